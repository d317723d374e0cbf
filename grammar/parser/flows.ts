import type { Anytime,Duty,FlowItem,Slot,Steps } from "../tree/flow.ts"; // prettier-ignore
import * as T from "../tokens.ts";
import { W } from "../words.ts";
import type { Word } from "../words.ts";
import type { Draft } from "./core.ts";
import { itemTable, partTable } from "./tables.ts";
import { ParallelParser } from "./parallels.ts";

/** Flows: states, slots, duties. */
export class FlowParser extends ParallelParser {
  readonly slot = this.RULE("slot", (): Slot => {
    const first = this.word(W.slot);
    const node: Draft<Slot> = { kind: "Slot", start: first.start, end: first.end, name: this.noName() };
    this.attempt(first, () => {
      node.name = this.name();
      this.labelInto(node);
      this.maybe(W["and-then"], () => {
        this.word(W["and-then"]);
        node.then = this.name();
      });
    });
    return this.done(node);
  });

  readonly anytime = this.RULE("anytime", (): Anytime => {
    const first = this.word(W.anytime);
    const node: Draft<Anytime> = { kind: "Anytime", start: first.start, end: first.end, exits: [] };
    this.exitsInto(this.exitItems, node.exits, []);
    return this.done(node);
  });

  private readonly dutyParts = partTable<Draft<Duty>>([
    [W.max, this.atMostPart],
    [T.DURATION, (draft) => (draft.before = this.durationNode())],
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart],
  ]);

  private duty(word: Word, duty: Duty["duty"]): Duty {
    const first = this.word(word);
    const node: Draft<Duty> = { kind: "Duty", start: first.start, end: first.end, duty, citations: [] };
    this.attempt(first, () => this.anyOrder(this.dutyParts, node));
    return this.done(node);
  }

  protected readonly flowItems = itemTable("flow", [
    [W.step, () => this.call(this.step)],
    [W.wait, () => this.call(this.wait)],
    [W.parallel, () => this.call(this.parallel)],
    [W.end, () => this.call(this.end)],
    [W.slot, () => this.call(this.slot)],
    [W.anytime, () => this.call(this.anytime)],
    [W.apology, () => this.duty(W.apology, "apology")],
    [W["action.reappoint"], () => this.duty(W["action.reappoint"], "reappoint")],
    [W.receipt, () => this.duty(W.receipt, "receipt")],
    [W["no-receipt"], () => this.duty(W["no-receipt"], "no-receipt")],
    [W.survey, () => this.duty(W.survey, "survey")],
  ]);

  private readonly stepsParts = partTable<Draft<Steps>>([
    [
      W.following,
      (draft) => {
        this.word(W.following);
        draft.flow = this.name();
      },
    ],
    [W["legal-basis"], this.basisPart],
  ]);

  readonly steps = this.RULE("steps", (): Steps => {
    const first = this.word(W.steps);
    const node: Draft<Steps> = {
      kind: "Steps",
      start: first.start,
      end: first.end,
      citations: [],
      items: [],
    };
    this.attemptHead(first, () => this.anyOrder(this.stepsParts, node));
    // A flow that fits as it is needs no block.
    if (this.RECORDING_PHASE)
      this.option(this.fresh(), () => this.block<FlowItem>(this.flowItems, node.items));
    else if (this.atType(T.LEFT_BRACE) || node.flow === undefined)
      this.block<FlowItem>(this.flowItems, node.items);
    return this.done(node);
  });
}
