import { innerFields, type Field, type Json } from "@tthc/model";

/** Secrets that were planted, each unique, by where it was put. */
export class Planted {
  readonly #places = new Map<string, string>();

  /** A text such as people write it: capitals, marks, spaces. */
  text(place: string): string {
    const secret = `BÍ Mật ${this.#next()} Kỷ`;
    this.#places.set(secret, place);
    return secret;
  }

  /** Twelve digits, as a personal number. */
  digits(place: string): string {
    const secret = `9071${String(this.#next()).padStart(8, "0")}`;
    this.#places.set(secret, place);
    return secret;
  }

  email(place: string): string {
    const secret = `bm${this.#next()}@bi-mat.example`;
    this.#places.set(secret, place);
    return secret;
  }

  /** A day of birth that nothing else in a dossier is dated with. */
  date(place: string): string {
    const secret = new Date(Date.UTC(1801, 0, 1 + this.#next())).toISOString().slice(0, 10);
    this.#places.set(secret, place);
    return secret;
  }

  #next(): number {
    return 7_000 + this.#places.size;
  }

  /** Places whose secret shows in a text, also as JSON or as a file name would write it. */
  shownIn(text: string): readonly string[] {
    const plain = text.normalize("NFC").toLowerCase();
    return [...this.#places]
      .filter(([secret]) => forms(secret).some((form) => plain.includes(form)))
      .map(([, place]) => place);
  }
}

/** A secret as it stands, as a URL and as a file name would write it, and by its number alone. */
const forms = (secret: string): readonly string[] => {
  const low = secret.toLowerCase();
  return [low, encodeURIComponent(secret).toLowerCase(), low.replaceAll(/[^a-z0-9]+/g, "-")];
};

/** Answers with a secret in every field that is personal or holds free text. */
export function secretAnswers(planted: Planted, fields: readonly Field[]): Record<string, Json> {
  const isPersonal = new Set(fields.flatMap(({ id, personal }) => (personal === true ? [id] : [])));
  const answers: Record<string, Json> = {};
  for (const field of fields) {
    const value = secretFor(planted, { ...field, ...(isPersonal.has(field.id) && { personal: true }) });
    if (value !== undefined) answers[field.id] = value;
  }
  return answers;
}

function secretFor(planted: Planted, { id, type, personal, shape }: Field): Json | undefined {
  const place = `field ${id} (${type})`;
  switch (shape.is) {
    case "text":
      if (type === "email") return planted.email(place);
      return personal === true && type !== "text" ? planted.digits(place) : planted.text(place);
    case "date":
      return personal === true ? planted.date(place) : "2020-02-03";
    case "integer":
    case "decimal":
    case "money":
      return personal === true ? planted.digits(place) : "3";
    case "boolean":
      return true;
    case "choice":
      return shape.many ? [shape.options[0]?.id ?? ""] : (shape.options[0]?.id ?? "");
    case "record":
      return secretAnswers(planted, personalAll(innerFields(shape), personal));
    case "list":
      return [secretAnswers(planted, personalAll(innerFields(shape), personal))];
    default:
      return planted.text(place);
  }
}

const personalAll = (fields: readonly Field[], personal: true | undefined): readonly Field[] =>
  personal === true ? fields.map((field) => ({ ...field, personal })) : fields;
