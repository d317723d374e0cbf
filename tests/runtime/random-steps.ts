import { topFields, type Field, type Json } from "@tthc/model";
import {
  initialState,
  optionsOf,
  type Acting,
  type Command,
  type Definition,
  type DossierRecord,
} from "@tthc/runtime";
import fc from "fast-check";

/** One random attempt on a dossier: mostly a possible act by whoever may, else anything. */
export interface Attempt {
  readonly pick: number;
  readonly kind: "way" | "duty" | "money" | "calendar" | "nonsense";
  readonly hours: number;
  readonly stranger: boolean;
  readonly silent: boolean;
  readonly value: number;
  readonly misspelt: boolean;
}

export const attempt: fc.Arbitrary<Attempt> = fc.record({
  pick: fc.nat(),
  kind: fc.oneof(
    { weight: 4, arbitrary: fc.constant("way" as const) },
    { weight: 1, arbitrary: fc.constantFrom("duty", "money", "calendar", "nonsense") },
  ),
  hours: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 5 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 200 }) },
  ),
  stranger: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  silent: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  value: fc.nat({ max: 200 }),
  misspelt: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
});

const NONSENSE = ["constructor", "__proto__", "xstate.stop", "*", "nop", "het_han", ""];

/** When a procedure may be filed for the first time. */
const startOf = ({ model }: Definition): number =>
  Date.parse(`${model.version.inForce?.from ?? model.calendar.knownFrom}T01:00Z`);

export const momentAfter = (definition: Definition, hours: number): string =>
  new Date(startOf(definition) + hours * 3_600_000).toISOString().slice(0, 16);

/** The command that an attempt comes to where a dossier stands. */
export function attemptedCommand(
  definition: Definition,
  record: DossierRecord | null,
  attempt: Attempt,
  at: string,
): Command {
  const { model } = definition;
  const options = optionsOf(definition, record ?? initialState(definition));
  const option = options[attempt.pick % Math.max(1, options.length)];
  const office: Acting = {
    is: "role",
    role: model.roles[attempt.pick % Math.max(1, model.roles.length)]?.id ?? "",
  };
  const actor: Acting = attempt.stranger ? { is: "role", role: "nguoi_la" } : (option?.who[0] ?? office);
  const reason = attempt.silent ? {} : { reason: "vì" };
  if (attempt.kind === "way" && option !== undefined)
    return {
      at,
      actor,
      event: {
        type: option.action,
        ...(option.branch !== undefined && { branch: option.branch }),
        ...reason,
        ...valuesOf(definition, attempt),
        ...(option.meaning === "file" && { facts: factsOf(definition, attempt) }),
      },
    };
  const desk = attempt.stranger ? actor : office;
  if (attempt.kind === "money")
    return { at, actor: desk, event: { ...moneyOf(definition, attempt), ...reason } };
  if (attempt.kind === "calendar")
    return { at, actor: desk, event: { type: "doi_lich", ...reason, calendar: calendarOf(at, attempt) } };
  if (attempt.kind === "duty")
    return {
      at,
      actor: desk,
      event:
        attempt.pick % 2 === 0
          ? { type: "gia_han", ...reason }
          : { type: "hen_lai", ...reason, until: dayAfter(at, attempt.value) },
    };
  return { at, actor, event: { type: NONSENSE[attempt.pick % NONSENSE.length] ?? "" } };
}

export const dayAfter = (at: string, days: number): string =>
  new Date(Date.parse(`${at.slice(0, 10)}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const calendarOf = (at: string, { pick, value }: Attempt) => ({
  id: `lich-${String(pick % 5)}`,
  days: [{ date: dayAfter(at, value % 20), is: (["off", "worked", "as-week"] as const)[value % 3] ?? "off" }],
});

function moneyOf({ model }: Definition, { pick, value, misspelt }: Attempt): Command["event"] {
  const charge = misspelt ? "la" : (model.charges[pick % Math.max(1, model.charges.length)]?.id ?? "la");
  const dong = String(value * 1_000);
  if (value % 3 === 0)
    return {
      type: "thu_tien",
      money: { is: "receipt", number: String(pick % 7), lines: [{ charge, dong }] },
    };
  return value % 3 === 1
    ? { type: "dieu_chinh_thu", money: { is: "correction", charge, dong } }
    : { type: "hoan_tien", money: { is: "refund", charge, dong } };
}

const factsOf = ({ model }: Definition, { value }: Attempt) => {
  const caseId = model.cases[value % Math.max(1, model.cases.length)]?.id;
  const channel = model.channels[value % Math.max(1, model.channels.length)]?.channel;
  return { ...(caseId !== undefined && { case: caseId }), ...(channel !== undefined && { channel }) };
};

function valuesOf({ model }: Definition, { pick, value, misspelt }: Attempt): Partial<Command["event"]> {
  if (misspelt) return value % 2 === 0 ? { papers: { giay_la: true } } : { fields: { truong_la: 1 } };
  const fields = topFields(model).filter(({ id }, index) => (index + pick) % 3 === 0 && id !== "");
  const papers = model.dossier.items.filter(
    ({ kind }, index) => kind === "paper" && (index + value) % 2 === 0,
  );
  const registries = model.registries.filter((_, index) => (index + value) % 2 === 0);
  return {
    fields: Object.fromEntries(fields.map((field) => [field.id, valueOf(field, value)])),
    papers: Object.fromEntries(papers.map(({ id }) => [id, value % 5 !== 0])),
    registries: Object.fromEntries(registries.map(({ id }) => [id, value % 2 === 0])),
  };
}

function valueOf({ shape }: Field, value: number): Json {
  switch (shape.is) {
    case "boolean":
      return value % 2 === 0;
    case "integer":
    case "money":
      return value;
    case "decimal":
      return String(value);
    case "date":
      return "2020-02-29";
    case "choice": {
      const id = shape.options[value % Math.max(1, shape.options.length)]?.id ?? null;
      return shape.many && id !== null ? [id] : id;
    }
    case "record":
      return Object.fromEntries(shape.fields.map((field) => [field.id, valueOf(field, value)]));
    case "list":
      return [Object.fromEntries(shape.fields.map((field) => [field.id, valueOf(field, value)]))];
    default:
      return value % 7 === 0 ? null : `chữ ${String(value)}`;
  }
}
