import type { Charge, Term } from "../procedure/charge.ts";
import type { Campaign, ProcedureModel } from "../procedure/procedure-model.ts";
import { byId, isInForce } from "./select-row.ts";

/** What a procedure offers on a date, campaigns (đợt) applied. */
export interface Offer {
  readonly channels: ProcedureModel["channels"];
  readonly charges: readonly Charge[];
  readonly term: Term;
  /** Campaigns in force that day, by id. */
  readonly campaigns: readonly string[];
  /** What two campaigns in force that day both replace: the source must keep their dates apart. */
  readonly conflicts: readonly CampaignConflict[];
}

export interface CampaignConflict {
  readonly what: "channels" | "term" | `charge:${string}`;
  readonly campaigns: readonly string[];
}

/**
 * Applies the campaigns in force on the filing date: each replaces the channels, the term and the charges of the same
 * id, and adds the others. Where two replace one thing the procedure's own stands and the conflict is reported.
 */
export function offerOn(
  model: Pick<ProcedureModel, "channels" | "charges" | "term" | "campaigns">,
  date: string,
): Offer {
  const campaigns = model.campaigns.filter(({ inForce }) => isInForce(inForce, date)).sort(byId);
  const conflicts: CampaignConflict[] = [];
  const replacement = <T>(
    what: CampaignConflict["what"],
    of: (campaign: Campaign) => T | undefined,
  ): T | undefined => {
    const found = campaigns.filter((campaign) => of(campaign) !== undefined);
    if (found.length > 1) conflicts.push({ what, campaigns: found.map(({ id }) => id) });
    return found.length === 1 && found[0] !== undefined ? of(found[0]) : undefined;
  };
  const charge = (id: string): Charge | undefined =>
    replacement(`charge:${id}`, ({ charges }) => charges.find((one) => one.id === id));
  const own = model.charges.map((one) => charge(one.id) ?? one);
  const ownIds = new Set(model.charges.map(({ id }) => id));
  const newIds = new Set(
    campaigns.flatMap(({ charges }) => charges.map(({ id }) => id)).filter((id) => !ownIds.has(id)),
  );
  return {
    channels: replacement("channels", ({ channels }) => channels) ?? model.channels,
    term: replacement("term", ({ term }) => term) ?? model.term,
    charges: [...own, ...[...newIds].sort().flatMap((id) => charge(id) ?? [])],
    campaigns: campaigns.map(({ id }) => id),
    conflicts,
  };
}
