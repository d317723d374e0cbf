import { CALENDAR_ACTION, decideAnnouncement } from "./announce.ts";
import type { Definition } from "./definition.ts";
import { decideDuty } from "./duty.ts";
import { isDuty } from "./duty-options.ts";
import { decideMoney } from "./money.ts";
import { isMoney } from "./money-event.ts";
import { actionLabel } from "./labels.ts";
import type { Command, Decision, DossierRecord } from "./record.ts";
import { refuse } from "./refusal.ts";

/**
 * Acts that every procedure has and no flow knows, because they never move the dossier: duties about the promised date, an
 * announced calendar, money. Undefined: it is none of these. Money is given back after the case has ended, too.
 */
export function decideBeyondFlow(
  definition: Definition,
  record: DossierRecord,
  command: Command,
): Decision | undefined {
  const { type, branch } = command.event;
  const isOpen = record.status !== "closed";
  if (branch !== undefined) return undefined;
  if (!isMoney(type) && !(isOpen && (isDuty(type) || type === CALENDAR_ACTION))) return undefined;
  const last = record.history.at(-1)?.at ?? "";
  if (command.at < last)
    return refuse(definition, record, "WRONG_TIME", { action: actionLabel(definition, type), when: last });
  if (isMoney(type)) return decideMoney(definition, record, command, type);
  return isDuty(type)
    ? decideDuty(definition, record, command, type)
    : decideAnnouncement(definition, record, command);
}
