import type { Actor, Branch, Exit, Expression, Outcome, ProcedureModel, State } from "@tthc/model";
import {
  passes,
  type CompiledBranch,
  type CompiledFlow,
  type CompiledState,
  type CompiledWay,
} from "../verify/flow/compiled-flow.ts";
import type { Counts } from "../verify/flow/counters.ts";
import type { Discovery } from "../verify/flow/discoveries.ts";
import type { JointNames } from "./joint-names.ts";
import { placed, type SideName } from "./joint-model.ts";

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
const FILE = "nop";

/** One of the two versions, in the joint flow. */
export class Side {
  readonly name: SideName;
  readonly model: ProcedureModel;
  readonly #flow: CompiledFlow;
  readonly #names: JointNames;
  readonly #stateNames = new Map<string, string>();
  readonly #leads = new Map<string, string>();
  /** Branches of the joint flow as their author wrote them. */
  readonly #branches = new Map<Branch, Branch>();

  constructor(name: SideName, model: ProcedureModel, flow: CompiledFlow, names: JointNames) {
    this.name = name;
    this.model = model;
    this.#flow = flow;
    this.#names = names;
    for (const state of model.flow.states) {
      const id = placed(name, state.id);
      const shared = name === "after" ? state.id : names.state(state.id);
      this.#stateNames.set(id, shared);
      this.#leads.set(id, shared + this.#decides(state));
      const joint = flow.states.get(id)?.branches ?? [];
      if (state.kind === "parallel")
        for (const [at, { branch }] of joint.entries())
          this.#branches.set(branch, state.branches[at] ?? branch);
    }
  }

  get #initial(): CompiledState | undefined {
    return this.#flow.states.get(placed(this.name, this.model.flow.initial));
  }

  start(): Standing {
    const first = this.#initial;
    const filesItself = first?.state.exits.some(({ meaning }) => meaning === "file") === true;
    if (first === undefined || !filesItself) return { state: undefined, counts: [] };
    return { state: first, counts: this.#flow.counters.begin(first.state.id) };
  }

  /** Name of where a dossier is; before the filing both versions are in one place. */
  nameOf({ state }: Standing): string {
    if (state === undefined || state === this.#initial) return "";
    return this.#stateNames.get(state.state.id) ?? "";
  }

  /** Name of a state by its id in the joint model. */
  nameOfState(id: string): string {
    return this.#stateNames.get(id) ?? "";
  }

  /** Whether this version has a state of this name. */
  has(name: string): boolean {
    return [...this.#stateNames.values()].includes(name);
  }

  /** Whether a state of this name may be entered only so often. */
  isBounded(name: string): boolean {
    return this.model.flow.states.some(
      ({ id, atMost }) => atMost !== undefined && this.nameOfState(placed(this.name, id)) === name,
    );
  }

  writtenBranch(branch: Branch): Branch {
    return this.#branches.get(branch) ?? branch;
  }

  /** The exit or join of an act as its author wrote it. */
  written({ from, way }: Act): object | undefined {
    const state = this.model.flow.states.find(({ id }) => placed(this.name, id) === from?.id);
    if (way === undefined || state === undefined) return undefined;
    const { is, index } = way.way;
    return is === "exit" ? state.exits[index] : state.kind === "parallel" ? state.joins[index] : undefined;
  }

  take({ way, target }: Act, { state, counts }: Standing): Standing {
    const next = this.#flow.states.get(target);
    const { counters } = this.#flow;
    if (way === undefined || state === undefined) return { state: next, counts: counters.begin(target) };
    return { state: next, counts: counters.after(way.way, way.count, counts) };
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
    const limited =
      branch.limit !== undefined || (state.state.kind === "parallel" && state.state.limit !== undefined);
    const open = new Set<string>();
    return compiled.outcomes.map(({ outcome, guard }): Act => {
      const isNever = outcome.meaning === "expired" && !limited;
      const isClosed = open.has(outcome.action) || !passes(guard, dossier, found);
      if (!isNever && !isClosed) open.add(outcome.action);
      const closed: Closed | undefined = isNever ? "never" : isClosed ? "condition" : undefined;
      const id = state.state.id;
      return {
        by: this.#by(outcome, branch.actor),
        branch,
        branchName: this.branchName(branch),
        action: this.#action(this.#branches.get(branch)?.outcomes ?? [], outcome.action),
        leads: `${this.#stateNames.get(id) ?? ""}${this.#gives(branch.gives)}`,
        from: state.state,
        target: id,
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
      leads: this.#leads.get(way.way.target) ?? "",
      from: state?.state,
      target: way.way.target,
      way,
    }));
  }

  branchName(branch: Branch): string {
    return this.name === "after" ? branch.id : this.#names.branch(this.#branches.get(branch) ?? branch);
  }

  #closed(
    way: CompiledWay,
    state: State,
    counts: Counts,
    situation: number,
    found: Discovery,
  ): Closed | undefined {
    const isExpiry = way.way.is === "exit" && way.way.exit.meaning === "expired";
    if (isExpiry && (state.kind === "end" || state.limit === undefined)) return "never";
    if (!passes(way.guard, this.#situation(situation), found)) return "condition";
    return hasRoom(way, counts) ? undefined : "repetition";
  }

  #situation(at: number) {
    return this.#flow.situations.list[at] ?? { passes: [], kept: "" };
  }

  #exit({ state }: CompiledState, way: CompiledWay): Act {
    if (way.way.is !== "exit") throw new RangeError("a join is not an exit");
    const { exit } = way.way;
    const actor: Actor | undefined = "actor" in state ? state.actor : undefined;
    return {
      by: this.#by(exit, actor),
      action: exit.meaning === "file" ? FILE : this.#action(this.#writtenExits(state), exit.action),
      leads: this.#leads.get(exit.target) ?? "",
      from: state,
      target: exit.target,
      written: exit,
      way,
    };
  }

  #filing(): readonly Act[] {
    const target = placed(this.name, this.model.flow.initial);
    const leads = this.#leads.get(target) ?? "";
    return [{ by: "applicant", action: FILE, leads, from: undefined, target }];
  }

  #writtenExits({ id }: State): readonly Exit[] {
    return this.model.flow.states.find((state) => placed(this.name, state.id) === id)?.exits ?? [];
  }

  #action(ways: readonly (Exit | Outcome)[], action: string): string {
    return this.name === "after" ? action : this.#names.action(ways, action);
  }

  /** As the runtime asks it: some acts are the applicant's or time's by their meaning. */
  #by({ meaning }: Exit | Outcome, actor: Actor | undefined): string {
    if (meaning === "file" || meaning === "withdraw" || meaning === "supplemented") return "applicant";
    if (meaning === "expired") return "time";
    if (actor === undefined) return "office";
    if (actor.is !== "role") return actor.is;
    return `role:${this.name === "after" ? actor.role : this.#names.role(actor.role)}`;
  }

  /** What coming into a state decides; nothing where the matter goes on. */
  #decides(state: State): string {
    return state.kind === "end" ? ` ${String(state.status)}${this.#gives(state.gives)}` : "";
  }

  #gives(results: readonly string[]): string {
    const named = results.map((id) => (this.name === "after" ? id : this.#names.naming.result(id)));
    return named.length === 0 ? "" : ` [${named.sort().join()}]`;
  }
}

const hasRoom = ({ bounds }: CompiledWay, counts: Counts): boolean =>
  bounds.every(({ counter, times }) => (counts[counter] ?? 0) < times);
