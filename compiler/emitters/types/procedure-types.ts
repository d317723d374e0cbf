import type { ProcedureModel } from "@tthc/model";
import { buildSchemas } from "../json-schema/build-schemas.ts";
import { dossierFields } from "../json-schema/dossier-schema.ts";
import { placedFields } from "../json-schema/form-schema.ts";
import { type MachineEventUse, machineEvents } from "../json-schema/machine-events.ts";
import type { Schema } from "../json-schema/schema.ts";
import { UNFILED } from "../xstate/machine-config.ts";
import { type Declaration, Declarations } from "./declarations.ts";
import { doc, docText, labelText } from "./doc-text.ts";
import { pascal, propertyName, unionOf } from "./names.ts";

/** Every type of `types.d.ts`: what the JSON Schemas of the package say, as far as types can. */
export function procedureTypes(model: ProcedureModel): readonly Declaration[] {
  const types = new Declarations();
  addForms(model, types);
  addDossier(model, types);
  addEvents(model, types);
  addIds(model, types);
  return types.all;
}

interface Entry {
  readonly id: string;
  readonly type: string;
  readonly comment?: string;
  readonly isRequired?: boolean;
}

const entries = (list: readonly Entry[]) =>
  list.map(({ id, type, comment, isRequired = false }) => ({
    name: propertyName(id),
    type,
    isReadonly: true,
    hasQuestionToken: !isRequired,
    ...(comment !== undefined && { docs: [doc(comment)] }),
  }));

function addForms(model: ProcedureModel, types: Declarations): void {
  const forms = model.forms.map((form): Entry => {
    const comment = doc(labelText(form.label), form.hint && docText(form.hint));
    const properties = placedFields(form).flatMap(({ field, shownWhen }) =>
      types.properties([field], shownWhen !== undefined),
    );
    return { id: form.id, type: types.add(`Form${pascal(form.id)}`, comment, properties), isRequired: true };
  });
  types.add("Forms", doc("Các tờ khai, theo mã — The forms by id."), entries(forms));
}

function addDossier(model: ProcedureModel, types: Declarations): void {
  const schema = buildSchemas(model).schemas.find(({ path }) => path === "dossier.schema.json")?.schema;
  const papers = part(schema, "papers");
  const ids = Object.entries(papers.properties ?? {}).map(([id, paper]): Entry => ({
    id,
    type: "boolean",
    comment: docText((paper as Schema).title ?? ""),
    isRequired: papers.required?.includes(id) === true,
  }));
  types.add(
    "Facts",
    doc("Hồ sơ tự biết về mình — What a dossier knows about itself."),
    facts(part(schema, "facts"), types),
  );
  addDossierFields(model, types);
  types.add("Papers", doc("Giấy tờ đã nộp — Which papers were handed in."), entries(ids));
  const files = `{ readonly [paper in keyof Papers]?: readonly ${types.file()}[] }`;
  types.alias("Files", doc("Tệp của giấy tờ — Files of the papers."), files);
  types.add(
    "Dossier",
    doc(labelText(model.label)),
    entries([
      { id: "facts", type: "Facts", isRequired: true },
      { id: "fields", type: "DossierFields", isRequired: true },
      { id: "papers", type: "Papers", isRequired: true },
      { id: "files", type: "Files" },
    ]),
  );
}

/** The fields of all forms and what officials record: none of them need be there yet. */
function addDossierFields(model: ProcedureModel, types: Declarations): void {
  const asked = new Set(model.forms.flatMap((form) => placedFields(form).map(({ field }) => field.id)));
  const recorded = dossierFields(model).filter(({ id }) => !asked.has(id));
  types.add(
    "RecordedFields",
    doc("Thông tin cơ quan ghi nhận — What officials record."),
    types.properties(recorded, true),
  );
  const parts = ["RecordedFields", ...model.forms.map(({ id }) => `Forms[${JSON.stringify(id)}]`)];
  types.alias(
    "DossierFields",
    doc("Giá trị các trường — Values of all fields."),
    `Partial<${parts.join(" & ")}>`,
  );
}

const part = (schema: Schema | undefined, name: string): Schema => {
  const found = schema?.properties?.[name];
  return found === undefined || found === true ? {} : found;
};

function facts(schema: Schema, types: Declarations) {
  return entries(
    Object.entries(schema.properties ?? {}).map(([id, fact]): Entry => {
      const { enum: options, format } = fact as Schema;
      const type =
        options !== undefined ? unionOf(options as string[]) : format === "date" ? types.date() : "string";
      return { id, type, isRequired: schema.required?.includes(id) === true };
    }),
  );
}

function addEvents(model: ProcedureModel, types: Declarations): void {
  const events = machineEvents(model);
  const schema = buildSchemas(model).schemas.find(({ path }) => path === "events.schema.json")?.schema;
  const filing = events.find(({ files }) => files !== "never");
  if (filing !== undefined) {
    const filed = part(schema?.$defs?.[`event.${filing.type}`], "facts");
    types.add(
      "FiledFacts",
      doc("Người nộp cho biết — What a filing says of the dossier."),
      facts(filed, types),
    );
  }
  types.add(
    "EventBase",
    doc("Mọi sự kiện đều có — What every event has."),
    entries(baseEntries(model, types)),
  );
  const hasFields = dossierFields(model).length > 0;
  const names = events.map((event) =>
    types.add(
      `Event${pascal(event.type)}`,
      doc(docText(event.label)),
      entries(eventEntries(event, hasFields)),
      "EventBase",
    ),
  );
  types.alias(
    "ProcedureEvent",
    doc("Mọi sự kiện — Every event that the machine answers to."),
    names.join(" | ") || "never",
  );
}

function baseEntries({ registries }: ProcedureModel, types: Declarations): readonly Entry[] {
  const ids = unionOf(registries.map(({ id }) => id));
  const answers = { id: "registries", type: `{ readonly [registry in ${ids}]?: boolean }` };
  return [
    { id: "at", type: types.dateTime(), isRequired: true },
    { id: "by", type: "string" },
    { id: "reason", type: "string" },
    ...(registries.length > 0 ? [answers] : []),
  ];
}

function eventEntries(event: MachineEventUse, hasFields: boolean): readonly Entry[] {
  const recorded = unionOf(event.records.map(({ id }) => id));
  const isGiven = event.byApplicant ? hasFields : event.records.length > 0;
  const fields = {
    id: "fields",
    type: event.byApplicant ? "DossierFields" : `Pick<DossierFields, ${recorded}>`,
  };
  return [
    { id: "type", type: JSON.stringify(event.type), isRequired: true },
    ...(event.reason === "always" ? [{ id: "reason", type: "string", isRequired: true }] : []),
    ...(event.files === "never"
      ? []
      : [{ id: "facts", type: "FiledFacts", isRequired: event.files === "always" }]),
    ...(isGiven ? [fields] : []),
    ...(event.byApplicant
      ? [
          { id: "papers", type: "Partial<Papers>" },
          { id: "changed", type: "readonly string[]" },
        ]
      : []),
  ];
}

function addIds(model: ProcedureModel, types: Declarations): void {
  const first = model.flow.states.find(({ id }) => id === model.flow.initial);
  const isFiledFirst = first?.exits.some(({ meaning }) => meaning === "file") === true;
  const states = [...(isFiledFirst ? [] : [UNFILED]), ...model.flow.states.map(({ id }) => id)];
  types.alias("StateId", doc("Trạng thái của máy — Ids of the machine's top states."), unionOf(states));
  types.alias(
    "ActionType",
    doc("Loại sự kiện — Types of the events."),
    unionOf(machineEvents(model).map(({ type }) => type)),
  );
  const others = [
    ["FormId", "Tờ khai — Forms.", model.forms],
    ["CaseId", "Trường hợp — Cases.", model.cases],
    ["ApplicantId", "Đối tượng nộp — Kinds of applicants.", model.applicants],
    ["RegistryId", "Cơ sở dữ liệu — Registries.", model.registries],
  ] as const;
  for (const [name, comment, list] of others)
    types.alias(name, doc(comment), unionOf(list.map(({ id }) => id)));
  types.alias("PaperId", doc("Giấy tờ — Papers."), "keyof Papers");
  types.alias("FieldId", doc("Trường — Fields."), "keyof DossierFields");
}
