import type { Truth } from "@tthc/model";
import { absenceChecks, rowChecks } from "./absence.ts";
import type { Check, Taken } from "./check.ts";
import type { ChoicePoint, InputKey, PartialTruth } from "./choice-point.ts";
import type { InputField } from "./input-field.ts";
import type { InputSpace } from "./input-space.ts";
import { listRows } from "./list-rows.ts";
import { variableForm } from "./linear-form.ts";
import type { Mentions } from "./mentions.ts";
import { NumberStore, type Sign } from "./number-store.ts";
import { type NumberShape, numberShapeOf } from "./number-shape.ts";
import { PartialEvaluation } from "./partial-evaluation.ts";
import { factValues } from "./fact-values.ts";
import { representativesOf } from "./representatives.ts";
import { linear, UNKNOWN } from "./symbolic-value.ts";

/** More checks than this make a node count for more than one. */
const MANY_CHECKS = 64;

/** A backtracking search over the dossiers of a space that decides only what is asked for. */
export class Search {
  readonly space: InputSpace;
  readonly taken = new Map<InputKey, Taken>();
  readonly reader: PartialEvaluation;
  /** Values were left out, or a truth was guessed and not confirmed: that nothing was found proves nothing. */
  isPartial = false;
  isExhausted = false;
  readonly #numbers = new NumberStore();
  readonly #inputs = new Map<InputKey, Taken["value"]>();
  readonly #truths = new Map<string, Truth>();
  readonly #variables = new Map<InputKey, number>();
  readonly #mentions: Mentions;
  #left: number;

  constructor(space: InputSpace, mentions: Mentions, mostNodes: number) {
    this.space = space;
    this.#mentions = mentions;
    this.#left = mostNodes;
    this.reader = new PartialEvaluation({
      inputs: this.#inputs,
      truths: this.#truths,
      numbers: this.#numbers,
    });
  }

  /**
   * Decides until every check holds, then calls `found`; goes on until that is content. With `deferred`, minor checks
   * that are still pending are handed to `found` instead. Nothing stays decided afterwards.
   */
  run(checks: readonly Check[], found: (pending: readonly Check[]) => boolean, deferred = false): boolean {
    const areMany = checks.length > MANY_CHECKS;
    if ((this.#left -= 1 + Math.floor(checks.length / MANY_CHECKS)) < 0) {
      this.isExhausted = true;
      return false;
    }
    let wanted: ChoicePoint | undefined;
    let isMinor = false;
    const pending: Check[] = [];
    for (const check of checks) {
      const awaited = areMany ? this.#stillAwaited(check) : undefined;
      this.reader.wanted = awaited;
      const result = awaited === undefined ? check.test(this.reader) : "pending";
      if (result === false) return false;
      if (result !== "pending") continue;
      const next = this.reader.wanted;
      const awaits = next?.is === "field" ? next.field : undefined;
      pending.push(!areMany || awaits === check.awaits ? check : { ...check, awaits });
      if (next === undefined || (wanted !== undefined && (check.minor ?? !isMinor))) continue;
      wanted = next;
      isMinor = check.minor === true;
    }
    if (pending.length === 0 || (deferred && pending.every(({ minor }) => minor))) return found(pending);
    if (wanted === undefined) throw new Error("a pending check wants something");
    return this.#decide(wanted, isMinor, { checks: pending, found, deferred });
  }

  /** Among many checks, one that waits for a field nobody has decided is not looked at again. */
  #stillAwaited({ awaits }: Check): ChoicePoint | undefined {
    return awaits === undefined || this.#inputs.has(awaits) ? undefined : { is: "field", field: awaits };
  }

  /** Takes an input before the search, as given. */
  take(key: InputKey, taken: Taken): void {
    this.taken.set(key, taken);
    this.#inputs.set(key, taken.value);
  }

  /** Whole values of all numbers that agree with what is decided, until `found` is content. */
  pickNumbers(found: (values: readonly bigint[]) => boolean): boolean {
    return this.#numbers.pick(found);
  }

  #decide(point: ChoicePoint, isMinor: boolean, goal: Goal): boolean {
    if (point.is === "sign")
      return SIGNS.some((sign) => this.#attempt(() => this.#numbers.decide(point.question, sign), goal));
    if (point.is === "truth") {
      // A guess only widens what is possible; what is found is verified.
      const isFound = TRUTHS.some((truth) => {
        this.#truths.set(point.key, truth);
        return this.#attempt(() => true, goal);
      });
      this.#truths.delete(point.key);
      return isFound;
    }
    const key = keyOf(point);
    let isFound = false;
    for (const [taken, more] of this.#options(point, isMinor)) {
      this.take(key, taken);
      isFound = this.#attempt(
        () => true,
        more.length === 0 ? goal : { ...goal, checks: [...goal.checks, ...more] },
      );
      if (isFound || this.isExhausted) break;
    }
    this.taken.delete(key);
    this.#inputs.delete(key);
    return isFound;
  }

  #attempt(decision: () => boolean, { checks, found, deferred }: Goal): boolean {
    const { mark } = this.#numbers;
    const isFound = decision() && this.run(checks, found, deferred);
    this.#numbers.undoTo(mark);
    return isFound;
  }

  #options(
    point: Exclude<ChoicePoint, { is: "sign" | "truth" }>,
    minor: boolean,
  ): Iterable<readonly [Taken, readonly Check[]]> {
    if (point.is !== "field") return this.#factOptions(point, minor);
    return this.#fieldOptions(point.field, minor);
  }

  *#factOptions(
    point: Exclude<ChoicePoint, { is: "sign" | "truth" | "field" }>,
    minor: boolean,
  ): Iterable<readonly [Taken, readonly Check[]]> {
    if (point.is === "fact" && point.fact === "filing-date") {
      yield [this.#number("filing-date", this.space.filingDate, minor), []];
      return;
    }
    for (const id of factValues(this.space, this.#mentions, point)) yield [{ ...id, minor }, []];
  }

  *#fieldOptions(field: InputField, minor: boolean): Iterable<readonly [Taken, readonly Check[]]> {
    const absent: readonly [Taken, readonly Check[]] = [{ value: UNKNOWN, minor }, absenceChecks(field)];
    if (minor) yield absent;
    yield* this.#presentOptions(field, minor);
    if (!minor) yield absent;
  }

  *#presentOptions(field: InputField, minor: boolean): Iterable<readonly [Taken, readonly Check[]]> {
    const { shape } = field.field;
    if (shape.is === "list") {
      const rows = listRows(field, this.#mentions);
      this.isPartial ||= rows.partial;
      for (const count of rows.counts)
        yield [
          { value: { is: "rows", count }, minor },
          count === 0 ? absenceChecks(field) : rowChecks(field),
        ];
      return;
    }
    const number = numberShapeOf(shape, this.space.today);
    if (number !== undefined) {
      if (number.variable.least <= number.variable.most) yield [this.#number(field, number, minor), []];
      return;
    }
    const { values, partial } = representativesOf(shape, this.#mentions);
    this.isPartial ||= partial;
    for (const { value, json } of values) yield [{ value, json, minor }, []];
    // Nothing ticked is a list without elements, which is not the same as no answer.
    if (shape.is === "choice" && shape.many)
      yield [{ value: { is: "list", of: "choice", items: [] }, json: [], minor }, absenceChecks(field)];
  }

  #number(key: InputKey, shape: NumberShape, minor: boolean): Taken {
    const number = this.#variables.get(key) ?? this.#numbers.variable(shape.variable);
    this.#variables.set(key, number);
    return { value: linear(shape.of, variableForm(number, shape.unit)), variable: { number, shape }, minor };
  }
}

interface Goal {
  readonly checks: readonly Check[];
  readonly found: (pending: readonly Check[]) => boolean;
  readonly deferred: boolean;
}

function keyOf(point: Exclude<ChoicePoint, { is: "sign" | "truth" }>): InputKey {
  if (point.is === "field") return point.field;
  return point.is === "fact" ? point.fact : `outcome:${point.branch}`;
}

const SIGNS: readonly Sign[] = [0, 1, -1];
const TRUTHS: readonly Truth[] = [true, false, undefined];

/** A check that a truth is among those wanted. */
export function within(truth: PartialTruth, truths: readonly Truth[]): boolean | "pending" {
  return truth === "pending" ? "pending" : truths.includes(truth);
}
