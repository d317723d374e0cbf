import {
  dayOf,
  type Expression,
  type Field,
  innerFields,
  inputName,
  inputsOf,
  parseDate,
  type ProcedureModel,
} from "@tthc/model";
import { type AskedAt, InputField, type Scope } from "./input-field.ts";
import { Mentions } from "./mentions.ts";
import { type NumberShape, dateShape } from "./number-shape.ts";

/** A rule of a form, and the section that has to be shown for it. */
export interface RuleInSpace {
  readonly holds: Expression;
  readonly section?: Expression;
}

interface Needs {
  readonly expressions: readonly Expression[];
  readonly names: ReadonlySet<string>;
}

/** What a dossier of one procedure may be. */
export class InputSpace {
  readonly model: ProcedureModel;
  readonly moment: "filing" | "any-time";
  readonly top: Scope;
  /** Filing dates within the version's force. */
  readonly filingDate: NumberShape;
  /** The epoch day that examples prefer. */
  readonly today: number;
  readonly places: readonly string[];
  readonly #listIds: ReadonlySet<string>;
  readonly #rules: readonly RuleInSpace[];
  readonly #needs = new Map<string, Needs>();
  readonly #names = new WeakMap<Expression, ReadonlySet<string>>();
  #ruleParts:
    readonly { readonly names: ReadonlySet<string>; readonly rules: readonly RuleInSpace[] }[] | undefined;
  #scopes = 0;

  constructor(model: ProcedureModel, moment: "filing" | "any-time") {
    this.model = model;
    this.moment = moment;
    this.top = this.#topScope();
    this.#listIds = new Set(listIds([...this.top.fields.values()].map(({ field }) => field)));
    const { inForce } = model.version;
    this.today = parseDate(inForce?.from ?? model.calendar.knownFrom) ?? 0;
    const [from, to] = [inForce?.from ?? "0001-01-01", inForce?.to ?? "9999-12-31"];
    this.filingDate = dateShape(dayOf(from), dayOf(to), this.today);
    this.places = filingPlaces(model);
    this.#rules = model.forms.flatMap(({ sections, rules }) => [
      ...sections.flatMap(({ shownWhen, rules: own }) =>
        own.map((rule) => ({ holds: rule.holds, ...(shownWhen && { section: shownWhen }) })),
      ),
      ...rules,
    ]);
  }

  /** The groups of connected rules that may have a say about these conditions, through whatever they share. */
  rulesAround(conditions: readonly Expression[]): readonly (readonly RuleInSpace[])[] {
    this.#ruleParts ??= this.#connected();
    const names = this.namesAround(conditions);
    return this.#ruleParts
      .filter((part) => [...part.names].some((name) => names.has(name)))
      .map(({ rules }) => rules);
  }

  /** Facts and fields that the conditions depend on, directly or through what is shown, required or computed. */
  namesAround(conditions: readonly Expression[]): ReadonlySet<string> {
    const names = new Set<string>();
    for (const condition of conditions) for (const name of this.#namesOf(condition)) names.add(name);
    return names;
  }

  #namesOf(condition: Expression): ReadonlySet<string> {
    const known = this.#names.get(condition);
    if (known !== undefined) return known;
    const names = new Set<string>();
    const add = (name: string): void => {
      if (names.has(name)) return;
      names.add(name);
      for (const need of this.#needsOf(name).names) add(need);
    };
    for (const input of inputsOf(condition)) add(topName(input));
    this.#names.set(condition, names);
    return names;
  }

  /** The constants that these conditions, and all they depend on, compare with. */
  mentionsIn(conditions: readonly Expression[], rules: readonly RuleInSpace[]): Mentions {
    const mentions = new Mentions(this.#listIds);
    const all = [
      ...conditions,
      ...rules.flatMap(({ holds, section }) => (section ? [holds, section] : [holds])),
    ];
    for (const one of all) mentions.learn(one);
    for (const name of this.namesAround(all))
      for (const one of this.#needsOf(name).expressions) mentions.learn(one);
    return mentions;
  }

  /** The conditions of a field of the top level, and what they read. */
  #needsOf(id: string): Needs {
    const known = this.#needs.get(id);
    if (known !== undefined) return known;
    const asked = this.top.fields.get(id)?.asked ?? [];
    const expressions = asked
      .flatMap(({ field, section }) => [section, ...conditionsOf(field)])
      .filter((one) => one !== undefined);
    const needs = { expressions, names: new Set(expressions.flatMap((one) => inputsOf(one).map(topName))) };
    this.#needs.set(id, needs);
    return needs;
  }

  #connected(): { names: Set<string>; rules: RuleInSpace[] }[] {
    const parts: { names: Set<string>; rules: RuleInSpace[] }[] = [];
    for (const rule of this.#rules) {
      const names = new Set(this.namesAround(rule.section ? [rule.holds, rule.section] : [rule.holds]));
      const rules = [rule];
      for (let i = parts.length - 1; i >= 0; i -= 1) {
        const part = parts[i];
        if (part === undefined || ![...part.names].some((name) => names.has(name))) continue;
        for (const name of part.names) names.add(name);
        rules.unshift(...part.rules);
        parts.splice(i, 1);
      }
      parts.push({ names, rules });
    }
    return parts;
  }

  #topScope(): Scope {
    const fields = new Map<string, InputField>();
    const scope: Scope = { id: 0, fields };
    const recorded = this.moment === "any-time" ? recordedFields(this.model) : [];
    const isRecorded = new Set(recorded.map(({ id }) => id));
    const askedAt = new Map<string, AskedAt[]>();
    const add = (field: Field, section: Expression | undefined): void => {
      const places = askedAt.get(field.id) ?? [];
      places.push({ field, ...(section && { section }) });
      askedAt.set(field.id, places);
    };
    for (const form of this.model.forms)
      for (const section of form.sections) for (const field of section.fields) add(field, section.shownWhen);
    for (const field of recorded) add(field, undefined);
    for (const [id, asked] of askedAt)
      fields.set(id, new InputField([id], asked, isRecorded.has(id), scope, undefined, () => ++this.#scopes));
    return scope;
  }
}

const spaces = {
  filing: new WeakMap<ProcedureModel, InputSpace>(),
  "any-time": new WeakMap<ProcedureModel, InputSpace>(),
};

/**
 * The possible dossiers of a procedure: facts, fields with their shapes, what is shown, required and computed, and the
 * rules of the forms. At "filing" nothing that officials record is there yet; at "any-time" it is free, and may be absent.
 */
export function inputSpaceOf(model: ProcedureModel, moment: "filing" | "any-time" = "filing"): InputSpace {
  const known = spaces[moment].get(model);
  if (known !== undefined) return known;
  const space = new InputSpace(model, moment);
  spaces[moment].set(model, space);
  return space;
}

const topName = (input: Parameters<typeof inputName>[0]): string =>
  input.op === "field" ? (input.path[0] ?? "") : inputName(input);

function conditionsOf(field: Field): readonly (Expression | undefined)[] {
  return [
    field.shownWhen,
    field.required === true ? undefined : field.required,
    field.computed,
    field.default,
    ...innerFields(field.shape).flatMap(conditionsOf),
  ];
}

function listIds(fields: readonly Field[]): readonly string[] {
  return fields.flatMap((field) => [
    ...(field.shape.is === "list" ? [field.id] : []),
    ...listIds(innerFields(field.shape)),
  ]);
}

function recordedFields({ flow }: ProcedureModel): readonly Field[] {
  return flow.states.flatMap((state) => {
    if (state.kind === "step" || state.kind === "wait") return state.records;
    return state.kind === "parallel" ? state.branches.flatMap(({ records }) => records) : [];
  });
}

/** Where a dossier may be filed: the kinds of agency, and their offices. */
function filingPlaces({ filingPlace, agencies, agenciesDeclared }: ProcedureModel): readonly string[] {
  const kinds = filingPlace?.agencies ?? agencies;
  const offices = agenciesDeclared
    .filter(({ id }) => kinds.includes(id))
    .flatMap(({ offices: own }) => own.map(({ id }) => id));
  return [...kinds, ...offices];
}
