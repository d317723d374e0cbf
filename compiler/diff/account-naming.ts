import type { Element } from "./element.ts";
import type { Naming } from "./naming.ts";

/** In an account every step that was joined with others is a line of its own, told apart by its procedure. */
export function accountNaming(naming: Naming, joined: readonly Element[], procedure: string): Naming {
  const own = new Set(joined.flatMap(({ kind, id }) => (kind === "state" ? [id] : [])));
  return { ...naming, state: (id) => (own.has(id) ? `${procedure}.${id}` : naming.state(id)) };
}
