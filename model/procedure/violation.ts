/** Something a model must never have: a fault of the compiler that made it, or of whoever changed it by hand. */
export interface Violation {
  /** Which invariant, in words that stay: `target-exists`. */
  readonly rule: string;
  /** Where in the model: `flow.states[3].exits[0].target`. */
  readonly path: string;
  readonly detail: string;
}

/** Takes what a check finds. */
export type Report = (rule: string, path: string, detail: string) => void;

/** Reports every id that stands twice in a list. */
export function reportDuplicates(ids: readonly string[], path: string, report: Report): void {
  ids.forEach((id, i) => {
    if (ids.indexOf(id) < i) report("id-unique", `${path}[${i}].id`, id);
  });
}

/** Reports a reference that leads nowhere. */
export function reportMissing(
  rule: string,
  known: ReadonlySet<string>,
  id: string | undefined,
  path: string,
  report: Report,
): void {
  if (id !== undefined && !known.has(id)) report(rule, path, id);
}
