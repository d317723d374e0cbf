import { parseDecimal } from "../expression/decimal.ts";
import { holds } from "../expression/evaluate.ts";
import type { Facts } from "../expression/facts.ts";
import type { Charge, Relief } from "../procedure/charge.ts";
import type { Problem } from "./problem.ts";
import { byId, inputsOfRows, isInForce, missingFor } from "./select-row.ts";

/** One hundred per cent, in millionths of a per cent. */
export const WHOLE_PERCENT = 100_000_000n;

/** A relief that is applied, with the rate it takes off, in millionths of a per cent. */
export interface AppliedRelief {
  readonly relief: Relief;
  readonly rate: bigint;
}

/**
 * The reliefs that apply on a date, or the problem. `meeting` decides where several hold: `lowest` takes the greatest,
 * `cumulative` adds the rates, at most to 100 %. Undeclared meetings are a problem unless both readings agree, as they
 * do when one of the reliefs is a full exemption.
 */
export function reliefsOf(charge: Charge, facts: Facts, date: string): readonly AppliedRelief[] | Problem {
  const inForce = charge.reliefs.filter((relief) => isInForce(relief.inForce, date)).sort(byId);
  const truth = new Map(
    inForce.map((one) => [one, one.when === undefined ? true : holds(one.when, facts)] as const),
  );
  const sure = inForce.filter((relief) => truth.get(relief) === true);
  const open = inForce.filter((relief) => truth.get(relief) === undefined);
  const applied = combine(sure, charge.meeting);
  if (applied === undefined) return meetingProblem(sure, inForce, facts);
  if (open.length === 0 || !matters(sure, open, charge.meeting)) return applied;
  return missingFor(open, facts);
}

/** Whether a charge is surely exempt whatever the table says. */
export function isFullyExempt(applied: readonly AppliedRelief[]): boolean {
  return rateOf(applied) >= WHOLE_PERCENT;
}

/** Whether undecided reliefs could change what is taken off. */
function matters(sure: readonly Relief[], open: readonly Relief[], meeting: Charge["meeting"]): boolean {
  const least = combine(sure, meeting);
  const most = combine([...sure, ...open].sort(byId), meeting);
  return least === undefined || most === undefined || rateOf(least) !== rateOf(most);
}

function combine(
  reliefs: readonly Relief[],
  meeting: Charge["meeting"],
): readonly AppliedRelief[] | undefined {
  const lowest = greatest(reliefs);
  if (meeting === "lowest") return lowest;
  const cumulative = addUp(reliefs);
  return meeting === "cumulative" || rateOf(cumulative) === rateOf(lowest)
    ? meeting
      ? cumulative
      : lowest
    : undefined;
}

function greatest(reliefs: readonly Relief[]): readonly AppliedRelief[] {
  const [first, ...others] = reliefs.map(withRate);
  return first === undefined
    ? []
    : [others.reduce((best, one) => (one.rate > best.rate ? one : best), first)];
}

function addUp(reliefs: readonly Relief[]): readonly AppliedRelief[] {
  let left = WHOLE_PERCENT;
  return reliefs.map(withRate).map(({ relief, rate }) => {
    const taken = rate < left ? rate : left;
    left -= taken;
    return { relief, rate: taken };
  });
}

function withRate(relief: Relief): AppliedRelief {
  const rate = relief.percent === undefined ? WHOLE_PERCENT : (parseDecimal(relief.percent)?.micro ?? 0n);
  return { relief, rate: rate > WHOLE_PERCENT ? WHOLE_PERCENT : rate };
}

function rateOf(applied: readonly AppliedRelief[]): bigint {
  return applied.reduce((sum, { rate }) => sum + rate, 0n);
}

function meetingProblem(sure: readonly Relief[], inForce: readonly Relief[], facts: Facts): Problem {
  return { is: "reliefs-meet", reliefs: sure.map(({ id }) => id), inputs: inputsOfRows(inForce, facts) };
}
