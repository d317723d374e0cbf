import {
  asciiName,
  type Expression as ExpressionNode,
  type Field as FieldNode,
  type FieldAttribute,
} from "@tthc/grammar";
import { ANY, areComparable, type Expression, type Field } from "@tthc/model";
import { add, remove } from "../diagnostics/fix.ts";
import { sentence } from "../diagnostics/words.ts";
import type { Context } from "./context.ts";
import { textOf } from "./local-text.ts";
import { fieldEntry, inside, lookupField, type Environment, type FoundField } from "./environment.ts";
import { lowerCondition, lowerExpression } from "./expression.ts";
import { reportType, type Typed } from "./typed.ts";
import { lowerShape, type FieldPlace } from "./shape.ts";
import { fieldTypeOf } from "../field-types/registry.ts";

/** A field with its shape, conditions and presentation; its type was entered into the environment before. */
export function lowerField(
  node: FieldNode,
  environment: Environment,
  context: Context,
  place: FieldPlace,
): Field {
  const found = lookupField(environment, [node.name]);
  const own: FoundField = "missing" in found ? { type: ANY, path: [] } : found;
  if (node.label === undefined) {
    const label = sentence(node.name.text.replaceAll("_", " "));
    context.report(
      "TT4006",
      node.name,
      { name: node.name.text },
      { fixes: [add(node.name.end, ` "${label}"`)] },
    );
  }
  const inner = innerEnvironment(node, environment);
  const attributes = lowerAttributes(node, own, environment, context);
  return {
    id: asciiName(node.name.text),
    label: textOf(node.label, node.name),
    ...(node.hint !== undefined && { hint: node.hint }),
    type: typeWord(node),
    shape: lowerShape(node, inner, context, place),
    ...(node.type?.kind === "SimpleType" &&
      fieldTypeOf(node.type.word)?.personal && { personal: true as const }),
    ...attributes,
    ...(node.computed !== undefined && {
      computed: lowerValue(node.computed, own, environment, context),
      readOnly: true as const,
    }),
    ...(place.from !== undefined && { from: place.from }),
    ...(node.assumption !== undefined && { assumption: node.assumption.reason }),
  };
}

function innerEnvironment(node: FieldNode, environment: Environment): Environment {
  const entry = fieldEntry(environment, node.name);
  return entry?.inner === undefined ? environment : inside(environment, entry.inner);
}

function typeWord(node: FieldNode): string {
  switch (node.type?.kind) {
    case "SimpleType":
      return node.type.word.slice("type.".length);
    case "ChoiceType":
      return node.type.many ? "choices" : "choice";
    case "RepeatType":
      return "list";
    case "GroupType":
      return "group";
    case undefined:
      return "text";
  }
}

/** A value that must go with the type of the field it is for. */
function lowerValue(
  node: ExpressionNode,
  { type, domain }: FoundField,
  environment: Environment,
  context: Context,
): Expression {
  const value: Typed = lowerExpression(node, environment, context, domain);
  if (!areComparable(type, value.type)) {
    reportType(node, type, value.type, context);
  }
  return value.expression;
}

type Attributes = Partial<
  Pick<
    Field,
    "required" | "shownWhen" | "default" | "readOnly" | "personal" | "kept" | "lookup" | "formerly" | "basis"
  >
>;

function lowerAttributes(
  node: FieldNode,
  own: FoundField,
  environment: Environment,
  context: Context,
): Attributes {
  const attributes: { -readonly [K in keyof Attributes]: Attributes[K] } = {};
  const seen = new Set<FieldAttribute["name"]>();
  for (const attribute of node.attributes) {
    if (seen.has(attribute.name)) context.report("TT4008", attribute, { name: node.name.text });
    seen.add(attribute.name);
    switch (attribute.name) {
      case "required":
        // A computed value is never asked, so there is nothing to require of the citizen.
        if (node.computed !== undefined) {
          context.report("TT4007", attribute, { name: node.name.text }, { fixes: [remove(attribute)] });
        }
        attributes.required =
          attribute.when === undefined ? true : lowerCondition(attribute.when, environment, context);
        break;
      case "shown":
        if (attribute.when !== undefined)
          attributes.shownWhen = lowerCondition(attribute.when, environment, context);
        break;
      case "default":
        if (attribute.value !== undefined && attribute.value.kind !== "Size") {
          attributes.default = lowerValue(attribute.value, own, environment, context);
        }
        break;
      case "personal":
        attributes.personal = true;
        break;
      case "readonly":
        attributes.readOnly = true;
        break;
      case "kept":
        if (attribute.duration !== undefined) {
          attributes.kept = { amount: Number(attribute.duration.amount), unit: attribute.duration.unit };
        }
        break;
      case "lookup": {
        const registry =
          attribute.source === undefined ? undefined : context.resolve("registry", attribute.source);
        if (registry === undefined) break;
        context.used.registry(registry, context);
        attributes.lookup = registry.id;
        break;
      }
      case "formerly":
        if (attribute.formerly !== undefined) attributes.formerly = asciiName(attribute.formerly.text);
        break;
      case "basis": {
        const basis = context.citations(attribute.citations ?? []);
        if (basis.length > 0) attributes.basis = basis;
        break;
      }
      case "max":
      case "min":
      case "above":
      case "below":
      case "files":
        break; // part of the shape
    }
  }
  return attributes;
}
