import type { Pair } from "./align.ts";
import type { Element } from "./element.ts";
import type { Naming } from "./naming.ts";

/** A step that stands at another place in the order of the flow and is otherwise what it was. */
export interface MovedStep {
  readonly pair: Pair;
  /** The state it led to, and leads to, by ids of their own versions. */
  readonly before: string;
  readonly after: string;
  /** Exits and joins of the newer version that lead elsewhere for this reason alone. */
  readonly explained: ReadonlySet<Element>;
}

/** Where one exit or join led and leads, in names of the newer version. */
interface Way {
  readonly of: Element;
  readonly from: string;
  readonly was: string;
  readonly wasId: string;
  readonly is: string;
}

/**
 * Steps that moved: the ways that changed are those of the step itself and those into it, and with the step taken out of
 * both flows none of them changed.
 */
export function movedSteps(pairs: readonly Pair[], naming: Naming): readonly MovedStep[] {
  const found: MovedStep[] = [];
  const ways = waysOf(pairs, naming);
  let left = ways.filter(({ was, is }) => was !== is);
  const steps = pairs
    .filter(({ after }) => after.kind === "state" && after.node.kind !== "end")
    .toSorted((a, b) => (a.after.id < b.after.id ? -1 : 1));
  for (const pair of steps) {
    const moved = movedStep(pair, ways, left);
    if (moved === undefined) continue;
    found.push(moved);
    left = left.filter(({ of }) => !moved.explained.has(of));
  }
  return found;
}

function movedStep(pair: Pair, ways: readonly Way[], left: readonly Way[]): MovedStep | undefined {
  const { id } = pair.after;
  const own = left.filter(({ from }) => from === id);
  const [first] = own;
  if (first === undefined || own.some(({ was, is }) => was !== first.was || is !== first.is))
    return undefined;
  // Whoever led into it leads past it in the other version.
  const past = (target: string, next: string): string => (target === id ? next : target);
  const into = left.filter(({ from, was, is }) => from !== id && (was === id || is === id));
  const arrives = into.some(({ is }) => is === id) && into.some(({ was }) => was === id);
  if (!arrives || into.some(({ was, is }) => past(was, first.was) !== past(is, first.is))) return undefined;
  // Another exit that still led to the old place would make it two places.
  const stays = ways.filter(({ from, was, is }) => from !== id && was === is && is === id);
  if (stays.some(({ of }) => isForward(of))) return undefined;
  return {
    pair,
    before: first.wasId,
    after: first.is,
    explained: new Set([...own, ...into].map(({ of }) => of)),
  };
}

const BACK: ReadonlySet<string> = new Set(["send-back", "supplemented"]);

/** Ways back into a step go wherever it stands. */
const isForward = (way: Element): boolean => way.kind !== "exit" || !BACK.has(way.node.meaning);

function waysOf(pairs: readonly Pair[], naming: Naming): readonly Way[] {
  const stateOf = new Map(
    pairs.flatMap(({ after }) =>
      after.kind === "state" ? after.children.map((child) => [child, after.id] as const) : [],
    ),
  );
  return pairs.flatMap(({ before, after }): readonly Way[] => {
    const from = stateOf.get(after);
    const [old, now] = [targetOf(before), targetOf(after)];
    if (from === undefined || old === undefined || now === undefined) return [];
    return [{ of: after, from, was: naming.state(old), wasId: old, is: now }];
  });
}

const targetOf = ({ kind, node }: Element): string | undefined =>
  kind === "exit" || kind === "join" ? node.target : undefined;
