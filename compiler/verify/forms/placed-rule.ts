import {
  type Expression,
  inputsOf,
  inputName,
  type FormRule,
  type ProcedureModel,
  topFields,
} from "@tthc/model";
import type { ModelPlace } from "../../diagnostics/model-place.ts";
import { type Constraint } from "../inputs/solve.ts";
import { isFalse, isNotFalse, isTrue } from "./conditions.ts";

/** A `kiểm tra` line and where it stands. */
export interface PlacedRule {
  readonly place: Extract<ModelPlace, { at: "rule" }>;
  readonly rule: FormRule;
  /** The condition under which its section is shown: elsewhere it is not looked at. */
  readonly shownWhen?: Expression;
  /** Names of the answers it reads, through computed fields too. */
  readonly reads: ReadonlySet<string>;
}

/** Every rule of the forms: those of the sections, then those of the form. */
export function placedRules(model: ProcedureModel): readonly PlacedRule[] {
  const readsOf = readerOf(model);
  return model.forms.flatMap((form) => [
    ...form.sections.flatMap(({ id: section, shownWhen, rules }) =>
      rules.map((rule, index): PlacedRule => ({
        place: { at: "rule", form: form.id, section, rule: index },
        rule,
        ...(shownWhen !== undefined && { shownWhen }),
        reads: readsOf(rule.holds),
      })),
    ),
    ...form.rules.map((rule, index): PlacedRule => ({
      place: { at: "rule", form: form.id, rule: index },
      rule,
      reads: readsOf(rule.holds),
    })),
  ]);
}

/** The rule is looked at and holds. */
export const satisfied = ({ rule, shownWhen }: PlacedRule): readonly Constraint[] => [
  isTrue(rule.holds),
  ...(shownWhen === undefined ? [] : [isTrue(shownWhen)]),
];

/** The rule is looked at and broken. */
export const broken = ({ rule, shownWhen }: PlacedRule): readonly Constraint[] => [
  isFalse(rule.holds),
  ...(shownWhen === undefined ? [] : [isTrue(shownWhen)]),
];

/** The form can be handed in as far as this rule goes: it is not broken, or not looked at. */
export const kept = ({ rule, shownWhen }: PlacedRule): Constraint =>
  isNotFalse(
    shownWhen === undefined ? rule.holds : { op: "or", args: [rule.holds, { op: "not", args: [shownWhen] }] },
  );

/** The rules that could bear on one another: they read an answer in common, or are joined by rules that do. */
export function relatedTo(rule: PlacedRule, others: readonly PlacedRule[]): readonly PlacedRule[] {
  const reads = new Set(rule.reads);
  const found = new Set<PlacedRule>();
  for (let size = -1; size < found.size;) {
    size = found.size;
    for (const other of others) {
      if (found.has(other) || ![...other.reads].some((name) => reads.has(name))) continue;
      found.add(other);
      for (const name of other.reads) reads.add(name);
    }
  }
  return others.filter((other) => found.has(other));
}

function readerOf(model: ProcedureModel): (expression: Expression) => ReadonlySet<string> {
  const computed = new Map(
    topFields(model).flatMap(({ id, computed }) => (computed === undefined ? [] : [[id, computed] as const])),
  );
  return (expression) => {
    const names = new Set<string>();
    const visit = (one: Expression): void => {
      for (const input of inputsOf(one)) {
        const name = input.op === "field" ? (input.path[0] ?? "") : inputName(input);
        if (names.has(name)) continue;
        names.add(name);
        const formula = computed.get(name);
        if (formula !== undefined) visit(formula);
      }
    };
    visit(expression);
    return names;
  };
}
