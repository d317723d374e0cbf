import { inBothLanguages, type Citation, type Grounded, type LocalText, type Period } from "@tthc/model";
import type { ModelPlace } from "../diagnostics/model-place.ts";
import type { ElementKind, GroundedElement } from "./grounded-element.ts";

/** What an element says itself, as a walk through the model meets it. */
export interface Met extends Grounded {
  readonly kind: ElementKind;
  readonly path: string;
  readonly label: LocalText;
  readonly place: ModelPlace;
  readonly inForce?: Period | undefined;
  readonly isBurden?: boolean;
  readonly isShared?: boolean;
}

/** A block whose law holds for what stands in it. */
export interface Block extends Grounded {
  readonly words: LocalText;
}

const NONE: readonly Citation[] = [];

/** Gathers the elements of a model in its order; what neither cites law nor has to is left out. */
export class Collector {
  readonly elements: GroundedElement[] = [];

  add(met: Met, block?: Block): void {
    const { basis = NONE, isBurden = false, isShared = false, kind, path, label, place, inForce } = met;
    if (basis.length === 0 && !isBurden) return;
    // What cites law of its own does not rest on what the block assumes.
    const assumption = met.assumption ?? (basis.length > 0 ? undefined : block?.assumption);
    this.elements.push({
      kind,
      path,
      label: inBothLanguages(label),
      place,
      basis,
      block: block?.basis ?? NONE,
      ...(block !== undefined && { within: inBothLanguages(block.words) }),
      ...(assumption !== undefined && { assumption }),
      ...(inForce !== undefined && { inForce }),
      isBurden,
      isShared,
    });
  }
}
