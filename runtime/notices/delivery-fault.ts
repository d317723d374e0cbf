import type { LocalText } from "@tthc/model";

export type DeliveryFaultCode =
  | "no-address"
  | "bad-address"
  | "unreachable"
  | "timeout"
  | "refused"
  | "redirected"
  | "too-large"
  | "not-written";

const sentences: Readonly<Record<DeliveryFaultCode, LocalText>> = {
  "no-address": { vi: "không có địa chỉ để gửi", en: "there is no address to send to" },
  "bad-address": { vi: "địa chỉ không đúng dạng", en: "the address is malformed" },
  unreachable: { vi: "không kết nối được nơi nhận", en: "the receiver cannot be reached" },
  timeout: { vi: "nơi nhận không trả lời kịp", en: "the receiver did not answer in time" },
  refused: { vi: "nơi nhận từ chối", en: "the receiver refused it" },
  redirected: {
    vi: "nơi nhận chuyển hướng; không đi theo",
    en: "the receiver redirects; that is not followed",
  },
  "too-large": { vi: "nội dung quá dài", en: "the content is too large" },
  "not-written": { vi: "không ghi được tệp", en: "the file could not be written" },
};

/**
 * A delivery that failed. It never quotes what the other side said: mail servers repeat addresses, and this is written to
 * logs. `status` is the number that the receiver answered.
 */
export class DeliveryFault extends Error {
  override readonly name = "DeliveryFault";
  readonly code: DeliveryFaultCode;
  /** Trying again would come to the same. */
  readonly permanent: boolean;
  readonly reason: LocalText;

  constructor(code: DeliveryFaultCode, { permanent = false, status = 0, by = "" } = {}) {
    const { vi, en = vi } = sentences[code];
    const tail = status === 0 ? "" : ` (${status})`;
    const head = by === "" ? "" : `${by}: `;
    super(`${head}${en}${tail}`);
    this.code = code;
    this.permanent = permanent;
    this.reason = { vi: `${head}${vi}${tail}.`, en: `${head}${en}${tail}.` };
  }
}
