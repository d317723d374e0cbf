import {
  type Actor,
  type Branch,
  describeDuration,
  dueOf,
  type Duration,
  effectiveDuration,
  holds,
  type ProcedureModel,
  type State,
} from "@tthc/model";
import { longestPaths, type PathAccount, type PathSegment } from "../time/path-account.ts";
import { restDays } from "./rest-days.ts";
import type { AuthoredText, BothTexts, SheetLeg, SheetPath } from "./sheet-format.ts";

/** The longest way of every group of dossiers, as a sheet tells it. */
export function sheetPaths(model: ProcedureModel): readonly SheetPath[] {
  return longestPaths(model).map((account) => pathOf(model, account));
}

/** One account as a sheet tells it. */
export function pathOf(model: ProcedureModel, account: PathAccount): SheetPath {
  const { words, term, extended, worst, slack, interval, late, unknown } = account;
  const last = worst.end > worst.due ? worst.end : worst.due;
  return {
    who: words,
    verdict: slack < 0 || late.dates > 0 ? "over" : "within",
    term: durationWords(term),
    ...(extended !== undefined && { extension: durationWords(extended) }),
    begins: worst.start,
    ends: worst.end,
    promised: worst.due,
    slack,
    days: interval,
    late,
    unlimited: unknown,
    legs: account.segments.flatMap((segment) => legsOf(model, account, segment)),
    rest: restDays(model.calendar, worst.start.slice(0, 10), last.slice(0, 10)),
  };
}

/** `5 ngày làm việc` */
const durationWords = (duration: Duration): BothTexts => ({
  vi: describeDuration(duration, "vi"),
  en: describeDuration(duration, "en"),
});

/** A stay; of a parallel part its longest branch, and behind it the others that take part. */
function legsOf(model: ProcedureModel, account: PathAccount, segment: PathSegment): readonly SheetLeg[] {
  const state = model.flow.states.find(({ id }) => id === segment.state);
  const branches = state?.kind === "parallel" && segment.branch !== undefined ? state.branches : [];
  const own = branches.find(({ id }) => id === segment.branch);
  const isParallel = own !== undefined && branches.length > 1;
  const parallel = account.segments.indexOf(segment) + 1;
  const { label, visit, duration, counted, spent, from, to } = segment;
  const leg: SheetLeg = {
    label,
    visit,
    ...actorOf(model, own ?? state),
    ...(duration !== undefined && { limit: durationWords(duration) }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    counts: counted,
    ...(spent && { isSpent: true }),
    ...(isParallel && { parallel, isLongest: true }),
  };
  if (!isParallel) return [leg];
  const others = branches.filter((branch) => branch !== own && takesPart(branch, account));
  return [leg, ...others.map((branch) => besides(model, branch, account, { ...segment, parallel }))];
}

const takesPart = ({ when }: Branch, { facts }: PathAccount): boolean =>
  when === undefined || holds(when, facts) !== false;

/** A branch beside the longest one: from the same day, as long as its own limit. */
function besides(
  model: ProcedureModel,
  branch: Branch,
  { facts }: PathAccount,
  { visit, counted, from, parallel }: PathSegment & { readonly parallel: number },
): SheetLeg {
  const { label, limit } = branch;
  const duration = limit && effectiveDuration(limit, facts).duration;
  const to =
    duration && from !== undefined && dueOf({ calendar: model.calendar, duration, anchor: from }).due;
  return {
    label,
    visit,
    ...actorOf(model, branch),
    ...(duration !== undefined && { limit: durationWords(duration) }),
    ...(from !== undefined && { from }),
    ...(typeof to === "string" && { to }),
    counts: counted,
    parallel,
  };
}

function actorOf(model: ProcedureModel, of: State | Branch | undefined): { readonly actor?: AuthoredText } {
  return of !== undefined && "actor" in of ? { actor: nameOf(model, of.actor) } : {};
}

function nameOf({ roles }: ProcedureModel, actor: Actor): AuthoredText {
  if (actor.is === "applicant") return { vi: "Người nộp hồ sơ", en: "Applicant" };
  if (actor.is === "system") return { vi: "Hệ thống", en: "System" };
  return roles.find(({ id }) => id === actor.role)?.label ?? { vi: actor.role };
}
