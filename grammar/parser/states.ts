import type { End,StateCommon,Step } from "../tree/flow.ts"; // prettier-ignore
import * as T from "../tokens.ts";
import { W } from "../words.ts";
import type { Word } from "../words.ts";
import type { Draft } from "./core.ts";
import { partTable } from "./tables.ts";
import { ExitParser } from "./exits.ts";

type StateDraft = Draft<StateCommon> & { start: number };

/** Steps, waits and ends. */
export class StateParser extends ExitParser {
  protected readonly actorPart = (draft: Pick<StateDraft, "actor">): void => {
    const { start, end } = this.word(W.by);
    if (this.RECORDING_PHASE) {
      this.or(this.fresh(), [{ ALT: () => this.word(W["the-applicant"]) }, { ALT: () => this.name() }]);
    } else if (this.at(W["the-applicant"])) {
      this.word(W["the-applicant"]);
      draft.actor = this.done({ kind: "Actor", start, end, applicant: true });
    } else {
      draft.actor = { kind: "Actor", start, end, applicant: false };
      draft.actor = this.done({ kind: "Actor", start, end, applicant: false, role: this.name() });
    }
  };

  protected readonly statePairs = [
    [T.STRING, this.labelPart],
    [W.by, this.actorPart],
    [W.within, this.withinPart],
    [W["same-day"], this.sameDayPart],
    [W.max, this.atMostPart],
    [W.signed, (draft: StateDraft) => void (this.word(W.signed), (draft.signed = true))],
    [W.status, (draft: StateDraft) => void (this.word(W.status), (draft.status = this.wholeNumber()))],
    [W.presence, (draft: StateDraft) => void (this.word(W.presence), (draft.presence = true))],
    [W["legal-basis"], this.basisPart],
    [W.formerly, this.formerlyPart],
    [W.assumption, this.assumptionPart],
  ] as const;

  protected readonly stateParts = partTable<StateDraft>(this.statePairs);

  protected readonly endParts = partTable<Draft<End>>([
    ...this.statePairs,
    [
      W.gives,
      (draft) => {
        this.word(W.gives);
        draft.gives.push(...this.names());
      },
    ],
  ]);

  protected stateHead(word: Word): Omit<Draft<StateCommon>, never> & { start: number; end: number } {
    const { start, end } = this.word(word);
    const head = { start, end, name: this.noName(), signed: false, presence: false, citations: [] };
    this.hintInto(head);
    return head;
  }

  protected readStep(word: Word, waits: boolean): Step {
    const first = this.peek();
    const node: Draft<Step> = { kind: "Step", ...this.stateHead(word), waits, records: [], exits: [] };
    this.attemptHead(first, () => {
      node.name = this.name();
      this.anyOrder(this.stateParts, node);
    });
    this.exitsInto(this.exitItems, node.exits, node.records);
    return this.done(node);
  }

  readonly step = this.RULE("step", (): Step => this.readStep(W.step, false));
  readonly wait = this.RULE("wait", (): Step => this.readStep(W.wait, true));

  readonly end = this.RULE("end", (): End => {
    const first = this.peek();
    const node: Draft<End> = { kind: "End", ...this.stateHead(W.end), gives: [] };
    this.attempt(first, () => {
      node.name = this.name();
      this.anyOrder(this.endParts, node);
    });
    return this.done(node);
  });
}
