import type { ProcedureModel } from "@tthc/model";
import { perObject } from "./per-object.ts";

type Found = ProcedureModel["assumptions"][number];

/**
 * Every assumption in a model with its path. Office hours are read only where a term or limit counts working time, so
 * their assumption counts only there; each distinct reason at one element is listed once.
 */
export function assumptionsOf(model: Omit<ProcedureModel, "assumptions">): readonly Found[] {
  const { calendar, scenarios: _, ...rest } = model;
  const found: Found[] = [];
  const search = new Search(found);
  search.visit(rest);
  const { countsWorkingTime } = search;
  found.push(...daysOf(calendar));
  if (calendar.hoursAssumption !== undefined && countsWorkingTime) {
    found.push({ path: "/calendar/week", reason: calendar.hoursAssumption });
  }
  return found;
}

/** A calendar has hundreds of days and is one object for all the procedures that go by it. */
const daysOf = perObject(({ off, worked }: ProcedureModel["calendar"]): readonly Found[] => {
  const found: Found[] = [];
  new Search(found).visit({ calendar: { off, worked } });
  return found;
});

/** A walk through a model; the path is put together only where something is found. */
class Search {
  /** Whether a duration in working hours was met: only then office hours matter. */
  countsWorkingTime = false;
  readonly #found: Found[];
  readonly #trail: (string | number)[] = [];

  constructor(found: Found[]) {
    this.#found = found;
  }

  visit(value: object): void {
    const trail = this.#trail;
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        const item: unknown = value[index];
        if (typeof item !== "object" || item === null) continue;
        trail.push(keyOf(item) ?? index);
        this.visit(item);
        trail.pop();
      }
      return;
    }
    for (const key in value) {
      const inner = (value as Record<string, unknown>)[key];
      if (typeof inner === "string") {
        if (key === "assumption") this.#found.push({ path: trail.map((step) => `/${step}`).join(""), reason: inner });
        else if (inner === "working-hour" && key === "unit") this.countsWorkingTime = true;
      } else if (typeof inner === "object" && inner !== null) {
        trail.push(key);
        this.visit(inner);
        trail.pop();
      }
    }
  }
}

function keyOf(item: object): string | undefined {
  return "id" in item && typeof item.id === "string" ? item.id : undefined;
}
