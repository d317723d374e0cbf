import { problem } from "../problems.ts";
import type { Field,Form,FormCheck,Include,Section } from "../tree/form.ts"; // prettier-ignore
import type { NoForm } from "../tree/procedure.ts";
import * as T from "../tokens.ts";
import { W } from "../words.ts";
import { FieldParser, typeStarters } from "./fields.ts";
import type { Draft } from "./core.ts";
import { itemTable, partTable } from "./tables.ts";

/** Forms and sections. */
export class FormParser extends FieldParser {
  readonly include = this.RULE("include", (): Include => {
    const first = this.peek();
    const { start } = this.word(W.include);
    const node: Draft<Include> = { kind: "Include", start, end: start, groups: [] };
    this.attempt(first, () => {
      node.groups = this.names();
    });
    return this.done(node);
  });

  private readonly sectionParts = partTable<Draft<Section>>([
    [
      W["shown-when"],
      (draft) => {
        this.word(W["shown-when"]);
        draft.shown = this.invalid();
        draft.shown = this.call(this.condition);
      },
    ],
  ]);

  readonly section = this.RULE("section", (): Section => {
    const first = this.peek();
    const { start } = this.word(W.section);
    const node: Draft<Section> = { kind: "Section", start, end: start, name: this.noName(), items: [] };
    this.hintInto(node);
    this.attemptHead(first, () => {
      node.name = this.name();
      this.labelInto(node);
      this.anyOrder(this.sectionParts, node);
    });
    this.block(this.formItems, node.items);
    return this.done(node);
  });

  private sectionOrField(): Section | Field {
    const next = this.peekAt(2).tokenTypeIdx;
    const field = next === T.STRING.tokenTypeIdx && this.peekAt(3).tokenTypeIdx !== T.LEFT_BRACE.tokenTypeIdx;
    return this.RECORDING_PHASE || !field ? this.call(this.section) : this.call(this.field);
  }

  private readonly checkParts = partTable<Draft<FormCheck>>([
    [
      T.STRING,
      (draft) => {
        draft.message = this.label();
      },
    ],
    [W["legal-basis"], this.basisPart],
  ]);

  readonly formCheck = this.RULE("formCheck", (): FormCheck => {
    const first = this.peek();
    const { start } = this.word(W.check);
    const node: Draft<FormCheck> = {
      kind: "FormCheck",
      start,
      end: start,
      condition: this.invalid(),
      citations: [],
    };
    this.attempt(first, () => {
      node.condition = this.call(this.condition);
      this.anyOrder(this.checkParts, node);
      this.rightSideLeftOut(node);
    });
    return this.done(node);
  });

  /** `kiểm tra a <= "…"`: the message was taken for the right side. */
  private rightSideLeftOut({ condition, message }: Draft<FormCheck>): void {
    if (message !== undefined || condition.kind !== "Binary" || condition.right.kind !== "Text") return;
    const at = condition.right.start;
    this.report(problem("missing", at, at, { expected: ["value"] }));
  }

  protected override readonly formItems = itemTable(
    "form",
    [
      [W.section, () => this.sectionOrField()],
      [W.include, () => this.call(this.include)],
      [W.check, () => this.call(this.formCheck)],
      [T.NAME, () => this.call(this.field)],
    ],
    [T.STRING, ...typeStarters],
  );

  private readonly formParts = partTable<Draft<Form>>([
    [T.STRING, this.labelPart],
    [
      W["form-number"],
      (draft) => {
        this.word(W["form-number"]);
        draft.template = this.string("text");
      },
    ],
    [W.code, this.codePart],
    [W["legal-basis"], this.basisPart],
    [W.formerly, this.formerlyPart],
    [W.assumption, this.assumptionPart],
  ]);

  readonly form = this.RULE("form", (): Form | NoForm => {
    const first = this.peek();
    const { start, end } = this.word(W.form);
    if (this.skip(W.none)) return this.done({ kind: "NoForm", start, end } satisfies NoForm);
    const node: Draft<Form> = { kind: "Form", start, end, name: this.noName(), citations: [], items: [] };
    this.hintInto(node);
    this.attemptHead(first, () => {
      node.name = this.name();
      this.anyOrder(this.formParts, node);
    });
    this.block(this.formItems, node.items);
    return this.done(node);
  });
}
