import type { ComparedText } from "../comparison-format.ts";
import type { Language } from "./comparison-words.ts";

/** What the elements of a kind of change are called, by the first word of the kind. */
const NOUNS: Readonly<Record<string, ComparedText>> = {
  paper: { vi: "giấy tờ", en: "papers" },
  field: { vi: "mục", en: "fields" },
  form: { vi: "tờ khai", en: "forms" },
  state: { vi: "bước", en: "steps" },
  exit: { vi: "lối ra", en: "exits" },
  branch: { vi: "nhánh", en: "branches" },
  requirement: { vi: "yêu cầu", en: "requirements" },
  result: { vi: "kết quả", en: "results" },
  case: { vi: "trường hợp", en: "cases" },
  charge: { vi: "khoản thu", en: "charges" },
  option: { vi: "lựa chọn", en: "options" },
  registry: { vi: "nguồn dữ liệu", en: "registries" },
  applicant: { vi: "đối tượng", en: "kinds of applicant" },
};
const PLACES: ComparedText = { vi: "chỗ", en: "places" };

const OWN_NOUN = {
  vi: "giấy tờ|mục|tờ khai|bước|nhánh|kết quả|trường hợp|khoản thu|yêu cầu|đối tượng|lối ra|nguồn|lựa chọn",
  en: "kind of applicant|paper|field|form|step|wait|end|branch|outcome|result|case|charge|requirement|channel|legal source|agency|exit|registry|option|section|delegation",
} as const;

/** A verb that follows the name, of one and of several. */
const VERBS: Readonly<Record<string, string>> = {
  is: "are",
  was: "were",
  has: "have",
  needs: "need",
  gives: "give",
  leads: "lead",
  goes: "go",
  takes: "take",
  follows: "follow",
  means: "mean",
  reads: "read",
  looks: "look",
  serves: "serve",
  stands: "stand",
  applies: "apply",
  counts: "count",
  rests: "rest",
};

/** What is said of one element at a time: its sentence has no plural. */
const ONE_AT_A_TIME =
  /^(?:codelist|rule|campaign|record|delegation)\.|\.(?:merged|split)$|^state\.moved$|^exit\.(?:added|removed)$/;

/**
 * The sentence of a kind of change said of several elements, without their names: `«{n}» nộp ít bản hơn: {b} → {a}`
 * becomes `27 giấy tờ nộp ít bản hơn: {b} → {a}`. Undefined where it can be said of one only.
 */
export function pluralSentence(
  kind: string,
  template: string,
  count: number,
  language: Language,
): string | undefined {
  if (ONE_AT_A_TIME.test(kind) || template.split("{n}").length !== 2) return undefined;
  const several = String(count);
  const noun = (NOUNS[kind.split(".")[0] ?? ""] ?? PLACES)[language];
  return language === "vi" ? inVietnamese(template, several, noun) : inEnglish(template, several, noun);
}

function inVietnamese(template: string, several: string, noun: string): string {
  const head = /^(Thêm|Bỏ|Bớt) ([^«{]*?):? ?«?\{n\}»?$/.exec(template);
  if (head !== null) return `${head[1] ?? ""} ${several} ${head[2] ?? ""}`.trim();
  const named = new RegExp(`(?:(${OWN_NOUN.vi}) )?«?\\{n\\}»?`, "iu");
  return template.replace(named, (_, own?: string) => `${several} ${own?.toLowerCase() ?? noun}`);
}

function inEnglish(template: string, several: string, noun: string): string {
  const head = new RegExp(`^An? ((?:[\\w-]+ )*?)(${OWN_NOUN.en})\\b([^"{]*?):? ?"?\\{n\\}"?$`).exec(template);
  if (head !== null) {
    const [, adjective = "", own = "", rest = ""] = head;
    return `${several} ${adjective}${plural(own)}${THEMSELVES.reduce((text, [one, all]) => text.replace(one, all), rest)}`;
  }
  // After "of" the verb belongs to what stands before it: the limit of 5 steps is shorter.
  const named = new RegExp(
    `(of )?(?:the (${OWN_NOUN.en}) )?"?\\{n\\}"?(?:( (?:now |no longer )?)(\\w+))?`,
    "i",
  );
  return template.replace(
    named,
    (_, of: string = "", own?: string, before: string = "", verb: string = "") => {
      const said = of === "" ? (VERBS[verb] ?? verb) : verb;
      return `${of}${several} ${own === undefined ? noun : plural(own)}${before}${said}`;
    },
  );
}

const THEMSELVES = [
  [/ was\b/, " were"],
  [" fills itself ", " fill themselves "],
  [" filled itself ", " filled themselves "],
  [" takes part", " take part"],
] as const;

const plural = (noun: string): string =>
  noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : noun.endsWith("ch") ? `${noun}es` : `${noun}s`;
