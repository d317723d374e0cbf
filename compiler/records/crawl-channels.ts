import type { RecordChannel, RecordChannelKind, RecordFee, Unread } from "./catalogue-record.ts";
import { stated } from "./plain-text.ts";
import { recordFee } from "./record-fee.ts";
import { recordTerm, WRITTEN_UNITS } from "./record-term.ts";

const HEADING = "Hình thức nộpThời gianPhí, lệ phíMô tả";

const KINDS: Readonly<Record<string, RecordChannelKind>> = {
  "Trực tuyến": "online",
  "Dịch vụ bưu chính": "postal",
  "Trực tiếp": "direct",
};

const NONE = "Không có thông tin";
const AMOUNT = String.raw`\d{1,3}(?:,\d{3})*(?:\.\d+)? ?(?:Việt Nam Đồng|VNĐ|USD)|\d+(?:\.\d+)? ?(?:Việt Nam Đồng|VNĐ|USD)`;
const FEE = `Miễn phí|${NONE}|${AMOUNT}`;
const TIME = String.raw`\d+(?:[.,]\d+)? (?:${WRITTEN_UNITS.join("|")})|\d{1,3}(?=Miễn phí|${NONE})|${NONE}|`;

/** A line begins with a channel, a time and a fee without anything between: the words alone also stand in remarks. */
const LINE = new RegExp(`(${Object.keys(KINDS).join("|")})(${TIME})(${FEE})`, "gu");
const NEXT_FEE = new RegExp(`^(?:${FEE})(?=\\(|$)`, "u");

/** Reads the flattened table of channels: its cells stand one behind the other without any separator. */
export function crawlChannels(text: string): { channels: RecordChannel[]; unread: Unread[] } {
  const table = text.normalize("NFC").replace(HEADING, "");
  const starts = [...table.matchAll(LINE)];
  const unread: Unread[] = [];
  const before = stated(table.slice(0, starts[0]?.index ?? table.length));
  if (before !== undefined) unread.push({ part: "channels", text: before });
  const channels = starts.map((start, index): RecordChannel => {
    const [whole, name = "", time = "", fee = ""] = start;
    const rest = table.slice(start.index + whole.length, starts[index + 1]?.index ?? table.length);
    const { fees, note } = feesOf(fee, rest, unread);
    const [, amount, unit] = /^([\d.,]+)(?: (.+))?$/u.exec(time) ?? [];
    if (amount !== undefined && unit === undefined) unread.push({ part: "term", text: time });
    return {
      kind: KINDS[name] ?? "direct",
      ...(amount !== undefined && { term: recordTerm(amount, unit) }),
      fees,
      ...(note !== undefined && { note }),
    };
  });
  return { channels, unread };
}

/** The fees of a line, each with its bracketed remark, and the description behind them. */
function feesOf(first: string, rest: string, unread: Unread[]) {
  const fees: RecordFee[] = [];
  let written: string | undefined = first;
  let text = rest;
  while (written !== undefined) {
    const remark = bracketed(text);
    if (remark === undefined && text.startsWith("(")) unread.push({ part: "fee", text });
    text = text.slice(remark?.length ?? 0);
    if (written !== NONE || remark !== undefined) fees.push(feeOf(written, remark));
    written = NEXT_FEE.exec(text)?.[0];
    text = text.slice(written?.length ?? 0);
  }
  return { fees, note: stated(text) };
}

function feeOf(written: string, remark: string | undefined): RecordFee {
  const [, digits] = /^([\d,.]+)/.exec(written) ?? [];
  const value = written === "Miễn phí" ? "0" : digits?.replaceAll(",", "");
  return recordFee(value, written.endsWith("USD") ? "USD" : "VND", remark);
}

/** The text up to the bracket that closes the first one. */
function bracketed(text: string): string | undefined {
  if (!text.startsWith("(")) return undefined;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")") depth -= 1;
    if (depth === 0) return text.slice(0, at + 1);
  }
  return undefined;
}
