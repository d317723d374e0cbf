import type { Citation, Grounded, LocalText } from "@tthc/model";
import type { Element, ElementKind } from "./element.ts";

/** What an element inherits from what it stands in. */
export interface Surroundings {
  readonly path: string;
  readonly basis: readonly Citation[];
  readonly assumption?: string;
}

/** How an element is named: by its id, or by texts where it has none of its own. */
interface Identity {
  readonly id: string;
  readonly label: LocalText;
  readonly formerly?: string | undefined;
  readonly alsoFormerly?: readonly string[] | undefined;
  readonly keys?: readonly string[];
}

/** An element and, below it, what `inner` makes of its surroundings. */
export function elementOf<K extends ElementKind>(
  kind: K,
  node: Element<K>["node"],
  { id, label, formerly, alsoFormerly, keys }: Identity,
  around: Surroundings,
  own: Grounded = {},
  inner: (below: Surroundings) => readonly Element[] = () => [],
): Element<K> {
  const assumption = own.assumption ?? around.assumption;
  const below: Surroundings = {
    path: around.path === "" ? `${kind}:${id}` : `${around.path}/${kind}:${id}`,
    basis: own.basis ?? around.basis,
    ...(assumption !== undefined && { assumption }),
  };
  return {
    kind,
    id,
    path: below.path,
    label,
    node,
    ...(formerly !== undefined && { formerly }),
    ...(alsoFormerly !== undefined && { alsoFormerly }),
    ...(keys !== undefined && { keys }),
    basis: below.basis,
    ...(assumption !== undefined && { assumption }),
    children: inner(below),
  } as unknown as Element<K>;
}
