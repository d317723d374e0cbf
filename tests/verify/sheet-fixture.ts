import type { Duration, ProcedureModel } from "@tthc/model";
import { modelFinding } from "../../compiler/diagnostics/model-finding.ts";
import type { Proof } from "../../compiler/verify/proof.ts";
import { proofSheet } from "../../compiler/verify/sheet/proof-sheet.ts";
import type { ProofSheet } from "../../compiler/verify/sheet/sheet-format.ts";
import { pathOf } from "../../compiler/verify/sheet/sheet-paths.ts";
import type { PathAccount, PathSegment } from "../../compiler/verify/time/path-account.ts";

const both = (text: string) => ({ vi: text, en: `${text} (en)` });

/** A proof with a claim of every verdict and a finding with its counter-example, whatever the model. */
export const plantedProof = (word = "Thẩm định"): Proof => ({
  claims: [
    { topic: "flow", id: "flow.ends", statement: both(`${word}: kết thúc được`), verdict: "proved" },
    {
      topic: "time",
      id: "time.term",
      statement: both(`${word}: kịp thời hạn`),
      verdict: "refuted",
      detail: both(`${word}: quá 3 ngày`),
    },
    {
      topic: "tables",
      id: "tables.total",
      statement: both(`${word}: bảng phí đủ dòng`),
      verdict: "undecided",
      detail: both(`${word}: tích của hai số`),
    },
    { topic: "papers", id: "papers.read", statement: both(`${word}: không có giấy tờ`), verdict: "void" },
  ],
  findings: [
    modelFinding("TT7019", { at: "limit", state: "tham_dinh" }, { code: "TT3102" }, [
      { place: { at: "part", part: "term" }, note: both(`${word}: thời hạn ở đây`) },
    ]),
  ],
});

const workingDays = (amount: number): Duration => ({ amount, unit: "working-day" });

const stay = (
  state: string,
  vi: string,
  duration: Duration,
  from: string,
  to: string,
  more: Partial<PathSegment> = {},
): PathSegment => ({
  state,
  label: { vi },
  kind: "step",
  visit: 1,
  duration,
  counted: true,
  spent: false,
  from,
  to,
  ...more,
});

/** A way across Tết 2026 with a wait that does not count, a parallel part and a step without a limit. */
export const plantedAccount: PathAccount = {
  words: { vi: "trường hợp «Nhà ở riêng lẻ», kênh trực tuyến", en: "case “House”, channel online" },
  facts: { fields: {} },
  row: 0,
  term: workingDays(15),
  segments: [
    stay("tham_dinh", "Thẩm định hồ sơ", workingDays(4), "2026-02-09", "2026-02-13"),
    stay("bo_sung", "Chờ bổ sung hồ sơ", { amount: 10, unit: "day" }, "2026-02-13", "2026-02-23", {
      kind: "wait",
      counted: false,
    }),
    stay("lay_y_kien", "Phòng cháy, chữa cháy", workingDays(6), "2026-02-23", "2026-03-03", {
      kind: "branch",
      branch: "phong_chay",
    }),
    stay("tham_dinh", "Thẩm định hồ sơ", workingDays(2), "2026-03-03", "2026-03-05", { visit: 2 }),
    { state: "ky", label: { vi: "Ký giấy phép" }, kind: "step", visit: 1, counted: true, spent: false },
  ],
  interval: { best: 19, worst: 24 },
  worst: { start: "2026-02-09", end: "2026-03-05", due: "2026-03-03" },
  slack: -2,
  late: { dates: 31, of: 365 },
  unknown: [{ vi: "Ký giấy phép" }],
};

/** The model with a limit for every branch, so that a shorter one stands beside the longest. */
const withBranchLimits = (model: ProcedureModel): ProcedureModel => ({
  ...model,
  flow: {
    ...model.flow,
    states: model.flow.states.map((state) =>
      state.kind === "parallel"
        ? { ...state, branches: state.branches.map((branch) => ({ ...branch, limit: BRANCH_LIMIT })) }
        : state,
    ),
  },
});
const BRANCH_LIMIT = { duration: workingDays(3), visits: [], exceptions: [] };

/** The sheet of a model with the planted proof and way, so that no prover decides what a test sees. */
export function plantedSheet(model: ProcedureModel, word?: string): ProofSheet {
  return {
    ...proofSheet(model, plantedProof(word)),
    longestPaths: [pathOf(withBranchLimits(model), plantedAccount)],
  };
}
