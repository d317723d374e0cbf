import { foldName, type Expression as ExpressionNode } from "@tthc/grammar";
import { callResult, functions, type ExpressionFunction } from "@tthc/model";
import type { Context } from "./context.ts";
import { INVALID, typeName, type Typed } from "./typed.ts";

const byName: ReadonlyMap<string, ExpressionFunction> = new Map(
  functions.flatMap((known) => [
    [foldName(known.vi), known],
    [foldName(known.en), known],
  ]),
);

/** `tổng(tầng.diện_tích_sàn)`: functions are ordinary names before a bracket, in Vietnamese or English. */
export function lowerCall(
  node: Extract<ExpressionNode, { kind: "Call" }>,
  args: readonly Typed[],
  context: Context,
): Typed {
  const known = byName.get(foldName(node.callee.text));
  if (known === undefined) {
    context.reportUnknown("function", node.callee, () => functions.flatMap(({ vi, en }) => [vi, en]));
    return INVALID;
  }
  const result = callResult(
    known.id,
    args.map((arg) => arg.type),
  );
  const expression = { op: "call", name: known.id, args: args.map((arg) => arg.expression) } as const;
  if (result.is !== "mismatch") return { expression, type: result };
  const found = args.map((arg) => typeName(arg.type));
  context.report("TT3005", node, {
    name: node.callee.text,
    found: { vi: found.map(({ vi }) => vi).join(", "), en: found.map(({ en }) => en).join(", ") },
  });
  return { ...INVALID, expression };
}
