import { list, type Block, type Sheet } from "../../document/document.ts";
import { renderMarkdown } from "../../document/render-markdown.ts";
import type { Comparison, UnpairedVersion } from "../../diff/comparison-format.ts";
import { comparisonSheet } from "../../diff/sheet/comparison-sheet.ts";
import { type Language, sideText } from "../../diff/sheet/comparison-words.ts";
import { tellIn } from "../../verify/sheet/tell.ts";
import { behaviourBlocks } from "./behaviour-lines.ts";
import { costBlocks } from "./cost-lines.ts";
import type { DiffRun } from "./diff-run.ts";
import { migrationBlocks } from "./migration-lines.ts";

/** A run as Markdown: a document a comparison, and behind them what stands on one side only. */
export function diffMarkdown({ pairs, collection }: DiffRun, language: Language): string {
  const sheets = pairs.map(({ comparison }) => renderMarkdown(wholeSheet(comparison, language)));
  return [...sheets, ...(collection === undefined ? [] : [rest(collection, language)])].join("\n");
}

/** The comparison and what the command added to it. */
function wholeSheet(comparison: Comparison, language: Language): Sheet {
  const sheet = comparisonSheet(comparison, language);
  return {
    ...sheet,
    blocks: [
      ...sheet.blocks,
      ...behaviourBlocks(comparison.behaviour, language),
      ...costBlocks(comparison.cost, language),
      ...migrationBlocks(comparison.migration, language),
    ],
  };
}

function rest(
  { added, removed, notCompared, same }: NonNullable<DiffRun["collection"]>,
  language: Language,
): string {
  const tell = tellIn(language);
  const named = ({ version, file }: UnpairedVersion): string => {
    const text = `${sideText(version, language)} – ${file}`;
    return tell.plain({ vi: text, en: text });
  };
  const headed = (text: string, items: readonly string[]): readonly Block[] =>
    items.length === 0 ? [] : [{ is: "heading", text, blocks: list(items) }];
  const other = [
    ...headed(tell.say("Phiên bản thêm", "Versions added"), added.map(named)),
    ...headed(tell.say("Phiên bản bỏ", "Versions removed"), removed.map(named)),
    ...headed(
      tell.say("Chưa so được vì nguồn còn lỗi", "Not compared: their sources have errors"),
      notCompared,
    ),
  ];
  const unchanged = tell.say(
    `${String(same)} phiên bản không đổi.`,
    `${String(same)} version(s) did not change.`,
  );
  return renderMarkdown({
    language,
    kind: tell.say("So sánh thủ tục hành chính", "Comparison of administrative procedures"),
    title: tell.say("Các phiên bản còn lại", "The other versions"),
    blocks: [...other, { is: "paragraph", text: unchanged }],
  });
}
