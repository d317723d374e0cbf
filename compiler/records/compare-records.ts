import type { Calendar } from "@tthc/model";
import type { Change } from "../diff/change.ts";
import type { ChangeKind } from "../diff/judgements.ts";
import { plainShown, textShown } from "../diff/words.ts";
import type { CatalogueRecord } from "./catalogue-record.ts";
import { compareCases, compareChannels } from "./compare-channels.ts";
import { comparePapers } from "./compare-papers.ts";
import { compareSteps } from "./compare-steps.ts";
import { sameWords, withoutBullet } from "./plain-text.ts";
import { matchedOnce, recordFact } from "./record-fact.ts";
import { RECORD_CALENDAR } from "./record-calendar.ts";

/**
 * What became different from one record to another. Both are brought to one form first, so that a table, a line break,
 * a bullet, an order or another shape of the same record gives nothing. What only one of them says at all (cases,
 * agency, decision) is not compared.
 */
export function compareRecords(
  before: CatalogueRecord,
  after: CatalogueRecord,
  calendar: Calendar = RECORD_CALENDAR,
): readonly Change[] {
  return [
    ...text("procedure.code-changed", "code", before.code, after.code),
    ...text("procedure.relabelled", "name", before.name, after.name),
    ...text("procedure.sector-changed", "field", before.field, after.field),
    ...agencies(before, after),
    ...lists("applicant", "applicants", kindsOf(before), kindsOf(after)),
    ...compareChannels(before.channels, after.channels, calendar),
    ...compareCases(before.cases, after.cases, calendar),
    ...comparePapers(before.papers, after.papers),
    ...lists("result", "results", labels(before.results), labels(after.results)),
    ...requirements(before.requirements, after.requirements),
    ...laws(before, after),
    ...compareSteps(before.steps, after.steps, calendar),
  ];
}

const labels = (all: readonly { readonly label: string }[]): readonly string[] =>
  all.map(({ label }) => label);

/** One shape writes the kinds with commas, and some of their names have commas of their own. */
const kindsOf = ({ applicants }: CatalogueRecord): readonly string[] =>
  applicants.flatMap((one) => one.split(/, (?![^(]*\))/u));

function text(
  kind: ChangeKind,
  path: string,
  before: string | undefined,
  after: string | undefined,
): Change[] {
  if (before === undefined || after === undefined || sameWords(before) === sameWords(after)) return [];
  return [
    recordFact(kind, path, after, { before: textShown({ vi: before }), after: textShown({ vi: after }) }),
  ];
}

function lists(
  what: "applicant" | "result",
  path: string,
  before: readonly string[],
  after: readonly string[],
): Change[] {
  const { added, removed } = matchedOnce(before, after, (one) => sameWords(withoutBullet(one)));
  return [
    ...added.map((one) => recordFact(`${what}.added`, path, one)),
    ...removed.map((one) => recordFact(`${what}.removed`, path, one)),
  ];
}

/** The commune was written as the three things it was before July 2025. */
const agencyKey = (name: string): string =>
  sameWords(name).replace(/(?:cấp )?xã phường thị trấn|cấp xã phường đặc khu/u, "cấp xã");

/** The two shapes name the agency or leave it out at random: compared only where both name one. */
function agencies({ agencies: before }: CatalogueRecord, { agencies: after }: CatalogueRecord): Change[] {
  const [old, now] = [before.join("; "), after.join("; ")];
  if (old === "" || now === "" || agencyKey(old) === agencyKey(now)) return [];
  return [
    recordFact("agency.replaced", "agencies", now, { before: plainShown(old), after: plainShown(now) }),
  ];
}

function requirements(before: string | undefined, after: string | undefined): Change[] {
  if (sameWords(before ?? "") === sameWords(after ?? "")) return [];
  if (before === undefined) return [recordFact("requirement.added", "requirements", after ?? "")];
  if (after === undefined) return [recordFact("requirement.removed", "requirements", before)];
  return text("requirement.reworded", "requirements", before, after);
}

function laws({ laws: before }: CatalogueRecord, { laws: after }: CatalogueRecord): Change[] {
  const { added, removed } = matchedOnce(before, after, ({ number, title }) => sameWords(number ?? title));
  const label = ({ number, title }: (typeof after)[number]): string =>
    number === undefined || title.includes(number) ? title : `${title} (${number})`;
  return [
    ...added.map((one) => recordFact("source.added", `laws/${one.number ?? ""}`, label(one))),
    ...removed.map((one) => recordFact("source.removed", `laws/${one.number ?? ""}`, label(one))),
  ];
}
