import type { Period } from "@tthc/model";

/** How something with dates stands on a day; ISO dates compare as text. */
export type Standing =
  | { readonly is: "in-force" }
  | { readonly is: "ended"; readonly date: string }
  | { readonly is: "not-yet"; readonly date: string };

export function standingOn(day: string, { from, to }: Period = {}): Standing {
  if (to !== undefined && to < day) return { is: "ended", date: to };
  if (from !== undefined && from > day) return { is: "not-yet", date: from };
  return { is: "in-force" };
}
