import {
  asciiName,
  parse,
  type ChoiceOption,
  type Declaration,
  type Field,
  type FormItem,
  type Label,
  type NumberNode,
  type SourceTree,
} from "../../grammar/index.ts";
import type { CorpusFile } from "./base.ts";

/**
 * The fields of the corpus as TypeSpec: a model for each form, group and repeated part, an enum for each choice and code
 * list, one field a line as TypeSpec's own formatter writes it. Names are ASCII, which is what its scanner is fastest at.
 */
export interface TypespecOptions {
  /** Labels as `@doc` and limits as decorators, so that a line says what ours says; else name and type alone. */
  readonly labelled: boolean;
  /** Names that no other file has, for an emitter that writes all schemas into one folder. */
  readonly unique?: boolean;
}

const SIMPLE: Readonly<Record<string, string>> = {
  "type.text": "string",
  "type.long-text": "string",
  "type.number": "decimal",
  "type.integer": "int64",
  "type.money": "Money",
  "type.date": "plainDate",
  "type.datetime": "utcDateTime",
  "type.yes-no": "boolean",
  "type.address": "Address",
  "type.parcel": "Parcel",
  "type.personal-id": "PersonalId",
  "type.tax-code": "TaxCode",
  "type.phone": "Phone",
  "type.email": "Email",
  "type.file": "bytes",
};

const BASE = `scalar Money extends int64;
scalar PersonalId extends string;
scalar TaxCode extends string;
scalar Phone extends string;
scalar Email extends string;

model Address {
  tinh: string;
  xa: string;
  chi_tiet: string;
}

model Parcel {
  so_thua: string;
  to_ban_do: string;
  dien_tich: decimal;
  dia_chi: string;
}
`;

const pascal = (name: string): string =>
  asciiName(name).replaceAll(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const quoted = (text: string): string => JSON.stringify(text.replaceAll("${", "$"));

/** TypeSpec keeps some words for itself; a name among them goes in backticks. */
const RESERVED = new Set([
  "model",
  "enum",
  "union",
  "interface",
  "op",
  "scalar",
  "alias",
  "is",
  "extends",
  "using",
  "import",
  "namespace",
  "if",
  "else",
  "return",
  "void",
  "never",
  "unknown",
  "null",
  "true",
  "false",
  "const",
  "init",
  "fn",
  "dec",
  "valueof",
  "typeof",
  "projection",
  "extern",
  "package",
  "type",
  "object",
  "string",
  "of",
]);
const named = (text: string): string => {
  const name = asciiName(text);
  return RESERVED.has(name) || /^\d/.test(name) ? `\`${name}\`` : name;
};

/** Number of fields written so far, to be compared with what TypeSpec reads. */
class Writer {
  readonly #options: TypespecOptions;
  readonly #lines: string[] = [];
  readonly #pending: string[][] = [];
  fields = 0;

  constructor(options: TypespecOptions) {
    this.#options = options;
  }

  get text(): string {
    return `${this.#lines.join("\n")}\n`;
  }

  line(text: string): void {
    this.#lines.push(text);
  }

  model(name: string, label: Label | undefined, items: readonly FormItem[]): void {
    const body: string[] = [];
    this.#members(items, name, body, "  ");
    this.#block("model", name, label, body);
  }

  enumeration(
    name: string,
    label: Label | undefined,
    options: readonly (readonly [string, Label | undefined])[],
  ): void {
    const body = options.map(([option, text]) => `  ${this.#doc(text)}${named(option)},`);
    this.#block("enum", name, label, body);
  }

  #block(kind: "model" | "enum", name: string, label: Label | undefined, body: readonly string[]): void {
    const nested = this.#pending.splice(0);
    this.line("");
    if (this.#options.labelled && label !== undefined) this.line(`@doc(${quoted(label.vi)})`);
    this.#lines.push(`${kind} ${name} {`, ...body, "}");
    for (const lines of nested) this.#lines.push("", ...lines);
  }

  #members(items: readonly FormItem[], owner: string, body: string[], indent: string): void {
    for (const item of items) {
      if (item.kind === "Section") this.#members(item.items, owner, body, indent);
      else if (item.kind === "Include")
        for (const group of item.groups) body.push(`${indent}...${pascal(group.text)};`);
      else if (item.kind === "Field") body.push(indent + this.#field(item, owner));
    }
  }

  #field(field: Field, owner: string): string {
    this.fields++;
    const required = field.attributes.some(({ name, when }) => name === "required" && when === undefined);
    const limits = this.#options.labelled ? limitsOf(field) : "";
    return `${this.#doc(field.label)}${limits}${named(field.name.text)}${required ? "" : "?"}: ${this.#type(field, owner)};`;
  }

  #type(field: Field, owner: string): string {
    const { type } = field;
    const own = owner + pascal(field.name.text);
    switch (type?.kind) {
      case "ChoiceType": {
        const name = type.codelist === undefined ? own : pascal(type.codelist.text);
        if (type.codelist === undefined)
          this.#keep(() => this.enumeration(name, field.label, type.options.map(optionOf)));
        return type.many ? `${name}[]` : name;
      }
      case "RepeatType":
        this.#keep(() => this.model(own, field.label, type.items));
        return `${own}[]`;
      case "GroupType":
        return pascal(type.group.text);
      default:
        return SIMPLE[type?.word ?? ""] ?? "string";
    }
  }

  /** What a field needs beside its model is written behind it. */
  #keep(write: () => void): void {
    const from = this.#lines.length;
    write();
    const [, ...lines] = this.#lines.splice(from);
    this.#pending.push(lines);
  }

  #doc(label: Label | undefined): string {
    return this.#options.labelled && label !== undefined ? `@doc(${quoted(label.vi)}) ` : "";
  }
}

const optionOf = (option: ChoiceOption) => [option.name.text, option.label] as const;

function limitsOf({ type, attributes }: Field): string {
  const word = type?.kind === "SimpleType" ? type.word : "";
  const text = word === "type.text" || word === "type.long-text";
  const parts = attributes.flatMap(({ name, value }) => {
    const amount =
      value?.kind === "Number"
        ? (value as NumberNode).value
        : value?.kind === "Money"
          ? value.dong
          : undefined;
    if (amount === undefined) return [];
    if (name === "max") return [text ? `@maxLength(${amount}) ` : `@maxValue(${amount}) `];
    if (name === "min") return [text ? `@minLength(${amount}) ` : `@minValue(${amount}) `];
    if (name === "above") return [`@minValueExclusive(${amount}) `];
    return name === "below" ? [`@maxValueExclusive(${amount}) `] : [];
  });
  return parts.join("");
}

export interface TypespecFile extends CorpusFile {
  readonly fields: number;
}

/** One TypeSpec file for each source that declares fields, and `main.tsp` that takes them all in. */
export function renderTypespec(
  files: readonly CorpusFile[],
  options: TypespecOptions,
): readonly TypespecFile[] {
  const rendered: TypespecFile[] = [];
  const shared = new Writer(options);
  shared.line(BASE.trimEnd());
  for (const { path, text } of files) {
    if (!path.endsWith(".tthc")) continue;
    const { tree } = parse(text.normalize("NFC"));
    const procedures = declared(tree, "Procedure");
    if (procedures.length === 0) renderShared(tree, shared);
    for (const procedure of procedures) {
      const forms = procedure.items.filter((item) => item.kind === "Form");
      const writer = new Writer(options);
      writer.line('import "./shared.tsp";');
      writer.line("");
      writer.line(
        `namespace ${pascal(procedure.name.text)}.${pascal(path.split("/").at(-1)?.replace(".tthc", "") ?? "")};`,
      );
      const prefix = options.unique === true ? `F${String(rendered.length)}` : "";
      for (const form of forms) writer.model(prefix + pascal(form.name.text), form.label, form.items);
      const name = `${path.slice(0, -".tthc".length).replaceAll("/", "-")}.tsp`;
      rendered.push({ path: name, text: writer.text, fields: writer.fields });
    }
  }
  const main = rendered.map(({ path }) => `import "./${path}";\n`).join("");
  return [
    { path: "main.tsp", text: main, fields: 0 },
    { path: "shared.tsp", text: shared.text, fields: shared.fields },
    ...rendered,
  ];
}

function declared<K extends Declaration["kind"]>(
  tree: SourceTree,
  kind: K,
): Extract<Declaration, { kind: K }>[] {
  return tree.declarations.filter((one): one is Extract<Declaration, { kind: K }> => one.kind === kind);
}

function renderShared(tree: SourceTree, writer: Writer): void {
  for (const group of declared(tree, "Group"))
    writer.model(pascal(group.name.text), group.label, group.items);
  for (const list of declared(tree, "Codelist")) {
    const entries = list.entries.length > 0 ? list.entries : [{ code: "VN", label: list.label }];
    writer.enumeration(
      pascal(list.name.text),
      list.label,
      entries.map(({ code, label }) => [code, label] as const),
    );
  }
}
