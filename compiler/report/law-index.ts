import { markedToHtml } from "../document/markup-text.ts";
import type { ComparedChange, ComparedCounts } from "../diff/comparison-format.ts";
import { BURDENS } from "../diff/sheet/comparison-words.ts";
import { citeLaw } from "./change-list.ts";
import { changeLinks, datum, type NumberedChange, sectionHtml, type Telling } from "./report-pair.ts";

/** Per legal source: which changes stand on it, on which side, by article. */
export function lawSection(telling: Telling): string {
  const { tell, numbered } = telling;
  const sources = sourcesOf(numbered);
  if (sources.length === 0) return "";
  const columns = [
    tell.say("Văn bản", "Source"),
    tell.say("Nay dựa vào", "Rests on it now"),
    tell.say("Trước dựa vào", "Rested on it before"),
    tell.say("Theo gánh nặng", "By burden"),
  ];
  const rows = sources.map((law) => row(law, columns, telling));
  const without = numbered.filter(({ change: { law } }) => law.before.length + law.after.length === 0);
  const none =
    without.length === 0
      ? ""
      : `<p>${tell.say("Thay đổi không dẫn văn bản nào", "Changes that cite no source")} (${String(without.length)}): ${changeLinks(
          without.map(({ number }) => number),
          telling,
        )}.</p>`;
  const table = `<table class="laws"><caption>${tell.say("Số là số của thay đổi trong danh sách trên", "Numbers are those of the list of changes")}</caption><thead><tr>${columns.map((one) => `<th scope="col">${one}</th>`).join("")}</tr></thead><tbody>
${rows.join("\n")}
</tbody></table>`;
  return sectionHtml(
    "law-index",
    tell.say("Thay đổi nào dựa vào văn bản nào", "Which changes stand on which law"),
    `${table}\n${none}`,
    telling,
  );
}

const sourcesOf = (numbered: readonly NumberedChange[]): readonly string[] =>
  [
    ...new Set(
      numbered.flatMap(({ change: { law } }) => [...law.before, ...law.after].map((one) => one.law)),
    ),
  ].sort();

function row(law: string, columns: readonly string[], telling: Telling): string {
  const { tell, pair } = telling;
  const counts = pair.comparison.totals.bySource.find(({ of }) => of === law)?.counts;
  const cell = (index: number, text: string): string =>
    text === "" ? `<td class="nothing"></td>` : `<td data-column="${columns[index] ?? ""}">${text}</td>`;
  return `<tr><th scope="row" data-column="${columns[0] ?? ""}">${markedToHtml(citeLaw({ law }, telling))}</th>${cell(1, places(law, "after", telling))}${cell(2, places(law, "before", telling))}${cell(3, counts === undefined ? "" : countsHtml(counts, tell.language))}</tr>`;
}

/** `Điều 57: 3, 7` */
function places(law: string, side: "before" | "after", telling: Telling): string {
  const articles = new Map<string, number[]>();
  for (const { change, number } of telling.numbered) {
    for (const one of change.law[side].filter((citation) => citation.law === law)) {
      const article = one.article ?? "";
      const known = articles.get(article) ?? [];
      if (!known.includes(number)) articles.set(article, [...known, number]);
    }
  }
  const word = telling.tell.say("Điều", "Article");
  return [...articles]
    .sort(([a], [b]) => a.localeCompare(b, "vi", { numeric: true }))
    .map(
      ([article, numbers]) =>
        `<p>${article === "" ? "" : `${word} ${markedToHtml(article)}: `}${changeLinks(numbers, telling)}</p>`,
    )
    .join("");
}

/** `▲ 3  ▼ 29` */
export function countsHtml(counts: ComparedCounts, language: "vi" | "en"): string {
  return (Object.keys(BURDENS) as ComparedChange["burden"][])
    .map((one) => [one, one === "needs-human" ? counts.needsHuman : counts[one]] as const)
    .filter(([, count]) => count > 0)
    .map(
      ([one, count]) =>
        `<span class="nowrap">${BURDENS[one].sign} ${datum(count, String(count))} ${BURDENS[one].word[language]}</span>`,
    )
    .join(" · ");
}
