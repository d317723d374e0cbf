import { accounts, assumptions } from "../diff/sheet/comparison-sheet.ts";
import { blocksHtml } from "../document/render-html.ts";
import type { KeptResults } from "../emitters/emitter.ts";
import { tellIn } from "../verify/sheet/tell.ts";
import { behaviourSection } from "./behaviour-section.ts";
import { changeSection } from "./change-list.ts";
import { costSection } from "./cost-section.ts";
import { daySection } from "./day-bars.ts";
import { firstScreen } from "./first-screen.ts";
import { flowSection } from "./flow-pictures.ts";
import { lawSection } from "./law-index.ts";
import { migrationSection } from "./migration-section.ts";
import { numberedChanges, type ReportPair, type Telling } from "./report-pair.ts";
import { totalsSection } from "./totals-section.ts";

/** Where a comparison stands in the page. */
export interface PlaceInPage {
  readonly prefix: string;
  /** 2 where it is the page, 3 where an index stands above it. */
  readonly level: 2 | 3;
}

/** One comparison in one language, from its first screen to its assumptions. */
export async function pairReport(
  pair: ReportPair,
  language: "vi" | "en",
  { prefix, level }: PlaceInPage,
  kept: KeptResults,
): Promise<string> {
  const telling: Telling = {
    pair,
    tell: tellIn(language),
    prefix,
    level,
    numbered: numberedChanges(pair.comparison),
  };
  const { comparison } = pair;
  const isSame = comparison.changes.length === 0;
  const parts = [
    firstScreen(telling),
    ...(isSame
      ? []
      : [
          daySection(telling),
          await flowSection(telling, kept),
          withNumbers(blocksHtml(accounts(comparison, telling.tell), level)),
          changeSection(telling),
          behaviourSection(telling),
          costSection(telling),
          migrationSection(telling),
          totalsSection(telling),
          lawSection(telling),
        ]),
    blocksHtml(assumptions(comparison, telling.tell), level),
  ];
  return `<article class="pair" aria-labelledby="${prefix}">\n${parts.filter((part) => part !== "").join("\n")}\n</article>`;
}

/** Cells that hold a number alone keep it on one line. */
const withNumbers = (html: string): string =>
  html.replaceAll(
    /<td (data-column="[^"]*">[+−]?[0-9][0-9.,]*(?: – [0-9.,]+)?<\/td>)/g,
    '<td class="number" $1',
  );
