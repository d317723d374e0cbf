import type { ComparedMeasure, Comparison } from "../diff/comparison-format.ts";
import {
  BURDENS,
  differenceText,
  groundText,
  measureTexts,
  sideText,
  signedText,
  sourcedSentence,
} from "../diff/sheet/comparison-words.ts";
import { countText } from "../diff/sheet/equal-changes.ts";
import { markedToHtml } from "../document/markup-text.ts";
import { bothHtml, datum, textHtml, type Telling } from "./report-pair.ts";
import { costTile } from "./cost-section.ts";
import { twoBars } from "./day-bars.ts";

/** What a reader asks first, first. */
const ORDER = [
  "promised",
  "path",
  "fees",
  "filings",
  "visits",
  "papers",
  "originals",
  "copies",
  "electronic-copies",
  "fields",
  "steps",
  "agencies",
  "hand-overs",
  "sets",
  "signatures",
  "fees-least",
];

/** The half page that has to convince: which versions, the one number, the others, and what they rest on. */
export function firstScreen(telling: Telling): string {
  const { pair, tell, level, prefix } = telling;
  const { comparison } = pair;
  const heading = `h${String(level - 1)}`;
  return `<header class="first">
${level === 2 ? `<p class="kind">${tell.say("So sánh thủ tục hành chính", "Comparison of administrative procedures")}</p>\n` : ""}<${heading} id="${prefix}" class="title">${titleHtml(telling)}</${heading}>
${sides(telling)}
${comparison.changes.length === 0 ? nothing(telling) : numbers(telling)}
</header>`;
}

/** Among several the versions tell two comparisons of one procedure apart. */
function titleHtml({ pair: { comparison }, tell, level }: Telling): string {
  const { before, after } = comparison;
  const name = bothHtml(after.label, tell);
  if (level === 2) return name;
  return `${name} (${before.map(({ version }) => String(version)).join(", ")} → ${String(after.version)})`;
}

function sides({ pair: { comparison }, tell }: Telling): string {
  const { before, after } = comparison;
  const old = before.map((one) => `<dd>${textHtml(sideText(one, tell.language))}</dd>`).join("");
  return `<dl class="versions"><div><dt>${tell.say("Trước", "Before")}</dt>${old}</div><div><dt>${tell.say("Sau", "After")}</dt><dd>${textHtml(sideText(after, tell.language))}</dd></div></dl>`;
}

function nothing({ tell }: Telling): string {
  return `<p class="nothing-changed">${tell.say("Không có thay đổi nào.", "Nothing changed.")}</p>
<p>${tell.say(
    "Hai bên là một thủ tục: mọi bước, giấy tờ, mục phải điền, thời hạn, khoản thu và căn cứ đều như nhau. Cách trình bày và thứ tự trong tệp nguồn không được so.",
    "Both sides are one procedure: every step, paper, field, term, charge and law is the same. Layout and order within the source file are not compared.",
  )}</p>`;
}

function numbers(telling: Telling): string {
  const { pair, tell } = telling;
  const { comparison } = pair;
  const { language, say } = tell;
  const shown = comparison.headline.measures
    .filter(({ before, after }) => before !== 0 || after !== 0)
    .toSorted((a, b) => rank(a) - rank(b));
  const [lead, ...rest] = shown.filter(({ difference }) => difference !== 0);
  const others = rest.toSorted((a, b) => Number(isSourced(b)) - Number(isSourced(a)));
  const tiles = [...others.map((one) => tile(one, telling)), costTile(telling)]
    .filter((one) => one !== "")
    .join("\n");
  const same = shown.filter(({ difference }) => difference === 0);
  const sourced = sourcedSentence(comparison, language);
  const claim =
    sourced ??
    (shown.length === 0
      ? undefined
      : say("Mọi con số trên trang này đều có nguồn.", "Every number on this page is sourced."));
  const bars = lead === undefined ? "" : twoBars(lead, telling);
  return [
    lead === undefined
      ? `<p class="nothing-changed">${say("Các con số chính không đổi.", "The main numbers stay the same.")}</p>`
      : `<div class="lead">\n${leadHtml(lead, telling)}\n${bars}\n</div>`,
    claim === undefined ? "" : `<p class="sourced">${textHtml(claim)}</p>`,
    tiles === "" ? "" : `<ul class="tiles">\n${tiles}\n</ul>`,
    same.length === 0
      ? ""
      : `<p class="same">${say("Không đổi", "Unchanged")}: ${same.map((one) => sameHtml(one, telling)).join("; ")}.</p>`,
    burdens(telling),
    leavesOut(telling),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

const rank = ({ id }: ComparedMeasure): number => {
  const index = ORDER.indexOf(id);
  return index < 0 ? ORDER.length : index;
};

function leadHtml(one: ComparedMeasure, telling: Telling): string {
  const { language } = telling.tell;
  const { before, after, unit } = figures(one, telling);
  const difference = differenceText(one, telling.pair.comparison.headline, language);
  const share =
    one.percent === undefined
      ? difference
      : `${signedText(one.percent, language)}${language === "vi" ? " %" : "%"}`;
  return `<p class="claim"><span class="what">${bothHtml(one.label, telling.tell)}</span>
<span class="figures"><span class="old">${before}</span> <span class="arrow" aria-hidden="true">→</span><span class="hidden"> ${telling.tell.say("thành", "to")} </span> <strong class="now">${after}</strong> <span class="unit">${unit}</span></span>
<span class="${share.length > 12 ? "difference long" : "difference"}">${one.percent === undefined ? textHtml(share) : datum(one.percent, share)}</span> ${ground(one, telling)}</p>`;
}

function tile(one: ComparedMeasure, telling: Telling): string {
  const { before, after, unit } = figures(one, telling);
  const difference = differenceText(one, telling.pair.comparison.headline, telling.tell.language);
  return `<li class="tile ${isSourced(one) ? "is-sourced" : "not-sourced"}${one.mixedUnits === true ? " two-units" : ""}"><span class="what">${bothHtml(one.label, telling.tell)}</span><span class="figures">${before} <span aria-hidden="true">→</span><span class="hidden"> ${telling.tell.say("thành", "to")} </span> <strong>${after}</strong> <span class="unit">${unit}</span></span><span class="difference">${one.difference === undefined || one.mixedUnits === true ? textHtml(difference) : datum(one.difference, difference)}</span>${ground(one, telling)}</li>`;
}

/** Both numbers with their unit apart; a promised term and what mixes units carry their own. */
function figures(one: ComparedMeasure, { pair, tell }: Telling) {
  const { headline } = pair.comparison;
  const texts = measureTexts(one, headline, tell.language);
  const hasOwn = one.id === "promised" || one.mixedUnits === true;
  if (!hasOwn)
    return {
      before: datum(one.before, texts.before),
      after: datum(one.after, texts.after),
      unit: bothHtml(one.unit, tell),
    };
  const [old, now] = [split(texts.before), split(texts.after)];
  const isSame = old.length === 1 && now.length === 1 && old[0]?.unit === now[0]?.unit;
  const shown = (value: number, parts: typeof old): string =>
    parts
      .map(({ number, unit }) => {
        const figure = parts.length === 1 ? datum(value, number) : textHtml(number);
        return isSame || unit === "" ? figure : `${figure} <small>${textHtml(unit)}</small>`;
      })
      .join(" + ");
  return {
    before: shown(one.before, old),
    after: shown(one.after, now),
    unit: isSame ? textHtml(now[0]?.unit ?? "") : "",
  };
}

/** `12 ngày + 15 ngày làm việc` as numbers and units; words stay words in small letters. */
function split(text: string): readonly { readonly number: string; readonly unit: string }[] {
  return text.split(" + ").map((part) => {
    const found = /^([0-9.,]+) (.*)$/.exec(part);
    return {
      number: found?.[1] ?? (part === "0" ? "0" : ""),
      unit: found?.[2] ?? (part === "0" ? "" : part),
    };
  });
}

const isSourced = ({ sourced }: ComparedMeasure): boolean => sourced.before && sourced.after;

function ground(one: ComparedMeasure, { tell }: Telling): string {
  const text = groundText(one, tell.language);
  return text === ""
    ? ""
    : `<span class="ground ${isSourced(one) ? "is-sourced" : "not-sourced"}">${isSourced(one) ? "✓ " : ""}${textHtml(text)}</span>`;
}

function sameHtml(one: ComparedMeasure, { pair, tell }: Telling): string {
  const { name, after } = measureTexts(one, pair.comparison.headline, tell.language);
  return `${textHtml(name)} ${datum(one.after, after)}`;
}

/** How many changes go which way. */
function burdens({ pair, tell }: Telling): string {
  const { all } = pair.comparison.totals;
  const counts = (Object.keys(BURDENS) as (keyof typeof BURDENS)[]).map((one) => ({
    burden: one,
    count: one === "needs-human" ? all.needsHuman : all[one],
  }));
  const items = counts
    .filter(({ count }) => count > 0)
    .map(
      ({ burden, count }) =>
        `<li class="${burden}"><strong>${datum(count, String(count))}</strong> ${BURDENS[burden].sign} ${BURDENS[burden].word[tell.language]}</li>`,
    );
  return `<div class="burdens"><p>${countText(pair.comparison.changes, tell.language)}:</p><ul>${items.join("")}</ul></div>`;
}

function leavesOut({ pair: { comparison }, tell }: Telling): string {
  const { notes, headline } = comparison;
  const assumed = headline.assumptions.map((one) => `<li>${markedToHtml(tell.written(one))}</li>`);
  const parts = [
    notes.length === 0
      ? ""
      : `<div><p class="lead-in">${tell.say("Con số không nói", "What the numbers leave out")}</p><ul>${notes.map((one) => `<li>${bothHtml(one, tell)}</li>`).join("")}</ul></div>`,
    assumed.length === 0
      ? ""
      : `<div><p class="lead-in">${tell.say("Các con số dựa trên giả định", "The numbers rest on assumptions")}</p><ol>${assumed.join("")}</ol></div>`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `<div class="caveats">\n${parts.join("\n")}\n</div>`;
}

/** Numbers that a comparison shows on its first screen, for an index of several. */
export const leadOf = ({ headline }: Comparison): ComparedMeasure | undefined =>
  headline.measures.filter(({ difference }) => difference !== 0).toSorted((a, b) => rank(a) - rank(b))[0];
