import type { LocalText, ProcedureModel } from "@tthc/model";
import type { Shown } from "./change.ts";
import type { Element } from "./element.ts";
import type { ChangeKind } from "./judgements.ts";
import type { Naming } from "./naming.ts";
import type { Words } from "./words.ts";

/** What comparing one pair of elements may look at. */
export interface Scene {
  readonly before: ProcedureModel;
  readonly after: ProcedureModel;
  /** Names of the older version as the newer one has them. */
  readonly naming: Naming;
  readonly say: { readonly before: Words; readonly after: Words };
}

/** A difference before it has a sentence and judgements. */
export interface Found {
  readonly kind: ChangeKind;
  readonly before?: Shown | undefined;
  readonly after?: Shown | undefined;
  /** What the sentence names where it is not the element itself: an exit is told of its state. */
  readonly name?: LocalText | undefined;
  /** For whom a line of a table holds, where not for everybody. */
  readonly where?: LocalText | undefined;
  /** Where it is told when it is not the element itself: of what is gone, the older one. */
  readonly at?: Element;
}

/** The differences of a pair of elements of one kind. */
export type Compare<K extends Element["kind"]> = (
  before: Element<K>["node"],
  after: Element<K>["node"],
  scene: Scene,
) => readonly Found[];
