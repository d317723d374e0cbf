import type { Expression } from "../tree/expression.ts";
import type {
ChoiceOption,ChoiceType,Field,FieldAttribute,FieldType,FormCheck,GroupType,Include,RepeatType,Section,SimpleType
} from "../tree/form.ts"; // prettier-ignore
import type { SizeNode } from "../tree/node.ts";
import { keywordIds } from "../lexicon/keywords.ts";
import { problem } from "../problems.ts";
import * as T from "../tokens.ts";
import { W } from "../words.ts";
import type { Word } from "../words.ts";
import { LimitParser } from "./limits.ts";
import type { Draft } from "./core.ts";
import { itemTable, partTable } from "./tables.ts";
import type { ItemTable } from "./tables.ts";

const typeWords: readonly Word[] = keywordIds.filter((id) => id.startsWith("type.")).map((id) => W[id]);
export const typeStarters = [...typeWords, W["choose-one"], W["choose-many"], W.repeat, W.group] as const;

type FieldDraft = Draft<Field>;

/** Fields: a name, a label, a type, and what is asked of the value. */
export class FieldParser extends LimitParser {
  /** Written above; a repetition needs it here. */
  declare protected readonly formItems: ItemTable;

  private readonly typeParts = partTable<FieldDraft>([
    ...typeWords.map((word) => [word, (draft: FieldDraft) => this.simpleType(draft, word)] as const),
    [W["choose-one"], (draft) => this.choiceType(draft, W["choose-one"])],
    [W["choose-many"], (draft) => this.choiceType(draft, W["choose-many"])],
    [W.repeat, (draft) => this.repeatType(draft)],
    [W.group, (draft) => this.groupType(draft)],
  ]);

  private simpleType(draft: FieldDraft, word: Word): void {
    const { start, end } = this.word(word);
    draft.type = { kind: "SimpleType", start, end, word: word.id } satisfies SimpleType;
    if (word !== W["type.file"] || this.RECORDING_PHASE || !this.atType(T.PLAIN_NAME) || this.opensLine())
      return;
    const types = this.names();
    draft.attributes.push(
      this.done({ kind: "FieldAttribute", start: types[0]?.start ?? end, end, name: "files", types }),
    );
  }

  private choiceType(draft: FieldDraft, word: Word): void {
    const { start, end } = this.word(word);
    const type: Draft<ChoiceType> = {
      kind: "ChoiceType",
      start,
      end,
      many: word === W["choose-many"],
      options: [],
    };
    draft.type = type;
    this.maybe(W.codelist, () => {
      this.word(W.codelist);
      type.codelist = this.name();
      this.done(type);
    });
  }

  private repeatType(draft: FieldDraft): void {
    const { start, end } = this.word(W.repeat);
    const type: Draft<RepeatType> = { kind: "RepeatType", start, end, items: [] };
    draft.type = type;
    this.maybe(W.from, () => {
      this.word(W.from);
      type.min = this.numberNode();
      this.word(W.to);
      type.max = this.numberNode();
      this.done(type);
    });
  }

  private groupType(draft: FieldDraft): void {
    const { start, end } = this.word(W.group);
    const type: Draft<GroupType> = { kind: "GroupType", start, end, group: this.noName() };
    draft.type = type;
    type.group = this.name();
    this.done(type);
  }

  private readonly attributeParts = partTable<FieldDraft>([
    [W.required, (draft) => this.withCondition(draft, W.required, "required")],
    [W["shown-when"], (draft) => this.shown(draft)],
    [W.max, (draft) => this.bound(draft, W.max, "max")],
    [W.min, (draft) => this.bound(draft, W.min, "min")],
    [W.above, (draft) => this.bound(draft, W.above, "above")],
    [W.below, (draft) => this.bound(draft, W.below, "below")],
    [W.default, (draft) => this.bound(draft, W.default, "default")],
    [W.personal, (draft) => this.plain(draft, W.personal, "personal")],
    [W["read-only"], (draft) => this.plain(draft, W["read-only"], "readonly")],
    [
      W.kept,
      (draft) => {
        const node = this.attribute(draft, W.kept, "kept");
        node.duration = this.durationNode();
        this.done(node);
      },
    ],
    [
      W.lookup,
      (draft) => {
        const node = this.attribute(draft, W.lookup, "lookup");
        node.source = this.name();
        this.done(node);
      },
    ],
    [
      W["type.file"],
      (draft) => {
        const node = this.attribute(draft, W["type.file"], "files");
        node.types = this.names();
        this.done(node);
      },
    ],
    [
      W.formerly,
      (draft) => {
        const node = this.attribute(draft, W.formerly, "formerly");
        node.formerly = this.name();
        this.done(node);
      },
    ],
    [
      W["legal-basis"],
      (draft) => {
        const start = this.RECORDING_PHASE ? 0 : this.peek().start;
        const node: Draft<FieldAttribute> = {
          kind: "FieldAttribute",
          start,
          end: start,
          name: "basis",
          citations: [],
        };
        draft.attributes.push(node);
        const citations: FieldAttribute["citations"] & unknown[] = [];
        node.citations = citations;
        this.basis(citations as never);
        this.done(node);
      },
    ],
    [W.assumption, this.assumptionPart],
    [W.when, (draft) => this.bareWhen(draft)],
    [T.LEFT_BRACE, (draft) => this.typeBody(draft)],
  ]);

  private attribute(draft: FieldDraft, word: Word, name: FieldAttribute["name"]): Draft<FieldAttribute> {
    const { start, end } = this.word(word);
    const node: Draft<FieldAttribute> = { kind: "FieldAttribute", start, end, name };
    draft.attributes.push(node);
    return node;
  }

  private plain(draft: FieldDraft, word: Word, name: FieldAttribute["name"]): void {
    this.attribute(draft, word, name);
  }

  private withCondition(draft: FieldDraft, word: Word, name: FieldAttribute["name"]): void {
    const node = this.attribute(draft, word, name);
    this.maybe(W.when, () => {
      this.word(W.when);
      node.when = this.invalid();
      node.when = this.call(this.condition);
      this.done(node);
    });
  }

  private shown(draft: FieldDraft): void {
    const node = this.attribute(draft, W["shown-when"], "shown");
    node.when = this.invalid();
    node.when = this.call(this.condition);
    this.done(node);
  }

  private bound(draft: FieldDraft, word: Word, name: FieldAttribute["name"]): void {
    const node = this.attribute(draft, word, name);
    if (this.atType(T.SIZE)) node.value = this.sizeNode() satisfies SizeNode;
    else node.value = this.call(this.value) satisfies Expression;
    this.done(node);
  }

  /** A bare `khi` would leave open whether it means shown or required. */
  private bareWhen(draft: FieldDraft): void {
    const { start, end } = this.word(W.when);
    const text = this.RECORDING_PHASE ? "" : this.source.slice(start, end) === "when" ? "shown " : "hiện ";
    this.report(problem("bare-when", start, end, {}, { start, end: start, text }));
    const node: Draft<FieldAttribute> = {
      kind: "FieldAttribute",
      start,
      end,
      name: "shown",
      when: this.call(this.condition),
    };
    draft.attributes.push(this.done(node));
  }

  /** `{ … }` behind the attributes: options of a choice, fields of a repetition. */
  private typeBody(draft: FieldDraft): void {
    if (this.RECORDING_PHASE) {
      this.or(this.fresh(), [
        { ALT: () => this.call(this.optionBlock) },
        { ALT: () => this.call(this.rowBlock), IGNORE_AMBIGUITIES: true },
      ]);
      return;
    }
    const type = draft.type as Draft<FieldType> | undefined;
    if (type?.kind === "ChoiceType") type.options.push(...this.call(this.optionBlock));
    else if (type?.kind === "RepeatType") type.items.push(...this.call(this.rowBlock));
    else {
      this.attempt(this.peek(), () => this.fail("line-end"));
      this.skipBlock();
      return;
    }
    this.done(type);
  }

  readonly optionBlock = this.RULE("optionBlock", (): ChoiceOption[] => {
    const options: ChoiceOption[] = [];
    this.block(this.optionItems, options);
    return options;
  });

  readonly rowBlock = this.RULE("rowBlock", (): (Field | Include | Section | FormCheck)[] => {
    const items: (Field | Include | Section | FormCheck)[] = [];
    this.block(this.formItems, items);
    return items;
  });

  private readonly optionParts = partTable<Draft<ChoiceOption>>([[W.formerly, this.formerlyPart]]);

  readonly choiceOption = this.RULE("choiceOption", (): ChoiceOption => {
    const first = this.peek();
    const name = this.anyName();
    const node: Draft<ChoiceOption> = { kind: "ChoiceOption", start: name.start, end: name.end, name };
    this.attempt(first, () => {
      this.labelInto(node);
      this.anyOrder(this.optionParts, node);
    });
    return this.done(node);
  });

  private readonly optionItems = itemTable(
    "options",
    [[T.NAME, () => this.call(this.choiceOption)]],
    [T.STRING],
  );

  readonly field = this.RULE("field", (): Field => {
    const first = this.peek();
    const name = this.anyName();
    const node: FieldDraft = { kind: "Field", start: name.start, end: name.end, name, attributes: [] };
    this.hintInto(node);
    this.attempt(first, () => {
      this.labelInto(node);
      this.choose(this.typeParts, node, "field-type");
      this.maybeType(T.EQUALS, () => {
        this.take(T.EQUALS);
        node.computed = this.invalid();
        node.computed = this.call(this.value);
      });
      this.anyOrder(this.attributeParts, node);
    });
    return this.done(node);
  });

  protected readonly recordItems = itemTable(
    "records",
    [[T.NAME, () => this.call(this.field)]],
    [T.STRING, ...typeStarters],
  );
}
