import type { ComparedGroupNumber, ComparedMeasure, ComparedPerGroup } from "../comparison-format.ts";
import { numberText, signedText, type Language } from "./comparison-words.ts";

/** A row of a table by case and channel. */
export interface GroupTexts {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
}

/** What the table by case and channel is called. */
export const BY_GROUP = {
  vi: "theo trường hợp và cách nộp",
  en: "by case and channel",
} as const;

/**
 * A measure by case and channel as people read it: dossiers that fare alike share a row. Nothing where it has no such
 * table.
 */
export function groupTexts(
  { perGroup = [], mixedUnits }: ComparedMeasure,
  language: Language,
): readonly GroupTexts[] {
  const isMixed = mixedUnits === true;
  const rows = perGroup.map((of) => ({
    of,
    before: numberWords(of.before, isMixed, language),
    after: numberWords(of.after, isMixed, language),
    difference: isMixedRow(of, isMixed) ? calendarDifference(of, language) : differenceOf(of, language),
  }));
  const alike = Map.groupBy(rows, (one) => [one.before, one.after, one.difference].join("|"));
  return [...alike.values()].flatMap((same) => {
    const groups = same.map(({ of }) => of);
    return same.slice(0, 1).map(({ before, after, difference }) => ({
      name: namesOf(groups, perGroup, language),
      before,
      after,
      difference,
    }));
  });
}

/** Where groups tell their units, these say whether the sides of a row can be subtracted. */
const isMixedRow = ({ before, after }: ComparedPerGroup, isMixed: boolean): boolean =>
  before?.unit === undefined || after?.unit === undefined ? isMixed : before.unit.en !== after.unit.en;

/** The cases, and the channels where these are not all there are. */
function namesOf(
  groups: readonly ComparedPerGroup[],
  all: readonly ComparedPerGroup[],
  language: Language,
): string {
  const [cases, channels] = [distinct(groups, "case", language), distinct(groups, "channel", language)];
  const isWhole = groups.length === Math.max(1, cases.length) * Math.max(1, channels.length);
  if (!isWhole) return groups.map(({ label }) => label[language]).join(", ");
  const told = [
    cases.length === distinct(all, "case", language).length ? [] : [cases.join(", ")],
    channels.length === distinct(all, "channel", language).length ? [] : [channels.join(", ")],
  ].flat();
  return told.length === 0 ? ALL[language] : told.join("; ");
}

const distinct = (
  groups: readonly ComparedPerGroup[],
  by: "case" | "channel",
  language: Language,
): readonly string[] => [...new Set(groups.flatMap((one) => one[by]?.[language] ?? []))];

const ALL = { vi: "Mọi hồ sơ", en: "All dossiers" } as const;

/**
 * `15 (theo lịch: trung bình 21,4, lâu nhất 30)`, `75.000 – 150.000`; of mixed units the calendar alone, for their sum is
 * no number of days; a dash where there are no such dossiers.
 */
function numberWords(number: ComparedPerGroup["before"], isMixed: boolean, language: Language): string {
  if (number === undefined) return "–";
  const { value, least, calendar, unit } = number;
  const shown = `${numberText(value, language)}${unit === undefined ? "" : ` ${unit[language]}`}`;
  if (least !== undefined) return `${numberText(least, language)} – ${shown}`;
  if (calendar === undefined) return isMixed ? "–" : shown;
  return isMixed && unit === undefined
    ? calendarWords(calendar, language)
    : `${shown} (${calendarWords(calendar, language)})`;
}

const differenceOf = ({ difference }: ComparedPerGroup, language: Language): string =>
  difference === undefined ? "–" : signedText(difference, language);

/** `trung bình −20,8 ngày theo lịch` */
function calendarDifference({ before, after }: ComparedPerGroup, language: Language): string {
  if (before?.calendar === undefined || after?.calendar === undefined) return "–";
  const days = Math.round((after.calendar.mean - before.calendar.mean) * 10) / 10;
  return language === "vi"
    ? `trung bình ${signedText(days, "vi")} ngày theo lịch`
    : `${signedText(days, "en")} calendar days on average`;
}

function calendarWords(
  { mean, most }: NonNullable<ComparedGroupNumber["calendar"]>,
  language: Language,
): string {
  const [average, longest] = [mean, most].map((one) => numberText(one, language));
  return language === "vi"
    ? `theo lịch: trung bình ${String(average)}, lâu nhất ${String(longest)}`
    : `on the calendar: mean ${String(average)}, longest ${String(longest)}`;
}
