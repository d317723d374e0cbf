import type { LocalText, Slip } from "@tthc/model";

/** The papers of the one-stop desk. */
export type SlipForm =
  "receipt" | "supplement" | "refusal" | "apology" | "stop" | "control" | "register" | "payment";

/** Papers about one dossier: all but the register. */
export type DossierForm = Exclude<SlipForm, "register">;

/** What a paper of the desk is. */
export interface SlipKind {
  readonly title: LocalText;
  /** Name in file names. */
  readonly file: string;
  /** Behind the number: `12/TNHS`; absent where no sample shows one. */
  readonly numbered?: string;
  readonly paper: "a4" | "a4-wide" | "a5";
  /**
   * Where the fields come from. `seen`: print templates of working one-stop systems, for the annex of Thông tư
   * 03/2025/TT-VPCP was not read. `assumed`: nobody has seen the form; the paper says so itself.
   */
  readonly fields: "seen" | "assumed";
}

/** Sizes by Điều 9 of Thông tư 01/2018/TT-VPCP (A5, the register A4); the stop notice has no known size. */
export const SLIP_KINDS: Readonly<Record<SlipForm, SlipKind>> = {
  receipt: {
    title: { vi: "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", en: "Receipt of the dossier and appointment" },
    file: "tiep-nhan",
    numbered: "TNHS",
    paper: "a5",
    fields: "seen",
  },
  supplement: {
    title: { vi: "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", en: "Request to supplement the dossier" },
    file: "bo-sung",
    numbered: "HDHS",
    paper: "a5",
    fields: "seen",
  },
  refusal: {
    title: { vi: "Phiếu từ chối tiếp nhận giải quyết hồ sơ", en: "Refusal of the dossier" },
    file: "tu-choi",
    paper: "a5",
    fields: "seen",
  },
  apology: {
    title: {
      vi: "Phiếu xin lỗi và hẹn lại ngày trả kết quả",
      en: "Apology and new appointment",
    },
    file: "xin-loi",
    numbered: "PXL",
    paper: "a5",
    fields: "seen",
  },
  stop: {
    title: { vi: "Thông báo dừng giải quyết hồ sơ", en: "Notice that the dossier is stopped" },
    file: "dung",
    paper: "a5",
    fields: "assumed",
  },
  control: {
    title: { vi: "Phiếu kiểm soát quá trình giải quyết hồ sơ", en: "Control slip of the dossier" },
    file: "kiem-soat",
    paper: "a5",
    fields: "seen",
  },
  register: {
    title: { vi: "Sổ theo dõi hồ sơ", en: "Register of dossiers" },
    file: "so-theo-doi",
    paper: "a4-wide",
    fields: "assumed",
  },
  payment: {
    title: { vi: "Giấy xác nhận đã thu phí, lệ phí", en: "Confirmation of payment" },
    file: "thu-tien",
    paper: "a5",
    fields: "assumed",
  },
};

/**
 * The paper that a slip of the history is printed on. None for results, which have templates of the procedure's own, and
 * for a withdrawal, for which the rules name no form.
 */
export function formOfSlip({ slip }: Slip): DossierForm | undefined {
  switch (slip) {
    case "receipt":
      return "receipt";
    case "supplement-request":
      return "supplement";
    case "refusal":
      return "refusal";
    case "apology":
      return "apology";
    case "stop-notice":
      return "stop";
    case "withdrawal":
    case "result":
      return undefined;
  }
}
