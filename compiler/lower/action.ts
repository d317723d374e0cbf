import { asciiName, type ActionName, type ActionWord } from "@tthc/grammar";
import type { ActionMeaning, LocalText, Outcome } from "@tthc/model";
import { textOf } from "./local-text.ts";

/** The fixed actions: event type in the machine (ASCII form of the Vietnamese words) and label. */
export const ACTIONS: Readonly<
  Record<ActionWord, { readonly id: string; readonly label: Required<LocalText> }>
> = {
  file: { id: "nop", label: { vi: "Nộp hồ sơ", en: "File" } },
  accept: { id: "tiep_nhan", label: { vi: "Tiếp nhận", en: "Accept" } },
  pass: { id: "dat", label: { vi: "Đạt", en: "Pass" } },
  fail: { id: "khong_dat", label: { vi: "Không đạt", en: "Fail" } },
  complete: { id: "du_ho_so", label: { vi: "Đủ hồ sơ", en: "Complete" } },
  incomplete: { id: "thieu_ho_so", label: { vi: "Thiếu hồ sơ", en: "Incomplete" } },
  "wrong-authority": { id: "sai_tham_quyen", label: { vi: "Sai thẩm quyền", en: "Wrong authority" } },
  agree: { id: "dong_y", label: { vi: "Đồng ý", en: "Agree" } },
  disagree: { id: "khong_dong_y", label: { vi: "Không đồng ý", en: "Disagree" } },
  approve: { id: "duyet", label: { vi: "Duyệt", en: "Approve" } },
  "send-back": { id: "tra_lai", label: { vi: "Trả lại", en: "Send back" } },
  supplemented: { id: "da_bo_sung", label: { vi: "Đã bổ sung", en: "Supplemented" } },
  withdraw: { id: "rut_ho_so", label: { vi: "Rút hồ sơ", en: "Withdraw" } },
  stop: { id: "dung_giai_quyet", label: { vi: "Dừng giải quyết", en: "Stop" } },
  paid: { id: "da_nop_tien", label: { vi: "Đã nộp tiền", en: "Paid" } },
  done: { id: "xong", label: { vi: "Xong", en: "Done" } },
  "hand-over": { id: "tra_ket_qua", label: { vi: "Trả kết quả", en: "Hand over the result" } },
  reappoint: { id: "hen_lai", label: { vi: "Hẹn lại", en: "Re-appoint" } },
  extend: { id: "gia_han", label: { vi: "Gia hạn", en: "Extend" } },
  expired: { id: "het_han", label: { vi: "Hết hạn", en: "Expired" } },
};

export interface LoweredAction {
  readonly id: string;
  readonly label: LocalText;
  readonly meaning: ActionMeaning;
}

/** Event type, label and meaning of an action; `như không đạt` lends the author's own action a meaning. */
export function lowerAction(node: ActionName, like?: ActionName): LoweredAction {
  if (node.word !== undefined) {
    const { id, label } = ACTIONS[node.word];
    return { id, label: node.label === undefined ? label : textOf(node.label), meaning: node.word };
  }
  return {
    id: asciiName(node.own?.text ?? ""),
    label: textOf(node.label, node.own),
    meaning: like?.word ?? "own",
  };
}

const SENSES: Partial<Record<ActionMeaning, Outcome["sense"]>> = {
  pass: "positive",
  agree: "positive",
  approve: "positive",
  complete: "positive",
  done: "positive",
  paid: "positive",
  fail: "negative",
  disagree: "negative",
  "send-back": "negative",
  incomplete: "negative",
  "wrong-authority": "negative",
};

/** Joins look at the sense: "all pass" holds where a consulted agency agreed. */
export const senseOf = (meaning: ActionMeaning): Outcome["sense"] => SENSES[meaning] ?? "neutral";
