import type { Language, Moment } from "@tthc/model";
import { momentText } from "../kernel/moment-text.ts";

/** A moment as papers write it; every part is empty where the moment is not known. */
export interface MomentParts {
  /** `08:30`; empty where only the day is known. */
  readonly gio: string;
  /** The same as forms write it: `08 giờ 30 phút`. */
  readonly luc: string;
  readonly ngay: string;
  readonly thang: string;
  readonly nam: string;
  readonly ngan: string;
  readonly du: string;
}

const NONE: MomentParts = { gio: "", luc: "", ngay: "", thang: "", nam: "", ngan: "", du: "" };

/** Phụ lục I of Nghị định 30/2020/NĐ-CP: days below 10 and the months 1 and 2 have two digits, other months one. */
export function momentParts(moment: Moment | null | undefined, language: Language): MomentParts {
  if (moment === undefined || moment === null || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}/.test(moment)) return NONE;
  const [nam = "", month = "", ngay = ""] = moment.slice(0, 10).split("-");
  const thang = Number(month) <= 2 ? month : String(Number(month));
  const gio = moment.length > 10 ? moment.slice(11, 16) : "";
  return {
    gio,
    luc: hourInWords(gio, language),
    ngay,
    thang,
    nam,
    ngan: momentText(moment.slice(0, 10)),
    du: language === "vi" ? `ngày ${ngay} tháng ${thang} năm ${nam}` : momentText(moment.slice(0, 10)),
  };
}

/** `08 giờ 30 phút`, in English `08:30`. */
export const hourInWords = (gio: string, language: Language): string =>
  language === "vi" && gio !== "" ? `${gio.slice(0, 2)} giờ ${gio.slice(3)} phút` : gio;
