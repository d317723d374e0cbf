import { innerFields, topFields, type DossierItem, type Field, type ProcedureModel } from "@tthc/model";

/** What a log may write in clear, because the procedure says it itself and not somebody who sent something. */
export interface KnownNames {
  /** Fields of the forms and of what officials record; two may have one name. */
  readonly fields: readonly Field[];
  /** Names of fields, papers, registries, cases, channels, kinds of applicants, charges and offices. */
  readonly names: ReadonlySet<string>;
}

const idsOfFields = (fields: readonly Field[]): readonly string[] =>
  fields.flatMap(({ id, shape }) => [id, ...idsOfFields(innerFields(shape))]);

const idsOfPapers = (items: readonly DossierItem[]): readonly string[] =>
  items.flatMap((item) => [item.id, ...(item.kind === "one-of" ? idsOfPapers(item.items) : [])]);

/** The names of a procedure: whatever merely looks like one may be what somebody wrote about themselves. */
export function knownNames(model: ProcedureModel): KnownNames {
  const fields = topFields(model);
  const channels = [model.channels, ...model.campaigns.map((campaign) => campaign.channels ?? [])].flat();
  const places = model.agenciesDeclared.flatMap(({ id, offices }) => [id, ...offices.map((one) => one.id)]);
  const charges = [model.charges, ...model.campaigns.map((campaign) => campaign.charges)].flat();
  const named = [model.cases, model.applicants, model.registries, charges].flat();
  return {
    fields,
    names: new Set([
      ...idsOfFields(fields),
      ...idsOfPapers(model.dossier.items),
      ...named.map(({ id }) => id),
      ...channels.map(({ channel }) => channel),
      ...places,
    ]),
  };
}
