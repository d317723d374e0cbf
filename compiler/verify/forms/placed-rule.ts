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

/** Rules that bear on one, in the order they are written. */
export interface Related {
  readonly rules: readonly PlacedRule[];
  /** Others that are joined only through many more were left out. */
  readonly isPartial: boolean;
}

/** Rules beyond the nearest so many seldom bear on one, and looking at all of them for each would take too long. */
const MOST_RELATED = 32;

/** The rules that could bear on one another: they read an answer in common, or are joined by rules that do. */
export function relatedTo(rule: PlacedRule, others: readonly PlacedRule[]): Related {
  const reads = new Set(rule.reads);
  const found = new Set<PlacedRule>();
  for (;;) {
    const next = others.filter(
      (other) => !found.has(other) && [...other.reads].some((name) => reads.has(name)),
    );
    const isPartial = found.size + next.length > MOST_RELATED;
    for (const other of next.slice(0, MOST_RELATED - found.size)) {
      found.add(other);
      for (const name of other.reads) reads.add(name);
    }
    if (isPartial || next.length === 0)
      return { rules: others.filter((other) => found.has(other)), isPartial };
  }
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
