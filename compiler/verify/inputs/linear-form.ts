/**
 * A sum of whole variables times whole coefficients, plus a constant. Numbers are in millionths, money in đồng, dates in
 * days, so that no fraction ever occurs.
 */
export interface LinearForm {
  /** Coefficient by variable; never zero. */
  readonly terms: ReadonlyMap<number, bigint>;
  readonly constant: bigint;
}

const NO_TERMS: ReadonlyMap<number, bigint> = new Map();

export function constantForm(constant: bigint): LinearForm {
  return { terms: NO_TERMS, constant };
}

export function variableForm(variable: number, coefficient: bigint): LinearForm {
  return { terms: new Map([[variable, coefficient]]), constant: 0n };
}

/** `a + b × factor`. */
export function plus(a: LinearForm, b: LinearForm, factor: bigint = 1n): LinearForm {
  const constant = a.constant + b.constant * factor;
  if (b.terms.size === 0) return { terms: a.terms, constant };
  const terms = new Map(a.terms);
  for (const [variable, coefficient] of b.terms) {
    const sum = (terms.get(variable) ?? 0n) + coefficient * factor;
    if (sum === 0n) terms.delete(variable);
    else terms.set(variable, sum);
  }
  return { terms, constant };
}

/** `a × numerator ÷ denominator`; absent where the result would not be whole for every value. */
export function scaled(a: LinearForm, numerator: bigint, denominator: bigint): LinearForm | undefined {
  const terms = new Map<number, bigint>();
  for (const [variable, coefficient] of a.terms) {
    if ((coefficient * numerator) % denominator !== 0n) return undefined;
    if (numerator !== 0n) terms.set(variable, (coefficient * numerator) / denominator);
  }
  if ((a.constant * numerator) % denominator !== 0n) return undefined;
  return { terms, constant: (a.constant * numerator) / denominator };
}

/** One form for all multiples of it, so that `a < b`, `b > a` and `2a < 2b` are one question. */
export interface DirectedForm {
  readonly form: LinearForm;
  readonly key: string;
  /** The sign of the original is this times the sign of `form`. */
  readonly direction: 1 | -1;
}

export function directed(form: LinearForm): DirectedForm {
  const ordered = [...form.terms].sort(([a], [b]) => a - b);
  const divisor = [...form.terms.values()].reduce(gcd, absolute(form.constant));
  const direction = (ordered[0]?.[1] ?? 1n) < 0n ? -1 : 1;
  const by = divisor === 0n ? 1n : divisor * BigInt(direction);
  const terms = ordered.map(([variable, coefficient]) => [variable, coefficient / by] as const);
  const constant = form.constant / by;
  const key = `${terms.map(([variable, coefficient]) => `${String(variable)}*${String(coefficient)}`).join("+")}+${String(constant)}`;
  return { form: { terms: new Map(terms), constant }, key, direction };
}

export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [absolute(a), absolute(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** The greatest whole number not above a ÷ b, for b > 0. */
export function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a < 0n && quotient * b !== a ? quotient - 1n : quotient;
}

/** The least whole number not below a ÷ b, for b > 0. */
export function ceilDivide(a: bigint, b: bigint): bigint {
  return -floorDivide(-a, b);
}

const absolute = (a: bigint): bigint => (a < 0n ? -a : a);
