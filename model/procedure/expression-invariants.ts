import { MAX_DEPTH, literalValue } from "../expression/evaluate.ts";
import type { Expression, Literal } from "../expression/expression.ts";
import { parseDate } from "../calendar/civil-date.ts";
import { functionNamed } from "../expression/functions.ts";
import { partsOf } from "../expression/inputs.ts";
import { ANY, areComparable, fieldTypeOf, printType, type StaticType } from "../expression/static-type.ts";
import { typeOf } from "../expression/type-of.ts";
import { type ExpressionSite, expressionSites, type Wanted } from "./expression-sites.ts";
import { fieldAt } from "./field-index.ts";
import type { ProcedureModel } from "./procedure-model.ts";
import type { Report } from "./violation.ts";

/** Every expression resolves, has the right number of arguments, and gives what its place demands. */
export function checkExpressions(model: ProcedureModel, report: Report): void {
  const branches = new Set(
    model.flow.states.flatMap((state) =>
      state.kind === "parallel" ? state.branches.map(({ id }) => id) : [],
    ),
  );
  for (const site of expressionSites(model)) {
    if (depthOf(site.expression, 0) > MAX_DEPTH)
      report("expression-depth", site.path, `deeper than ${MAX_DEPTH}`);
    else checkSite(site, model, branches, report);
  }
}

function depthOf(expression: Expression, depth: number): number {
  if (depth > MAX_DEPTH) return depth;
  return Math.max(depth, ...partsOf(expression).map((part) => depthOf(part, depth + 1)));
}

function checkSite(
  site: ExpressionSite,
  model: ProcedureModel,
  branches: ReadonlySet<string>,
  report: Report,
): void {
  const visit = (expression: Expression): void => {
    checkNode(expression, site, model, branches, report);
    partsOf(expression).forEach(visit);
  };
  visit(site.expression);
  const type = typeOf(
    site.expression,
    { field: ({ path }) => fieldAt(site.scope, path)?.type ?? ANY },
    ({ op, left, right }) =>
      report("expression-types", site.path, `${printType(left, "en")} ${op} ${printType(right, "en")}`),
  );
  if (!meets(type, site.wanted)) report("expression-result", site.path, `gives ${printType(type, "en")}`);
}

function checkNode(
  expression: Expression,
  { scope, path }: ExpressionSite,
  model: ProcedureModel,
  branches: ReadonlySet<string>,
  report: Report,
): void {
  switch (expression.op) {
    case "literal":
      if (!isWellSpelt(expression)) report("literal-spelling", path, JSON.stringify(expression.value));
      return;
    case "field": {
      const found = fieldAt(scope, expression.path);
      const type = found && fieldTypeOf(found.type);
      if (found === undefined) report("path-resolves", path, expression.path.join("."));
      else if (type !== expression.type)
        report("path-type", path, `${expression.path.join(".")} is ${type ?? "?"}`);
      return;
    }
    case "fact":
      return;
    case "outcome":
      if (!branches.has(expression.branch)) report("branch-exists", path, expression.branch);
      return;
    case "call":
      if (functionNamed(expression.name) === undefined) report("function-exists", path, expression.name);
      return;
    case "in":
      for (const member of expression.members)
        checkOption(expression.item, member, path, scope, model, report);
      return;
    default: {
      const [least, most] = ARITY[expression.op] ?? [2, 2];
      const count = expression.args.length;
      if (count < least || count > most) report("operator-arity", path, `${expression.op} with ${count}`);
      const [a, b] = expression.args;
      if (a !== undefined && b !== undefined && (expression.op === "=" || expression.op === "≠")) {
        checkOption(a, b, path, scope, model, report);
      }
    }
  }
}

const MANY: readonly [number, number] = [2, Number.POSITIVE_INFINITY];
const ARITY: Readonly<Record<string, readonly [least: number, most: number]>> = {
  not: [1, 1],
  negate: [1, 1],
  present: [1, 1],
  and: MANY,
  or: MANY,
  "+": MANY,
  "*": MANY,
};

/** A constant choice must be one that the field or fact beside it can have. */
function checkOption(
  left: Expression,
  right: Expression,
  path: string,
  scope: ExpressionSite["scope"],
  model: ProcedureModel,
  report: Report,
): void {
  if (right.op !== "literal" || right.type !== "choice") return;
  const options = optionsOf(left, scope, model);
  if (options !== undefined && !options.includes(right.value)) report("option-exists", path, right.value);
}

const CHANNELS = ["online-full", "online-partial", "online", "counter", "post", "kiosk"];

function optionsOf(
  of: Expression,
  scope: ExpressionSite["scope"],
  model: ProcedureModel,
): readonly string[] | undefined {
  if (of.op === "fact" && of.fact === "case") return model.cases.map(({ id }) => id);
  if (of.op === "fact" && of.fact === "channel") return CHANNELS;
  if (of.op !== "field") return undefined;
  const shape = fieldAt(scope, of.path)?.field.shape;
  return shape?.is === "choice" ? shape.options.map(({ id }) => id) : undefined;
}

function isWellSpelt(literal: Literal): boolean {
  if (literal.type === "date") return parseDate(literal.value) !== undefined;
  return literalValue(literal).is !== "unknown";
}

function meets(type: StaticType, wanted: Wanted): boolean {
  if (type.is === "any" || wanted === "any") return true;
  if (wanted === "condition") return type.is === "boolean";
  if (wanted === "quantity") return type.is === "number";
  if (wanted === "base") return type.is === "number" || type.is === "money";
  if (wanted.is === "number" && wanted.whole) return type.is === "number" && type.whole;
  return type.is === wanted.is || areComparable(type, wanted);
}
