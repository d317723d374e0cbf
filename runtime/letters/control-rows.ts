import type { Actor, Language, LocalText, Moment } from "@tthc/model";
import { textOf } from "../forms/shown-value.ts";
import type { Definition } from "../kernel/definition.ts";
import { actorLabel } from "../kernel/labels.ts";
import { branchStates } from "../kernel/machine-step.ts";
import { momentText } from "../kernel/moment-text.ts";
import type { DossierRecord, Entry } from "../kernel/record.ts";
import { stepLimit } from "../kernel/step-limit.ts";
import { paperText } from "./paper-text.ts";

/** One hand-over of the dossier: the event log, projected. */
export interface ControlRow {
  readonly stt: string;
  readonly giao: string;
  readonly nhan: string;
  readonly gio: string;
  readonly ngay: string;
  /** Last moment of the limit of whoever hands over; empty where the step has none. */
  readonly han: string;
  /** Early, on time, late; empty where the step has no limit. */
  readonly ket_qua: string;
  readonly ghi_chu: string;
}

export type Punctuality = "early" | "on-time" | "late";

const PUNCTUALITY: Readonly<Record<Punctuality, LocalText>> = {
  early: { vi: "Trước hạn", en: "Early" },
  "on-time": { vi: "Đúng hạn", en: "On time" },
  late: { vi: "Quá hạn", en: "Late" },
};

export const punctualityText = (punctuality: Punctuality | undefined, language: Language): string =>
  punctuality === undefined ? "" : textOf(PUNCTUALITY[punctuality], language);

/** A day's work ends with the day: what is done on the last day is on time, before it early. */
export function punctualityOf(at: Moment, until: Moment): Punctuality {
  const last = until.length === 10 ? `${until}T23:59` : until;
  if (at > last) return "late";
  return at.slice(0, 10) < last.slice(0, 10) ? "early" : "on-time";
}

/** Hand-overs of a dossier; `along` are its records after each entry (`recordsAlong`). */
export function controlRows(
  definition: Definition,
  along: readonly DossierRecord[],
  language: Language,
): readonly ControlRow[] {
  const rows: ControlRow[] = [];
  const history = along.at(-1)?.history ?? [];
  for (const [index, entry] of history.entries()) {
    const before = along[index - 1];
    const { until, punctuality } = limitOf(definition, before, entry);
    rows.push({
      stt: String(rows.length + 1),
      giao: paperText(giver(definition, entry, language)),
      nhan: paperText(receivers(definition, entry, language)),
      gio: entry.at.slice(11, 16),
      ngay: momentText(entry.at.slice(0, 10)),
      han: until === undefined ? "" : momentText(until),
      ket_qua: punctualityText(punctuality, language),
      ghi_chu: paperText(noteOf(entry, language)),
    });
  }
  return rows;
}

function limitOf(
  definition: Definition,
  before: DossierRecord | undefined,
  { at, event, meaning, duty }: Entry,
): { readonly until?: Moment; readonly punctuality?: Punctuality } {
  // A duty of the office hands nothing over; nor does what happens before the dossier is there.
  if (before === undefined || duty !== undefined) return {};
  const limit = stepLimit(definition, before, event.branch);
  if (limit === undefined) return {};
  return {
    until: limit.until,
    // Time itself moved the dossier on: whoever had it let the limit pass.
    punctuality: meaning === "expired" ? "late" : punctualityOf(at, limit.until),
  };
}

/** Who had it: whoever holds the step, by name where the log has it; the applicant who files. */
function giver(definition: Definition, { actor, from, event, meaning }: Entry, language: Language): string {
  const [holder] = holders(definition, from, event.branch);
  const shown = meaning === "expired" && holder !== undefined ? holder : actor;
  const label = textOf(actorLabel(definition, shown), language);
  const named = meaning === "expired" || actor.name === undefined ? "" : `\n${actor.name}`;
  return sentence(label) + named;
}

/** Who has it now. A state whose branches work at once has several; an end has none but the state itself. */
function receivers(
  definition: Definition,
  { to, value, event, duty, meaning }: Entry,
  language: Language,
): string {
  if (duty !== undefined) return "";
  if (meaning === "hand-over") return sentence(textOf(actorLabel(definition, { is: "applicant" }), language));
  const state = definition.states.get(to);
  if (state === undefined) return "";
  if (
    state.kind === "parallel" &&
    event.branch !== undefined &&
    branchStates(value)[event.branch] !== undefined
  )
    return textOf(state.label, language);
  const names = new Set(
    holders(definition, to).map((actor) => textOf(actorLabel(definition, actor), language)),
  );
  if (names.size === 0) return textOf(state.label, language);
  return [...names].map(sentence).join("; ");
}

function holders(definition: Definition, id: string, branch?: string): readonly Actor[] {
  const state = definition.states.get(id);
  if (state === undefined || state.kind === "end") return [];
  if (state.kind !== "parallel") return [state.actor];
  return state.branches.filter((one) => branch === undefined || one.id === branch).map(({ actor }) => actor);
}

function noteOf({ label, event, duty }: Entry, language: Language): string {
  const until = duty?.until === undefined ? "" : ` ${momentText(duty.until)}`;
  const reason = event.reason?.trim() ?? "";
  return `${textOf(label, language)}${until}${reason === "" ? "" : `: ${reason}`}`;
}

/** A name at the beginning of a cell. */
const sentence = (name: string): string => name.charAt(0).toLocaleUpperCase("vi") + name.slice(1);
