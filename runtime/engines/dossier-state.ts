import type { Moment } from "@tthc/model";
import type { DossierRecord } from "../kernel/record.ts";
import { GENESIS } from "../log/log-entry.ts";
import type { DefinitionHash } from "./definitions.ts";
import type { ArmedTimer } from "./timers.ts";

/**
 * A dossier as a store keeps it beside its log: the head of the chain and a snapshot. The snapshot is a cache, written
 * with the log in one transaction; the log alone gives it back.
 */
export interface DossierState {
  readonly dossier: string;
  /** Last line of its log, 0 before the first, and that line's hash. */
  readonly seq: number;
  readonly hash: string;
  /** The definition it is pinned to; null while nothing was accepted. */
  readonly definition: DefinitionHash | null;
  readonly record: DossierRecord | null;
  readonly timers: readonly ArmedTimer[];
  /** When its personal values were erased. */
  readonly erased?: Moment;
}

/** A dossier that nobody has sent anything to. */
export const unknownDossier = (dossier: string): DossierState => ({
  dossier,
  seq: 0,
  hash: GENESIS,
  definition: null,
  record: null,
  timers: [],
});
