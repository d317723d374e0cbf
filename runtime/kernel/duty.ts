import { conditionHolds, type Duration } from "@tthc/model";
import { isOfOffice } from "./authority.ts";
import { clockOf } from "./clock-of.ts";
import type { Definition } from "./definition.ts";
import { DUTY_LABELS, openDuties, termOf, type DutyAction } from "./duty-options.ts";
import type { Command, Decision, DossierRecord, Entry, RefusalCode } from "./record.ts";
import { refuse, type RefusalDetail } from "./refusal.ts";
import { stateLabel } from "./labels.ts";
import { topState } from "./machine-step.ts";
import { momentText } from "./moment-text.ts";
import { isMoment } from "./command-check.ts";

/**
 * `hẹn lại`: the apology with a new date, at most as often as the flow says. `gia hạn`: the whole term is extended, once,
 * by at most what the term says. Both only while the promised date has not passed.
 */
export function decideDuty(
  definition: Definition,
  record: DossierRecord,
  command: Command,
  action: DutyAction,
): Decision {
  const { at, event, actor } = command;
  const label = DUTY_LABELS[action];
  const no = (code: RefusalCode, detail: RefusalDetail = {}) =>
    refuse(definition, record, code, {
      action: label,
      state: stateLabel(definition, topState(record.value)),
      ...detail,
    });
  if (!isOfOffice(definition, actor))
    return no("WRONG_ACTOR", { what: { vi: "cơ quan giải quyết", en: "the office" } });
  const clock = clockOf(definition, record, at);
  const isKnown =
    action === "gia_han"
      ? termOf(definition, record).extensions.length > 0
      : (definition.model.flow.duties.reappointAtMost ?? 0) > 0;
  if (!isKnown || clock.state !== "running" || clock.promised?.due == null) return no("NOT_ALLOWED");
  if (!openDuties(definition, record).some((duty) => duty.action === action))
    return no("USED_UP", { what: "1" });
  if (clock.late) return no("TOO_LATE", { when: clock.promised.due });
  const { until } = event;
  const extension = event.extension ?? openExtensions(definition, record)[0];
  if (action === "hen_lai" && !isLater(until, clock.promised.due))
    return no("BAD_VALUE", {
      what: {
        vi: `ngày hẹn lại sau ngày ${momentText(clock.promised.due)}`,
        en: `new date after ${momentText(clock.promised.due)}`,
      },
    });
  if (action === "hen_lai" && !event.reason?.trim()) return no("REASON_REQUIRED");
  if (action === "gia_han" && !isAllowedExtension(definition, record, extension))
    return no("BAD_VALUE", { what: { vi: "mức gia hạn này", en: "such extension" } });
  const id = topState(record.value);
  const entry: Entry = {
    seq: record.seq + 1,
    ...(command.key !== undefined && { key: command.key }),
    at,
    event: {
      type: action,
      ...(event.reason !== undefined && { reason: event.reason }),
      ...(action === "hen_lai" && until !== undefined && { until }),
      ...(action === "gia_han" && extension !== undefined && { extension }),
    },
    actor,
    label,
    meaning: action === "hen_lai" ? "reappoint" : "extend",
    way: 0,
    from: id,
    to: id,
    entered: false,
    value: record.value,
    clock: [],
    slips: action === "hen_lai" ? [{ slip: "apology", state: id }] : [],
    duty: {
      action,
      ...(action === "hen_lai" && until !== undefined && { until }),
      ...(action === "gia_han" && extension !== undefined && { extension }),
    },
  };
  return {
    ok: true,
    entry,
    duplicate: false,
    record: { ...record, seq: entry.seq, history: [...record.history, entry] },
  };
}

const isLater = (until: string | undefined, due: string): boolean =>
  until !== undefined && isMoment(`${until.slice(0, 10)}T00:00`) && until > due;

/** Extensions whose condition holds for this dossier, the first first. */
const openExtensions = (definition: Definition, record: DossierRecord): readonly Duration[] =>
  termOf(definition, record)
    .extensions.filter(({ when }) => when === undefined || conditionHolds(when, record.context) === true)
    .map(({ atMost }) => atMost);

const isAllowedExtension = (
  definition: Definition,
  record: DossierRecord,
  wanted: Duration | undefined,
): boolean =>
  wanted !== undefined &&
  wanted.amount > 0 &&
  openExtensions(definition, record).some(
    ({ unit, amount }) => unit === wanted.unit && wanted.amount <= amount,
  );
