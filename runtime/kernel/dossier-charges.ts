import type { Moment } from "@tthc/model";
import { chargesOf, type DossierCharges } from "./charges-of.ts";
import type { Definition } from "./definition.ts";
import { lastMigration } from "./read-history.ts";
import type { DossierRecord } from "./record.ts";

/** What a dossier pays, with the bound it took along where it moved from another version. */
export interface BoundedCharges extends DossierCharges {
  /** The most it pays: what the version it left asked when it moved. `dong` is never more. */
  readonly atMost?: bigint;
}

/** Fees and levies of a dossier by the law it follows, never more than the version it left asked of it. */
export function dossierCharges({ model }: Definition, record: DossierRecord, at: Moment): BoundedCharges {
  const own = chargesOf(model, record.context, at);
  const bound = lastMigration(record)?.migration.atMost;
  if (bound === undefined) return own;
  const atMost = BigInt(bound);
  const dong = own.dong === undefined || own.dong < atMost ? own.dong : atMost;
  return { ...own, ...(dong !== undefined && { dong }), atMost };
}
