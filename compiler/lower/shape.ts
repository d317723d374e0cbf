import {
  asciiName,
  foldName,
  type ChoiceType,
  type Field as FieldNode,
  type FieldAttribute,
  type FormItem,
} from "@tthc/grammar";
import type { Codelist, Field, FormRule, Shape } from "@tthc/model";
import { fieldTypeOf } from "../field-types/registry.ts";
import { groupOf } from "./declare-fields.ts";
import { withGroupPrivacy } from "./group-privacy.ts";
import { perObject } from "./per-object.ts";
import { remove } from "../diagnostics/fix.ts";
import type { Context } from "./context.ts";
import { textOf } from "./local-text.ts";
import type { Environment } from "./environment.ts";
import { fileTypesOf, bytesOf } from "./file-limits.ts";

/** Rows of a repeated group where the author gives no upper bound. */
const MOST_ROWS = 200;

/** Lowers the items inside a list or group; handed in, because fields hold items and items are fields. */
export type LowerItems = (
  items: readonly FormItem[],
  environment: Environment,
  context: Context,
  from?: string,
  trail?: readonly string[],
) => { readonly fields: readonly Field[]; readonly rules: readonly FormRule[] };

/** Where a field stands: the group it came from and the groups it is inside of. */
export interface FieldPlace {
  readonly from?: string | undefined;
  readonly trail: readonly string[];
  readonly lowerItems: LowerItems;
}

/** The shape of a field: the closed set that every emitter knows, narrowed by the author's bounds. */
export function lowerShape(
  node: FieldNode,
  inner: Environment,
  context: Context,
  { trail, lowerItems }: FieldPlace,
): Shape {
  switch (node.type?.kind) {
    case "SimpleType": {
      const known = fieldTypeOf(node.type.word);
      return known === undefined ? { is: "text" } : bounded(node, known.shape, known.bounds, context);
    }
    case "ChoiceType":
      return lowerChoice(node.type, context);
    case "RepeatType": {
      const minItems = wholeOf(node.type.min?.value, 0);
      const maxItems = wholeOf(node.type.max?.value, MOST_ROWS);
      if (minItems > maxItems || maxItems > 10_000) {
        context.report("TT4009", node.type, { min: String(minItems), max: String(maxItems) });
      }
      const { fields, rules } = lowerItems(node.type.items, inner, context, undefined, trail);
      const check = node.type.items.find((item) => item.kind === "FormCheck");
      if (rules.length > 0) context.report("TT4010", check ?? node.type, { name: node.name.text });
      return { is: "list", minItems, maxItems, fields };
    }
    case "GroupType": {
      const group = groupOf(node.type.group, context, trail);
      if (group === undefined) return { is: "record", of: "group", fields: [] };
      const { fields } = lowerItems(group.node.items, inner, context.at(group), group.id, [
        ...trail,
        group.id,
      ]);
      return { is: "record", of: "group", group: group.id, fields: withGroupPrivacy(group.node, fields) };
    }
    case undefined:
      return { is: "text" };
  }
}

const wholeOf = (value: string | undefined, otherwise: number): number =>
  value === undefined || !/^\d+$/.test(value) ? otherwise : Number(value);

/** Many fields choose from one list. */
const optionsOf = perObject((entries: Codelist["entries"]) =>
  entries.map(({ code, label }) => ({ id: code, label })),
);

function lowerChoice(type: ChoiceType, context: Context): Shape {
  if (type.codelist !== undefined) {
    const codelist = context.resolve("codelist", type.codelist);
    if (codelist === undefined) return { is: "choice", many: type.many, options: [] };
    const options = optionsOf(context.used.entriesOf(codelist, context));
    return { is: "choice", many: type.many, options, codelist: codelist.id };
  }
  if (type.options.length === 0) context.conclude(type, "TT4011", type, {});
  const seen = new Map<string, string>();
  const options = type.options.flatMap((option) => {
    const key = foldName(option.name.text);
    const id = asciiName(option.name.text);
    const other = seen.get(id);
    if (other !== undefined) {
      if (foldName(other) === key)
        context.report("TT2010", option.name, { what: "option", name: option.name.text });
      else context.report("TT2003", option.name, { name: option.name.text, other, id });
      return [];
    }
    seen.set(id, option.name.text);
    return [
      {
        id,
        label: textOf(option.label, option.name),
        ...(option.formerly !== undefined && { formerly: asciiName(option.formerly.text) }),
      },
    ];
  });
  return { is: "choice", many: type.many, options };
}

type Bound = "max" | "min" | "above" | "below";
const isBound = (name: FieldAttribute["name"]): name is Bound =>
  name === "max" || name === "min" || name === "above" || name === "below";

const VALUE_KEY = { max: "maximum", min: "minimum", above: "above", below: "below" } as const;

/** Adds `tối đa 120`, `lớn hơn 0`, `tệp pdf tối đa 50 MB` to the shape of a simple type. */
function bounded(node: FieldNode, base: Shape, bounds: string, context: Context): Shape {
  if (!node.attributes.some(({ name }) => name === "files" || isBound(name))) return base;
  const shape: Record<string, unknown> = { ...base };
  for (const attribute of node.attributes) {
    if (attribute.name === "files") {
      if (base.is === "file") shape["types"] = fileTypesOf(attribute.types ?? [], context);
      else context.report("TT4012", attribute, { name: node.name.text }, { fixes: [remove(attribute)] });
      continue;
    }
    if (!isBound(attribute.name)) continue;
    const value = literalOf(attribute);
    if (value === undefined) {
      context.report("TT4013", attribute, { name: node.name.text });
    } else if (isTooLarge(value)) {
      context.report("TT4017", attribute, { name: node.name.text });
    } else if (
      bounds === "length" &&
      value.kind === "Number" &&
      (attribute.name === "max" || attribute.name === "min")
    ) {
      shape[attribute.name === "max" ? "maxLength" : "minLength"] = Number(value.text);
    } else if (bounds === "size" && value.kind === "Size" && attribute.name === "max") {
      shape["maxBytes"] = Number(value.text);
    } else if (bounds === "value" && value.kind === BOUND_KIND[base.is]) {
      shape[VALUE_KEY[attribute.name]] = value.text;
    } else {
      context.report("TT4013", attribute, { name: node.name.text });
    }
  }
  checkRange(node, shape, context);
  return shape as unknown as Shape;
}

const BOUND_KIND: Partial<Record<Shape["is"], string>> = {
  integer: "Number",
  decimal: "Number",
  money: "Money",
  date: "Date",
};

/** Beyond ±(2^53 − 1) readers of JSON round, each in its own way. */
const isTooLarge = ({ kind, text }: { kind: string; text: string }): boolean =>
  kind !== "Date" && BigInt(/^-?(\d+)/.exec(text)?.[1] ?? 0) > BigInt(Number.MAX_SAFE_INTEGER);

/** The constant behind a bound, in the notation of the model. */
function literalOf(attribute: FieldAttribute): { kind: string; text: string } | undefined {
  const { value } = attribute;
  switch (value?.kind) {
    case "Number":
      return { kind: "Number", text: value.value };
    case "Unary":
      return value.op === "negate" && value.operand.kind === "Number"
        ? { kind: "Number", text: `-${value.operand.value}` }
        : undefined;
    case "Money":
      return { kind: "Money", text: value.dong };
    case "Date":
      return { kind: "Date", text: value.iso };
    case "Size":
      return { kind: "Size", text: String(bytesOf(value)) };
    default:
      return undefined;
  }
}

function checkRange(node: FieldNode, shape: Record<string, unknown>, context: Context): void {
  const pair = (low: string, high: string): boolean => {
    const [a, b] = [shape[low], shape[high]];
    if (a === undefined || b === undefined) return false;
    return typeof a === "string" && a.includes("-") && a.length === 10
      ? a > (b as string)
      : Number(a) > Number(b);
  };
  if (
    pair("minimum", "maximum") ||
    pair("minLength", "maxLength") ||
    pair("above", "maximum") ||
    pair("minimum", "below")
  ) {
    context.report("TT4014", node.name, { name: node.name.text });
  }
}
