import { explain, type Due, type Language, type LocalText, type Moment } from "@tthc/model";
import { textOf } from "../forms/shown-value.ts";
import { clockOf } from "../kernel/clock-of.ts";
import type { Definition } from "../kernel/definition.ts";
import { dossierPapers } from "../kernel/dossier-papers.ts";
import type { DossierRecord } from "../kernel/record.ts";
import { stepLimit } from "../kernel/step-limit.ts";
import { chargeData, type ChargeRow } from "./charge-rows.ts";
import { controlRows, punctualityOf, punctualityText, type ControlRow } from "./control-rows.ts";
import { appointment } from "./appointment.ts";
import { letterData, type LetterData } from "./letter-data.ts";
import type { LetterFacts } from "./letter-facts.ts";
import { momentParts, type MomentParts } from "./moment-parts.ts";
import { stillNeeded, type PaperRow } from "./paper-rows.ts";
import { paperText } from "./paper-text.ts";
import { SLIP_KINDS, type SlipForm } from "./slip-form.ts";

/** What the papers of the desk say beyond what every letter may. */
export interface SlipData extends LetterData {
  readonly bo_phan: string;
  readonly can_bo: string;
  readonly tra: { readonly noi: string; readonly cach: string };
  readonly so_theo_doi: { readonly quyen: string; readonly so_thu_tu: string };
  readonly lien_he: { readonly ten: string; readonly dien_thoai: string };
  /** Why the appointment is that day, in short lines. */
  readonly giai_thich: readonly string[];
  /** Why there is no appointment, where there is none. */
  readonly chua_hen: string;
  readonly nhan_luc: MomentParts;
  readonly hen_luc: MomentParts;
  readonly hen_moi: MomentParts;
  readonly han_bo_sung: MomentParts;
  readonly ket_thuc: MomentParts;
  readonly ket_qua_chung: string;
  readonly can_bo_sung: readonly PaperRow[];
  /** What is collected with the supplement. */
  readonly thu_bo_sung: readonly ChargeRow[];
  readonly chang: readonly ControlRow[];
}

const NOT_PRESCRIBED: LocalText = {
  vi: "Pháp luật không quy định thời hạn giải quyết thủ tục này.",
  en: "The law prescribes no term for this procedure.",
};
const NOT_STARTED: LocalText = {
  vi: "Thời hạn chưa bắt đầu tính; ngày hẹn trả sẽ được thông báo khi hồ sơ đủ điều kiện tính thời hạn.",
  en: "The term has not begun; the appointment will be told when it does.",
};
const STOPPED: LocalText = {
  vi: "Thời hạn tạm dừng; ngày hẹn trả sẽ được thông báo khi hồ sơ được tiếp tục giải quyết.",
  en: "The term stands still; the appointment will be told when the dossier goes on.",
};
const UNKNOWN: LocalText = {
  vi: "Chưa xác định được thời hạn từ thông tin của hồ sơ.",
  en: "The term cannot be said from what the dossier has.",
};

/** Data of one paper. `along` are the records after each entry up to the one that the paper is about. */
export function slipData(
  definition: Definition,
  along: readonly [DossierRecord, ...DossierRecord[]],
  form: SlipForm,
  at: Moment,
  facts: LetterFacts,
  language: Language,
): SlipData {
  const record = along.at(-1) ?? along[0];
  const clock = clockOf(definition, record, at);
  const due = clock.promised?.due;
  const { model } = definition;
  const last = record.history.at(-1);
  const accepted = record.history.find(({ meaning }) => meaning === "accept") ?? record.history[0];
  const { ended, reappointed } = clock;
  return {
    ...letterData(definition, record, at, facts, language, { title: SLIP_KINDS[form].title }),
    bo_phan: paperText(facts.desk),
    can_bo: last?.actor.is === "role" ? paperText(last.actor.name) : "",
    tra: { noi: paperText(facts.result?.place), cach: paperText(facts.result?.way) },
    so_theo_doi: { quyen: paperText(facts.register?.book), so_thu_tu: paperText(facts.register?.line) },
    lien_he: { ten: paperText(facts.contact?.name), dien_thoai: paperText(facts.contact?.phone) },
    giai_thich:
      due == null ? [] : explain(citizensWords(clock.promised), language, model.laws).map(paperText),
    chua_hen: due == null ? textOf(reasonWithout(clock.state), language) : "",
    nhan_luc: momentParts(accepted?.at, language),
    hen_luc: momentParts(appointment(model, due, facts), language),
    hen_moi: momentParts(appointment(model, reappointed, facts), language),
    han_bo_sung: momentParts(stepLimit(definition, record)?.until.slice(0, 10), language),
    ket_thuc: momentParts(ended, language),
    ket_qua_chung:
      ended === undefined || due == null ? "" : punctualityText(punctualityOf(ended, due), language),
    can_bo_sung: stillNeeded(dossierPapers(definition, record, at), language),
    thu_bo_sung: chargeData(model, record, at, language, facts.receipts, "supplement").khoan_thu,
    chang: form === "control" ? controlRows(definition, along, language) : [],
  };
}

/** How the office reads the law, what it assumes, and which notice names each day off, is for its own sheets. */
const citizensWords = (promised: Due | undefined): Due["explanation"] =>
  (promised?.explanation ?? [])
    .filter(({ kind }) => kind !== "reading")
    .map((entry): typeof entry => {
      if (entry.kind === "skipped") return { ...entry, basis: [] };
      if (!("assumption" in entry)) return entry;
      const { assumption: _, ...said } = entry;
      return said;
    });

function reasonWithout(state: ReturnType<typeof clockOf>["state"]): LocalText {
  switch (state) {
    case "not-prescribed":
      return NOT_PRESCRIBED;
    case "not-started":
      return NOT_STARTED;
    case "stopped":
      return STOPPED;
    default:
      return UNKNOWN;
  }
}
