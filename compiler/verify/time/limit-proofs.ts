import {
  type Branch,
  type Limit,
  type LocalText,
  type ParallelState,
  type ProcedureModel,
} from "@tthc/model";
import { modelFinding, type ModelFinding } from "../../diagnostics/model-finding.ts";
import type { Proof } from "../proof.ts";
import { judged, voided } from "./claims.ts";
import { comparisonOf, exceeds } from "./comparison.ts";
import { longestPathFindings } from "./longest-path-findings.ts";
import { spanOf } from "./span.ts";
import { timeAccountOf } from "./time-account.ts";
import { unboundedStates } from "./unbounded.ts";
import { worstDate } from "./worst-date.ts";

const BRANCHES = {
  vi: "Không nhánh nào của phần song song có hạn dài hơn hạn của cả phần.",
  en: "No branch of a parallel part has a longer limit than the whole part.",
};

/** TT3107: a branch may take longer than the part it belongs to. */
export function proveBranchesWithinParts(model: ProcedureModel): Proof {
  const parts = model.flow.states.filter(
    (state): state is ParallelState & { readonly limit: Limit } =>
      state.kind === "parallel" && state.limit !== undefined,
  );
  if (parts.length === 0)
    return voided("branch-within-part", BRANCHES, {
      vi: "không có phần song song nào có hạn chung",
      en: "no parallel part has a limit of its own",
    });
  const findings = parts.flatMap((part) => part.branches.flatMap((branch) => tooLong(model, part, branch)));
  // A branch that is longer than the whole term is told by itself.
  const told = new Set(
    findings.length === 0
      ? []
      : longestPathFindings(model, timeAccountOf(model))
          .filter(({ code }) => code === "TT3101")
          .map(({ place }) => JSON.stringify(place)),
  );
  return judged(
    "branch-within-part",
    BRANCHES,
    findings.filter(({ place }) => !told.has(JSON.stringify(place))),
  );
}

function tooLong(
  model: ProcedureModel,
  part: ParallelState & { readonly limit: Limit },
  branch: Branch,
): readonly ModelFinding[] {
  if (branch.limit === undefined) return [];
  const own = [spanOf(model.calendar, branch.limit.duration)];
  const whole = [spanOf(model.calendar, part.limit.duration)];
  if (exceeds(model, own, whole) === "never") return [];
  return [
    modelFinding(
      "TT3107",
      { at: "limit", state: part.id, branch: branch.id },
      {
        branch: branch.label,
        limit: branch.limit.duration,
        part: part.label,
        partLimit: part.limit.duration,
        worst: worstDate(model, comparisonOf(model, own, whole)),
      },
      [
        {
          place: { at: "limit", state: part.id },
          note: { vi: "hạn của cả phần", en: "limit of the whole part" },
        },
      ],
    ),
  ];
}

const FRESH = {
  vi: "Bước có hạn mới mỗi lần quay lại thì số lần quay lại có giới hạn.",
  en: "Where a limit is fresh on every visit, the number of visits is bounded.",
};

interface Limited {
  readonly state: string;
  readonly branch?: string;
  readonly label: LocalText;
  readonly limit: Limit;
}

/** TT3108: a limit that is fresh every time, and a way back without bound. */
export function proveFreshLimitsBounded(model: ProcedureModel): Proof {
  const fresh = limitsOf(model).filter(({ limit }) => limit.eachVisit === true);
  if (fresh.length === 0)
    return voided("fresh-limits-bounded", FRESH, {
      vi: "không hạn nào tính lại mỗi lần",
      en: "no limit is fresh on every visit",
    });
  const unbounded = unboundedStates(model);
  const findings = fresh
    .filter(({ state }) => unbounded.has(state))
    .map(({ state, branch, label, limit }) =>
      modelFinding(
        "TT3108",
        { at: "limit", state, ...(branch !== undefined && { branch }) },
        { label, limit: limit.duration },
      ),
    );
  return judged("fresh-limits-bounded", FRESH, findings);
}

function limitsOf({ flow }: ProcedureModel): readonly Limited[] {
  return flow.states.flatMap((state) => {
    if (state.kind === "end") return [];
    const own =
      state.limit === undefined ? [] : [{ state: state.id, label: state.label, limit: state.limit }];
    const branches = state.kind === "parallel" ? state.branches : [];
    const theirs = branches.flatMap(({ id, label, limit }) =>
      limit === undefined ? [] : [{ state: state.id, branch: id, label, limit }],
    );
    return [...own, ...theirs];
  });
}
