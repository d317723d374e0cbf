import { decide } from "../kernel/decide.ts";
import type { Definition } from "../kernel/definition.ts";
import type { DossierRecord } from "../kernel/record.ts";
import { LetterError } from "./letter-error.ts";

/**
 * The dossier as it was right after each entry of its history, the first first: a paper printed again says what was said
 * then. The history is decided again, as an audit does; throws a `LetterError` where it does not fit this definition.
 */
export function recordsAlong(definition: Definition, record: DossierRecord): readonly DossierRecord[] {
  const along: DossierRecord[] = [];
  for (const { at, actor, event, seq } of record.history.slice(0, -1)) {
    const decision = decide(definition, along.at(-1) ?? null, { at, actor, event });
    if (!decision.ok)
      throw new LetterError({
        vi: `Lịch sử hồ sơ không khớp phiên bản thủ tục ở dòng ${seq}: ${decision.refusal.reason.vi}`,
        en: `The history does not fit the procedure's version at entry ${seq}: ${decision.refusal.reason.en ?? decision.refusal.reason.vi}`,
      });
    along.push(decision.record);
  }
  return [...along, record];
}
