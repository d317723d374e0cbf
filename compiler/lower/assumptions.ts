import type { ProcedureModel } from "@tthc/model";
import { perObject } from "./per-object.ts";

type Found = ProcedureModel["assumptions"][number];

/** Lists of shared declarations: each is one object for all the procedures that lean on it. */
const SHARED: ReadonlySet<string> = new Set(["laws", "agenciesDeclared", "roles", "registries", "codelists"]);

/** Parts of a model that hold nothing but words, numbers and names: a third of its objects, in which nothing is assumed. */
const PLAIN: ReadonlySet<string> = new Set(["basis", "label", "legalBasis", "path"]);

/**
 * Every assumption in a model with its path. Office hours are read only where a term or limit counts working time, so
 * their assumption counts only there; each distinct reason at one element is listed once.
 */
export function assumptionsOf(model: Omit<ProcedureModel, "assumptions">): readonly Found[] {
  const search = new Search();
  for (const key in model) {
    if (key === "scenarios" || key === "calendar" || PLAIN.has(key)) continue;
    const value: unknown = model[key as keyof typeof model];
    if (SHARED.has(key)) search.takeOver(key, value as readonly { readonly id: string }[]);
    else search.enter(key, value);
  }
  const { calendar } = model;
  const { found } = search;
  found.push(...daysOf(calendar));
  if (calendar.hoursAssumption !== undefined && search.countsWorkingTime) {
    found.push({ path: "/calendar/week", reason: calendar.hoursAssumption });
  }
  return found;
}

/** A calendar has hundreds of days. */
const daysOf = perObject(({ off, worked }: ProcedureModel["calendar"]): readonly Found[] => {
  const search = new Search();
  search.enter("calendar", { off, worked });
  return search.found;
});

/** What there is in a shared declaration, with paths that begin at it. */
const within = perObject((declaration: object): Search => {
  const search = new Search();
  search.visit(declaration);
  return search;
});

/** A walk through a model; the path is put together only where something is found. */
class Search {
  readonly found: Found[] = [];
  /** Whether a duration in working hours was met: only then office hours matter. */
  countsWorkingTime = false;
  /** Keys on the way, and what stands there: a list's item is told by its id, which is asked for only when needed. */
  readonly #trail: (string | number)[] = [];
  readonly #values: object[] = [];

  enter(key: string | number, value: unknown): void {
    if (typeof value !== "object" || value === null) return;
    this.#trail.push(key);
    this.#values.push(value);
    this.visit(value);
    this.#trail.pop();
    this.#values.pop();
  }

  #path(): string {
    const step = (key: string | number, at: number): string | number =>
      typeof key === "number" ? (idOf(this.#values[at] ?? {}) ?? key) : key;
    return this.#trail.map((key, at) => `/${step(key, at)}`).join("");
  }

  takeOver(key: string, declarations: readonly { readonly id: string }[]): void {
    for (const declaration of declarations) {
      const { found, countsWorkingTime } = within(declaration);
      this.countsWorkingTime ||= countsWorkingTime;
      for (const { path, reason } of found)
        this.found.push({ path: `/${key}/${declaration.id}${path}`, reason });
    }
  }

  visit(value: object): void {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        this.enter(index, value[index]);
      }
      return;
    }
    for (const key in value) {
      const inner = (value as Record<string, unknown>)[key];
      if (typeof inner === "string") {
        if (key === "assumption") this.found.push({ path: this.#path(), reason: inner });
        else if (inner === "working-hour" && key === "unit") this.countsWorkingTime = true;
        // The options of a code list stand in the list too, and there they are read.
      } else if (
        typeof inner === "object" &&
        !PLAIN.has(key) &&
        (key !== "options" || !("codelist" in value))
      )
        this.enter(key, inner);
    }
  }
}

const idOf = (item: object): string | undefined =>
  "id" in item && typeof item.id === "string" ? item.id : undefined;
