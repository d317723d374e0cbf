import type { ContextAction, MachineContext, MachineEffect, MachineGuard, PortalStatus } from "@tthc/model";

export type MachineAction = ContextAction | MachineEffect;

export interface MachineTransition {
  readonly target?: string;
  readonly reenter?: true;
  readonly guard?: MachineGuard;
  readonly actions?: readonly MachineAction[];
}

export interface MachineState {
  readonly id?: string;
  readonly type?: "parallel" | "final";
  readonly description?: string;
  readonly meta?: { readonly status: PortalStatus };
  readonly initial?: string;
  readonly entry?: readonly MachineAction[];
  readonly exit?: readonly MachineAction[];
  readonly always?: readonly MachineTransition[];
  readonly on?: { readonly [event: string]: readonly MachineTransition[] };
  readonly onDone?: readonly MachineTransition[];
  readonly states?: { readonly [id: string]: MachineState };
}

/**
 * The part of an XState v5 machine configuration that we emit: pure JSON, every guard and action named, no `after`
 * (XState keeps delays in process timers, which overflow after 24.8 days and are lost on restore) and no `invoke`.
 */
export interface MachineConfig {
  readonly id: string;
  readonly version: string;
  readonly description: string;
  readonly context: MachineContext;
  readonly initial: string;
  readonly states: { readonly [id: string]: MachineState };
}

/** Where a dossier is before it is filed, in flows that begin with its reception. No author's id has a hyphen. */
export const UNFILED = "chua-nop";
/** Event that files a dossier in flows that do not name one. */
export const FILE_EVENT = "nop";
/** First moment of a branch: does it take part, does it keep its outcome? */
export const BRANCH_START = "bat-dau";
/** The branch is waited for. */
export const BRANCH_WAITING = "dang-cho";
/** The branch does not take part. */
export const BRANCH_NOT_CONCERNED = "khong-lien-quan";
