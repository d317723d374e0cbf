import type { LocalText } from "@tthc/model";
import type { PaperMatchWay } from "./match-paper.ts";

/** What became of a row of a plan: each row ends as exactly one of these. */
export type RowStatus = "applied" | "already-in-force" | "not-applicable" | "not-understood";

export type ReasonKind =
  | "paper-replaced"
  | "paper-removed"
  | "already-in-record"
  | "already-in-source"
  | "already-by-row"
  | "procedure-not-in-catalogue"
  | "no-version-in-force"
  | "paper-not-asked"
  | "code-damaged"
  | "name-of-another"
  | "appendix-unknown"
  | "paper-not-named"
  | "paper-not-found"
  | "paper-not-alone"
  | "paper-declared-elsewhere"
  | "registry-unknown";

/** Why a row ended as it did, in words for the legal officer. */
export interface Reason extends Required<LocalText> {
  readonly kind: ReasonKind;
}

/** A paper of the plan and the line of the dossier it was held against. */
export interface PaperFinding {
  /** As the plan writes it. */
  readonly asked: string;
  readonly status: RowStatus;
  readonly reason: Reason;
  /** The line meant, or the nearest one where none is. */
  readonly line?: string;
  readonly way?: PaperMatchWay;
  /** 0 to 1. */
  readonly score?: number;
  /** The line asks for other papers too; only this one is concerned. */
  readonly isPart?: true;
}

/** A row held against one procedure of the catalogue. */
export interface TargetFinding {
  readonly kind: "record" | "procedure";
  readonly file: string;
  readonly code: string;
  readonly name: string;
  readonly status: RowStatus;
  readonly reason: Reason;
  readonly papers: readonly PaperFinding[];
}

/** The status that speaks for several: what was done before what need not be done, and doubt before certainty. */
const ORDER: readonly RowStatus[] = ["applied", "already-in-force", "not-understood", "not-applicable"];

/** The finding that speaks for all; undefined for none. */
export function leading<T extends { readonly status: RowStatus }>(findings: readonly T[]): T | undefined {
  for (const status of ORDER) {
    const found = findings.find((one) => one.status === status);
    if (found !== undefined) return found;
  }
  return undefined;
}
