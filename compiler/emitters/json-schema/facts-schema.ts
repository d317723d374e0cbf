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

/** The channels of the procedure, and those that a campaign opens for a time. */
function channelsOf({ channels, campaigns }: ProcedureModel): readonly string[] {
  const all = [channels, ...campaigns.map((campaign) => campaign.channels ?? [])].flat();
  return [...new Set(all.map(({ channel }) => channel))];
}

function optionsOf(model: ProcedureModel, fact: FactReference["fact"]): readonly Option[] {
  switch (fact) {
    case "case":
      return model.cases;
    case "applicant":
      return model.applicants;
    case "channel":
      return channelsOf(model).map((channel) => ({ id: channel, label: { vi: channel } }));
    case "filing-date":
    case "filing-place":
      return [];
  }
}

/** The facts that are a choice; a procedure without cases has none of that name. */
function choices(model: ProcedureModel): readonly (readonly [string, Schema])[] {
  return (["case", "channel", "applicant"] as const).flatMap((fact) => {
    const options = optionsOf(model, fact);
    return options.length === 0 ? [] : [[KEYS[fact], { enum: options.map(({ id }) => id) }] as const];
  });
}

const PLACE = ["filingPlace", { type: "string", minLength: 1, maxLength: 200 }] as const;

/** What a dossier at rest knows about itself. */
export function factsSchema(model: ProcedureModel): Schema {
  const date = ["filingDate", { type: "string", format: "date", pattern: DATE_PATTERN }] as const;
  return {
    type: "object",
    properties: Object.fromEntries<Schema>([...choices(model), date, PLACE]),
    additionalProperties: false,
  };
}

/** What a filing says of the dossier; its date is that of the event. */
export function filedFactsSchema(model: ProcedureModel): Schema {
  const required = choices(model).map(([name]) => name);
  return {
    type: "object",
    properties: Object.fromEntries<Schema>([...choices(model), PLACE]),
    ...(required.length > 0 && { required }),
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
