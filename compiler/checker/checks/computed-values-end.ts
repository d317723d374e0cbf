import { asciiName, type Field as FieldNode, type FormItem } from "@tthc/grammar";
import type { Expression, Field, ProcedureModel } from "@tthc/model";
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

/** What each field that waits for others needs before it can be filled in, by id. */
function needsOf(model: ProcedureModel): ReadonlyMap<string, ReadonlySet<string>> {
  const needs = new Map<string, ReadonlySet<string>>();
  for (const { sections } of model.forms) {
    for (const { fields } of sections) for (const field of fields) enterNeeds(field, needs);
  }
  return needs;
}

function enterNeeds({ id, shownWhen, computed }: Field, needs: Map<string, ReadonlySet<string>>): void {
  if (shownWhen !== undefined || computed !== undefined)
    needs.set(id, readsOf(shownWhen, readsOf(computed, new Set())));
}

/** Most fields wait for fields that wait for nothing: there can be no circle then. */
function mayBeCircular(needs: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  for (const reads of needs.values()) for (const id of reads) if (needs.has(id)) return true;
  return false;
}

function* fieldNodes(items: readonly FormItem[]): Iterable<FieldNode> {
  for (const item of items) {
    if (item.kind === "Field") yield item;
    else if (item.kind === "Section") yield* fieldNodes(item.items);
  }
}

/**
 * Circles reached from `start` that were not met before. Depth first with a trail of its own: a form may hold a chain
 * of fields longer than calls may nest.
 */
function circlesFrom(
  start: string,
  needs: ReadonlyMap<string, ReadonlySet<string>>,
  settled: Set<string>,
): readonly (readonly string[])[] {
  const circles: string[][] = [];
  const trail: { readonly id: string; readonly rest: Iterator<string> }[] = [];
  const onTrail = new Set<string>();
  const enter = (id: string): void => {
    trail.push({ id, rest: (needs.get(id) ?? new Set<string>()).values() });
    onTrail.add(id);
  };
  if (!settled.has(start)) enter(start);
  for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
    const next = top.rest.next();
    if (next.done === true) {
      trail.pop();
      onTrail.delete(top.id);
      settled.add(top.id);
    } else if (onTrail.has(next.value)) {
      const ids = trail.map(({ id }) => id);
      circles.push(ids.slice(ids.indexOf(next.value)));
    } else if (!settled.has(next.value)) enter(next.value);
  }
  return circles;
}

/**
 * A field that is computed from itself, or shown only where it is already answered, can never be filled in. Each circle
 * is reported once, at the first of its fields.
 */
export const computedValuesEnd: Check = ({ node, model, context }) => {
  const needs = needsOf(model);
  if (!mayBeCircular(needs)) return;
  const nodes = new Map<string, FieldNode>();
  for (const item of node.items) {
    if (item.kind !== "Form") continue;
    for (const field of fieldNodes(item.items)) nodes.set(asciiName(field.name.text), field);
  }
  const nameOf = (id: string): string => nodes.get(id)?.name.text ?? id;
  const settled = new Set<string>();
  for (const [id] of nodes) {
    for (const circle of circlesFrom(id, needs, settled)) {
      const [first = id] = circle;
      const place = nodes.get(first) ?? nodes.get(id);
      if (place === undefined) continue;
      const names = [...circle, first].map(nameOf);
      context.report("TT3014", place.name, { name: nameOf(first), circle: names });
    }
  }
};
