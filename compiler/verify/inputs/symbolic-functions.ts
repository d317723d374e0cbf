import { fullYears, functionNamed } from "@tthc/model";
import { constantForm, type LinearForm, plus, variableForm } from "./linear-form.ts";
import type { NumberStore, Sign } from "./number-store.ts";
import { sumOf } from "./symbolic-arithmetic.ts";
import {
  FREE,
  knownValue,
  linear,
  MICRO,
  PENDING,
  SOME,
  type Symbolic,
  symbolicOf,
  UNKNOWN,
} from "./symbolic-value.ts";
import { elementsOf, passedOn } from "./symbolic-parts.ts";

/** The functions of the language on values of which only some are known. */
export class SymbolicFunctions {
  readonly #numbers: NumberStore;
  readonly #sign: (form: LinearForm) => Sign | "pending";
  readonly #years = new Map<string, number>();

  constructor(numbers: NumberStore, sign: (form: LinearForm) => Sign | "pending") {
    this.#numbers = numbers;
    this.#sign = sign;
  }

  /** The result of a call; `age` has its second date already. */
  apply(name: string, values: readonly Symbolic[]): Symbolic {
    const [a = UNKNOWN, b = UNKNOWN] = values;
    switch (name) {
      case "count":
        return this.#counted(a);
      case "sum":
        return this.#summed(values);
      case "min":
      case "max":
        return this.#extreme(values, name === "min" ? -1 : 1);
      case "days":
        if (a.is !== "linear" || b.is !== "linear") return passedOn([a, b]) ?? UNKNOWN;
        return a.of === "date" && b.of === "date"
          ? linear("number", plus(plus(constantForm(0n), b.form, MICRO), a.form, -MICRO))
          : UNKNOWN;
      case "year":
      case "age":
        return this.#yearsOf(name, a, b);
      default:
        return appliedTo(name, values);
    }
  }

  #counted(list: Symbolic): Symbolic {
    if (list.is !== "list") return passedOn([list]) ?? UNKNOWN;
    if (list.items.some(({ is }) => is === "pending")) return PENDING;
    if (list.items.some(({ is }) => is === "free")) return FREE;
    const count = list.items.filter(({ is }) => is !== "unknown").length;
    return linear("number", constantForm(BigInt(count) * MICRO));
  }

  #summed(args: readonly Symbolic[]): Symbolic {
    const items = args.flatMap(elementsOf);
    const [only] = items;
    if (only === undefined) return appliedTo("sum", args);
    if (items.length > 1) return items.reduce((sum, item) => sumOf(sum, item, 1n));
    if (only.is === "linear") return only.of === "number" || only.of === "money" ? only : UNKNOWN;
    return passedOn([only]) ?? UNKNOWN;
  }

  #extreme(args: readonly Symbolic[], wanted: 1 | -1): Symbolic {
    const items = args.flatMap(elementsOf);
    if (items.length === 0 || items.some(({ is }) => is === "unknown")) return passedOn(args) ?? UNKNOWN;
    const open = passedOn(items);
    if (open !== undefined) return open;
    let best: Symbolic | undefined;
    for (const item of items) {
      if (item.is !== "linear") return appliedTo(wanted < 0 ? "min" : "max", args);
      if (best?.is !== "linear") best = item;
      else if (best.of !== item.of) return UNKNOWN;
      else {
        const sign = this.#sign(plus(item.form, best.form, -1n));
        if (sign === "pending") return PENDING;
        if (sign === wanted) best = item;
      }
    }
    return best ?? UNKNOWN;
  }

  /** The year of a date, or the full years between two: a variable of its own, linked to them. */
  #yearsOf(name: "year" | "age", a: Symbolic, b: Symbolic): Symbolic {
    const dates = name === "year" ? [a] : [a, b];
    const open = passedOn(dates);
    if (open !== undefined) return open;
    if (a.is !== "linear" || a.of !== "date") return UNKNOWN;
    if (name === "year") {
      const known = knownValue(a);
      return known === undefined ? this.#linked(a.form, undefined) : appliedTo("year", [a]);
    }
    if (b.is !== "linear" || b.of !== "date") return UNKNOWN;
    const order = this.#sign(plus(b.form, a.form, -1n));
    if (order === "pending") return PENDING;
    if (order < 0) return UNKNOWN;
    if (a.form.terms.size > 0 || b.form.terms.size > 0) return this.#linked(a.form, b.form);
    const years = fullYears(Number(a.form.constant), Number(b.form.constant));
    return years === undefined ? UNKNOWN : linear("number", constantForm(BigInt(years) * MICRO));
  }

  #linked(date: LinearForm, at: LinearForm | undefined): Symbolic {
    const key = `${formKey(date)}|${at === undefined ? "" : formKey(at)}`;
    const known = this.#years.get(key);
    const result = known ?? this.#numbers.variable({ least: 0n, most: 9999n, wish: 0n, step: 1n });
    this.#years.set(key, result);
    this.#numbers.link(
      at === undefined ? { is: "year", result, date } : { is: "age", result, birth: date, at },
    );
    return linear("number", variableForm(result, MICRO));
  }
}

const formKey = ({ terms, constant }: LinearForm): string =>
  `${[...terms].map(([variable, by]) => `${String(variable)}*${String(by)}`).join("+")}+${String(constant)}`;

/** A function of the language on what is known. */
function appliedTo(name: string, values: readonly Symbolic[]): Symbolic {
  if (
    values.some(
      (value) => value.is === "pending" || (value.is === "list" && passedOn(value.items) === PENDING),
    )
  )
    return PENDING;
  const known = values.map(knownValue);
  if (known.every((value) => value !== undefined))
    return symbolicOf(functionNamed(name)?.apply(known, { fields: {} }) ?? { is: "unknown" });
  if (values.some(({ is }) => is === "unknown")) return UNKNOWN;
  return name === "words" && values.every(({ is }) => is === "linear") ? SOME : FREE;
}
