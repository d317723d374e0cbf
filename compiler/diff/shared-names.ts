import type { ProcedureModel } from "@tthc/model";
import type { Digests } from "./model-digest.ts";

/**
 * Ids of shared declarations that the two versions do not declare alike: an element that names one of them may mean
 * another act, another agency or another registry although it reads the same.
 */
export function namesOfOtherMeaning(
  before: ProcedureModel,
  after: ProcedureModel,
  digests: Digests,
): ReadonlySet<string> {
  const other = new Set<string>();
  for (const part of DECLARED) {
    if (digests.areEqual(before[part], after[part])) continue;
    const [old, now]: readonly [readonly Declared[], readonly Declared[]] = [
      before[part] ?? [],
      after[part] ?? [],
    ];
    const known = new Map(old.map((one) => [one.id, digests.of(one)]));
    for (const one of now) {
      if (known.get(one.id) !== digests.of(one)) other.add(one.id);
      known.delete(one.id);
    }
    for (const id of known.keys()) other.add(id);
  }
  if (other.size > 0) for (const model of [before, after]) addThoseThatLeanOn(other, model);
  return other;
}

type Declared = { readonly id: string };

/** What elements only name by id, and are compared by what the id stands for. */
const DECLARED = ["laws", "agenciesDeclared", "roles", "registries", "codelists", "templates"] as const;

/** A role is told with its agencies, an agency with the one that took its place. */
function addThoseThatLeanOn(other: Set<string>, { agenciesDeclared, roles }: ProcedureModel): void {
  const takenOver = agenciesDeclared.filter(({ successor }) => other.has(successor ?? ""));
  for (const { id } of takenOver) other.add(id);
  for (const { id, agencies } of roles) if (agencies.some((agency) => other.has(agency))) other.add(id);
}

/** Whether a value of a model holds one of these ids as a text, in whatever place. */
export function mentions(value: unknown, ids: ReadonlySet<string>): boolean {
  if (ids.size === 0) return false;
  if (typeof value === "string") return ids.has(value);
  if (value === null || typeof value !== "object") return false;
  if (Array.isArray(value)) return value.some((one) => mentions(one, ids));
  for (const key in value) if (mentions((value as Record<string, unknown>)[key], ids)) return true;
  return false;
}
