import { type LinearForm, plus, scaled } from "./linear-form.ts";
import { FREE, linear, MICRO, PENDING, type Symbolic, UNKNOWN } from "./symbolic-value.ts";

/** `a + b × factor` of two numbers or two amounts. */
export function sumOf(a: Symbolic, b: Symbolic, factor: 1n | -1n): Symbolic {
  if (a.is === "pending" || b.is === "pending") return PENDING;
  if (a.is === "free" || b.is === "free") return FREE;
  if (a.is !== "linear" || b.is !== "linear" || a.of !== b.of) return UNKNOWN;
  return a.of === "number" || a.of === "money" ? linear(a.of, plus(a.form, b.form, factor)) : UNKNOWN;
}

/** `a × b` where one is a constant and the result stays exact; else nothing is said of it. */
export function productOf(a: Symbolic, b: Symbolic): Symbolic {
  if (a.is === "pending" || b.is === "pending") return PENDING;
  if (a.is === "unknown" || b.is === "unknown") return UNKNOWN;
  const [constant, other] = isConstant(a) ? [a, b] : [b, a];
  if (constant.is === "percent") return byPercent(constant.value.micro, other);
  if (constant.is !== "linear" || other.is !== "linear") return isOpen(a) || isOpen(b) ? FREE : UNKNOWN;
  if (!isConstant(constant)) return FREE;
  if (constant.of === "number" && (other.of === "number" || other.of === "money"))
    return exact(other.of, scaled(other.form, constant.form.constant, MICRO));
  if (constant.of === "money" && other.of === "number")
    return exact("money", scaled(other.form, constant.form.constant, MICRO));
  return UNKNOWN;
}

function byPercent(micro: bigint, other: Symbolic): Symbolic {
  if (other.is !== "linear") return isOpen(other) ? FREE : UNKNOWN;
  return other.of === "number" || other.of === "money"
    ? exact(other.of, scaled(other.form, micro, MICRO * 100n))
    : UNKNOWN;
}

function isConstant(value: Symbolic): boolean {
  return value.is === "percent" || (value.is === "linear" && value.form.terms.size === 0);
}

const isOpen = ({ is }: Symbolic): boolean => is === "free" || is === "some";

/** What is not whole for every value may be an exact number, an amount to be rounded, or nothing. */
function exact(of: "number" | "money", form: LinearForm | undefined): Symbolic {
  return form === undefined ? FREE : linear(of, form);
}
