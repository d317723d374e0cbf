import type { Definitions } from "../engines/definitions.ts";
import type { DossierCommand, Engine, Outcome } from "../engines/engine.ts";
import { askRegistries, type Inquiry, type RegistryOptions } from "./ask-registries.ts";

/** What an engine that asks registries is given. */
export interface InquiringOptions extends RegistryOptions {
  readonly engine: Pick<Engine, "apply" | "read">;
  readonly definitions: Pick<Definitions, "get">;
  /** Told of every registry that was asked, and of no value. */
  readonly report?: (dossier: string, inquiries: readonly Inquiry[]) => void;
}

/**
 * `apply` of an engine that first asks the registries which the command depends on. The engine decides again where the
 * dossier is locked: if somebody acted meanwhile the findings are merely more than it needs.
 */
export function inquiringApply({
  engine,
  definitions,
  report = () => {},
  ...options
}: InquiringOptions): (command: DossierCommand) => Promise<Outcome> {
  return async (command) => {
    const state = await engine.read(command.dossier);
    const hash = state?.definition ?? command.definition;
    if (hash === undefined || typeof hash !== "string") return engine.apply(command);
    const { definition } = definitions.get(hash);
    const { findings, inquiries } = await askRegistries(definition, state?.record ?? null, command, options);
    if (inquiries.length > 0) report(command.dossier, inquiries);
    return engine.apply(findings === undefined ? command : { ...command, findings });
  };
}
