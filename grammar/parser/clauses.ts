import type { Cutoff, Limit, LimitException, LimitVisit } from "../tree/charge.ts";
import type { Expression } from "../tree/expression.ts";
import type { ActionName, ActionWord } from "../tree/flow.ts";
import type { Assumption, Citation, Label, Name, Period } from "../tree/node.ts";
import { problem } from "../problems.ts";
import type { BlockName } from "../problems.ts";
import * as T from "../tokens.ts";
import { W } from "../words.ts";
import type { Word } from "../words.ts";
import type { Draft } from "./core.ts";
import { ExpressionParser } from "./expressions.ts";
import { partTable } from "./tables.ts";
import type { ItemTable, Part } from "./tables.ts";

export const actionWords: readonly (readonly [Word, ActionWord])[] = (
  [
    "file", "accept", "pass", "fail", "complete", "incomplete", "wrong-authority", "agree", "disagree", "approve",
    "send-back", "supplemented", "withdraw", "stop", "paid", "done", "hand-over", "reappoint", "extend", "expired",
  ] as const
).map((word) => [W[`action.${word}`], word]); // prettier-ignore

const actionByType = new Map<number, readonly [Word, ActionWord]>();
for (const entry of actionWords) {
  actionByType.set(entry[0].only, entry);
  actionByType.set(entry[0].free, entry);
}

/** Blocks whose items are long enough to need lines of their own; exits, options and rows may share one. */
const oneItemALine: ReadonlySet<BlockName> = new Set([
  "file", "procedure", "form", "dossier", "flow", "parallel", "scenario", "calendar", "source", "campaign", "records",
]); // prettier-ignore

/** Clauses that many items share: legal basis, dates in force, assumption, limit, action; and the block. */
export class ClauseParser extends ExpressionParser {
  // --- blocks ----------------------------------------------------------------------------------------------

  /** `{ … }`: every line either is an item or is reported; nothing can stop the loop or make it stand still. */
  protected block<T>(items: ItemTable, found: T[]): void {
    if (this.RECORDING_PHASE) {
      this.take(T.LEFT_BRACE);
      this.many(this.fresh(), () => {
        this.or(
          this.fresh(),
          items.alternatives.map((read) => ({ ALT: () => read.call(this), IGNORE_AMBIGUITIES: true })),
        );
      });
      this.take(T.RIGHT_BRACE);
      return;
    }
    if (!this.atType(T.LEFT_BRACE)) {
      this.missingBlock(items.block);
      return;
    }
    const open = this.take(T.LEFT_BRACE);
    const outer = this.items;
    const outerLine = this.blockLine;
    this.items = items;
    this.blockLine = open.line;
    this.itemsUntil(T.RIGHT_BRACE, items, found);
    this.items = outer;
    this.blockLine = outerLine;
    if (this.atType(T.RIGHT_BRACE)) this.currIdx++;
  }

  private missingBlock(block: BlockName): void {
    const end = this.previous().end;
    this.report(problem("missing", end, end, { expected: ["block", { item: block }] }));
  }

  protected itemsUntil<T>(close: T.IndexedType, items: ItemTable, found: T[]): void {
    while (!this.atType(close) && !this.atType(T.END)) {
      const before = this.currIdx;
      const token = this.peek();
      const entry = items.byType[token.tokenTypeIdx];
      if (entry === undefined) {
        if (this.mendItem(items)) continue;
        this.attempt(token, () => this.fail({ item: items.block }));
      } else {
        if (entry.asName && this.suspicious(token) && this.mendItem(items)) continue;
        if (token.line !== this.blockLine && before >= 0 && token.line === this.previous().line)
          this.runTogether(token, items);
        try {
          const node = entry.read() as T | undefined;
          if (node !== undefined) found.push(node);
        } catch (error) {
          this.giveUp(error, token);
        }
      }
      if (this.currIdx === before) this.currIdx++;
    }
  }

  /** A name followed by a bare word: a misspelt keyword, or a name written with blanks. */
  private suspicious(token: T.Token): boolean {
    if (T.isNameType[token.tokenTypeIdx] !== true) return false;
    const next = this.peekAt(2);
    if (next.line !== token.line) return false;
    return next.tokenTypeIdx === T.PLAIN_NAME.tokenTypeIdx
      ? next.line !== this.blockLine
      : this.blankBeforeLabel(token);
  }

  private runTogether(token: T.Token, items: ItemTable): void {
    if (!oneItemALine.has(items.block) || this.previous().tokenTypeIdx === T.RIGHT_BRACE.tokenTypeIdx) return;
    const fix = { start: token.start, end: token.start, text: "\n" };
    this.report(problem("items-run-together", token.start, token.end, { found: this.text(token) }, fix));
  }

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

  /** `trước là tên_cũ` */
  protected readonly formerlyPart: Part<{ formerly?: Name }> = (draft) => {
    this.word(W.formerly);
    draft.formerly = this.name();
  };

  /** `mã "KQ005479"` */
  protected readonly codePart: Part<{ code?: string }> = (draft) => {
    this.word(W.code);
    draft.code = this.string("text");
  };

  protected readonly labelPart: Part<{ label?: Label }> = (draft) => {
    draft.label = this.label();
  };

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

  // --- limits ----------------------------------------------------------------------------------------------

  private readonly limitTail = partTable<Draft<Limit>>([
    [W["each-visit"], (draft) => this.eachVisit(draft)],
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart],
  ]);

  private readonly limitMore = partTable<Draft<Limit>>([
    [W.visit, (draft) => draft.visits.push(this.limitVisit())],
    [W.when, (draft) => draft.exceptions.push(this.limitException())],
    [W["received-after"], (draft) => (draft.cutoff = this.cutoff())],
    [W["each-visit"], (draft) => this.eachVisit(draft)],
  ]);

  private eachVisit(draft: Draft<Limit>): void {
    this.word(W["each-visit"]);
    draft.eachVisit = true;
  }

  /** `3 ngày làm việc, lần 2 trong 5 ngày làm việc, nhận sau 15:00 thì ngày làm việc kế tiếp` */
  readonly limit = this.RULE("limit", (): Limit => {
    const start = this.RECORDING_PHASE ? 0 : this.peek().start;
    const duration = this.durationNode();
    const node: Draft<Limit> = {
      kind: "Limit",
      start,
      end: start,
      duration,
      eachVisit: false,
      visits: [],
      exceptions: [],
      citations: [],
    };
    this.anyOrder(this.limitTail, node);
    if (this.RECORDING_PHASE)
      this.many(this.fresh(), () => {
        this.take(T.COMMA);
        this.choose(this.limitMore, node);
      });
    while (this.atType(T.COMMA)) {
      const comma = this.take(T.COMMA);
      if (this.limitMore.byType[this.peek().tokenTypeIdx] === undefined && this.opensLine()) {
        this.report(
          problem(
            "trailing-comma",
            comma.start,
            comma.end,
            {},
            { start: comma.start, end: comma.end, text: "" },
          ),
        );
        break;
      }
      this.choose(
        this.limitMore,
        node,
        { keyword: "visit" },
        { keyword: "when" },
        { keyword: "received-after" },
      );
      this.anyOrder(this.limitTail, node);
    }
    return this.done(node);
  });

  /** `trong 3 ngày làm việc` in the head of a state; `trong ngày` needs no other word. */
  protected readonly withinPart: Part<{ limit?: Limit }> = (draft) => {
    this.word(W.within);
    draft.limit = this.call(this.limit);
  };

  protected readonly sameDayPart: Part<{ limit?: Limit }> = (draft) => {
    draft.limit = this.call(this.limit);
  };

  private limitVisit(): LimitVisit {
    const { start } = this.word(W.visit);
    const visit = this.wholeNumber();
    this.word(W.within);
    return this.done({ kind: "LimitVisit", start, end: start, visit, duration: this.durationNode() });
  }

  private limitException(): LimitException {
    const { start } = this.word(W.when);
    const when = this.call(this.condition);
    this.word(W.within);
    return this.done({ kind: "LimitException", start, end: start, when, duration: this.durationNode() });
  }

  private cutoff(): Cutoff {
    const { start } = this.word(W["received-after"]);
    const after = this.timeNode();
    this.word(W.then);
    this.word(W["next-working-day"]);
    return this.done({ kind: "Cutoff", start, end: start, after });
  }

  // --- actions ---------------------------------------------------------------------------------------------

  protected isAction(token: T.Token): boolean {
    return actionByType.has(token.tokenTypeIdx);
  }

  protected atAction(): boolean {
    return !this.RECORDING_PHASE && this.isAction(this.peek());
  }

  /** A fixed word, or a name of the author's own; then a label may follow. */
  readonly action = this.RULE("action", (): ActionName => {
    if (this.RECORDING_PHASE) {
      this.or(this.fresh(), [
        ...actionWords.map(([word]) => ({ ALT: () => this.word(word), IGNORE_AMBIGUITIES: true })),
        { ALT: () => this.ownAction(), IGNORE_AMBIGUITIES: true },
      ]);
      return { kind: "ActionName", start: 0, end: 0 };
    }
    const entry = actionByType.get(this.peek().tokenTypeIdx);
    if (entry === undefined) return this.ownAction();
    const { start, end } = this.word(entry[0]);
    return { kind: "ActionName", start, end, word: entry[1] };
  });

  private ownAction(): ActionName {
    if (!this.RECORDING_PHASE && !this.atName()) this.fail("action");
    const own = this.anyName();
    const node: Draft<ActionName> = { kind: "ActionName", start: own.start, end: own.end, own };
    this.labelInto(node);
    return this.done(node);
  }
}
