import {
  emptyContext,
  describeConstant,
  expressionSites,
  inputsOf,
  factsOf,
  isShownWhen,
  missingFields,
  namesOf,
  offerOn,
  withEvent,
  type Field,
  type MachineContext,
  type ProcedureModel,
} from "@tthc/model";
import type { PlayEvent } from "@tthc/runtime";
import type { Bilingual } from "../../workspace/bilingual.ts";
import type { Choice } from "../prompts.ts";
import { knownPlaces } from "../play-file/known-names.ts";
import { askFields, type Answers, type Wanted } from "./ask-fields.ts";
import { askPapers } from "./ask-papers.ts";
import type { Asker } from "./asker.ts";
import { isRead, readFields } from "./read-fields.ts";

type Filed = Pick<PlayEvent, "facts" | "fields" | "papers" | "registries">;

/** Asks what a filing brings: case, channel, applicant and place, then fields and papers that make a difference. */
export async function askFiling(asker: Asker, model: ProcedureModel, at: string): Promise<Filed> {
  const facts = await askFacts(asker, model, at.slice(0, 10));
  const moment = at.length > 10 ? at : `${at}T00:00`;
  const filed = (fields: Answers): MachineContext =>
    withEvent(emptyContext, { type: "nop", at: moment, facts, fields }, true);
  const read = readFields(model);
  const askRead: Wanted = { asks: (field) => isRead(field, read), mayStayEmpty: false };
  let fields = await askSections(asker, model, filed({}), askRead);

  const lacking = requiredLeft(model, filed(fields));
  if (lacking.size > 0 && (await wantsAll(asker, lacking.size))) {
    const askLeft: Wanted = { asks: (field) => isRead(field, lacking), mayStayEmpty: true };
    const more = await askSections(asker, model, filed(fields), askLeft);
    fields = withEvent(filed(fields), { type: "", fields: more }, false).fields;
  }
  return { facts, fields, ...(await askPapers(asker, model, filed(fields), moment)) };
}

async function askFacts(
  asker: Asker,
  model: ProcedureModel,
  date: string,
): Promise<NonNullable<Filed["facts"]>> {
  const labelled = (named: ProcedureModel["cases"][number] | ProcedureModel["applicants"][number]) => ({
    value: named.id,
    label: asker.word(named.label),
  });
  const channels = offerOn(model, date).channels.map(({ channel }) => ({
    value: channel,
    label: channelWord(asker, model, channel),
  }));
  const asked: readonly (readonly [string, Bilingual, readonly Choice<string>[]])[] = [
    ["case", { vi: "Trường hợp nào?", en: "Which case?" }, model.cases.map(labelled)],
    ["channel", { vi: "Nộp bằng cách nào?", en: "Filed by which channel?" }, channels],
    ["applicant", { vi: "Ai nộp?", en: "Who files?" }, model.applicants.map(labelled)],
    ["filingPlace", { vi: "Nộp ở đâu?", en: "Filed where?" }, places(asker, model)],
  ];
  let facts: Record<string, string> = {};
  for (const [fact, message, options] of asked) {
    const [only] = options;
    if (only === undefined) continue;
    // Where there is but one answer there is nothing to ask.
    const value = options.length === 1 ? only.value : await asker.choose(message, options);
    facts = { ...facts, [fact]: value };
  }
  return facts;
}

const channelWord = (asker: Asker, model: ProcedureModel, channel: string): string => {
  const fact = { op: "fact", fact: "channel" } as const;
  const word = (language: "vi" | "en"): string =>
    describeConstant({ op: "literal", type: "choice", value: channel }, fact, namesOf(model), language);
  return asker.word({ vi: word("vi"), en: word("en") });
};

/** Where the procedure says that the place matters; nowhere else is it asked. */
function places(asker: Asker, model: ProcedureModel): readonly Choice<string>[] {
  const { filingPlace, agencyBy, agencies, agenciesDeclared } = model;
  const isAsked = filingPlace !== undefined || agencyBy === "filing-place" || readsPlace(model);
  if (!isAsked) return [];
  const own = new Set([...(filingPlace?.agencies ?? []), ...agencies]);
  const offices = agenciesDeclared.filter(({ id }) => own.has(id)).flatMap((one) => one.offices);
  const allowed = new Set([...own, ...offices.map(({ id }) => id)]);
  return knownPlaces(model)
    .filter(({ id }) => allowed.has(id))
    .map(({ id, label }) => ({ value: id, label: asker.word(label) }));
}

function readsPlace(model: ProcedureModel): boolean {
  for (const { expression } of expressionSites(model))
    if (inputsOf(expression).some((input) => input.op === "fact" && input.fact === "filing-place"))
      return true;
  return false;
}

/** Fields of the forms; one that stands in two forms is asked once. */
async function askSections(
  asker: Asker,
  model: ProcedureModel,
  context: MachineContext,
  wanted: Wanted,
): Promise<Answers> {
  const seen = new Set<string>();
  let answers: Answers = {};
  for (const { sections } of model.forms)
    for (const { fields, shownWhen } of sections) {
      const facts = factsOf({ ...context, fields: { ...context.fields, ...answers } });
      if (!isShownWhen(shownWhen, facts)) continue;
      const own = await askFields(
        asker,
        fields,
        { ...wanted, asks: (field) => wanted.asks(field) && !seen.has(field.id) },
        facts,
      );
      for (const { id } of fields) seen.add(id);
      answers = { ...answers, ...own };
    }
  return answers;
}

/** Required fields that nothing reads: a dossier takes its way without them, but is not complete. */
function requiredLeft(model: ProcedureModel, context: MachineContext): ReadonlySet<Field> {
  const facts = factsOf(context);
  const left = new Set<Field>();
  for (const { fields, shownWhen } of model.forms.flatMap(({ sections }) => sections)) {
    if (!isShownWhen(shownWhen, facts)) continue;
    for (const { at } of missingFields(fields, context.fields, facts)) addAt(left, fields, at);
  }
  return left;
}

function addAt(into: Set<Field>, fields: readonly Field[], at: readonly (string | number)[]): void {
  let inside = fields;
  let found: Field | undefined;
  for (const part of at.filter((one) => typeof one === "string")) {
    found = inside.find(({ id }) => id === part);
    inside = found !== undefined && "fields" in found.shape ? found.shape.fields : [];
  }
  if (found !== undefined) into.add(found);
}

const wantsAll = (asker: Asker, count: number): Promise<boolean> =>
  asker.choose(
    {
      vi: `Còn ${count} trường bắt buộc không ảnh hưởng đến đường đi của hồ sơ. Điền luôn?`,
      en: `${count} required fields are left that do not change the way of the dossier. Fill them in?`,
    },
    [
      { value: false, label: asker.word({ vi: "Bỏ qua", en: "Skip" }) },
      { value: true, label: asker.word({ vi: "Điền", en: "Fill in" }) },
    ],
  );
