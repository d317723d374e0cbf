import type { Duration, ProcedureModel, Term, TermRow } from "@tthc/model";
import type { Conditions, World } from "./situations.ts";
import { type Span, spanOf } from "./span.ts";

/** What a row of the term promises on a path. */
export interface Promised {
  readonly row: number;
  readonly duration: Duration;
  /** The longest extension whose condition held on the way. */
  readonly extended?: Duration;
  readonly spans: readonly Span[];
  /** Of a same-day term the last minute of the day at which what is received still counts for that day. */
  readonly received?: number;
}

/** Rows that hold for these dossiers on some day of the version: where two disagree, each is a promise. */
export function rowsOf(
  { term, version }: Pick<ProcedureModel, "term" | "version">,
  conditions: Conditions,
  world: World,
): readonly number[] {
  const inForce = term.rows.flatMap((row, i) => (overlaps(row, version.inForce) ? [i] : []));
  const truth = (i: number) => conditions.truth(term.rows[i]?.when, world);
  const own = inForce.filter((i) => term.rows[i]?.otherwise !== true);
  const taken = own.filter((i) => truth(i) === true);
  if (taken.length > 0) return taken;
  return own.some((i) => truth(i) === undefined)
    ? []
    : inForce.filter((i) => term.rows[i]?.otherwise === true);
}

function overlaps({ inForce }: TermRow, version: TermRow["inForce"]): boolean {
  return (
    (inForce?.from ?? "") <= (version?.to ?? "9999") && (version?.from ?? "") <= (inForce?.to ?? "9999-12-31")
  );
}

/** The promise of a row where these conditions have held. An extension that needs no reason is no promise. */
export function promisedBy(
  model: Pick<ProcedureModel, "term" | "calendar">,
  conditions: Conditions,
  row: number,
  held: ReadonlySet<number>,
): Promised | undefined {
  const found = model.term.rows[row];
  if (found === undefined) return undefined;
  const holds = (when: Parameters<Conditions["numberOf"]>[0] | undefined): boolean =>
    when !== undefined && held.has(conditions.numberOf(when) ?? -1);
  const duration = found.exceptions.find(({ when }) => holds(when))?.duration ?? found.duration;
  const span = spanOf(model.calendar, duration);
  const [extension] = model.term.extensions
    .filter(({ when }) => holds(when))
    .map(({ atMost }) => ({ atMost, span: spanOf(model.calendar, atMost) }))
    .sort((one, other) => length(other.span) - length(one.span));
  const promised = { row, duration, ...lastReception(found, duration) };
  if (extension === undefined) return { ...promised, spans: [span] };
  return { ...promised, extended: extension.atMost, spans: [span, extension.span] };
}

/** A cut-off is passed by what is received strictly later than it. */
export function lastReception({ cutoff }: TermRow, { unit }: Duration): Pick<Promised, "received"> {
  if (cutoff === undefined || unit !== "same-day") return {};
  const [hour = 0, minute = 0] = cutoff.after.split(":").map(Number);
  return { received: hour * 60 + minute };
}

/** Conditions that lengthen the promise of a path on which they have held. */
export function allowancesOf({ rows, extensions }: Term, conditions: Conditions): readonly number[] {
  const whens = [...rows.flatMap(({ exceptions }) => exceptions), ...extensions].map(({ when }) => when);
  const numbers = whens.flatMap((when) => (when === undefined ? [] : (conditions.numberOf(when) ?? [])));
  return [...new Set(numbers)];
}

/** Order of extensions by length: a month counts 30 days, a working day as long as seven fifths of a day. */
function length({ group, amount }: Span): number {
  if (group === "month") return amount * 30 * 1440;
  return group === "working" ? (amount / 480) * 1440 * 1.4 : amount;
}
