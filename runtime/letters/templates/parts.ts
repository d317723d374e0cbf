import type { Say } from "./words.ts";

/** Pieces of templates in the common subset of Handlebars; a value that is not there is a dotted line, as on paper forms. */

/** Dots for a blank inside a sentence. */
const DOTS = "………";

/** A line of a form: what is asked, and the answer on a dotted line. */
export const line = (label: string, name: string): string =>
  `<p class="dong"><span class="nhan">${label}</span> ${onLine(name)}</p>`;

/** Lines that share one line where the paper is wide enough. */
export const sharedLine = (...lines: readonly string[]): string =>
  `<div class="chung">${lines.join("")}</div>`;

const onLine = (name: string): string =>
  `{{#if ${name}}}<span class="o">{{${name}}}</span>{{else}}<span class="o trong">${DOTS}</span>{{/if}}`;

/** A value inside a sentence. */
export const inSentence = (name: string): string =>
  `{{#if ${name}}}<b>{{${name}}}</b>{{else}}<span class="trong">${DOTS}</span>{{/if}}`;

/** A value inside a sentence, not stressed. */
export const plainly = (name: string): string =>
  `{{#if ${name}}}{{${name}}}{{else}}<span class="trong">${DOTS}</span>{{/if}}`;

/** `08 giờ 30 phút, ngày 06 tháng 3 năm 2026` of a record of `MomentParts`. */
export const moment = (name: string, say: Say): string =>
  `{{#if ${name}.luc}}<b>{{${name}.luc}}</b>{{else}}<span class="trong">${say("…… giờ …… phút", "……")}</span>{{/if}}, ` +
  `${say("", "on ")}${inSentence(`${name}.du`)}`;

/** A text of several lines. */
export const paragraph = (label: string, name: string): string =>
  `<p class="dong"><span class="nhan">${label}</span></p>\n` +
  `{{#if ${name}}}<p class="van-ban">{{${name}}}</p>{{else}}<p class="van-ban trong">${DOTS}</p><p class="van-ban trong">${DOTS}</p>{{/if}}`;

/** A table of a list; where it is empty, one line of blanks to write on. */
export function table(
  caption: string,
  name: string,
  columns: readonly { readonly head: string; readonly cell: string; readonly kind?: string }[],
  foot = "",
): string {
  const kind = (one: { readonly kind?: string }): string =>
    one.kind === undefined ? "" : ` class="${one.kind}"`;
  const heads = columns.map((one) => `<th scope="col"${kind(one)}>${one.head}</th>`).join("");
  const row = columns.map((one) => `<td${kind(one)}>${one.cell}</td>`).join("");
  const blank = columns.map((one) => `<td${kind(one)}>&nbsp;</td>`).join("");
  return `<table>
<caption>${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
{{#if ${name}}}{{#each ${name}}}<tr>${row}</tr>{{/each}}{{else}}<tr class="trong">${blank}</tr><tr class="trong">${blank}</tr>{{/if}}
</tbody>${foot}
</table>`;
}

/** Who signs where: left and right, below the text. */
export const signatures = (...blocks: readonly string[]): string =>
  `<div class="ky">${blocks.join("")}</div>`;

/** One who signs: what he is, how he signs, and his name where it is known. */
export const signature = (who: string, how: string, name: string, above = ""): string =>
  `<div class="nguoi-ky">${above}<p class="chuc">${who}</p><p class="cach">${how}</p><p class="ten-ky">{{#if ${name}}}{{${name}}}{{/if}}</p></div>`;
