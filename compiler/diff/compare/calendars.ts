import { inBothLanguages, type Calendar } from "@tthc/model";
import { storedDigests } from "../model-digest.ts";
import type { Found } from "../scene.ts";
import { listShown } from "../words.ts";

const text = (value: unknown): string => JSON.stringify(value);

/** How the working calendar changed: the reading of the clock, office hours, and days both know. */
export function calendarChange(before: Calendar, after: Calendar): readonly Found[] {
  if (storedDigests.areEqual(before, after)) return [];
  return [
    ...(text(before.reading) === text(after.reading) ? [] : [{ kind: "calendar.reading-changed" } as const]),
    ...(text(before.week) === text(after.week) ? [] : [{ kind: "calendar.hours-changed" } as const]),
    ...days(before, after),
  ];
}

/** A calendar that only knows further years says nothing new about the ones both know. */
function days(before: Calendar, after: Calendar): readonly Found[] {
  const from = before.knownFrom > after.knownFrom ? before.knownFrom : after.knownFrom;
  const to = before.knownUntil < after.knownUntil ? before.knownUntil : after.knownUntil;
  const known = (calendar: Calendar): readonly string[] =>
    [
      ...calendar.off.map(({ date }) => `${date} –`),
      ...calendar.worked.map(({ date }) => `${date} +`),
    ].filter((day) => day.slice(0, 10) >= from && day.slice(0, 10) <= to);
  const [old, now] = [known(before), known(after)];
  const shown = (all: readonly string[], others: readonly string[]) =>
    listShown(
      all
        .filter((day) => !others.includes(day))
        .sort()
        .slice(0, 5)
        .map((day) => inBothLanguages({ vi: day })),
    );
  if (old.length === now.length && old.every((day) => now.includes(day))) return [];
  return [{ kind: "calendar.days-changed", before: shown(old, now), after: shown(now, old) }];
}
