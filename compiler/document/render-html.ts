import { escapeMarkup, markedToHtml } from "./markup-text.ts";
import type { Block, ListItem, Row, Sheet } from "./document.ts";
import { sheetStyle } from "./style.ts";

/** A sheet as one HTML page that needs nothing else: no script, its style within. */
export function renderHtml(sheet: Sheet, style = sheetStyle): string {
  const { language, kind, title, blocks } = sheet;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(`${title} – ${kind}`)}</title>
<style>
${style}</style>
</head>
<body>
<main>
<header>
<p class="kind">${markedToHtml(kind)}</p>
<h1>${markedToHtml(title)}</h1>
</header>
${blocksHtml(blocks, 2)}
</main>
</body>
</html>
`;
}

/** Blocks within a page that is not a sheet; `level` is that of the headings of its sections. */
export const blocksHtml = (blocks: readonly Block[], level: HeadingLevel): string =>
  blocks.map((block) => htmlOf(block, level)).join("\n");

export type HeadingLevel = 2 | 3 | 4;

function htmlOf(block: Block, level: HeadingLevel): string {
  switch (block.is) {
    case "section": {
      const law = block.law === undefined ? "" : `<p class="law">${markedToHtml(block.law)}</p>\n`;
      return `<section>\n<h${level}>${markedToHtml(block.title)}</h${level}>\n${law}${blocksHtml(block.blocks, deeper(level))}\n</section>`;
    }
    case "heading":
      return `<div class="part">\n<h${level}>${markedToHtml(block.text)}</h${level}>\n${blocksHtml(block.blocks, level === 2 ? 3 : level)}\n</div>`;
    case "paragraph":
    case "absent":
    case "notice":
      return `<p${block.is === "paragraph" ? "" : ` class="${block.is}"`}>${markedToHtml(block.text)}</p>`;
    case "list":
      return block.ordered
        ? `<ol>\n${block.items.map(itemOf).join("\n")}\n</ol>`
        : `<ul>\n${block.items.map(itemOf).join("\n")}\n</ul>`;
    case "facts":
      return `<dl>\n${block.facts
        .map(({ name, lines }) => `<div><dt>${markedToHtml(name)}</dt>${definitions(lines)}</div>`)
        .join("\n")}\n</dl>`;
    case "table":
      return tableOf(block.caption, block.columns, block.rows);
    case "figure":
      return `<figure>
<a href="${escapeMarkup(block.src)}"><img src="${escapeMarkup(block.src)}" alt="${escapeMarkup(block.alt)}"></a>
<figcaption>${markedToHtml(block.caption)}</figcaption>
</figure>`;
    case "drawing":
      return `<figure class="drawing">
${block.svg}
<figcaption>${markedToHtml(block.caption)}</figcaption>
</figure>`;
  }
}

const deeper = (level: HeadingLevel): HeadingLevel => (level === 2 ? 3 : 4);
const definitions = (lines: readonly string[]): string =>
  lines.map((line) => `<dd>${markedToHtml(line)}</dd>`).join("");

function itemOf({ text, href, under = [] }: ListItem): string {
  const lines =
    under.length === 0
      ? ""
      : `\n<ul>\n${under.map((line) => `<li>${markedToHtml(line)}</li>`).join("\n")}\n</ul>\n`;
  const line =
    href === undefined ? markedToHtml(text) : `<a href="${escapeMarkup(href)}">${markedToHtml(text)}</a>`;
  return `<li>${line}${lines}</li>`;
}

function tableOf(caption: string, columns: readonly string[], rows: readonly Row[]): string {
  const head = columns.map((column) => `<th scope="col">${markedToHtml(column)}</th>`).join("");
  const body = rows.map(
    (row) =>
      `<tr>${row.cells.map((cell, i) => cellOf(cell, columns[i] ?? "", i === row.head)).join("")}</tr>`,
  );
  return `<table>
<caption>${markedToHtml(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table>`;
}

/** The name of its column goes with each cell: on a narrow screen the rows stand below each other. */
function cellOf(lines: readonly string[], column: string, isHead: boolean): string {
  const [open, close] = isHead ? ['th scope="row"', "th"] : ["td", "td"];
  if (lines.length === 0) return `<${open} class="nothing"></${close}>`;
  const number = lines.length === 1 && /^[0-9.]{1,8}$/.test(lines[0] ?? "") ? ' class="number"' : "";
  const text =
    lines.length === 1
      ? markedToHtml(lines[0] ?? "")
      : lines.map((line) => `<p>${markedToHtml(line)}</p>`).join("");
  return `<${open}${number} data-column="${escapeMarkup(column)}">${text}</${close}>`;
}
