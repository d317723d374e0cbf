import type { Campaign, Period, ProcedureModel } from "@tthc/model";

/** A procedure as dossiers meet it that are filed in a campaign with a term of its own. */
export interface InCampaign {
  readonly campaign: Campaign;
  readonly model: ProcedureModel & { readonly filedIn: Period };
}

/** The campaigns that set a term while this version is in force; each replaces the term, as the offer of a date does. */
export function termsOfCampaigns(model: ProcedureModel): readonly InCampaign[] {
  return model.campaigns.flatMap((campaign): readonly InCampaign[] => {
    const { term, channels } = campaign;
    const filedIn = together(campaign.inForce, model.version.inForce);
    if (term?.prescribed !== true || filedIn === undefined) return [];
    const version = { ...model.version, inForce: filedIn };
    return [{ campaign, model: { ...model, term, version, filedIn, ...(channels && { channels }) } }];
  });
}

function together(one: Period, other: Period | undefined): Period | undefined {
  const from = [one.from, other?.from]
    .flatMap((date) => date ?? [])
    .sort()
    .at(-1);
  const to = [one.to, other?.to].flatMap((date) => date ?? []).sort()[0];
  if (from !== undefined && to !== undefined && from > to) return undefined;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
