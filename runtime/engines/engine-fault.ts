import type { LocalText } from "@tthc/model";

export type EngineFaultCode =
  | "no-such-dossier"
  | "bad-name"
  | "bad-serial"
  | "definition-missing"
  | "definition-damaged"
  | "definition-unpinned"
  | "store-damaged"
  | "store-failed"
  | "store-unreachable"
  | "stopped";

const sentences: Readonly<Record<EngineFaultCode, LocalText>> = {
  "no-such-dossier": {
    vi: "Không có hồ sơ này; hồ sơ mới phải nêu định nghĩa thủ tục",
    en: "There is no such dossier; a new one has to name its definition",
  },
  "bad-name": {
    vi: "Mã hồ sơ và khóa của lệnh phải là một dòng chữ từ 1 đến 200 ký tự; khóa không bắt đầu bằng «timer:», «effect:»",
    en: "The dossier's code and the command's key are one line of 1 to 200 characters; no key begins with timer: or effect:",
  },
  "bad-serial": {
    vi: "Số hồ sơ được cấp theo mã đơn vị và ngày tiếp nhận ghi như 2026-03-10",
    en: "Numbers of dossiers go by the code of a unit and a day of intake written as 2026-03-10",
  },
  "definition-missing": {
    vi: "Chưa đăng ký định nghĩa thủ tục mà hồ sơ này theo",
    en: "The definition that this dossier follows is not registered",
  },
  "definition-damaged": {
    vi: "Định nghĩa thủ tục không khớp mã băm của nó",
    en: "The definition does not match its hash",
  },
  "definition-unpinned": {
    vi: "Hồ sơ có dữ liệu nhưng không rõ theo định nghĩa nào",
    en: "The dossier has a record but no definition",
  },
  "store-damaged": {
    vi: "Kho hồ sơ bị hỏng; hãy chạy «npx tthc audit»",
    en: 'The store is damaged; run "npx tthc audit"',
  },
  "store-failed": {
    vi: "Kho hồ sơ không ghi được; chưa có gì thay đổi, hãy gửi lại lệnh với cùng khóa",
    en: "The store could not write; nothing has changed, send the command again with the same key",
  },
  "store-unreachable": {
    vi: "Không nối được với kho hồ sơ; hãy xem máy chủ cơ sở dữ liệu có chạy không, và kiểm tra địa chỉ, tài khoản, quyền",
    en: "The store cannot be reached; see whether the database server runs, and check address, account and rights",
  },
  stopped: { vi: "Máy hồ sơ đã dừng", en: "The engine was stopped" },
};

/**
 * The engine could not decide: a fault of the installation, not an answer to the sender. Nothing was recorded, so the
 * same command with the same key is decided once the fault is mended.
 */
export class EngineFault extends Error {
  override readonly name = "EngineFault";
  readonly code: EngineFaultCode;
  readonly reason: LocalText;

  constructor(code: EngineFaultCode, detail = "", cause?: unknown) {
    const tail = detail === "" ? "" : `: ${detail}`;
    const { vi, en = vi } = sentences[code];
    super(`${en}${tail}`, { cause });
    this.code = code;
    this.reason = { vi: `${vi}${tail}.`, en: `${en}${tail}.` };
  }
}
