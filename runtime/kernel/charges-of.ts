import {
  assess,
  factsOf,
  offerOn,
  type Assessment,
  type Charge,
  type MachineContext,
  type ProcedureModel,
} from "@tthc/model";

/** What a dossier pays: each charge with its account, and their sum where every one has a value. */
export interface DossierCharges {
  readonly dong?: bigint;
  readonly charges: readonly { readonly charge: Charge; readonly assessment: Assessment }[];
}

/** Fees and levies by what the dossier says; tables, reliefs and campaigns are those in force on the filing date. */
export function chargesOf(model: ProcedureModel, context: MachineContext, today: string): DossierCharges {
  const date = context.facts.filingDate ?? today.slice(0, 10);
  const facts = factsOf(context);
  const charges = offerOn(model, date).charges.map((charge) => ({
    charge,
    assessment: assess(charge, facts, { date }),
  }));
  let dong: bigint | undefined = 0n;
  for (const { assessment } of charges)
    dong = dong === undefined || assessment.dong === undefined ? undefined : dong + assessment.dong;
  return { ...(dong !== undefined && { dong }), charges };
}
