import type { RecordLaw, RecordResult } from "./catalogue-record.ts";
import { plainText, stated } from "./plain-text.ts";

const HEADING = "Tên văn bản pháp lýMã văn bản";

/** Who issues: the longest first, for a title may follow in capitals. */
const ISSUERS = (
  "BNNPTNT|BLĐTBXH|BVHTTDL|VKSNDTC|TANDTC|BKHĐT|BGDĐT|BNNMT|BTNMT|BGTVT|BTTTT|BKHCN|BDTTG|UBTVQH|NHNN|TTCP|VPCP|" +
  "BHXH|HĐTP|UBND|HĐND|UBDT|BTC|BTP|BCA|BXD|BYT|BNV|BCT|BQP|BNG|BKH|TTg|CP"
).split("|");
const KINDS = "NĐ|NQ|TTLT|TT|QĐ|CT|VBHN|PL";

const OWN = String.raw`\d{1,4}(?:\.\d+|\.?[a-z])?\/(?:(?:19|20)\d{2}\/)?(?:QH\d{2}|UBTVQH\d{2}|(?:${KINDS})(?:[-_](?:${ISSUERS.join("|")}))+)`;

/**
 * A number that stands right behind a title and right in front of the next one: what a title cites has a space behind
 * it. A title may end in a year.
 */
const NUMBER = new RegExp(
  String.raw`(?:(?<=[^\s\d/-])|(?<=(?:19|20)\d{2}))(?:(?:Thông tư|Nghị định|Nghị quyết|Luật)(?: số)? )?(${OWN})(?=$|\S|\s\p{Lu})`,
  "gu",
);

/** The number within a reference such as `Thông tư số 03/2023/TT-BTP`. */
export const lawNumber = (text: string): string | undefined => new RegExp(OWN, "u").exec(text)?.[0];

/** Reads the flattened table of laws. */
export function crawlLaws(text: string): RecordLaw[] {
  // A title may itself end in a law's number: the number of the National Assembly has two digits.
  const table = text
    .normalize("NFC")
    .replace(HEADING, "")
    .replace(/((?:QH|UBTVQH)\d{2})(?=\d)/gu, "$1\u0001");
  const laws: RecordLaw[] = [];
  let at = 0;
  for (const found of table.matchAll(NUMBER)) {
    const title = plainText(table.slice(at, found.index).replaceAll("\u0001", ""));
    laws.push({ number: found[1] ?? "", title });
    at = found.index + found[0].length;
  }
  const rest = stated(table.slice(at).replaceAll("\u0001", ""));
  if (rest !== undefined) laws.push({ title: rest });
  return laws;
}

/** `Giấy khai sinhMã: KQ.G15.000031…`; what follows `Từ khóa` belongs to the page. */
export function crawlResults(text: string): RecordResult[] {
  const [own = ""] = text.normalize("NFC").split("Từ khóa");
  const results: RecordResult[] = [];
  let at = 0;
  for (const found of own.matchAll(/Mã: ?((?:[\w.]+-)?(?:KQ|[A-Z]\d+)[\w.-]*?\.?\d{6})/gu)) {
    results.push({ label: plainText(own.slice(at, found.index)), code: found[1] ?? "" });
    at = found.index + found[0].length;
  }
  const rest = stated(own.slice(at));
  if (rest !== undefined) results.push({ label: rest });
  return results;
}
