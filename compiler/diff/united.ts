import type { ProcedureModel } from "@tthc/model";
import type { Element } from "./element.ts";
import { elementsOf } from "./elements.ts";
import { likeness } from "./likeness.ts";
import { LIKE_ENOUGH } from "./align.ts";

/** Several procedures as one tree, to be compared with the one that replaces them. */
export interface United {
  readonly root: Element<"procedure">;
  /** What further procedures ask that one before them asks too: left out of the tree, by what stands in it. */
  readonly twins: ReadonlyMap<Element, readonly Element[]>;
  /** Index of the procedure that an element comes from. */
  readonly originOf: (element: Element) => number;
}

/** Kinds that hold what may be asked twice. */
const HOLDERS: ReadonlySet<Element["kind"]> = new Set(["dossier", "form"]);

/** Terms follow one another: their sum is compared, not each. */
const APART: ReadonlySet<Element["kind"]> = new Set(["term"]);

/** Unites procedures: what is the same thing in several of them stands in the tree once. */
export function unite(models: readonly ProcedureModel[]): United {
  const trees = models.map(elementsOf);
  const uniting = new Uniting(trees);
  const [first] = trees;
  if (first === undefined) throw new RangeError("there is nothing to unite");
  const children = trees.flatMap((tree) =>
    uniting.take(tree.children.filter(({ kind }) => !APART.has(kind))),
  );
  return {
    root: { ...first, children },
    twins: uniting.twins,
    originOf: (element) => uniting.origins.get(element) ?? 0,
  };
}

class Uniting {
  readonly twins = new Map<Element, Element[]>();
  readonly origins = new Map<Element, number>();
  readonly #kept: Element[] = [];

  constructor(trees: readonly Element[]) {
    trees.forEach((tree, index) => {
      this.#enter(tree, index);
    });
  }

  #enter(element: Element, origin: number): void {
    this.origins.set(element, origin);
    for (const child of element.children) this.#enter(child, origin);
  }

  /** The elements that nobody before them asked. */
  take(elements: readonly Element[]): readonly Element[] {
    return elements.flatMap((element): readonly Element[] => {
      const origin = this.origins.get(element);
      const first = this.#kept.find((one) => this.origins.get(one) !== origin && isSameThing(one, element));
      if (first !== undefined) {
        this.twins.set(first, [...(this.twins.get(first) ?? []), element]);
        // What only the further form asks is asked beside the rest.
        if (HOLDERS.has(element.kind)) (first.children as Element[]).push(...this.take(element.children));
        return [];
      }
      return [this.#keep(element, origin ?? 0)];
    });
  }

  #keep(element: Element, origin: number): Element {
    if (!HOLDERS.has(element.kind)) {
      this.#kept.push(element);
      return element;
    }
    const children: Element[] = [];
    const holder = { ...element, children } as Element;
    this.origins.set(holder, origin);
    this.#kept.push(holder);
    children.push(...this.take(element.children));
    return holder;
  }
}

/** Whether two elements of two procedures are one thing for whoever has to bring it. */
export function isSameThing(a: Element, b: Element): boolean {
  if (a.kind !== b.kind) return false;
  switch (a.kind) {
    case "dossier":
    case "duties":
      return true;
    // Each procedure is paid for; sections and rules stand in the form they are written in.
    case "charge":
    case "campaign":
    case "section":
    case "rule":
      return false;
    case "paper":
      return a.label.vi === b.label.vi || (a.id === b.id && likeness(a, b) >= LIKE_ENOUGH);
    default:
      if (a.keys !== undefined) return a.keys[0] === b.keys?.[0];
      return a.id === b.id && a.label.vi === b.label.vi;
  }
}
