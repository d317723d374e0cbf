import type { RecordFee } from "./catalogue-record.ts";
import { stated } from "./plain-text.ts";

/** Any more words than these beside a 0 say that something may be due. */
const FREE = /^(?:miễn phí|miễn lệ phí|miễn phí, lệ phí|không thu phí|không mất phí)$/iu;

/** Takes off brackets that stand around the whole text. */
function withoutBrackets(text: string): string {
  let inner = text;
  while (inner.startsWith("(") && inner.endsWith(")") && !/^\([^()]*\)[\s\S]*\([^()]*\)$/.test(inner))
    inner = inner.slice(1, -1).trim();
  return inner;
}

/** A fee as published; 0 is an amount only where no text beside it says otherwise. */
export function recordFee(
  value: string | undefined,
  currency: RecordFee["currency"],
  text: string | undefined,
  sort?: RecordFee["sort"],
): RecordFee {
  const note = stated(text === undefined ? undefined : withoutBrackets(text.trim()));
  const isFree = value === "0" && (note === undefined || FREE.test(note));
  const amount = value === undefined || (value === "0" && !isFree) ? undefined : value;
  return {
    ...(amount !== undefined && { amount }),
    ...(amount !== undefined && amount !== "0" && currency !== undefined && { currency }),
    ...(sort !== undefined && { sort }),
    ...(note !== undefined && { text: note }),
  };
}
