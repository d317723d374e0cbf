import { list, type Block } from "../document/document.ts";
import { blocksHtml } from "../document/render-html.ts";
import type { ComparisonSet, UnpairedVersion } from "../diff/comparison-format.ts";
import { differenceText, measureTexts, sideText } from "../diff/sheet/comparison-words.ts";
import type { Tell } from "../verify/sheet/tell.ts";
import { leadOf } from "./first-screen.ts";
import { countsHtml } from "./law-index.ts";
import { bothHtml, type ReportPair, textHtml } from "./report-pair.ts";

type Collection = Pick<ComparisonSet, "added" | "removed" | "notCompared" | "same">;

/** The first screen of several comparisons: how many, and each with its number that changed most plainly. */
export function collectionHead(
  pairs: readonly ReportPair[],
  prefixes: readonly string[],
  { added, removed, same }: Collection,
  tell: Tell,
): string {
  const { say } = tell;
  const counts: readonly (readonly [number, string])[] = [
    [pairs.length, say("phiên bản có đổi", "versions changed")],
    [same, say("phiên bản không đổi", "versions the same")],
    [added.length, say("phiên bản thêm", "versions added")],
    [removed.length, say("phiên bản bỏ", "versions removed")],
  ];
  const tiles = counts.map(
    ([count, words]) =>
      `<li class="tile"><span class="figures"><strong><data value="${String(count)}">${String(count)}</data></strong></span><span class="what">${words}</span></li>`,
  );
  const columns = [
    say("Thủ tục", "Procedure"),
    say("Con số đầu", "First number"),
    say("Chênh lệch", "Difference"),
    say("Thay đổi", "Changes"),
  ];
  const rows = pairs.map(({ comparison }, index) => {
    const lead = leadOf(comparison);
    const texts = lead === undefined ? undefined : measureTexts(lead, comparison.headline, tell.language);
    const cells = [
      texts === undefined
        ? say("không đổi", "unchanged")
        : `${textHtml(texts.name)}: ${textHtml(texts.before)} → ${textHtml(texts.after)}`,
      lead === undefined ? "0" : textHtml(differenceText(lead, comparison.headline, tell.language)),
      countsHtml(comparison.totals.all, tell.language),
    ];
    const { after } = comparison;
    return `<tr><th scope="row" data-column="${columns[0] ?? ""}"><a href="#${prefixes[index] ?? ""}">${bothHtml(after.label, tell)} (${textHtml(String(after.version))})</a></th>${cells.map((cell, i) => `<td data-column="${columns[i + 1] ?? ""}">${cell}</td>`).join("")}</tr>`;
  });
  const title = say("Các phiên bản có đổi", "Versions that changed");
  const table =
    rows.length === 0
      ? ""
      : `<table><caption>${title}</caption><thead><tr>${columns.map((one) => `<th scope="col">${one}</th>`).join("")}</tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table>`;
  return `<header class="first">
<h1 class="title">${say("So sánh thủ tục hành chính", "Comparison of administrative procedures")}</h1>
<ul class="tiles">${tiles.join("\n")}</ul>
${table}
</header>`;
}

/** What stands on one side only, and what could not be compared. */
export function collectionRest({ added, removed, notCompared }: Collection, tell: Tell): string {
  const { say } = tell;
  const named = ({ version, file }: UnpairedVersion): string => {
    const text = `${sideText(version, tell.language)} – ${file}`;
    return tell.plain({ vi: text, en: text });
  };
  const headed = (text: string, items: readonly string[]): readonly Block[] =>
    items.length === 0 ? [] : [{ is: "heading", text, blocks: list(items) }];
  return blocksHtml(
    [
      ...headed(say("Phiên bản thêm", "Versions added"), added.map(named)),
      ...headed(say("Phiên bản bỏ", "Versions removed"), removed.map(named)),
      ...headed(
        say("Chưa so được vì nguồn còn lỗi", "Not compared: their sources have errors"),
        notCompared.map((file) => tell.plain({ vi: file, en: file })),
      ),
    ],
    2,
  );
}
