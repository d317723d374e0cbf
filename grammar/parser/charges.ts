import type { Band, BandRow, Cap, Charge, ChargeRow, ChargeRule, Relief } from "../tree/charge.ts";
import type { Expression } from "../tree/expression.ts";
import * as T from "../tokens.ts";
import { W } from "../words.ts";
import type { Word } from "../words.ts";
import type { Draft, Spanned } from "./core.ts";
import { DossierParser } from "./dossiers.ts";
import { itemTable, partTable } from "./tables.ts";

/** What stands before the value of a row: `khi E thì`, `còn lại`, or nothing. */
export interface RowHead extends Spanned {
  when?: Expression;
  otherwise: boolean;
}

const roundings: readonly (readonly [Word, "up" | "down" | "nearest"])[] = [
  [W["round.up"], "up"],
  [W["round.down"], "down"],
  [W["round.nearest"], "nearest"],
];

const collections: readonly (readonly [Word, "filing" | "acceptance" | "supplement" | "result"])[] = [
  [W["action.file"], "filing"],
  [W["action.accept"], "acceptance"],
  [W["part.supplemented"], "supplement"],
  [W["action.hand-over"], "result"],
];

/** Fees and levies: tables of rows, and the rules that stand beside them. */
export class ChargeParser extends DossierParser {
  protected rowHead(): RowHead {
    const start = this.RECORDING_PHASE ? 0 : this.peek().start;
    const head: RowHead = { start, end: start, otherwise: false };
    if (this.RECORDING_PHASE) {
      this.option(this.fresh(), () => this.whenPart(head));
      this.option(this.fresh(), () => this.word(W.otherwise));
    } else if (this.at(W.when)) this.whenPart(head);
    else if (this.at(W.otherwise)) {
      this.word(W.otherwise);
      head.otherwise = true;
    }
    this.skip(W.then);
    return head;
  }

  private readonly rowParts = partTable<Draft<ChargeRow> | Draft<BandRow>>([
    [
      W.per,
      (draft) => {
        this.word(W.per);
        if (draft.kind === "ChargeRow") draft.per = this.call(this.value);
        else this.call(this.value);
      },
    ],
    ...this.periodParts,
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart],
  ]);

  readonly chargeRow = this.RULE("chargeRow", (): ChargeRow | BandRow | undefined => {
    const first = this.peek();
    let node: Draft<ChargeRow> | Draft<BandRow> | undefined;
    this.attempt(first, () => {
      const head = this.rowHead();
      if (this.RECORDING_PHASE) this.option(this.fresh(), () => this.bandRow(head));
      node = this.at(W.bands)
        ? this.bandRow(head)
        : { kind: "ChargeRow", ...head, amount: this.moneyNode(), citations: [] };
      this.anyOrder(this.rowParts, node);
    });
    return node && this.done(node);
  });

  private bandRow(head: RowHead): Draft<BandRow> {
    this.word(W.bands);
    const bands: Band[] = [];
    const node: Draft<BandRow> = { kind: "BandRow", ...head, base: this.invalid(), bands, citations: [] };
    node.base = this.call(this.value);
    this.block(this.bandItems, bands);
    return node;
  }

  readonly band = this.RULE("band", (): Band | undefined => {
    const first = this.peek();
    let node: Draft<Band> | undefined;
    this.attempt(first, () => {
      let upTo: Band["upTo"];
      if (this.RECORDING_PHASE) {
        this.or(this.fresh(), [{ ALT: () => this.word(W.to) }, { ALT: () => this.word(W["above-that"]) }]);
        this.option(this.fresh(), () => this.moneyNode());
      } else if (this.at(W["above-that"])) this.word(W["above-that"]);
      else {
        this.word(W.to);
        upTo = this.atType(T.NUMBER) ? this.numberNode() : this.moneyNode();
      }
      const rate = this.atType(T.MONEY) ? this.moneyNode() : this.percentNode();
      node = { kind: "Band", start: first.start, end: first.end, rate };
      if (upTo !== undefined) node.upTo = upTo;
    });
    return node && this.done(node);
  });

  private readonly bandItems = itemTable("bands", [
    [W.to, () => this.call(this.band)],
    [W["above-that"], () => this.call(this.band)],
  ]);

  private readonly reliefParts = partTable<Draft<Relief>>([
    [W.when, this.whenPart],
    ...this.periodParts,
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart],
  ]);

  readonly relief = this.RULE("relief", (): Relief => {
    const first = this.peek();
    const node: Draft<Relief> = { kind: "Relief", start: first.start, end: first.end, citations: [] };
    this.attempt(first, () => {
      if (this.RECORDING_PHASE || this.at(W.exempt)) this.word(W.exempt);
      else {
        this.word(W.reduced);
        node.percent = this.percentNode();
      }
      this.anyOrder(this.reliefParts, node);
    });
    return this.done(node);
  });

  private readonly capParts = partTable<Draft<Cap>>([
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart],
  ]);

  private cap(word: Word, bound: Cap["bound"]): Cap | undefined {
    const first = this.word(word);
    let node: Draft<Cap> | undefined;
    this.attempt(first, () => {
      node = {
        kind: "Cap",
        start: first.start,
        end: first.end,
        bound,
        amount: this.moneyNode(),
        citations: [],
      };
      this.anyOrder(this.capParts, node);
    });
    return node && this.done(node);
  }

  private chargeRule(
    word: Word,
    rule: ChargeRule["rule"],
    more?: (node: Draft<ChargeRule>) => void,
  ): ChargeRule {
    const first = this.word(word);
    const node: Draft<ChargeRule> = { kind: "ChargeRule", start: first.start, end: first.end, rule };
    if (more !== undefined) this.attempt(first, () => more(node));
    return this.done(node);
  }

  private readonly collectedParts = partTable<Draft<ChargeRule>>(
    collections.map(([word, event]) => [
      word,
      (draft) => {
        this.word(word);
        draft.collected = event;
      },
    ]),
  );

  private roundTo(node: Draft<ChargeRule>, rounding: "up" | "down" | "nearest"): void {
    node.rounding = rounding;
    this.word(W.to);
    node.roundTo = this.moneyNode();
  }

  private readonly chargeItems = itemTable("charge", [
    [W.when, () => this.call(this.chargeRow)],
    [W.otherwise, () => this.call(this.chargeRow)],
    [T.MONEY, () => this.call(this.chargeRow)],
    [W.bands, () => this.call(this.chargeRow)],
    [W.exempt, () => this.call(this.relief)],
    [W.reduced, () => this.call(this.relief)],
    [W.max, () => this.cap(W.max, "max")],
    [W.min, () => this.cap(W.min, "min")],
    [W.lowest, () => this.chargeRule(W.lowest, "lowest")],
    [W.cumulative, () => this.chargeRule(W.cumulative, "cumulative")],
    [W["non-refundable"], () => this.chargeRule(W["non-refundable"], "non-refundable")],
    [
      W.collected,
      () =>
        this.chargeRule(W.collected, "collected", (node) => this.choose(this.collectedParts, node, "action")),
    ],
    ...roundings.map(
      ([word, rounding]) =>
        [word, () => this.chargeRule(word, "rounded", (node) => this.roundTo(node, rounding))] as const,
    ),
  ]);

  private readonly chargeParts = partTable<Draft<Charge>>([
    [T.STRING, this.labelPart],
    [W.code, this.codePart],
    [W["legal-basis"], this.basisPart],
    [W.formerly, this.formerlyPart],
    [W.assumption, this.assumptionPart],
  ]);

  private chargeOf(word: Word, type: Charge["type"]): Charge {
    const first = this.word(word);
    const node: Draft<Charge> = {
      kind: "Charge",
      start: first.start,
      end: first.end,
      type,
      none: false,
      citations: [],
      items: [],
    };
    this.hintInto(node);
    if (this.skip(W.none)) return this.done({ ...node, none: true });
    if (this.RECORDING_PHASE) {
      this.option(this.fresh(), () => this.name());
      this.anyOrder(this.chargeParts, node);
      this.or(this.fresh(), [
        { ALT: () => this.block(this.chargeItems, node.items) },
        { ALT: () => this.call(this.chargeRow) },
      ]);
      return node;
    }
    this.attemptHead(first, () => {
      if (this.atName() && !this.opensLine() && !this.at(W.when) && !this.at(W.bands))
        node.name = this.name();
      this.anyOrder(this.chargeParts, node);
      if (!this.rowFollows()) return;
      const row = this.call(this.chargeRow);
      if (row !== undefined) node.items.push(row);
    });
    if (node.items.length === 0) this.block(this.chargeItems, node.items);
    return this.done(node);
  }

  private rowFollows(): boolean {
    return !this.opensLine() && (this.atType(T.MONEY) || this.at(W.when) || this.at(W.bands));
  }

  readonly fee = this.RULE("fee", (): Charge => this.chargeOf(W.fee, "fee"));
  readonly levy = this.RULE("levy", (): Charge => this.chargeOf(W.levy, "levy"));
}
