import type { LogLine } from "../log/log-entry.ts";
import { revealed } from "../log/withheld.ts";
import type { Refusal } from "../kernel/record.ts";
import type { Outcome } from "./engine.ts";

/** What the order of a line was answered, told again. */
export function firstOutcome({ entry, personal }: LogLine): Outcome {
  const { seq, hash, outcome } = entry;
  const line = { duplicate: true, seq, hash };
  if (outcome.ok) {
    const { step, value, status } = outcome;
    return { ...line, ok: true, step, value, status };
  }
  const answer = revealed(entry.answer ?? null, personal);
  return {
    ...line,
    ok: false,
    refusal: answer.erased
      ? {
          code: outcome.code,
          reason: {
            vi: "Lệnh này đã bị từ chối; lý do đã được xóa cùng dữ liệu cá nhân của hồ sơ.",
            en: "This command was refused; the reason was erased with the personal data of the dossier.",
          },
          allowed: [],
        }
      : (answer.value as unknown as Refusal),
  };
}
