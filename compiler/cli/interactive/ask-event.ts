import {
  factsOf,
  isFieldShown,
  readWrittenDate,
  type Field,
  type MachineContext,
  type ProcedureModel,
  type State,
} from "@tthc/model";
import {
  dossierPapers,
  topState,
  type AllowedAction,
  type Definition,
  type DossierRecord,
  type PlayEvent,
} from "@tthc/runtime";
import { shownDate } from "../moment-input.ts";
import { ANY_FIELD, askFields } from "./ask-fields.ts";
import { choosePapers } from "./ask-papers.ts";
import type { Asker } from "./asker.ts";

type Brought = Partial<Pick<PlayEvent, "fields" | "papers" | "until" | "reason">>;

/** Asks what an action after the filing brings: amendments of the applicant, findings of officials, dates, reasons. */
export async function askEvent(
  asker: Asker,
  definition: Definition,
  record: DossierRecord,
  action: AllowedAction,
  at: string,
): Promise<Brought> {
  const brought =
    action.meaning === "supplemented"
      ? await askAmendment(asker, definition, record, at)
      : action.meaning === "reappoint"
        ? { until: await askDate(asker, at) }
        : await askRecords(asker, definition, record, action);
  return action.reasonRequired ? { ...brought, reason: await askReason(asker) } : brought;
}

/** A reason that says something. */
export const askReason = (asker: Asker): Promise<string> =>
  asker.text({
    message: { vi: "Lý do?", en: "Reason?" },
    read: (written) =>
      written.trim() === ""
        ? { ok: false, reason: { vi: "Việc này phải ghi lý do.", en: "This takes a reason." } }
        : { ok: true, value: written.normalize("NFC").trim() },
  });

const askDate = (asker: Asker, at: string): Promise<string> =>
  asker.text({
    message: { vi: "Hẹn lại ngày nào?", en: "Promised again for which day?" },
    placeholder: asker.word({ vi: "ví dụ: 25/09/2026", en: "such as: 25/09/2026" }),
    read: (written) => {
      const day = readWrittenDate(written);
      if (day === undefined)
        return {
          ok: false,
          reason: { vi: "Ngày không có thật; ghi như 25/09/2026.", en: "No such date; write 25/09/2026." },
        };
      const today = at.slice(0, 10);
      return day >= today
        ? { ok: true, value: day }
        : {
            ok: false,
            reason: {
              vi: `Phải từ ngày ${shownDate(today)} trở đi.`,
              en: `Must not be before ${shownDate(today)}.`,
            },
          };
    },
  });

async function askAmendment(
  asker: Asker,
  definition: Definition,
  record: DossierRecord,
  at: string,
): Promise<Brought> {
  const { model } = definition;
  const papers = await choosePapers(asker, dossierPapers(definition, record, at), {
    vi: "Nộp thêm hoặc nộp lại giấy tờ nào?",
    en: "Which papers are handed in, or in again?",
  });
  const shown = shownFields(model, record.context);
  const chosen =
    shown.length === 0
      ? []
      : await asker.chooseSome(
          { vi: "Sửa trường nào trong tờ khai?", en: "Which fields of the form change?" },
          shown.map((field) => ({ value: field, label: asker.word(field.label) })),
        );
  const wanted = new Set(chosen);
  // Inside a group that was chosen everything may change.
  const fields = await askFields(
    asker,
    shown.filter((field) => wanted.has(field)),
    ANY_FIELD,
    factsOf(record.context),
  );
  return {
    ...(Object.keys(papers).length > 0 && { papers }),
    ...(Object.keys(fields).length > 0 && { fields }),
  };
}

function shownFields(model: ProcedureModel, context: MachineContext): readonly Field[] {
  const fields = new Map<string, Field>();
  for (const field of model.forms.flatMap(({ sections }) => sections.flatMap((section) => section.fields)))
    if (field.computed === undefined && isFieldShown(model, [field.id], context)) fields.set(field.id, field);
  return [...fields.values()];
}

/** What only ends, stops or hands over a dossier finds nothing out. */
const FINDS_NOTHING: ReadonlySet<AllowedAction["meaning"]> = new Set([
  "withdraw",
  "stop",
  "expired",
  "extend",
]);

async function askRecords(
  asker: Asker,
  { states }: Definition,
  { value, context }: DossierRecord,
  { meaning, branch, who }: AllowedAction,
): Promise<Brought> {
  const isApplicants = who.some(({ actor }) => actor.is === "applicant");
  if (isApplicants || FINDS_NOTHING.has(meaning)) return {};
  const records = recordsOf(states.get(topState(value)), branch);
  const fields = await askFields(asker, records, ANY_FIELD, factsOf(context));
  return Object.keys(fields).length > 0 ? { fields } : {};
}

function recordsOf(state: State | undefined, branch: string | undefined): readonly Field[] {
  if (state === undefined || state.kind === "end") return [];
  if (state.kind !== "parallel") return state.records;
  return state.branches.find(({ id }) => id === branch)?.records ?? [];
}
