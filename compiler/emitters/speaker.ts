import {
  type Actor,
  type Citation,
  describe,
  describeDuration,
  type Duration,
  type Expression,
  type Grounded,
  type Language,
  type Law,
  type LocalText,
  namesOf,
  NO_NAMES,
  type Period,
  type ProcedureModel,
  wordCondition,
} from "@tthc/model";
import { foreign, safeText } from "../document/markup-text.ts";

/**
 * Says what a model holds in one language, for people: marked texts (`markup-text.ts`) in which everything an author
 * wrote is safe, and what has no translation is marked as Vietnamese.
 */
export class Speaker {
  readonly model: ProcedureModel;
  readonly language: Language;
  readonly #names: ReturnType<typeof namesOf>;

  constructor(model: ProcedureModel, language: Language) {
    this.model = safeModel(model);
    this.language = language;
    const names = namesOf(this.model);
    const spoken = (text: LocalText | undefined): LocalText | undefined =>
      text && { vi: text.vi, en: text.en ?? foreign(text.vi) };
    this.#names = {
      laws: names.laws,
      field: (path) => spoken(names.field(path)),
      choice: (id, of) => spoken(names.choice(id, of)),
    };
  }

  /** The words of the reader's language; bound, so that it may be taken out of the speaker. */
  readonly say = (vi: string, en: string): string => (this.language === "vi" ? vi : en);

  /** A text with its translation. */
  label(text: LocalText): string {
    return this.language === "vi" ? text.vi : (text.en ?? foreign(text.vi));
  }

  /** A text the source gives in Vietnamese only: hints, reasons, assumptions. */
  given(text: string): string {
    return this.language === "vi" ? text : foreign(text);
  }

  /** A condition as a clause: `nộp trực tuyến và “Thuê đất” là có`. */
  when(condition: Expression): string {
    return wordCondition(condition, this.#names, this.language);
  }

  /** A formula: `Số bản sao`. */
  formula(formula: Expression): string {
    return describe(formula, this.#names, this.language);
  }

  /** `07 ngày làm việc`: administrative texts write single digits with a nought. */
  duration(duration: Duration): string {
    const text = describeDuration(duration, this.language);
    return this.language === "vi" ? text.replace(/^(\d)(?= )/, "0$1") : text;
  }

  /** `02`, in English `2`. */
  count(count: number): string {
    return this.language === "vi" ? String(count).padStart(2, "0") : String(count);
  }

  /** `75.000 đồng` */
  dong(value: string): string {
    return describe({ op: "literal", type: "money", value }, NO_NAMES, this.language);
  }

  /** `1.000,5` */
  number(value: string): string {
    return describe({ op: "literal", type: "number", value }, NO_NAMES, this.language);
  }

  /** `50 %` */
  percent(value: string): string {
    return `${this.number(value)}%`;
  }

  /** `21/08/2026` */
  date(value: string): string {
    return describe({ op: "literal", type: "date", value }, NO_NAMES, this.language);
  }

  /** `từ ngày 01/07/2026 đến hết ngày 31/12/2026`; empty for no period at all. */
  period(period: Period | undefined): string {
    const from = period?.from && `${this.say("từ ngày", "from")} ${this.date(period.from)}`;
    const to = period?.to && `${this.say("đến hết ngày", "to")} ${this.date(period.to)}`;
    return [from, to].filter(Boolean).join(" ");
  }

  actor(actor: Actor): string {
    if (actor.is === "applicant") return this.say("Người nộp hồ sơ", "Applicant");
    return actor.is === "system" ? this.say("Hệ thống", "System") : this.role(actor.role);
  }

  role(id: string): string {
    const role = this.model.roles.find((one) => one.id === id);
    return role === undefined ? id : this.label(role.label);
  }

  agency(id: string): string {
    const agency = this.model.agenciesDeclared.find((one) => one.id === id);
    return agency === undefined ? id : this.label(agency.label);
  }

  /** `khoản 3 Điều 55 Nghị định số 175/2024/NĐ-CP` */
  cite(citation: Citation): string {
    const found = this.model.laws.find(({ id }) => id === citation.law);
    const name = found === undefined ? citation.law : this.given(lawName(found));
    const place = this.place(citation);
    return place === "" ? name : this.say(`${place} ${name}`, `${place}, ${name}`);
  }

  /** `khoản 3 Điều 55` */
  place({ article, clause, point }: Omit<Citation, "law">): string {
    const parts = [
      point && `${this.say("điểm", "point")} ${point}`,
      clause && `${this.say("khoản", "clause")} ${clause}`,
      article && `${this.say("Điều", "Article")} ${article}`,
    ];
    return parts.filter(Boolean).join(" ");
  }

  /** The laws behind an element, one after another; empty where it names none. */
  basis({ basis = [] }: Pick<Grounded, "basis">): string {
    return basis.map((citation) => this.cite(citation)).join("; ");
  }
}

/** The same model with every text safe to show; made once for all languages and emitters. */
export function safeModel(model: ProcedureModel): ProcedureModel {
  const known = safeModels.get(model) ?? (safe(model) as ProcedureModel);
  safeModels.set(model, known);
  return known;
}

const safeModels = new WeakMap<ProcedureModel, ProcedureModel>();

function safe(value: unknown): unknown {
  if (typeof value === "string") return safeText(value);
  if (Array.isArray(value)) return value.map(safe);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, safe(item)]));
}

/** `Nghị định số 175/2024/NĐ-CP`: kind and number; the title where the source gives no number. */
export function lawName(law: Law): string {
  return splitTitle(law).name;
}

/** `Nghị định số 123/2015/NĐ-CP ngày 15/11/2015 hướng dẫn Luật Hộ tịch` */
export function lawTitle(law: Law, date: (iso: string) => string): string {
  const { name, about } = splitTitle(law);
  return [name, law.issued && `ngày ${date(law.issued)}`, about].filter(Boolean).join(" ");
}

function splitTitle({ label: { vi }, number }: Law): { readonly name: string; readonly about: string } {
  if (number === undefined) return { name: vi, about: "" };
  const at = vi.indexOf(number);
  if (at < 0) return { name: `${vi} số ${number}`, about: "" };
  const kind = vi
    .slice(0, at)
    .trim()
    .replace(/\s*số$/, "");
  return { name: `${kind} số ${number}`.trim(), about: vi.slice(at + number.length).trim() };
}
