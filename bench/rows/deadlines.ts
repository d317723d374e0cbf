import { answerOf } from "../harness/pair.ts";
import { atLeast, atMost, type Goal, type RowGroup } from "../harness/row.ts";

const FAST = "ours, epoch days";
const WRITTEN = "ours, ISO in and out";

/** Which way is held against which. Ours with text is held even against theirs without: it must not cost the lead. */
const PAIRS: readonly (readonly [ours: string, theirs: string, goal: Goal])[] = [
  [FAST, "date-fns addBusinessDays", atLeast(50)],
  [FAST, "date-fns loop with holidays", atLeast(1000)],
  [WRITTEN, "date-fns addBusinessDays", atLeast(30)],
  [WRITTEN, "date-fns loop with holidays", atLeast(1000)],
  [WRITTEN, "date-fns addBusinessDays, ISO in and out", atLeast(30)],
  [WRITTEN, "date-fns loop with holidays, ISO in and out", atLeast(1000)],
  [FAST, "bare typed arrays", atMost(3)],
];

export const deadlineRows: RowGroup = {
  row: "deadlines",
  says: "due dates in working days, against date-fns; every answer is compared first",
  async measure() {
    const times = (await answerOf("deadlines.ts")) as Readonly<Record<string, number>>;
    const time = (way: string): number => times[way] ?? NaN;
    return PAIRS.map(([ours, theirs, goal]) => ({
      row: "deadlines",
      name: `deadline, ${ours.replace("ours, ", "")}, ${theirs}`,
      ours: `${time(ours).toFixed(1)} ns`,
      theirs: `${time(theirs).toFixed(1)} ns`,
      ratio: goal.kind === "at most" ? time(ours) / time(theirs) : time(theirs) / time(ours),
      goal,
    }));
  },
};
