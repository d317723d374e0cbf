import type { ActorNode } from "@tthc/grammar";
import type { Actor } from "@tthc/model";
import type { Context } from "./context.ts";
import { keyOf } from "./local-text.ts";

/** Who acts: a role, an agency that acts as one, or a registry that answers by itself. */
export function lowerActor(node: ActorNode | undefined, context: Context): Actor | undefined {
  if (node === undefined) return undefined;
  if (node.applicant) return { is: "applicant" };
  if (node.role === undefined || node.role.text === "") return undefined;
  const key = keyOf(node.role);
  const agency =
    context.scope.visible("role", key) === undefined ? context.scope.visible("agency", key) : undefined;
  if (agency !== undefined) {
    context.used.agencyAsRole(agency, context);
    return { is: "role", role: agency.id };
  }
  const registry = context.scope.visible("registry", key);
  if (registry !== undefined) {
    context.used.registry(registry, context);
    return { is: "system" };
  }
  const role = context.resolve("role", node.role);
  if (role === undefined) return undefined;
  context.used.role(role, context);
  return { is: "role", role: role.id };
}
