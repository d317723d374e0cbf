import {
  type Expression,
  type Field,
  innerFields,
  type LocalText,
  type ProcedureModel,
  type Shape,
} from "@tthc/model";
import { hasValue, isFalse, isNotTrue, isTrue } from "../forms/conditions.ts";
import type { Constraint } from "../inputs/solve.ts";
import { EACH_ROW, type Guard } from "./letter-uses.ts";

/** What a path of a letter leads to. */
export interface AnswerPath {
  readonly source: "form" | "record";
  readonly field: Field;
  /** In the data: without the word in front, and without rows. */
  readonly path: readonly string[];
  /** It stands in the rows of a repeated group; `row` are the names inside one. */
  readonly row?: readonly string[];
  readonly words: Required<LocalText>;
}

const SOURCES = { to_khai: "form", ghi_nhan: "record" } as const;

/** The field behind `to_khai.me.ho_ten` or `ghi_nhan.ket_qua`; undefined where the path is no such value. */
export function answerAt(model: ProcedureModel, path: readonly string[]): AnswerPath | undefined {
  const [first, ...names] = path;
  const source = first === "to_khai" || first === "ghi_nhan" ? SOURCES[first] : undefined;
  if (source === undefined) return undefined;
  let fields = source === "form" ? askedFields(model) : recordedFields(model);
  const found: Field[] = [];
  for (const name of names) {
    if (name === EACH_ROW) continue;
    const field = fields.find(({ id }) => id === name);
    if (field === undefined) return undefined;
    found.push(field);
    fields = innerFields(field.shape);
  }
  const field = found.at(-1);
  if (field === undefined) return undefined;
  const at = names.lastIndexOf(EACH_ROW);
  return {
    source,
    field,
    path: names.filter((name) => name !== EACH_ROW),
    ...(at >= 0 && { row: names.slice(at + 1) }),
    words: {
      vi: found.map(({ label }) => label.vi).join(" – "),
      en: found.map(({ label }) => label.en ?? label.vi).join(" – "),
    },
  };
}

const askedFields = ({ forms }: ProcedureModel): readonly Field[] =>
  forms.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields));

const recordedFields = ({ flow }: ProcedureModel): readonly Field[] =>
  flow.states.flatMap((state) => {
    if (state.kind === "step" || state.kind === "wait") return state.records;
    return state.kind === "parallel" ? state.branches.flatMap(({ records }) => records) : [];
  });

const ONLINE: Expression = {
  op: "=",
  args: [
    { op: "fact", fact: "channel" },
    { op: "literal", type: "choice", value: "online" },
  ],
};

/** What `{{#if}}` around a value says of the dossier; what the model does not know of says nothing. */
export function guardConstraints(model: ProcedureModel, guards: readonly Guard[]): readonly Constraint[] {
  return guards.flatMap(({ path, holds }): readonly Constraint[] => {
    if (path.join(".") === "ho_so.truc_tuyen") return [holds ? isTrue(ONLINE) : isNotTrue(ONLINE)];
    const answer = answerAt(model, path);
    if (answer === undefined || answer.row !== undefined) return [];
    return [isThere(answer.path, answer.field.shape, holds)];
  });
}

function isThere(path: readonly string[], shape: Shape, holds: boolean): Constraint {
  if (shape.is !== "boolean") {
    const present = hasValue(path, shape);
    return holds ? isTrue(present) : isFalse(present);
  }
  const yes: Expression = { op: "field", path, type: "boolean" };
  return holds ? isTrue(yes) : isNotTrue(yes);
}
