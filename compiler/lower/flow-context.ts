import type { LocalText, ProcedureModel } from "@tthc/model";
import type { Context } from "./context.ts";
import type { Environment, LocalTable } from "./environment.ts";

/** What states of a flow may name beside roles and fields. */
export interface FlowContext {
  readonly environment: Environment;
  /** Results of the procedure, by folded name. */
  readonly results: LocalTable;
  /** Field ids of each form, for `đọc đơn`. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
  /** Papers and documents given by a state without being declared as results. */
  readonly implied: Map<string, { readonly label: LocalText; readonly code?: string }>;
  /** Parts of a combined procedure, whose flows branches may stand for. */
  readonly parts: ReadonlyMap<string, ProcedureModel>;
}

/** A state node with the file it stands in. */
export interface Placed<N> {
  readonly node: N;
  readonly context: Context;
  /** The flow library it comes from. */
  readonly library?: string;
}
