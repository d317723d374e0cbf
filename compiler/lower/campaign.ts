import { foldName, type Charge as ChargeNode } from "@tthc/grammar";
import type { Campaign, Charge } from "@tthc/model";
import type { DeclaredSymbol } from "../binder/symbols.ts";
import type { Context } from "./context.ts";
import { textOf } from "./local-text.ts";
import { lowerCharge } from "./charge.ts";
import type { Environment } from "./environment.ts";
import { lowerChannels } from "./identity.ts";
import { lowerTerm } from "./term.ts";

/** Whether a campaign names this procedure. */
export const appliesTo = ({ node }: DeclaredSymbol<"campaign">, key: string): boolean =>
  node.items.some(
    (item) => item.kind === "AppliesTo" && item.procedures.some((name) => foldName(name.text) === key),
  );

/** A dated override as it bears on one procedure; conditions are read with that procedure's cases and fields. */
export function lowerCampaign(
  { id, name, node }: DeclaredSymbol<"campaign">,
  environment: Environment,
  context: Context,
): Campaign {
  const { inForce } = context.period(node.period);
  if (inForce?.from === undefined || inForce.to === undefined)
    context.report("TT7006", name, { name: name.text });
  const channels = node.items.find((item) => item.kind === "Channels");
  const term = node.items.find((item) => item.kind === "Term");
  const charges = node.items.filter((item): item is ChargeNode => item.kind === "Charge" && !item.none);
  return {
    id,
    label: textOf(node.label, name),
    inForce: inForce ?? {},
    ...(channels !== undefined && { channels: lowerChannels(channels.channels, context) }),
    ...(term !== undefined && { term: lowerTerm(term, environment, context) }),
    charges: charges.map((charge): Charge => lowerCharge(charge, environment, context)),
    ...context.grounded(node),
  };
}
