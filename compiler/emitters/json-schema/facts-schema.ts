import type { FactReference, Option, ProcedureModel } from "@tthc/model";
import type { ScopedField } from "./field-scope.ts";
import { DATE_PATTERN, type Schema } from "./schema.ts";

/** Keys of the facts as the dossier holds them. */
const KEYS = {
  case: "case",
  channel: "channel",
  applicant: "applicant",
  "filing-date": "filingDate",
  "filing-place": "filingPlace",
} as const satisfies Record<FactReference["fact"], string>;

function optionsOf(model: ProcedureModel, fact: FactReference["fact"]): readonly Option[] {
  switch (fact) {
    case "case":
      return model.cases;
    case "applicant":
      return model.applicants;
    case "channel":
      return model.channels.map(({ channel }) => ({ id: channel, label: { vi: channel } }));
    case "filing-date":
    case "filing-place":
      return [];
  }
}

/** What a dossier knows about itself; `filed` leaves out the date, which the event's own time gives. */
export function factsSchema(model: ProcedureModel, filed = true): Schema {
  const choice = (fact: "case" | "applicant" | "channel"): [string, Schema][] => {
    const options = optionsOf(model, fact);
    return options.length === 0 ? [] : [[KEYS[fact], { enum: options.map(({ id }) => id) }]];
  };
  return {
    type: "object",
    properties: Object.fromEntries([
      ...choice("case"),
      ...choice("channel"),
      ...choice("applicant"),
      ...(filed ? [["filingDate", { type: "string", format: "date", pattern: DATE_PATTERN }] as const] : []),
      ["filingPlace", { type: "string", minLength: 1, maxLength: 200 }] as const,
    ]),
    additionalProperties: false,
  };
}

/** Where conditions find the facts, below `at`. */
export function factScope(
  model: ProcedureModel,
  at: readonly string[],
): (reference: FactReference) => ScopedField | undefined {
  return ({ fact }) => {
    const options = optionsOf(model, fact);
    const shape =
      options.length === 0 ? ({ is: "text" } as const) : ({ is: "choice", many: false, options } as const);
    return { path: [...at, KEYS[fact]], shape };
  };
}
