import type { Campaign, Period, ProcedureModel } from "@tthc/model";
import { chargeTable, type ChargeTable } from "./charge-table.ts";
import { overlap } from "./days.ts";
import type { Table } from "./table.ts";
import { termTable } from "./term-table.ts";

/** Every table of a procedure with the days it stands on: its own, and those that campaigns put in their place. */
export function tablesOf(model: ProcedureModel): readonly (Table | ChargeTable)[] {
  const force = model.version.inForce ?? {};
  const own = model.charges.map((charge) => {
    const replaced = periodsOf(model, ({ charges }) => charges.some(({ id }) => id === charge.id));
    return chargeTable(model, charge, { force, replaced });
  });
  const replaced = periodsOf(model, ({ term }) => term !== undefined);
  const term = model.term.prescribed ? [termTable(model, model.term, { force, replaced })] : [];
  return [...own, ...term, ...model.campaigns.flatMap((campaign) => campaignTables(model, campaign, force))];
}

function periodsOf(model: ProcedureModel, replaces: (campaign: Campaign) => boolean): readonly Period[] {
  return model.campaigns.filter(replaces).map(({ inForce }) => inForce);
}

function campaignTables(
  model: ProcedureModel,
  { id: campaign, inForce, charges, term }: Campaign,
  version: Period,
): readonly (Table | ChargeTable)[] {
  const force = overlap(inForce, version);
  if (force === undefined) return [];
  const setting = { force, within: inForce, replaced: [], campaign };
  const tables = charges.map((charge) => chargeTable(model, charge, setting));
  return term?.prescribed === true ? [...tables, termTable(model, term, setting)] : tables;
}
