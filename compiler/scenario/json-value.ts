import { encodeValue, evaluate, type Expression, type Json, type MachineContext, factsOf } from "@tthc/model";

/** The JSON that a portal would send for a value written in a scenario; undefined where it has none. */
export function jsonOf(value: Expression, context: MachineContext): Json | undefined {
  const encoded = encodeValue(evaluate(value, factsOf(context)));
  // Money travels as a JSON integer, decimals as digit strings.
  if (encoded.type === "money" && typeof encoded.value === "string") return Number(encoded.value);
  return encoded.value;
}

/** A value at a path of nested records. */
export function atPath(path: readonly string[], value: Json): { readonly [id: string]: Json } {
  const [head = "", ...rest] = path;
  return { [head]: rest.length === 0 ? value : atPath(rest, value) };
}
