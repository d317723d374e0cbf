import { asciiName, foldName, type Expression as ExpressionNode, type Name } from "@tthc/grammar";
import {
  ANY,
  BOOLEAN,
  DATE,
  fieldTypeOf,
  literalType,
  operatorResult,
  TEXT,
  type Expression,
  type Operation,
  dayOf,
  formatDate,
} from "@tthc/model";
import { nearestName } from "../binder/nearest.ts";
import { changeTo } from "../diagnostics/fix.ts";
import type { Context } from "./context.ts";
import { lookupField, namesIn, type ChoiceDomain, type Environment } from "./environment.ts";
import { lowerCall } from "./function-call.ts";
import { INVALID, typeName, type Typed } from "./typed.ts";

type NodeOf<K extends ExpressionNode["kind"]> = Extract<ExpressionNode, { kind: K }>;

/** More places than this are refused: every evaluator computes exactly with six. */
const DECIMAL_PLACES = 6;

const constant = (literal: Extract<Expression, { op: "literal" }>): Typed => ({
  expression: literal,
  type: literalType(literal),
});

/** Lowers and types an expression; a bare name is looked up among the options of `expected` first. */
export function lowerExpression(
  node: ExpressionNode,
  environment: Environment,
  context: Context,
  expected?: ChoiceDomain,
): Typed {
  switch (node.kind) {
    case "Number":
      return lowerNumber(node, context);
    case "Money":
      return constant({ op: "literal", type: "money", value: node.dong });
    case "Percent":
      return constant({ op: "literal", type: "percent", value: node.value });
    case "Date":
      return constant({ op: "literal", type: "date", value: node.iso });
    case "DateTime":
      return constant({ op: "literal", type: "date-time", value: momentOf(node.iso) });
    case "Duration":
      return constant({
        op: "literal",
        type: "duration",
        value: { amount: Number(node.amount), unit: node.unit },
      });
    case "Text":
      return lowerText(node, expected, context);
    case "YesNo":
      return constant({ op: "literal", type: "boolean", value: node.value });
    case "ChannelValue":
      return choice(node.word, environment.channels);
    case "ApplicantValue":
      return choice(node.word, environment.applicants);
    case "FactReference":
      return lowerFact(node, environment);
    case "Reference":
      return lowerReference(node, environment, context, expected);
    case "Call":
      return lowerCall(
        node,
        node.args.map((arg) => lowerExpression(arg, environment, context)),
        context,
      );
    case "Unary":
      return lowerUnary(node, environment, context);
    case "Binary":
      return lowerBinary(node, environment, context);
    case "Membership":
      return lowerMembership(node, environment, context);
    case "Presence":
      return lowerPresence(node, environment, context);
    case "InvalidExpression":
      return INVALID;
  }
}

/** 24:00 is the first minute of the next day: JSON knows no other spelling of it. */
function momentOf(iso: string): string {
  return iso.endsWith("T24:00") ? `${formatDate(dayOf(iso.slice(0, 10)) + 1)}T00:00` : iso;
}

/** An expression that must be yes or no. */
export function lowerCondition(node: ExpressionNode, environment: Environment, context: Context): Expression {
  const { expression, type } = lowerExpression(node, environment, context);
  if (type.is !== "boolean" && type.is !== "any") context.report("TT3002", node, { found: typeName(type) });
  return expression;
}

function lowerNumber(node: NodeOf<"Number">, context: Context): Typed {
  const places = node.value.split(".")[1]?.length ?? 0;
  if (places > DECIMAL_PLACES) context.report("TT3009", node, { places, limit: DECIMAL_PLACES });
  return constant({ op: "literal", type: "number", value: node.value });
}

function lowerText(node: NodeOf<"Text">, expected: ChoiceDomain | undefined, context: Context): Typed {
  if (expected === undefined) return constant({ op: "literal", type: "text", value: node.value });
  const option = expected.options.get(foldName(node.value));
  if (option !== undefined) return choice(option, expected);
  reportOption(context, { ...node, text: node.value }, expected);
  return INVALID;
}

const choice = (id: string, domain: ChoiceDomain): Typed => ({
  expression: { op: "literal", type: "choice", value: id },
  type: { is: "choice", domain: domain.id },
  domain,
});

const DOMAIN_OF = { case: "cases", channel: "channels", applicant: "applicants" } as const;

function lowerFact({ fact }: NodeOf<"FactReference">, environment: Environment): Typed {
  const expression: Expression = { op: "fact", fact };
  if (fact === "filing-date") return { expression, type: DATE };
  if (fact === "filing-place") return { expression, type: TEXT };
  const domain = environment[DOMAIN_OF[fact]];
  return { expression, type: { is: "choice", domain: domain.id }, domain };
}

/** Options that a message lists. */
const MOST_SHOWN = 8;

function reportOption(
  context: Context,
  name: { readonly text: string; readonly start: number; readonly end: number },
  domain: ChoiceDomain,
): void {
  const near = context.findings.isFull ? undefined : nearestName(name.text, domain.names);
  context.report(
    "TT3003",
    name,
    {
      name: name.text,
      domain: domain.name,
      options: domain.names.slice(0, MOST_SHOWN + 1),
      ...(near !== undefined && { near }),
    },
    { fixes: near === undefined ? [] : [changeTo(name, near)] },
  );
}

function lowerReference(
  node: NodeOf<"Reference">,
  environment: Environment,
  context: Context,
  expected: ChoiceDomain | undefined,
): Typed {
  const [first] = node.path;
  if (first === undefined || first.text === "") return INVALID;
  const alone = node.path.length === 1;
  const option = alone ? expected?.options.get(foldName(first.text)) : undefined;
  if (expected !== undefined && option !== undefined) return choice(option, expected);
  const found = lookupField(environment, node.path);
  if (!("missing" in found)) {
    const type = fieldTypeOf(found.type);
    return {
      expression: { op: "field", path: found.path, type: type ?? "text" },
      type: found.type,
      ...(found.domain !== undefined && { domain: found.domain }),
    };
  }
  if (expected !== undefined && alone) {
    reportOption(context, first, expected);
    return INVALID;
  }
  const place = alone ? placeLiteral(first, context) : undefined;
  if (place !== undefined) return place;
  const tables = found.among === undefined ? environment.fields : [found.among];
  context.reportUnknown("field", found.missing, () => namesIn(...tables));
  return INVALID;
}

/** `nơi nộp = ủy_ban_xã`: an agency or an office as a value. */
function placeLiteral(name: Name, context: Context): Typed | undefined {
  const key = foldName(name.text);
  const symbol = context.scope.visible("agency", key) ?? context.scope.visible("office", key);
  return symbol === undefined
    ? undefined
    : constant({ op: "literal", type: "text", value: asciiName(name.text) });
}

function lowerUnary(node: NodeOf<"Unary">, environment: Environment, context: Context): Typed {
  if (node.op === "not") {
    return {
      expression: { op: "not", args: [lowerCondition(node.operand, environment, context)] },
      type: BOOLEAN,
    };
  }
  const operand = lowerExpression(node.operand, environment, context);
  return operation("negate", [operand], node, context);
}

/** Types an operation; sides that do not go together are reported at the operator. */
function operation(
  op: Operation["op"],
  sides: readonly Typed[],
  at: { readonly start: number; readonly end: number },
  context: Context,
): Typed {
  const expression: Expression = { op, args: sides.map((side) => side.expression) };
  const result = operatorResult(
    op,
    sides.map((side) => side.type),
  );
  if (result.is !== "mismatch") return { expression, type: result };
  const { left, right } = result;
  const isUnrounded = [left, right].every(({ is }) => is === "amount" || is === "money");
  if (isUnrounded || result.reason === "needs-rounding") context.report("TT3008", at, {});
  else
    context.report("TT3001", at, {
      op: op === "negate" ? "-" : op,
      left: typeName(left),
      right: typeName(right),
    });
  return { expression, type: ANY };
}

function lowerBinary(node: NodeOf<"Binary">, environment: Environment, context: Context): Typed {
  if (node.op === "and" || node.op === "or") {
    const args = sidesOf(node).map((side) => lowerCondition(side, environment, context));
    return { expression: { op: node.op, args }, type: BOOLEAN };
  }
  const left = lowerExpression(node.left, environment, context);
  const right = lowerExpression(node.right, environment, context, left.domain);
  return operation(node.op, [left, right], operatorSpan(node, context), context);
}

/** The sides of `a và b và c`, flat: a long chain must not nest deeper than evaluators go. */
function sidesOf(node: NodeOf<"Binary">): readonly ExpressionNode[] {
  const sides: ExpressionNode[] = [node.right];
  let left = node.left;
  for (; left.kind === "Binary" && left.op === node.op; left = left.left) sides.push(left.right);
  return [left, ...sides.reverse()];
}

/** The operator itself: what stands between its sides, blanks left out. */
function operatorSpan({ left, right }: NodeOf<"Binary">, context: Context): { start: number; end: number } {
  const between = context.source.text.slice(left.end, right.start);
  const start = left.end + between.length - between.trimStart().length;
  return { start, end: Math.max(start + 1, left.end + between.trimEnd().length) };
}

function lowerMembership(node: NodeOf<"Membership">, environment: Environment, context: Context): Typed {
  const item = lowerExpression(node.item, environment, context);
  const members = node.members.map((member) => {
    const lowered = lowerExpression(member, environment, context, item.domain);
    const result = operatorResult("in", [item.type, lowered.type]);
    if (result.is === "mismatch") {
      context.report("TT3001", member, {
        op: "thuộc",
        left: typeName(item.type),
        right: typeName(lowered.type),
      });
    }
    return lowered.expression;
  });
  const membership: Expression = { op: "in", item: item.expression, members };
  return { expression: node.negated ? { op: "not", args: [membership] } : membership, type: BOOLEAN };
}

function lowerPresence(node: NodeOf<"Presence">, environment: Environment, context: Context): Typed {
  const operand = lowerExpression(node.operand, environment, context);
  const present: Expression = { op: "present", args: [operand.expression] };
  return { expression: node.negated ? { op: "not", args: [present] } : present, type: BOOLEAN };
}
