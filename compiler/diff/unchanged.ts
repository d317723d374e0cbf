import type { Form, Grounded, ProcedureModel, Section } from "@tthc/model";

/** Two models without what is the same in both, and the names of what was left out. */
export interface Reduced {
  readonly before: ProcedureModel;
  readonly after: ProcedureModel;
  readonly names: ReadonlySet<string>;
}

interface Named {
  readonly id: string;
  readonly formerly?: string;
}

/**
 * Leaves out what stands word for word in both models under one name and in the same surroundings: it is itself, and has
 * not changed. Most of a version is of this kind. Whoever compares the rest has to make sure that nothing was renamed:
 * an expression that reads the same may then mean another thing.
 */
export function withoutUnchanged(before: ProcedureModel, after: ProcedureModel): Reduced {
  const names = new Set<string>();
  const lists = <T extends Named>(
    old: readonly T[],
    now: readonly T[],
  ): readonly [readonly T[], readonly T[]] => withoutEqual(old, now, names);
  const [results, nowResults] = lists(before.results, after.results);
  const [cases, nowCases] = lists(before.cases, after.cases);
  const [charges, nowCharges] = lists(before.charges, after.charges);
  const [states, nowStates] = areAlikeGrounded(before.flow, after.flow)
    ? lists(before.flow.states, after.flow.states)
    : [before.flow.states, after.flow.states];
  const [items, nowItems] = areAlikeGrounded(before.dossier, after.dossier)
    ? lists(before.dossier.items, after.dossier.items)
    : [before.dossier.items, after.dossier.items];
  const [forms, nowForms] = reducedForms(...lists(before.forms, after.forms), names);
  const [codelists, nowCodelists] = lists(before.codelists, after.codelists);
  const reduced = (model: ProcedureModel, parts: Partial<ProcedureModel>): ProcedureModel => ({
    ...model,
    ...parts,
  });
  return {
    before: reduced(before, {
      results,
      cases,
      charges,
      forms,
      codelists,
      dossier: { ...before.dossier, items },
      flow: { ...before.flow, states },
    }),
    after: reduced(after, {
      results: nowResults,
      cases: nowCases,
      charges: nowCharges,
      forms: nowForms,
      codelists: nowCodelists,
      dossier: { ...after.dossier, items: nowItems },
      flow: { ...after.flow, states: nowStates },
    }),
    names,
  };
}

/** Whether something that is left says that it was called like something that was left out. */
export function claimsOneOf(value: unknown, names: ReadonlySet<string>): boolean {
  if (value === null || typeof value !== "object") return false;
  return Object.entries(value).some(([key, inner]) =>
    key === "formerly" ? names.has(inner as string) : claimsOneOf(inner, names),
  );
}

function withoutEqual<T extends Named>(
  before: readonly T[],
  after: readonly T[],
  names: Set<string>,
): readonly [readonly T[], readonly T[]] {
  const old = new Map(before.map((one) => [one.id, one]));
  const same = new Set<string>();
  for (const one of after) {
    const was = one.formerly === undefined ? old.get(one.id) : undefined;
    if (was !== undefined && areEqual(was, one)) same.add(one.id);
  }
  for (const id of same) names.add(id);
  return [before.filter(({ id }) => !same.has(id)), after.filter(({ id }) => !same.has(id))];
}

/** Of a form that changed, the fields that did not: where their section is the same too. */
function reducedForms(
  before: readonly Form[],
  after: readonly Form[],
  names: Set<string>,
): readonly [readonly Form[], readonly Form[]] {
  const now = new Map(after.map((form) => [form.id, form]));
  const olds: Form[] = [];
  const news = new Map<string, Form>();
  for (const form of before) {
    const other = now.get(form.id);
    const [old, next] = other === undefined ? [form, undefined] : reducedForm(form, other, names);
    olds.push(old);
    if (next !== undefined) news.set(form.id, next);
  }
  return [olds, after.map((form) => news.get(form.id) ?? form)];
}

function reducedForm(before: Form, after: Form, names: Set<string>): readonly [Form, Form] {
  if (!areAlikeGrounded(before, after)) return [before, after];
  const pairs = before.sections.flatMap((section) => {
    const other = after.sections.find(({ id }) => id === section.id);
    return other !== undefined && areEqual(withoutFields(section), withoutFields(other))
      ? [[section, other] as const]
      : [];
  });
  const reduced = new Map<Section, Section>();
  for (const [section, other] of pairs) {
    const [old, now] = withoutEqual(section.fields, other.fields, names);
    reduced.set(section, { ...section, fields: old });
    reduced.set(other, { ...other, fields: now });
  }
  const of = (form: Form): Form => ({
    ...form,
    sections: form.sections.map((section) => reduced.get(section) ?? section),
  });
  return [of(before), of(after)];
}

const withoutFields = ({ fields: _, ...section }: Section): Omit<Section, "fields"> => section;

/** What stands below inherits law and assumption: only where these are the same can it be left out. */
const areAlikeGrounded = (a: Grounded, b: Grounded): boolean =>
  a.assumption === b.assumption && areEqual(a.basis, b.basis);

/** Whether two values of a model are the same JSON, whatever the order of keys. */
export function areEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return false;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((one, at) => areEqual(one, b[at]))
    );
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  let keys = 0;
  for (const key in left) {
    keys += 1;
    if (!(key in right) || !areEqual(left[key], right[key])) return false;
  }
  for (const _ in right) keys -= 1;
  return keys === 0;
}
