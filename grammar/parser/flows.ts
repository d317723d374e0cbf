import type {
  AmendRule, Anytime, Branch, Duty, End, Exit, FlowItem, Join, Parallel, Records, Slot, StateCommon, Step, Steps,
} from "../tree/flow.ts"; // prettier-ignore
import { problem } from "../problems.ts";
import * as T from "../tokens.ts";
import { W } from "../words.ts";
import type { Word } from "../words.ts";
import type { Draft } from "./core.ts";
import { itemTable, partTable } from "./tables.ts";
import { actionWords } from "./clauses.ts";
import { TermParser } from "./terms.ts";

type StateDraft = Draft<StateCommon> & { start: number };
type BranchDraft = Draft<Branch>;
interface Reasoned {
  atMost?: number;
  reason?: { required: boolean; text?: string };
}

/** Flows: states, exits, branches, and what joins them. */
export class FlowParser extends TermParser {
  private readonly reasonPart = (draft: Reasoned): void => {
    this.word(W.reason);
    if (this.RECORDING_PHASE)
      this.or(this.fresh(), [{ ALT: () => this.word(W.required) }, { ALT: () => this.string() }]);
    else if (this.at(W.required)) {
      this.word(W.required);
      draft.reason = { required: true };
    } else draft.reason = { required: false, text: this.string({ keyword: "required" }, "text") };
  };

  private readonly atMostPart = (draft: { atMost?: number }): void => {
    this.word(W.max);
    draft.atMost = this.times();
  };

  // --- exits -----------------------------------------------------------------------------------------------

  private readonly exitParts = partTable<Draft<Exit>>([
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

  private readExit(arrowNeeded: boolean): Exit {
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

  private forgottenArrow(node: Draft<Exit>): void {
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

  private readonly afterAction = [T.STRING, T.ARROW, W.when, W["counts-as"], W.like];

  private readonly exitItems = itemTable(
    "state",
    [
      [W.records, () => this.call(this.recordsBlock)],
      ...actionWords.map(([word]) => [word, () => this.call(this.exit)] as const),
      [T.NAME, () => this.call(this.exit)],
    ],
    this.afterAction,
  );

  private readonly outcomeItems = itemTable(
    "branch",
    [
      [W.records, () => this.call(this.recordsBlock)],
      ...actionWords.map(([word]) => [word, () => this.call(this.outcome)] as const),
      [T.NAME, () => this.call(this.outcome)],
    ],
    [...this.afterAction, T.RIGHT_BRACE],
  );

  private exitsInto(items: typeof this.exitItems, exits: Exit[], records: Records[]): void {
    const found: (Exit | Records)[] = [];
    this.block(items, found);
    for (const each of found) {
      if (each.kind === "Exit") exits.push(each);
      else if (each.kind === "Records") records.push(each);
    }
  }

  // --- states ----------------------------------------------------------------------------------------------

  private readonly actorPart = (draft: Pick<StateDraft, "actor">): void => {
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

  private readonly statePairs = [
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

  private readonly stateParts = partTable<StateDraft>(this.statePairs);

  private readonly endParts = partTable<Draft<End>>([
    ...this.statePairs,
    [
      W.gives,
      (draft) => {
        this.word(W.gives);
        draft.gives.push(...this.names());
      },
    ],
  ]);

  private stateHead(word: Word): Omit<Draft<StateCommon>, never> & { start: number; end: number } {
    const { start, end } = this.word(word);
    const head = { start, end, name: this.noName(), signed: false, presence: false, citations: [] };
    this.hintInto(head);
    return head;
  }

  private readStep(word: Word, waits: boolean): Step {
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

  // --- parallel parts --------------------------------------------------------------------------------------

  private readonly branchParts = partTable<BranchDraft>([
    [T.STRING, this.labelPart],
    [W.by, this.actorPart],
    [
      W.following,
      (draft) => {
        this.word(W.following);
        draft.procedure = this.name();
      },
    ],
    [W.within, this.withinPart],
    [W["same-day"], this.sameDayPart],
    [
      W.reads,
      (draft) => {
        this.word(W.reads);
        draft.reads = this.names();
      },
    ],
    [
      W.gives,
      (draft) => {
        this.word(W.gives);
        draft.gives.push(...this.names());
      },
    ],
    [W.when, this.whenPart],
    [W["legal-basis"], this.basisPart],
    [W.formerly, this.formerlyPart],
    [W.assumption, this.assumptionPart],
  ]);

  readonly branch = this.RULE("branch", (): Branch => {
    const first = this.word(W.branch);
    const node: BranchDraft = {
      kind: "Branch", start: first.start, end: first.end, name: this.noName(), gives: [], records: [], outcomes: [], citations: [],
    }; // prettier-ignore
    this.attemptHead(first, () => {
      node.name = this.name();
      this.anyOrder(this.branchParts, node);
    });
    this.exitsInto(this.outcomeItems, node.outcomes, node.records);
    return this.done(node);
  });

  private readonly joinParts = partTable<Draft<Join>>([
    [W.max, this.atMostPart],
    [W.reason, this.reasonPart],
  ]);

  private join(word: Word, quantifier: Join["quantifier"]): Join {
    const first = this.word(word);
    const node: Draft<Join> = {
      kind: "Join",
      start: first.start,
      end: first.end,
      quantifier,
      target: this.noName(),
    };
    this.attempt(first, () => {
      if (quantifier !== "otherwise") node.outcome = this.call(this.action);
      if (this.RECORDING_PHASE || this.atType(T.ARROW)) this.take(T.ARROW, "arrow");
      else this.arrowBefore();
      node.target = this.name();
      this.anyOrder(this.joinParts, node);
    });
    return this.done(node);
  }

  private arrowBefore(): void {
    if (!this.atName() || this.opensLine()) this.fail("arrow");
    const at = this.previous().end;
    this.report(problem("missing-arrow", at, this.peek().start, {}, { start: at, end: at, text: " ->" }));
  }

  private readonly redoParts = partTable<Draft<AmendRule>>([
    [W["redo-readers"], (draft) => void (this.word(W["redo-readers"]), (draft.redo = "readers"))],
    [W["redo-all"], (draft) => void (this.word(W["redo-all"]), (draft.redo = "all"))],
  ]);

  readonly amendRule = this.RULE("amendRule", (): AmendRule => {
    const first = this.word(W["when-amended"]);
    const node: Draft<AmendRule> = { kind: "AmendRule", start: first.start, end: first.end, redo: "all" };
    this.attempt(first, () =>
      this.choose(this.redoParts, node, { keyword: "redo-readers" }, { keyword: "redo-all" }),
    );
    return this.done(node);
  });

  private readonly parallelItems = itemTable("parallel", [
    [W.branch, () => this.call(this.branch)],
    [W["when-all"], () => this.join(W["when-all"], "all")],
    [W["when-any"], () => this.join(W["when-any"], "any")],
    [W.otherwise, () => this.join(W.otherwise, "otherwise")],
    [W["when-amended"], () => this.call(this.amendRule)],
  ]);

  readonly parallel = this.RULE("parallel", (): Parallel => {
    const first = this.peek();
    const node: Draft<Parallel> = {
      kind: "Parallel",
      ...this.stateHead(W.parallel),
      branches: [],
      joins: [],
    };
    this.attemptHead(first, () => {
      node.name = this.name();
      this.anyOrder(this.stateParts, node);
    });
    const found: (Branch | Join | AmendRule)[] = [];
    this.block(this.parallelItems, found);
    for (const each of found) {
      if (each.kind === "Branch") node.branches.push(each);
      else if (each.kind === "Join") node.joins.push(each);
      else if (each.kind === "AmendRule") node.amend = each;
    }
    return this.done(node);
  });

  // --- flows -----------------------------------------------------------------------------------------------

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
