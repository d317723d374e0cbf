import type { AppliesTo,Campaign,Flow,Group } from "../tree/declaration.ts"; // prettier-ignore
import type { FlowItem } from "../tree/flow.ts";
import type { FormItem } from "../tree/form.ts";
import * as T from "../tokens.ts";
import { W } from "../words.ts";
import { RegisterParser } from "./registers.ts";
import type { Draft } from "./core.ts";
import { itemTable, partTable } from "./tables.ts";

/** Groups, campaigns and flows. */
export class DeclarationParser extends RegisterParser {
  private readonly groupParts = partTable<Draft<Group>>([
    [T.STRING, this.labelPart],
    [W.personal, (draft) => void (this.word(W.personal), (draft.personal = true))],
    [W.kept, (draft) => void (this.word(W.kept), (draft.kept = this.durationNode()))],
  ]);

  readonly group = this.RULE("group", (): Group => {
    const first = this.word(W.group);
    const node: Draft<Group> = {
      kind: "Group",
      start: first.start,
      end: first.end,
      name: this.noName(),
      personal: false,
      items: [],
    };
    this.attemptHead(first, () => {
      node.name = this.name();
      this.anyOrder(this.groupParts, node);
    });
    this.block<FormItem>(this.formItems, node.items);
    return this.done(node);
  });

  readonly appliesTo = this.RULE("appliesTo", (): AppliesTo => {
    const first = this.word(W["applies-to"]);
    const node: Draft<AppliesTo> = { kind: "AppliesTo", start: first.start, end: first.end, procedures: [] };
    this.attempt(first, () => this.commaList(() => node.procedures.push(this.anyName())));
    return this.done(node);
  });

  private readonly campaignItems = itemTable("campaign", [
    [W["applies-to"], () => this.call(this.appliesTo)],
    [W.term, () => this.call(this.term)],
    [W.channels, () => this.call(this.channels)],
    [W.fee, () => this.call(this.fee)],
    [W.levy, () => this.call(this.levy)],
    [W.accept, () => this.call(this.accept)],
  ]);

  private readonly campaignParts = partTable<Draft<Campaign>>([
    [T.STRING, this.labelPart],
    ...this.periodParts,
    [W["legal-basis"], this.basisPart],
  ]);

  readonly campaign = this.RULE("campaign", (): Campaign => {
    const first = this.word(W.campaign);
    const node: Draft<Campaign> = {
      kind: "Campaign",
      start: first.start,
      end: first.end,
      name: this.noName(),
      citations: [],
      items: [],
    };
    this.attemptHead(first, () => {
      node.name = this.name();
      this.anyOrder(this.campaignParts, node);
    });
    this.block(this.campaignItems, node.items);
    return this.done(node);
  });

  private readonly flowParts = partTable<Draft<Flow>>([
    [T.STRING, this.labelPart],
    [W["legal-basis"], this.basisPart],
    [
      W.following,
      (draft) => {
        this.word(W.following);
        draft.base = this.name();
      },
    ],
  ]);

  readonly flow = this.RULE("flow", (): Flow => {
    const first = this.word(W.flow);
    const node: Draft<Flow> = {
      kind: "Flow",
      start: first.start,
      end: first.end,
      name: this.noName(),
      citations: [],
      items: [],
    };
    this.attemptHead(first, () => {
      node.name = this.name();
      this.anyOrder(this.flowParts, node);
    });
    this.block<FlowItem>(this.flowItems, node.items);
    return this.done(node);
  });
}
