import { expect, it } from "vitest";
import { dueOf } from "../../model/clock/due.ts";
import { VIETNAM } from "../../model/clock/profile.ts";
import type { RunningTerm, Stop } from "../../model/clock/running-term.ts";
import { FRENCH, FRENCH_CALENDAR } from "./fixtures/french-profile.ts";

type Asked = readonly [from: string, to: string | null, kind: "wrong" | "incomplete" | "pending"];
type Vector = readonly [
  number: number,
  filed: string,
  term: RunningTerm["duration"],
  mode: "continue" | "reset",
  stops: readonly Asked[],
  decision: string,
];

const TWO_MONTHS = { amount: 2, unit: "month" } as const;
const TODAY = "2023-06-05";

/** `requirements.md` §3.1: "incomplete" starts anew, "wrong" adds; in reset mode both start anew. */
const VECTORS: readonly Vector[] = [
  [1, "2023-05-15", TWO_MONTHS, "continue", [], "2023-07-16"],
  [3, "2023-05-15", { amount: 8, unit: "week" }, "continue", [], "2023-07-11"],
  [
    5,
    "2023-05-15",
    TWO_MONTHS,
    "continue",
    [
      ["2023-05-20", "2023-05-25", "wrong"],
      ["2023-05-30", "2023-06-03", "wrong"],
    ],
    "2023-07-27",
  ],
  [
    7,
    "2023-05-15",
    TWO_MONTHS,
    "continue",
    [
      ["2023-05-20", "2023-05-25", "wrong"],
      ["2023-05-30", null, "incomplete"],
    ],
    "2023-08-06",
  ],
  [
    9,
    "2023-05-15",
    TWO_MONTHS,
    "continue",
    [
      ["2023-05-20", "2023-05-25", "incomplete"],
      ["2023-05-30", "2023-06-03", "wrong"],
    ],
    "2023-07-31",
  ],
  [11, "2023-05-15", TWO_MONTHS, "reset", [], "2023-07-16"],
  [
    13,
    "2023-05-15",
    TWO_MONTHS,
    "reset",
    [
      ["2023-05-16", "2023-05-17", "incomplete"],
      ["2023-05-20", "2023-05-25", "wrong"],
      ["2023-05-30", null, "pending"],
    ],
    "2023-08-06",
  ],
  [15, "2023-06-29", TWO_MONTHS, "continue", [["2023-06-30", "2023-07-01", "wrong"]], "2023-09-01"],
  [17, "2023-07-31", TWO_MONTHS, "continue", [["2023-08-01", "2023-08-02", "wrong"]], "2023-10-03"],
  [19, "2023-04-15", TWO_MONTHS, "continue", [], "2023-06-16"],
];

function french(filed: string, duration: RunningTerm["duration"], stops: readonly Stop[] = []): RunningTerm {
  return { calendar: FRENCH_CALENDAR, profile: FRENCH, anchor: filed, duration, stops };
}

function stopOf([from, to, kind]: Asked, mode: "continue" | "reset"): Stop {
  const effect = mode === "reset" || kind === "incomplete" ? "restart" : "pause";
  return { from, ...(to === null ? {} : { to }), because: "supplement", effect };
}

it.each(VECTORS)("decides case %i", (_, filed, duration, mode, stops, decision) => {
  const term = french(
    filed,
    duration,
    stops.map((stop) => stopOf(stop, mode)),
  );
  expect(dueOf(term, TODAY).due).toBe(decision);
  expect(dueOf(term).due).toBe(stops.some(([, to]) => to === null) ? null : decision);
});

it("adds overlapping stops where the profile says so, and joins them by default", () => {
  const stops: Stop[] = [
    { from: "2023-05-20", to: "2023-05-30", because: "supplement" },
    { from: "2023-05-25", to: "2023-06-02", because: "supplement" },
  ];
  const summed = french("2023-05-15", TWO_MONTHS, stops);
  expect(dueOf(summed).due).toBe("2023-08-05");
  expect(dueOf({ ...summed, profile: { ...FRENCH, overlap: "union" } }).due).toBe("2023-07-30");
});

it("gives other dates under the Vietnamese profile", () => {
  const term = french("2023-05-15", TWO_MONTHS);
  expect(dueOf({ ...term, profile: VIETNAM }).due).toBe("2023-07-17");
});
