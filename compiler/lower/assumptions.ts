import type { ProcedureModel } from "@tthc/model";

type Found = ProcedureModel["assumptions"][number];

/**
 * Every assumption in a model with its path. Office hours are read only where a term or limit counts working time, so
 * their assumption counts only there; each distinct reason at one element is listed once.
 */
export function assumptionsOf(model: Omit<ProcedureModel, "assumptions">): readonly Found[] {
  const found: Found[] = [];
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      value.forEach((item: unknown, index) => walk(item, `${path}/${keyOf(item) ?? index}`));
      return;
    }
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "assumption" && typeof inner === "string") found.push({ path, reason: inner });
      else if (key !== "scenarios") walk(inner, `${path}/${key}`);
    }
  };
  const { calendar, ...rest } = model;
  walk(rest, "");
  walk({ off: calendar.off, worked: calendar.worked }, "/calendar");
  if (calendar.hoursAssumption !== undefined && countsWorkingTime(rest)) {
    found.push({ path: "/calendar/week", reason: calendar.hoursAssumption });
  }
  return found;
}

function keyOf(item: unknown): string | undefined {
  if (typeof item !== "object" || item === null || !("id" in item)) return undefined;
  return typeof item.id === "string" ? item.id : undefined;
}

const countsWorkingTime = (value: unknown): boolean => JSON.stringify(value).includes('"unit":"working-hour"');
