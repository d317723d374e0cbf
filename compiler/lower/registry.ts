import { asciiName } from "@tthc/grammar";
import type { Registry } from "@tthc/model";
import type { DeclaredSymbol } from "../binder/symbols.ts";
import type { Context } from "./context.ts";
import { keyOf, textOf } from "./local-text.ts";
import { lowerCondition } from "./expression.ts";
import { factsOnly } from "./environment.ts";

export function lowerRegistry({ id, node }: DeclaredSymbol<"registry">, context: Context): Registry {
  for (const name of node.answers) {
    const key = keyOf(name);
    if (
      context.scope.visible("document", key) === undefined &&
      context.scope.visible("group", key) === undefined
    ) {
      context.resolve("document", name);
    }
  }
  return {
    id,
    label: textOf(node.label, node.name),
    asked: node.asked.map((name) => asciiName(name.text)),
    answers: node.answers.map((name) => asciiName(name.text)),
    ...context.period(node.period),
    fallbacks: node.fallbacks.map((fallback) => {
      const basis = context.citations(fallback.citations);
      return {
        ...(fallback.when !== undefined && { when: lowerCondition(fallback.when, factsOnly(), context) }),
        limit: { amount: Number(fallback.limit.duration.amount), unit: fallback.limit.duration.unit },
        ...(basis.length > 0 && { basis }),
      };
    }),
    ...context.grounded(node),
  };
}
