import type {
  Branch,
  Exit,
  Field,
  Join,
  Json,
  Outcome,
  ParallelState,
  ProcedureModel,
  State,
} from "@tthc/model";
import { canonicalText } from "../diff/canonical.ts";
import { AS_NAMED } from "../diff/naming.ts";
import { Words } from "../diff/words.ts";
import { waysOf } from "../verify/flow/ways.ts";
import type { JointNames } from "./joint-names.ts";
import type { SideName } from "./joint-model.ts";
import { hasLimit, isNever } from "./side.ts";
import type { SideNames } from "./side-names.ts";

/**
 * States of one name that are written alike: the same ways on in the same order, under the same conditions and bounds.
 * Whatever is done there, both versions do it alike, for every dossier and any counts. The others are found here, and
 * with them everything from where a dossier can still come to one of them; behind that nothing has to be walked.
 */
export class Lockstep {
  /** Names of states that both versions have and that are not written alike. */
  readonly differing: ReadonlySet<string>;
  /** How many states are written alike. */
  readonly alike: number;
  /** Names of states from which a differing one can be reached. */
  readonly #before: ReadonlySet<string>;

  constructor(joint: ProcedureModel, sides: Readonly<Record<SideName, SideNames>>, names: JointNames) {
    const states = new Map(joint.flow.states.map((state) => [state.id, state]));
    const labels = {
      before: new Labels(sides.before, states, names),
      after: new Labels(sides.after, states, names),
    };
    this.differing = differingOf(labels);
    this.alike = [...labels.before.names()].filter(
      (name) => labels.after.has(name) && !this.differing.has(name),
    ).length;
    this.#before = leadingTo(this.differing, [...labels.before.edges(), ...labels.after.edges()]);
  }

  /** Every state is alike, so that the versions are the same for every dossier. */
  get isWhole(): boolean {
    return this.differing.size === 0;
  }

  /** Whether a dossier can get from a state of this name to where the versions differ. */
  matters(name: string): boolean {
    return this.#before.has(name);
  }
}

/** Where dossiers are before a flow that begins with its reception. */
const UNFILED = "";

function differingOf({ before, after }: Readonly<Record<SideName, Labels>>): ReadonlySet<string> {
  const differing = new Set<string>();
  for (const name of before.names())
    if (after.has(name) && before.labelOf(name) !== after.labelOf(name)) differing.add(name);
  // Both begin in one place, whatever it is called.
  const [old, now] = [before.start, after.start];
  if (old !== now || before.labelOf(old) !== after.labelOf(now)) differing.add(old).add(now);
  return differing;
}

function leadingTo(
  names: ReadonlySet<string>,
  edges: readonly (readonly [from: string, to: string])[],
): ReadonlySet<string> {
  const into = new Map<string, string[]>();
  for (const [from, to] of edges) into.set(to, [...(into.get(to) ?? []), from]);
  const reached = new Set(names);
  for (const name of reached) for (const from of into.get(name) ?? []) reached.add(from);
  return reached;
}

/** The states of one version as texts that are the same where both versions do the same. */
class Labels {
  readonly start: string;
  readonly #side: SideNames;
  readonly #names: JointNames;
  readonly #states: ReadonlyMap<string, State>;
  readonly #words: Words;
  readonly #byName = new Map<string, State[]>();
  readonly #known = new Map<string, string>();

  constructor(side: SideNames, states: ReadonlyMap<string, State>, names: JointNames) {
    this.#side = side;
    this.#names = names;
    this.#states = states;
    this.#words = new Words(side.model);
    for (const state of states.values()) {
      if (side.written(state.id) === undefined) continue;
      const name = side.ofState(state.id);
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), state]);
    }
    const first = states.get(side.initial);
    const filesItself = first?.exits.some(({ meaning }) => meaning === "file") === true;
    this.start = filesItself ? side.ofState(side.initial) : UNFILED;
  }

  names(): Iterable<string> {
    return this.#byName.keys();
  }

  has(name: string): boolean {
    return this.#byName.has(name);
  }

  labelOf(name: string): string {
    if (name === UNFILED) return JSON.stringify(["unfiled", this.#side.leads(this.#side.initial)]);
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const states = this.#byName.get(name) ?? [];
    // Of several states that became one the name does not tell how often each was entered.
    const merged = states.length > 1 ? [this.#side.name] : [];
    const text = JSON.stringify([...merged, ...states.map((state) => this.#label(state))]);
    this.#known.set(name, text);
    return text;
  }

  edges(): readonly (readonly [string, string])[] {
    const edges = [...this.#byName].flatMap(([name, states]) =>
      states.flatMap((state) =>
        waysOf(state).map(({ target }) => [name, this.#side.ofState(target)] as const),
      ),
    );
    return [[UNFILED, this.#side.ofState(this.#side.initial)], ...edges];
  }

  #label(state: State): Json {
    const isFinal = state.kind === "end" && state.final;
    const limited = hasLimit(state);
    const exits = isFinal ? [] : state.exits.filter((exit) => !isNever(exit, limited));
    return [
      state.kind === "end" ? "end" : state.kind === "parallel" ? "parallel" : "step",
      this.#side.leads(state.id),
      byEvent(exits, (exit) => this.#exit(state, exit)),
      state.kind === "step" || state.kind === "wait" ? this.#fields(state.records) : [],
      ...(state.kind === "parallel" ? this.#parallel(state) : []),
    ];
  }

  #exit(state: State, exit: Exit): Json {
    return [
      exit.meaning === "file" ? "" : this.#side.action(state, exit.action),
      this.#side.by(exit, "actor" in state ? state.actor : undefined),
      exit.meaning === "supplemented",
      ...this.#way(exit),
    ];
  }

  #way({
    target,
    atMost,
    when,
  }: Pick<Exit, "target" | "atMost" | "when"> | (Join & { when?: never })): Json[] {
    return [
      this.#side.leads(target),
      atMost ?? null,
      this.#states.get(target)?.atMost ?? null,
      canonicalText(when, AS_NAMED),
    ];
  }

  #parallel(state: ParallelState): Json[] {
    const limited = hasLimit(state);
    const branches = state.branches.map((branch) => this.#branch(branch, limited));
    return [
      branches.map((one) => JSON.stringify(one)).sort(),
      state.joins.map((join) => [JSON.stringify(join.test), ...this.#way(join)]),
      state.onAmend,
    ];
  }

  #branch(branch: Branch, limited: boolean): Json {
    const isLimited = limited || branch.limit !== undefined;
    const outcomes = branch.outcomes.filter((one) => !isNever(one, isLimited));
    return [
      this.#side.ofBranch(branch),
      canonicalText(branch.when, AS_NAMED),
      this.#side.gives(branch.gives),
      this.#fields(branch.records),
      byEvent(outcomes, (one) => this.#outcome(branch, one)),
      this.#reads(branch),
    ];
  }

  /** Joins ask for an answer by the name its author gave it. */
  #outcome(branch: Branch, outcome: Outcome): Json {
    return [
      this.#side.action(branch, outcome.action),
      outcome.action,
      this.#side.by(outcome, branch.actor),
      outcome.sense,
      outcome.countsAs ?? null,
      canonicalText(outcome.when, AS_NAMED),
    ];
  }

  #reads(branch: Branch): Json {
    const { naming } = this.#names;
    const reads = this.#words.reads(this.#side.writtenBranch(branch));
    if (reads === undefined) return null;
    if (this.#side.name === "after") return reads.toSorted();
    return reads.map((path) => naming.paper(naming.field(path.split(".")).join("."))).sort();
  }

  /** What officials record, as far as conditions can read it. */
  #fields(fields: readonly Field[]): Json {
    return fields
      .map(({ id, shape, required, shownWhen }) =>
        JSON.stringify([
          id,
          shape.is === "choice" ? [shape.many, ...shape.options.map((one) => one.id).sort()] : shape,
          required === true || required === undefined
            ? (required ?? false)
            : canonicalText(required, AS_NAMED),
          canonicalText(shownWhen, AS_NAMED),
        ]),
      )
      .sort();
  }
}

/** Of ways with one event the first that is open is taken; the order of events makes no difference. */
function byEvent<T extends { readonly action: string }>(ways: readonly T[], label: (way: T) => Json): Json {
  const groups = new Map<string, Json[]>();
  for (const way of ways) groups.set(way.action, [...(groups.get(way.action) ?? []), label(way)]);
  return [...groups.values()].map((group) => JSON.stringify(group)).sort();
}
