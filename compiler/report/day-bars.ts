import type { ComparedLine, ComparedMeasure, ComparedSpan } from "../diff/comparison-format.ts";
import { groundText, measureTexts, numberText, signedText } from "../diff/sheet/comparison-words.ts";
import { bothHtml, datum, sectionHtml, textHtml, type Telling } from "./report-pair.ts";
import { type Leg, legsOf, legsOfLine } from "./path-legs.ts";

/** A length as a share of the longest one. */
const bar = (value: number, most: number, kind: string): string => {
  if (value === 0) return "";
  const share = most === 0 ? 0 : Math.round((value / most) * 10_000) / 100;
  return `<span class="bar ${kind}" style="width:${String(share)}%"></span>`;
};

/** Before above after, one scale. Terms in different units are drawn in calendar days. */
export function twoBars(one: ComparedMeasure, telling: Telling): string {
  const { pair, tell } = telling;
  const { promised } = pair.comparison.headline;
  if (one.id === "promised" && one.mixedUnits === true && promised.change !== undefined)
    return calendarBars(promised.change.before, promised.change.after, telling);
  if (one.mixedUnits === true) return "";
  const most = Math.max(one.before, one.after);
  const unit = one.unit[tell.language];
  const row = (name: string, value: number, kind: string): string =>
    `<li><span class="side-word">${name}</span><span class="track">${bar(value, most, kind)}</span>${datum(value, `${numberText(value, tell.language)} ${unit}`)}</li>`;
  return `<ul class="two-bars">${row(tell.say("trước", "before"), one.before, "old")}${row(tell.say("sau", "after"), one.after, "now")}</ul>`;
}

function calendarBars(before: ComparedSpan, after: ComparedSpan, { tell }: Telling): string {
  const most = Math.max(before.most, after.most);
  const row = (name: string, span: ComparedSpan, kind: string): string => {
    const words = tell.say(
      `trung bình ${numberText(span.mean, "vi")} ngày theo lịch (${numberText(span.least, "vi")}–${numberText(span.most, "vi")})`,
      `${numberText(span.mean, "en")} calendar days on average (${numberText(span.least, "en")}–${numberText(span.most, "en")})`,
    );
    const share = (value: number): string => String(Math.round((value / most) * 10_000) / 100);
    return `<li class="spanned"><span class="side-word">${name}</span><span class="track">${bar(span.mean, most, kind)}<span class="range" style="left:${share(span.least)}%;width:${share(span.most - span.least)}%"></span></span><span class="words">${datum(span.mean, words)}</span></li>`;
  };
  return `<ul class="two-bars">${row(tell.say("trước", "before"), before, "old")}${row(tell.say("sau", "after"), after, "now")}</ul>`;
}

/** The days of the longest official path by step, before above after on one scale; what does not count stands apart. */
export function daySection(telling: Telling): string {
  const { pair, tell } = telling;
  const path = pair.comparison.headline.measures.find(({ id }) => id === "path");
  if (path === undefined || (path.before === 0 && path.after === 0)) return "";
  const { say } = tell;
  const isSourced = path.sourced.before && path.sourced.after;
  const sides = { before: pair.before.flatMap(legsOf), after: legsOf(pair.after) };
  const most = Math.max(path.before, path.after);
  const rows = path.lines.map((line) => stepRow(line, sides, most, telling));
  if (path.unchanged !== 0) rows.push(unchangedRow(path.unchanged, most, telling));
  const mixed =
    path.mixedUnits === true
      ? `<p class="notice">${say(
          "Có khoản tính bằng ngày theo lịch, có khoản bằng ngày làm việc: chỉ so được từng bước cùng đơn vị, không so được tổng.",
          "Some lines count calendar days, others working days: only steps of one unit compare, the sums do not.",
        )}</p>`
      : "";
  const lead = say(
    "Đường giải quyết dài nhất của cơ quan, mọi trường hợp và cách nộp. Hai thanh của mỗi bước cùng một thước.",
    "The longest official path over all cases and channels. All bars are on one scale.",
  );
  return sectionHtml(
    "days",
    say("Ngày theo từng bước", "Days by step"),
    [
      `<p>${lead} <span class="ground ${isSourced ? "is-sourced" : "not-sourced"}">${textHtml(groundText(path, tell.language))}</span></p>`,
      mixed,
      `<ul class="day-bars">\n${[...rows, sumRow(path, most, telling)].join("\n")}\n</ul>`,
      notCounted(sides, path, telling),
    ]
      .filter((part) => part !== "")
      .join("\n"),
    telling,
  );
}

interface Sides {
  readonly before: readonly Leg[];
  readonly after: readonly Leg[];
}

function stepRow(line: ComparedLine, sides: Sides, most: number, telling: Telling): string {
  const { tell } = telling;
  const { language } = tell;
  const each = (side: "before" | "after", kind: string, word: string): string => {
    const value = line[side];
    const unit = line.units?.[side]?.[language] ?? unitOf(legsOfLine(sides[side], line), telling);
    const words = value === 0 ? "0" : `${numberText(value, language)} ${unit}`;
    return `<span class="one ${kind}"><span class="side-word">${word}</span><span class="track">${bar(value, most, kind)}</span>${datum(value, words)}</span>`;
  };
  return `<li><span class="step">${bothHtml(line.label, tell)}</span><span class="pair">${each("before", "old", tell.say("trước", "before"))}${each("after", "now", tell.say("sau", "after"))}</span></li>`;
}

/** `ngày làm việc` where the source says so. */
function unitOf(legs: readonly Leg[], { tell }: Telling): string {
  const units = new Set(legs.flatMap(({ working }) => working ?? []));
  return units.size === 1 && units.has(true)
    ? tell.say("ngày làm việc", "working days")
    : tell.say("ngày", "days");
}

function unchangedRow(value: number, most: number, { tell }: Telling): string {
  const { language, say } = tell;
  const each = (kind: string, word: string): string =>
    `<span class="one ${kind}"><span class="side-word">${word}</span><span class="track">${bar(value, most, "same-days")}</span>${datum(value, numberText(value, language))}</span>`;
  return `<li><span class="step">${say("Các bước không đổi", "Steps that stay")}</span><span class="pair">${each("old", say("trước", "before"))}${each("now", say("sau", "after"))}</span></li>`;
}

/** Both sums, each made of its lines, on the same scale. */
function sumRow(path: ComparedMeasure, most: number, { tell, pair }: Telling): string {
  const { language, say } = tell;
  const { headline } = pair.comparison;
  const each = (side: "before" | "after", kind: string, word: string): string => {
    const parts = path.lines.map((line) => bar(line[side], most, kind));
    const stays = bar(path.unchanged, most, "same-days");
    return `<span class="one ${kind}"><span class="side-word">${word}</span><span class="track parts">${parts.join("")}${stays}</span>${datum(path[side], numberText(path[side], language))}</span>`;
  };
  if (path.mixedUnits === true) {
    const { before, after } = measureTexts(path, headline, language);
    return `<li class="sum"><span class="step">${say("Cộng theo đơn vị", "Sum by unit")}</span><span class="pair">${textHtml(before)} → ${textHtml(after)} (${say("khác đơn vị, không trừ được", "different units: no difference")})</span></li>`;
  }
  const difference = ` <span class="difference">${datum(path.difference ?? 0, signedText(path.difference ?? 0, language))}</span>`;
  return `<li class="sum"><span class="step">${say("Cộng", "Sum")}${difference}</span><span class="pair">${each("before", "old", say("trước", "before"))}${each("after", "now", say("sau", "after"))}</span></li>`;
}

/** Waits that the clock does not count, with their own limits, and everything else the days leave out. */
function notCounted(sides: Sides, { leavesOut }: ComparedMeasure, telling: Telling): string {
  const { tell } = telling;
  const waits = [
    ...sides.before.map((leg) => ({ leg, side: tell.say("trước", "before") })),
    ...sides.after.map((leg) => ({ leg, side: tell.say("sau", "after") })),
  ].filter(({ leg }) => !leg.counted);
  const told = new Set<string>();
  const rows = waits.map(
    ({ leg, side }) =>
      `<li><span class="hatched" aria-hidden="true"></span><span>${side}: ${bothHtml(leg.label, tell)} – ${leg.words === undefined ? tell.say("không ghi hạn", "no limit") : textHtml(leg.words[tell.language])}</span></li>`,
  );
  const said = leavesOut.flatMap((one) => {
    const text = tell.both(one);
    if (told.has(text)) return [];
    told.add(text);
    return [`<li><span class="hatched" aria-hidden="true"></span><span>${bothHtml(one, tell)}</span></li>`];
  });
  const all = [...new Set([...rows, ...said])];
  if (all.length === 0) return "";
  return `<div class="not-counted"><p class="lead-in">${tell.say("Không nằm trong các con số trên", "Not in the numbers above")}</p><ul>${all.join("")}</ul></div>`;
}
