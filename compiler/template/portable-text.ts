import type { TemplateNode } from "./template-tree.ts";

/** A line of block tags and blanks only. */
const TAG_LINE = /^[ \t]*(?:\{\{(?:#(?:if|each) [a-z0-9_.]+|else|\/if|\/each|!)\}\}[ \t]*)+$/;

const BLANK_LINE = /^[ \t]*$/;

const COMMENT = "{{!}}";

function print(nodes: readonly TemplateNode[]): string {
  return nodes
    .map((node) => {
      switch (node.kind) {
        case "text":
          return node.text;
        case "comment":
          return COMMENT;
        case "value":
          return `{{${node.path.text}}}`;
        case "each":
          return `{{#each ${node.path.text}}}${print(node.body)}{{/each}}`;
        case "if": {
          const otherwise = node.otherwise === undefined ? "" : `{{else}}${print(node.otherwise)}`;
          return `{{#if ${node.path.text}}}${print(node.body)}${otherwise}{{/if}}`;
        }
      }
    })
    .join("");
}

/** The lines on which only block tags stand are gone, and blank ones behind them: the tags begin the line that follows. */
function withoutTagLines(text: string): string {
  const kept: string[] = [];
  let standsAlone = false;
  for (const line of text.split("\n")) {
    standsAlone = TAG_LINE.test(line) || (standsAlone && BLANK_LINE.test(line));
    kept.push(standsAlone ? line.replace(/^[ \t]+|(?<=\}\})[ \t]+/g, "") : `${line}\n`);
  }
  const all = kept.join("");
  return standsAlone ? all : all.slice(0, -1);
}

/**
 * The template as every implementation renders alike. JavaScript and .NET take away the line of a tag that stands alone,
 * Java does not unless told: so that line is taken away here, once, and no tag stands alone any more. Line ends are `\n`,
 * tags have no blanks, comments are gone.
 */
export const portableText = (nodes: readonly TemplateNode[]): string =>
  withoutTagLines(print(nodes).replace(/\r\n?/g, "\n")).replaceAll(COMMENT, "");
