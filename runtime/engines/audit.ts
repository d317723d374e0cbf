import type { Json } from "@tthc/model";
import type { Acting } from "../kernel/record.ts";
import { canonicalJson } from "../log/canonical-json.ts";
import type { Cryptography } from "../log/cryptography.ts";
import { digestsOf, erasedPaths, missingDigests } from "../log/expired-values.ts";
import { isUnaltered, type LogLine } from "../log/log-entry.ts";
import { alteredValue, revealed } from "../log/withheld.ts";
import type { AuditFaultCode } from "./audit-fault.ts";
import type { Definitions } from "./definitions.ts";
import { unknownDossier, type DossierState } from "./dossier-state.ts";
import { EngineFault } from "./engine-fault.ts";
import { faultText } from "./fault-text.ts";
import { replayed, type Remembered } from "./replay.ts";

/** What the replay of a dossier found. */
export type AuditReport = {
  readonly dossier: string;
  /** Lines read, and of those how many could be decided again. */
  readonly lines: number;
  readonly replayed: number;
  readonly hash: string;
} & (
  | {
      readonly ok: true;
      /** First line whose personal values were erased; from there on the chain alone is verified. */
      readonly erasedFrom?: number;
    }
  /** The first line that does not fit. */
  | { readonly ok: false; readonly seq: number; readonly fault: AuditFaultCode; readonly detail: string }
);

/** What an audit looks things up in. */
export interface AuditSources {
  readonly definitions: Pick<Definitions, "get">;
  readonly cryptography: Pick<Cryptography, "sha256">;
  /** Plans of migrations, by their hash. */
  readonly document?: (hash: string) => string | undefined;
}

/**
 * Replays a dossier from its first line and compares it with its snapshot. Believes nothing: hashes, order, values, and
 * that the kernel comes to the same when it decides again. Never throws for what a store holds.
 */
export function auditDossier(
  dossier: string,
  lines: Iterable<LogLine>,
  stored: DossierState | null,
  sources: AuditSources,
): AuditReport {
  let state = unknownDossier(dossier);
  let count = 0;
  let decided = 0;
  let erasedFrom: number | undefined;
  let lost: readonly LogLine[] = [];
  let last: LogLine | undefined;
  const broken = (seq: number, fault: AuditFaultCode, detail = ""): AuditReport => ({
    dossier,
    lines: count,
    replayed: decided,
    hash: state.hash,
    ok: false,
    seq,
    fault,
    detail,
  });
  for (const line of lines) {
    const fault = faultOfLine(line, state, sources.cryptography);
    if (fault !== undefined) return broken(state.seq + 1, fault);
    count += 1;
    const { entry } = line;
    const remembered = rememberedOf(line);
    if (remembered === undefined) {
      erasedFrom ??= entry.seq;
      lost = [...lost, line];
    }
    const erases = entry.kind === "erasure" && entry.outcome.ok;
    const paths = erasedPaths(entry);
    if (erases) lost = [];
    else if (paths !== undefined) lost = lost.filter((one) => !isExplained(one, paths));
    if (entry.outcome.ok) last = line;
    if (erasedFrom !== undefined || remembered === undefined) {
      const { seq, hash, definition, at } = entry;
      state = { ...state, seq, hash, definition, ...(erases && { erased: at }) };
      continue;
    }
    const next = tried(() => replayed(state, line.entry, remembered, sources));
    if (next instanceof Error)
      return broken(
        entry.seq,
        next instanceof EngineFault && next.code.startsWith("definition")
          ? "definition-missing"
          : "outcome-differs",
        faultText(next),
      );
    if (next === undefined) return broken(entry.seq, "outcome-differs");
    decided += 1;
    state = next;
  }
  if (lost[0] !== undefined) return broken(lost[0].entry.seq, "value-missing");
  const differs = snapshotFault(state, stored, erasedFrom === undefined ? undefined : last);
  if (differs !== undefined) return broken(differs === "log-cut" ? state.seq + 1 : state.seq, differs);
  return {
    dossier,
    lines: count,
    replayed: decided,
    hash: state.hash,
    ok: true,
    ...(erasedFrom !== undefined && { erasedFrom }),
  };
}

/** Whether all that is missing beside a line was erased with the values of these fields. */
function isExplained(line: LogLine, paths: readonly string[]): boolean {
  const gone = digestsOf(line.entry, paths);
  return missingDigests(line).every((digest) => gone.has(digest));
}

function faultOfLine(
  { entry, personal }: LogLine,
  before: DossierState,
  cryptography: Pick<Cryptography, "sha256">,
): AuditFaultCode | undefined {
  const whole = { ...cryptography, salt: () => "" };
  if (!isUnaltered(entry, whole)) return "altered";
  if (entry.dossier !== before.dossier) return "foreign";
  if (entry.seq !== before.seq + 1) return "gap";
  if (entry.prev !== before.hash) return "unchained";
  return alteredValue(personal, whole) === undefined ? undefined : "value-altered";
}

/** What was asked, with its values; undefined where some were erased. */
function rememberedOf({ entry, personal }: LogLine): Remembered | undefined {
  const input = revealed(entry.input, personal);
  const actor = revealed(entry.actor, personal);
  if (input.erased || actor.erased) return undefined;
  const { claims, ...acting } = actor.value as { readonly claims?: Json };
  return {
    actor: (claims ?? acting) as unknown as Acting,
    input: input.value as Remembered["input"],
  };
}

function tried<T>(act: () => T): T | Error {
  try {
    return act();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** `lastChange`: where values were erased, the last line that was accepted; only what it says can be compared. */
function snapshotFault(
  replay: DossierState,
  stored: DossierState | null,
  lastChange: LogLine | undefined,
): AuditFaultCode | undefined {
  if (stored === null) return replay.seq === 0 ? undefined : "snapshot-missing";
  if (stored.seq > replay.seq) return "log-cut";
  const same = (one: unknown, other: unknown) => canonicalJson(one) === canonicalJson(other);
  const head = ({ dossier, seq, hash, definition, erased }: DossierState) => [
    dossier,
    seq,
    hash,
    definition,
    erased ?? null,
  ];
  if (!same(head(stored), head(replay))) return "snapshot-differs";
  const content = ({ record, timers }: DossierState) => [record, timers];
  const told = lastChange?.entry.outcome;
  const isSame = told?.ok
    ? same(
        [stored.record?.seq, stored.record?.status, stored.record?.value],
        [told.step, told.status, told.value],
      )
    : same(content(stored), content(replay));
  return isSame ? undefined : "snapshot-differs";
}
