import type { AmountRow, Charge, ProcedureModel, Term } from "@tthc/model";
import type { ModelPlace } from "../diagnostics/model-place.ts";
import type { Block, Collector } from "./collector.ts";
import type { ElementWords } from "./element-words.ts";

/** Whether nothing below the head says on what law its amounts stand. */
const isSilent = (rows: readonly { readonly basis?: unknown; readonly assumption?: string }[]): boolean =>
  rows.every((row) => row.basis === undefined && row.assumption === undefined);

/** A row that asks for nothing. */
const isFree = ({ amount }: AmountRow): boolean => amount.is === "fixed" && amount.dong === "0";

/**
 * A charge with its rows and reliefs. The charge itself is the burden; where only some rows cite law of their own, each
 * row has to.
 */
export function chargeElements(
  charge: Charge,
  words: ElementWords,
  found: Collector,
  campaign?: { readonly place: ModelPlace; readonly path: string; readonly block: Block },
): void {
  const path = `${campaign === undefined ? "" : `${campaign.path}/`}charges/${charge.id}`;
  const place = campaign?.place ?? { at: "charge", charge: charge.id };
  const rowsSaySo = charge.basis === undefined && charge.assumption === undefined && !isSilent(charge.rows);
  found.add({ ...charge, kind: charge.type, path, place, isBurden: !rowsSaySo }, campaign?.block);
  const block: Block =
    charge.basis === undefined && charge.assumption === undefined
      ? { ...campaign?.block, words: charge.label }
      : { ...charge, words: charge.label };
  for (const [index, row] of charge.rows.entries())
    found.add(
      {
        ...row,
        kind: "charge-row",
        path: `${path}/rows/${row.id}`,
        label: words.row(row),
        place: campaign?.place ?? { at: "charge-row", charge: charge.id, row: index },
        isBurden: rowsSaySo && !isFree(row),
      },
      block,
    );
  for (const [index, relief] of charge.reliefs.entries())
    found.add(
      {
        ...relief,
        kind: "relief",
        path: `${path}/reliefs/${relief.id}`,
        label: words.relief(relief.percent, relief.when),
        place: campaign?.place ?? { at: "relief", charge: charge.id, relief: index },
      },
      block,
    );
  if (charge.boundsBasis !== undefined)
    found.add({
      kind: "charge-bounds",
      path: `${path}/bounds`,
      label: {
        vi: `mức tối đa, tối thiểu của ${charge.label.vi}`,
        en: `bounds of ${charge.label.en ?? charge.label.vi}`,
      },
      place,
      basis: charge.boundsBasis,
    });
}

/** The promised term; where only some rows cite law of their own, each row has to. */
export function termElements(
  term: Term,
  words: ElementWords,
  found: Collector,
  campaign?: { readonly place: ModelPlace; readonly path: string; readonly block: Block },
): void {
  const path = `${campaign === undefined ? "" : `${campaign.path}/`}term`;
  const place = campaign?.place ?? { at: "part", part: "term" };
  const label = { vi: "thời hạn giải quyết", en: "term" };
  const isBare = term.basis === undefined && term.assumption === undefined;
  const rowsSaySo = isBare && !isSilent(term.rows);
  found.add(
    { ...term, kind: "term", path, label, place, isBurden: term.prescribed && !rowsSaySo },
    campaign?.block,
  );
  const block: Block = isBare ? { ...campaign?.block, words: label } : { ...term, words: label };
  for (const [index, row] of term.rows.entries())
    found.add(
      {
        ...row,
        kind: "term-row",
        path: `${path}/rows/${row.id}`,
        label: words.duration(row.duration, row.when, row.otherwise),
        place: campaign?.place ?? { at: "term-row", row: index },
        isBurden: rowsSaySo,
      },
      block,
    );
  lineElements(term, words, found, path, campaign?.place);
}

/** What stands in a term beside its rows. */
function lineElements(
  term: Term,
  words: ElementWords,
  found: Collector,
  path: string,
  place: ModelPlace | undefined,
): void {
  if (term.supplementBasis !== undefined)
    found.add({
      kind: "supplement-rule",
      path: `${path}/onSupplement`,
      label: { vi: "thời hạn khi bổ sung hồ sơ", en: "term on a supplement" },
      place: place ?? { at: "term-line", line: "supplement" },
      basis: term.supplementBasis,
    });
  if (term.notCountedBasis !== undefined)
    found.add({
      kind: "not-counted",
      path: `${path}/notCounted`,
      label: { vi: "thời gian không tính vào thời hạn", en: "time that does not count" },
      place: place ?? { at: "term-line", line: "not-counted" },
      basis: term.notCountedBasis,
    });
  for (const [index, extension] of term.extensions.entries())
    found.add({
      ...extension,
      kind: "extension",
      path: `${path}/extensions/${index}`,
      label: extended(words.duration(extension.atMost, extension.when)),
      place: place ?? { at: "extension", extension: index },
    });
}

const extended = ({ vi, en }: { readonly vi: string; readonly en: string }) => ({
  vi: `gia hạn ${vi}`,
  en: `extension by ${en}`,
});

/** Dated overrides; what they change stands on the campaign's law. */
export function campaignElements(model: ProcedureModel, words: ElementWords, found: Collector): void {
  for (const campaign of model.campaigns) {
    const path = `campaigns/${campaign.id}`;
    const place = { at: "campaign", campaign: campaign.id } as const;
    found.add({ ...campaign, kind: "campaign", path, place });
    const within = { place, path, block: { ...campaign, words: campaign.label } };
    if (campaign.term !== undefined) termElements(campaign.term, words, found, within);
    for (const charge of campaign.charges) chargeElements(charge, words, found, within);
  }
}
