import type { Codelist,CodelistEntry,Document,Fallback,Law,Registry } from "../tree/declaration.ts"; // prettier-ignore
import * as T from "../tokens.ts";
import { W } from "../words.ts";
import { AgencyParser } from "./agencies.ts";
import type { Draft } from "./core.ts";
import { itemTable, partTable } from "./tables.ts";

/** Papers, code lists, laws and registries: what many procedures refer to. */
export class RegisterParser extends AgencyParser {
  private readonly documentParts = partTable<Draft<Document>>([
    [T.STRING, this.labelPart],
    [W.code, this.codePart],
    [W["result-of"], (draft) => void (this.word(W["result-of"]), (draft.resultOf = this.name()))],
    [W["legal-basis"], this.basisPart],
    [W.formerly, this.formerlyPart],
  ]);

  readonly document = this.RULE("document", (): Document => {
    const first = this.word(W.document);
    const node: Draft<Document> = {
      kind: "Document",
      start: first.start,
      end: first.end,
      name: this.noName(),
      citations: [],
    };
    this.attempt(first, () => {
      node.name = this.name();
      this.anyOrder(this.documentParts, node);
    });
    return this.done(node);
  });

  readonly codelistEntry = this.RULE("codelistEntry", (): CodelistEntry | undefined => {
    const first = this.peek();
    let node: CodelistEntry | undefined;
    this.attempt(first, () => {
      const code = this.string("text");
      const label = this.label();
      node = { kind: "CodelistEntry", start: first.start, end: label.end, code, label };
    });
    return node;
  });

  private readonly codelistItems = itemTable("codelist", [[T.STRING, () => this.call(this.codelistEntry)]]);

  private readonly codelistParts = partTable<Draft<Codelist>>([
    [T.STRING, this.labelPart],
    [W.version, (draft) => void (this.word(W.version), (draft.version = this.wholeNumber()))],
    [W["from-file"], this.fromFilePart],
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart],
  ]);

  readonly codelist = this.RULE("codelist", (): Codelist => {
    const first = this.word(W.codelist);
    const node: Draft<Codelist> = {
      kind: "Codelist",
      start: first.start,
      end: first.end,
      name: this.noName(),
      entries: [],
      citations: [],
    };
    this.attemptHead(first, () => {
      node.name = this.name();
      this.anyOrder(this.codelistParts, node);
    });
    this.maybeBlock(node.file === undefined, () => this.block(this.codelistItems, node.entries));
    return this.done(node);
  });

  /** A block that may be left out where the head says enough. */
  private maybeBlock(needed: boolean, block: () => void): void {
    if (this.RECORDING_PHASE) this.option(this.fresh(), block);
    else if (needed || this.atType(T.LEFT_BRACE)) block();
  }

  private readonly lawParts = partTable<Draft<Law>>([
    [T.STRING, this.labelPart],
    [W["type.number"], (draft) => void (this.word(W["type.number"]), (draft.number = this.string("text")))],
    [W.issued, (draft) => void (this.word(W.issued), (draft.issued = this.dateNode()))],
    ...this.periodParts,
    [W.formerly, this.formerlyPart],
    [W.assumption, this.assumptionPart],
  ]);

  readonly law = this.RULE("law", (): Law => {
    const first = this.word(W.law);
    const node: Draft<Law> = { kind: "Law", start: first.start, end: first.end, name: this.noName() };
    this.attempt(first, () => {
      node.name = this.name();
      this.anyOrder(this.lawParts, node);
    });
    return this.done(node);
  });

  private readonly fallbackParts = partTable<Draft<Fallback>>([
    [W.when, this.whenPart],
    [W["legal-basis"], this.basisPart],
  ]);

  readonly fallback = this.RULE("fallback", (): Fallback | undefined => {
    const first = this.word(W["if-no-data"]);
    let node: Draft<Fallback> | undefined;
    this.attempt(first, () => {
      this.word(W.then);
      this.word(W["action.file"]);
      this.skip(W.within);
      node = {
        kind: "Fallback",
        start: first.start,
        end: first.end,
        limit: this.call(this.limit),
        citations: [],
      };
      this.anyOrder(this.fallbackParts, node);
    });
    return node && this.done(node);
  });

  private readonly fallbackItems = itemTable("source", [[W["if-no-data"], () => this.call(this.fallback)]]);

  private readonly registryParts = partTable<Draft<Registry>>([
    [T.STRING, this.labelPart],
    [W.asks, (draft) => void (this.word(W.asks), (draft.asked = this.names()))],
    [W.answers, (draft) => void (this.word(W.answers), (draft.answers = this.names()))],
    ...this.periodParts,
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart],
  ]);

  readonly registry = this.RULE("registry", (): Registry => {
    const first = this.word(W.source);
    const node: Draft<Registry> = {
      kind: "Registry", start: first.start, end: first.end, name: this.noName(), asked: [], answers: [], citations: [], fallbacks: [],
    }; // prettier-ignore
    this.attemptHead(first, () => {
      node.name = this.name();
      this.anyOrder(this.registryParts, node);
    });
    this.maybeBlock(false, () => this.block(this.fallbackItems, node.fallbacks));
    return this.done(node);
  });
}
