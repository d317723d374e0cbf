import type { ProcedureModel } from "@tthc/model";
import type { Change } from "./change.ts";
import type { Article8Part, Burden } from "./judgements.ts";

/** How many changes go which way. */
export type BurdenCounts = Readonly<Record<Burden, number>>;

/** Who bears a change, as the law on compliance costs tells them apart. */
export type BearerGroup = "citizen" | "business" | "citizen-and-business" | "officer" | "nobody";

export interface Totals {
  readonly all: BurdenCounts;
  readonly byPart: Readonly<Partial<Record<Article8Part, BurdenCounts>>>;
  readonly byBearer: Readonly<Partial<Record<BearerGroup, BurdenCounts>>>;
  /** By legal source of the newer version, else of the older one; `""` where a change names none. */
  readonly bySource: Readonly<Record<string, BurdenCounts>>;
}

/** Fixed words of the language for people; a kind of the author's own is told by how its label begins. */
const PEOPLE: ReadonlySet<string> = new Set(["individual", "household", "foreigner"]);
const BUSINESSES: ReadonlySet<string> = new Set([
  "enterprise",
  "cooperative",
  "household-business",
  "organisation",
]);
const PERSON = /^(người|công dân|cá nhân|hộ gia đình)(?=\s|$)/i;

type Applicants = ProcedureModel["applicants"];

/** Counts changes by part of Article 8, by bearer and by legal source. */
export function totalsOf(changes: readonly Change[], applicants: Applicants): Totals {
  const group = (change: Change): BearerGroup =>
    change.bearer === "applicant" ? applicantGroup(applicants) : change.bearer;
  return {
    all: counts(changes),
    byPart: grouped(changes, ({ part }) => [part]),
    byBearer: grouped(changes, (change) => [group(change)]),
    bySource: grouped(changes, ({ law }) => {
      const cited = law.after.length > 0 ? law.after : law.before;
      return cited.length === 0 ? [""] : [...new Set(cited.map((one) => one.law))];
    }) as Totals["bySource"],
  };
}

/** Who files, as the law on compliance costs tells them apart. */
export function applicantGroup(applicants: Applicants): Exclude<BearerGroup, "officer" | "nobody"> {
  const isPerson = ({ id, label }: Applicants[number]): boolean =>
    PEOPLE.has(id) || (!BUSINESSES.has(id) && PERSON.test(label.vi));
  const people = applicants.some(isPerson);
  const others = applicants.some((one) => !isPerson(one));
  return people && others ? "citizen-and-business" : others ? "business" : "citizen";
}

function counts(changes: readonly Change[]): BurdenCounts {
  const all = { lighter: 0, heavier: 0, neutral: 0, mixed: 0, "needs-human": 0 };
  for (const { burden } of changes) all[burden] += 1;
  return all;
}

function grouped<K extends string>(
  changes: readonly Change[],
  keysOf: (change: Change) => readonly K[],
): Partial<Record<K, BurdenCounts>> {
  const lists = new Map<K, Change[]>();
  for (const change of changes) {
    for (const key of keysOf(change)) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [change]);
      else list.push(change);
    }
  }
  const sorted = [...lists].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, list]) => [key, counts(list)])) as Partial<
    Record<K, BurdenCounts>
  >;
}
