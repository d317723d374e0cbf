import {
  type Field,
  hasContent,
  isShownWhen,
  type Json,
  type ProcedureModel,
  settleAnswers,
} from "@tthc/model";
import { draftContext, type FormDraft } from "./form-draft.ts";
import { formMessage } from "./form-message.ts";
import type { FormProblem } from "./form-problems.ts";
import type { Post } from "./post.ts";
import { controlEnds, fileFault, readLeaf } from "./read-leaf.ts";

type JsonRecord = { readonly [id: string]: Json };

/** Reads the fields of a page from what was sent; what cannot be read is kept as it was typed. */
export class FieldReader {
  readonly typed: Record<string, string> = {};
  readonly fileProblems: Omit<FormProblem, "page">[] = [];
  /** Where a row was added or taken away. */
  at: string | undefined;
  readonly #post: Post;
  readonly #model: ProcedureModel;
  readonly #draft: FormDraft;
  readonly #hidden: (field: Field) => boolean;
  readonly #adds: string | undefined;
  readonly #drops: string | undefined;

  constructor(model: ProcedureModel, draft: FormDraft, post: Post) {
    const { fields, facts } = draftContext(model, draft);
    this.#post = post;
    this.#model = model;
    this.#draft = draft;
    this.#hidden = ({ shownWhen }) => !isShownWhen(shownWhen, { ...facts, fields });
    this.#adds = post.text("_them");
    this.#drops = post.text("_xoa");
  }

  /** `from` is the name under which the fields were sent, `to` the one they have now: rows move up when one goes. */
  fields(fields: readonly Field[], from: string, to: string, before: JsonRecord): JsonRecord {
    const read = fields.flatMap((field): readonly (readonly [string, Json])[] => {
      if (field.computed !== undefined) return [];
      const [name, target] = [`${from}${field.id}`, `${to}${field.id}`];
      const old = Object.hasOwn(before, field.id) ? before[field.id] : undefined;
      // A field that the page did not show keeps what it had, in case it is shown again.
      const keeps = field.shownWhen !== undefined && !this.#post.has(name) && this.#hidden(field);
      const value = keeps ? old : this.#field(field, name, target, old);
      return value === undefined ? [] : [[field.id, value]];
    });
    return Object.fromEntries(read);
  }

  #field(field: Field, name: string, target: string, old: Json | undefined): Json | undefined {
    const { shape } = field;
    if (shape.is === "record") {
      const record = this.fields(shape.fields, `${name}.`, `${target}.`, isRecord(old) ? old : {});
      return isUntouched(shape.fields, record) ? undefined : record;
    }
    if (shape.is === "list") return this.#rows(field, shape.fields, name, target, old);
    if (shape.is === "file") return this.#file(field, name, target, old);
    const ends = controlEnds(shape);
    const boxes = new Map(ends.map((end) => [end, this.#post.texts(`${name}${end}`)] as const));
    const reading = readLeaf(field, boxes);
    if (reading.is === "value") return reading.value;
    if (reading.is === "wrong")
      for (const [end, texts] of boxes) this.typed[`${target}${end}`] = texts[0] ?? "";
    return undefined;
  }

  #isEmptyRow(inner: readonly Field[], name: string): boolean {
    const probe = new FieldReader(this.#model, this.#draft, this.#post);
    return isUntouched(inner, probe.fields(inner, name, name, {})) && Object.keys(probe.typed).length === 0;
  }

  #rows(
    field: Field,
    inner: readonly Field[],
    name: string,
    target: string,
    old: Json | undefined,
  ): Json | undefined {
    const before = Array.isArray(old) ? (old as readonly Json[]) : [];
    const sent = this.#post.rows(name);
    // While rows are added or taken away empty ones stay; whoever goes on has left them empty on purpose.
    const isGoing = this.#adds === undefined && this.#drops === undefined;
    const kept = sent.filter((row) =>
      isGoing ? !this.#isEmptyRow(inner, `${name}.${row}.`) : `${name}.${row}` !== this.#drops,
    );
    const rows = kept.map((row, at): Json => {
      const was = before[row];
      return this.fields(inner, `${name}.${row}.`, `${target}.${at}.`, isRecord(was) ? was : {});
    });
    const most = field.shape.is === "list" ? field.shape.maxItems : 0;
    if (!isGoing && kept.length < sent.length) this.at = `${target}.${Math.max(0, kept.length - 1)}`;
    if (this.#adds === name && rows.length < most) {
      this.at = `${target}.${rows.length}`;
      return [...rows, {}];
    }
    return rows.length === 0 ? undefined : rows;
  }

  #file(field: Field, name: string, target: string, old: Json | undefined): Json | undefined {
    const { shape, label } = field;
    if (this.#drops === name) {
      this.at = target;
      return undefined;
    }
    const file = this.#post.files(name)[0];
    if (file === undefined || shape.is !== "file") return old;
    const fault = fileFault(file, shape.types, shape.maxBytes);
    if (fault === undefined) return { name: file.name, bytes: file.bytes, sha256: file.sha256 };
    const message = formMessage(fault, { vi: label.vi, en: label.en ?? label.vi });
    this.fileProblems.push({ field: target, control: target, message });
    return old;
  }
}

const isRecord = (json: Json | undefined): json is JsonRecord =>
  typeof json === "object" && json !== null && !Array.isArray(json);

/** A group in which nothing stands but what the page had chosen beforehand was left empty. */
function isUntouched(fields: readonly Field[], record: JsonRecord): boolean {
  return fields.every(({ id, shape, default: preset, ...field }) => {
    const value = Object.hasOwn(record, id) ? record[id] : undefined;
    if (value === undefined || !hasContent(value)) return true;
    if (shape.is === "record" && isRecord(value)) return isUntouched(shape.fields, value);
    if (preset === undefined) return false;
    const alone = { ...field, id, shape, default: preset } as Field;
    const { shownWhen: _, ...always } = alone;
    return JSON.stringify(settleAnswers([{ fields: [always] }], {}, {})[id]) === JSON.stringify(value);
  });
}
