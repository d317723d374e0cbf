import type {
  CopyKind,
  DossierItem,
  Expression,
  Form,
  FormRule,
  LocalText,
  Paper,
  Parts,
  ProcedureModel,
} from "@tthc/model";

type Merger = Parts["mergers"][number];

/** Stricter first: where two parts want one paper in different kinds, the stricter wins. */
const STRICTNESS: readonly CopyKind[] = ["original", "certified-copy", "copy", "electronic"];

/** Whether no field comes twice and no section is empty: then there is nothing to merge. */
function isAskedOnce(forms: readonly Form[]): boolean {
  const asked = new Set<string>();
  let fieldCount = 0;
  for (const { sections } of forms) {
    for (const { fields, rules } of sections) {
      if (fields.length + rules.length === 0) return false;
      fieldCount += fields.length;
      for (const { id } of fields) asked.add(id);
    }
  }
  return asked.size === fieldCount;
}

const byId = <T extends { readonly id: string }>(lists: readonly (readonly T[])[]): readonly T[] => {
  const known = new Map<string, T>();
  for (const item of lists.flat()) if (!known.has(item.id)) known.set(item.id, item);
  return [...known.values()];
};

/** What a combined procedure takes over from its parts: asked once, the stricter kind, the larger count. */
export class PartMerge {
  readonly #parts: readonly ProcedureModel[];
  readonly mergers: Merger[] = [];
  /** Who asks a field first, by its id; "" is the combined procedure itself. */
  readonly #asked = new Map<string, string>();
  /** Ids that forms of the parts have here, by part and id there. */
  readonly #formIds = new Map<string, string>();

  constructor(parts: readonly ProcedureModel[]) {
    this.#parts = parts;
  }

  #lists<T>(of: (part: ProcedureModel) => readonly T[]): readonly (readonly T[])[] {
    return this.#parts.map(of);
  }

  unite<T extends { readonly id: string }>(
    own: readonly T[],
    of: (part: ProcedureModel) => readonly T[],
  ): readonly T[] {
    return byId([own, ...this.#lists(of)]);
  }

  /** A dossier filed once goes through a channel only where every part takes it. */
  channels(): ProcedureModel["channels"] {
    const [first, ...others] = this.#parts.map((part) => part.channels);
    if (first === undefined) return [];
    const common = first.filter(({ channel }) =>
      others.every((list) => list.some((item) => item.channel === channel)),
    );
    return common.length > 0
      ? common
      : byId([first, ...others].map((list) => list.map((item) => ({ ...item, id: item.channel })))).map(
          ({ id: _, ...item }) => item,
        );
  }

  legalBasis(): ProcedureModel["legalBasis"] {
    const known = new Map<string, ProcedureModel["legalBasis"][number]>();
    for (const citation of this.#parts.flatMap((part) => part.legalBasis)) {
      known.set(JSON.stringify(citation), citation);
    }
    return [...known.values()];
  }

  /**
   * Forms of the parts behind the procedure's own, each field only where it is asked first. A part's form of which
   * nothing is left to ask disappears with its paper; its rules move to the first form.
   */
  forms(own: readonly Form[]): readonly Form[] {
    if (this.#parts.length === 0 && isAskedOnce(own)) return own;
    const forms: Form[] = own.map((form) => this.#onceAsked("", form));
    const moved: FormRule[] = [];
    for (const part of this.#parts) {
      for (const partForm of part.forms) {
        const form = this.#onceAsked(part.id, partForm);
        const id = forms.some((known) => known.id === form.id) ? `${part.id}_${form.id}` : form.id;
        if (form.sections.some((section) => section.fields.length > 0)) {
          this.#formIds.set(`${part.id} ${form.id}`, id);
          forms.push({ ...form, id });
        } else moved.push(...form.rules, ...form.sections.flatMap((section) => section.rules));
      }
    }
    return forms.map((form, index) => (index === 0 ? { ...form, rules: [...form.rules, ...moved] } : form));
  }

  /** The form without the fields that an earlier one asks, and without the sections that this empties. */
  #onceAsked(owner: string, form: Form): Form {
    const sections = form.sections.map((section) => ({
      ...section,
      fields: section.fields.filter((field) => {
        const first = this.#asked.get(field.id);
        if (first === undefined) this.#asked.set(field.id, owner);
        else if (first !== owner) this.#merged(field.id, [first, owner], field.label, "field");
        return first === undefined;
      }),
    }));
    return { ...form, sections: sections.filter(({ fields, rules }) => fields.length + rules.length > 0) };
  }

  /** Papers of the parts behind the procedure's own; a part's result that another part wants is passed on, not asked. */
  papers(own: readonly DossierItem[]): readonly DossierItem[] {
    if (this.#parts.length === 0) return byId([own]);
    const partIds = new Set(this.#parts.map((part) => part.id));
    const items = new Map<string, { item: DossierItem; from: string[] }>();
    for (const item of own) items.set(item.id, { item, from: [] });
    for (const part of this.#parts) {
      for (const partItem of part.dossier.items) {
        const item = this.#ofPart(part.id, groundedBy(part.dossier, partItem));
        const known = items.get(partItem.id);
        if (item === undefined) this.#merged(partItem.id, [part.id], partItem.label, "paper");
        else if (known === undefined) items.set(item.id, { item, from: [part.id] });
        else if (known.from.length === 0) this.#merged(item.id, [part.id], item.label, "paper");
        else {
          known.from.push(part.id);
          known.item = stricter(known.item, item);
          this.#merged(item.id, known.from, item.label, "paper");
        }
      }
    }
    const merged = [...items.values()].map(({ item }) => item);
    for (const item of merged) {
      if (item.resultOf !== undefined && partIds.has(item.resultOf)) this.#passedOn(item);
    }
    return merged;
  }

  /** A part's paper under the id its form has here; undefined where that form has nothing left to ask. */
  #ofPart(part: string, item: DossierItem): DossierItem | undefined {
    if (item.kind !== "paper" || item.form === undefined) return item;
    const form = this.#formIds.get(`${part} ${item.form}`);
    return form === undefined ? undefined : { ...item, id: form, form };
  }

  #merged(what: string, from: readonly string[], label: LocalText, kind: "field" | "paper"): void {
    const twin = this.mergers.findIndex((merger) => merger.what === what);
    const all = [...new Set([...(this.mergers[twin]?.from ?? []), ...from.filter((id) => id !== "")])];
    const names = all.join(", ");
    const merger: Merger = {
      what,
      kind: "once",
      label,
      from: all,
      sentence:
        kind === "field"
          ? {
              vi: `«${label.vi}» chỉ hỏi một lần cho: ${names}.`,
              en: `"${label.en ?? label.vi}" is asked once for: ${names}.`,
            }
          : {
              vi: `«${label.vi}» chỉ nộp một lần cho: ${names}; theo loại bản chặt hơn và số bản lớn hơn.`,
              en: `"${label.en ?? label.vi}" is handed in once for: ${names}; the stricter kind and the larger count hold.`,
            },
    };
    if (twin === -1) this.mergers.push(merger);
    else this.mergers[twin] = merger;
  }

  #passedOn(item: DossierItem): void {
    const from = item.resultOf as string;
    this.mergers.push({
      what: item.id,
      kind: "passed-on",
      label: item.label,
      from: [from],
      sentence: {
        vi: `«${item.label.vi}» là kết quả của ${from}, chuyển thẳng trong hồ sơ, không yêu cầu người dân nộp.`,
        en: `"${item.label.en ?? item.label.vi}" is the result of ${from}: passed on within the dossier, not asked of the citizen.`,
      },
    });
  }
}

/** A part's paper carries the law of that part's dossier with it: here it stands in another dossier. */
function groundedBy({ basis, assumption }: ProcedureModel["dossier"], item: DossierItem): DossierItem {
  if (item.basis !== undefined || item.assumption !== undefined) return item;
  return {
    ...item,
    ...(basis !== undefined && { basis }),
    ...(assumption !== undefined && { assumption }),
  };
}

/** One paper that two parts ask for: conditions joined by "or", the stricter kind, the larger count. */
function stricter(a: DossierItem, b: DossierItem): DossierItem {
  const when = eitherOf(a.when, b.when);
  const { when: _, ...rest } = a;
  const joined: DossierItem = { ...rest, ...(when !== undefined && { when }) };
  if (joined.kind !== "paper" || b.kind !== "paper") return joined;
  return { ...joined, copies: copiesOf(joined, b) };
}

const eitherOf = (a: Expression | undefined, b: Expression | undefined): Expression | undefined => {
  if (a === undefined || b === undefined) return undefined;
  return JSON.stringify(a) === JSON.stringify(b) ? a : { op: "or", args: [a, b] };
};

function copiesOf(a: Paper, b: Paper): Paper["copies"] {
  const rank = (paper: Paper): number =>
    Math.min(...paper.copies.map(({ copy }) => STRICTNESS.indexOf(copy)), STRICTNESS.length);
  const strict = rank(a) <= rank(b) ? a : b;
  const other = strict === a ? b : a;
  const most = Math.max(0, ...other.copies.map(({ count }) => count));
  return strict.copies.map((entry, index) =>
    index === 0 ? { ...entry, count: Math.max(entry.count, most) } : entry,
  );
}
