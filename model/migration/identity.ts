import type { ProcedureModel } from "../procedure/procedure-model.ts";
import type { MigrationPlan } from "./migration-plan.ts";
import { sha256 } from "./sha256.ts";

const known = new WeakMap<object, string>();

/** What tells a model from every other: the SHA-256 of its canonical JSON, whatever the order of its keys. */
export const modelIdentity = (model: ProcedureModel): string => identityOf(model);

/** What tells a plan from every other; an entry of a dossier's history names the plan it followed by it. */
export const planIdentity = (plan: MigrationPlan): string => identityOf(plan);

function identityOf(data: object): string {
  const before = known.get(data);
  if (before !== undefined) return before;
  const made = sha256(canonicalJson(data));
  known.set(data, made);
  return made;
}

/** JSON with sorted keys and without absent values, as it survives being written and read again. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join()}}`;
}
