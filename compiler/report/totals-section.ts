import { table } from "../document/document.ts";
import { blocksHtml } from "../document/render-html.ts";
import { strong } from "../document/markup-text.ts";
import type { ComparedChange, ComparedCounts, ComparedGroup } from "../diff/comparison-format.ts";
import { BEARERS, BURDENS, PARTS } from "../diff/sheet/comparison-words.ts";
import { sectionHtml, type Telling } from "./report-pair.ts";

const BURDEN_IDS = Object.keys(BURDENS) as ComparedChange["burden"][];

/** How many changes go which way, by part of Article 8 and by who bears them; by source they stand in the law index. */
export function totalsSection(telling: Telling): string {
  const { tell, pair, level } = telling;
  const { all, byPart, byBearer } = pair.comparison.totals;
  if (byPart.length === 0) return "";
  const { language, say, both } = tell;
  const order = Object.keys(PARTS);
  const parts = byPart.toSorted((a, b) => order.indexOf(a.of) - order.indexOf(b.of));
  const row = (name: string, counts: ComparedCounts) => [
    [name],
    ...BURDEN_IDS.map((one) => [countOf(counts, one)]),
  ];
  const counted = (
    caption: string,
    first: string,
    groups: readonly ComparedGroup[],
    name: (of: string) => string,
  ) =>
    table(
      caption,
      [first, ...BURDEN_IDS.map((one) => `${BURDENS[one].sign} ${BURDENS[one].word[language]}`)],
      [...groups.map(({ of, counts }) => row(name(of), counts)), row(strong(say("Cộng", "Sum")), all)],
    );
  const blocks = [
    ...counted(
      say("Theo phần của Điều 8 Nghị định 63/2010/NĐ-CP", "By part of Article 8, Decree 63/2010"),
      say("Phần", "Part"),
      parts,
      (of) => both(PARTS[of as ComparedChange["part"]]),
    ),
    ...counted(
      say("Theo người gánh", "By who bears it"),
      say("Ai", "Who"),
      byBearer,
      (of) => BEARERS[of]?.[language] ?? of,
    ),
  ];
  const deeper = level === 2 ? 3 : 4;
  return sectionHtml("totals", say("Cộng lại", "Totals"), blocksHtml(blocks, deeper), telling);
}

const countOf = (counts: ComparedCounts, burden: ComparedChange["burden"]): string =>
  String(burden === "needs-human" ? counts.needsHuman : counts[burden]);
