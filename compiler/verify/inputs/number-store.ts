import { boundsOf, EliminationWork, isInfeasible } from "./elimination.ts";
import {
  ceilDivide,
  constantForm,
  type DirectedForm,
  directed,
  floorDivide,
  type LinearForm,
  plus,
  variableForm,
} from "./linear-form.ts";
import { Witness } from "./witness.ts";
import { narrowed, type YearLink } from "./year-links.ts";

export type Sign = -1 | 0 | 1;

/** A whole variable: its bounds, the value an example takes where it may, and the step of round values. */
export interface VariableShape {
  readonly least: bigint;
  readonly most: bigint;
  readonly wish: bigint;
  readonly step: bigint;
}

/** Among more inequalities than this an example takes what fits, not what reads well. */
const MANY_INEQUALITIES = 40;

/**
 * What is known of numbers, amounts and dates on one path of a search: bounds of each, and inequalities between several.
 * Decisions are taken back with `undoTo`.
 */
export class NumberStore {
  readonly #shapes: VariableShape[] = [];
  readonly #least: bigint[] = [];
  readonly #most: bigint[] = [];
  readonly #signs = new Map<string, Sign>();
  readonly #inequalities: LinearForm[] = [];
  readonly #links: YearLink[] = [];
  readonly #undo: (() => void)[] = [];
  readonly #work = new EliminationWork();
  readonly #witness = new Witness(this.#least, this.#most);

  get mark(): number {
    return this.#undo.length;
  }

  undoTo(mark: number): void {
    while (this.#undo.length > mark) this.#undo.pop()?.();
  }

  /** Variables are never taken back: an unused one costs nothing. */
  variable(shape: VariableShape): number {
    this.#shapes.push(shape);
    this.#least.push(shape.least);
    this.#most.push(shape.most);
    return this.#shapes.length - 1;
  }

  /** Links a year or an age to its dates, until it is taken back. */
  link(link: YearLink): void {
    if (this.#links.some(({ result }) => result === link.result)) return;
    this.#links.push(link);
    this.#undo.push(() => this.#links.pop());
  }

  /** The sign of a form where it is settled, else the question to be decided. */
  signOf(form: LinearForm): Sign | DirectedForm {
    const [least, most] = this.#rangeOf(form);
    if (least > 0n) return 1;
    if (most < 0n) return -1;
    if (least === 0n && most === 0n) return 0;
    const question = directed(form);
    const known = this.#signs.get(question.key);
    return known === undefined ? question : ((known * question.direction) as Sign);
  }

  /** Takes a sign for a directed form; false where that is impossible. */
  decide({ form, key }: DirectedForm, sign: Sign): boolean {
    this.#signs.set(key, sign);
    this.#undo.push(() => this.#signs.delete(key));
    if (sign <= 0 && !this.#atMostZero(sign < 0 ? plus(form, constantForm(1n)) : form)) return false;
    const negative = plus(constantForm(sign > 0 ? 1n : 0n), form, -1n);
    if (sign >= 0 && !this.#atMostZero(negative)) return false;
    return this.#followLinks() && (form.terms.size === 1 || !this.#isContrary());
  }

  /** Calls `found` with whole values of all variables that meet every decision, until it is content. */
  pick(found: (values: readonly bigint[]) => boolean, attempts = 40): boolean {
    if (this.#isContrary()) return false;
    const linked = new Set(this.#links.map(({ result }) => result));
    const order = [...this.#shapes.keys()].sort((a, b) => Number(linked.has(b)) - Number(linked.has(a)));
    let left = attempts;
    const from = (position: number): boolean => {
      const variable = order[position];
      if (variable === undefined) {
        return found([...this.#least]);
      }
      for (const value of this.#choices(variable)) {
        const { mark } = this;
        const fits = this.#narrow(variable, value, value) && this.#followLinks();
        if (fits && from(position + 1)) return true;
        this.undoTo(mark);
        left -= 1;
        if (left <= 0) return false;
      }
      return false;
    };
    const { mark } = this;
    const isFound = from(0);
    this.undoTo(mark);
    return isFound;
  }

  /** Values worth trying: the wished one, round ones near the bounds, the bounds, the middle. */
  #choices(variable: number): Iterable<bigint> {
    let [least = 0n, most = 0n] = [this.#least[variable], this.#most[variable]];
    if (this.#inequalities.some(({ terms }) => terms.has(variable))) {
      if (this.#inequalities.length > MANY_INEQUALITIES && this.#witness.meets(this.#inequalities))
        return [this.#witness.valueOf(variable)];
      const sharp = boundsOf(variable, [...this.#inequalities, ...this.#boundsAround()], this.#work);
      if (sharp === undefined) return [];
      if (sharp.least !== undefined && sharp.least > least) least = sharp.least;
      if (sharp.most !== undefined && sharp.most < most) most = sharp.most;
    }
    if (least > most) return [];
    const { wish, step } = this.#shapes[variable] ?? { wish: 0n, step: 1n };
    const wished = wish < least ? least : wish > most ? most : wish;
    const round = wish < least ? ceilDivide(wished, step) * step : floorDivide(wished, step) * step;
    const all = [round, wished, least, most, (least + most) / 2n];
    return new Set(all.filter((value) => value >= least && value <= most));
  }

  #rangeOf({ terms, constant }: LinearForm): readonly [least: bigint, most: bigint] {
    let [least, most] = [constant, constant];
    for (const [variable, coefficient] of terms) {
      const [low = 0n, high = 0n] = [this.#least[variable], this.#most[variable]];
      least += coefficient * (coefficient > 0n ? low : high);
      most += coefficient * (coefficient > 0n ? high : low);
    }
    return [least, most];
  }

  #atMostZero(form: LinearForm): boolean {
    const [only, ...others] = form.terms;
    if (only === undefined) return form.constant <= 0n;
    if (others.length > 0) {
      this.#inequalities.push(form);
      this.#undo.push(() => this.#inequalities.pop());
      return this.#rangeOf(form)[0] <= 0n;
    }
    const [variable, coefficient] = only;
    return coefficient > 0n
      ? this.#narrow(variable, undefined, floorDivide(-form.constant, coefficient))
      : this.#narrow(variable, ceilDivide(form.constant, -coefficient), undefined);
  }

  #narrow(variable: number, least: bigint | undefined, most: bigint | undefined): boolean {
    const [low = 0n, high = 0n] = [this.#least[variable], this.#most[variable]];
    const [newLow, newHigh] = [
      least === undefined || least < low ? low : least,
      most === undefined || most > high ? high : most,
    ];
    if (newLow === low && newHigh === high) return low <= high;
    this.#least[variable] = newLow;
    this.#most[variable] = newHigh;
    this.#undo.push(() => {
      this.#least[variable] = low;
      this.#most[variable] = high;
    });
    return newLow <= newHigh;
  }

  #followLinks(): boolean {
    if (this.#links.length === 0) return true;
    const ranges = {
      least: (form: LinearForm) => Number(this.#rangeOf(form)[0]),
      most: (form: LinearForm) => Number(this.#rangeOf(form)[1]),
      narrow: (form: LinearForm, least: number, most: number): boolean => {
        const [low, high] = this.#rangeOf(form);
        const [variable] = form.terms.keys();
        if (variable === undefined) return Number(low) >= least && Number(high) <= most;
        const bound = (value: number): bigint | undefined =>
          Number.isFinite(value) ? BigInt(value) : undefined;
        return this.#narrow(variable, bound(least), bound(most));
      },
    };
    for (let round = 0; round < 4; round += 1) {
      const before = this.#undo.length;
      for (const link of this.#links)
        if (!narrowed(link, variableForm(link.result, 1n), ranges)) return false;
      if (this.#undo.length === before) return true;
    }
    return true;
  }

  #isContrary(): boolean {
    if (this.#inequalities.length === 0 || this.#witness.meets(this.#inequalities)) return false;
    return isInfeasible([...this.#inequalities, ...this.#boundsAround()], this.#work);
  }

  /** The bounds of the variables that stand in inequalities, as inequalities. */
  #boundsAround(): readonly LinearForm[] {
    const around = new Set(this.#inequalities.flatMap(({ terms }) => [...terms.keys()]));
    return [...around].flatMap((variable) => [
      plus(variableForm(variable, 1n), constantForm(-(this.#most[variable] ?? 0n))),
      plus(variableForm(variable, -1n), constantForm(this.#least[variable] ?? 0n)),
    ]);
  }
}
