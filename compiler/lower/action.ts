import { asciiName, type ActionName, type ActionWord } from "@tthc/grammar";
import type { ActionMeaning, LocalText, Outcome } from "@tthc/model";
import { nearestName } from "../binder/nearest.ts";
import type { Context } from "./context.ts";
import { checkId } from "./declare-name.ts";
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

/** The Vietnamese words of the fixed actions, for a name that was meant to be one of them. */
const ACTION_WORDS = Object.values(ACTIONS).map(({ label }) => label.vi.toLowerCase().replaceAll(" ", "_"));

/**
 * An action of the author's own is a name with a label: a bare word is more likely a slip in one of the fixed actions,
 * and would become a way that nobody ever takes.
 */
export function checkOwnAction({ own, label }: ActionName, context: Context): void {
  if (own === undefined) return;
  checkId(own, context);
  if (label !== undefined) return;
  const near = nearestName(own.text, ACTION_WORDS)?.replaceAll("_", " ");
  context.report("TT5027", own, { name: own.text, ...(near !== undefined && { near }) });
}
