import type {
AmendRule,Branch,Join,Parallel
} from "../tree/flow.ts"; // prettier-ignore
import { problem } from "../problems.ts";
import * as T from "../tokens.ts";
import { W } from "../words.ts";
import type { Word } from "../words.ts";
import type { Draft } from "./core.ts";
import { itemTable, partTable } from "./tables.ts";
import { StateParser } from "./states.ts";

type BranchDraft = Draft<Branch>;

/** Branches at the same time, and what joins them. */
export class ParallelParser extends StateParser {
  protected readonly branchParts = partTable<BranchDraft>([
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

  protected readonly joinParts = partTable<Draft<Join>>([
    [W.max, this.atMostPart],
    [W.reason, this.reasonPart],
  ]);

  protected join(word: Word, quantifier: Join["quantifier"]): Join {
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

  protected arrowBefore(): void {
    if (!this.atName() || this.opensLine()) this.fail("arrow");
    const at = this.previous().end;
    this.report(problem("missing-arrow", at, this.peek().start, {}, { start: at, end: at, text: " ->" }));
  }

  protected readonly redoParts = partTable<Draft<AmendRule>>([
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

  protected readonly parallelItems = itemTable("parallel", [
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
      else node.amend = each;
    }
    return this.done(node);
  });
}
