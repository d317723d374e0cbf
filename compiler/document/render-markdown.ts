import { markedToMarkdown, markedToMarkdownLine, strong, unmarked } from "./markup-text.ts";
import type { Block, Row, Sheet } from "./document.ts";

/** A sheet as Markdown with tables (GFM), for repositories, wikis and plain reading. */
export function renderMarkdown({ kind, title, blocks }: Sheet): string {
  const parts = [
    `# ${markedToMarkdown(title)}`,
    `*${markedToMarkdown(kind)}*`,
    ...blocks.map((block) => textOf(block, 2)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function textOf(block: Block, level: number): string {
  switch (block.is) {
    case "section":
      return [
        `${"#".repeat(level)} ${markedToMarkdown(block.title)}`,
        ...(block.law === undefined ? [] : [`*${markedToMarkdown(block.law)}*`]),
        ...block.blocks.map((inner) => textOf(inner, level + 1)),
      ].join("\n\n");
    case "heading":
      return [
        `${"#".repeat(level)} ${markedToMarkdown(block.text)}`,
        ...block.blocks.map((inner) => textOf(inner, level + 1)),
      ].join("\n\n");
    case "paragraph":
    case "absent":
      return markedToMarkdownLine(block.text);
    case "notice":
      return `> ${markedToMarkdownLine(block.text)}`;
    case "list":
      return block.items
        .flatMap(({ text, href, under = [] }, i) => {
          const [sign, indent] = block.ordered ? [`${i + 1}.`, "   "] : ["-", "  "];
          return [
            href === undefined
              ? `${sign} ${markedToMarkdownLine(text)}`
              : `${sign} [${markedToMarkdown(text)}](${href})`,
            ...under.map((line) => `${indent}- ${markedToMarkdownLine(line)}`),
          ];
        })
        .join("\n");
    case "facts":
      return block.facts
        .map(
          ({ name, lines }) =>
            `- ${markedToMarkdown(strong(name))}: ${lines.map(markedToMarkdown).join("; ")}`,
        )
        .join("\n");
    case "table":
      return tableOf(block.caption, block.columns, block.rows);
    case "figure":
      return `![${markedToMarkdown(block.alt)}](${block.src})\n\n${markedToMarkdown(block.caption)}`;
    case "drawing":
      return ["```text", ...block.plain.map(codeLine), "```", "", markedToMarkdown(block.caption)].join("\n");
  }
}

function tableOf(caption: string, columns: readonly string[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const body = rows.map(({ cells }) => line(cells.map((lines) => lines.map(markedToMarkdown).join("<br>"))));
  return [
    markedToMarkdown(strong(caption)),
    "",
    line(columns.map(markedToMarkdown)),
    line(columns.map(() => "---")),
    ...body,
  ].join("\n");
}

/** A line of a fenced block: no sign in it can close the fence. */
const codeLine = (marked: string): string => unmarked(marked).replaceAll("`", "'");
