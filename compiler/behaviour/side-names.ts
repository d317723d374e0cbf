import type { Actor, Branch, Exit, Outcome, ProcedureModel, State } from "@tthc/model";
import type { JointNames } from "./joint-names.ts";
import { placed, type SideName } from "./joint-model.ts";

/** What the parts of one version are called in both; states are given by their ids in the joint model. */
export class SideNames {
  readonly name: SideName;
  readonly model: ProcedureModel;
  readonly #names: JointNames;
  /** States as their author wrote them. */
  readonly #written = new Map<string, State>();
  readonly #stateNames = new Map<string, string>();
  readonly #leads = new Map<string, string>();
  readonly #known: ReadonlySet<string>;
  readonly #bounded: ReadonlySet<string>;
  /** Branches of the joint flow as their author wrote them. */
  readonly #branches = new Map<Branch, Branch>();
  readonly #actions = new Map<State | Branch, Map<string, string>>();

  constructor(name: SideName, model: ProcedureModel, joint: ProcedureModel, names: JointNames) {
    this.name = name;
    this.model = model;
    this.#names = names;
    const jointStates = new Map(joint.flow.states.map((state) => [state.id, state]));
    for (const state of model.flow.states) {
      const id = placed(name, state.id);
      const shared = name === "after" ? state.id : names.state(state.id);
      this.#written.set(id, state);
      this.#stateNames.set(id, shared);
      this.#leads.set(id, shared + this.#decides(state));
      const own = jointStates.get(id);
      if (state.kind !== "parallel" || own?.kind !== "parallel") continue;
      for (const [at, branch] of own.branches.entries())
        this.#branches.set(branch, state.branches[at] ?? branch);
    }
    this.#known = new Set(this.#stateNames.values());
    this.#bounded = new Set(
      model.flow.states.flatMap(({ id, atMost }) =>
        atMost === undefined ? [] : [this.ofState(placed(name, id))],
      ),
    );
  }

  get initial(): string {
    return placed(this.name, this.model.flow.initial);
  }

  ofState(id: string): string {
    return this.#stateNames.get(id) ?? "";
  }

  /** The name of a state with what coming into it decides and hands over. */
  leads(id: string): string {
    return this.#leads.get(id) ?? "";
  }

  /** Whether this version has a state of this name. */
  has(name: string): boolean {
    return this.#known.has(name);
  }

  /** Whether a state of this name may be entered only so often. */
  isBounded(name: string): boolean {
    return this.#bounded.has(name);
  }

  written(id: string | undefined): State | undefined {
    return id === undefined ? undefined : this.#written.get(id);
  }

  writtenBranch(branch: Branch): Branch {
    return this.#branches.get(branch) ?? branch;
  }

  ofBranch(branch: Branch): string {
    return this.name === "after" ? branch.id : this.#names.branch(this.writtenBranch(branch));
  }

  /** What an action of a state, or of a branch of the joint model, is called. */
  action(of: State | Branch, action: string): string {
    if (this.name === "after") return action;
    const known = this.#actions.get(of) ?? new Map<string, string>();
    this.#actions.set(of, known);
    const name = known.get(action) ?? this.#names.action(this.#waysOf(of), action);
    known.set(action, name);
    return name;
  }

  /** Who acts, as the runtime asks it: some acts are the applicant's or time's by their meaning. */
  by({ meaning }: Exit | Outcome, actor: Actor | undefined): string {
    if (meaning === "file" || meaning === "withdraw" || meaning === "supplemented") return "applicant";
    if (meaning === "expired") return "time";
    if (actor === undefined) return "office";
    if (actor.is !== "role") return actor.is;
    return `role:${this.name === "after" ? actor.role : this.#names.role(actor.role)}`;
  }

  gives(results: readonly string[]): string {
    const named = results.map((id) => (this.name === "after" ? id : this.#names.naming.result(id)));
    return named.length === 0 ? "" : ` [${named.sort().join()}]`;
  }

  #waysOf(of: State | Branch): readonly (Exit | Outcome)[] {
    if ("outcomes" in of) return this.writtenBranch(of).outcomes;
    return this.#written.get(of.id)?.exits ?? [];
  }

  /** What coming into a state decides; nothing where the matter goes on. */
  #decides(state: State): string {
    return state.kind === "end" ? ` ${String(state.status)}${this.gives(state.gives)}` : "";
  }
}
