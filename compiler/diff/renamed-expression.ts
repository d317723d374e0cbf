import type { Expression } from "@tthc/model";
import type { Naming } from "./naming.ts";

/** An expression of the older version with the names of the newer one. */
export function renamedExpression(expression: Expression, naming: Naming): Expression {
  const beside = (one: Expression, other: Expression | undefined): Expression =>
    one.op === "literal" && one.type === "choice"
      ? { ...one, value: naming.choice(one.value, other) }
      : renamedExpression(one, naming);
  switch (expression.op) {
    case "literal":
    case "fact":
      return expression;
    case "outcome":
      return { ...expression, branch: naming.branch(expression.branch) };
    case "field":
      return { ...expression, path: naming.field(expression.path) };
    case "in":
      return {
        ...expression,
        item: renamedExpression(expression.item, naming),
        members: expression.members.map((member) => beside(member, expression.item)),
      };
    case "call":
      return { ...expression, args: expression.args.map((arg) => renamedExpression(arg, naming)) };
    default:
      return { ...expression, args: expression.args.map((arg, i) => beside(arg, expression.args[1 - i])) };
  }
}
