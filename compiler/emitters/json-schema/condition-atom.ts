import type { Expression, Membership, Operation, Option, Shape } from "@tthc/model";
import type { FieldScope, ScopedField } from "./field-scope.ts";
import type { Schema } from "./schema.ts";
import { integerBound } from "./number-bounds.ts";

/** One test on one value of the document: it must be there and satisfy the schema. */
export interface Atom {
  readonly path: readonly string[];
  readonly schema: Schema;
}

const NEGATED = { "=": "≠", "≠": "=", "<": "≥", "≤": ">", ">": "≤", "≥": "<" } as const;
const MIRRORED = { "=": "=", "≠": "≠", "<": ">", "≤": "≥", ">": "<", "≥": "≤" } as const;
type Comparison = keyof typeof NEGATED;

/** The test that a presence, membership or comparison makes; undefined where the portable subset cannot make it. */
export function atom(
  expression: Operation | Membership,
  sense: boolean,
  scope: FieldScope,
): Atom | undefined {
  if (expression.op === "in") return membership(expression, sense, scope);
  const [left, right] = expression.args;
  if (left === undefined) return undefined;
  if (expression.op === "present") {
    const field = scope.find(left);
    // "Absent" would need `not` or a boolean schema, which the portable subset leaves out.
    return field !== undefined && sense ? { path: field.path, schema: {} } : undefined;
  }
  if (right === undefined || !(expression.op in NEGATED)) return undefined;
  const op = expression.op as Comparison;
  const wanted = sense ? op : NEGATED[op];
  const field = scope.find(left);
  if (field !== undefined) return comparison(field, wanted, right);
  const mirrored = scope.find(right);
  return mirrored === undefined ? undefined : comparison(mirrored, MIRRORED[wanted], left);
}

function comparison(field: ScopedField, op: Comparison, value: Expression): Atom | undefined {
  if (value.op !== "literal") return undefined;
  const schema = comparisonSchema(field.shape, op, value.type, value.value);
  return schema === undefined ? undefined : { path: field.path, schema };
}

function comparisonSchema(shape: Shape, op: Comparison, type: string, value: unknown): Schema | undefined {
  switch (shape.is) {
    case "boolean":
      return type === "boolean" && (op === "=" || op === "≠")
        ? { const: op === "=" ? value : value !== true }
        : undefined;
    case "choice": {
      if (shape.many || type !== "choice" || typeof value !== "string") return undefined;
      const [these, others] = parted(shape.options, [value]);
      if (op === "=") return these.length > 1 ? { enum: these } : { const: these[0] ?? value };
      return op === "≠" && others.length > 0 ? { enum: others } : undefined;
    }
    case "text":
    case "date":
    case "date-time":
      return op === "=" && typeof value === "string" && (type === "text" || type === "date")
        ? { const: value }
        : undefined;
    case "integer":
    case "money":
      return (type === "number" || type === "money") && typeof value === "string"
        ? integerBound(op, value)
        : undefined;
    case "decimal": // a decimal travels as text, which no schema can compare
    case "file":
    case "record":
    case "list":
      return undefined;
  }
}

/** The options that the values mean, and the others; `online` means every channel that is online. */
function parted(
  options: readonly Option[],
  values: readonly string[],
): readonly [these: string[], others: string[]] {
  const meant = (id: string): boolean =>
    values.includes(id) || (values.includes("online") && id.startsWith("online-"));
  const ids = options.map(({ id }) => id);
  return [ids.filter(meant), ids.filter((id) => !meant(id))];
}

function membership({ item, members }: Membership, sense: boolean, scope: FieldScope): Atom | undefined {
  const field = scope.find(item);
  if (field === undefined) return undefined;
  const values: string[] = [];
  for (const member of members) {
    if (member.op !== "literal" || (member.type !== "choice" && member.type !== "text")) return undefined;
    values.push(member.value);
  }
  const { shape } = field;
  if (shape.is === "choice" && !shape.many) {
    const [these, others] = parted(shape.options, values);
    const wanted = sense ? these : others;
    return wanted.length > 0 ? { path: field.path, schema: { enum: wanted } } : undefined;
  }
  return shape.is === "text" && sense
    ? { path: field.path, schema: { enum: [...new Set(values)] } }
    : undefined;
}
