import type { Procedure,ProcedureItem } from "../tree/procedure.ts"; // prettier-ignore
import * as T from "../tokens.ts";
import { W } from "../words.ts";
import type { Word } from "../words.ts";
import type { Draft } from "./core.ts";
import { CombinedLineParser } from "./combined-lines.ts";
import { itemTable, partTable } from "./tables.ts";

/** A procedure: the lines of its sheet. */
export class ProcedureParser extends CombinedLineParser {
  private readonly procedureItems = itemTable("procedure", [
    [W.code, () => this.call(this.codeLine)],
    [W.version, () => this.call(this.version)],
    [W.replaces, () => this.call(this.supersedes)],
    [W.sector, () => this.call(this.sector)],
    [W.agency, () => this.call(this.agencies)],
    [W["filing-place"], () => this.call(this.filingPlace)],
    [W.applicants, () => this.call(this.applicants)],
    [W.channels, () => this.call(this.channels)],
    [W["legal-basis"], () => this.call(this.legalBasis)],
    [W.result, () => this.call(this.result)],
    [W.volume, () => this.call(this.yearlyVolume)],
    [W.case, () => this.call(this.cases)],
    [W.requirement, () => this.call(this.requirement)],
    [W.form, () => this.call(this.form)],
    [W.dossier, () => this.call(this.dossier)],
    [W.fee, () => this.call(this.fee)],
    [W.levy, () => this.call(this.levy)],
    [W.term, () => this.call(this.term)],
    [W.steps, () => this.call(this.steps)],
    [W.transition, () => this.call(this.transition)],
    [W.accept, () => this.call(this.accept)],
    [W.include, () => this.call(this.partsLine)],
    [W["shared-dossier"], () => this.sharedDossier(false)],
    [W["own-dossier"], () => this.sharedDossier(true)],
    [W["one-part"], () => this.call(this.partRule)],
    [W.scenario, () => this.call(this.scenario)],
  ]);

  private readonly procedureParts = partTable<Draft<Procedure>>([
    [T.STRING, this.labelPart],
    [W.formerly, this.formerlyPart],
  ]);

  protected procedureOf(word: Word, combined: boolean): Procedure {
    const first = this.word(word);
    const node: Draft<Procedure> = {
      kind: "Procedure",
      start: first.start,
      end: first.end,
      combined,
      name: this.noName(),
      items: [],
    };
    this.hintInto(node);
    this.attemptHead(first, () => {
      node.name = this.name();
      this.anyOrder(this.procedureParts, node);
    });
    this.block<ProcedureItem>(this.procedureItems, node.items);
    return this.done(node);
  }

  readonly procedure = this.RULE("procedure", (): Procedure => this.procedureOf(W.procedure, false));
  readonly combinedProcedure = this.RULE("combinedProcedure", (): Procedure =>
    this.procedureOf(W.combined, true),
  );
}
