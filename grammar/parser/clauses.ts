import type { Expression } from "../tree/expression.ts";
import type { Assumption, Citation, Label, Name, Period } from "../tree/node.ts";
import { problem } from "../problems.ts";
import * as T from "../tokens.ts";
import { W } from "../words.ts";
import type { Word } from "../words.ts";
import type { Draft } from "./core.ts";
import { BlockParser } from "./blocks.ts";
import type { Part } from "./tables.ts";

/** Clauses that many items share: legal basis, dates in force, assumption, code. */
export class ClauseParser extends BlockParser {
  // --- clauses ---------------------------------------------------------------------------------------------

  /** `căn cứ a điều 3 khoản 1 điểm a, khoản 2, b` */
  protected basis(citations: Citation[]): void {
    this.word(W["legal-basis"]);
    this.commaList(() => this.citation(citations));
  }

  protected readonly basisPart: Part<{ citations: Citation[] }> = (draft) => this.basis(draft.citations);

  private citation(citations: Citation[]): void {
    if (this.RECORDING_PHASE) {
      this.name();
      for (const word of [W.article, W.clause, W.point])
        this.option(this.fresh(), () => {
          this.word(word);
          this.take(T.NUMBER);
        });
      return;
    }
    const before = citations[citations.length - 1];
    const start = this.peek().start;
    // After a comma, `điều 5` or `khoản 2` goes on with the law just named.
    const again =
      before !== undefined &&
      (this.at(W.article) || this.at(W.clause) || this.at(W.point)) &&
      this.followedByPlace();
    const number =
      before !== undefined && this.previous().tokenTypeIdx === T.COMMA.tokenTypeIdx && this.atType(T.NUMBER);
    const node: Draft<Citation> = {
      kind: "Citation",
      start,
      end: start,
      law: again || number ? { ...before.law, start, end: start } : this.anyName(),
    };
    if (number) this.samePlace(node, before);
    if (again && !this.at(W.article) && before.article !== undefined) node.article = before.article;
    if (again && this.at(W.point) && before.clause !== undefined) node.clause = before.clause;
    if (this.place(W.article)) node.article = this.ordinal();
    if (this.place(W.clause)) node.clause = this.ordinal();
    if (this.place(W.point)) node.point = this.letter();
    citations.push(this.done(node));
  }

  private samePlace(node: Draft<Citation>, before: Citation): void {
    if (before.article !== undefined) node.article = before.article;
    if (before.clause === undefined) node.article = this.ordinal();
    else node.clause = this.ordinal();
  }

  private followedByPlace(): boolean {
    const next = this.peekAt(2).tokenTypeIdx;
    return next === T.NUMBER.tokenTypeIdx || next === T.ORDINAL.tokenTypeIdx || this.at(W.point);
  }

  private place(word: Word): boolean {
    if (!this.at(word) || !this.continues()) return false;
    if (this.opensLine() && !this.followedByPlace()) return false;
    this.word(word);
    return true;
  }

  private ordinal(): string {
    const token = this.peek();
    if (token.tokenTypeIdx !== T.ORDINAL.tokenTypeIdx) {
      if (token.tokenTypeIdx === T.NUMBER.tokenTypeIdx && this.text(token).includes(",")) {
        const found = this.text(token);
        const text = found.replaceAll(",", ", ");
        this.report(
          problem(
            "comma-needs-blank",
            token.start,
            token.end,
            { found },
            { start: token.start, end: token.end, text },
          ),
        );
      } else if (token.tokenTypeIdx !== T.NUMBER.tokenTypeIdx) this.fail("number");
    }
    this.currIdx++;
    return this.text(token);
  }

  private letter(): string {
    const token = this.peek();
    if (T.isNameType[token.tokenTypeIdx] !== true && token.tokenTypeIdx !== T.ORDINAL.tokenTypeIdx)
      this.fail("name");
    this.currIdx++;
    return this.text(token);
  }

  /** `giả định "lý do"` */
  protected assumption(): Assumption {
    const { start } = this.word(W.assumption);
    const node: Draft<Assumption> = { kind: "Assumption", start, end: start, reason: "" };
    node.reason = this.string("text");
    return this.done(node);
  }

  protected readonly assumptionPart: Part<{ assumption?: Assumption }> = (draft) => {
    draft.assumption = this.assumption();
  };

  /** `trước là tên_cũ`; said again of what several became. */
  protected readonly formerlyPart: Part<{ formerly?: Name; alsoFormerly?: readonly Name[] }> = (draft) => {
    this.word(W.formerly);
    const name = this.name();
    if (draft.formerly === undefined) draft.formerly = name;
    else draft.alsoFormerly = [...(draft.alsoFormerly ?? []), name];
  };

  /** `mã "KQ005479"` */
  protected readonly codePart: Part<{ code?: string }> = (draft) => {
    this.word(W.code);
    draft.code = this.string("text");
  };

  protected readonly labelPart: Part<{ label?: Label }> = (draft) => {
    if (draft.label !== undefined && !this.RECORDING_PHASE) this.secondLabel();
    draft.label = this.label();
  };

  /** `"Cấp phép" "Permit"`: in which language? */
  private secondLabel(): void {
    const at = this.previous().end;
    const fix = { start: at, end: at, text: " en" };
    this.report(problem("missing", at, at, { expected: [{ keyword: "label-en" }] }, fix));
  }

  /** `khi E` */
  protected readonly whenPart: Part<{ when?: Expression }> = (draft) => {
    this.word(W.when);
    draft.when = this.invalid();
    draft.when = this.call(this.condition);
  };

  /** `[hiệu lực] từ D [đến D]` */
  private readonly periodFrom: Part<Draft<Period>> = (draft) => {
    if (this.RECORDING_PHASE) {
      this.or(this.fresh(), [{ ALT: () => this.word(W["in-force"]) }, { ALT: () => this.word(W.from) }]);
      this.dateNode();
      this.maybe(W.to, () => this.periodTo(draft));
      return;
    }
    if (this.at(W["in-force"])) this.word(W["in-force"]);
    else this.word(W.from);
    draft.from = this.dateNode();
    this.maybe(W.to, () => this.periodTo(draft));
  };

  private readonly periodTo: Part<Draft<Period>> = (draft) => {
    this.word(W.to);
    draft.to = this.dateNode();
  };

  private period(read: Part<Draft<Period>>): Period {
    const start = this.RECORDING_PHASE ? 0 : this.peek().start;
    const node: Draft<Period> = { kind: "Period", start, end: start };
    read(node);
    return this.done(node);
  }

  protected readonly fromPart: Part<{ period?: Period }> = (draft) => {
    draft.period = this.period(this.periodFrom);
  };

  protected readonly toPart: Part<{ period?: Period }> = (draft) => {
    draft.period = this.period(this.periodTo);
  };

  /** The three ways a period can begin. */
  protected readonly periodParts = [
    [W["in-force"], this.fromPart],
    [W.from, this.fromPart],
    [W.to, this.toPart],
  ] as const;
}
