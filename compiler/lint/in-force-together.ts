import type { ProcedureModel } from "@tthc/model";
import { nextVersionDates } from "../law-index/versions-in-time.ts";

/** Whether two versions are of different procedures and hold on a common day; a draft holds on none yet. */
export type Together = (a: ProcedureModel, b: ProcedureModel) => boolean;

/**
 * Versions of one procedure differ because law changed; a combined procedure and its parts differ because the parts
 * went on alone. Neither is held against the other.
 */
export function inForceTogether(models: readonly ProcedureModel[]): Together {
  const next = nextVersionDates(models);
  const to = (model: ProcedureModel): string => {
    const own = model.version.inForce?.to ?? "9999-12-31";
    const replaced = next.get(model);
    return replaced !== undefined && replaced <= own ? before(replaced) : own;
  };
  const from = (model: ProcedureModel): string => model.version.inForce?.from ?? "";
  return (a, b) =>
    a.id !== b.id &&
    !isPartOf(a, b) &&
    !isPartOf(b, a) &&
    !a.version.draft &&
    !b.version.draft &&
    from(a) <= to(b) &&
    from(b) <= to(a);
}

/** Sorts before the day itself and after all earlier ones: enough to compare with. */
const before = (day: string): string => `${day.slice(0, -1)}${String.fromCharCode(day.charCodeAt(9) - 1)}~`;

const isPartOf = (part: ProcedureModel, whole: ProcedureModel): boolean =>
  whole.parts?.procedures.some(({ id }) => id === part.id) ?? false;
