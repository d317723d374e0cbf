import type { Exit,Records } from "../tree/flow.ts"; // prettier-ignore
import { problem } from "../problems.ts";
import * as T from "../tokens.ts";
import { W } from "../words.ts";
import type { Draft } from "./core.ts";
import { itemTable, partTable } from "./tables.ts";
import { actionWords } from "./limits.ts";
import { TermParser } from "./terms.ts";

interface Reasoned {
  atMost?: number;
  reason?: { required: boolean; text?: string };
}

/** Exits of a state, outcomes of a branch, and what an official records. */
export class ExitParser extends TermParser {
  protected readonly reasonPart = (draft: Reasoned): void => {
    this.word(W.reason);
    if (this.RECORDING_PHASE)
      this.or(this.fresh(), [{ ALT: () => this.word(W.required) }, { ALT: () => this.string() }]);
    else if (this.at(W.required)) {
      this.word(W.required);
      draft.reason = { required: true };
    } else draft.reason = { required: false, text: this.string({ keyword: "required" }, "text") };
  };

  protected readonly atMostPart = (draft: { atMost?: number }): void => {
    this.word(W.max);
    draft.atMost = this.times();
  };

  // --- exits -----------------------------------------------------------------------------------------------

  protected readonly exitParts = partTable<Draft<Exit>>([
    [W.when, this.whenPart],
    [
      T.ARROW,
      (draft) => {
        this.take(T.ARROW);
        draft.target = this.noName();
        draft.target = this.name();
      },
    ],
    [
      W["counts-as"],
      (draft) => {
        this.word(W["counts-as"]);
        draft.countsAs = this.call(this.action);
      },
    ],
    [
      W.like,
      (draft) => {
        this.word(W.like);
        draft.like = this.call(this.action);
      },
    ],
    [W.max, this.atMostPart],
    [W.reason, this.reasonPart],
    [W["legal-basis"], this.basisPart],
  ]);

  protected readExit(arrowNeeded: boolean): Exit {
    const first = this.peek();
    const node: Draft<Exit> = {
      kind: "Exit",
      start: first.start,
      end: first.end,
      action: { kind: "ActionName", start: first.start, end: first.end },
      citations: [],
    };
    this.attempt(first, () => {
      node.action = this.call(this.action);
      this.anyOrder(this.exitParts, node);
      if (this.RECORDING_PHASE || !arrowNeeded || node.target !== undefined || node.countsAs !== undefined)
        return;
      this.forgottenArrow(node);
    });
    return this.done(node);
  }

  protected forgottenArrow(node: Draft<Exit>): void {
    const next = this.peek();
    const target = T.isNameType[next.tokenTypeIdx] === true && !this.opensLine();
    if (target && this.nearKeyword()) this.fail("arrow");
    const at = this.previous().end;
    const end = target ? next.start : at;
    this.report(problem("missing-arrow", at, end, {}, { start: at, end: at, text: " ->" }));
    if (!target) return;
    node.target = this.name();
    this.anyOrder(this.exitParts, node);
  }

  readonly exit = this.RULE("exit", (): Exit => this.readExit(true));
  readonly outcome = this.RULE("outcome", (): Exit => this.readExit(false));

  readonly recordsBlock = this.RULE("recordsBlock", (): Records => {
    const first = this.word(W.records);
    const node: Draft<Records> = { kind: "Records", start: first.start, end: first.end, fields: [] };
    this.block(this.recordItems, node.fields);
    return this.done(node);
  });

  protected readonly afterAction = [T.STRING, T.ARROW, W.when, W["counts-as"], W.like];

  protected readonly exitItems = itemTable(
    "state",
    [
      [W.records, () => this.call(this.recordsBlock)],
      ...actionWords.map(([word]) => [word, () => this.call(this.exit)] as const),
      [T.NAME, () => this.call(this.exit)],
    ],
    this.afterAction,
  );

  protected readonly outcomeItems = itemTable(
    "branch",
    [
      [W.records, () => this.call(this.recordsBlock)],
      ...actionWords.map(([word]) => [word, () => this.call(this.outcome)] as const),
      [T.NAME, () => this.call(this.outcome)],
    ],
    [...this.afterAction, T.RIGHT_BRACE],
  );

  protected exitsInto(items: typeof this.exitItems, exits: Exit[], records: Records[]): void {
    const found: (Exit | Records)[] = [];
    this.block(items, found);
    for (const each of found) {
      if (each.kind === "Exit") exits.push(each);
      else records.push(each);
    }
  }
}
