import { type Expression, type ProcedureModel, partsOf, inBothLanguages } from "@tthc/model";
import { type ModelFinding, modelFinding } from "../../diagnostics/model-finding.ts";
import { isTrue } from "./conditions.ts";
import type { NeverShown } from "./never-shown.ts";
import type { PlacedField } from "./placed-field.ts";
import type { PlacedRule } from "./placed-rule.ts";
import { type Ask, undecided } from "./questions.ts";

interface Chosen {
  readonly id: string;
  readonly label: { readonly vi: string; readonly en?: string };
}

/** Options and cases that the rules exclude whatever else is answered. Only what a rule reads can be excluded. */
export function deadOptions(
  model: ProcedureModel,
  fields: readonly PlacedField[],
  rules: readonly PlacedRule[],
  hidden: NeverShown,
  ask: Ask,
): readonly ModelFinding[] {
  const read = new Set(rules.flatMap(({ reads }) => [...reads]));
  const named = new Set(rules.flatMap(({ rule }) => choicesIn(rule.holds)));
  const found = fields.flatMap((placed): readonly ModelFinding[] => {
    const { field, path, asked, form } = placed;
    const { shape } = field;
    if (shape.is !== "choice" || field.computed !== undefined) return [];
    if (!read.has(path[0] ?? "") || hidden.isHidden(placed)) return [];
    const condition = (id: string): Expression => ({
      op: "in",
      item: { op: "field", path: asked, type: "choice" },
      members: [{ op: "literal", type: "choice", value: id }],
    });
    const place = { at: "field", form, path } as const;
    return excluded(field.label, shape.options, named, condition, place, ask);
  });
  if (rules.length === 0 || !read.has("fact:case")) return found;
  const cases = model.cases.flatMap((one) =>
    excluded(one.label, [one], named, caseIs, { at: "case", case: one.id }, ask),
  );
  return [...found, ...cases];
}

const caseIs = (id: string): Expression => ({
  op: "=",
  args: [
    { op: "fact", fact: "case" },
    { op: "literal", type: "choice", value: id },
  ],
});

/** Options that no rule names are all alike: one stands for them. */
function excluded(
  label: Chosen["label"],
  options: readonly Chosen[],
  named: ReadonlySet<string>,
  condition: (id: string) => Expression,
  place: ModelFinding["place"],
  ask: Ask,
): readonly ModelFinding[] {
  const name = inBothLanguages(label);
  const others = options.filter(({ id }) => !named.has(id));
  const groups = [...options.filter(({ id }) => named.has(id)).map((one) => [one]), others];
  const dead: Chosen[] = [];
  for (const group of groups) {
    const [first] = group;
    if (first === undefined) continue;
    const answer = ask([isTrue(condition(first.id))]);
    const why = undecided(answer);
    if (why !== undefined) return [modelFinding("TT3490", place, { what: name, why })];
    if (answer.is === "impossible") dead.push(...group);
  }
  if (dead.length === 0) return [];
  const inOrder = options.filter((one) => dead.includes(one)).map((one) => inBothLanguages(one.label));
  return [modelFinding("TT3407", place, { name, options: inOrder, all: place.at === "case" })];
}

function choicesIn(expression: Expression): readonly string[] {
  if (expression.op === "literal") return expression.type === "choice" ? [expression.value] : [];
  return partsOf(expression).flatMap(choicesIn);
}
