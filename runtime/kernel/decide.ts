import {
  describe,
  entryOf,
  guardVerdict,
  missingValues,
  namesOf,
  settledEvent,
  withEvent,
  type LocalText,
  type MachineEvent,
} from "@tthc/model";
import { actionLabel, actorLabel, stateLabel } from "./labels.ts";
import { mayAct } from "./authority.ts";
import { decideBeyondFlow } from "./beyond-flow.ts";
import { covers, malformation, unknownFact } from "./command-check.ts";
import type { Definition } from "./definition.ts";
import { blocksOf, factsMissing } from "./answers.ts";
import { joinTaken, needsReason } from "./join-taken.ts";
import { initialState, machineStep, topState, type MachineState, type MachineStep } from "./machine-step.ts";
import { optionsOf, type Option } from "./option.ts";
import type { Command, Decision, DossierEvent, DossierRecord, Entry, RefusalCode } from "./record.ts";
import { readHistory } from "./read-history.ts";
import { refuse, type RefusalDetail } from "./refusal.ts";
import { stepLimit } from "./step-limit.ts";
import { unknownName } from "./unknown-name.ts";

/** What the surroundings know and the sender of the command need not say, such as the answer of a registry. */
export type Findings = Pick<DossierEvent, "fields" | "papers" | "registries">;

/**
 * Decides one command on one dossier; `null` is a dossier that is not filed yet. Pure: no clock, no I/O, never throws for
 * what a user sent; a refusal leaves the record as it was.
 */
export function decide(
  definition: Definition,
  record: DossierRecord | null,
  command: Command,
  findings?: Findings,
): Decision {
  const state: MachineState = record ?? initialState(definition);
  try {
    const wrong = malformation(command);
    if (wrong !== undefined) return refuse(definition, state, "MALFORMED", { what: wrong });
    const repeated = record?.history.find(({ key }) => key !== undefined && key === command.key);
    if (record && repeated) return { ok: true, record, entry: repeated, duplicate: true };
    return decideNew(definition, record, state, command, findings);
  } catch (error) {
    return refuse(definition, state, "GUARD_ERROR", {
      what: error instanceof Error ? error.message : String(error),
    });
  }
}

function decideNew(
  definition: Definition,
  record: DossierRecord | null,
  state: MachineState,
  command: Command,
  findings: Findings | undefined,
): Decision {
  const { event } = command;
  const type = event.branch === undefined ? event.type : `${event.branch}.${event.type}`;
  const options = optionsOf(definition, state).filter((option) => option.type === type);
  const detail: RefusalDetail = {
    action: options[0]?.label ?? actionLabel(definition, event.type),
    state: stateLabel(definition, topState(state.value)),
  };
  const no = (code: RefusalCode, more: RefusalDetail = {}) =>
    refuse(definition, state, code, { ...detail, ...more });
  const [option] = options;
  const last = record?.history.at(-1);

  const beyond =
    option === undefined && record !== null ? decideBeyondFlow(definition, record, command) : undefined;
  if (beyond !== undefined) return beyond;
  if (record?.status === "closed") return no("CLOSED");
  if (option === undefined) return no(record === null ? "NOT_FILED" : "NOT_ALLOWED");
  if (record === null && option.meaning !== "file") return no("NOT_FILED");
  if (last !== undefined && command.at < last.at) return no("WRONG_TIME", { when: last.at });
  if (!mayAct(definition, option, command))
    return no("WRONG_ACTOR", {
      what: option.who[0]
        ? actorLabel(definition, option.who[0])
        : { vi: "cơ quan giải quyết", en: "the office" },
    });
  if (option.meaning === "file") {
    const date = command.at.slice(0, 10);
    if (!covers(definition.model.version.inForce, date)) return no("NOT_IN_FORCE", { when: date });
    const claimed = unknownFact(definition.model, event, date);
    if (claimed !== undefined) return no("BAD_VALUE", { what: claimed });
  }
  if (option.meaning === "expired" && record !== null) {
    const limit = stepLimit(definition, record, option.branch);
    if (limit === undefined || command.at < limit.until) return no("NOT_DUE", { when: limit?.until ?? "" });
  }

  const files = option.meaning === "file";
  const carried = machineEvent(type, command, findings);
  const unknown = unknownName(definition.model, carried);
  if (unknown !== undefined) return no("BAD_VALUE", { what: unknown });
  const blocks = blocksOf(definition, option, topState(state.value), carried);
  const sent = settledEvent(blocks, state.context, carried, files);
  const lacking = factsMissing(
    definition,
    option,
    topState(state.value),
    withEvent(state.context, sent, files),
  );
  if (lacking.length > 0) return no("FACT_REQUIRED", { what: joined(lacking.map(({ label }) => label)) });
  const step = machineStep(definition, state, sent);
  if (!step.taken) return no(...whyNotTaken(definition, options, state, sent));
  const taken = options.find(
    ({ guard }) => guard === undefined || guardVerdict(guard, state.context, sent) === "holds",
  );
  const id = topState(step.value);
  const flowState = definition.states.get(id);
  const join = joinTaken(definition, state, step);
  // All branches have answered and no join fits: staying here would leave the dossier without a way on.
  if (flowState?.kind === "parallel" && join === undefined && isStuck(definition, step)) return no("NO_JOIN");
  if (taken !== undefined && needsReason(taken.reason, event)) return no("REASON_REQUIRED");
  if (
    join !== undefined &&
    option.meaning !== "expired" &&
    needsReason(join.reason, event) &&
    !reasonGiven(record, state)
  )
    return no("REASON_REQUIRED", { what: stateLabel(definition, join.target) });

  const entry = entryOfStep(record, command, sent, taken ?? option, state, step);
  return { ok: true, record: recordAfter(definition, record, step, entry), entry, duplicate: false };
}

function machineEvent(type: string, command: Command, findings: Findings | undefined): MachineEvent {
  const { facts, changed } = command.event;
  const both = <V>(given: Readonly<Record<string, V>> | undefined, found: typeof given) =>
    given === undefined && found === undefined ? undefined : { ...found, ...given };
  const fields = both(command.event.fields, findings?.fields);
  const papers = both(command.event.papers, findings?.papers);
  const registries = both(command.event.registries, findings?.registries);
  return {
    type,
    at: command.at,
    ...(facts !== undefined && { facts }),
    ...(fields !== undefined && { fields }),
    ...(papers !== undefined && { papers }),
    ...(registries !== undefined && { registries }),
    ...(changed !== undefined && { changed }),
  };
}

const joined = (labels: readonly LocalText[]): LocalText => ({
  vi: labels.map(({ vi }) => vi).join(", "),
  en: labels.map(({ vi, en }) => en ?? vi).join(", "),
});

function whyNotTaken(
  { model }: Definition,
  options: readonly Option[],
  { context }: MachineState,
  event: MachineEvent,
): [RefusalCode, RefusalDetail] {
  const guards = options.flatMap(({ guard }) => guard ?? []);
  const verdicts = guards.map((guard) => guardVerdict(guard, context, event));
  const unknown = guards[verdicts.indexOf("unknown")];
  if (unknown?.type === "exit" && unknown.params.when) {
    const names = namesOf(model);
    const missing = missingValues(unknown.params.when, withEvent(context, event, false));
    const labels = missing.map((one) => ({ vi: describe(one, names, "vi"), en: describe(one, names, "en") }));
    return ["GUARD_UNKNOWN", { what: joined(labels) }];
  }
  const used = guards[verdicts.indexOf("used-up")];
  if (used?.type === "exit")
    return ["USED_UP", { what: String((used.params.taken ?? used.params.entered)?.times ?? "") }];
  return ["GUARD", {}];
}

const isStuck = (definition: Definition, step: MachineStep): boolean =>
  optionsOf(definition, step).every(({ branch }) => branch === undefined);

// The branches gave their reasons one by one; together they are the reason of the join.
const reasonGiven = (record: DossierRecord | null, state: MachineState): boolean => {
  const here = topState(state.value);
  for (const { to, from, event } of record === null ? [] : readHistory(record).toReversed()) {
    if (to !== here) return false;
    if (from === here && event.branch !== undefined && event.reason?.trim()) return true;
  }
  return false;
};

function entryOfStep(
  record: DossierRecord | null,
  command: Command,
  sent: MachineEvent,
  option: Option,
  before: MachineState,
  step: MachineStep,
): Entry {
  const to = topState(step.value);
  const { type: _, at: __, ...values } = sent;
  return {
    seq: (record?.seq ?? 0) + 1,
    ...(command.key !== undefined && { key: command.key }),
    at: command.at,
    event: {
      type: option.action,
      ...(option.branch !== undefined && { branch: option.branch }),
      ...((command.event.reason ?? option.reason?.text) !== undefined && {
        reason: command.event.reason ?? option.reason?.text ?? "",
      }),
      ...values,
    },
    actor: command.actor,
    label: option.label,
    meaning: option.meaning,
    way: option.way,
    from: topState(before.value),
    to,
    entered: entryOf(step.context.visits, to) !== entryOf(before.context.visits, to),
    value: step.value,
    clock: step.effects.flatMap((effect) => (effect.type === "clock" ? [effect.params] : [])),
    slips: step.effects.flatMap((effect) => (effect.type === "slip" ? [effect.params] : [])),
  };
}

function recordAfter(
  definition: Definition,
  record: DossierRecord | null,
  step: MachineStep,
  entry: Entry,
): DossierRecord {
  const decided = definition.states.get(entry.to)?.kind === "end";
  return {
    procedure: definition.model.id,
    version: definition.model.version.number,
    seq: entry.seq,
    value: step.value,
    context: step.context,
    status: step.done ? "closed" : decided ? "decided" : "open",
    history: [...(record?.history ?? []), entry],
    ...(record?.archive !== undefined && { archive: record.archive }),
  };
}
