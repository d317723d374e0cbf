import type { LocalText } from "@tthc/model";
import type { Code, Params } from "./catalogue.ts";
import type { ModelPlace } from "./model-place.ts";

/** A finding about a model: like a diagnostic, but it points at an element instead of a span of text. */
export interface ModelFinding {
  readonly code: Code;
  readonly place: ModelPlace;
  readonly params: unknown;
  /** Elements that explain it, such as the other row of a contradiction. */
  readonly related: readonly RelatedElement[];
}

export interface RelatedElement {
  readonly place: ModelPlace;
  readonly note: Required<LocalText>;
}

/** The only way to make one: wrong or missing parameters do not compile. */
export function modelFinding<C extends Code>(
  code: C,
  place: ModelPlace,
  params: Params<C>,
  related: readonly RelatedElement[] = [],
): ModelFinding {
  return { code, place, params, related };
}
