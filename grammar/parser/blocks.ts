import { problem } from "../problems.ts";
import type { BlockName } from "../problems.ts";
import * as T from "../tokens.ts";
import { ExpressionParser } from "./expressions.ts";
import type { ItemTable } from "./tables.ts";

/** Blocks whose items are long enough to need lines of their own; exits, options and rows may share one. */
const oneItemALine: ReadonlySet<BlockName> = new Set([
  "file", "procedure", "form", "dossier", "flow", "parallel", "scenario", "calendar", "source", "campaign", "records",
]); // prettier-ignore

/** `{ … }` and the items in it. */
export class BlockParser extends ExpressionParser {
  /** `{ … }`: every line either is an item or is reported; nothing can stop the loop or make it stand still. */
  // The items of a table are what its caller wants found: the tables are declared beside their nodes.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
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
        this.attempt(token, () => this.strange(items));
      } else {
        if (entry.asName && this.suspicious(token) && this.mendItem(items)) continue;
        try {
          if (token.line !== this.blockLine && before >= 0 && token.line === this.previous().line)
            this.runTogether(token, items);
          const node = entry.read() as T | undefined;
          if (node !== undefined) found.push(node);
        } catch (error) {
          this.giveUp(error, token);
        }
      }
      if (this.currIdx === before) this.currIdx++;
    }
  }

  /** At the beginning of a line an item was wanted; behind an item, one more of its parts or the end of the line. */
  private strange(items: ItemTable): never {
    const parts = this.opensLine() ? [] : [...(this.parts?.words ?? [])].slice(0, 8);
    if (parts.length === 0) return this.fail({ item: items.block });
    return this.fail(...parts.map((keyword) => ({ keyword })), "line-end");
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
    if (this.misspeltAround(this.keywordsOf([]))) this.stop();
    const fix = { start: token.start, end: token.start, text: "\n" };
    this.report(problem("items-run-together", token.start, token.end, { found: this.text(token) }, fix));
  }
}
