import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { formatDate, parseVietnameseDate } from "../../model/calendar/civil-date.ts";
import { dueOf } from "../../model/clock/due.ts";
import { explain, wordOfMoment } from "../../model/clock/explain.ts";
import type { RunningTerm, Stop } from "../../model/clock/running-term.ts";
import type { Duration } from "../../model/expression/expression.ts";
import { civilServantsCalendar } from "./fixtures/civil-servants-calendar.ts";

const text = readFileSync(new URL("../../docs/clock.md", import.meta.url), "utf8");
const rows = text
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| term "))
  .map(
    (line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()) as [string, string, string, string],
  );

/** `21/08/2026 16:00` as the model writes it. */
function moment(words: string): string {
  const [date = "", time] = words.split(" ");
  const day = parseVietnameseDate(date);
  if (day === undefined) throw new Error(`not a date: ${words}`);
  return time === undefined ? formatDate(day) : `${formatDate(day)}T${time}`;
}

function duration(words: string): Duration {
  if (words === "same-day") return { amount: 0, unit: "same-day" };
  const found = /^(\d+) (.*?)s?$/.exec(words);
  if (found === null) throw new Error(`not a duration: ${words}`);
  return { amount: Number(found[1]), unit: (found[2] ?? "").replace(" ", "-") as Duration["unit"] };
}

function happened(words: string): Partial<RunningTerm> {
  const stops: Stop[] = [];
  let more: Partial<RunningTerm> = {};
  for (const part of words === "–" ? [] : words.split("; ")) {
    const stop = /^stop (\S+) to (\S+)$/.exec(part);
    if (stop !== null) {
      const to = stop[2] === "open" ? {} : { to: moment(stop[2] ?? "") };
      stops.push({ from: moment(stop[1] ?? ""), ...to, because: "supplement" });
    } else if (part === "restart") more = { ...more, rule: "restart" };
    else if (part.startsWith("cutoff ")) more = { ...more, cutoff: { after: part.slice(7) } };
    else if (part.startsWith("extended by "))
      more = { ...more, extension: { duration: duration(part.slice(12)) } };
    else throw new Error(`not understood: ${part}`);
  }
  return { ...more, stops };
}

function term(of: string, from: string, what: string): RunningTerm {
  return {
    calendar: civilServantsCalendar(),
    duration: duration(of),
    anchor: moment(from),
    ...happened(what),
  };
}

it("has the worked examples", () => {
  expect(rows.length).toBeGreaterThan(20);
});

it.each(rows)("%s from %s, %s: %s", (of, from, what, expected) => {
  const { due, remaining, provisional } = dueOf(term(of, from, what));
  const unit = remaining?.unit.replace("-", " ") ?? "";
  const words = due === null ? `${remaining?.amount ?? 0} ${unit}s remain` : wordOfMoment(due);
  expect(provisional ? `${words} provisional` : words).toBe(expected);
});

it("prints the explanation that the kernel gives", () => {
  const printed = /```text\n([^]*?)\n```/.exec(text)?.[1]?.split("\n");
  const [of = "", from = "", what = ""] = rows[0] ?? [];
  expect(explain(dueOf(term(of, from, what)).explanation, "vi")).toEqual(printed);
});
