import type { Field, Option, Shape } from "@tthc/model";
import {
  type InterfaceDeclarationStructure,
  StructureKind,
  type TypeAliasDeclarationStructure,
} from "ts-morph";
import { doc, docText, labelText } from "./doc-text.ts";
import { pascal, propertyName, unionOf } from "./names.ts";

export type Declaration = InterfaceDeclarationStructure | TypeAliasDeclarationStructure;
type Property = NonNullable<InterfaceDeclarationStructure["properties"]>[number];

const ALIASES = {
  CivilDate: ["`${number}-${number}-${number}`", "Ngày `yyyy-mm-dd` — Civil date."],
  CivilDateTime: [
    "`${number}-${number}-${number}T${number}:${number}`",
    "Ngày giờ `yyyy-mm-ddThh:mm`, giờ Việt Nam — Civil date and time in Viet Nam.",
  ],
  Decimal: ["`${number}`", "Số thập phân viết thành chữ: `72.5` — Exact decimal as text."],
} as const;

/** So many options are worth a line each; longer lists are read in `model.json`. */
const MAX_DOCUMENTED_OPTIONS = 30;

/** The named types of one file, each once: equal groups of fields share a name. */
export class Declarations {
  readonly #byName = new Map<string, Declaration>();
  readonly #byContent = new Map<string, string>();

  /** All of them in the order they were first needed. */
  get all(): readonly Declaration[] {
    return [...this.#byName.values()];
  }

  /** Adds an interface under this name, or the next free one; an equal one that is there already serves again. */
  add(name: string, comment: string, properties: readonly Property[], base?: string): string {
    const kind = StructureKind.Interface;
    const free = (taken: string): Declaration => ({
      kind,
      name: taken,
      isExported: true,
      docs: [comment],
      properties: [...properties],
      ...(base !== undefined && { extends: [base] }),
    });
    return this.#named(name, JSON.stringify(properties), free);
  }

  alias(name: string, comment: string, type: string): string {
    const kind = StructureKind.TypeAlias;
    const free = (taken: string): Declaration => ({
      kind,
      name: taken,
      isExported: true,
      docs: [comment],
      type,
    });
    return this.#named(name, `${comment} ${type}`, free);
  }

  /** Type of a field's value. */
  typeOf({ shape, id, label }: Field): string {
    switch (shape.is) {
      case "text":
        return "string";
      case "integer":
      case "money":
        return "number";
      case "boolean":
        return "boolean";
      case "decimal":
        return this.#plain("Decimal");
      case "date":
        return this.#plain("CivilDate");
      case "date-time":
        return this.#plain("CivilDateTime");
      case "file":
        return this.file();
      case "choice": {
        const one = this.#choice(shape);
        return shape.many ? `readonly (${one})[]` : one;
      }
      case "record": {
        const name = shape.of === "group" ? `Group${pascal(shape.group ?? id)}` : pascal(shape.of);
        return this.add(name, doc(labelText(label)), this.properties(shape.fields));
      }
      case "list": {
        const row = this.add(`Row${pascal(id)}`, doc(labelText(label)), this.properties(shape.fields));
        return `readonly ${row}[]`;
      }
    }
  }

  /** One property for each field; all of them `optional`, or those that conditions may leave out. */
  properties(fields: readonly Field[], optional = false): Property[] {
    return fields.map((field) => {
      const isSure = field.required === true && field.shownWhen === undefined && field.computed === undefined;
      return {
        name: propertyName(field.id),
        type: this.typeOf(field),
        isReadonly: true,
        hasQuestionToken: optional || !isSure,
        docs: [fieldDoc(field)],
      };
    });
  }

  /** What forms and dossiers say of a file. */
  file(): string {
    const property = (name: string, type: string, text: string): Property => ({
      name,
      type,
      isReadonly: true,
      docs: [doc(text)],
    });
    return this.add("DossierFile", doc("Tệp đính kèm — A file: what it is, never its bytes."), [
      property("name", "string", "Tên tệp — Name with its ending."),
      property("bytes", "number", "Dung lượng, byte — Size in bytes."),
      property("sha256", "string", "SHA-256, 64 chữ số hệ 16 — Hash in lower-case hexadecimal."),
    ]);
  }

  date(): string {
    return this.#plain("CivilDate");
  }

  dateTime(): string {
    return this.#plain("CivilDateTime");
  }

  #choice({ options, codelist }: Extract<Shape, { is: "choice" }>): string {
    const union = unionOf(options.map(({ id }) => id));
    return codelist === undefined
      ? union
      : this.alias(
          `Codelist${pascal(codelist)}`,
          doc("Mã trong danh mục — Codes of a code list.", optionList(options)),
          union,
        );
  }

  #plain(name: keyof typeof ALIASES): string {
    const [type, text] = ALIASES[name];
    return this.alias(name, doc(text), type);
  }

  #named(name: string, content: string, declare: (name: string) => Declaration): string {
    const key = `${name} ${content}`;
    const known = this.#byContent.get(key);
    if (known !== undefined) return known;
    let free = name;
    for (let n = 2; this.#byName.has(free); n++) free = `${name}${String(n)}`;
    this.#byContent.set(key, free);
    this.#byName.set(free, declare(free));
    return free;
  }
}

function optionList(options: readonly Option[]): string | undefined {
  if (options.length > MAX_DOCUMENTED_OPTIONS) return undefined;
  return options.map(({ id, label }) => `- \`${id}\`: ${labelText(label)}`).join("\n");
}

function fieldDoc({ label, hint, shape, required, shownWhen, computed }: Field): string {
  const isConditional = typeof required === "object" || shownWhen !== undefined;
  return doc(
    labelText(label),
    hint === undefined ? undefined : docText(hint),
    computed === undefined ? undefined : "Hệ thống tính — Computed.",
    isConditional ? "Tùy điều kiện — Depends on other answers: ask `validate`." : undefined,
    shape.is === "choice" && shape.codelist === undefined ? optionList(shape.options) : undefined,
  );
}
