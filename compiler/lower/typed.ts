import type { Span } from "@tthc/grammar";
import type { Context } from "./context.ts";
import { ANY, printType, type Expression, type LocalText, type StaticType } from "@tthc/model";
import type { ChoiceDomain } from "./environment.ts";

/** A lowered expression with its type and, for a choice, what it is chosen from. */
export interface Typed {
  readonly expression: Expression;
  readonly type: StaticType;
  readonly domain?: ChoiceDomain;
}

/** Stands for what could not be understood; the error was reported, so the model is never written. */
export const INVALID: Typed = { expression: { op: "literal", type: "boolean", value: false }, type: ANY };

/** How a type is called in messages. */
export const typeName = (type: StaticType): Required<LocalText> => ({
  vi: printType(type, "vi"),
  en: printType(type, "en"),
});

/** Reports a value of another type than the place takes; the place itself says which that is. */
export function reportType(node: Span, expected: StaticType, found: StaticType, context: Context): void {
  if (expected.is === "money" && found.is === "amount") context.report("TT3008", node, {});
  else context.report("TT3007", node, { expected: typeName(expected), found: typeName(found) });
}
