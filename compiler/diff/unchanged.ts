import type { Form, Grounded, ProcedureModel, Section, State, Term } from "@tthc/model";
import type { Digests } from "./model-digest.ts";
import { mentions, namesOfOtherMeaning } from "./shared-names.ts";

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

/** The two versions of one part. */
type Both<T> = readonly [before: T, after: T];

/**
 * Leaves out what stands word for word in both models under one name and in the same surroundings: it is itself, and has
 * not changed. Most of a version is of this kind. Equal is what has one digest and names nothing that another declaration
 * gave another meaning. Whoever compares the rest has to make sure that nothing was renamed: an expression that reads the
 * same may then mean another thing.
 */
export function withoutUnchanged(before: ProcedureModel, after: ProcedureModel, digests: Digests): Reduced {
  const isRenaming = [before, after].some((model) => namesClaimed(model).size > 0);
  const same = new Unchanged(digests, namesOfOtherMeaning(before, after, digests), isRenaming);
  const applicants = same.left(before.applicants, after.applicants);
  const results = same.left(before.results, after.results);
  const cases = same.left(before.cases, after.cases);
  const charges = same.left(before.charges, after.charges);
  const states = same.leftStates(before, after);
  const items = same.areAlikeGrounded(before.dossier, after.dossier)
    ? same.left(before.dossier.items, after.dossier.items)
    : ([before.dossier.items, after.dossier.items] as const);
  const forms = same.leftForms(before.forms, after.forms);
  const codelists = same.left(before.codelists, after.codelists);
  const agencies = same.orNothing(before.agencies, after.agencies);
  const channels = same.orNothing(before.channels, after.channels);
  const requirements = same.orNothing(before.requirements, after.requirements);
  const legalBasis = same.orNothing(before.legalBasis, after.legalBasis);
  const registries = same.orNothing(before.registries, after.registries);
  const campaigns = same.orNothing(before.campaigns, after.campaigns);
  const term = same.leftTerm(before.term, after.term);
  const reduced = (model: ProcedureModel, side: 0 | 1): ProcedureModel => ({
    ...model,
    applicants: applicants[side],
    results: results[side],
    cases: cases[side],
    charges: charges[side],
    forms: forms[side],
    codelists: codelists[side],
    agencies: agencies[side],
    channels: channels[side],
    requirements: requirements[side],
    legalBasis: legalBasis[side],
    registries: registries[side],
    campaigns: campaigns[side],
    term: term[side],
    dossier: { ...model.dossier, items: items[side] },
    flow: { ...model.flow, states: states[side] },
  });
  return { before: reduced(before, 0), after: reduced(after, 1), names: same.names };
}

class Unchanged {
  /** Of what was left out; only where some version says what something was called. */
  readonly names = new Set<string>();
  readonly #digests: Digests;
  readonly #otherMeaning: ReadonlySet<string>;
  readonly #isRenaming: boolean;

  constructor(digests: Digests, otherMeaning: ReadonlySet<string>, isRenaming: boolean) {
    this.#digests = digests;
    this.#otherMeaning = otherMeaning;
    this.#isRenaming = isRenaming;
  }

  /** What is left of two lists of things with names of their own. */
  left<T extends Named>(before: readonly T[], after: readonly T[]): Both<readonly T[]> {
    if (before.length + after.length === 0) return [before, after];
    if (!this.#isRenaming && this.#isSame(before, after)) return [[], []];
    let byId: ReadonlyMap<string, T> | undefined;
    const same = new Set<string>();
    for (const [at, one] of after.entries()) {
      const beside = before[at];
      // Most things stand where they stood.
      const was =
        beside?.id === one.id
          ? beside
          : (byId ??= new Map(before.map((each) => [each.id, each]))).get(one.id);
      if (was !== undefined && this.#isSame(was, one)) same.add(one.id);
    }
    if (same.size === 0) return [before, after];
    if (this.#isRenaming) for (const id of same) this.names.add(id);
    return [before.filter(({ id }) => !same.has(id)), after.filter(({ id }) => !same.has(id))];
  }

  /** Nothing of two lists that are the same from end to end: things without names of their own lean on their order. */
  orNothing<T extends object | string>(before: readonly T[], after: readonly T[]): Both<readonly T[]> {
    return this.#isSame(before, after) ? [[], []] : [before, after];
  }

  leftTerm(before: Term, after: Term): Both<Term> {
    if (!this.#isSame(before, after)) return [before, after];
    const { lawLimits: _, ...rest } = after;
    const bare: Term = { ...rest, rows: [], extensions: [] };
    return [bare, bare];
  }

  /** What a branch reads is told by forms as a whole: where one of them is another, the same paths may mean less. */
  leftStates(before: ProcedureModel, after: ProcedureModel): Both<readonly State[]> {
    const [old, now] = [before.flow, after.flow];
    if (!this.areAlikeGrounded(old, now)) return [old.states, now.states];
    const isRead = [...old.states, ...now.states].some(readsSome);
    if (!isRead || this.#digests.areEqual(before.forms, after.forms))
      return this.left(old.states, now.states);
    const digestsOf = ({ forms }: ProcedureModel): ReadonlySet<string> =>
      new Set(forms.map((form) => this.#digests.of(form)));
    const [olds, news] = [digestsOf(before), digestsOf(after)];
    const isInBoth = (digest: string): boolean => olds.has(digest) && news.has(digest);
    const changed = [...before.forms, ...after.forms]
      .filter((form) => !isInBoth(this.#digests.of(form)))
      .map(({ sections }) => sections.flatMap(({ fields }) => fields.map(({ id }) => id)));
    const readers = new Set(
      [...old.states, ...now.states].filter((state) => readsWhole(state, changed)).map(({ id }) => id),
    );
    if (readers.size === 0) return this.left(old.states, now.states);
    const free = (states: readonly State[]): readonly State[] => states.filter(({ id }) => !readers.has(id));
    const [freeOld, freeNow] = this.left(free(old.states), free(now.states));
    const kept = new Set<State>([...freeOld, ...freeNow]);
    const isLeft = (state: State): boolean => readers.has(state.id) || kept.has(state);
    return [old.states.filter(isLeft), now.states.filter(isLeft)];
  }

  /** Of a form that changed, what did not of its sections, fields and rules: where the surroundings are the same too. */
  leftForms(before: readonly Form[], after: readonly Form[]): Both<readonly Form[]> {
    const [olds, news] = this.left(before, after);
    const now = new Map(news.map((form) => [form.id, form]));
    const reducedOld: Form[] = [];
    for (const form of olds) {
      const other = now.get(form.id);
      const [old, next] = other === undefined ? [form, undefined] : this.#leftForm(form, other);
      reducedOld.push(old);
      if (next !== undefined) now.set(form.id, next);
    }
    return [reducedOld, news.map((form) => now.get(form.id) ?? form)];
  }

  #leftForm(before: Form, after: Form): Both<Form> {
    if (!this.areAlikeGrounded(before, after)) return [before, after];
    const others = new Map(after.sections.map((section) => [section.id, section]));
    const reduced = new Map<Section, Section | undefined>();
    for (const section of before.sections) {
      const other = others.get(section.id);
      if (other === undefined) continue;
      const [old, now] = this.#leftSection(section, other);
      reduced.set(section, old).set(other, now);
    }
    const rules = this.orNothing(before.rules, after.rules);
    const of = (form: Form, side: 0 | 1): Form => ({
      ...form,
      rules: rules[side],
      sections: form.sections.flatMap((section) =>
        reduced.has(section) ? (reduced.get(section) ?? []) : section,
      ),
    });
    return [of(before, 0), of(after, 1)];
  }

  #leftSection(before: Section, after: Section): Both<Section | undefined> {
    if (!this.#isRenaming && this.#isSame(before, after)) return [undefined, undefined];
    if (this.#digests.ownOf(before) !== this.#digests.ownOf(after)) return [before, after];
    const [old, now] = this.left(before.fields, after.fields);
    const rules = this.orNothing(before.rules, after.rules);
    return [
      { ...before, fields: old, rules: rules[0] },
      { ...after, fields: now, rules: rules[1] },
    ];
  }

  /** What stands below inherits law and assumption: only where these are the same can it be left out. */
  areAlikeGrounded(a: Grounded, b: Grounded): boolean {
    return a.assumption === b.assumption && this.#isSame(a.basis, b.basis);
  }

  #isSame(before: object | undefined, after: object | undefined): boolean {
    return this.#digests.areEqual(before, after) && !mentions(after, this.#otherMeaning);
  }
}

const readsSome = (state: State): boolean =>
  state.kind === "parallel" && state.branches.some(({ reads }) => reads !== undefined);

/** Whether a branch reads all fields of one of these forms. */
const readsWhole = (state: State, forms: readonly (readonly string[])[]): boolean =>
  state.kind === "parallel" &&
  state.branches.some(({ reads }) =>
    forms.some((ids) => reads !== undefined && ids.length > 1 && ids.every((id) => reads.includes(id))),
  );

/** Whether something that is left says that it was called like something that was left out. */
export function claimsOneOf({ before, after, names }: Reduced, whole: Both<ProcedureModel>): boolean {
  // Few versions say so at all, and that is known of the whole of each.
  if (!whole.some((model) => [...namesClaimed(model)].some((name) => names.has(name)))) return false;
  return [before, after].some((model) => [...claimsIn(claimants(model))].some((name) => names.has(name)));
}

const claimed = new WeakMap<ProcedureModel, ReadonlySet<string>>();

function namesClaimed(model: ProcedureModel): ReadonlySet<string> {
  const known = claimed.get(model) ?? new Set(claimsIn(claimants(model)));
  claimed.set(model, known);
  return known;
}

/** What of a model says how it was called before. */
const claimants = (model: ProcedureModel) => [
  model.forms,
  model.results,
  model.cases,
  model.charges,
  model.dossier.items,
  model.flow.states,
  model.codelists,
  model.applicants,
];

function* claimsIn(value: unknown): Generator<string> {
  if (value === null || typeof value !== "object") return;
  for (const key in value) {
    const inner = (value as Record<string, unknown>)[key];
    if (key === "formerly") yield inner as string;
    else if (key === "alsoFormerly") yield* inner as readonly string[];
    else if (key === "alsoFormerly") yield* inner as readonly string[];
    else if (typeof inner === "object") yield* claimsIn(inner);
  }
}
