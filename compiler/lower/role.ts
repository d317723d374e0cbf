import type { Role } from "@tthc/model";
import type { DeclaredSymbol } from "../binder/symbols.ts";
import type { Context } from "./context.ts";
import { textOf } from "./local-text.ts";

export function lowerRole({ id, node }: DeclaredSymbol<"role">, context: Context): Role {
  const agencies = node.agencies.flatMap((name) => {
    const agency = context.resolve("agency", name);
    if (agency === undefined) return [];
    context.used.agency(agency, context);
    return [agency.id];
  });
  return {
    id,
    label: textOf(node.label, node.name),
    agencies,
    ...context.period(node.period),
    ...context.grounded(node),
  };
}
