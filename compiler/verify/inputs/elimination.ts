import { ceilDivide, gcd, type LinearForm } from "./linear-form.ts";

/** More inequalities than this are not worth their time: what they say is given up, which only weakens the proof. */
const MOST_INEQUALITIES = 400;

/** Terms that the eliminations of one search may look at together. */
const MOST_TERMS = 1_000_000;

/** What a search has spent on eliminations: beyond the most it gives up, which only weakens the proof. */
export class EliminationWork {
  #left = MOST_TERMS;

  /** Counts a round over these forms. */
  affords(forms: readonly LinearForm[]): boolean {
    for (const { terms } of forms) this.#left -= 1 + terms.size;
    return this.#left > 0;
  }
}

/**
 * Fourier–Motzkin elimination over whole variables: whether `form ≤ 0` for all the forms is impossible. Never claims so
 * wrongly; may fail to see it where only whole numbers rule a solution out.
 */
export function isInfeasible(forms: readonly LinearForm[], work = new EliminationWork()): boolean {
  let left: readonly LinearForm[] | undefined = forms.map(tightened);
  for (;;) {
    if (left.some(isFalse)) return true;
    if (!work.affords(left)) return false;
    const variable = cheapest(left);
    if (variable === undefined) return false;
    left = without(left, variable);
    if (left === undefined) return false;
  }
}

/** What the forms leave to one variable, the others being free: the sharpest bounds that elimination finds. */
export function boundsOf(
  variable: number,
  forms: readonly LinearForm[],
  work = new EliminationWork(),
): { readonly least?: bigint; readonly most?: bigint } | undefined {
  let left: readonly LinearForm[] = forms.map(tightened);
  for (;;) {
    if (left.some(isFalse)) return undefined;
    const other = cheapest(left, variable);
    if (other === undefined) break;
    // Given up: bounds from the inequalities that speak of this variable alone are still true.
    const next = work.affords(left) ? without(left, other) : undefined;
    left = next ?? left.filter(({ terms }) => terms.size === 1 && terms.has(variable));
  }
  let least: bigint | undefined;
  let most: bigint | undefined;
  for (const { terms, constant } of left) {
    const coefficient = terms.get(variable);
    if (coefficient === undefined) continue;
    if (coefficient > 0n) {
      const bound = -ceilDivide(constant, coefficient);
      if (most === undefined || bound < most) most = bound;
    } else {
      const bound = ceilDivide(constant, -coefficient);
      if (least === undefined || bound > least) least = bound;
    }
  }
  return { ...(least !== undefined && { least }), ...(most !== undefined && { most }) };
}

const isFalse = ({ terms, constant }: LinearForm): boolean => terms.size === 0 && constant > 0n;

/** The variable whose elimination makes the fewest new inequalities. */
function cheapest(forms: readonly LinearForm[], except?: number): number | undefined {
  const counts = new Map<number, { above: number; below: number }>();
  for (const { terms } of forms) {
    for (const [variable, coefficient] of terms) {
      if (variable === except) continue;
      const count = counts.get(variable) ?? { above: 0, below: 0 };
      if (coefficient > 0n) count.above += 1;
      else count.below += 1;
      counts.set(variable, count);
    }
  }
  let best: number | undefined;
  let least = Infinity;
  for (const [variable, { above, below }] of counts) {
    if (above * below < least) [best, least] = [variable, above * below];
  }
  return best;
}

function without(forms: readonly LinearForm[], variable: number): readonly LinearForm[] | undefined {
  const kept = forms.filter(({ terms }) => !terms.has(variable));
  const above = forms.filter(({ terms }) => (terms.get(variable) ?? 0n) > 0n);
  const below = forms.filter(({ terms }) => (terms.get(variable) ?? 0n) < 0n);
  if (kept.length + above.length * below.length > MOST_INEQUALITIES) return undefined;
  return [...kept, ...above.flatMap((up) => below.map((down) => combined(up, down, variable)))];
}

function combined(up: LinearForm, down: LinearForm, variable: number): LinearForm {
  const a = up.terms.get(variable) ?? 0n;
  const b = -(down.terms.get(variable) ?? 0n);
  const terms = new Map<number, bigint>();
  for (const [one, coefficient] of up.terms) terms.set(one, coefficient * b);
  for (const [one, coefficient] of down.terms) {
    const sum = (terms.get(one) ?? 0n) + coefficient * a;
    if (sum === 0n) terms.delete(one);
    else terms.set(one, sum);
  }
  terms.delete(variable);
  return tightened({ terms, constant: up.constant * b + down.constant * a });
}

/** Divides by what all coefficients share and rounds the constant: variables are whole. */
function tightened(form: LinearForm): LinearForm {
  const divisor = [...form.terms.values()].reduce(gcd, 0n);
  if (divisor <= 1n) return form;
  const terms = new Map<number, bigint>();
  for (const [variable, coefficient] of form.terms) terms.set(variable, coefficient / divisor);
  return { terms, constant: ceilDivide(form.constant, divisor) };
}
