import type { RecordLaw, RecordResult } from "./catalogue-record.ts";
import { plainText, stated } from "./plain-text.ts";

const HEADING = "Tên văn bản pháp lýMã văn bản";

/** A number that stands right behind a title, ending where the next title begins. */
const NUMBER =
  /(?<=\S)(?<![\s/-])(?:Thông tư số )?(\d{1,4}(?:\.\d+)?\/(?:(?:19|20)\d{2}\/)?(?:QH\d{2}|\p{Lu}[\p{Lu}\d]*(?:-\p{Lu}[\p{Lu}\d]*?)*))(?=$|[^\p{Lu}\d-]|\p{Lu}\p{Ll}|\p{Lu}\s)/gu;

/** Reads the flattened table of laws. */
export function crawlLaws(text: string): RecordLaw[] {
  // A title may itself end in a law's number: the number of the National Assembly has two digits.
  const table = text.normalize("NFC").replace(HEADING, "").replace(/(QH\d{2})(?=\d)/gu, "$1\u0001");
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
