import type { Concept } from "../problems.ts";
import { END, LEFT_BRACE, RIGHT_BRACE } from "../tokens.ts";
import type { Token } from "../tokens.ts";
import { STOP } from "./core.ts";
import { RecoveringParser } from "./diagnosis.ts";

/** Giving an item up without losing the items, or the block, behind it. */
export class GivingUpParser extends RecoveringParser {
  /** Reports what is wrong at the next token, and gives the item up. */
  fail(...expected: Concept[]): never {
    this.diagnose(expected);
    throw STOP;
  }

  /** Gives the item up; the reason is reported. */
  protected stop(): never {
    throw STOP;
  }

  /** Runs the part of an item that may fail; what was read stays, the rest of the item is skipped. */
  protected attempt(first: Token, body: () => void): void {
    if (this.RECORDING_PHASE) {
      body();
      return;
    }
    try {
      body();
    } catch (error) {
      this.giveUp(error, first);
    }
  }

  protected giveUp(error: unknown, first: Token): void {
    if (error !== STOP) throw error;
    this.skipItem(first);
  }

  /** The same for what stands before a block: the block is read even if its head is wrong. */
  protected attemptHead(first: Token, body: () => void): void {
    if (this.RECORDING_PHASE) {
      body();
      return;
    }
    try {
      body();
      if (!this.atType(LEFT_BRACE) && !this.opensLine() && !this.atType(RIGHT_BRACE) && !this.atType(END))
        this.fail("block");
    } catch (error) {
      if (error !== STOP) throw error;
      while (!this.atType(LEFT_BRACE) && !this.endsItem(first)) this.currIdx++;
    }
  }

  private endsItem(first: Token): boolean {
    if (this.atType(RIGHT_BRACE) || this.atType(END)) return true;
    const token = this.peek();
    if (token.line === first.line || !this.opensLine()) return false;
    return this.opensItem(this.currIdx + 1) || this.indentOf(token) <= this.indentOf(first);
  }

  protected skipItem(first: Token): void {
    const from = this.currIdx;
    while (!this.endsItem(first)) {
      const token = this.peek();
      const entry = this.items?.byType[token.tokenTypeIdx];
      const inline = token.line === this.blockLine && this.currIdx > from && entry?.firm === true;
      if (inline) return;
      if (token.tokenTypeIdx === LEFT_BRACE.tokenTypeIdx) this.skipBlock();
      else this.currIdx++;
    }
  }

  protected skipBlock(): void {
    let depth = 0;
    do {
      const index = this.peek().tokenTypeIdx;
      if (index === END.tokenTypeIdx) return;
      if (index === LEFT_BRACE.tokenTypeIdx) depth++;
      else if (index === RIGHT_BRACE.tokenTypeIdx) depth--;
      this.currIdx++;
    } while (depth > 0);
  }
}
