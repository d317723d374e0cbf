import type { Grounded, LocalText, ProcedureModel } from "@tthc/model";
import { chargeElements, termElement } from "./elements-of-tables.ts";
import { dossierElement } from "./elements-of-dossier.ts";
import { flowElements } from "./elements-of-flow.ts";
import { formElements } from "./elements-of-forms.ts";
import { elementOf, type Surroundings } from "./element-of.ts";
import type { Element } from "./element.ts";
import { wayOfFiling } from "./shared-channels.ts";

/** A procedure version as a tree of elements. */
export function elementsOf(model: ProcedureModel): Element<"procedure"> {
  const root: Surroundings = { path: "", basis: [] };
  return elementOf("procedure", model, model, root, {}, (below) => [
    ...model.channels.map((one) => elementOf("channel", one, channelName(one.channel), below)),
    ...model.applicants.map((one) => elementOf("applicant", one, one, below)),
    ...agencyElements(model, below),
    ...model.cases.map((one) => elementOf("case", one, one, below, one)),
    elementOf("filing-place", model.filingPlace, FILING_PLACE, below, model.filingPlace),
    elementOf("transition", model.transition, TRANSITION, below, model.transition),
    elementOf("volume", model.yearlyVolume, VOLUME, below, model.yearlyVolume),
    ...model.requirements.map((one) =>
      elementOf("requirement", one, { id: one.id, label: one.text, keys: [one.text.vi] }, below, one),
    ),
    ...model.results.map((one) => elementOf("result", one, one, below, one)),
    ...formElements(model, below),
    dossierElement(model, below),
    ...model.charges.flatMap((charge) => chargeElements(charge, below)),
    termElement(model.term, below),
    ...flowElements(model, below),
    elementOf("duties", model.flow.duties, DUTIES, below, dutyGrounds(model)),
    ...model.registries.map((one) =>
      elementOf("registry", one, { ...one, keys: [one.label.vi] }, below, one),
    ),
    ...model.campaigns.map((one) =>
      elementOf("campaign", one, one, below, one, (inside) => [
        ...one.charges.flatMap((charge) => chargeElements(charge, inside)),
        ...(one.term === undefined ? [] : [termElement(one.term, inside)]),
      ]),
    ),
    ...model.codelists.map((one) => elementOf("codelist", one, { ...one, keys: [one.label.vi] }, below, one)),
    ...sourceElements(model, below),
  ]);
}

const FILING_PLACE = { id: "noi_nop", label: { vi: "Nơi nộp", en: "Filing place" } };
const TRANSITION = { id: "chuyen_tiep", label: { vi: "Chuyển tiếp", en: "Transition" } };
const VOLUME = { id: "so_luot", label: { vi: "Số lượt mỗi năm", en: "Dossiers a year" } };
const DUTIES = { id: "nghia_vu", label: { vi: "Nghĩa vụ chung", en: "General duties" } };

const dutyGrounds = ({ flow: { duties } }: ProcedureModel): Grounded => ({
  ...(duties.basis !== undefined && { basis: duties.basis }),
  ...(duties.apologyBefore?.assumption !== undefined && { assumption: duties.apologyBefore.assumption }),
});

const CHANNELS: Readonly<Record<string, LocalText>> = {
  "online-full": { vi: "Trực tuyến toàn trình", en: "Fully online" },
  "online-partial": { vi: "Trực tuyến một phần", en: "Partly online" },
  online: { vi: "Trực tuyến", en: "Online" },
  counter: { vi: "Trực tiếp", en: "In person" },
  post: { vi: "Bưu chính", en: "By post" },
  kiosk: { vi: "Kiosk", en: "Kiosk" },
};

/** More or less of it online, it is the same channel. */
const channelName = (channel: string) => ({
  id: channel,
  label: CHANNELS[channel] ?? { vi: channel },
  keys: [channel, wayOfFiling(channel)],
});

/** Agencies are known by their labels, then by who took their place: what the sources call them reaches no citizen. */
function agencyElements(model: ProcedureModel, below: Surroundings): readonly Element[] {
  return model.agencies.map((id) => {
    const known = model.agenciesDeclared.find((agency) => agency.id === id);
    const label = known?.label ?? { vi: id };
    const heir = model.agenciesDeclared.find((agency) => agency.id === known?.successor);
    const today = heir?.label.vi ?? label.vi;
    return elementOf("agency", { id, label, today }, { id, label, keys: [label.vi, today] }, below);
  });
}

/** The acts that the procedure names as its basis; what the sources call them is no part of them. */
function sourceElements(model: ProcedureModel, below: Surroundings): readonly Element[] {
  return model.legalBasis.map((citation) => {
    const law = model.laws.find(({ id }) => id === citation.law);
    const name = law?.number ?? law?.label.vi ?? citation.law;
    const where = [citation.article, citation.clause, citation.point].filter(Boolean).join(".");
    const label = { vi: `${law?.label.vi ?? citation.law}${where === "" ? "" : `, điều ${where}`}` };
    return elementOf(
      "source",
      citation,
      { id: `${name} ${where}`.trim(), label, keys: [`${name} ${where}`] },
      below,
    );
  });
}
