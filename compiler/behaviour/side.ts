import type { Actor, Branch, Exit, Outcome, ProcedureModel, State } from "@tthc/model";
import {
  passes,
  type CompiledBranch,
  type CompiledFlow,
  type CompiledState,
  type CompiledWay,
} from "../verify/flow/compiled-flow.ts";
import type { Counts } from "../verify/flow/counters.ts";
import type { Discovery } from "../verify/flow/discoveries.ts";
import type { SideName } from "./joint-model.ts";
import type { SideNames } from "./side-names.ts";

/** A dossier in a state of one version; without a state it is not filed yet. */
export interface Standing {
  readonly state: CompiledState | undefined;
  readonly counts: Counts;
}

/** Why an act that is written cannot be done now. */
export type Closed = "condition" | "repetition" | "never";

/** Something that can be done or happens, by names that both versions share. */
export interface Act {
  /** `applicant`, `time`, `system`, `office`, `role:<id>`, or `joined` where all branches have answered. */
  readonly by: string;
  readonly branch?: Branch;
  /** Name of the branch in the newer version. */
  readonly branchName?: string;
  /** Absent for a join. */
  readonly action?: string;
  /** Name of the target with what it decides and gives. */
  readonly leads: string;
  /** The state it is done in, as the joint model has it. */
  readonly from: State | undefined;
  readonly target: string;
  readonly written?: Exit | Outcome;
  readonly way?: CompiledWay;
  readonly closed?: Closed;
}

/** The action of filing, whatever a flow calls it. */
export const FILE = "nop";

/** One of the two versions, in the joint flow. */
export class Side {
  readonly name: SideName;
  readonly model: ProcedureModel;
  readonly names: SideNames;
  readonly #flow: CompiledFlow;
  readonly #first: CompiledState | undefined;
  readonly #acts = new Map<CompiledWay, Act>();
  /** One object for one standing, so that what follows from it is computed once. */
  readonly #standings = new Map<string, Standing>();
  readonly #taken = new Map<Standing, Map<CompiledWay | string, Standing>>();

  constructor(names: SideNames, flow: CompiledFlow) {
    this.name = names.name;
    this.model = names.model;
    this.names = names;
    this.#flow = flow;
    this.#first = flow.states.get(names.initial);
  }

  start(): Standing {
    const first = this.#first;
    const filesItself = first?.state.exits.some(({ meaning }) => meaning === "file") === true;
    if (first === undefined || !filesItself) return { state: undefined, counts: [] };
    return { state: first, counts: this.#flow.counters.begin(first.state.id) };
  }

  /** Name of where a dossier is; before the filing both versions are in one place. */
  nameOf({ state }: Standing): string {
    return state === undefined || state === this.#first ? "" : this.names.ofState(state.state.id);
  }

  /** The exit or join of an act as its author wrote it. */
  written({ from, way }: Act): object | undefined {
    const state = this.names.written(from?.id);
    if (way === undefined || state === undefined) return undefined;
    const { is, index } = way.way;
    return is === "exit" ? state.exits[index] : state.kind === "parallel" ? state.joins[index] : undefined;
  }

  /** Where a dossier stands after an act; equal standings are one object. */
  take({ way, target }: Act, standing: Standing): Standing {
    const known = this.#taken.get(standing) ?? new Map<CompiledWay | string, Standing>();
    this.#taken.set(standing, known);
    const next = known.get(way ?? target) ?? this.#standing(target, way, standing);
    known.set(way ?? target, next);
    return next;
  }

  /** The exits of where a dossier is, open and closed. */
  exits({ state, counts }: Standing, situation: number, found: Discovery): readonly Act[] {
    if (state === undefined) return this.#filing();
    if (state.state.kind === "end" && state.state.final) return [];
    const open = new Set<string>();
    return state.exits.map((way): Act => {
      const act = this.#exit(state, way);
      const event = way.action ?? "";
      const closed = open.has(event) ? "condition" : this.#closed(way, state.state, counts, situation, found);
      if (closed === undefined) open.add(event);
      return closed === undefined ? act : { ...act, closed };
    });
  }

  /** The answers of a branch; undefined where it takes no part. */
  answers(
    state: CompiledState,
    compiled: CompiledBranch,
    situation: number,
    found: Discovery,
  ): readonly Act[] | undefined {
    const dossier = this.#situation(situation);
    if (!passes(compiled.when, dossier, found)) return undefined;
    const { branch } = compiled;
    const open = new Set<string>();
    const name = this.names.ofState(state.state.id);
    return compiled.outcomes.map(({ outcome, guard }): Act => {
      const never = isNever(outcome, branch.limit !== undefined || hasLimit(state.state));
      const isClosed = open.has(outcome.action) || !passes(guard, dossier, found);
      if (!never && !isClosed) open.add(outcome.action);
      const closed: Closed | undefined = never ? "never" : isClosed ? "condition" : undefined;
      return {
        by: this.names.by(outcome, branch.actor),
        branch,
        branchName: this.names.ofBranch(branch),
        action: this.names.action(branch, outcome.action),
        leads: `${name}${this.names.gives(branch.gives)}`,
        from: state.state,
        target: state.state.id,
        written: outcome,
        ...(closed !== undefined && { closed }),
      };
    });
  }

  /** Joins in the order in which they are tried. */
  joins({ state, counts }: Standing): readonly Act[] {
    return (state?.joins ?? []).map((way) => ({
      ...(!hasRoom(way, counts) && { closed: "repetition" as const }),
      by: "joined",
      leads: this.names.leads(way.way.target),
      from: state?.state,
      target: way.way.target,
      way,
    }));
  }

  #standing(target: string, way: CompiledWay | undefined, { state, counts }: Standing): Standing {
    const { counters, states } = this.#flow;
    const isFirst = way === undefined || state === undefined;
    const after = isFirst ? counters.begin(target) : counters.after(way.way, way.count, counts);
    const key = `${target} ${after.join()}`;
    const known = this.#standings.get(key) ?? { state: states.get(target), counts: after };
    this.#standings.set(key, known);
    return known;
  }

  #closed(
    way: CompiledWay,
    state: State,
    counts: Counts,
    situation: number,
    found: Discovery,
  ): Closed | undefined {
    if (way.way.is === "exit" && isNever(way.way.exit, hasLimit(state))) return "never";
    if (!passes(way.guard, this.#situation(situation), found)) return "condition";
    return hasRoom(way, counts) ? undefined : "repetition";
  }

  #situation(at: number) {
    return this.#flow.situations.list[at] ?? { passes: [], kept: "" };
  }

  #exit({ state }: CompiledState, way: CompiledWay): Act {
    const known = this.#acts.get(way);
    if (known !== undefined) return known;
    if (way.way.is !== "exit") throw new RangeError("a join is not an exit");
    const { exit } = way.way;
    const actor: Actor | undefined = "actor" in state ? state.actor : undefined;
    const act: Act = {
      by: this.names.by(exit, actor),
      action: exit.meaning === "file" ? FILE : this.names.action(state, exit.action),
      leads: this.names.leads(exit.target),
      from: state,
      target: exit.target,
      written: exit,
      way,
    };
    this.#acts.set(way, act);
    return act;
  }

  #filing(): readonly Act[] {
    const target = this.names.initial;
    return [{ by: "applicant", action: FILE, leads: this.names.leads(target), from: undefined, target }];
  }
}

/** Whether time can run out in a state. */
export const hasLimit = (state: State): boolean => state.kind !== "end" && state.limit !== undefined;

/** Time that has no limit never runs out. */
export const isNever = ({ meaning }: Exit | Outcome, isLimited: boolean): boolean =>
  meaning === "expired" && !isLimited;

const hasRoom = ({ bounds }: CompiledWay, counts: Counts): boolean =>
  bounds.every(({ counter, times }) => (counts[counter] ?? 0) < times);
