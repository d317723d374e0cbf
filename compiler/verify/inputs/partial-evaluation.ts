import {
  type Expression,
  type FieldReference,
  type Literal,
  literalValue,
  type Operation,
  type Truth,
} from "@tthc/model";
import type { ChoicePoint, InputKey, PartialTruth } from "./choice-point.ts";
import { asShape } from "./computed-value.ts";
import { fieldIn, type InputField, type Scope } from "./input-field.ts";
import { constantForm, type LinearForm, plus } from "./linear-form.ts";
import type { NumberStore, Sign } from "./number-store.ts";
import { SymbolicFunctions } from "./symbolic-functions.ts";
import { elementsOf, isUntraced, passedOn } from "./symbolic-parts.ts";
import { productOf, sumOf } from "./symbolic-arithmetic.ts";
import { allPartly, anyPartly, compared, equalKnown, negated, orderKnown } from "./partial-truth.ts";
import { FALSE, FREE, linear, PENDING, type Symbolic, symbolicOf, TRUE, UNKNOWN } from "./symbolic-value.ts";

/** What has been decided on the path of a search. */
export interface Decided {
  /** Absent: not looked at yet. A list has its number of rows. */
  readonly inputs: ReadonlyMap<InputKey, Symbolic | { readonly is: "rows"; readonly count: number }>;
  readonly truths: ReadonlyMap<string, Truth>;
  readonly numbers: NumberStore;
}

const literals = new WeakMap<Literal, Symbolic>();

/**
 * Evaluates expressions on dossiers of which only a part is decided, as `evaluate` does on whole ones. `wanted` is the
 * first thing that would have to be decided to get on.
 */
export class PartialEvaluation {
  wanted: ChoicePoint | undefined;
  readonly #decided: Decided;
  readonly #busy = new Set<InputField>();
  readonly #keys = new WeakMap<Expression, number>();
  readonly #functions: SymbolicFunctions;
  #count = 0;

  constructor(decided: Decided) {
    this.#decided = decided;
    this.#functions = new SymbolicFunctions(decided.numbers, (form) => this.sign(form));
  }

  truth(condition: Expression, scope: Scope): PartialTruth {
    const value = this.value(condition, scope);
    switch (value.is) {
      case "pending":
        return "pending";
      case "free":
      case "some":
        return this.#untraced(condition, scope);
      default:
        return value.is === "boolean" ? value.value : undefined;
    }
  }

  value(one: Expression, scope: Scope): Symbolic {
    switch (one.op) {
      case "literal":
        return this.#literal(one);
      case "field":
        return this.#field(one, scope);
      case "fact":
        return this.#decided.inputs.has(one.fact)
          ? this.#input(one.fact)
          : this.#want({ is: "fact", fact: one.fact });
      case "outcome":
        return this.#decided.inputs.has(`outcome:${one.branch}`)
          ? this.#input(`outcome:${one.branch}`)
          : this.#want({ is: "outcome", branch: one.branch });
      case "in":
        return this.#membership(one.item, one.members, one, scope);
      case "call":
        return this.#call(one.name, one.args, scope);
      default:
        return this.#operation(one, scope);
    }
  }

  /** Whether a field is asked of this dossier. */
  shown(field: InputField): PartialTruth {
    if (field.recorded) return true;
    if (this.#busy.has(field)) return this.#untracedKey(`shown:${field.path.join(".")}`);
    this.#busy.add(field);
    const around = field.parent?.field.shape.is === "record" ? this.shown(field.parent) : true;
    const here = around === false ? false : this.#askedAnywhere(field);
    this.#busy.delete(field);
    return allPartly([around, here]) === true
      ? true
      : around === "pending" || here === "pending"
        ? "pending"
        : false;
  }

  /** Whether a field, or anything in it, is filled in. */
  filled(field: InputField): PartialTruth {
    const { is } = field.field.shape;
    if (is === "list") {
      const rows = this.#rows(field);
      if (rows === "pending") return rows;
      // Rows that are all empty are no answer.
      const cells = Array.from({ length: rows ?? 0 }, (_, i) => [...field.row(i).fields.values()]).flat();
      return anyPartly(cells.map((cell) => this.filled(cell)));
    }
    if (is !== "record") {
      const value = this.leaf(field);
      if (value.is === "free") return this.#untracedKey(`filled:${field.path.join(".")}`);
      if (value.is === "list") return value.items.length > 0;
      return value.is === "pending" ? "pending" : value.is !== "unknown";
    }
    const shown = this.shown(field);
    if (shown !== true) return shown;
    return anyPartly([...field.inner.fields.values()].map((inner) => this.filled(inner)));
  }

  /** The value of a field that holds no others. */
  leaf(field: InputField): Symbolic {
    if (this.#decided.inputs.has(field)) return this.#input(field);
    const shown = this.shown(field);
    if (shown === "pending") return PENDING;
    if (shown !== true) return UNKNOWN;
    const { computed } = field.field;
    if (computed === undefined || field.recorded) return this.#want({ is: "field", field });
    if (this.#busy.has(field)) return FREE;
    this.#busy.add(field);
    const value = asShape(this.value(computed, field.scope), field.field.shape);
    this.#busy.delete(field);
    return value;
  }

  /** The sign of a sum, as far as it is decided. */
  sign(form: LinearForm): Sign | "pending" {
    const sign = this.#decided.numbers.signOf(form);
    if (typeof sign === "number") return sign;
    this.#want({ is: "sign", question: sign });
    return "pending";
  }

  #want(point: ChoicePoint): Symbolic {
    this.wanted ??= point;
    return PENDING;
  }

  #input(key: InputKey): Symbolic {
    const found = this.#decided.inputs.get(key);
    return found === undefined || found.is === "rows" ? FREE : found;
  }

  #literal(literal: Literal): Symbolic {
    const known = literals.get(literal);
    if (known !== undefined) return known;
    const value = symbolicOf(literalValue(literal));
    literals.set(literal, value);
    return value;
  }

  #askedAnywhere(field: InputField): PartialTruth {
    return anyPartly(
      field.asked.map(({ field: { shownWhen }, section }) =>
        allPartly([this.#known(section, field.scope), this.#known(shownWhen, field.scope)]),
      ),
    );
  }

  /** A condition that holds where there is none, and fails where it is unknown. */
  #known(condition: Expression | undefined, scope: Scope): PartialTruth {
    if (condition === undefined) return true;
    const truth = this.truth(condition, scope);
    return truth === undefined ? false : truth;
  }

  #field({ path, type }: FieldReference, scope: Scope): Symbolic {
    const start = fieldIn(scope, path[0] ?? "");
    if (start === undefined) return UNKNOWN;
    return this.#follow(start, path, 1, type);
  }

  #follow(field: InputField, path: readonly string[], used: number, type: FieldReference["type"]): Symbolic {
    const { shape } = field.field;
    if (shape.is === "list") {
      const rows = this.#rows(field);
      if (rows === "pending") return PENDING;
      if (rows === undefined) return UNKNOWN;
      const items: Symbolic[] = [];
      for (let i = 0; i < rows; i += 1) {
        const item = this.#below(field.row(i), path, used, type);
        if (item.is === "list") items.push(...item.items);
        else items.push(item);
      }
      return { is: "list", of: type, items };
    }
    if (shape.is === "record") {
      if (used < path.length) return this.#below(field.inner, path, used, type);
      return this.#record(this.filled(field), type);
    }
    if (used < path.length) return UNKNOWN;
    return this.leaf(field);
  }

  #below(scope: Scope, path: readonly string[], used: number, type: FieldReference["type"]): Symbolic {
    const id = path[used];
    if (id !== undefined) {
      const inner = scope.fields.get(id);
      return inner === undefined ? UNKNOWN : this.#follow(inner, path, used + 1, type);
    }
    return this.#record(anyPartly([...scope.fields.values()].map((inner) => this.filled(inner))), type);
  }

  #record(filled: PartialTruth, type: FieldReference["type"]): Symbolic {
    if (filled === "pending") return PENDING;
    return filled === true && type === "record" ? { is: "record", fields: {} } : UNKNOWN;
  }

  /** The number of rows; undefined where the list is absent. */
  #rows(field: InputField): number | undefined | "pending" {
    const found = this.#decided.inputs.get(field);
    if (found !== undefined) return found.is === "rows" ? found.count : undefined;
    const shown = this.shown(field);
    if (shown === "pending") return "pending";
    if (shown !== true) return undefined;
    this.#want({ is: "field", field });
    return "pending";
  }

  #operation(one: Operation, scope: Scope): Symbolic {
    const { op, args } = one;
    if (op === "and" || op === "or") return this.#connective(op, args, scope);
    const values = args.map((arg) => this.value(arg, scope));
    const [a = UNKNOWN, b = UNKNOWN] = values;
    switch (op) {
      case "not":
        return a.is === "free" ? this.#truthValue(negated(this.truth(args[0] ?? one, scope))) : notOf(a);
      case "present":
        return this.#present(a, one, scope);
      case "=":
      case "≠":
      case "<":
      case "≤":
      case ">":
      case "≥":
        return this.#truthValue(this.#comparison(op, a, b, one, scope));
      case "+":
        return values.slice(1).reduce((sum, value) => sumOf(sum, value, 1n), a);
      case "-":
        return sumOf(a, b, -1n);
      case "*":
        return values.slice(1).reduce(productOf, a);
      case "negate":
        return a.is === "linear" && (a.of === "number" || a.of === "money")
          ? linear(a.of, plus(constantForm(0n), a.form, -1n))
          : (passedOn([a]) ?? UNKNOWN);
    }
  }

  #connective(op: "and" | "or", args: readonly Expression[], scope: Scope): Symbolic {
    const settles = op === "or";
    let isPending = false;
    let isUnknown = false;
    for (const arg of args) {
      const truth = this.truth(arg, scope);
      if (truth === settles) return settles ? TRUE : FALSE;
      isPending ||= truth === "pending";
      isUnknown ||= truth === undefined;
    }
    return isPending ? PENDING : isUnknown ? UNKNOWN : settles ? FALSE : TRUE;
  }

  #comparison(op: Operation["op"], a: Symbolic, b: Symbolic, one: Expression, scope: Scope): PartialTruth {
    if (a.is === "unknown" || b.is === "unknown") return undefined;
    if (op === "=" || op === "≠") {
      const equal = this.#equal(a, b, one, scope);
      return op === "=" ? equal : negated(equal);
    }
    if (a.is === "pending" || b.is === "pending") return "pending";
    if (a.is === "linear" && b.is === "linear") {
      if (a.of !== b.of) return undefined;
      const sign = this.sign(plus(a.form, b.form, -1n));
      return sign === "pending" ? sign : compared(op, sign);
    }
    if (isUntraced(a) || isUntraced(b)) return this.#untraced(one, scope);
    return compared(op, orderKnown(a, b));
  }

  #equal(a: Symbolic, b: Symbolic, one: Expression, scope: Scope): PartialTruth {
    if (a.is === "unknown" || b.is === "unknown") return undefined;
    if (a.is === "pending" || b.is === "pending") return "pending";
    if (a.is === "list" && b.is === "list") {
      if (a.items.length !== b.items.length) return false;
      return allPartly(a.items.map((item, i) => this.#equal(item, b.items[i] ?? UNKNOWN, one, scope)));
    }
    if (a.is === "linear" && b.is === "linear") {
      if (a.of !== b.of) return undefined;
      const sign = this.sign(plus(a.form, b.form, -1n));
      return sign === "pending" ? sign : sign === 0;
    }
    if (isUntraced(a) || isUntraced(b)) return this.#untraced(one, scope);
    return equalKnown(a, b);
  }

  #membership(item: Expression, members: readonly Expression[], one: Expression, scope: Scope): Symbolic {
    const value = this.value(item, scope);
    const candidates = members.flatMap((member) => elementsOf(this.value(member, scope)));
    // How many elements something pending has is open, and an empty list has none.
    if (value.is === "pending" || candidates.some(({ is }) => is === "pending"))
      return this.#pendingMembership(value, candidates, one, scope);
    return this.#truthValue(
      anyPartly(
        elementsOf(value).flatMap((left) => candidates.map((right) => this.#equal(left, right, one, scope))),
      ),
    );
  }

  #pendingMembership(
    value: Symbolic,
    candidates: readonly Symbolic[],
    one: Expression,
    scope: Scope,
  ): Symbolic {
    const found = anyPartly(
      elementsOf(value).flatMap((left) => candidates.map((right) => this.#equal(left, right, one, scope))),
    );
    return found === true ? TRUE : PENDING;
  }

  #present(value: Symbolic, one: Expression, scope: Scope): Symbolic {
    return this.#truthValue(this.#isThere(value, one, scope));
  }

  #isThere(value: Symbolic, one: Expression, scope: Scope): PartialTruth {
    if (value.is === "pending") return "pending";
    if (value.is === "free") return this.#untraced(one, scope);
    if (value.is === "list") return anyPartly(value.items.map((item) => this.#isThere(item, one, scope)));
    return value.is !== "unknown";
  }

  #call(name: string, args: readonly Expression[], scope: Scope): Symbolic {
    const values = args.map((arg) => this.value(arg, scope));
    if (name === "age" && args.length === 1)
      values.push(this.value({ op: "fact", fact: "filing-date" }, scope));
    return this.#functions.apply(name, values);
  }

  #truthValue(truth: PartialTruth): Symbolic {
    return truth === "pending" ? PENDING : truth === undefined ? UNKNOWN : truth ? TRUE : FALSE;
  }

  /** A truth that is taken both ways, and verified on the whole dossier. */
  #untraced(one: Expression, scope: Scope): PartialTruth {
    let number = this.#keys.get(one);
    if (number === undefined) this.#keys.set(one, (number = ++this.#count));
    return this.#untracedKey(`${String(number)}@${String(scope.id)}`);
  }

  #untracedKey(key: string): PartialTruth {
    if (this.#decided.truths.has(key)) return this.#decided.truths.get(key);
    this.#want({ is: "truth", key });
    return "pending";
  }
}

function notOf(value: Symbolic): Symbolic {
  return value.is === "boolean" ? (value.value ? FALSE : TRUE) : value.is === "pending" ? PENDING : UNKNOWN;
}
