import {
  fieldAt,
  formatDecimal,
  topFields,
  typeOf,
  type AmountRow,
  type Expression,
  type ProcedureModel,
} from "@tthc/model";
import type { Constraint } from "../inputs/solve.ts";
import { atLeastZero, compare, constant, isTrue, type Measure } from "./conditions.ts";
import type { Alternatives } from "./table.ts";

type Amount = AmountRow["amount"];
type Fixed = Extract<Amount, { is: "fixed" }>;
type Bands = Extract<Amount, { is: "bands" }>;

/** A part of a table row with one amount of whole đồng, and the inputs that fall into it. */
export interface Piece {
  readonly within: readonly Constraint[];
  readonly dong: bigint;
}

/** What an amount is counted from: the quantity of `mỗi …` or the base of bands; absent for a fixed amount. */
export interface Counted {
  readonly of: Expression;
  readonly measure: Measure;
}

export function countedOf(amount: Amount, model: ProcedureModel): Counted | undefined {
  if (amount.is === "fixed")
    return amount.per === undefined ? undefined : { of: amount.per, measure: "number" };
  const scope = [topFields(model)];
  const { is } = typeOf(
    amount.base,
    { field: ({ path }) => fieldAt(scope, path)?.type ?? { is: "any" } },
    () => undefined,
  );
  return { of: amount.base, measure: is === "money" ? "money" : "number" };
}

/** The parts of a row with one amount each; absent where the amount varies with a number. */
export function piecesOf(amount: Amount, model: ProcedureModel): readonly Piece[] | undefined {
  if (amount.is === "fixed")
    return amount.per === undefined ? [{ within: [], dong: BigInt(amount.dong) }] : undefined;
  if (amount.bands.some(({ dong }) => dong === undefined)) return undefined;
  return bandRanges(amount, model).map(({ within, band }) => ({ within, dong: BigInt(band.dong ?? "0") }));
}

/** The bands of a row with the inputs that fall into each. */
export function bandRanges(amount: Bands, model: ProcedureModel) {
  const measure = countedOf(amount, model)?.measure ?? "number";
  let above = isTrue(atLeastZero(amount.base, measure));
  return amount.bands.map((band) => {
    const { upTo } = band;
    const within = [
      above,
      ...(upTo === undefined ? [] : [isTrue(compare("≤", amount.base, constant(upTo, measure)))]),
    ];
    if (upTo !== undefined) above = isTrue(compare(">", amount.base, constant(upTo, measure)));
    return { within, band };
  });
}

/** The inputs for which two amounts differ; where rates are involved, those for which they may. */
export function amountsDiffer(a: Amount, b: Amount, model: ProcedureModel): Alternatives {
  if (JSON.stringify(a) === JSON.stringify(b)) return [];
  const [piecesA, piecesB] = [piecesOf(a, model), piecesOf(b, model)];
  if (piecesA !== undefined && piecesB !== undefined) {
    return piecesA.flatMap((one) =>
      piecesB.filter((two) => two.dong !== one.dong).map((two) => [...one.within, ...two.within]),
    );
  }
  if (piecesA !== undefined && b.is === "fixed") return piecesDiffer(piecesA, b);
  if (piecesB !== undefined && a.is === "fixed") return piecesDiffer(piecesB, a);
  if (a.is === "fixed" && b.is === "fixed") return productsDiffer(a, b);
  return rangesOf(a, model).flatMap((one) => rangesOf(b, model).map((two) => [...one, ...two]));
}

const rangesOf = (amount: Amount, model: ProcedureModel): Alternatives =>
  amount.is === "bands"
    ? bandRanges(amount, model).map(({ within }) => within)
    : [amount.per === undefined ? [] : [isTrue(atLeastZero(amount.per))]];

/** `8.000 đồng mỗi số_bản` differs from 16.000 đồng where there are not two. */
function piecesDiffer(pieces: readonly Piece[], { dong, per }: Fixed): Alternatives {
  if (per === undefined) return [];
  const each = BigInt(dong);
  const known = isTrue(atLeastZero(per));
  return pieces.flatMap(({ within, dong: other }) => {
    if (each === 0n) return other === 0n ? [] : [[...within, known]];
    const micro = other * 1_000_000n;
    if (micro % each !== 0n) return [[...within, known]];
    const same = constant(formatDecimal({ micro: micro / each }));
    return [[...within, known, isTrue(compare("≠", per, same))]];
  });
}

function productsDiffer(a: Fixed, b: Fixed): Alternatives {
  if (a.per === undefined || b.per === undefined) return [];
  if (JSON.stringify(a.per) === JSON.stringify(b.per)) return [[isTrue(compare(">", a.per, constant("0")))]];
  const differ = compare("≠", times(a.dong, a.per), times(b.dong, b.per));
  return [[isTrue(atLeastZero(a.per)), isTrue(atLeastZero(b.per)), isTrue(differ)]];
}

const times = (dong: string, per: Expression): Expression => ({ op: "*", args: [constant(dong), per] });
