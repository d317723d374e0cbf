import type { Name } from "@tthc/grammar";
import type { Context } from "./context.ts";
import { namesIn } from "./environment.ts";
import { keyOf, textOf } from "./local-text.ts";
import type { FlowContext } from "./flow-context.ts";

/**
 * What a state or branch gives: results of the procedure, papers of its dossier, or shared documents such as the notice
 * of refusal, which every procedure may give without declaring it as its result.
 */
export function lowerGives(names: readonly Name[], flow: FlowContext, context: Context): readonly string[] {
  return names.flatMap((name) => {
    if (name.text === "") return [];
    const key = keyOf(name);
    const own = flow.results.get(key) ?? flow.environment.papers.get(key);
    if (own !== undefined) return [own.id];
    const lookup = context.scope.lookup("document", name);
    if (lookup.found === undefined) {
      context.reportUnknown("result", name, () => [
        ...namesIn(flow.results, flow.environment.papers),
        ...context.scope.namesOf("document"),
      ]);
      return [];
    }
    const document = context.resolve("document", name);
    if (document === undefined) return [];
    flow.implied.set(document.id, {
      label: textOf(document.node.label, document.name),
      ...(document.node.code !== undefined && { code: document.node.code }),
    });
    return [document.id];
  });
}
