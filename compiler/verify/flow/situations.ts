import { inputsOf, type Expression, type Field, type ProcedureModel, type Truth } from "@tthc/model";
import { cellsOf } from "../inputs/cells.ts";
import { inputSpaceOf } from "../inputs/input-space.ts";
import type { Constraint } from "../inputs/solve.ts";
import { fieldsRead, type GuardTable } from "./guard-table.ts";

/** Which settled guards pass for some dossiers, in the order of the table. What is not known does not pass. */
export interface Situation {
  readonly passes: readonly boolean[];
  /** Facts that the dossier keeps for ever, where they decide together with what may change. */
  readonly kept: string;
}

/** Every way the settled guards come out together, and how a dossier gets from one to another. */
export interface Situations {
  readonly list: readonly Situation[];
  /** Situations after the applicant has changed the forms; the present one among them. */
  readonly afterSupplement: (at: number) => readonly number[];
  /** Situations after officials have recorded anew what they record in this state. */
  readonly afterRecording: (state: string, at: number) => readonly number[];
}

const MOST_SITUATIONS = 512;
/** Cells also tell what is false from what is not known. */
const MOST_CELLS = 4096;

type KeptFact = "case" | "channel" | "applicant";
const KEPT_FACTS: readonly KeptFact[] = ["case", "channel", "applicant"];

/** What an official records is there once the step is done; where it is asked only in some cases, then in those. */
export function recordedConstraints(
  { recorded }: GuardTable,
  conditions: readonly Expression[],
): readonly Constraint[] {
  const constraints = new Map<string, Constraint>();
  for (const reference of conditions.flatMap(fieldsRead)) {
    const field = recorded.get(reference.path[0] ?? "");
    const key = reference.path.join(".");
    if (field === undefined || constraints.has(key)) continue;
    constraints.set(key, isThere(field, { op: "present", args: [reference] }));
  }
  return [...constraints.values()];
}

function isThere({ shownWhen }: Field, present: Expression): Constraint {
  if (shownWhen === undefined) return { condition: present, truths: [true] };
  const hidden: Expression = { op: "not", args: [shownWhen] };
  return { condition: { op: "or", args: [present, hidden] }, truths: [true, undefined] };
}

const allows = ({ truths }: Constraint, truth: Truth): boolean => truths.includes(truth);

/** The situations of a flow; undefined where they are too many, or beyond what can be computed. */
export function situationsOf(model: ProcedureModel, table: GuardTable): Situations | undefined {
  const { settled } = table;
  if (settled.length === 0) return ALL_ALIKE;
  const there = recordedConstraints(table, settled);
  const supplements = model.flow.states.some(({ exits }) =>
    exits.some(({ meaning }) => meaning === "supplemented"),
  );
  const per = supplements ? factsBesideFields(settled) : [];
  const space = inputSpaceOf(model, there.length > 0 ? "any-time" : "filing");
  const conditions = [...settled, ...there.map(({ condition }) => condition)];
  const cells = cellsOf(space, conditions, { most: MOST_CELLS, ...(per.length > 0 && { per }) });
  if (cells.is === "undecided") return undefined;
  const situations = new Map<string, Situation>();
  for (const { truths, example } of cells.cells) {
    if (!there.every((constraint, at) => allows(constraint, truths[settled.length + at]))) continue;
    const situation = {
      passes: truths.slice(0, settled.length).map((truth) => truth === true),
      kept: per.map((fact) => example.facts[fact] ?? "").join(" "),
    };
    situations.set(`${situation.passes.join()} ${situation.kept}`, situation);
  }
  if (situations.size > MOST_SITUATIONS) return undefined;
  return moving([...situations.values()], table);
}

/** All dossiers are alike where no guard tells them apart. */
export const ALL_ALIKE: Situations = {
  list: [{ passes: [], kept: "" }],
  afterSupplement: () => [0],
  afterRecording: () => [0],
};

/** Facts that some guard reads together with a field: a guard over facts alone never changes anyway. */
function factsBesideFields(conditions: readonly Expression[]): readonly KeptFact[] {
  const mixed = conditions.filter((condition) => fieldsRead(condition).length > 0);
  const facts = new Set(
    mixed.flatMap((condition) =>
      inputsOf(condition).flatMap((input) => (input.op === "fact" ? [input.fact] : [])),
    ),
  );
  return KEPT_FACTS.filter((fact) => facts.has(fact));
}

function moving(list: readonly Situation[], { settled, recorded, recordedIn }: GuardTable): Situations {
  const reads = settled.map((condition) => fieldsRead(condition).map(({ path: [id = ""] }) => id));
  const groups = new Map<string, readonly (readonly number[])[]>();
  /** Situations that differ only in guards that read what may change. */
  const after = (what: string, changes: (id: string) => boolean) => (at: number) => {
    const known =
      groups.get(what) ??
      alike(
        list,
        reads.map((ids) => !ids.some(changes)),
      );
    groups.set(what, known);
    return known[at] ?? [at];
  };
  return {
    list,
    afterSupplement: after("", (id) => !recorded.has(id)),
    afterRecording: (state, at) => {
      const here = recordedIn.get(state);
      return here === undefined ? [at] : after(state, (id) => here.has(id))(at);
    },
  };
}

/** For each situation those with which the same of the marked guards pass. */
function alike(list: readonly Situation[], marked: readonly boolean[]): readonly (readonly number[])[] {
  if (!marked.includes(false)) return list.map((_, at) => [at]);
  const groups = new Map<string, number[]>();
  const keys = list.map(({ passes, kept }, at) => {
    const key = `${kept} ${passes.filter((_, index) => marked[index]).join()}`;
    const group = groups.get(key) ?? [];
    group.push(at);
    groups.set(key, group);
    return key;
  });
  return keys.map((key) => groups.get(key) ?? []);
}
