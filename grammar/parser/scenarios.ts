import type { Assignment, Expectation, Given, Scenario, Then, When } from "../tree/procedure.ts";
import type { Name } from "../tree/node.ts";
import * as T from "../tokens.ts";
import { W } from "../words.ts";
import type { Word } from "../words.ts";
import type { Draft } from "./core.ts";
import { FlowParser } from "./flows.ts";
import { itemTable, partTable } from "./tables.ts";

/** `tình huống "…" { cho … khi … thì … }` */
export class ScenarioParser extends FlowParser {
  readonly assignment = this.RULE("assignment", (): Assignment => {
    const target = this.call(this.value);
    this.take(T.EQUALS, { sign: "=" });
    const value = this.call(this.value);
    return { kind: "Assignment", start: target.start, end: value.end, target, value };
  });

  private assignmentsInto(found: Assignment[]): void {
    this.commaList(() => found.push(this.call(this.assignment)));
  }

  readonly given = this.RULE("given", (): Given => {
    const first = this.word(W.for);
    const node: Draft<Given> = { kind: "Given", start: first.start, end: first.end, assignments: [] };
    this.attempt(first, () => this.assignmentsInto(node.assignments));
    return this.done(node);
  });

  private readonly whenParts = partTable<Draft<When>>([
    [
      W.at,
      (draft) => {
        this.word(W.at);
        draft.date = this.dateNode();
        this.maybeTime(() => {
          draft.time = this.timeNode();
        });
      },
    ],
    [
      W.reason,
      (draft) => {
        this.word(W.reason);
        draft.reason = this.string("text");
      },
    ],
    [W.with, (draft) => this.valuesInto(W.with, draft)],
    [W.records, (draft) => this.valuesInto(W.records, draft)],
  ]);

  private valuesInto(word: Word, draft: Draft<When>): void {
    this.word(word);
    this.assignmentsInto(draft.values);
  }

  readonly event = this.RULE("event", (): When => {
    const first = this.word(W.when);
    const node: Draft<When> = { kind: "When", start: first.start, end: first.end, values: [] };
    this.attempt(first, () => {
      if (this.RECORDING_PHASE) this.option(this.fresh(), () => this.branchOfEvent(node));
      else if (this.at(W.branch) || (!this.misspeltAction() && this.branchFollows()))
        this.branchOfEvent(node);
      node.action = this.call(this.action);
      this.anyOrder(this.whenParts, node);
    });
    return this.done(node);
  });

  /** `khi phòng_cháy đồng ý lúc …`: a name before an action is the branch. */
  private branchFollows(): boolean {
    if (!this.atName() || this.atAction()) return false;
    const next = this.peekAt(2);
    return next.tokenTypeIdx !== W.at.free && next.line === this.peek().line && this.actionAt(next);
  }

  private actionAt(token: T.Token): boolean {
    return token.tokenTypeIdx === T.PLAIN_NAME.tokenTypeIdx || this.isAction(token);
  }

  private branchOfEvent(node: Draft<When>): void {
    this.skip(W.branch);
    node.branch = this.name();
  }

  // --- expectations ----------------------------------------------------------------------------------------

  private readonly expectations = partTable<Draft<Then>>([
    [W.fee, (draft) => this.expectCharge(draft, W.fee, "fee")],
    [W.levy, (draft) => this.expectCharge(draft, W.levy, "levy")],
    [
      W.total,
      (draft) => {
        const { start } = this.word(W.total);
        this.take(T.EQUALS, { sign: "=" });
        this.expect(draft, { kind: "ExpectTotal", start, end: start, amount: this.moneyNode() });
      },
    ],
    [
      W.due,
      (draft) => {
        const { start } = this.word(W.due);
        this.take(T.EQUALS, { sign: "=" });
        const node: Draft<Extract<Expectation, { kind: "ExpectDue" }>> = {
          kind: "ExpectDue",
          start,
          end: start,
          date: this.dateNode(),
        };
        this.maybeTime(() => {
          node.time = this.timeNode();
        });
        this.expect(draft, node);
      },
    ],
    [
      W["is-at"],
      (draft) => {
        const { start } = this.word(W["is-at"]);
        this.expect(draft, { kind: "ExpectState", start, end: start, state: this.name() });
      },
    ],
    [
      W.end,
      (draft) => {
        const { start } = this.word(W.end);
        this.expect(draft, { kind: "ExpectEnd", start, end: start, state: this.name() });
      },
    ],
    [W.needs, (draft) => this.expectPapers(draft, W.needs, true)],
    [W["needs-not"], (draft) => this.expectPapers(draft, W["needs-not"], false)],
    [W.shows, (draft) => this.expectShown(draft, W.shows, true)],
    [W["shows-not"], (draft) => this.expectShown(draft, W["shows-not"], false)],
    [
      W.cannot,
      (draft) => {
        const { start } = this.word(W.cannot);
        this.expect(draft, { kind: "ExpectRefused", start, end: start, action: this.call(this.action) });
      },
    ],
    [W.case, (draft) => this.expectValue(draft)],
    [W.channel, (draft) => this.expectValue(draft)],
    [W.applicant, (draft) => this.expectValue(draft)],
    [W["filing-date"], (draft) => this.expectValue(draft)],
    [W["filing-place"], (draft) => this.expectValue(draft)],
    [T.NAME, (draft) => this.expectValue(draft)],
  ]);

  private expect(draft: Draft<Then>, expectation: Expectation): void {
    draft.expectation = this.done(expectation);
  }

  private expectCharge(draft: Draft<Then>, word: Word, type: "fee" | "levy"): void {
    const { start } = this.word(word);
    let name: Name | undefined;
    if (this.RECORDING_PHASE) this.option(this.fresh(), () => this.name());
    else if (this.atName()) name = this.name();
    this.take(T.EQUALS, { sign: "=" });
    const amount = this.moneyNode();
    this.expect(draft, {
      kind: "ExpectCharge",
      start,
      end: start,
      type,
      amount,
      ...(name !== undefined && { name }),
    });
  }

  private expectPapers(draft: Draft<Then>, word: Word, needed: boolean): void {
    const { start } = this.word(word);
    this.expect(draft, { kind: "ExpectPapers", start, end: start, needed, papers: this.names() });
  }

  private expectShown(draft: Draft<Then>, word: Word, shown: boolean): void {
    const { start } = this.word(word);
    const fields: Name[][] = [];
    this.commaList(() => {
      const path = [this.anyName()];
      if (this.RECORDING_PHASE) this.many(this.fresh(), () => this.path());
      else while (this.atType(T.DOT)) path.push(...this.path());
      fields.push(path);
    });
    this.expect(draft, { kind: "ExpectShown", start, end: start, shown, fields });
  }

  private expectValue(draft: Draft<Then>): void {
    const { start, target, value } = this.call(this.assignment);
    this.expect(draft, { kind: "ExpectValue", start, end: start, target, value });
  }

  readonly then = this.RULE("then", (): Then => {
    const first = this.word(W.then);
    const node: Draft<Then> = { kind: "Then", start: first.start, end: first.end };
    this.attempt(first, () => this.choose(this.expectations, node, "expectation"));
    return this.done(node);
  });

  private readonly scenarioItems = itemTable("scenario", [
    [W.for, () => this.call(this.given)],
    [W.when, () => this.call(this.event)],
    [W.then, () => this.call(this.then)],
  ]);

  readonly scenario = this.RULE("scenario", (): Scenario => {
    const first = this.word(W.scenario);
    const at = first.end;
    const node: Draft<Scenario> = {
      kind: "Scenario",
      start: first.start,
      end: first.end,
      title: { kind: "Label", start: at, end: at, vi: "" },
      items: [],
    };
    this.attemptHead(first, () => {
      node.title = this.label();
    });
    this.block(this.scenarioItems, node.items);
    return this.done(node);
  });
}
