import type { Citation, Json, LocalText } from "@tthc/model";
import type { MatchedBy } from "./align.ts";
import type { ChangeKind, Judgement } from "./judgements.ts";

/** A value as data and as people read it. */
export interface Shown {
  readonly json: Json;
  readonly words: Required<LocalText>;
}

/** One difference between two versions: a typed fact with its judgements. */
export interface Change extends Judgement {
  readonly kind: ChangeKind;
  /** Path in the newer version; of what is gone, in the older one. */
  readonly path: string;
  readonly label: LocalText;
  readonly before?: Shown;
  readonly after?: Shown;
  readonly sentence: Required<LocalText>;
  readonly law: { readonly before: readonly Citation[]; readonly after: readonly Citation[] };
  /** How the element was recognised, where its name alone did not tell. */
  readonly matched?: Exclude<MatchedBy, { readonly by: "name" | "content" }>;
  /** It rests on this assumption, in either version. */
  readonly assumption?: string;
}
