import type { Language } from "@tthc/model";
import { clockOf } from "../kernel/clock-of.ts";
import type { Definition } from "../kernel/definition.ts";
import { momentText } from "../kernel/moment-text.ts";
import type { DossierRecord } from "../kernel/record.ts";
import { letterData } from "./letter-data.ts";
import type { LetterFacts } from "./letter-facts.ts";
import { SLIP_KINDS } from "./slip-form.ts";

/** A dossier as the register has it. */
export interface RegisteredDossier {
  readonly definition: Definition;
  readonly record: DossierRecord;
  readonly facts: LetterFacts;
}

/** A line of the register (sổ theo dõi). */
export type RegisterRow = Readonly<
  Record<
    | "stt"
    | "ma"
    | "thu_tuc"
    | "so_bo"
    | "ten"
    | "lien_lac"
    | "co_quan"
    | "ngay_nhan"
    | "hen_tra"
    | "ngay_tra"
    | "cach"
    | "ky_nhan"
    | "ghi_chu",
    string
  >
>;

/** Lines of the register as of a moment, in the order of the dossiers given; numbers run on from `first`. */
export const registerRows = (
  dossiers: readonly RegisteredDossier[],
  at: string,
  language: Language,
  first = 1,
): readonly RegisterRow[] =>
  dossiers.map(({ definition, record, facts }, index) => {
    const data = letterData(definition, record, at, facts, language, { title: SLIP_KINDS.register.title });
    const due = clockOf(definition, record, at).promised?.due;
    const handed = record.history.find(({ meaning }) => meaning === "hand-over")?.at;
    const { dia_chi, dien_thoai, ten } = data.nguoi_nop;
    return {
      stt: String(first + index),
      ma: data.ho_so.ma,
      thu_tuc: data.thu_tuc.ten,
      so_bo: data.ho_so.so_bo,
      ten,
      lien_lac: [dia_chi, dien_thoai].filter((part) => part !== "").join("\n"),
      co_quan: data.co_quan.ten,
      ngay_nhan: data.thoi_diem.tiep_nhan.ngan,
      hen_tra: due == null ? "" : momentText(due),
      ngay_tra: handed === undefined ? "" : momentText(handed.slice(0, 10)),
      cach: facts.result?.way ?? data.ho_so.kenh,
      ky_nhan: "",
      ghi_chu: "",
    };
  });
