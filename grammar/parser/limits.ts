import { asciiName } from "../fold.ts";
import type { KeywordId } from "../lexicon/keywords.ts";
import { nearestKeyword } from "../lexicon/nearest.ts";
import type { Cutoff, Limit, LimitException, LimitVisit } from "../tree/charge.ts";
import type { ActionName, ActionWord } from "../tree/flow.ts";
import { problem } from "../problems.ts";
import * as T from "../tokens.ts";
import { W } from "../words.ts";
import type { Word } from "../words.ts";
import type { Draft } from "./core.ts";
import { ClauseParser } from "./clauses.ts";
import { partTable } from "./tables.ts";
import type { Part } from "./tables.ts";

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

const actionIds: ReadonlySet<KeywordId> = new Set(actionWords.map(([word]) => word.id));

/** Limits of time, and actions. */
export class LimitParser extends ClauseParser {
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
    // `dat -> ký` is no action of the author's own, but `đạt` without its marks.
    const next = this.peekAt(2);
    if (!this.RECORDING_PHASE && next.tokenTypeIdx !== T.STRING.tokenTypeIdx && this.withoutMarks())
      return this.call(this.action);
    if (!this.RECORDING_PHASE) {
      if (this.misspeltAction()) return this.call(this.action);
      const count = this.wordsHere();
      const sign = this.peekAt(1 + count);
      const arrow = sign.tokenTypeIdx === T.ARROW.tokenTypeIdx && sign.line === this.peek().line;
      if (count > 1 && arrow) this.unknownWords(count, "action");
    }
    const own = this.anyName();
    const node: Draft<ActionName> = { kind: "ActionName", start: own.start, end: own.end, own };
    this.labelInto(node);
    return this.done(node);
  }

  /** `quá hạn`: several words that nearly spell an action, or that officials say for it. */
  protected misspeltAction(): boolean {
    return this.wordsHere() > 1 && this.misspeltHere(actionIds, 2);
  }

  private withoutMarks(): boolean {
    if (!this.atType(T.PLAIN_NAME)) return false;
    const written = this.text(this.peek());
    const near = nearestKeyword(written, actionIds);
    return (
      near !== undefined &&
      near.distance > 0 &&
      asciiName(near.spelling) === asciiName(written) &&
      this.misspeltHere(actionIds)
    );
  }
}
