import { describe, expect, it } from "vitest";
import { timeAccountOf } from "../../compiler/verify/time/time-account.ts";
import { claim, ENDS, found, modelOf, twoSteps } from "./timed.ts";

describe("TT3190: not decided", () => {
  const guarded = (guard: string) =>
    twoSteps("5 ngày làm việc", "4 ngày làm việc", "1 ngày làm việc").replace(
      "đạt -> ký",
      `đạt khi ${guard} -> ký\n    đạt -> ký`,
    );
  it("a condition beyond the solver", () => {
    const lines = guarded("diện_tích * diện_tích = 2");
    expect(found(lines)).toEqual(["TT3190 thời hạn"]);
    expect(claim(lines, "path-within-term")?.verdict).toBe("undecided");
  });
  it("silent: a condition that can be decided", () => {
    expect(found(guarded("diện_tích > 100"))).toEqual([]);
  });

  /** Ten steps in one loop, each with a way back to each earlier one that may be taken twice. */
  const web = (term: string, records = "") => {
    const ids = Array.from({ length: 10 }, (_, i) => `việc_${i + 1}`);
    const steps = ids.map((id, i) => {
      const back = ids
        .slice(0, i)
        .map((to, k) => `về_${k + 1} "Về ${k + 1}" như trả lại -> ${to} tối đa 2 lần`);
      return `  bước ${id} "Việc ${i + 1}" do chuyên_viên trong 1 ngày làm việc {
    ${i === 4 ? records : ""}
    đạt -> ${ids[i + 1] ?? "đã_cấp"}
    ${back.join("\n    ")}
  }`;
    });
    return `thời hạn ${term}\ntrình tự theo một_cửa {\n${steps.join("\n")}\n  ${ENDS.split("\n")[0]}\n}\n`;
  };
  it("many ways round a loop are looked at once, not in every order", () => {
    expect(claim(web("10 ngày làm việc"), "path-within-term")?.verdict).toBe("proved");
    expect(claim(web("9 ngày làm việc"), "path-within-term")?.verdict).toBe("refuted");
  });

  /** What is recorded on the way lengthens the term, so that every order may matter: too many to be looked at. */
  const tangled = (days: number) =>
    web(
      `{\n ${days} ngày làm việc\n gia hạn tối đa 1 ngày làm việc khi phức_tạp\n}`,
      'ghi nhận {\n phức_tạp "Phức tạp" có không\n }',
    );
  it("more ways than can be looked at are no matter where all limits together fit", () => {
    const account = timeAccountOf(modelOf(tangled(10)));
    expect(account.undecided).toBeUndefined();
    expect(claim(tangled(10), "path-within-term")?.verdict).toBe("proved");
    expect(found(tangled(10))).toEqual([]);
  });
  it("and are said to be too many where only the cases taken apart would fit", () => {
    const byCase = (days: number) =>
      `${days} ngày làm việc, khi trường hợp = công_trình trong ${days + 2} ngày làm việc`;
    const lines = tangled(10)
      .replace("10 ngày làm việc", byCase(10))
      .replace("1 ngày làm việc {", `${byCase(1)} {`);
    expect(found(lines)).toEqual(["TT3190 thời hạn {"]);
    expect(claim(lines, "path-within-term")?.verdict).toBe("undecided");
  });

  it("a step without a limit is named, and what to do; it is no finding", () => {
    const lines = twoSteps("5 ngày làm việc", "4 ngày làm việc", "1 ngày làm việc").replace(
      " do chủ_tịch trong 1 ngày làm việc",
      " do chủ_tịch",
    );
    expect(found(lines)).toEqual([]);
    const undecided = claim(lines, "path-within-term");
    expect(undecided?.verdict).toBe("undecided");
    expect(undecided?.detail?.vi).toContain("«Ký giấy phép»");
    expect(undecided?.detail?.vi).toContain("hãy ghi hạn cho từng bước");
  });
});

describe("two hundred steps", () => {
  /** A chain in which each step may hand back to the one before it, once. */
  const chain = (term: string) => {
    const steps = Array.from(
      { length: 200 },
      (_, i) => `  bước việc_${i + 1} "Việc ${i + 1}" do chuyên_viên trong 1 ngày làm việc {
    đạt -> ${i === 199 ? "đã_cấp" : `việc_${i + 2}`}
    ${i === 0 ? "" : `trả lại -> việc_${i} tối đa 1 lần`}
  }`,
    );
    return `thời hạn ${term}\ntrình tự theo một_cửa {\n${steps.join("\n")}\n  ${ENDS.split("\n")[0]}\n}\n`;
  };
  it("are decided either way", () => {
    expect(claim(chain("200 ngày làm việc"), "path-within-term")?.verdict).toBe("proved");
    expect(claim(chain("199 ngày làm việc"), "path-within-term")?.verdict).toBe("refuted");
  });
});
