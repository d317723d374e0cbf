import { foldedText } from "../law-index/folded-text.ts";
import { inBothLanguages, type DossierItem, type Paper, type ProcedureModel } from "@tthc/model";
import { modelFinding } from "../diagnostics/model-finding.ts";
import { inForceTogether, type Together } from "./in-force-together.ts";
import { oddOnes } from "./odd-ones.ts";
import type { CatalogueFinding, CatalogueRule } from "./rule.ts";

interface Use {
  readonly model: ProcedureModel;
  readonly paper: Paper;
}

/**
 * One paper of the national catalogue (one `mã`) has one name and one id in all procedures, and one name has one `mã`:
 * else nobody can see that the citizen hands in twice what the office has.
 */
export const paperWithTwoNames: CatalogueRule = (models) => {
  const together = inForceTogether(models);
  const byCode = new Map<string, Use[]>();
  const byLabel = new Map<string, Use[]>();
  for (const model of models) {
    for (const paper of papersOf(model.dossier.items)) {
      if (paper.code === undefined) continue;
      push(byCode, paper.code, { model, paper });
      push(byLabel, foldedText(paper.label.vi), { model, paper });
    }
  }
  return [
    ...[...byCode.values()].flatMap((uses) => odd(uses, nameOf, together).map((pair) => told(pair, "code"))),
    ...[...byLabel.values()].flatMap((uses) =>
      odd(uses, ({ paper }) => paper.code ?? "", together).map((pair) => told(pair, "name")),
    ),
  ];
};

/** What an official reads, and what every system files it under. */
const nameOf = ({ paper }: Use): string => `${paper.id} ${foldedText(paper.label.vi)}`;

/** A form is the procedure's own: two of one name are two forms. */
const papersOf = (items: readonly DossierItem[]): readonly Paper[] =>
  items.flatMap((item) =>
    item.kind === "one-of" ? papersOf(item.items) : item.form === undefined ? [item] : [],
  );

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

interface OddOne {
  readonly one: Use;
  readonly usual: Use;
}

/** Those that differ from what most say, each with one that says so and holds at the same time. */
function odd(uses: readonly Use[], variantOf: (use: Use) => string, together: Together): readonly OddOne[] {
  return oddOnes(uses, variantOf, (a, b) => together(a.model, b.model)).map(([one, usual]) => ({
    one,
    usual,
  }));
}

function told({ one, usual }: OddOne, same: "code" | "name"): CatalogueFinding {
  return {
    model: one.model,
    finding: modelFinding(
      "paper-with-two-names",
      { at: "paper", paper: one.paper.id },
      {
        same,
        name: inBothLanguages(one.paper.label),
        id: one.paper.id,
        code: one.paper.code ?? "",
        otherName: inBothLanguages(usual.paper.label),
        otherId: usual.paper.id,
        otherCode: usual.paper.code ?? "",
        procedure: inBothLanguages(usual.model.label),
      },
    ),
  };
}
