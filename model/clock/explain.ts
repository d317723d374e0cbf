import { dayOf, formatVietnameseDate, momentOf, weekdayOf } from "../calendar/civil-date.ts";
import type { Citation, Law, LocalText } from "../procedure/law.ts";
import type { ExplanationEntry, ReadingEntry, SkippedEntry, StoppedEntry } from "./explanation.ts";
import { CIVIL_CODE } from "./law-of-time.ts";
import { type ClockPhrases, type Language, PHRASES } from "./phrases.ts";
import type { Moment } from "./running-term.ts";

/** More rest days than this are given as a number and a range. */
const LISTED_DAYS = 6;

/** An explanation in short lines for an official; `laws` name what the basis of each line cites. */
export function explain(
  explanation: readonly ExplanationEntry[],
  language: Language,
  laws: readonly Law[] = [],
): readonly string[] {
  const phrases = PHRASES[language];
  const known = [...laws, CIVIL_CODE];
  const readings = explanation.filter((entry) => entry.kind === "reading");
  const lines = explanation
    .filter((entry) => entry.kind !== "reading")
    .map((entry) => {
      return (
        wordsOf(entry, phrases, language) +
        assumptionOf(entry, phrases) +
        basisOf(entry.basis, known, phrases, language)
      );
    });
  return readings.length === 0 ? lines : [...lines, readingLine(readings, phrases)];
}

/** A date or date-time in the officials' notation: `21/08/2026 16:00`. */
export function wordOfMoment(moment: Moment): string {
  const date = formatVietnameseDate(momentOf(moment).day);
  return moment.length === 10 ? date : `${date} ${moment.slice(11)}`;
}

function wordsOf(
  entry: Exclude<ExplanationEntry, ReadingEntry>,
  phrases: ClockPhrases,
  language: Language,
): string {
  const from = wordOfMoment(entry.from);
  const to = wordOfMoment(entry.to);
  switch (entry.kind) {
    case "anchor":
      return entry.from.slice(0, 10) === entry.to.slice(0, 10)
        ? phrases.startsAt(to)
        : phrases.startsAfter(from, to);
    case "reception":
      return phrases.reception(from, to);
    case "cutoff":
      return phrases.cutoff(from, entry.after, to);
    case "restarted":
      return phrases.restarted(from, to);
    case "counted":
      if (entry.reason === "worked-rest-day") {
        const instead = entry.counterpart === undefined ? undefined : wordOfMoment(entry.counterpart);
        return phrases.workedRestDay(from, phrases.weekdays[weekdayOf(dayOf(entry.from))] as string, instead);
      }
      return phrases.counted(phrases.amount(entry.amount, entry.unit), from, to);
    case "skipped":
      return `${datesOf(entry, phrases)}: ${nameOf(entry, phrases, language)}`;
    case "stopped":
      return stopWords(entry, phrases, language);
    case "extended":
      return phrases.extended(phrases.amount(entry.amount, entry.unit), from, to);
    case "rolled": {
      const weekday = phrases.weekdays[weekdayOf(dayOf(entry.from))] as string;
      const name = entry.label === undefined ? undefined : inLanguage(entry.label, language);
      return phrases.rolled(from, name ?? weekday, to);
    }
    case "provisional":
      return phrases.provisional(from, to);
  }
}

function datesOf({ dates, amount, from, to }: SkippedEntry, phrases: ClockPhrases): string {
  if (dates.length > LISTED_DAYS) return phrases.days(amount, wordOfMoment(from), wordOfMoment(to));
  return dates.map((date) => wordOfMoment(date).slice(0, 5)).join(", ");
}

function nameOf(
  { reason, label, counterpart }: SkippedEntry,
  phrases: ClockPhrases,
  language: Language,
): string {
  if (label !== undefined) return inLanguage(label, language);
  return reason === "swap" && counterpart !== undefined
    ? phrases.swap(wordOfMoment(counterpart))
    : phrases.restDays[reason];
}

function stopWords(entry: StoppedEntry, phrases: ClockPhrases, language: Language): string {
  const because =
    entry.label === undefined ? phrases.because[entry.because] : inLanguage(entry.label, language);
  const from = wordOfMoment(entry.from);
  if (entry.effect === "pending") return phrases.stillStopped(from, because);
  const to = wordOfMoment(entry.to);
  if (entry.effect === "after-due") return phrases.stoppedTooLate(from, to, because);
  const taken = phrases.amount(entry.amount, entry.unit);
  return phrases.stopped(from, to, because, taken) + (entry.broughtUp ? phrases.broughtUp(to) : "");
}

function assumptionOf({ assumption }: ExplanationEntry, phrases: ClockPhrases): string {
  return assumption === undefined ? "" : ` ${phrases.assumption(assumption)}`;
}

function basisOf(
  basis: readonly Citation[] | undefined,
  laws: readonly Law[],
  phrases: ClockPhrases,
  language: Language,
): string {
  if (basis === undefined || basis.length === 0) return "";
  const cited = basis.map(({ law, article, clause, point }) => {
    const label = laws.find(({ id }) => id === law)?.label;
    const name = label === undefined ? law : inLanguage(label, language);
    return [
      name,
      phrases.cited("article", article),
      phrases.cited("clause", clause),
      phrases.cited("point", point),
    ]
      .filter((part) => part !== "")
      .join(" ");
  });
  return ` (${cited.join("; ")})`;
}

function readingLine(readings: readonly ReadingEntry[], phrases: ClockPhrases): string {
  const words = readings.map(({ reading, value, assumption }) => {
    return (
      phrases.readings[reading](value) +
      (assumption === undefined ? "" : ` ${phrases.assumption(assumption)}`)
    );
  });
  return `${phrases.reading}: ${words.join("; ")}`;
}

function inLanguage(text: LocalText, language: Language): string {
  return language === "en" ? (text.en ?? text.vi) : text.vi;
}
