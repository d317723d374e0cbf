import type { Json, Moment, Slip } from "@tthc/model";
import { calendarName } from "../kernel/calendar-change.ts";
import type { Acting, DossierRecord, Entry, Refusal } from "../kernel/record.ts";
import type { Cryptography } from "../log/cryptography.ts";
import { LOG_FORMAT, sealed, type LogBody, type LoggedOutcome, type LogLine } from "../log/log-entry.ts";
import { Withholding } from "../log/withheld.ts";
import { withheldActor } from "../log/withheld-command.ts";
import type { PinnedDefinition } from "./definitions.ts";
import type { DossierState } from "./dossier-state.ts";
import type { Effect, Outcome } from "./engine.ts";
import { rearmed, timersOf, waiting, type ArmedTimer } from "./timers.ts";

/** What an order came to, ready to be written in one transaction. */
export interface Advance {
  readonly state: DossierState;
  readonly line: LogLine;
  readonly effects: readonly Effect[];
  readonly outcome: Outcome;
}

/** Where and when a line is written. */
export interface Desk {
  readonly cryptography: Cryptography;
  /** The engine's clock, read once for the line. */
  readonly recorded: Moment;
}

/** What is common to the lines of one order. */
export interface LineHead {
  readonly key: string;
  readonly kind: LogBody["kind"];
  readonly at: Moment;
  readonly actor: Acting;
  /** Written into the entry; personal values have to be withheld first. */
  readonly input: (beside: Withholding) => Json;
}

/** An order that was accepted: what became of the dossier. */
export interface Accepted {
  readonly record: DossierRecord;
  readonly clock?: Extract<LoggedOutcome, { ok: true }>["clock"];
  readonly slips?: readonly Slip[];
  readonly notice?: ArmedTimer;
  readonly recount?: Entry["recount"];
  /** Timer that this line settled without changing the record. */
  readonly fired?: string;
  readonly erased?: Moment;
}

/** The next line of a dossier whose order was accepted, and everything that is written with it. */
export function acceptedLine(
  before: DossierState,
  pinned: PinnedDefinition,
  head: LineHead,
  accepted: Accepted,
  desk: Desk,
): Advance {
  const { record, clock = [], slips = [], notice, recount, erased } = accepted;
  const seq = before.seq + 1;
  // Nothing is left of an erased dossier that a time could end for.
  const wanted = (erased ?? before.erased) === undefined ? timersOf(pinned.definition, record) : [];
  const timers = rearmed(before.timers, wanted, seq).map((timer) =>
    timer.id === accepted.fired ? { ...timer, fired: true as const } : timer,
  );
  const outcome: LoggedOutcome = {
    ok: true,
    step: record.seq,
    status: record.status,
    value: record.value,
    clock,
    slips,
    timers: waiting(timers).map(({ id, generation, due }) => ({ id, generation, due })),
  };
  const line = lineOf(before, pinned, head, { outcome, record }, desk);
  const { hash } = line.entry;
  const effects: Effect["what"][] = slips.map((slip) => ({ is: "slip", slip }));
  if (notice !== undefined) effects.push({ is: "notice", timer: notice });
  if (recount !== undefined && recount.before !== recount.after) effects.push({ is: "recount", ...recount });
  return {
    state: {
      dossier: before.dossier,
      seq,
      hash,
      definition: pinned.hash,
      record,
      timers,
      ...((erased ?? before.erased) !== undefined && { erased: erased ?? before.erased ?? "" }),
    },
    line,
    effects: effects.map((what, n) => ({
      id: `${before.dossier}/${seq}/${n + 1}`,
      dossier: before.dossier,
      at: head.at,
      what,
    })),
    outcome: {
      ok: true,
      duplicate: false,
      seq,
      hash,
      step: record.seq,
      value: record.value,
      status: record.status,
    },
  };
}

/** The next line of a dossier whose order was refused: nothing but the log changes. */
export function refusedLine(
  before: DossierState,
  pinned: PinnedDefinition,
  head: LineHead,
  refusal: Refusal,
  desk: Desk,
  fired?: string,
): Advance {
  const outcome: LoggedOutcome = { ok: false, step: before.record?.seq ?? 0, code: refusal.code };
  const line = lineOf(before, pinned, head, { outcome, refusal }, desk);
  const { seq, hash } = line.entry;
  const timers = before.timers.map((timer) =>
    timer.id === fired ? { ...timer, fired: true as const } : timer,
  );
  return {
    state: { ...before, seq, hash, timers },
    line,
    effects: [],
    outcome: { ok: false, duplicate: false, seq, hash, refusal },
  };
}

function lineOf(
  before: DossierState,
  pinned: PinnedDefinition,
  { key, kind, at, actor, input }: LineHead,
  {
    outcome,
    refusal,
    record = before.record,
  }: {
    readonly outcome: LoggedOutcome;
    readonly refusal?: Refusal;
    readonly record?: DossierRecord | null;
  },
  { cryptography, recorded }: Desk,
): LogLine {
  const beside = new Withholding(cryptography);
  const body: LogBody = {
    format: LOG_FORMAT,
    dossier: before.dossier,
    seq: before.seq + 1,
    key,
    kind,
    at,
    recorded,
    actor: withheldActor(actor, pinned.roles, beside),
    definition: pinned.hash,
    calendar: calendarName(pinned.calendar, record),
    input: input(beside),
    outcome,
    ...(refusal !== undefined && { answer: beside.withhold(refusal as unknown as Json) }),
    prev: before.hash,
  };
  return { entry: sealed(body, cryptography), personal: beside.values };
}
