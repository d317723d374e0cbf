import type { Field, Json, Option as Choice, ProcedureModel } from "@tthc/model";
import {
  decide,
  initialState,
  optionsOf,
  topState,
  type Acting,
  type Definition,
  type DossierEvent,
  type DossierRecord,
  type Option,
} from "@tthc/runtime";

/** Numbers that are random enough and the same on every run (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0, below `sides`. */
  below(sides: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return sides <= 0 ? 0 : ((t ^ (t >>> 14)) >>> 0) % sides;
  }

  one<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)];
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }
}

/** Some value of a field that its shape takes. */
function answer(field: Field, dice: Dice): Json | undefined {
  const { shape } = field;
  switch (shape.is) {
    case "boolean":
      return dice.chance(50);
    case "text":
      return shape.pattern === undefined ? "nội dung".padEnd(shape.minLength ?? 0, "x") : undefined;
    case "integer":
    case "money": {
      const from = Number(shape.minimum ?? shape.above ?? "0") + (shape.above === undefined ? 0 : 1);
      const to = Number(shape.maximum ?? (shape.below === undefined ? from + 90 : Number(shape.below) - 1));
      return from + dice.below(Math.max(1, Math.min(91, to - from + 1)));
    }
    case "decimal":
      return String(Number(shape.minimum ?? shape.above ?? "0") + 1 + dice.below(40));
    case "date":
      return shape.minimum ?? `20${String(10 + dice.below(10))}-0${String(1 + dice.below(9))}-15`;
    case "date-time":
      return "2026-01-05T08:00";
    case "choice": {
      const chosen = dice.one<Choice>(shape.options)?.id;
      return chosen === undefined ? undefined : shape.many ? [chosen] : chosen;
    }
    case "file":
      return undefined;
    case "record":
      return answers(shape.fields, dice);
    case "list":
      return Array.from({ length: Math.max(shape.minItems, 1) }, () => answers(shape.fields, dice));
  }
}

const answers = (fields: readonly Field[], dice: Dice): { readonly [id: string]: Json } =>
  Object.fromEntries(
    fields.flatMap((field): [string, Json][] => {
      const value = dice.chance(85) && field.computed === undefined ? answer(field, dice) : undefined;
      return value === undefined ? [] : [[field.id, value]];
    }),
  );

const momentAt = (start: number, hours: number): string =>
  new Date(start + hours * 3_600_000).toISOString().slice(0, 16);

/** What ends most dossiers at once if everything is as likely. */
const CLOSING: ReadonlySet<string> = new Set([
  "withdraw",
  "stop",
  "fail",
  "wrong-authority",
  "hand-over",
  "disagree",
]);

/** A dossier that random people send random things to; most of them possible. */
export class Walk {
  record: DossierRecord | null = null;
  hours = 8;
  readonly dice: Dice;
  readonly #start: number;
  definition: Definition;

  constructor(definition: Definition, dice: Dice) {
    this.definition = definition;
    this.dice = dice;
    const { version, calendar } = definition.model;
    this.#start = Date.parse(`${version.inForce?.from ?? calendar.knownFrom}T00:00Z`);
  }

  get now(): string {
    return momentAt(this.#start, this.hours);
  }

  /** One random act; whether it was accepted. */
  step(): boolean {
    const { definition, record, dice } = this;
    const all = this.options();
    const onward = all.filter(({ meaning }) => !CLOSING.has(meaning));
    const option = dice.one(onward.length > 0 && dice.chance(90) ? onward : all);
    if (option === undefined) return false;
    if (record !== null) this.hours += dice.below(dice.chance(10) ? 900 : 60);
    const { model } = definition;
    const actor: Acting = option.who[0] ?? { is: "role", role: model.roles[0]?.id ?? "" };
    const { at } = { at: this.now };
    const command = { at, actor, event: this.#event(option), key: `k${String(record?.seq ?? 0)}-${at}` };
    const decision = decide(definition, record, command);
    if (JSON.stringify(decide(definition, record, command)) !== JSON.stringify(decision))
      throw new Error("decide is not deterministic");
    if (!decision.ok) return false;
    this.record = decision.record;
    return true;
  }

  options(): readonly Option[] {
    return optionsOf(this.definition, this.record ?? initialState(this.definition));
  }

  #event({ action, branch, meaning }: Option): DossierEvent {
    const { model } = this.definition;
    const event = { type: action, reason: "vì", ...(branch !== undefined && { branch }) };
    if (meaning === "file") return { ...event, ...this.#filing(model) };
    const state = model.flow.states.find(({ id }) => id === topState(this.record?.value ?? ""));
    const records =
      state === undefined || state.kind === "end"
        ? []
        : state.kind === "parallel"
          ? (state.branches.find(({ id }) => id === branch)?.records ?? [])
          : state.records;
    const fields = answers(records, this.dice);
    return { ...event, ...(Object.keys(fields).length > 0 && { fields }) };
  }

  #filing(model: ProcedureModel): Pick<DossierEvent, "facts" | "fields" | "papers"> {
    const { dice } = this;
    const pick = (list: readonly { readonly id: string }[]): string | undefined => dice.one(list)?.id;
    const [caseId, applicant] = [pick(model.cases), pick(model.applicants)];
    const channel = dice.one(model.channels)?.channel;
    const papers = model.dossier.items.flatMap((item) => (item.kind === "paper" ? [item] : item.items));
    return {
      facts: {
        ...(caseId !== undefined && { case: caseId }),
        ...(applicant !== undefined && { applicant }),
        ...(channel !== undefined && { channel }),
      },
      fields: answers(
        model.forms.flatMap((form) => form.sections.flatMap((section) => section.fields)),
        dice,
      ),
      papers: Object.fromEntries(papers.map(({ id }) => [id, dice.chance(70)])),
    };
  }
}
