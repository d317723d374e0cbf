import type { Json, LocalText } from "@tthc/model";
import { parseDossierCode } from "./dossier-code.ts";
import type { LetterFacts } from "./letter-facts.ts";

/** Names of a file of facts; receipts are the book's, no file's. */
const NAMES: Readonly<Record<string, readonly string[] | undefined>> = {
  code: undefined,
  number: undefined,
  desk: undefined,
  hour: undefined,
  agency: ["name", "parent", "place", "address", "phone"],
  applicant: ["name", "idNumber", "address", "phone", "email"],
  signatory: ["authority", "post", "name"],
  contact: ["name", "phone"],
  result: ["place", "way"],
  register: ["book", "line"],
};

/** Facts as read from outside, or what is wrong with them: place, reason and what may stand there. */
export type LetterFactsReading = { readonly facts: LetterFacts } | { readonly errors: readonly LocalText[] };

/** Checks parsed JSON. Never throws for what somebody wrote. */
export function readLetterFacts(json: Json): LetterFactsReading {
  if (!isRecord(json))
    return { errors: [{ vi: "Tệp phải là một nhóm { … }.", en: "The file must be an object { … }." }] };
  const errors = Object.entries(json).flatMap(([name, value]) => wrong(name, value, NAMES, ""));
  const { code, hour } = json;
  if (typeof code === "string" && parseDossierCode(code) === undefined)
    errors.push({
      vi: `code: «${code}» không phải mã hồ sơ; ví dụ: 000.00.01.H29-260310-0420.`,
      en: `code: "${code}" is no dossier code, such as 000.00.01.H29-260310-0420.`,
    });
  if (typeof hour === "string" && !/^(?:[01][0-9]|2[0-3]):[0-5][0-9](?![\s\S])/.test(hour))
    errors.push({
      vi: `hour: «${hour}» không phải giờ; ghi như 16:30.`,
      en: `hour: "${hour}" is no time of day; write it as 16:30.`,
    });
  return errors.length > 0 ? { errors } : { facts: json };
}

function wrong(name: string, value: Json, names: typeof NAMES, path: string): LocalText[] {
  const at = `${path}${name}`;
  if (!Object.hasOwn(names, name)) {
    const known = Object.keys(names).join(", ");
    return [{ vi: `${at}: tên không có; có: ${known}.`, en: `${at}: no such name; there are ${known}.` }];
  }
  const inner = names[name];
  if (inner === undefined)
    return typeof value === "string"
      ? []
      : [{ vi: `${at}: phải là chữ trong dấu nháy.`, en: `${at}: must be a text in quotes.` }];
  if (!isRecord(value))
    return [{ vi: `${at}: phải là một nhóm { … }.`, en: `${at}: must be an object { … }.` }];
  const texts = Object.fromEntries(inner.map((one) => [one, undefined]));
  return Object.entries(value).flatMap(([one, text]) => wrong(one, text, texts, `${at}.`));
}

const isRecord = (value: Json | undefined): value is { readonly [name: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
