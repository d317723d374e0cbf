import type { LocalText } from "@tthc/model";

/** Why a line of a log, or the snapshot beside it, does not fit. */
export type AuditFaultCode =
  | "gap"
  | "foreign"
  | "altered"
  | "unchained"
  | "value-altered"
  | "value-missing"
  | "definition-missing"
  | "outcome-differs"
  | "log-cut"
  | "rewritten"
  | "snapshot-missing"
  | "snapshot-differs";

const sentences: Readonly<Record<AuditFaultCode, LocalText>> = {
  gap: { vi: "thiếu dòng trước dòng này, hoặc thứ tự bị đảo", en: "lines before it are missing or swapped" },
  foreign: { vi: "dòng này thuộc hồ sơ khác", en: "the line belongs to another dossier" },
  altered: { vi: "nội dung không khớp mã băm", en: "its content does not match its hash" },
  unchained: { vi: "không nối vào dòng trước", en: "it is not chained to the line before" },
  "value-altered": { vi: "giá trị cá nhân bị sửa", en: "a personal value was changed" },
  "value-missing": {
    vi: "giá trị cá nhân bị mất mà không có lệnh xóa",
    en: "a personal value is gone without an erasure",
  },
  "definition-missing": { vi: "không có định nghĩa thủ tục của dòng này", en: "its definition is missing" },
  "outcome-differs": {
    vi: "tính lại thì ra kết quả khác",
    en: "deciding it again comes to something else",
  },
  "log-cut": { vi: "nhật ký bị cắt cụt: thiếu từ dòng này", en: "the log is cut: it lacks this line" },
  rewritten: {
    vi: "mã băm khác với bản đã công bố: nhật ký bị viết lại từ dòng này hoặc trước đó",
    en: "its hash is not the one that was published: the log was written anew here or before",
  },
  "snapshot-missing": { vi: "có nhật ký mà không có bản chụp", en: "there is a log but no snapshot" },
  "snapshot-differs": { vi: "bản chụp khác với nhật ký", en: "the snapshot differs from the log" },
};

/** The sentence of a fault. */
export const auditSentence = (code: AuditFaultCode): LocalText => sentences[code];
