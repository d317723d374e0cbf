import {
  describe,
  type Expression,
  type Field,
  type Language,
  namesOf,
  type ProcedureModel,
} from "@tthc/model";
import { escaped } from "./markup.ts";
import { pageWords } from "./page-words.ts";

/** What a page needs to know beside the field it shows. */
export interface PageScene {
  readonly model: ProcedureModel;
  readonly language: Language;
  /** Ids of the top fields asked on this page. */
  readonly asked: ReadonlySet<string>;
}

/** Of longer texts nobody counts the signs; the error says the limit. */
const WORTH_SAYING = 20;

/** The hints of a field as they stand in its hint paragraph; empty where there is nothing to say. */
export function fieldHints(field: Field, scene: PageScene): string {
  const { language } = scene;
  const own = field.hint === undefined ? [] : [hintText(field.hint, language)];
  const condition =
    field.required === undefined || field.required === true
      ? []
      : [`${pageWords[language].requiredIf} ${conditionText(field.required, scene)}.`];
  return [...own, ...typeHints(field, language), ...condition].join(" ");
}

/** The author's hint, which has no translation. */
export function hintText(hint: string, language: Language): string {
  return language === "vi" ? escaped(hint) : `<span lang="vi">${escaped(hint)}</span>`;
}

/** A condition as people read it. */
export function conditionText(condition: Expression, { model, language }: PageScene): string {
  return escaped(describe(condition, namesOf(model), language));
}

function typeHints({ type, shape }: Field, language: Language): readonly string[] {
  const words = pageWords[language];
  switch (shape.is) {
    case "date":
      return [`${words.hintDate}.`];
    case "date-time":
      return [`${words.hintDateTime}.`];
    case "integer":
      return sentence(bounds(shape, words));
    case "decimal":
      return [`${words.hintDecimal}.`, ...sentence(bounds(shape, words))];
    case "money":
      return [
        `${words.hintMoney}.`,
        ...sentence(bounds({ ...shape, minimum: positive(shape.minimum) }, words)),
      ];
    case "choice":
      return shape.many ? [words.several] : [];
    case "text": {
      const known = textHint(type, language);
      if (known !== undefined) return [known];
      const { maxLength } = shape;
      return maxLength === undefined || maxLength > WORTH_SAYING
        ? []
        : sentence(`${words.atMost} ${maxLength} ${words.characters}`);
    }
    case "file":
      return [fileHint(shape.types, shape.maxBytes, language)];
    case "list":
      return sentence(`${words.from} ${shape.minItems} ${words.to} ${shape.maxItems} ${words.rows}`);
    default:
      return [];
  }
}

function textHint(type: string, language: Language): string | undefined {
  const words = pageWords[language];
  switch (type) {
    case "personal-id":
      return words.hintPersonalId;
    case "tax-code":
      return words.hintTaxCode;
    case "phone":
      return `${words.hintPhone}.`;
    case "email":
      return `${words.hintEmail}.`;
    default:
      return undefined;
  }
}

interface Bounds {
  readonly minimum?: string | undefined;
  readonly maximum?: string | undefined;
  readonly above?: string | undefined;
  readonly below?: string | undefined;
}

function bounds({ minimum, maximum, above, below }: Bounds, words: (typeof pageWords)["vi"]): string {
  return [
    minimum === undefined ? "" : `${words.from} ${shownNumber(minimum)}`,
    above === undefined ? "" : `${words.above} ${shownNumber(above)}`,
    maximum === undefined ? "" : `${words.to} ${shownNumber(maximum)}`,
    below === undefined ? "" : `${words.below} ${shownNumber(below)}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** As officials and citizens write it, in both languages: `1.000.000,5`. */
function shownNumber(decimal: string): string {
  const [whole = "", places] = decimal.split(".");
  const grouped = whole.replace(/(?<=[0-9])(?=([0-9]{3})+$)/g, ".");
  return places === undefined ? grouped : `${grouped},${places}`;
}

const positive = (minimum: string | undefined): string | undefined => (minimum === "0" ? undefined : minimum);

const sentence = (text: string): readonly string[] =>
  text === "" ? [] : [`${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`];

/** Types and size of a file, stated before anything is chosen. */
export function fileHint(
  types: readonly string[] | undefined,
  maxBytes: number | undefined,
  language: Language,
): string {
  const words = pageWords[language];
  const names = types === undefined || types.length === 0 ? words.anyType : types.map(escaped).join(", ");
  const size = maxBytes === undefined ? "" : `, ${words.fileSize} ${sizeText(maxBytes)}`;
  return `${words.fileTypes} ${names}${size}.`;
}

const KILO = 1024;

/** `50 MB`, whole units as authors write them. */
function sizeText(bytes: number): string {
  if (bytes % (KILO * KILO) === 0) return `${bytes / (KILO * KILO)} MB`;
  return bytes % KILO === 0 ? `${bytes / KILO} KB` : `${bytes} B`;
}
