import {
  asciiName,
  type Band as BandNode,
  type BandRow,
  type Charge as ChargeNode,
  type ChargeItem,
  type ChargeRow,
  type Name,
  type Relief as ReliefNode,
} from "@tthc/grammar";
import type { AmountRow, Band, Charge, Relief } from "@tthc/model";
import { MONEY, NUMBER } from "@tthc/model";
import { add } from "../diagnostics/fix.ts";
import type { Context } from "./context.ts";
import { textOf } from "./local-text.ts";
import type { Environment } from "./environment.ts";
import { lowerCondition, lowerExpression } from "./expression.ts";
import { reportType } from "./typed.ts";

/** Amounts above this are refused: whole đồng must survive as a JSON integer (2^53 − 1). */
const MOST_DONG = 9_007_199_254_740_991n;

export function checkDong(dong: string, node: { start: number; end: number }, context: Context): string {
  if (dong.length > 16 || BigInt(dong) > MOST_DONG) context.report("TT6008", node, { dong });
  return dong;
}

type Row = ChargeRow | BandRow;

class ChargeLowering {
  readonly #environment: Environment;
  readonly #context: Context;

  constructor(environment: Environment, context: Context) {
    this.#environment = environment;
    this.#context = context;
  }

  row(node: Row, id: string): AmountRow {
    return {
      id,
      ...(node.when !== undefined && { when: lowerCondition(node.when, this.#environment, this.#context) }),
      ...(node.otherwise && { otherwise: true as const }),
      ...this.#context.period(node.period),
      amount: node.kind === "ChargeRow" ? this.#fixed(node) : this.#bands(node),
      ...this.#context.grounded(node),
    };
  }

  #fixed(node: ChargeRow): AmountRow["amount"] {
    const dong = checkDong(node.amount.dong, node.amount, this.#context);
    if (node.per === undefined) return { is: "fixed", dong };
    const per = lowerExpression(node.per, this.#environment, this.#context);
    if (per.type.is !== "number" && per.type.is !== "any") {
      reportType(node.per, NUMBER, per.type, this.#context);
    }
    return { is: "fixed", dong, per: per.expression };
  }

  #bands(node: BandRow): AmountRow["amount"] {
    const base = lowerExpression(node.base, this.#environment, this.#context);
    if (!["number", "money", "any"].includes(base.type.is)) {
      reportType(node.base, MONEY, base.type, this.#context);
    }
    this.#checkBands(node.bands, base.type.is === "money" ? "Money" : "Number", node);
    return { is: "bands", base: base.expression, bands: node.bands.map((band) => this.#band(band)) };
  }

  #band(band: BandNode): Band {
    return {
      ...(band.upTo?.kind === "Money" && { upTo: checkDong(band.upTo.dong, band.upTo, this.#context) }),
      ...(band.upTo?.kind === "Number" && { upTo: band.upTo.value }),
      ...(band.rate.kind === "Percent"
        ? { percent: band.rate.value }
        : { dong: checkDong(band.rate.dong, band.rate, this.#context) }),
    };
  }

  #checkBands(bands: readonly BandNode[], unit: "Money" | "Number", node: BandRow): void {
    let previous: number | undefined;
    bands.forEach((band, index) => {
      const last = index === bands.length - 1;
      if (band.upTo === undefined) {
        if (!last) this.#context.report("TT6005", band, {});
        return;
      }
      if (band.upTo.kind !== unit)
        this.#context.report("TT6006", band.upTo, { unit: unit === "Money" ? "đồng" : "số" });
      const bound = Number(band.upTo.kind === "Money" ? band.upTo.dong : band.upTo.value);
      if (previous !== undefined && bound <= previous) this.#context.report("TT6005", band, {});
      previous = bound;
    });
    if (bands.length === 0 || bands.at(-1)?.upTo !== undefined)
      this.#context.conclude(node, "TT6007", node, {});
    if (new Set(bands.map((band) => band.rate.kind)).size > 1) this.#context.report("TT6009", node, {});
  }

  relief(node: ReliefNode, id: string): Relief {
    const percent = node.percent?.value;
    if (percent !== undefined && !(Number(percent) > 0 && Number(percent) <= 100)) {
      this.#context.report("TT6010", node, { percent });
    }
    return {
      id,
      ...(percent !== undefined && { percent }),
      ...(node.when !== undefined && { when: lowerCondition(node.when, this.#environment, this.#context) }),
      ...this.#context.period(node.period),
      ...this.#context.grounded(node),
    };
  }
}

type Rules = Partial<
  Pick<Charge, "meeting" | "rounding" | "collected" | "atMost" | "atLeast" | "boundsBasis">
> & {
  refundable: boolean;
};

function lowerRules(items: readonly ChargeItem[], context: Context): Rules {
  const rules: { -readonly [K in keyof Rules]: Rules[K] } = { refundable: true };
  const boundsBasis = context.citations(items.flatMap((item) => (item.kind === "Cap" ? item.citations : [])));
  if (boundsBasis.length > 0) rules.boundsBasis = boundsBasis;
  for (const item of items) {
    if (item.kind === "Cap") {
      const dong = checkDong(item.amount.dong, item.amount, context);
      rules[item.bound === "max" ? "atMost" : "atLeast"] = dong;
    }
    if (item.kind !== "ChargeRule") continue;
    if (item.rule === "lowest" || item.rule === "cumulative") rules.meeting = item.rule;
    if (item.rule === "non-refundable") rules.refundable = false;
    if (item.rule === "collected" && item.collected !== undefined) rules.collected = item.collected;
    if (item.rule === "rounded" && item.rounding !== undefined && item.roundTo !== undefined) {
      rules.rounding = { mode: item.rounding, to: checkDong(item.roundTo.dong, item.roundTo, context) };
    }
  }
  return rules;
}

/** A charge without a name is called what it is; a procedure has one of these at most. */
export const nameOfCharge = ({ name, type, start, end }: ChargeNode): Name =>
  name ?? { kind: "Name", start, end, text: type === "fee" ? "phí" : "lệ phí" };

/** A fee or levy with its table; `phí không có` is no charge but a statement, kept by the caller. */
export function lowerCharge(node: ChargeNode, environment: Environment, context: Context): Charge {
  const lowering = new ChargeLowering(environment, context);
  const name = nameOfCharge(node);
  const rows = node.items.filter((item): item is Row => item.kind === "ChargeRow" || item.kind === "BandRow");
  const reliefs = node.items.filter((item) => item.kind === "Relief");
  if (rows.length === 0) context.conclude(node, "TT6001", node.name ?? node, { type: node.type });
  const otherwise = rows.filter((row) => row.otherwise);
  if (otherwise[1] !== undefined) context.report("TT6002", otherwise[1], {});
  const always = rows.filter((row) => row.when === undefined && !row.otherwise && row.period === undefined);
  const [bare] = always;
  if (bare !== undefined && rows.length > 1) {
    const fixes = otherwise.length === 0 ? [add(bare.start, "còn lại ")] : [];
    context.report("TT6003", bare, {}, { fixes });
  }
  return {
    type: node.type,
    id: asciiName(name.text),
    label: textOf(node.label, name),
    ...(node.hint !== undefined && { hint: node.hint }),
    ...(node.code !== undefined && { code: node.code }),
    rows: rows.map((row, index) => lowering.row(row, rowId(row, index))),
    reliefs: reliefs.map((relief, index) =>
      lowering.relief(relief, `${relief.percent === undefined ? "mien" : "giam"}_${index + 1}`),
    ),
    ...lowerRules(node.items, context),
    ...(node.formerly !== undefined && { formerly: asciiName(node.formerly.text) }),
    ...(node.alsoFormerly !== undefined && {
      alsoFormerly: node.alsoFormerly.map(({ text }) => asciiName(text)),
    }),
    ...context.grounded(node),
  };
}

const rowId = (row: Row, index: number): string => (row.otherwise ? "con_lai" : `dong_${index + 1}`);
