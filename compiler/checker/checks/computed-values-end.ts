import { asciiName, type Field as FieldNode, type FormItem } from "@tthc/grammar";
import type { Expression, Field } from "@tthc/model";
import type { Check } from "../check.ts";

/** Fields an expression reads, by the first name of their path. */
function readsOf(expression: Expression | undefined, into: Set<string>): Set<string> {
  if (expression === undefined) return into;
  switch (expression.op) {
    case "field":
      into.add(expression.path[0] as string);
      break;
    case "in":
      readsOf(expression.item, into);
      for (const member of expression.members) readsOf(member, into);
      break;
    case "literal":
    case "fact":
    case "outcome":
      break;
    default:
      for (const arg of expression.args) readsOf(arg, into);
  }
  return into;
}

function* fieldNodes(items: readonly FormItem[]): Iterable<FieldNode> {
  for (const item of items) {
    if (item.kind === "Field") yield item;
    else if (item.kind === "Section") yield* fieldNodes(item.items);
  }
}

/** A field that is computed from itself, or shown only where it is already answered, can never be filled in. */
export const computedValuesEnd: Check = ({ node, model, context }) => {
  const fields = new Map<string, Field>();
  for (const form of model.forms) {
    for (const section of form.sections) for (const field of section.fields) fields.set(field.id, field);
  }
  const reads = new Map(
    [...fields].map(([id, field]) => [id, readsOf(field.shownWhen, readsOf(field.computed, new Set()))]),
  );
  const circle = (id: string): readonly string[] | undefined => {
    const walk = (at: string, trail: readonly string[]): readonly string[] | undefined => {
      for (const next of reads.get(at) ?? []) {
        if (next === id) return [...trail, at];
        if (trail.includes(next) || next === at) continue;
        const found = walk(next, [...trail, at]);
        if (found !== undefined) return found;
      }
      return undefined;
    };
    return (reads.get(id)?.size ?? 0) === 0 ? undefined : walk(id, []);
  };
  for (const item of node.items) {
    if (item.kind !== "Form") continue;
    for (const field of fieldNodes(item.items)) {
      const found = circle(asciiName(field.name.text));
      if (found !== undefined) context.report("TT3014", field.name, { name: field.name.text, circle: found });
    }
  }
};
