import type { Case,Cases,LegalBasis,Requirement,Result,YearlyVolume } from "../tree/procedure.ts"; // prettier-ignore
import * as T from "../tokens.ts";
import { W } from "../words.ts";
import type { Draft } from "./core.ts";
import { HeadlineParser } from "./headlines.ts";
import { partTable } from "./tables.ts";

/** Results, cases, requirements. */
export class SheetLineParser extends HeadlineParser {
  readonly legalBasis = this.RULE("legalBasis", (): LegalBasis => {
    const first = this.peek();
    const node: Draft<LegalBasis> = { kind: "LegalBasis", start: first.start, end: first.end, citations: [] };
    this.attempt(first, () => this.basis(node.citations));
    return this.done(node);
  });

  private readonly resultParts = partTable<Draft<Result>>([
    [T.STRING, this.labelPart],
    [W.code, this.codePart],
    [W.template, (draft) => void (this.word(W.template), (draft.template = this.textNode("file-path")))],
    [W.signed, (draft) => void (this.word(W.signed), (draft.signed = true))],
    [W["legal-basis"], this.basisPart],
    [W.formerly, this.formerlyPart],
    [W.assumption, this.assumptionPart],
  ]);

  readonly result = this.RULE("result", (): Result => {
    const first = this.word(W.result);
    const node: Draft<Result> = {
      kind: "Result",
      start: first.start,
      end: first.end,
      none: false,
      signed: false,
      citations: [],
    };
    this.hintInto(node);
    if (this.skip(W.none)) return this.done({ ...node, none: true });
    this.attempt(first, () => {
      node.name = this.name();
      this.anyOrder(this.resultParts, node);
    });
    return this.done(node);
  });

  private readonly volumeParts = partTable<Draft<YearlyVolume>>([[W.assumption, this.assumptionPart]]);

  readonly yearlyVolume = this.RULE("yearlyVolume", (): YearlyVolume | undefined => {
    const first = this.word(W.volume);
    let node: Draft<YearlyVolume> | undefined;
    this.attempt(first, () => {
      node = { kind: "YearlyVolume", start: first.start, end: first.end, count: this.numberNode() };
      this.word(W["per-year"]);
      this.anyOrder(this.volumeParts, node);
    });
    return node && this.done(node);
  });

  private readonly caseParts = partTable<Draft<Case>>([
    [T.STRING, this.labelPart],
    [W.code, this.codePart],
    [W.formerly, this.formerlyPart],
    [W.assumption, this.assumptionPart],
  ]);

  readonly cases = this.RULE("cases", (): Cases => {
    const first = this.word(W.case);
    const node: Draft<Cases> = { kind: "Cases", start: first.start, end: first.end, cases: [] };
    this.attempt(first, () =>
      this.commaList(() => {
        const name = node.cases.length === 0 ? this.name() : this.anyName();
        const each: Draft<Case> = { kind: "Case", start: name.start, end: name.end, name };
        node.cases.push(each);
        this.anyOrder(this.caseParts, each);
        this.done(each);
      }),
    );
    return this.done(node);
  });

  private readonly requirementParts = partTable<Draft<Requirement>>([
    [
      T.STRING,
      (draft) => {
        draft.text = this.label();
      },
    ],
    [W.when, this.whenPart],
    [W["legal-basis"], this.basisPart],
    [W.assumption, this.assumptionPart],
  ]);

  readonly requirement = this.RULE("requirement", (): Requirement => {
    const first = this.word(W.requirement);
    const node: Draft<Requirement> = {
      kind: "Requirement",
      start: first.start,
      end: first.end,
      none: false,
      citations: [],
    };
    if (this.skip(W.none)) return this.done({ ...node, none: true });
    this.attempt(first, () => {
      if (this.RECORDING_PHASE) this.option(this.fresh(), () => this.name());
      else if (!this.atType(T.STRING)) {
        if (!this.atName() || this.opensLine()) this.fail("text", { keyword: "none" });
        node.name = this.name();
      }
      this.anyOrder(this.requirementParts, node);
    });
    return this.done(node);
  });
}
