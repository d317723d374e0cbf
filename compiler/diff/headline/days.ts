import {
  describeDuration,
  type Duration,
  type Grounded,
  type LocalText,
  type ProcedureModel,
  inBothLanguages,
} from "@tthc/model";
import { longestPaths, type PathAccount } from "../../verify/time/path-account.ts";
import type { Naming } from "../naming.ts";
import type { Item } from "./measure.ts";

/** The path that takes longest of all groups of dossiers, on its worst start date. */
export function longestOf(model: ProcedureModel): PathAccount | undefined {
  return longestPaths(model).toSorted((a, b) => b.interval.worst - a.interval.worst)[0];
}

/** A span in days of its own unit: working days stay working days, hours are parts of a working day of 8. */
export function daysOf({ amount, unit }: Duration): number {
  switch (unit) {
    case "working-day":
    case "day":
      return amount;
    case "week":
      return amount * 7;
    case "month":
      return amount * 30;
    case "year":
      return amount * 365;
    case "working-hour":
      return amount / 8;
    case "hour":
      return amount / 24;
    case "minute":
      return amount / 1440;
    case "same-day":
      return 0;
  }
}

/** Whether a span counts working time; one that ends on the day it begins counts neither. */
export const workingTime = ({ unit }: Duration): { readonly working?: boolean } =>
  unit === "same-day" ? {} : { working: unit.startsWith("working-") };

/** The stays of the longest path that the clock counts, in the days of their limits. */
export function pathItems(
  model: ProcedureModel,
  path: PathAccount | undefined,
  naming: Naming,
): readonly Item[] {
  return (path?.segments ?? []).flatMap(({ state, branch, label, duration, counted, spent }) => {
    if (!counted || spent || duration === undefined) return [];
    const { assumption, basis } = groundOf(model, state, branch);
    const key =
      branch === undefined ? naming.state(state) : `${naming.state(state)}.${naming.branch(branch)}`;
    return [
      {
        key,
        label: inBothLanguages(label),
        value: daysOf(duration),
        cited: basis !== undefined,
        ...workingTime(duration),
        ...(assumption !== undefined && { assumption }),
      },
    ];
  });
}

/** What the days of a stay rest on: its limit's own grounds, else those of what it stands in. */
function groundOf({ flow }: ProcedureModel, id: string, branchId: string | undefined): Grounded {
  const state = flow.states.find((one) => one.id === id);
  if (state === undefined || state.kind === "end") return {};
  const branch = state.kind === "parallel" ? state.branches.find((one) => one.id === branchId) : undefined;
  const all = [branch?.limit, branch, state.limit, state, flow];
  const assumption = all.find((one) => one?.assumption !== undefined)?.assumption;
  const basis = all.find((one) => one?.basis !== undefined)?.basis;
  return { ...(assumption !== undefined && { assumption }), ...(basis !== undefined && { basis }) };
}

/** What the days leave out: stops, exclusions, extensions and steps without a limit. */
export function leftOut(
  model: ProcedureModel,
  path: PathAccount | undefined,
): readonly Required<LocalText>[] {
  const { term } = model;
  const label = (id: string): string => model.flow.states.find((state) => state.id === id)?.label.vi ?? id;
  return [
    ...term.notCounted.map((id) => ({
      vi: `Không tính thời gian của «${label(id)}»`,
      en: `The time of "${label(id)}" is not counted`,
    })),
    ...(hasSupplement(model) ? [SUPPLEMENT[term.onSupplement]] : []),
    ...term.extensions.map(({ atMost }) => ({
      vi: `Có thể gia hạn tối đa ${describeDuration(atMost, "vi")}`,
      en: `May be extended by at most ${describeDuration(atMost, "en")}`,
    })),
    ...(path?.unknown ?? []).map(({ vi, en }) => ({
      vi: `«${vi}» không có hạn nên chưa tính được`,
      en: `"${en ?? vi}" has no limit and could not be counted`,
    })),
  ];
}

const hasSupplement = ({ flow }: ProcedureModel): boolean =>
  flow.states.some(
    (state) => state.kind === "wait" && state.supplement === true && state.fromFlow === undefined,
  );

const SUPPLEMENT = {
  pause: {
    vi: "Thời gian người nộp bổ sung hồ sơ không tính (tạm dừng)",
    en: "The time of a supplement is not counted (the term stands still)",
  },
  restart: {
    vi: "Sau khi bổ sung hồ sơ thời hạn tính lại từ đầu",
    en: "After a supplement the term starts again",
  },
  "own-limit": {
    vi: "Thời gian người nộp bổ sung hồ sơ không tính (hạn riêng)",
    en: "The time of a supplement is not counted (a limit of its own)",
  },
} as const;
