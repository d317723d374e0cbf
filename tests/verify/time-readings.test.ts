import { expect, describe, it } from "vitest";
import { messageOf } from "../../compiler/diagnostics/diagnostic.ts";
import { verdictOfPath } from "../../compiler/verify/sheet/path-blocks.ts";
import { sheetPaths } from "../../compiler/verify/sheet/sheet-paths.ts";
import { tellIn } from "../../compiler/verify/sheet/tell.ts";
import { longestPaths } from "../../compiler/verify/time/path-account.ts";
import { proveTime } from "../../compiler/verify/time/time.ts";
import { compiled } from "../compiler/memory-sources.ts";
import { framedLines } from "../compiler/pages.ts";
import { claim, diagnosed, found, modelOf, twoSteps } from "./timed.ts";

describe("working days and working hours have one reading: 8 hours are one working day", () => {
  const inHours = (term: string) => twoSteps(term, "8 ngày làm việc", "2 ngày làm việc");

  it("what the prover calls in time the account calls in time", () => {
    const lines = inHours("80 giờ làm việc");
    expect(found(lines)).toEqual([]);
    expect(claim(lines, "path-within-term")?.verdict).toBe("proved");
    const accounts = longestPaths(modelOf(lines));
    expect(accounts).not.toEqual([]);
    for (const { slack, late, worst, segments } of accounts) {
      expect([slack, late.dates]).toEqual([0, 0]);
      expect(worst.end).toBe(worst.due);
      expect(segments.at(-1)?.to).toBe(worst.end);
    }
  });

  it("an hour less is an hour late, on every date, in the finding and on the sheet", () => {
    const lines = inHours("79 giờ làm việc");
    const [one, ...others] = diagnosed(lines);
    expect([one?.code, others]).toEqual(["TT3102", []]);
    expect(messageOf(one!, "vi")).toContain("chậm 1 giờ; xảy ra với mọi ngày bắt đầu");
    const [path] = sheetPaths(modelOf(lines));
    expect(path?.verdict).toBe("over");
    expect(verdictOfPath(path!, tellIn("vi"))).toContain("Quá hẹn 1 giờ vào ngày bất lợi nhất");
  });

  it.each([
    ["80 giờ làm việc in 10 ngày làm việc", "72 giờ làm việc", 0],
    ["81 giờ làm việc in 10 ngày làm việc", "73 giờ làm việc", 1],
  ])("the other way round: %s", (_name, examining, findings) => {
    const lines = twoSteps("10 ngày làm việc", examining, "8 giờ làm việc");
    expect(found(lines)).toHaveLength(findings);
    for (const { late } of longestPaths(modelOf(lines))) expect(late.dates).toBe(findings * late.of);
  });
});

describe("the term of a campaign", () => {
  const files = (term: string, lines: string, from = "07/09/2026", to = "11/09/2026") => {
    const entries = Object.entries(framedLines(lines, "thủ-tục"));
    return Object.fromEntries(
      entries.map(([file, text]) => [
        file,
        `${text}
đợt tuần_lễ "Tuần lễ nhanh" từ ${from} đến ${to} căn cứ nđ_118_2025 {
  áp dụng cho thử_nghiệm
  thời hạn ${term}
}
`,
      ]),
    );
  };
  const told = (sources: Readonly<Record<string, string>>) =>
    compiled(sources).diagnostics.filter(
      ({ code, severity }) => severity === "error" || code === "TT3101" || code === "TT3102",
    );
  const claimOf = (sources: Readonly<Record<string, string>>) => {
    const model = compiled(sources, undefined, false).procedures[0]?.model;
    return model && proveTime(model).claims.find(({ id }) => id === "time.path-within-term");
  };
  const days = twoSteps("10 ngày làm việc", "3 ngày làm việc", "2 ngày làm việc");

  it("each step is longer than a day: one finding a step, at the procedure, naming the campaign", () => {
    const sources = files("trong ngày", days);
    const findings = told(sources);
    expect(findings.map(({ code }) => code)).toEqual(["TT3101", "TT3101"]);
    expect(messageOf(findings[0]!, "vi")).toContain("của đợt «Tuần lễ nhanh»");
    expect(messageOf(findings[0]!, "en")).toContain('in the campaign "Tuần lễ nhanh"');
    const { source, span } = findings[0]!;
    expect(source.text.slice(span.start, span.end)).toBe("thử_nghiệm");
    expect(claimOf(sources)?.verdict).toBe("refuted");
  });

  it("the steps together are longer, on a date in the campaign", () => {
    const findings = told(files("4 ngày làm việc", days));
    expect(findings.map(({ code }) => code)).toEqual(["TT3102"]);
    expect(messageOf(findings[0]!, "vi")).toMatch(/Ngày xấu nhất: bắt đầu (0[789]|1[01])\/09\/2026/);
  });

  it.each([
    ["a term as long as the steps", "5 ngày làm việc", days],
    ["days off that no dossier of the campaign meets", "7 ngày", days],
    ["steps without a limit", "trong ngày", "thời hạn 5 ngày làm việc"],
  ])("silent: %s", (_name, term, lines) => expect(told(files(term, lines))).toEqual([]));

  it("silent: a campaign before the version", () => {
    expect(told(files("trong ngày", days, "04/05/2026", "08/05/2026"))).toEqual([]);
  });

  it("the claim says that campaigns were looked at", () => {
    const looked = claimOf(files("5 ngày làm việc", days));
    expect(looked?.verdict).toBe("proved");
    expect(looked?.detail?.vi).toContain("thời hạn riêng của đợt «Tuần lễ nhanh» cũng được xét");
    expect(claim(days, "path-within-term")?.detail?.vi).not.toContain("đợt");
  });
});

describe("the hour of receipt", () => {
  const CUT_OFF = "trong ngày, nhận sau 15:00 thì ngày làm việc kế tiếp";

  it("what comes at the cut-off hour cannot be done in the hours that are left", () => {
    const lines = twoSteps(CUT_OFF, "4 giờ làm việc", "4 giờ làm việc");
    const [one, ...others] = diagnosed(lines);
    expect([one?.code, others]).toEqual(["TT3102", []]);
    expect(messageOf(one!, "vi")).toMatch(/bắt đầu 15:00 \d\d\/\d\d\/\d{4}/);
    const [account] = longestPaths(modelOf(lines));
    expect(account?.late.dates).toBe(account?.late.of);
    expect(account?.worst.start).toMatch(/T15:00$/);
  });

  it.each([
    ["an hour is left", twoSteps(CUT_OFF, "30 phút", "1 giờ làm việc")],
    ["no cut-off hour is given", twoSteps("trong ngày", "4 giờ làm việc", "4 giờ làm việc")],
    [
      "a term of a day is none of the same day",
      twoSteps(CUT_OFF.replace("trong ngày", "1 ngày làm việc"), "4 giờ làm việc", "4 giờ làm việc"),
    ],
  ])("silent: %s", (_name, lines) => expect(found(lines)).toEqual([]));

  it.each([
    ["trong ngày", true],
    [CUT_OFF, true],
    ["8 giờ làm việc", true],
    ["5 ngày làm việc", false],
  ])("the claim says for «%s» what was assumed", (term, says) => {
    const detail = claim(twoSteps(term, "30 phút", "1 giờ làm việc"), "path-within-term")?.detail;
    expect(detail?.vi.includes("nhận lúc cơ quan mở cửa")).toBe(says);
    expect(detail?.en.includes("when the office opens")).toBe(says);
  });
});
