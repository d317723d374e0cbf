import type { Json, MigrationPlan } from "@tthc/model";
import type { DossierRecord } from "@tthc/runtime";

type Values = { readonly [id: string]: Json };

/** Every value of a dossier with the path of the older version's field that holds it. */
function valuesOf(fields: Values, plan: MigrationPlan): readonly (readonly [string, Json])[] {
  const known = new Set(plan.fields.map(({ field }) => field));
  const inside = (path: string, value: Json): readonly (readonly [string, Json])[] =>
    known.has(path) || typeof value !== "object" || value === null || Array.isArray(value)
      ? [[path, value]]
      : Object.entries(value as Values).flatMap(([id, inner]) => inside(`${path}.${id}`, inner));
  return Object.entries(fields).flatMap(([id, value]) => inside(id, value));
}

const at = (fields: Values, path: string): Json | undefined =>
  path
    .split(".")
    .reduce<Json | undefined>(
      (value, id) =>
        typeof value === "object" && value !== null && !Array.isArray(value)
          ? (value as Values)[id]
          : undefined,
      fields,
    );

/** Values of a dossier that are neither under their new name nor in the archive after it moved. */
export function lostValues(
  before: DossierRecord,
  after: DossierRecord,
  plan: MigrationPlan,
): readonly string[] {
  const archive = after.archive?.at(-1);
  const fields = valuesOf(before.context.fields, plan).flatMap(([path, value]) => {
    const move = plan.fields.find(({ field }) => field === path);
    const now = move?.to === undefined ? undefined : at(after.context.fields, move.to);
    const kept = Object.entries(archive?.fields ?? {}).some(
      ([name, old]) =>
        (name === path && JSON.stringify(old) === JSON.stringify(value)) ||
        // What the newer forms hide is kept under its new name.
        (move?.to !== undefined && (name === move.to || move.to.startsWith(`${name}.`))),
    );
    const stands =
      now !== undefined && JSON.stringify(now).includes(JSON.stringify(value).replaceAll('"', ""));
    const isSame = JSON.stringify(now) === JSON.stringify(value);
    return kept || stands || isSame || (now !== undefined && move?.is === "converted") ? [] : [path];
  });
  const papers = Object.keys(before.context.papers).filter((id) => {
    const to = plan.papers.find(({ paper }) => paper === id)?.to;
    return !(id in (archive?.papers ?? {})) && !(to !== undefined && to in after.context.papers);
  });
  const counters = [
    ...Object.entries(before.context.visits).filter(
      ([state]) =>
        !(state in (archive?.visits ?? {})) &&
        !plan.states.some(
          (move) => move.is === "mapped" && move.state === state && move.to in after.context.visits,
        ),
    ),
  ].map(([state]) => `visits ${state}`);
  return [...fields, ...papers, ...counters];
}
