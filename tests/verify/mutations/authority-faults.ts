import type { Step } from "@tthc/grammar";
import { added, replaced, type Edit } from "./edits.ts";
import { itemsOf, type Mutation, type Site, type Subject } from "./mutation.ts";
import { stepsOf } from "./states.ts";

/** Faults about who may act on the version's date. */
export const authorityFaults: readonly Mutation[] = [
  {
    id: "role-expired",
    topic: "flow",
    vi: "vai trò đã hết hiệu lực trước ngày của phiên bản",
    en: "the role ended before the version's date",
    codes: ["TT3210"],
    sites: (subject) => actedBy(subject, ({ before }) => `${AGENCY}\n${role("người_thử")} đến ${before}\n`),
  },
  {
    id: "agency-ended",
    topic: "flow",
    vi: "cơ quan của vai trò đã kết thúc trước ngày của phiên bản",
    en: "the agency of the role ended before the version's date",
    codes: ["TT3210"],
    sites: (subject) => actedBy(subject, ({ before }) => `${AGENCY} đến ${before}\n${role("người_thử")}\n`),
  },
  {
    id: "role-not-yet",
    topic: "flow",
    vi: "vai trò chưa có hiệu lực vào ngày của phiên bản",
    en: "the role is not yet in force on the version's date",
    codes: ["TT3210"],
    sites: (subject) => actedBy(subject, ({ after }) => `${AGENCY}\n${role("người_thử")} từ ${after}\n`),
  },
  {
    id: "delegation-expired",
    topic: "flow",
    vi: "ủy quyền đã hết hạn trước ngày của phiên bản",
    en: "the delegation expired before the version's date",
    codes: ["TT3211"],
    sites: (subject) =>
      actedBy(
        subject,
        ({ before, basis }) =>
          `${AGENCY}\n${role("người_giao_thử")}\n${role("người_thử")}\n` +
          `ủy quyền người_giao_thử cho người_thử từ 01/01/2015 đến ${before} căn cứ ${basis}\n`,
      ),
  },
  {
    id: "delegation-not-yet",
    topic: "flow",
    vi: "ủy quyền chưa có hiệu lực vào ngày của phiên bản",
    en: "the delegation is not yet in force on the version's date",
    codes: ["TT3211"],
    sites: (subject) =>
      actedBy(
        subject,
        ({ after, basis }) =>
          `${AGENCY}\n${role("người_giao_thử")}\n${role("người_thử")}\n` +
          `ủy quyền người_giao_thử cho người_thử từ ${after} căn cứ ${basis}\n`,
      ),
  },
  {
    id: "delegation-chained",
    topic: "flow",
    vi: "ủy quyền lại quyền đã được ủy quyền",
    en: "a delegated power is delegated again",
    codes: ["TT3211"],
    sites: (subject) =>
      actedBy(
        subject,
        ({ basis }) =>
          `${AGENCY}\n${role("người_giao_thử")}\n${role("người_giữa_thử")}\n${role("người_thử")}\n` +
          `ủy quyền người_giao_thử cho người_giữa_thử từ 01/01/2015 căn cứ ${basis}\n` +
          `ủy quyền người_giữa_thử cho người_thử từ 01/01/2015 căn cứ ${basis}\n`,
      ),
  },
  {
    id: "deciding-agency-ended",
    topic: "flow",
    vi: "cơ quan giải quyết hoặc nơi nộp đã kết thúc trước ngày của phiên bản",
    en: "the deciding agency or the filing place ended before the version's date",
    codes: ["TT3210"],
    *sites(subject) {
      const dates = datesOf(subject);
      for (const item of [...itemsOf(subject, "Agencies"), ...itemsOf(subject, "FilingPlace")]) {
        const [agency, ...more] = item.agencies;
        if (dates === undefined || agency === undefined || more.length > 0 || subject.node.combined) continue;
        const ended = added(subject.text.length, `\n${AGENCY} đến ${dates.before}\n`);
        yield { edits: [ended, replaced(agency, "cơ_quan_thử")], places: [item] };
      }
    },
  },
  {
    id: "examiner-signs",
    topic: "flow",
    vi: "người thẩm định cũng là người ký",
    en: "who examines also signs",
    codes: ["TT3212"],
    *sites(subject) {
      const steps = stepsOf(subject).filter(({ actor, waits }) => actor?.role !== undefined && !waits);
      const [examining] = steps.filter(({ exits }) => exits.some(({ action }) => action.word === "fail"));
      for (const step of steps) {
        const signs = step.exits.some(({ action }) => action.word === "approve");
        if (!signs || examining === undefined || examining.start > step.start) continue;
        if (examining.actor?.role?.text === step.actor!.role!.text) continue;
        yield {
          edits: [replaced(step.actor!.role!, examining.actor!.role!.text)],
          places: [headOf(step), examining.actor!, examining.name],
        };
      }
    },
  },
];

const AGENCY = 'cơ quan cơ_quan_thử "Cơ quan thử" cấp tỉnh lịch công_chức';
const role = (name: string): string => `vai trò ${name} "${name.replaceAll("_", " ")}" thuộc cơ_quan_thử`;

const headOf = (step: Step): { start: number; end: number } => ({
  start: step.name.start,
  end: step.exits[0]?.start ?? step.end,
});

interface Dates {
  /** The last day before the version. */
  readonly before: string;
  readonly after: string;
  readonly basis: string;
}

/** An officer's step given to the role `người_thử` that the declarations bring. */
function* actedBy(subject: Subject, declarations: (dates: Dates) => string): Generator<Site> {
  const dates = datesOf(subject);
  if (dates === undefined) return;
  for (const step of stepsOf(subject)) {
    const actor = step.actor?.role;
    if (actor === undefined || step.exits.length === 0) continue;
    const more: Edit = added(subject.text.length, `\n${declarations(dates)}`);
    const changed = replaced(actor, "người_thử");
    yield { edits: [more, changed], places: [changed, step.name] };
  }
}

export function datesOf(subject: Subject): Dates | undefined {
  const from = subject.model.version.inForce?.from;
  const [law] = itemsOf(subject, "LegalBasis").flatMap(({ citations }) => citations);
  if (from === undefined || law === undefined) return undefined;
  return { before: written(from, -1), after: written(from, 400), basis: law.law.text };
}

/** `dd/mm/yyyy`, some days after an ISO date. */
export function written(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10).split("-").reverse().join("/");
}
