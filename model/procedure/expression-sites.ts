import type { Expression } from "../expression/expression.ts";
import type { StaticType } from "../expression/static-type.ts";
import type { AmountRow, Charge, Limit, Relief, Term } from "./charge.ts";
import type { DossierItem } from "./dossier.ts";
import { type FieldScope, innerFields, topFields, typeOfShape } from "./field-index.ts";
import type { State } from "./flow.ts";
import type { Field } from "./form.ts";
import type { ProcedureModel } from "./procedure-model.ts";

/** What the place of an expression demands of it. */
export type Wanted = "condition" | "quantity" | "base" | "any" | StaticType;

/** An expression of a model: where it stands, what it must give, and which fields its paths may start with. */
export interface ExpressionSite {
  readonly path: string;
  readonly expression: Expression;
  readonly wanted: Wanted;
  readonly scope: FieldScope;
}

type Sites = Generator<ExpressionSite, void>;

interface Place {
  readonly path: string;
  readonly scope: FieldScope;
}

/** Every expression of a model, in the order of the model. */
export function* expressionSites(model: ProcedureModel): Sites {
  const scope: FieldScope = [topFields(model)];
  const at = (path: string): Place => ({ path, scope });
  for (const [i, requirement] of model.requirements.entries())
    yield* condition(requirement.when, at(`requirements[${i}].when`));
  for (const [f, form] of model.forms.entries()) {
    for (const [s, section] of form.sections.entries()) {
      const path = `forms[${f}].sections[${s}]`;
      yield* condition(section.shownWhen, at(`${path}.shownWhen`));
      yield* fieldSites(section.fields, at(`${path}.fields`));
      for (const [r, rule] of section.rules.entries())
        yield* condition(rule.holds, at(`${path}.rules[${r}].holds`));
    }
    for (const [r, rule] of form.rules.entries())
      yield* condition(rule.holds, at(`forms[${f}].rules[${r}].holds`));
  }
  yield* itemSites(model.dossier.items, at("dossier.items"));
  for (const [c, charge] of model.charges.entries()) yield* chargeSites(charge, at(`charges[${c}]`));
  yield* termSites(model.term, at("term"));
  for (const [s, state] of model.flow.states.entries()) yield* stateSites(state, at(`flow.states[${s}]`));
  for (const [c, campaign] of model.campaigns.entries()) {
    for (const [i, charge] of campaign.charges.entries())
      yield* chargeSites(charge, at(`campaigns[${c}].charges[${i}]`));
    if (campaign.term !== undefined) yield* termSites(campaign.term, at(`campaigns[${c}].term`));
  }
  for (const [r, registry] of model.registries.entries()) {
    for (const [i, { when }] of registry.fallbacks.entries())
      yield* condition(when, at(`registries[${r}].fallbacks[${i}].when`));
  }
}

function* one(expression: Expression | undefined, wanted: Wanted, place: Place): Sites {
  if (expression !== undefined) yield { ...place, expression, wanted };
}

function condition(expression: Expression | undefined, place: Place): Sites {
  return one(expression, "condition", place);
}

const below = ({ path, scope }: Place, inner: string): Place => ({ path: `${path}${inner}`, scope });

function* fieldSites(fields: readonly Field[], place: Place): Sites {
  for (const [i, field] of fields.entries()) {
    const here = below(place, `[${i}]`);
    yield* condition(field.shownWhen, below(here, ".shownWhen"));
    if (field.required !== true) yield* condition(field.required, below(here, ".required"));
    const type = typeOfShape(field.shape);
    yield* one(field.computed, type, below(here, ".computed"));
    yield* one(field.default, type, below(here, ".default"));
    const inner = innerFields(field.shape);
    yield* fieldSites(inner, { path: `${here.path}.shape.fields`, scope: [inner, ...place.scope] });
  }
}

function* itemSites(items: readonly DossierItem[], place: Place): Sites {
  for (const [i, item] of items.entries()) {
    yield* condition(item.when, below(place, `[${i}].when`));
    if (item.kind === "one-of") yield* itemSites(item.items, below(place, `[${i}].items`));
  }
}

function* chargeSites(charge: Charge, place: Place): Sites {
  for (const [i, row] of charge.rows.entries()) yield* rowSites(row, below(place, `.rows[${i}]`));
  for (const [i, relief] of charge.reliefs.entries())
    yield* reliefSites(relief, below(place, `.reliefs[${i}]`));
}

function* rowSites({ when, amount }: AmountRow, place: Place): Sites {
  yield* condition(when, below(place, ".when"));
  if (amount.is === "fixed") yield* one(amount.per, "quantity", below(place, ".amount.per"));
  else yield* one(amount.base, "base", below(place, ".amount.base"));
}

function reliefSites({ when }: Relief, place: Place): Sites {
  return condition(when, below(place, ".when"));
}

function* termSites(term: Term, place: Place): Sites {
  for (const [i, row] of term.rows.entries()) {
    yield* condition(row.when, below(place, `.rows[${i}].when`));
    yield* exceptionSites(row, below(place, `.rows[${i}]`));
  }
  for (const [i, { when }] of term.extensions.entries())
    yield* condition(when, below(place, `.extensions[${i}].when`));
  for (const [i, { when }] of (term.lawLimits ?? []).entries())
    yield* condition(when, below(place, `.lawLimits[${i}].when`));
}

function* exceptionSites({ exceptions }: Pick<Limit, "exceptions">, place: Place): Sites {
  for (const [i, { when }] of exceptions.entries())
    yield* condition(when, below(place, `.exceptions[${i}].when`));
}

function* stateSites(state: State, place: Place): Sites {
  for (const [i, exit] of state.exits.entries())
    yield* condition(exit.when, below(place, `.exits[${i}].when`));
  if (state.kind === "end") return;
  if (state.limit !== undefined) yield* exceptionSites(state.limit, below(place, ".limit"));
  if (state.kind !== "parallel") return yield* fieldSites(state.records, below(place, ".records"));
  for (const [b, branch] of state.branches.entries()) {
    const here = below(place, `.branches[${b}]`);
    yield* condition(branch.when, below(here, ".when"));
    if (branch.limit !== undefined) yield* exceptionSites(branch.limit, below(here, ".limit"));
    yield* fieldSites(branch.records, below(here, ".records"));
    for (const [o, { when }] of branch.outcomes.entries())
      yield* condition(when, below(here, `.outcomes[${o}].when`));
  }
}
