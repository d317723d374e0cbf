import { Speaker } from "../emitters/speaker.ts";
import { markedToHtml, safeText } from "../document/markup-text.ts";
import type { ComparedChange, ComparedCitation } from "../diff/comparison-format.ts";
import { BEARERS, BURDENS, packageText, PARTS, remarks } from "../diff/sheet/comparison-words.ts";
import { bothHtml, type NumberedChange, sectionHtml, textHtml, type Telling } from "./report-pair.ts";

const BURDEN_IDS = Object.keys(BURDENS) as ComparedChange["burden"][];

/** Every change once, by part of Article 8; what is shown can be narrowed without a script. */
export function changeSection(telling: Telling): string {
  const { tell, numbered, pair } = telling;
  const parts = (Object.keys(PARTS) as ComparedChange["part"][]).flatMap((part) => {
    const own = numbered.filter(({ change }) => change.part === part);
    return own.length === 0 ? [] : [partHtml(part, own, telling)];
  });
  const version = packageText(pair.comparison.packageVersion, tell.language);
  const body = [
    ...(numbered.length === 0
      ? [`<p>${tell.say("Không có thay đổi nào.", "Nothing changed.")}</p>`]
      : [filter(telling), `<div class="parts">\n${parts.join("\n")}\n</div>`]),
    ...(version === undefined ? [] : [`<p class="package">${textHtml(version)}</p>`]),
  ];
  const title = tell.say(
    `Mọi thay đổi (${String(numbered.length)})`,
    `Every change (${String(numbered.length)})`,
  );
  return sectionHtml("changes", title, body.join("\n"), telling);
}

/** Radio buttons that the style of the page reads; without it everything is shown. */
function filter({ tell, prefix, numbered }: Telling): string {
  const { language, say } = tell;
  const count = (burden: ComparedChange["burden"]): number =>
    numbered.filter(({ change }) => change.burden === burden).length;
  const breaking = numbered.filter(({ change }) => change.impact === "breaking").length;
  const kinds = [
    ["all", say("tất cả", "all"), numbered.length] as const,
    ...BURDEN_IDS.map(
      (one) => [one, `${BURDENS[one].sign} ${BURDENS[one].word[language]}`, count(one)] as const,
    ),
    ["breaking", say("gãy cổng", "breaks portals"), breaking] as const,
  ];
  const buttons = kinds
    .filter(([, , all]) => all > 0)
    .map(
      ([kind, words, all]) =>
        `<label><input type="radio" name="${prefix}-show" value="${kind}"${kind === "all" ? " checked" : ""}> ${words} <span class="count">${String(all)}</span></label>`,
    );
  return `<fieldset class="filter"><legend>${say("Chỉ hiện", "Show only")}</legend>${buttons.join("\n")}</fieldset>`;
}

function partHtml(part: ComparedChange["part"], own: readonly NumberedChange[], telling: Telling): string {
  const heading = `h${String(Math.min(telling.level + 1, 6))}`;
  const burdens = BURDEN_IDS.filter((one) => own.some(({ change }) => change.burden === one));
  const counts = burdens.map(
    (one) => `${BURDENS[one].sign} ${String(own.filter(({ change }) => change.burden === one).length)}`,
  );
  return `<details class="part ${part}" open>
<summary><${heading}>${bothHtml(PARTS[part], telling.tell)}</${heading}> <span class="part-counts">${counts.join("  ")}</span></summary>
<ol class="change-list">
${own.map((one) => changeHtml(one, telling)).join("\n")}
</ol>
</details>`;
}

function changeHtml({ change, number }: NumberedChange, telling: Telling): string {
  const { tell, prefix } = telling;
  const { sign, word } = BURDENS[change.burden];
  const law = lawHtml(change, telling);
  const { assumption, ...rest } = change;
  const more = [
    ...remarks(rest, tell.language).map((one) => `<li>${textHtml(one)}</li>`),
    ...(change.bearer === "nobody"
      ? []
      : [`<li>${tell.say("người gánh", "borne by")}: ${bearer(change, telling)}</li>`]),
    ...(law === "" ? [] : [`<li>${law}</li>`]),
    ...(assumption === undefined
      ? []
      : [`<li>${tell.say("giả định", "assumption")}: ${markedToHtml(tell.written(assumption))}</li>`]),
  ];
  return `<li value="${String(number)}" id="${prefix}-c${String(number)}" class="change ${change.burden}${change.impact === "breaking" ? " breaking" : ""}" data-kind="${textHtml(change.kind)}"><p class="told"><span class="burden">${sign} ${word[tell.language]}</span> <span class="sentence">${bothHtml(change.sentence, tell)}</span></p>${more.length === 0 ? "" : `<ul class="more">${more.join("")}</ul>`}</li>`;
}

/** The group of applicants stands in the totals: a change names only their side. */
function bearer({ bearer: who }: ComparedChange, { pair, tell }: Telling): string {
  if (who !== "applicant") return BEARERS[who]?.[tell.language] ?? who;
  const group = pair.comparison.totals.byBearer.find(({ of }) => of !== "nobody" && of !== "officer");
  return BEARERS[group?.of ?? ""]?.[tell.language] ?? tell.say("người nộp hồ sơ", "applicants");
}

/** `căn cứ: trước … → nay …`; once where it is the same. */
function lawHtml({ law }: ComparedChange, telling: Telling): string {
  const { tell } = telling;
  const [before, after] = [citations(law.before, telling), citations(law.after, telling)];
  const word = tell.say("căn cứ", "law");
  if (before === "" && after === "") return "";
  if (before === after) return `${word}: ${after}`;
  const none = tell.say("chưa nêu", "none cited");
  return `${word}: ${tell.say("trước", "before")} ${before || none}; ${tell.say("nay", "now")} ${after || none}`;
}

const citations = (all: readonly ComparedCitation[], telling: Telling): string =>
  [...new Set(all.map((one) => markedToHtml(citeLaw(one, telling))))].join("; ");

/** A citation in words; laws are named by whichever version declares them. */
export function citeLaw(citation: ComparedCitation, { pair, tell }: Telling): string {
  const model = [pair.after, ...pair.before].find(({ laws }) => laws.some(({ id }) => id === citation.law));
  return model === undefined ? safeText(citation.law) : new Speaker(model, tell.language).cite(citation);
}
