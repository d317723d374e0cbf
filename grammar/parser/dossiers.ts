import { problem } from "../problems.ts";
import type { Name } from "../tree/node.ts";
import type {
  CopyKind,
  DossierItem,
  OneOf,
  Paper,
  PaperAttributes,
  PaperCount,
  PapersWhen,
} from "../tree/form.ts";
import type { Dossier } from "../tree/procedure.ts";
import * as T from "../tokens.ts";
import { W } from "../words.ts";
import type { Word } from "../words.ts";
import type { Draft } from "./core.ts";
import { FormParser } from "./forms.ts";
import { itemTable, partTable } from "./tables.ts";

const copies: readonly (readonly [Word, CopyKind])[] = [
  [W["copy.original"], "original"],
  [W["copy.copy"], "copy"],
  [W["copy.certified"], "certified-copy"],
  [W["copy.electronic"], "electronic"],
];
const copyWords = new Map<number, Word>(
  copies.flatMap(([word]) => [[word.only, word] as const, [word.free, word] as const]),
);

type AttributesDraft = Draft<PaperAttributes>;
type PaperDraft = Draft<Omit<Paper, "attributes">> & { attributes: AttributesDraft };
type OneOfDraft = Draft<Omit<OneOf, "attributes">> & { attributes: AttributesDraft };

/** `hồ sơ 1 bộ { … }`: papers, choices between papers, papers by case. */
export class DossierParser extends FormParser {
  private noAttributes(): AttributesDraft {
    return { ifAny: false, shownOnly: false, citations: [] };
  }

  private readonly attributeEntries = [
    [
      W["type.file"],
      (draft: AttributesDraft) => {
        this.word(W["type.file"]);
        const types: Name[] = [];
        this.commaList(
          () => types.push(this.anyName()),
          (token) => token.tokenTypeIdx === T.PLAIN_NAME.tokenTypeIdx,
        );
        draft.fileTypes = types;
      },
    ],
    [
      W.max,
      (draft: AttributesDraft) => {
        this.word(W.max);
        draft.fileSize = this.sizeNode();
      },
    ],
    [W.when, this.whenPart],
    [
      W["if-any"],
      (draft: AttributesDraft) => {
        this.word(W["if-any"]);
        draft.ifAny = true;
      },
    ],
    [
      W["shown-only"],
      (draft: AttributesDraft) => {
        this.word(W["shown-only"]);
        draft.shownOnly = true;
      },
    ],
    [
      W["replaced-by"],
      (draft: AttributesDraft) => {
        this.word(W["replaced-by"]);
        draft.replacedBy = this.name();
      },
    ],
    [
      W["result-of"],
      (draft: AttributesDraft) => {
        this.word(W["result-of"]);
        draft.resultOf = this.name();
      },
    ],
    [
      W["file-no-later"],
      (draft: AttributesDraft) => {
        this.word(W["file-no-later"]);
        draft.latest = this.durationNode();
        this.word(W["before-due"]);
      },
    ],
    [W.code, this.codePart],
    [W["legal-basis"], this.basisPart],
    [W.formerly, this.formerlyPart],
    [W.assumption, this.assumptionPart],
  ] as const;

  private readonly paperParts = partTable<PaperDraft>([
    [T.STRING, this.labelPart],
    [T.NUMBER, (draft) => this.counts(draft.counts)],
    ...copies.map(([word]) => [word, (draft: PaperDraft) => this.countLeftOut(word, draft)] as const),
    ...this.attributeEntries.map(
      ([word, part]) => [word, (draft: PaperDraft) => part(draft.attributes)] as const,
    ),
  ]);

  private readonly oneOfParts = partTable<OneOfDraft>([
    [T.STRING, this.labelPart],
    ...this.attributeEntries.map(
      ([word, part]) => [word, (draft: OneOfDraft) => part(draft.attributes)] as const,
    ),
  ]);

  /** `đơn bản chính`: how many? */
  private countLeftOut(word: Word, draft: PaperDraft): void {
    const at = this.RECORDING_PHASE ? 0 : this.previous().end;
    this.report(problem("missing", at, at, { expected: ["paper-count"] }));
    const { start, end } = this.word(word);
    const copy = copies.find((entry) => entry[0] === word)?.[1] ?? "original";
    draft.counts.push({ kind: "PaperCount", start, end, count: 1, copy });
  }

  private counts(found: PaperCount[]): void {
    this.commaList(() => {
      const start = this.RECORDING_PHASE ? 0 : this.peek().start;
      const count = this.wholeNumber();
      const word = this.anyWord(copyWords, "copy-kind");
      const copy = copies.find((entry) => entry[0] === word)?.[1] ?? "original";
      found.push(this.done({ kind: "PaperCount", start, end: start, count, copy }));
    });
  }

  readonly paper = this.RULE("paper", (): Paper => {
    const first = this.peek();
    const name = this.anyName();
    const node: PaperDraft = {
      kind: "Paper",
      start: name.start,
      end: name.end,
      name,
      counts: [],
      attributes: this.noAttributes(),
    };
    this.hintInto(node);
    this.attempt(first, () => this.anyOrder(this.paperParts, node));
    return this.done(node);
  });

  readonly oneOf = this.RULE("oneOf", (): OneOf => {
    const first = this.peek();
    const { start } = this.word(W["one-of"]);
    const node: OneOfDraft = { kind: "OneOf", start, end: start, attributes: this.noAttributes(), items: [] };
    this.attemptHead(first, () => this.anyOrder(this.oneOfParts, node));
    this.block(this.dossierItems, node.items);
    return this.done(node);
  });

  readonly papersWhen = this.RULE("papersWhen", (): PapersWhen => {
    const first = this.peek();
    const { start } = this.word(W.when);
    const node: Draft<PapersWhen> = {
      kind: "PapersWhen",
      start,
      end: start,
      when: this.invalid(),
      items: [],
    };
    this.attemptHead(first, () => {
      node.when = this.call(this.condition);
    });
    this.block(this.dossierItems, node.items);
    return this.done(node);
  });

  private readonly dossierItems = itemTable(
    "dossier",
    [
      [W["one-of"], () => this.call(this.oneOf)],
      [W.when, () => this.call(this.papersWhen)],
      [T.NAME, () => this.call(this.paper)],
    ],
    [T.STRING, T.NUMBER],
  );

  private readonly headParts = partTable<Draft<Dossier>>([
    [
      T.NUMBER,
      (draft) => {
        draft.sets = this.wholeNumber();
        this.word(W.sets);
      },
    ],
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart],
  ]);

  readonly dossier = this.RULE("dossier", (): Dossier => {
    const first = this.peek();
    const { start } = this.word(W.dossier);
    const node: Draft<Dossier> = {
      kind: "Dossier",
      start,
      end: start,
      none: false,
      citations: [],
      items: [],
    };
    if (this.skip(W.none)) return this.done({ ...node, none: true });
    this.attemptHead(first, () => this.anyOrder(this.headParts, node));
    this.block<DossierItem>(this.dossierItems, node.items);
    return this.done(node);
  });
}
