import {
  amountOfRow,
  assess,
  describe,
  describeDong,
  namesOf,
  type AmountRow,
  type Charge,
  type ProcedureModel,
  type Relief,
} from "@tthc/model";
import type { ModelPlace } from "../../diagnostics/model-place.ts";
import { amountsDiffer, countedOf, type Counted } from "./amounts.ts";
import { atLeastZero, compare, constant, isTrue, isUnknown, notSure } from "./conditions.ts";
import { waysOfTaking, type Alternatives, type Table } from "./table.ts";

/** A charge as a table, and what only charges have. */
export interface ChargeTable extends Table {
  readonly charge: Charge;
  readonly placeOfRelief: (index: number) => ModelPlace;
  /** What the amount of a row is counted from. */
  readonly countedAt: (row: number) => Counted | undefined;
}

/** Where a table stands in force: the version's days, or a campaign's. */
export type Setting = Pick<Table, "force" | "within" | "replaced"> & {
  /** The campaign it belongs to; absent: the procedure's own. */
  readonly campaign?: string;
};

/** The table of a charge. */
export function chargeTable(model: ProcedureModel, charge: Charge, setting: Setting): ChargeTable {
  const { campaign, ...days } = setting;
  const inCampaign: ModelPlace | undefined =
    campaign === undefined ? undefined : { at: "campaign", campaign };
  const name = `${charge.type}.${charge.id}`;
  const amountAt = (row: number): AmountRow["amount"] =>
    charge.rows[row]?.amount ?? { is: "fixed", dong: "0" };
  const counted = charge.rows.map(({ amount }) => countedOf(amount, model));
  return {
    ...days,
    charge,
    countedAt: (row) => counted[row],
    id: campaign === undefined ? name : `campaign.${campaign}.${name}`,
    what: { vi: `«${charge.label.vi}»`, en: `"${charge.label.en ?? charge.label.vi}"` },
    kind: "charge",
    rows: charge.rows,
    place: inCampaign ?? { at: "charge", charge: charge.id },
    placeOfRow: (row) => inCampaign ?? { at: "charge-row", charge: charge.id, row },
    placeOfRelief: (relief) => inCampaign ?? { at: "relief", charge: charge.id, relief },
    atFiling: charge.collected === "filing",
    reads: [
      ...charge.rows.flatMap(({ when }, row) => [when ?? [], counted[row]?.of ?? []].flat()),
      ...charge.reliefs.flatMap(({ when }) => when ?? []),
    ],
    difference: (a, b) => amountsDiffer(amountAt(a), amountAt(b), model),
    valueUnknown: (row) => {
      const of = counted[row];
      return of && [isUnknown(atLeastZero(of.of, of.measure))];
    },
    unlessExempt: charge.reliefs.filter(isFull).map(notSure),
    problems: (facts) => assess(charge, facts, { date: facts.filingDate ?? "" }).problems,
    valueOf: (row, facts) => {
      const found = charge.rows[row];
      const value = found && amountOfRow(found, facts);
      return value?.is === "value" ? value.shown : undefined;
    },
    show: (row) => showAmount(amountAt(row), model),
  };
}

/** A relief that leaves nothing to pay. */
export const isFull = ({ percent }: Relief): boolean => percent === undefined || Number(percent) >= 100;

function showAmount(amount: AmountRow["amount"], model: ProcedureModel) {
  if (amount.is === "bands") return { vi: "theo bậc", en: "in bands" };
  const names = namesOf(model);
  const dong = BigInt(amount.dong);
  const { per } = amount;
  return {
    vi: `${describeDong(dong, "vi")}${per === undefined ? "" : ` mỗi «${describe(per, names, "vi")}»`}`,
    en: `${describeDong(dong, "en")}${per === undefined ? "" : ` for each "${describe(per, names, "en")}"`}`,
  };
}

/** The ways in which there is something to pay before reliefs. */
export function payingAlternatives(table: ChargeTable): Alternatives {
  const { charge, countedAt } = table;
  if (charge.atLeast !== undefined && BigInt(charge.atLeast) > 0n) return [[]];
  return [...charge.rows.entries()].flatMap(([index, { amount }]) => {
    if (amount.is === "fixed" && BigInt(amount.dong) === 0n) return [];
    const counted = countedAt(index);
    const above = counted && isTrue(compare(">", counted.of, constant("0", counted.measure)));
    return waysOfTaking(table, index).map((taken) => [...taken, ...(above === undefined ? [] : [above])]);
  });
}
