import {
  describe,
  describeDuration,
  NO_NAMES,
  type Language,
  type LocalText,
  type Moment,
  type ProcedureModel,
} from "@tthc/model";
import { textOf } from "../forms/shown-value.ts";
import { clockOf } from "../kernel/clock-of.ts";
import type { Definition } from "../kernel/definition.ts";
import { dossierPapers } from "../kernel/dossier-papers.ts";
import type { DossierRecord } from "../kernel/record.ts";
import { formAnswers, recordedAnswers, type AnswerRecord } from "./answers-data.ts";
import { chargeData, type ChargeRow } from "./charge-rows.ts";
import type { LetterFacts } from "./letter-facts.ts";
import { appointment } from "./appointment.ts";
import { momentParts, type MomentParts } from "./moment-parts.ts";
import { handedIn, type PaperRow } from "./paper-rows.ts";
import { paperText } from "./paper-text.ts";
import { reasonOf } from "./reason-of.ts";

/**
 * What every letter may use, the letters of a package (`letter.<id>.js`) and the papers of the desk alike; the names are
 * those of `docs/templates.md`. What is not known is "", false or an empty list.
 */
export interface LetterData {
  readonly ho_so: {
    readonly ma: string;
    readonly kenh: string;
    readonly truong_hop: string;
    readonly so_bo: string;
    readonly truc_tuyen: boolean;
  };
  readonly thu_tuc: {
    readonly ten: string;
    readonly ma: string;
    readonly linh_vuc: string;
    readonly thoi_han: string;
  };
  readonly co_quan: Readonly<Record<"ten" | "cap_tren" | "dia_danh" | "dia_chi" | "dien_thoai", string>>;
  readonly nguoi_nop: Readonly<
    Record<"ten" | "doi_tuong" | "so_dinh_danh" | "dia_chi" | "dien_thoai" | "thu_dien_tu", string>
  >;
  readonly thoi_diem: Readonly<Record<"nop" | "tiep_nhan" | "hen_tra" | "ky", MomentParts>>;
  readonly van_ban: Readonly<Record<"so" | "ten" | "ma" | "ly_do", string>>;
  readonly nguoi_ky: Readonly<Record<"quyen_han" | "chuc_vu" | "ho_ten", string>>;
  readonly thanh_phan: readonly PaperRow[];
  readonly khoan_thu: readonly ChargeRow[];
  readonly tong_thu: string;
  readonly tong_thu_bang_chu: string;
  readonly can_cu: readonly { readonly stt: string; readonly ten: string; readonly so_hieu: string }[];
  readonly to_khai: AnswerRecord;
  readonly ghi_nhan: AnswerRecord;
}

/** What a letter is about. */
export interface LetterSubject {
  /** Its name, and the code of the result where it is one. */
  readonly title: LocalText;
  readonly code?: string;
}

/** The data of a letter on a dossier as it stands at a moment, which is when the letter is signed. */
export function letterData(
  definition: Definition,
  record: DossierRecord,
  at: Moment,
  facts: LetterFacts,
  language: Language,
  subject: LetterSubject,
): LetterData {
  const { model } = definition;
  const { context, history } = record;
  const say = (text: LocalText | undefined): string =>
    text === undefined ? "" : paperText(textOf(text, language));
  const clock = clockOf(definition, record, at);
  const accepted = history.find(({ meaning }) => meaning === "accept") ?? history[0];
  const { channel = "" } = context.facts;
  return {
    ho_so: {
      ma: paperText(facts.code),
      kenh:
        channel === "" ? "" : describe({ op: "literal", type: "choice", value: channel }, NO_NAMES, language),
      truong_hop: say(model.cases.find(({ id }) => id === context.facts.case)?.label),
      so_bo: String(model.dossier.sets),
      truc_tuyen: channel.startsWith("online"),
    },
    thu_tuc: {
      ten: say(model.label),
      ma: model.code ?? "",
      linh_vuc: say(model.sector?.label),
      thoi_han: clock.term === undefined ? "" : describeDuration(clock.term.duration, language),
    },
    co_quan: agencyData(model, record, facts, say),
    nguoi_nop: {
      ten: paperText(facts.applicant?.name ?? filer(record)),
      doi_tuong: say(model.applicants.find(({ id }) => id === context.facts.applicant)?.label),
      so_dinh_danh: paperText(facts.applicant?.idNumber),
      dia_chi: paperText(facts.applicant?.address),
      dien_thoai: paperText(facts.applicant?.phone),
      thu_dien_tu: paperText(facts.applicant?.email),
    },
    thoi_diem: {
      nop: momentParts(history[0]?.at, language),
      tiep_nhan: momentParts(accepted?.at, language),
      hen_tra: momentParts(appointment(model, clock.promised?.due, facts), language),
      ky: momentParts(at, language),
    },
    van_ban: {
      so: paperText(facts.number),
      ten: say(subject.title),
      ma: subject.code ?? "",
      ly_do: paperText(reasonOf(record)),
    },
    nguoi_ky: {
      quyen_han: paperText(facts.signatory?.authority),
      chuc_vu: paperText(facts.signatory?.post),
      ho_ten: paperText(facts.signatory?.name),
    },
    thanh_phan: handedIn(dossierPapers(definition, record, at), language),
    ...chargeData(model, record, at, language, facts.receipts),
    can_cu: basisRows(model, say),
    to_khai: formAnswers(model, context.fields, language),
    ghi_nhan: recordedAnswers(model, context.fields, language),
  };
}

function agencyData(
  model: ProcedureModel,
  { context }: DossierRecord,
  { agency }: LetterFacts,
  say: (text: LocalText | undefined) => string,
): LetterData["co_quan"] {
  const deciding = model.agenciesDeclared.filter(({ id }) => model.agencies.includes(id));
  const offices = model.agenciesDeclared.flatMap((one) => one.offices);
  const office = offices.find(({ id }) => id === context.facts.filingPlace);
  // Of several agencies that decide nobody says here which one writes.
  const only = deciding.length === 1 ? deciding[0] : undefined;
  return {
    ten: paperText(agency?.name) || say(office?.label ?? only?.label),
    cap_tren: paperText(agency?.parent),
    dia_danh: paperText(agency?.place),
    dia_chi: paperText(agency?.address),
    dien_thoai: paperText(agency?.phone),
  };
}

const filer = ({ history }: DossierRecord): string | undefined =>
  history[0]?.actor.is === "applicant" ? history[0].actor.name : undefined;

function basisRows(
  model: ProcedureModel,
  say: (text: LocalText | undefined) => string,
): LetterData["can_cu"] {
  const laws = [...new Set(model.legalBasis.map(({ law }) => law))];
  return laws.map((id, index) => {
    const law = model.laws.find((one) => one.id === id);
    return {
      stt: String(index + 1),
      ten: law === undefined ? id : say(law.label),
      so_hieu: law?.number ?? "",
    };
  });
}
