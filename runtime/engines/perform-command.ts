import type { Json, Moment } from "@tthc/model";
import { isMoment } from "../kernel/command-check.ts";
import { decide } from "../kernel/decide.ts";
import { actionLabel, stateLabel } from "../kernel/labels.ts";
import { initialState, topState, type StateValue } from "../kernel/machine-step.ts";
import type { Acting, Command, Refusal } from "../kernel/record.ts";
import { refuse } from "../kernel/refusal.ts";
import { withheldEvent, withheldKnowledge } from "../log/withheld-command.ts";
import type { Withholding } from "../log/withheld.ts";
import type { PinnedDefinition } from "./definitions.ts";
import type { DossierState } from "./dossier-state.ts";
import type { DossierCommand } from "./engine.ts";
import { acceptedLine, refusedLine, type Advance, type Desk, type LineHead } from "./next-line.ts";

/** What the log keeps of a command that is decided. */
export type CommandInput = Pick<DossierCommand, "event" | "findings" | "expectSeq">;

/** Decides a command and makes its line; pure, and the same when the log is replayed. */
export function performCommand(
  before: DossierState,
  pinned: PinnedDefinition,
  sent: DossierCommand,
  desk: Desk,
): Advance {
  const command = asJson(sent);
  const head = {
    key: sent.key,
    kind: "command" as const,
    at: momentOf(command?.at, desk.recorded),
    actor: actingOf(command?.actor),
  };
  const { definition } = pinned;
  if (command === undefined)
    return refusedLine(before, pinned, { ...head, input: () => ({}) }, malformed(), desk);
  const { event, findings, expectSeq, actor, at, key } = command;
  const state = before.record ?? initialState(definition);
  const turnedDown = (refusal: Refusal): Advance => {
    const isLost = refusal.code === "MALFORMED";
    const input = (beside: Withholding): Json =>
      isLost ? {} : { sent: beside.withhold({ event, findings, expectSeq } as unknown as Json) };
    return refusedLine(before, pinned, { ...head, input }, refusal, desk);
  };
  if (expectSeq !== undefined && expectSeq !== (before.record?.seq ?? 0))
    return turnedDown(refuse(definition, state, "STALE", { action: wordOf(pinned, command) }).refusal);
  // Nothing about a person may be written once it was erased, money that is given back neither.
  if (before.erased !== undefined)
    return turnedDown(refuse(definition, state, "CLOSED", { state: wordOfState(pinned, state) }).refusal);
  const decision = decide(definition, before.record, { key, event, actor, at }, findings);
  if (!decision.ok) return turnedDown(decision.refusal);
  const input: LineHead["input"] = (beside) => ({
    event: withheldEvent(event, pinned, beside),
    ...(findings !== undefined && { findings: withheldKnowledge(findings, pinned, beside) }),
    ...(expectSeq !== undefined && { expectSeq }),
  });
  const { entry, record } = decision;
  const { clock, slips, recount } = entry;
  return acceptedLine(
    before,
    pinned,
    { ...head, input },
    { record, clock, slips, ...(recount !== undefined && { recount }) },
    desk,
  );

  function malformed(): Refusal {
    return refuse(definition, before.record ?? initialState(definition), "MALFORMED", { what: "JSON" })
      .refusal;
  }
}

/** The command as its sender and any replay see it: JSON and nothing else. */
function asJson(command: DossierCommand): DossierCommand | undefined {
  try {
    return JSON.parse(JSON.stringify(command)) as DossierCommand;
  } catch {
    return undefined;
  }
}

const momentOf = (at: unknown, otherwise: Moment): Moment => (isMoment(at) ? at : otherwise);

/** Whoever sent it, as far as that can be said of a command that may be malformed. */
function actingOf(actor: unknown): Acting {
  const given = (typeof actor === "object" && actor !== null ? actor : {}) as Record<string, unknown>;
  const name = typeof given["name"] === "string" ? { name: given["name"] } : {};
  if (given["is"] === "applicant" || given["is"] === "system") return { is: given["is"], ...name };
  return { is: "role", role: typeof given["role"] === "string" ? given["role"] : "", ...name };
}

const wordOfState = ({ definition }: PinnedDefinition, { value }: { readonly value: StateValue }) =>
  stateLabel(definition, topState(value));

// Where the command is malformed its event may be anything.
const wordOf = ({ definition }: PinnedDefinition, { event }: Pick<Command, "event">) =>
  actionLabel(definition, typeof event.type === "string" ? event.type : "");
