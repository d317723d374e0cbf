import { Speaker } from "../emitters/speaker.ts";
import { markedToHtml, safeText } from "../document/markup-text.ts";
import type { ComparedChange, ComparedCitation, ComparedText } from "../diff/comparison-format.ts";
import { BEARERS, BURDENS, packageText, PARTS, remarks } from "../diff/sheet/comparison-words.ts";
import { equalChanges, type EqualChanges } from "../diff/sheet/equal-changes.ts";
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

/** What changed in the law alone comes last and is folded: it weighs on nobody. */
function partHtml(part: ComparedChange["part"], own: readonly NumberedChange[], telling: Telling): string {
  const heading = `h${String(Math.min(telling.level + 1, 6))}`;
  const burdens = BURDEN_IDS.filter((one) => own.some(({ change }) => change.burden === one));
  const counts = burdens.map(
    (one) => `${BURDENS[one].sign} ${String(own.filter(({ change }) => change.burden === one).length)}`,
  );
  const numbers = new Map(own.map(({ change, number }) => [change, number]));
  const lines = equalChanges(own.map(({ change }) => change)).map((one) =>
    lineHtml(
      one,
      one.changes.map((change) => numbers.get(change) ?? 0),
      telling,
    ),
  );
  return `<details class="part ${part}"${part === "legal" ? "" : " open"}>
<summary><${heading}>${bothHtml(PARTS[part], telling.tell)}</${heading}> <span class="part-counts">${counts.join("  ")}</span></summary>
<ol class="change-list">
${lines.join("\n")}
</ol>
</details>`;
}

/** A change alone with its sentence, or several that say the same once, with the list of what it holds for. */
function lineHtml(one: EqualChanges, numbers: readonly number[], telling: Telling): string {
  const { tell } = telling;
  const [first] = one.changes;
  if (one.names.length === 0)
    return itemHtml({ change: first, number: numbers[0] ?? 0 }, first.sentence, undefined, telling);
  const shared = sharedRemarks(one.changes, telling);
  const items = one.changes.map((change, index) =>
    itemHtml({ change, number: numbers[index] ?? 0 }, one.names[index] ?? change.label, shared, telling),
  );
  const count = String(one.changes.length);
  const range = `${String(numbers[0] ?? 0)}–${String(numbers.at(-1) ?? 0)}`;
  const open = one.changes.length <= 3 ? " open" : "";
  return `<li class="equal ${classOf(first)}"><p class="told">${burdenHtml(first, telling)} <span class="for-all">${bothHtml({ vi: `${one.sentence.vi}.`, en: `${one.sentence.en}.` }, tell)}</span></p>${moreHtml(shared)}<details class="holds-for"${open}><summary>${tell.say(`${count} thay đổi, số ${range}`, `${count} changes, numbers ${range}`)}</summary>
<ol>
${items.join("\n")}
</ol>
</details></li>`;
}

function itemHtml(
  { change, number }: NumberedChange,
  text: ComparedText,
  alreadySaid: readonly string[] | undefined,
  telling: Telling,
): string {
  const { tell, prefix } = telling;
  const more = remarkItems(change, telling).filter((one) => alreadySaid?.includes(one) !== true);
  const burden = alreadySaid === undefined ? `${burdenHtml(change, telling)} ` : "";
  return `<li value="${String(number)}" id="${prefix}-c${String(number)}" class="change ${classOf(change)}" data-kind="${textHtml(change.kind)}"><p class="told">${burden}<span class="sentence">${bothHtml(text, tell)}</span></p>${moreHtml(more)}</li>`;
}

const classOf = ({ burden, impact }: ComparedChange): string =>
  `${burden}${impact === "breaking" ? " breaking" : ""}`;

const burdenHtml = ({ burden }: ComparedChange, { tell }: Telling): string =>
  `<span class="burden">${BURDENS[burden].sign} ${BURDENS[burden].word[tell.language]}</span>`;

const moreHtml = (items: readonly string[]): string =>
  items.length === 0 ? "" : `<ul class="more">${items.map((one) => `<li>${one}</li>`).join("")}</ul>`;

/** What is remarked of every one of several. */
function sharedRemarks(changes: readonly ComparedChange[], telling: Telling): readonly string[] {
  const [first = [], ...others] = changes.map((one) => remarkItems(one, telling));
  return first.filter((one) => others.every((other) => other.includes(one)));
}

/** That portals break, how it was recognised, who bears it, its law and what it assumes. */
function remarkItems(change: ComparedChange, telling: Telling): readonly string[] {
  const { tell } = telling;
  const law = lawHtml(change, telling);
  const { assumption, ...rest } = change;
  return [
    ...remarks(rest, tell.language).map(textHtml),
    ...(change.bearer === "nobody"
      ? []
      : [`${tell.say("người gánh", "borne by")}: ${bearer(change, telling)}`]),
    ...(law === "" ? [] : [law]),
    ...(assumption === undefined
      ? []
      : [`${tell.say("giả định", "assumption")}: ${markedToHtml(tell.written(assumption))}`]),
  ];
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
