import type { Calendar, Duration, DurationUnit } from "@tthc/model";
import type { Change } from "../diff/change.ts";
import { wordLikeness } from "../diff/likeness.ts";
import { spanChange } from "../diff/span.ts";
import { durationShown, textShown } from "../diff/words.ts";
import { sameWords, withoutBullet } from "./plain-text.ts";
import { matched, recordFact } from "./record-fact.ts";

const UNITS: Readonly<Record<string, DurationUnit>> = {
  "ngày làm việc": "working-day",
  "giờ làm việc": "working-hour",
  ngày: "day",
  giờ: "hour",
  tháng: "month",
  năm: "year",
};

const LIMIT = new RegExp(
  String.raw`(?<![\p{L}\d/.])(\d+) (${Object.keys(UNITS).join("|")})(?! ?\d|[\p{L}])`,
  "giu",
);

/** Lines below this share of common words are not one line that was reworded. */
const SAME_LINE = 0.6;

/** Differences between the texts of two records' steps. A line that changed in its limits alone is told as limits. */
export function compareSteps(
  before: readonly string[],
  after: readonly string[],
  calendar: Calendar,
): Change[] {
  const { removed, added } = matched(sentencesOf(before), sentencesOf(after), sameWords);
  const left = [...added];
  const changes: Change[] = [];
  for (const old of removed) {
    const best = left
      .map((line) => ({ line, score: wordLikeness(old, line) }))
      .sort((a, b) => b.score - a.score)[0];
    if (best === undefined || best.score < SAME_LINE) {
      changes.push(recordFact("step-text.removed", "steps", old, { before: textShown({ vi: old }) }));
      continue;
    }
    left.splice(left.indexOf(best.line), 1);
    changes.push(...compareLine(old, best.line, calendar));
  }
  return [
    ...changes,
    ...left.map((line) => recordFact("step-text.added", "steps", line, { after: textShown({ vi: line }) })),
  ];
}

/** Line breaks are the page's: a heading may stand on a line of its own or in front of the next one. */
const sentencesOf = (lines: readonly string[]): readonly string[] =>
  lines
    .flatMap((line) => line.split(/(?<=[.;:])\s+|\s+(?=\*)/u))
    .map(withoutBullet)
    .filter((line) => sameWords(line) !== "");

function compareLine(old: string, now: string, calendar: Calendar): Change[] {
  const limits = (line: string): Duration[] =>
    [...line.matchAll(LIMIT)].map(([, amount = "", unit = ""]) => ({
      amount: Number(amount),
      unit: UNITS[unit.toLowerCase()] ?? "day",
    }));
  const rest = (line: string): string => sameWords(line.replace(LIMIT, "…"));
  const [olds, news] = [limits(old), limits(now)];
  if (rest(old) !== rest(now) || olds.length !== news.length)
    return [
      recordFact("step-text.reworded", "steps", now, {
        before: textShown({ vi: old }),
        after: textShown({ vi: now }),
      }),
    ];
  return olds.flatMap((limit, at) => {
    const next = news[at] as Duration;
    if (limit.amount === next.amount && limit.unit === next.unit) return [];
    const { direction } = spanChange(limit, next, calendar);
    const kind = (
      {
        shorter: "state.limit-shortened",
        longer: "state.limit-lengthened",
        mixed: "state.limit-mixed",
        same: "state.limit-rule-changed",
      } as const
    )[direction];
    return [recordFact(kind, "steps", now, { before: durationShown(limit), after: durationShown(next) })];
  });
}
