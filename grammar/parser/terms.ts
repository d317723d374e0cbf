import type {
  Extension,
  LawLimit,
  NotCounted,
  SupplementRule,
  Term,
  TermAnchor,
  TermItem,
  TermRow,
} from "../tree/charge.ts";
import * as T from "../tokens.ts";
import { W } from "../words.ts";
import { ChargeParser } from "./charges.ts";
import type { Draft } from "./core.ts";
import { itemTable, partTable } from "./tables.ts";

/** `thời hạn`: rows of time, what they count from, what stops or lengthens them. */
export class TermParser extends ChargeParser {
  private readonly termRowParts = partTable<Draft<TermRow>>([...this.periodParts]);

  readonly termRow = this.RULE("termRow", (): TermRow | undefined => {
    const first = this.peek();
    let node: Draft<TermRow> | undefined;
    this.attempt(first, () => {
      const head = this.rowHead();
      this.skip(W.within);
      node = { kind: "TermRow", ...head, limit: this.call(this.limit) };
      this.anyOrder(this.termRowParts, node);
    });
    return node && this.done(node);
  });

  private readonly anchorParts = partTable<Draft<TermAnchor>>([
    [W["dossier-complete"], (draft) => void (this.word(W["dossier-complete"]), (draft.anchor = "complete"))],
    [W["action.accept"], (draft) => void (this.word(W["action.accept"]), (draft.anchor = "accepted"))],
    [W["action.file"], (draft) => void (this.word(W["action.file"]), (draft.anchor = "filed"))],
    [T.NAME, (draft) => void (draft.state = this.name())],
  ]);

  readonly termAnchor = this.RULE("termAnchor", (): TermAnchor => {
    const first = this.word(W["counted-from"]);
    const node: Draft<TermAnchor> = {
      kind: "TermAnchor",
      start: first.start,
      end: first.end,
      anchor: "state",
    };
    this.attempt(first, () =>
      this.choose(
        this.anchorParts,
        node,
        { keyword: "dossier-complete" },
        { keyword: "action.accept" },
        "name",
      ),
    );
    return this.done(node);
  });

  private readonly supplementParts = partTable<Draft<SupplementRule>>([
    [W.pause, (draft) => void (this.word(W.pause), (draft.rule = "pause"))],
    [W.restart, (draft) => void (this.word(W.restart), (draft.rule = "restart"))],
    [W["own-limit"], (draft) => void (this.word(W["own-limit"]), (draft.rule = "own-limit"))],
  ]);

  private readonly basisOnly = partTable<{ citations: SupplementRule["citations"][number][] }>([
    [W["legal-basis"], this.basisPart],
  ]);

  readonly supplementRule = this.RULE("supplementRule", (): SupplementRule => {
    const first = this.word(W["on-supplement"]);
    const node: Draft<SupplementRule> = {
      kind: "SupplementRule",
      start: first.start,
      end: first.end,
      rule: "pause",
      citations: [],
    };
    this.attempt(first, () => {
      this.choose(
        this.supplementParts,
        node,
        { keyword: "pause" },
        { keyword: "restart" },
        { keyword: "own-limit" },
      );
      this.anyOrder(this.basisOnly, node);
    });
    return this.done(node);
  });

  private readonly conditionParts = partTable<Draft<Extension | LawLimit>>([
    [W.when, this.whenPart],
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart],
  ]);

  readonly extension = this.RULE("extension", (): Extension | undefined => {
    const first = this.word(W["extended-at-most"]);
    let node: Draft<Extension> | undefined;
    this.attempt(first, () => {
      node = {
        kind: "Extension",
        start: first.start,
        end: first.end,
        atMost: this.durationNode(),
        citations: [],
      };
      this.anyOrder(this.conditionParts, node);
    });
    return node && this.done(node);
  });

  readonly lawLimit = this.RULE("lawLimit", (): LawLimit | undefined => {
    const first = this.word(W["law-limit"]);
    let node: Draft<LawLimit> | undefined;
    this.attempt(first, () => {
      node = {
        kind: "LawLimit",
        start: first.start,
        end: first.end,
        duration: this.durationNode(),
        citations: [],
      };
      this.anyOrder(this.conditionParts, node);
    });
    return node && this.done(node);
  });

  readonly notCounted = this.RULE("notCounted", (): NotCounted => {
    const first = this.word(W["not-counted"]);
    const node: Draft<NotCounted> = {
      kind: "NotCounted",
      start: first.start,
      end: first.end,
      states: [],
      citations: [],
    };
    this.attempt(first, () => {
      this.commaList(() => node.states.push(this.anyName()));
      this.anyOrder(this.basisOnly, node);
    });
    return this.done(node);
  });

  private readonly termItems = itemTable("term", [
    [W.when, () => this.call(this.termRow)],
    [W.otherwise, () => this.call(this.termRow)],
    [T.DURATION, () => this.call(this.termRow)],
    [W["same-day"], () => this.call(this.termRow)],
    [W["counted-from"], () => this.call(this.termAnchor)],
    [W["on-supplement"], () => this.call(this.supplementRule)],
    [W["extended-at-most"], () => this.call(this.extension)],
    [W["law-limit"], () => this.call(this.lawLimit)],
    [W["not-counted"], () => this.call(this.notCounted)],
  ]);

  private readonly termParts = partTable<Draft<Term>>([
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart],
  ]);

  readonly term = this.RULE("term", (): Term => {
    const first = this.word(W.term);
    const node: Draft<Term> = {
      kind: "Term",
      start: first.start,
      end: first.end,
      none: false,
      citations: [],
      items: [],
    };
    const none = this.skip(W["not-prescribed"]);
    if (none) node.none = true;
    this.attemptHead(first, () => {
      this.anyOrder(this.termParts, node);
      if (none) return;
      if (this.RECORDING_PHASE) {
        this.or(this.fresh(), [
          { ALT: () => this.block<TermItem>(this.termItems, node.items) },
          { ALT: () => this.call(this.termRow) },
        ]);
        return;
      }
      if (this.opensLine() || this.atType(T.LEFT_BRACE)) return;
      const row = this.call(this.termRow);
      if (row !== undefined) node.items.push(row);
    });
    if (!none && node.items.length === 0 && !this.RECORDING_PHASE)
      this.block<TermItem>(this.termItems, node.items);
    return this.done(node);
  });
}
