import type {
Accept,PartRule,Parts,SharedDossier,Transition
} from "../tree/procedure.ts"; // prettier-ignore
import { W } from "../words.ts";
import type { Draft } from "./core.ts";
import { SheetLineParser } from "./sheet-lines.ts";
import { partTable } from "./tables.ts";

/** What happens to old dossiers, accepted findings, and the parts of a combined procedure. */
export class CombinedLineParser extends SheetLineParser {
  private readonly ruleParts = partTable<Draft<Transition>>([
    [
      W.following,
      (draft) => {
        this.word(W.following);
        if (this.RECORDING_PHASE)
          this.or(this.fresh(), [
            { ALT: () => this.word(W["old-version"]) },
            { ALT: () => this.word(W["new-version"]) },
          ]);
        else if (this.at(W["new-version"])) {
          this.word(W["new-version"]);
          draft.rule = "new-version";
        } else this.word(W["old-version"]);
      },
    ],
    [W["action.stop"], (draft) => void (this.word(W["action.stop"]), (draft.rule = "stop"))],
  ]);

  private readonly transitionParts = partTable<Draft<Transition>>([[W["legal-basis"], this.basisPart]]);

  readonly transition = this.RULE("transition", (): Transition => {
    const first = this.word(W.transition);
    const node: Draft<Transition> = {
      kind: "Transition",
      start: first.start,
      end: first.end,
      rule: "old-version",
      citations: [],
    };
    this.attempt(first, () => {
      this.word(W.pending);
      this.choose(this.ruleParts, node, { keyword: "following" }, { keyword: "action.stop" });
      this.anyOrder(this.transitionParts, node);
    });
    return this.done(node);
  });

  readonly accept = this.RULE("accept", (): Accept => {
    const first = this.word(W.accept);
    const at = first.end;
    const node: Draft<Accept> = {
      kind: "Accept",
      start: first.start,
      end: at,
      code: { kind: "Text", start: at, end: at, value: "" },
      names: [],
    };
    this.attempt(first, () => {
      node.code = this.textNode("text");
      this.maybe(W.for, () => {
        this.word(W.for);
        this.commaList(() => node.names.push(this.anyName()));
      });
      this.maybe(W.reason, () => {
        this.word(W.reason);
        node.reason = this.string("text");
      });
    });
    return this.done(node);
  });

  private readonly orderParts = partTable<Draft<Parts>>([
    [W.series, (draft) => void (this.word(W.series), (draft.order = "series"))],
    [W.parallel, (draft) => void (this.word(W.parallel), (draft.order = "parallel"))],
  ]);

  readonly partsLine = this.RULE("partsLine", (): Parts => {
    const first = this.word(W.include);
    const node: Draft<Parts> = {
      kind: "Parts",
      start: first.start,
      end: first.end,
      procedures: [],
      order: "series",
    };
    this.attempt(first, () => {
      this.commaList(() => node.procedures.push(this.anyName()));
      this.choose(this.orderParts, node, { keyword: "series" }, { keyword: "parallel" });
    });
    return this.done(node);
  });

  private readonly eventParts = partTable<Draft<PartRule>>([
    [W["action.fail"], (draft) => void (this.word(W["action.fail"]), (draft.event = "fails"))],
    [
      W["part.supplemented"],
      (draft) => void (this.word(W["part.supplemented"]), (draft.event = "supplemented")),
    ],
    [W["part.withdrawn"], (draft) => void (this.word(W["part.withdrawn"]), (draft.event = "withdrawn"))],
    [W["action.withdraw"], (draft) => void (this.word(W["action.withdraw"]), (draft.event = "withdrawn"))],
  ]);

  private readonly effectParts = partTable<Draft<PartRule>>([
    [W["stop-all"], (draft) => void (this.word(W["stop-all"]), (draft.then = "stop-all"))],
    [W.continue, (draft) => void (this.word(W.continue), (draft.then = "continue"))],
    [W.wait, (draft) => void (this.word(W.wait), (draft.then = "wait"))],
  ]);

  readonly partRule = this.RULE("partRule", (): PartRule => {
    const first = this.word(W["one-part"]);
    const node: Draft<PartRule> = {
      kind: "PartRule",
      start: first.start,
      end: first.end,
      event: "fails",
      then: "stop-all",
    };
    this.attempt(first, () => {
      this.choose(
        this.eventParts,
        node,
        { keyword: "action.fail" },
        { keyword: "part.supplemented" },
        { keyword: "part.withdrawn" },
      );
      this.word(W.then);
      this.choose(
        this.effectParts,
        node,
        { keyword: "stop-all" },
        { keyword: "continue" },
        { keyword: "wait" },
      );
    });
    return this.done(node);
  });

  protected sharedDossier(own: boolean): SharedDossier {
    const { start, end } = this.word(own ? W["own-dossier"] : W["shared-dossier"]);
    return { kind: "SharedDossier", start, end, own };
  }
}
