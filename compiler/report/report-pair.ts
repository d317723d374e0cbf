import type { ProcedureModel } from "@tthc/model";
import type { HeadingLevel } from "../document/render-html.ts";
import type { ComparedChange, ComparedText, Comparison } from "../diff/comparison-format.ts";
import { equalByPart } from "../diff/sheet/equal-changes.ts";
import { runsOf } from "../diff/sheet/number-runs.ts";
import { markedToHtml, safeText } from "../document/markup-text.ts";
import type { Tell } from "../verify/sheet/tell.ts";

/** A comparison with the versions it was made of: the pictures are drawn from these. */
export interface ReportPair {
  readonly before: readonly ProcedureModel[];
  readonly after: ProcedureModel;
  readonly comparison: Comparison;
}

/** One comparison as it is told in one language, at one place of the page. */
export interface Telling {
  readonly pair: ReportPair;
  readonly tell: Tell;
  /** Begins every id, so that languages and comparisons may stand in one page. */
  readonly prefix: string;
  /** Level of the headings of its sections. */
  readonly level: HeadingLevel;
  /** Every change with its number, in the order of the list of changes. */
  readonly numbered: readonly NumberedChange[];
}

/** A change and its number in the list, from 1: other places of the report name it by that. */
export interface NumberedChange {
  readonly change: ComparedChange;
  readonly number: number;
}

/** Numbers the changes in the order in which they are told: parts of Article 8, those that weigh first, equal ones together. */
export const numberedChanges = ({ changes }: Comparison): readonly NumberedChange[] =>
  equalByPart(changes)
    .flatMap(([, own]) => own.flatMap((one) => one.changes))
    .map((change, index) => ({ change, number: index + 1 }));

/** A text in both languages as HTML. */
export const bothHtml = (text: ComparedText, tell: Tell): string => markedToHtml(tell.both(text));

/** Any text as HTML; what could hide or reorder its neighbours is shown as `�`. */
export const textHtml = (text: string): string => markedToHtml(safeText(text));

/** A number with its value for machines, so that the page can be checked against the comparison. */
export const datum = (value: number, shown: string): string =>
  `<data value="${String(value)}">${textHtml(shown)}</data>`;

/** Links to changes of the list by their numbers; three and more in a row are `12–38`. */
export function changeLinks(numbers: readonly number[], { prefix }: Pick<Telling, "prefix">): string {
  const link = (number: number): string => `<a href="#${prefix}-c${String(number)}">${String(number)}</a>`;
  return runsOf(numbers)
    .map(([first, last]) => {
      if (first === last) return link(first);
      return `${link(first)}${last === first + 1 ? ", " : "–"}${link(last)}`;
    })
    .join(", ");
}

/** A section of the report with its heading; nothing where it has nothing to say. */
export function sectionHtml(name: string, title: string, body: string, { prefix, level }: Telling): string {
  if (body === "") return "";
  const id = `${prefix}-${name}`;
  // Sections of several comparisons have one title each time: as landmarks nobody could tell them apart.
  const landmark = level === 2 ? ` aria-labelledby="${id}"` : "";
  return `<section class="${name}"${landmark}>\n<h${String(level)} id="${id}">${textHtml(title)}</h${String(level)}>\n${body}\n</section>`;
}

/** A region that scrolls by itself where it is wider than the page; the keyboard reaches it. */
export const scrolling = (name: string, body: string, className: string): string =>
  `<div class="${className} scrolls" role="region" tabindex="0" aria-label="${textHtml(name)}">\n${body}\n</div>`;
