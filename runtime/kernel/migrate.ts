import {
  guardVerdict,
  modelIdentity,
  planIdentity,
  type LocalText,
  type MappedState,
  type MigrationPlan,
  type State,
} from "@tthc/model";
import { malformation } from "./command-check.ts";
import type { Definition } from "./definition.ts";
import { stateLabel } from "./labels.ts";
import { topState, type MachineState } from "./machine-step.ts";
import { MIGRATION_EVENT, type MigrateCommand } from "./migrate-command.ts";
import { movedContext } from "./migrate-context.ts";
import { movedNames } from "./migrate-names.ts";
import { movedRecord } from "./migrate-record.ts";
import { movedValue, standingOutcomes } from "./migrate-value.ts";
import { optionsOf } from "./option.ts";
import type { Decision, DossierRecord, RefusalCode } from "./record.ts";
import { refuse, type RefusalDetail } from "./refusal.ts";

/**
 * Moves one dossier to another version by a plan, or says by name why it stays. Pure like `decide`, and never throws for
 * what a plan or an order says: a dry run is this function with its answer thrown away. A refusal leaves the record on
 * its version as it was.
 */
export function migrate(
  before: Definition,
  after: Definition,
  plan: MigrationPlan,
  record: DossierRecord,
  command: MigrateCommand,
): Decision {
  const repeated = record.history.find(({ key }) => key !== undefined && key === command.key);
  if (repeated) return { ok: true, record, entry: repeated, duplicate: true };
  try {
    return migrateNew(before, after, plan, record, command);
  } catch (error) {
    return refuse(before, record, "GUARD_ERROR", {
      what: error instanceof Error ? error.message : String(error),
    });
  }
}

function migrateNew(
  before: Definition,
  after: Definition,
  plan: MigrationPlan,
  record: DossierRecord,
  command: MigrateCommand,
): Decision {
  const here = topState(record.value);
  const detail = { action: ACTION, state: stateLabel(before, here) };
  const no = (code: RefusalCode, more: RefusalDetail = {}) =>
    refuse(before, record, code, { ...detail, ...more });
  const wrong = malformation({ ...command, event: { type: MIGRATION_EVENT } });
  if (wrong !== undefined) return no("MALFORMED", { what: wrong });
  const foreign = foreignSide(before, after, plan, record);
  if (foreign !== undefined) return no("OTHER_VERSION", { what: foreign });
  if (record.status === "closed") return no("CLOSED");
  const last = record.history.at(-1);
  if (last !== undefined && command.at < last.at) return no("WRONG_TIME", { when: last.at });
  if (!mayMigrate(before, after, command)) return no("WRONG_ACTOR", { what: OFFICE });
  // A plan corrected by hand cannot overrule the source.
  if (plan.applies.rule !== "move" || after.model.transition?.rule !== "new-version")
    return no("STAYS", { what: plan.applies.rule === "move" ? NOT_SAID : plan.applies.sentence });
  const move = plan.states.find(({ state }) => state === here);
  if (move?.is !== "mapped") return no("NOT_MAPPED", { what: move?.reason ?? NOT_IN_PLAN });
  const target = targetOf(before, after, move);
  if (target === undefined) return no("NOT_MAPPED", { what: NO_SUCH_TARGET });
  const names = movedNames(plan);
  const moved = movedContext(plan, names, after, record.context);
  if ("unknown" in moved) return no("NOT_MAPPED", { what: moved.unknown });
  const context = standingOutcomes(after, moved.context);
  const value = movedValue(after, target, record.value, names, context);
  const state: MachineState | undefined = value === undefined ? undefined : { value, context };
  if (state === undefined || !hasWayOn(after, state)) return no("NO_WAY_ON", { what: target.label });
  after.machine.resolveState(state);
  const archive = {
    ...moved.archive,
    outcomes: { ...moved.archive.outcomes, ...lostOutcomes(moved.context.outcomes, context.outcomes) },
  };
  return movedRecord(before, after, record, command, {
    plan: planIdentity(plan),
    names,
    state,
    target,
    archive,
    asked: moved.asked,
    promise: isSaidByLaw(after, plan.promise) ? "new" : "earlier",
    charges: isSaidByLaw(after, plan.charges) ? "new" : "lower",
  });
}

const ACTION: LocalText = { vi: "Chuyển phiên bản", en: "Move to another version" };
const OFFICE: LocalText = { vi: "cơ quan giải quyết", en: "the office" };
const NOT_SAID: LocalText = {
  vi: "Nguồn của phiên bản mới không nói hồ sơ đang giải quyết chuyển sang (chuyển tiếp).",
  en: "The source of the new version does not say that dossiers under way move to it.",
};
const NOT_IN_PLAN: LocalText = {
  vi: "Kế hoạch không nói gì về bước này.",
  en: "The plan does not say what becomes of it.",
};
const NO_SUCH_TARGET: LocalText = {
  vi: "Kế hoạch chuyển sang bước mà phiên bản mới không có hoặc không nhận hồ sơ đang giải quyết.",
  en: "The plan leads to a state that the new version does not have or that takes no dossier under way.",
};

/** What does not fit together; undefined: plan, definitions and dossier do. */
function foreignSide(
  before: Definition,
  after: Definition,
  plan: MigrationPlan,
  { procedure, version }: DossierRecord,
): LocalText | undefined {
  const { model } = before;
  if (procedure !== model.id || version !== model.version.number)
    return {
      vi: `hồ sơ theo ${procedure} phiên bản ${version}`,
      en: `the dossier follows ${procedure} version ${version}`,
    };
  const side = (vi: string, en: string): LocalText => ({
    vi: `${vi} của kế hoạch là bản khác với bản đang dùng`,
    en: `the ${en} version of the plan is another one than the one in use`,
  });
  if (plan.before.identity !== modelIdentity(model)) return side("phiên bản cũ", "old");
  return plan.after.identity === modelIdentity(after.model) ? undefined : side("phiên bản mới", "new");
}

/** A right is given up only where a law of the source says so, whatever a plan claims. */
const isSaidByLaw = (
  { model: { laws } }: Definition,
  { rule, basis = [] }: Pick<MigrationPlan["promise" | "charges"], "rule" | "basis">,
): boolean =>
  rule === "new" && basis.length > 0 && basis.every(({ law }) => laws.some(({ id }) => id === law));

function mayMigrate(before: Definition, after: Definition, { actor }: MigrateCommand): boolean {
  if (actor.is !== "role") return actor.is === "system";
  return [...before.model.roles, ...after.model.roles].some(({ id }) => id === actor.role);
}

/** Only a decided dossier goes where dossiers are decided, and none where they have ended. */
function targetOf(before: Definition, after: Definition, move: MappedState): State | undefined {
  const from = before.states.get(move.state);
  const target = after.states.get(move.to);
  if (from === undefined || target === undefined) return undefined;
  if ((from.kind === "end") !== (target.kind === "end")) return undefined;
  return target.kind === "end" && target.final ? undefined : target;
}

/** Whether anybody could still do something: bounds that are used up do not come back, everything else may. */
const hasWayOn = (definition: Definition, state: MachineState): boolean =>
  optionsOf(definition, state).some(
    ({ guard, type }) => guard === undefined || guardVerdict(guard, state.context, { type }) !== "used-up",
  );

function lostOutcomes<V>(all: { readonly [key: string]: V }, kept: { readonly [key: string]: V }) {
  return Object.fromEntries(Object.entries(all).filter(([key]) => !Object.hasOwn(kept, key)));
}
