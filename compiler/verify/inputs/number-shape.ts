import { dayOf, formatDate, formatMinute, type Json, type Shape } from "@tthc/model";
import { ceilDivide, floorDivide } from "./linear-form.ts";
import type { VariableShape } from "./number-store.ts";
import { decimalText, type LinearKind, MICRO, microOf } from "./symbolic-value.ts";

/** How a number, amount or date of a form is written as one whole variable. */
export interface NumberShape {
  readonly of: LinearKind;
  /** What one step of the variable is worth in the units of forms. */
  readonly unit: bigint;
  readonly variable: VariableShape;
  readonly json: (value: bigint) => Json;
}

/** JSON numbers are exact up to here; what is larger travels in no form. */
const MOST_WHOLE = BigInt(Number.MAX_SAFE_INTEGER);
const MOST_DECIMAL = 10n ** 20n;
const FIRST_DAY = dayOf("0001-01-01");
const LAST_DAY = dayOf("9999-12-31");

/** The shape of what is counted or ordered; undefined for everything else. `today` is the day examples prefer. */
export function numberShapeOf(shape: Shape, today: number): NumberShape | undefined {
  switch (shape.is) {
    case "integer":
      return ofBounds("number", shape, MICRO, MICRO, MOST_WHOLE, (value) => Number(value), 1n);
    case "money":
      return ofBounds("money", shape, MICRO, 1n, MOST_WHOLE, (value) => Number(value), 1n);
    case "decimal": {
      const grain = 10n ** BigInt(6 - shape.places);
      const json = (value: bigint): Json => decimalText(value * grain);
      return ofBounds(
        "number",
        shape,
        grain,
        grain,
        (MOST_DECIMAL * MICRO) / grain - 1n,
        json,
        MICRO / grain,
      );
    }
    case "date": {
      const least = shape.minimum === undefined ? FIRST_DAY : dayOf(shape.minimum);
      const most = shape.maximum === undefined ? LAST_DAY : dayOf(shape.maximum);
      return dateShape(least, most, today);
    }
    case "date-time":
      return {
        of: "date-time",
        unit: 1n,
        variable: {
          least: BigInt(FIRST_DAY * 1440),
          most: BigInt(LAST_DAY * 1440 + 1439),
          wish: BigInt(today * 1440 + 540),
          step: 1n,
        },
        json: (value) => formatMinute(Number(value)),
      };
    default:
      return undefined;
  }
}

/** Days from `least` to `most`, both included. */
export function dateShape(least: number, most: number, today: number): NumberShape {
  return {
    of: "date",
    unit: 1n,
    variable: { least: BigInt(least), most: BigInt(most), wish: BigInt(today), step: 1n },
    json: (value) => formatDate(Number(value)),
  };
}

interface Bounds {
  readonly minimum?: string;
  readonly maximum?: string;
  readonly above?: string;
  readonly below?: string;
}

/** `grain`: millionths of one step of the variable; `unit`: its worth in the units of forms. */
function ofBounds(
  of: LinearKind,
  bounds: Bounds,
  grain: bigint,
  unit: bigint,
  limit: bigint,
  json: (value: bigint) => Json,
  step: bigint,
): NumberShape {
  const [minimum, above] = [microOf(bounds.minimum), microOf(bounds.above)];
  const [maximum, below] = [microOf(bounds.maximum), microOf(bounds.below)];
  const least = greatest([
    -limit,
    ...(minimum === undefined ? [] : [ceilDivide(minimum, grain)]),
    ...(above === undefined ? [] : [floorDivide(above, grain) + 1n]),
  ]);
  const most = -greatest([
    -limit,
    ...(maximum === undefined ? [] : [-floorDivide(maximum, grain)]),
    ...(below === undefined ? [] : [-(ceilDivide(below, grain) - 1n)]),
  ]);
  return { of, unit, variable: { least, most, wish: step, step }, json };
}

const greatest = (values: readonly bigint[]): bigint => values.reduce((a, b) => (a > b ? a : b));
