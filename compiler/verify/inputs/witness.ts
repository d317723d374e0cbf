import { floorDivide, type LinearForm } from "./linear-form.ts";

/** Corrections of one search for a point, for each inequality. */
const MOST_CORRECTIONS = 8;

/**
 * A whole point within bounds that met the inequalities when last asked. Most decisions leave it valid or need few
 * corrections, which spares the elimination; that none is found says nothing.
 */
export class Witness {
  readonly #least: readonly bigint[];
  readonly #most: readonly bigint[];
  #point: bigint[] = [];
  /** Forms known to be at most 0 at the point. */
  readonly #met = new Set<LinearForm>();

  /** The bounds are read anew each time. */
  constructor(least: readonly bigint[], most: readonly bigint[]) {
    this.#least = least;
    this.#most = most;
  }

  /** Whether a point was found at which no form is above 0. */
  meets(forms: readonly LinearForm[]): boolean {
    if (this.#corrected(forms)) return true;
    this.#point = [];
    this.#met.clear();
    return this.#corrected(forms);
  }

  /** One coordinate of the point. */
  valueOf(variable: number): bigint {
    return this.#point[variable] ?? 0n;
  }

  #corrected(forms: readonly LinearForm[]): boolean {
    if (!this.#clamp()) return false;
    let left = forms.length * MOST_CORRECTIONS;
    const around = new Map<number, LinearForm[]>();
    const violated = forms.filter((form) => !this.#isMet(form));
    if (violated.length === 0) return true;
    for (const form of forms)
      for (const variable of form.terms.keys()) {
        const known = around.get(variable);
        if (known === undefined) around.set(variable, [form]);
        else known.push(form);
      }
    for (let form = violated.pop(); form !== undefined; form = violated.pop()) {
      if (this.#isMet(form)) continue;
      if ((left -= 1) < 0) return false;
      const moved = this.#raise(form);
      if (moved === undefined) return false;
      for (const other of around.get(moved) ?? []) {
        this.#met.delete(other);
        if (!this.#isMet(other)) violated.push(other);
      }
    }
    return true;
  }

  #clamp(): boolean {
    for (const [variable, least] of this.#least.entries()) {
      const most = this.#most[variable] ?? least;
      if (least > most) return false;
      const value = this.#point[variable];
      const inside = value === undefined || value < least ? least : value > most ? most : value;
      if (inside === value) continue;
      this.#point[variable] = inside;
      if (value !== undefined) this.#met.clear();
    }
    return true;
  }

  /** Raises one variable just enough, so that points only ever move up; undefined where none has the room. */
  #raise(form: LinearForm): number | undefined {
    for (const [variable, coefficient] of form.terms) {
      if (coefficient > 0n) continue;
      const value = (this.#point[variable] ?? 0n) - floorDivide(-this.#at(form), -coefficient);
      if (value > (this.#most[variable] ?? value)) continue;
      this.#point[variable] = value;
      return variable;
    }
    return undefined;
  }

  #isMet(form: LinearForm): boolean {
    if (this.#met.has(form)) return true;
    const isMet = this.#at(form) <= 0n;
    if (isMet) this.#met.add(form);
    return isMet;
  }

  #at({ terms, constant }: LinearForm): bigint {
    let sum = constant;
    for (const [variable, coefficient] of terms) sum += coefficient * (this.#point[variable] ?? 0n);
    return sum;
  }
}
