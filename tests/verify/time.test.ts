import { describe, expect, it } from "vitest";
import { messageOf } from "../../compiler/diagnostics/diagnostic.ts";
import { compiled } from "../compiler/memory-sources.ts";
import { framedLines } from "../compiler/pages.ts";
import { claim, diagnosed, ENDS, found, modelOf, parallel, twoSteps } from "./timed.ts";

describe("TT3101: something alone is longer than the term", () => {
  it.each([
    ["a step", twoSteps("5 ngày làm việc", "6 ngày làm việc", "1 ngày làm việc"), "6 ngày làm việc"],
    ["a step in weeks", twoSteps("5 ngày làm việc", "2 tuần", "1 ngày làm việc"), "2 tuần"],
    ["a step in hours", twoSteps("8 giờ làm việc", "9 giờ làm việc", "1 giờ làm việc"), "9 giờ làm việc"],
    [
      "a branch",
      parallel("5 ngày làm việc", "", "trong 7 ngày làm việc", "trong 2 ngày làm việc"),
      "7 ngày làm việc",
    ],
    [
      "a branch, whose part is longer too",
      parallel("5 ngày làm việc", "trong 6 ngày làm việc", "trong 7 ngày làm việc", ""),
      "6 ngày làm việc",
    ],
  ])("%s", (_name, lines, place) => {
    expect(found(lines)).toContain(`TT3101 ${place}`);
    expect(claim(lines, "path-within-term")?.verdict).toBe("refuted");
  });

  it.each([
    ["a step as long as the term", twoSteps("5 ngày làm việc", "4 ngày làm việc", "1 ngày làm việc")],
    ["a day of 24 hours is one day", twoSteps("2 ngày", "24 giờ", "24 giờ")],
    [
      "branches side by side count once",
      parallel("5 ngày làm việc", "", "trong 4 ngày làm việc", "trong 4 ngày làm việc"),
    ],
    [
      "what the case lengthens",
      twoSteps(
        "{\n 5 ngày làm việc, khi trường hợp = công_trình trong 9 ngày làm việc\n}",
        "4 ngày làm việc, khi trường hợp = công_trình trong 8 ngày làm việc",
        "1 ngày làm việc",
      ),
    ],
  ])("silent: %s", (_name, lines) => {
    expect(found(lines)).toEqual([]);
    expect(claim(lines, "path-within-term")?.verdict).toBe("proved");
  });
});

describe("TT3102: the longest path is longer than the term", () => {
  it("adds limits of one unit, and names the steps", () => {
    const lines = twoSteps("5 ngày làm việc", "4 ngày làm việc", "2 ngày làm việc");
    expect(found(lines)).toEqual(["TT3102 5 ngày làm việc"]);
    const [one] = diagnosed(lines);
    expect(messageOf(one!, "vi")).toContain("«Thẩm định» 4 ngày làm việc + «Ký giấy phép» 2 ngày làm việc");
    expect(one?.related).toHaveLength(2);
  });

  it("finds the worst date where units differ, Tết included", () => {
    const lines = twoSteps("14 ngày", "9 ngày làm việc", "1 ngày");
    const [one, ...others] = diagnosed(lines);
    expect(others).toEqual([]);
    expect(one?.code).toBe("TT3102");
    expect(messageOf(one!, "vi")).toMatch(/qua .*Tết/);
    expect(messageOf(one!, "vi")).not.toContain("với mọi ngày bắt đầu");
  });

  it.each([
    [
      "one case only",
      twoSteps(
        "{\n khi trường hợp = nhà_ở 4 ngày làm việc\n còn lại 6 ngày làm việc\n}",
        "4 ngày làm việc",
        "1 ngày làm việc",
      ),
    ],
    [
      "a fresh limit on a bounded way back",
      twoSteps(
        "7 ngày làm việc",
        "3 ngày làm việc mỗi lần",
        "1 ngày làm việc",
        "trả lại -> thẩm_định tối đa 2 lần",
      ),
    ],
    [
      "the longer branch and the signature",
      parallel("5 ngày làm việc", "", "trong 5 ngày làm việc", "trong 2 ngày làm việc"),
    ],
  ])("%s", (_name, lines) => {
    expect(found(lines).map((text) => text.split(" ")[0])).toEqual(["TT3102"]);
  });

  it.each([
    [
      "a budget is spent once, however often the dossier comes back",
      twoSteps("5 ngày làm việc", "4 ngày làm việc", "1 ngày làm việc", "trả lại -> thẩm_định tối đa 3 lần"),
    ],
    [
      "a fresh limit whose visits fit",
      twoSteps(
        "10 ngày làm việc",
        "3 ngày làm việc mỗi lần",
        "1 ngày làm việc",
        "trả lại -> thẩm_định tối đa 2 lần",
      ),
    ],
    ["room enough for every Tết", twoSteps("60 ngày", "9 ngày làm việc", "1 ngày")],
    [
      "what does not count",
      twoSteps(
        "{\n 5 ngày làm việc\n không tính ký căn cứ nđ_118_2025 điều 4\n}",
        "5 ngày làm việc",
        "3 ngày làm việc",
      ),
    ],
    [
      "an extension that the same finding allows",
      `thời hạn {
 5 ngày làm việc
 gia hạn tối đa 3 ngày làm việc khi phức_tạp
}
trình tự theo một_cửa {
  bước thẩm_định "Thẩm định" do chuyên_viên trong 4 ngày làm việc {
    ghi nhận {
      phức_tạp "Hồ sơ phức tạp" có không
    }
    đạt khi phức_tạp -> họp
    đạt -> ký
    không đạt -> từ_chối lý do bắt buộc
  }
  bước họp "Họp" do chuyên_viên trong 3 ngày làm việc {
    đạt -> ký
  }
  bước ký "Ký giấy phép" do chủ_tịch trong 1 ngày làm việc {
    duyệt -> đã_cấp
  }
  ${ENDS}
}
`,
    ],
  ])("silent: %s", (_name, lines) => {
    expect(found(lines)).toEqual([]);
  });
});

describe("TT3103: the term is longer than the law's", () => {
  const law = (term: string, limit: string) =>
    `thời hạn {\n ${term}\n luật định ${limit} căn cứ nđ_118_2025 điều 4\n}`;
  it.each([
    ["longer", law("6 ngày làm việc", "5 ngày làm việc"), "6 ngày làm việc"],
    ["longer on some dates", law("5 ngày làm việc", "7 ngày"), "5 ngày làm việc"],
  ])("%s", (_name, lines, place) => expect(found(lines)).toEqual([`TT3103 ${place}`]));

  it.each([
    ["as long", law("5 ngày làm việc", "5 ngày làm việc")],
    ["shorter in another unit", law("5 ngày làm việc", "1 tháng")],
    [
      "longer in a case that the limit is not for",
      law(
        "khi trường hợp = công_trình 9 ngày làm việc\n còn lại 5 ngày làm việc",
        "5 ngày làm việc khi trường hợp = nhà_ở",
      ),
    ],
  ])("silent: %s", (_name, lines) => expect(found(lines)).toEqual([]));
});

describe("TT3104: the apology cannot be sent in time", () => {
  const apology = (term: string, before: string) =>
    twoSteps(term, "1 ngày làm việc", "1 ngày làm việc").replace(
      "bước thẩm_định",
      `xin lỗi trước hẹn trả ${before} căn cứ nđ_118_2025 điều 4\n  bước thẩm_định`,
    );
  it("as long as the term", () => {
    const lines = apology("3 ngày làm việc", "3 ngày làm việc");
    expect(found(lines)).toEqual(["TT3104 3 ngày làm việc"]);
    expect(claim(lines, "apology-in-time")?.verdict).toBe("refuted");
  });
  it.each([
    ["a day less", apology("3 ngày làm việc", "2 ngày làm việc")],
    ["a term of a day owes none", twoSteps("1 ngày", "4 giờ làm việc", "2 giờ làm việc")],
  ])("silent: %s", (_name, lines) => expect(found(lines)).toEqual([]));
});

describe("TT3105 and TT3106: what runs out under a term", () => {
  /** A week in September in which this procedure has a term of its own. */
  const inCampaign = (term: string): readonly string[] => {
    const entries = Object.entries(framedLines("thời hạn 5 ngày làm việc", "thủ-tục"));
    const files = entries.map(([file, text]) => [
      file,
      `${text}
đợt tuần_lễ "Tuần lễ nhanh" từ 07/09/2026 đến 11/09/2026 căn cứ nđ_118_2025 {
  áp dụng cho thử_nghiệm
  thời hạn ${term}
}
`,
    ]);
    const { diagnostics } = compiled(Object.fromEntries(files) as Record<string, string>);
    const told = diagnostics.filter(({ code, severity }) => severity === "error" || code.startsWith("TT31"));
    return told.map(({ code }) => code);
  };
  it("a campaign of a week with a term of three working days", () => {
    expect(inCampaign("3 ngày làm việc")).toEqual(["TT3105"]);
  });
  it("silent: a campaign that decides on the same day", () => {
    expect(inCampaign("trong ngày")).toEqual([]);
  });

  const from = (date: string, term: string) => `phiên bản 1 hiệu lực từ ${date}\nthời hạn ${term}`;
  const { knownUntil } = modelOf("thời hạn 5 ngày làm việc").calendar;
  const last = knownUntil.split("-").reverse().join("/");
  it("a calendar that ends under the first term", () => {
    expect(found(from(last, "5 ngày làm việc")).filter((text) => text.startsWith("TT3106"))).toEqual([
      "TT3106 5 ngày làm việc",
    ]);
  });
  it("silent: a calendar that is known for the first term", () => {
    expect(found(from("01/07/2026", "5 ngày làm việc"))).toEqual([]);
  });
});

describe("TT3107: a branch is longer than its part", () => {
  it("points at the branch's limit, and at the part's", () => {
    const lines = parallel(
      "20 ngày làm việc",
      "trong 5 ngày làm việc",
      "trong 6 ngày làm việc",
      "trong 2 ngày làm việc",
    );
    expect(found(lines)).toEqual(["TT3107 6 ngày làm việc"]);
    expect(diagnosed(lines)[0]?.related).toHaveLength(1);
  });
  it.each([
    ["as long", "trong 5 ngày làm việc"],
    ["hours that fit", "trong 40 giờ làm việc"],
    ["no limit of its own", ""],
  ])("silent: %s", (_name, one) => {
    expect(
      found(parallel("20 ngày làm việc", "trong 5 ngày làm việc", one, "trong 2 ngày làm việc")),
    ).toEqual([]);
  });
});

describe("TT3108: a fresh limit without a bound", () => {
  const back = (bound: string) =>
    twoSteps(
      "20 ngày làm việc",
      "2 ngày làm việc mỗi lần",
      "1 ngày làm việc",
      `trả lại -> thẩm_định ${bound}`,
    );
  it("without a bound", () => expect(found(back(""))).toEqual(["TT3108 2 ngày làm việc mỗi lần"]));
  it("silent: with one", () => expect(found(back("tối đa 3 lần"))).toEqual([]));
  it("silent: one budget for all visits", () => {
    expect(found(back("").replace(" mỗi lần", ""))).toEqual([]);
  });
});

describe("TT3109: a paper would be due before the start", () => {
  const paper = (before: string, term = "5 ngày làm việc") => `hồ sơ 1 bộ {
  đơn 1 bản chính
  bản_vẽ "Bản vẽ" 1 bản sao nộp chậm nhất ${before} trước hẹn trả
}
thời hạn ${term}`;
  it.each([
    ["as long as the term", paper("5 ngày làm việc")],
    ["longer in another unit", paper("2 tuần")],
    [
      "longer than one row",
      paper("3 ngày làm việc", "{\n khi trường hợp = nhà_ở 3 ngày làm việc\n còn lại 9 ngày làm việc\n}"),
    ],
  ])("%s", (_name, lines) => expect(found(lines)).toEqual(["TT3109 bản_vẽ"]));
  it.each([
    ["a day after the start", paper("4 ngày làm việc")],
    [
      "a paper that the short row never asks for",
      paper(
        "3 ngày làm việc",
        "{\n khi trường hợp = nhà_ở 3 ngày làm việc\n còn lại 9 ngày làm việc\n}",
      ).replace("1 bản sao nộp", "1 bản sao khi trường hợp = công_trình nộp"),
    ],
  ])("silent: %s", (_name, lines) => expect(found(lines)).toEqual([]));
});
