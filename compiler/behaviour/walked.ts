import type { SideName } from "./joint-model.ts";
import type { Move, Place } from "./moves.ts";
import type { Act } from "./side.ts";

/** A place that dossiers reach, and how. */
export interface Node extends Place {
  /** The move that led here; absent at the start. */
  readonly from?: { readonly node: Node; readonly move: Move };
  /** Where the versions come to the same state by different acts: how each got there. */
  readonly ways?: Readonly<Record<SideName, Node>>;
  /** Both versions came here by the same acts. */
  readonly shared: boolean;
  /** How many acts it took. */
  readonly length: number;
}

/** An act, or answers and their join, that only one version has at a place. */
export interface Difference {
  readonly side: SideName;
  readonly node: Node;
  readonly move: Move;
  readonly acts: readonly Act[];
}

export interface Walked {
  readonly nodes: readonly Node[];
  readonly differences: readonly Difference[];
  /** Acts that both have and somebody else does. */
  readonly alike: readonly { readonly node: Node; readonly move: Move }[];
  /** False where there were too many places to look at. */
  readonly isWhole: boolean;
}

/** The acts by which a version came to a node. */
export function actsTo(node: Node, side: SideName): readonly Act[] {
  const parts: (readonly Act[])[] = [];
  for (let at: Node | undefined = node; at !== undefined;) {
    if (at.ways !== undefined) {
      at = at.ways[side];
      continue;
    }
    parts.push(at.from?.move[side] ?? []);
    at = at.from?.node;
  }
  return parts.toReversed().flat();
}
