import { inBothLanguages, type Duration, type ProcedureModel } from "@tthc/model";
import type { Change } from "./change.ts";
import { changeOf } from "./diff.ts";
import type { Element } from "./element.ts";
import { elementsOf } from "./elements.ts";
import { compareElements } from "./compare/compare.ts";
import { longestRow, sumOf } from "./headline/headline.ts";
import { citationTexts } from "./names-and-law.ts";
import type { Found, Scene } from "./scene.ts";
import { spanChange } from "./span.ts";
import { durationShown, listShown } from "./words.ts";

const KINDS = {
  shorter: "term-row.shortened",
  longer: "term-row.lengthened",
  mixed: "term-row.mixed",
  same: "term-row.same-length",
} as const;

/** The terms of procedures filed one after the other, as their sum, and what else their terms say. */
export function termsInSeries(
  before: readonly ProcedureModel[],
  after: ProcedureModel,
  sceneOf: (index: number) => Scene,
): readonly Change[] {
  const olds = before.map(termOf);
  const now = termOf(after);
  const [first] = olds as [Element<"term">];
  const basis = olds.flatMap((one) => one.basis);
  const assumption = olds.find((one) => one.assumption !== undefined)?.assumption;
  const united = { ...first, basis, ...(assumption !== undefined && { assumption }) };
  const told = new Set<string>();
  const changes = [...lengthChange(before, after), ...lawChange(before, after)].map((found) =>
    changeOf(found, { before: united, after: now }),
  );
  olds.forEach((old, index) => {
    for (const found of compareElements(old, now, sceneOf(index))) {
      const change = changeOf(found, { before: old, after: now });
      if (told.has(change.sentence.vi)) continue;
      told.add(change.sentence.vi);
      changes.push(change);
    }
  });
  return changes;
}

const termOf = (model: ProcedureModel): Element<"term"> =>
  elementsOf(model).children.find((one): one is Element<"term"> => one.kind === "term") as Element<"term">;

function lengthChange(before: readonly ProcedureModel[], after: ProcedureModel): readonly Found[] {
  const rows = before.map((model) => longestRow(model)?.duration);
  const now = longestRow(after)?.duration;
  const known = rows.filter((one): one is Duration => one !== undefined);
  if (known.length === 0 || now === undefined) return [];
  const sum = known.length === rows.length ? sumOf(known) : undefined;
  const each = known.map((one) => durationShown(one).words);
  const parts = { vi: each.map(({ vi }) => vi).join(" + "), en: each.map(({ en }) => en).join(" + ") };
  if (sum === undefined)
    return [{ kind: "term.put-together", before: listShown([parts]), after: durationShown(now) }];
  const { direction } = spanChange(sum, now, after.calendar);
  const total = durationShown(sum);
  const words = { vi: `${total.words.vi} (${parts.vi})`, en: `${total.words.en} (${parts.en})` };
  return direction === "same" && sum.unit === now.unit
    ? []
    : [{ kind: KINDS[direction], before: { ...total, words }, after: durationShown(now) }];
}

function lawChange(before: readonly ProcedureModel[], after: ProcedureModel): readonly Found[] {
  const old = [...new Set(before.flatMap((model) => citationTexts(termOf(model).basis, model)))].sort();
  const now = citationTexts(termOf(after).basis, after);
  if (old.join() === now.join()) return [];
  const shown = (texts: readonly string[]) => listShown(texts.map((vi) => inBothLanguages({ vi })));
  return [{ kind: "element.law-changed", before: shown(old), after: shown(now) }];
}
