import type { Law } from "@tthc/model";
import type { DeclaredSymbol } from "../binder/symbols.ts";
import type { Context } from "./context.ts";
import { textOf } from "./local-text.ts";

export function lowerLaw({ id, node }: DeclaredSymbol<"law">, context: Context): Law {
  const { inForce } = context.period(node.period);
  return {
    id,
    label: textOf(node.label, node.name),
    ...(node.number !== undefined && { number: node.number }),
    ...(node.issued !== undefined && { issued: node.issued.iso }),
    ...(inForce?.from !== undefined && { inForceFrom: inForce.from }),
    ...(inForce?.to !== undefined && { inForceTo: inForce.to }),
    ...(node.assumption !== undefined && { assumption: node.assumption.reason }),
  };
}
