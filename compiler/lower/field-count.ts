import type { FlowItem, FormItem, Name, Procedure, Span } from "@tthc/grammar";
import type { Context } from "./context.ts";

/** More than any procedure on paper asks; groups within groups make millions of fields out of a few lines. */
const MOST_FIELDS = 10_000;

/** Counts the fields of one procedure, flow or group, and tells once that there are too many. */
class FieldCount {
  readonly #context: Context;
  #count = 0;

  constructor(context: Context) {
    this.#context = context;
  }

  get isTooHigh(): boolean {
    return this.#count > MOST_FIELDS;
  }

  /** Adds what items come to, groups in full. */
  add(items: readonly FormItem[], place: Span): void {
    if (this.isTooHigh) return;
    this.#addItems(items, this.#context, []);
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the count has grown since
    if (this.isTooHigh) this.#context.report("TT4016", place, { limit: MOST_FIELDS });
  }

  addRecords(items: readonly FlowItem[]): void {
    for (const item of items) {
      const owners = item.kind === "Step" ? [item] : item.kind === "Parallel" ? item.branches : [];
      for (const { name, records } of owners) for (const { fields } of records) this.add(fields, name);
    }
  }

  #addItems(items: readonly FormItem[], context: Context, trail: readonly string[]): void {
    for (const item of items) {
      if (this.isTooHigh) return;
      if (item.kind === "Section") this.#addItems(item.items, context, trail);
      else if (item.kind === "Include") for (const name of item.groups) this.#addGroup(name, context, trail);
      else if (item.kind === "Field") {
        this.#count += 1;
        if (item.type?.kind === "RepeatType") this.#addItems(item.type.items, context, trail);
        if (item.type?.kind === "GroupType") this.#addGroup(item.type.group, context, trail);
      }
    }
  }

  /** A group counts even if it is empty: a tower of empty groups has no end either. */
  #addGroup(name: Name, context: Context, trail: readonly string[]): void {
    this.#count += 1;
    const lookup = context.scope.lookup("group", name);
    if (lookup.found === undefined || trail.includes(lookup.found.id)) return;
    this.#addItems(lookup.found.node.items, context.at(lookup.found), [...trail, lookup.found.id]);
  }
}

/** The items of a group, or none where they come to too many fields. */
export function boundedItems(items: readonly FormItem[], place: Span, context: Context): readonly FormItem[] {
  const count = new FieldCount(context);
  count.add(items, place);
  return count.isTooHigh ? [] : items;
}

/** The items of a flow, without what its steps record where that comes to too many fields. */
export function boundedFlow(items: readonly FlowItem[], context: Context): readonly FlowItem[] {
  const count = new FieldCount(context);
  count.addRecords(items);
  return count.isTooHigh ? items.map(withoutRecords) : items;
}

function withoutRecords(item: FlowItem): FlowItem {
  if (item.kind === "Step") return { ...item, records: [] };
  if (item.kind !== "Parallel") return item;
  return { ...item, branches: item.branches.map((branch) => ({ ...branch, records: [] })) };
}

/** The procedure, without its fields where they are too many. */
export function boundedProcedure(node: Procedure, context: Context): Procedure {
  const count = new FieldCount(context);
  for (const item of node.items) {
    if (item.kind === "Form") count.add(item.items, item.name);
    if (item.kind === "Steps") count.addRecords(item.items);
  }
  if (!count.isTooHigh) return node;
  const items = node.items.map((item) => {
    if (item.kind === "Form") return { ...item, items: [], damaged: true as const };
    return item.kind === "Steps" ? { ...item, items: item.items.map(withoutRecords) } : item;
  });
  return { ...node, items };
}
