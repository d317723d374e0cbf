import type { ActionMeaning, State } from "@tthc/model";
import type { Element } from "./element.ts";
import type { Naming } from "./naming.ts";
import type { Pairing } from "./pairing.ts";

/** Ways on that a dossier takes when all is well. */
const ONWARD: ReadonlySet<ActionMeaning> = new Set<ActionMeaning>([
  "accept",
  "pass",
  "complete",
  "agree",
  "approve",
  "supplemented",
  "paid",
  "done",
]);

/**
 * Exits and joins that are told with a state that came or went: those that lead elsewhere only because it now stands in
 * their way or no longer does, and those that came or went with it.
 */
export function waysPast(pairing: Pairing): ReadonlySet<Element> {
  const came = statesOf(pairing.added);
  const gone = statesOf(pairing.removed);
  const told = new Set<Element>();
  if (came.size + gone.size === 0) return told;
  for (const { before, after } of pairing.pairs) {
    const [was, is] = [targetOf(before), targetOf(after)];
    if (was === undefined || is === undefined) continue;
    const now = beyond(came, is, (id) => id);
    const then = beyond(gone, was, pairing.naming.state);
    if (pairing.naming.state(was) !== is && [...now].some((id) => then.has(id))) told.add(after);
  }
  for (const one of pairing.added) if (came.has(targetOf(one) ?? "")) told.add(one);
  for (const one of pairing.removed) if (gone.has(targetOf(one) ?? "")) told.add(one);
  return told;
}

const statesOf = (elements: readonly Element[]): ReadonlyMap<string, State> =>
  new Map(
    elements.flatMap(({ kind, node }) =>
      kind === "state" && node.kind !== "end" ? [[node.id, node] as const] : [],
    ),
  );

const targetOf = ({ kind, node }: Element): string | undefined =>
  kind === "exit" || kind === "join" ? node.target : undefined;

/** Where a way leads, and where the states that only one version has lead on from there; in names of the newer one. */
function beyond(
  own: ReadonlyMap<string, State>,
  first: string,
  naming: Naming["state"],
): ReadonlySet<string> {
  const seen = new Set<string>();
  const reached = new Set<string>();
  const next = [first];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const state = own.get(id);
    if (state === undefined) reached.add(naming(id));
    else next.push(...onward(state));
  }
  return reached;
}

const onward = (state: State): readonly string[] => [
  ...state.exits.filter(({ meaning }) => ONWARD.has(meaning)).map(({ target }) => target),
  ...(state.kind === "parallel"
    ? state.joins.flatMap(({ test, target }) => (test.is === "all" ? target : []))
    : []),
];
