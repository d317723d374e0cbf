import type { LocalText } from "@tthc/model";
import { allowedActions } from "./allowed.ts";
import type { AllowedAction } from "./allowed-action.ts";
import type { Definition } from "./definition.ts";
import { momentText } from "./moment-text.ts";
import type { MachineState } from "./machine-step.ts";
import type { Decision, RefusalCode } from "./record.ts";

/** Details that the sentences of a refusal may use. */
export interface RefusalDetail {
  readonly action?: string | LocalText;
  readonly state?: string | LocalText;
  readonly what?: string | LocalText;
  readonly when?: string;
}

type Sentence = (detail: Readonly<Record<keyof RefusalDetail, string>>) => LocalText;

const sentences: Readonly<Record<RefusalCode, Sentence>> = {
  MALFORMED: ({ what }) => ({
    vi: `Lệnh gửi đến không đúng dạng: ${what}.`,
    en: `The command is malformed: ${what}.`,
  }),
  NOT_FILED: ({ action }) => ({
    vi: `Hồ sơ chưa được nộp nên chưa thể «${action}».`,
    en: `The dossier is not filed yet, so "${action}" is not possible.`,
  }),
  CLOSED: ({ state }) => ({
    vi: `Hồ sơ đã kết thúc ở «${state}», không nhận thêm thao tác nào.`,
    en: `The dossier ended in "${state}" and takes no further action.`,
  }),
  NOT_ALLOWED: ({ action, state }) => ({
    vi: `Hồ sơ đang ở «${state}», ở đó không có thao tác «${action}».`,
    en: `The dossier is in "${state}", where there is no action "${action}".`,
  }),
  WRONG_ACTOR: ({ action, what }) => ({
    vi: `Thao tác «${action}» thuộc về ${what}.`,
    en: `The action "${action}" belongs to ${what}.`,
  }),
  WRONG_TIME: ({ when }) => ({
    vi: `Thời điểm của thao tác sớm hơn lần ghi trước (${when}).`,
    en: `The action is dated before the last entry (${when}).`,
  }),
  NOT_IN_FORCE: ({ when }) => ({
    vi: `Phiên bản thủ tục này không có hiệu lực vào ngày nộp ${when}.`,
    en: `This version of the procedure is not in force on the filing date ${when}.`,
  }),
  BAD_VALUE: ({ what }) => ({ vi: `Thủ tục không có ${what}.`, en: `The procedure has no ${what}.` }),
  NOT_DUE: ({ when }) => ({
    vi: when === "" ? "Bước này không có thời hạn để hết." : `Chưa hết hạn: hạn đến ${when}.`,
    en:
      when === ""
        ? "This state has no limit that could pass."
        : `The limit has not passed: it runs until ${when}.`,
  }),
  TOO_LATE: ({ action, when }) => ({
    vi: `«${action}» phải làm trước khi hết ngày hẹn trả ${when}.`,
    en: `"${action}" has to be done before the promised date ${when} has passed.`,
  }),
  // A reason that is asked not for the action but for where the answers of all branches together lead.
  REASON_REQUIRED: ({ action, what }) => ({
    vi:
      what === ""
        ? `Thao tác «${action}» phải nêu lý do.`
        : `Sau «${action}» mọi nhánh đã có ý kiến, hồ sơ chuyển sang «${what}»: việc đó phải nêu lý do.`,
    en:
      what === ""
        ? `The action "${action}" needs a reason.`
        : `With "${action}" every branch has answered and the dossier goes to "${what}": that needs a reason.`,
  }),
  FACT_REQUIRED: ({ action, what }) => ({
    vi: `Trước khi «${action}» phải ghi nhận: ${what}.`,
    en: `Before "${action}" these have to be recorded: ${what}.`,
  }),
  GUARD: ({ action }) => ({
    vi: `Hồ sơ không đủ điều kiện để «${action}».`,
    en: `The dossier does not meet the condition for "${action}".`,
  }),
  GUARD_UNKNOWN: ({ action, what }) => ({
    vi: `Chưa rõ hồ sơ có đủ điều kiện để «${action}»: còn thiếu ${what}.`,
    en: `It is not known whether "${action}" is possible: ${what} has no value.`,
  }),
  USED_UP: ({ action, what }) => ({
    vi: `Thao tác «${action}» chỉ được làm ${what} lần, đã hết lượt.`,
    en: `The action "${action}" is allowed ${what} time(s) only and was used up.`,
  }),
  NO_JOIN: ({ action }) => ({
    vi: `Sau «${action}» không còn bước nào tiếp theo cho kết quả của các nhánh.`,
    en: `After "${action}" no way on fits the outcomes of the branches.`,
  }),
  NOT_BOOKED: ({ action, what }) => ({
    vi: `Không ghi được «${action}»: ${what}`,
    en: `"${action}" was not booked: ${what}`,
  }),
  GUARD_ERROR: ({ what }) => ({
    vi: `Điều kiện của thủ tục bị lỗi khi tính: ${what}. Hồ sơ không thay đổi.`,
    en: `A condition of the procedure failed: ${what}. The dossier is unchanged.`,
  }),
  STALE: ({ action }) => ({
    vi: `Hồ sơ đã thay đổi từ khi bạn mở ra; hãy xem lại rồi làm «${action}».`,
    en: `The dossier has changed since you opened it; look at it again before "${action}".`,
  }),
  NOT_CLOSED: () => ({
    vi: "Hồ sơ chưa kết thúc nên chưa được xóa dữ liệu cá nhân.",
    en: "The dossier has not ended, so its personal data may not be erased yet.",
  }),
  NO_MIGRATION: ({ what }) => ({
    vi: `Không chuyển hồ sơ sang phiên bản này được: ${what}.`,
    en: `The dossier cannot move to that version: ${what}.`,
  }),
  STAYS: ({ what }) => ({
    vi: `Hồ sơ ở lại phiên bản của mình. ${what}`,
    en: `The dossier stays on its version. ${what}`,
  }),
  OTHER_VERSION: ({ what }) => ({
    vi: `Kế hoạch chuyển tiếp này không lập cho hồ sơ này: ${what}.`,
    en: `This migration plan was not made for this dossier: ${what}.`,
  }),
  NOT_MAPPED: ({ state, what }) => ({
    vi: `Hồ sơ đang ở «${state}» không chuyển được. ${what}`,
    en: `The dossier in "${state}" does not move. ${what}`,
  }),
  NO_WAY_ON: ({ state, what }) => ({
    vi: `Hồ sơ đang ở «${state}» không chuyển được: sang «${what}» thì không còn việc nào làm được nữa.`,
    en: `The dossier in "${state}" does not move: in "${what}" nothing could be done with it any more.`,
  }),
};

/** The answer to a command that changes nothing: why, and what may be done now. */
export function refuse(
  definition: Definition,
  state: MachineState,
  code: RefusalCode,
  detail: RefusalDetail = {},
): Decision & { ok: false } {
  const reason = {
    vi: sentences[code](detailIn("vi", detail)).vi,
    en: sentences[code](detailIn("en", detail)).en ?? "",
  };
  return { ok: false, refusal: { code, reason, allowed: safely(() => allowedActions(definition, state)) } };
}

function detailIn(
  language: "vi" | "en",
  detail: RefusalDetail,
): Readonly<Record<keyof RefusalDetail, string>> {
  const word = (text: string | LocalText = "") =>
    typeof text === "string" ? text : language === "en" ? (text.en ?? text.vi) : text.vi;
  return {
    action: word(detail.action),
    state: word(detail.state),
    what: word(detail.what),
    when: detail.when === undefined || detail.when === "" ? "" : momentText(detail.when),
  };
}

// A guard that fails with an error must not keep its dossier from being answered.
function safely(list: () => readonly AllowedAction[]): readonly AllowedAction[] {
  try {
    return list();
  } catch {
    return [];
  }
}
