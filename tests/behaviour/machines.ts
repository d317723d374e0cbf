import type { Json, MachineEvent, ProcedureModel, State } from "@tthc/model";
import type { Definition } from "@tthc/runtime";
import { initialState, machineStep, topState, type MachineState } from "../../runtime/kernel/machine-step.ts";
import { optionsOf, type Option } from "../../runtime/kernel/option.ts";
import { defined } from "../support/dossier.ts";

/** An event that may be sent to both machines, with all that official and applicant put into it. */
export interface Sent {
  readonly type: string;
  readonly event: MachineEvent;
  readonly label: string;
}

/** What a machine did with an event: who could send it, and where the dossier is now. */
export interface Done {
  readonly seen: string;
  readonly after: MachineState;
}

const ASKED = ["hoi_mot", "hoi_hai"];
const CASES = ["nha_o", "cong_trinh"];
const BOOLEANS = [true, false];

/** A real emitted machine, driven by its own options; the oracle knows nothing of how flows are compared. */
export class Machine {
  readonly definition: Definition;
  readonly model: ProcedureModel;

  constructor(model: ProcedureModel) {
    this.model = model;
    this.definition = defined(model);
  }

  start(): MachineState {
    return initialState(this.definition);
  }

  /** Everything that could be sent here, whether or not it is taken. */
  events(state: MachineState): readonly Sent[] {
    const options = optionsOf(this.definition, state);
    const own = this.model.flow.states.find(({ id }) => id === topState(state.value));
    return [...new Map(options.map((one) => [one.type, one])).values()].flatMap((one) =>
      fillings(one, own).map((fields) => ({
        type: one.type,
        label: `${one.type} ${JSON.stringify(fields)}`,
        event: eventOf(one, fields),
      })),
    );
  }

  /** What comes of an event; undefined where the machine does not take it. */
  send(state: MachineState, { type, event }: Sent): Done | undefined {
    const options = optionsOf(this.definition, state).filter((one) => one.type === type);
    const [first] = options;
    if (first === undefined) return undefined;
    const own = this.model.flow.states.find(({ id }) => id === topState(state.value));
    if (first.meaning === "expired" && !hasLimit(own, first.branch)) return undefined;
    const step = machineStep(this.definition, state, event);
    if (!step.taken) return undefined;
    const who = first.who.map((actor) => (actor.is === "role" ? actor.role : actor.is)).join();
    return { seen: `${who} ${this.place(step)}`, after: { value: step.value, context: step.context } };
  }

  /** Where a dossier is, with what an end decides. */
  place({ value }: MachineState): string {
    const id = topState(value);
    const state = this.model.flow.states.find((one) => one.id === id);
    return state?.kind === "end" ? `${id} ${String(state.status)} ${state.gives.join()}` : id;
  }
}

const hasLimit = (state: State | undefined, branch: string | undefined): boolean =>
  state !== undefined &&
  state.kind !== "end" &&
  (state.limit !== undefined ||
    (state.kind === "parallel" &&
      state.branches.some(({ id, limit }) => id === branch && limit !== undefined)));

type Filling = Readonly<Record<string, Json>>;

const combined = (ids: readonly string[], values: readonly Json[]): readonly Filling[] =>
  ids.reduce<readonly Filling[]>(
    (all, id) => all.flatMap((one) => values.map((value) => ({ ...one, [id]: value }))),
    [{}],
  );

/** Every dossier that can be filed or supplemented to be, and everything an official can record. */
function fillings({ meaning, branch }: Option, state: State | undefined): readonly Filling[] {
  if (meaning === "file")
    return CASES.flatMap((one) => combined(ASKED, BOOLEANS).map((fields) => ({ ...fields, "": one })));
  const records =
    state === undefined || state.kind === "end"
      ? []
      : state.kind === "parallel"
        ? state.branches.filter(({ id }) => id === branch).flatMap((one) => one.records)
        : state.records;
  const found = combined(
    records.map(({ id }) => id),
    BOOLEANS,
  );
  if (meaning !== "supplemented") return found;
  return found.flatMap((one) => combined(ASKED, BOOLEANS).map((fields) => ({ ...fields, ...one })));
}

function eventOf({ type, meaning }: Option, filling: Filling): MachineEvent {
  const { "": dossierCase, ...fields } = filling;
  const at = "2026-07-01T08:00";
  if (meaning === "file") return { type, at, facts: { case: dossierCase as string }, fields };
  // Whatever stands may have to be answered again: the applicant amends as they go.
  return { type, at, fields, changed: ["hoi_mot"] };
}

/** The least number of acts after which two machines do not do the same; undefined: none up to `most`. */
export function firstDifference(before: Machine, after: Machine, most: number): number | undefined {
  let places: readonly (readonly [MachineState, MachineState])[] = [[before.start(), after.start()]];
  for (let length = 1; length <= most; length++) {
    const next = new Map<string, readonly [MachineState, MachineState]>();
    for (const [old, now] of places) {
      const events = new Map(
        [...before.events(old), ...after.events(now)].map((one) => [one.label, one] as const),
      );
      for (const sent of events.values()) {
        const [was, is] = [before.send(old, sent), after.send(now, sent)];
        if (was?.seen !== is?.seen) return length;
        if (was === undefined || is === undefined) continue;
        next.set(JSON.stringify([was.after, is.after]), [was.after, is.after]);
      }
    }
    places = [...next.values()];
  }
  return undefined;
}
