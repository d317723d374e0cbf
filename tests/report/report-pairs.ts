import type { ComparedMigration, ProcedureModel } from "@tthc/model";
import type { BehaviourStep, BehaviourStory } from "../../compiler/behaviour/behaviour-format.ts";
import type { ComparedCost, CostSide } from "../../compiler/cost/cost-format.ts";
import { compare } from "../../compiler/diff/comparison.ts";
import type { Comparison } from "../../compiler/diff/comparison-format.ts";
import type { ReportPair } from "../../compiler/report/report-pair.ts";
import { modelOf } from "../procedures/workspace.ts";

const pairOf = (
  before: readonly ProcedureModel[],
  after: ProcedureModel,
  family: readonly ProcedureModel[] = [],
): ReportPair => ({ before, after, comparison: compare(before, after, { family }) });

const pilot = modelOf("cap_phep_xay_dung_ba_buoc", 2);

/** Three procedures of 2017 against the one that replaced them. */
export const three = pairOf(
  ["tham_dinh_co_so", "tham_dinh_ky_thuat", "cap_phep_xay_dung"].map((id) => modelOf(id, 1)),
  pilot,
  [modelOf("cap_phep_xay_dung_ba_buoc", 1), pilot],
);
/** Days become working days; more than a hundred changes. */
export const house = pairOf([modelOf("cap_phep_nha_o", 1)], modelOf("cap_phep_nha_o", 3));
/** Few changes, and no change of the term. */
export const liquor = pairOf([modelOf("ban_le_ruou", 1)], modelOf("ban_le_ruou", 2));
/** No change at all. */
export const same = pairOf([modelOf("ban_le_ruou", 2)], modelOf("ban_le_ruou", 2));

const both = (text: string) => ({ vi: text, en: `${text} (en)` });

const stepOf = (word: string): BehaviourStep => ({
  by: "applicant",
  who: both("người nộp"),
  state: "bo_sung",
  at: both(word),
  action: "nop",
  does: both("Nộp bổ sung"),
  leadsTo: "xet",
  to: both("Xét"),
  when: both("nộp trực tuyến"),
});

const storyOf = (word: string): BehaviourStory => ({
  id: "act bo_sung nop",
  cause: "act",
  sentence: both(`Trước, ${word} được bổ sung một lần; nay phải nộp lại.`),
  steps: [stepOf(word)],
  counterpart: stepOf(word),
  instead: [stepOf(word)],
  sharesPrefix: true,
  mustFileAgain: true,
  example: both(word),
});

const sum = (amount: string) => ({ least: amount, most: amount, complete: true });

function costSide(word: string, version: number, amount: string): CostSide {
  return {
    procedure: "mau",
    version,
    label: both(word),
    rows: [],
    tasks: [],
    common: {},
    once: sum(amount),
    questions: [{ figures: ["hours"], sentence: both(`Thiếu số giờ của ${word}`) }],
    findings: [{ severity: "warning", reason: both("Dòng lạ."), wayOut: both("Xem lại.") }],
    sources: [{ source: word, dates: ["2017-06-01"], figures: 3, assumed: true }],
  };
}

const costOf = (word: string): ComparedCost => ({
  before: [costSide(word, 1, "1024000")],
  after: costSide(word, 2, "231000"),
  once: {
    before: sum("1024000"),
    after: sum("231000"),
    benefit: { least: "793000", most: "793000" },
    cut: { least: 77.44, most: 77.44 },
  },
  yearly: { before: { ...sum("5120000000"), complete: false } },
  lines: [{ key: "a", task: "prepare", label: both(word), before: sum("1024000"), after: sum("231000") }],
  bearer: "citizen",
  setByHand: [
    {
      written: "số lượt=5000",
      figure: "filings",
      side: "both",
      value: { least: "5000", most: "5000" },
      insteadOf: [both("thay cho 1.240")],
    },
  ],
  notes: [both(word)],
});

const migrationOf = (word: string): ComparedMigration => ({
  corrected: true,
  summary: [both(`${word}: hồ sơ nộp trước giữ quy định cũ.`)],
  faults: [
    {
      code: "longer-term",
      severity: "error",
      at: "/promise",
      reason: both("Hạn dài hơn."),
      wayOut: both("Dẫn luật."),
    },
  ],
  plan: {
    format: "tthc-migration/1",
    before: { procedure: "mau", label: both(word), version: 1, identity: "0".repeat(64) },
    after: { procedure: "mau", label: both(word), version: 2, identity: "1".repeat(64) },
    applies: { rule: "stay", because: "default", sentence: both(word) },
    states: [
      {
        is: "mapped",
        state: "xet",
        label: both(word),
        to: "xet",
        toLabel: both("Xét"),
        matched: { by: "name" },
        ways: [],
        allowed: [],
        gone: [both("Trả lại")],
      },
      {
        is: "refused",
        state: "xong",
        label: both(word),
        code: "closed",
        reason: both("Đã xong."),
        ways: [],
      },
    ],
    facts: [],
    fields: [],
    papers: [],
    registries: [],
    asks: [
      {
        what: "paper",
        id: "a",
        label: both(word),
        of: "applicant",
        code: "new",
        perhaps: true,
        why: both("mới"),
      },
    ],
    promise: { rule: "earlier", before: both("10 ngày"), after: both("5 ngày"), sentence: both(word) },
    charges: { rule: "lower", sentence: both(word) },
    letters: [{ letter: "moved", to: "applicant", sentence: both(word) }],
  },
});

/** The pair with a cost, stories and a plan, whatever computes them; `word` stands in every text of theirs. */
export function withEveryPart(pair: ReportPair, word = "Cấp phép mẫu"): ReportPair {
  const comparison: Comparison = {
    ...pair.comparison,
    cost: costOf(word),
    behaviour: {
      is: "different",
      lost: [storyOf(word)],
      gained: [storyOf(word)],
      changed: [
        { id: "c", cause: "outcome", sentence: both(word), before: storyOf(word), after: storyOf(word) },
      ],
      extent: { states: { before: 4, after: 5 }, pairs: 30, kinds: 2, abstraction: [both(word)] },
      open: [both(word)],
    },
    migration: [migrationOf(word), migrationOf(word)],
  };
  return { ...pair, comparison };
}

const TEXTS = new Set(["vi", "en", "reason", "assumption", "written", "source"]);

/** The pair with every text of its comparison replaced that an author may have written: units are ours. */
export function withComparedTexts(pair: ReportPair, text: string): ReportPair {
  const replaced = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replaced);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        key === "unit" ? item : TEXTS.has(key) && typeof item === "string" ? text : replaced(item),
      ]),
    );
  };
  return { ...pair, comparison: replaced(pair.comparison) as Comparison };
}
