import { inBothLanguages, type ProcedureModel } from "@tthc/model";
import type { ComparedText } from "../diff/comparison-format.ts";
import type { Element } from "../diff/element.ts";
import type { BehaviourStep, BehaviourStory } from "./behaviour-format.ts";
import type { JointNames } from "./joint-names.ts";
import type { SideName } from "./joint-model.ts";

/** What only one version has, wherever a dossier is. */
export type OnOneSide = Readonly<Record<SideName, readonly BehaviourStory[]>>;

/** Ways to file that only one version has: a channel, a case, a kind of applicant. */
export function filingStories(
  before: ProcedureModel,
  after: ProcedureModel,
  { filing }: JointNames,
): OnOneSide {
  const of = (side: SideName, elements: readonly Element[], other: ProcedureModel) =>
    elements.filter(({ kind }) => hasSome(other, kind)).map((one) => filingStory(side, one));
  return { before: of("before", filing.before, after), after: of("after", filing.after, before) };
}

/** A procedure that names none of a kind takes them all. */
const hasSome = ({ channels, cases, applicants }: ProcedureModel, kind: string): boolean =>
  (kind === "channel" ? channels : kind === "case" ? cases : applicants).length > 0;

function filingStory(side: SideName, { kind, id, label }: Element): BehaviourStory {
  const name = inBothLanguages(label);
  const by = FILED_BY[kind] ?? FILED_BY["case"];
  const when: ComparedText = { vi: `${by?.vi ?? ""} «${name.vi}»`, en: `${by?.en ?? ""} "${name.en}"` };
  const isLost = side === "before";
  const sentence = isLost
    ? {
        vi: `Trước: nộp được hồ sơ ${when.vi}. Nay: không nộp được.`,
        en: `Before: a dossier could be filed ${when.en}. Now: it cannot.`,
      }
    : {
        vi: `Nay: nộp được hồ sơ ${when.vi}. Trước: không nộp được.`,
        en: `Now: a dossier can be filed ${when.en}. Before: it could not.`,
      };
  return { ...WHOLE, id: `filing ${kind} ${id}`, cause: "filing", sentence, steps: [{ ...FILING, when }] };
}

const FILED_BY: Readonly<Record<string, ComparedText>> = {
  channel: { vi: "bằng cách", en: "by" },
  case: { vi: "cho trường hợp", en: "in the case" },
  applicant: { vi: "với tư cách", en: "as" },
};

const FILING: BehaviourStep = {
  by: "applicant",
  who: { vi: "người nộp", en: "the applicant" },
  state: "",
  at: { vi: "trước khi nộp", en: "before filing" },
  action: "nop",
  does: { vi: "Nộp hồ sơ", en: "File the dossier" },
  leadsTo: "",
  to: { vi: "đã nộp", en: "filed" },
};

const WHOLE = { instead: [], sharesPrefix: true, mustFileAgain: false } as const;

interface Duty {
  readonly action: string;
  readonly label: ComparedText;
  readonly times: (model: ProcedureModel) => number;
}

// As the runtime offers them while the term runs.
const DUTIES: readonly Duty[] = [
  {
    action: "hen_lai",
    label: { vi: "Hẹn lại ngày trả kết quả", en: "Re-appoint" },
    times: ({ flow }) => flow.duties.reappointAtMost ?? 0,
  },
  {
    action: "gia_han",
    label: { vi: "Gia hạn thời hạn giải quyết", en: "Extend the term" },
    times: ({ term }) => (term.extensions.length > 0 ? 1 : 0),
  },
];

/** What the office may do with the promised date while the term runs. */
export function termStories(before: ProcedureModel, after: ProcedureModel): OnOneSide {
  const of = (side: SideName) =>
    DUTIES.flatMap((duty) => {
      const [old, now] = [duty.times(before), duty.times(after)];
      const [own, other] = side === "before" ? [old, now] : [now, old];
      return own > other ? [termStory(side, duty, own, other)] : [];
    });
  return { before: of("before"), after: of("after") };
}

function termStory(side: SideName, { action, label }: Duty, own: number, other: number): BehaviourStory {
  const [vi, en] =
    side === "before"
      ? [
          ["Trước", "Nay"],
          ["Before", "Now"],
        ]
      : [
          ["Nay", "Trước"],
          ["Now", "Before"],
        ];
  const timesVi = (count: number) => (count === 0 ? "không được" : `tối đa ${String(count)} lần`);
  const timesEn = (count: number) =>
    count === 0 ? "not at all" : count === 1 ? "at most once" : `at most ${String(count)} times`;
  const step: BehaviourStep = {
    ...FILING,
    by: "office",
    who: { vi: "cơ quan giải quyết", en: "the office" },
    at: { vi: "khi thời hạn đang chạy", en: "while the term runs" },
    action,
    does: label,
    to: { vi: "bước đang làm", en: "the same step" },
  };
  return {
    ...WHOLE,
    id: `term ${action}`,
    cause: "term",
    sentence: {
      vi: `${vi[0] ?? ""}: cơ quan giải quyết được «${label.vi}» ${timesVi(own)}. ${vi[1] ?? ""}: ${timesVi(other)}.`,
      en: `${en[0] ?? ""}: the office may "${label.en}" ${timesEn(own)}. ${en[1] ?? ""}: ${timesEn(other)}.`,
    },
    steps: Array.from({ length: other + 1 }, () => step),
  };
}
