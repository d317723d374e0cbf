import type { ProcedureModel } from "@tthc/model";
import { campaignElements, chargeElements, termElements } from "./amount-elements.ts";
import { Collector } from "./collector.ts";
import { ElementWords } from "./element-words.ts";
import { flowElements } from "./flow-elements.ts";
import type { GroundedElement } from "./grounded-element.ts";
import { sharedElements } from "./shared-elements.ts";
import { dossierElements, formElements, headElements } from "./sheet-elements.ts";

/** Lint rules, proofs and the index ask the same of one model. */
const known = new WeakMap<ProcedureModel, readonly GroundedElement[]>();

/** Every element of a model that cites law, and every burden, in the order of the public sheet. */
export function groundedElements(model: ProcedureModel): readonly GroundedElement[] {
  let elements = known.get(model);
  if (elements === undefined) known.set(model, (elements = collected(model)));
  return elements;
}

function collected(model: ProcedureModel): readonly GroundedElement[] {
  const found = new Collector();
  const words = new ElementWords(model);
  headElements(model, found);
  for (const form of model.forms) formElements(form, found);
  dossierElements(model, found);
  for (const charge of model.charges) chargeElements(charge, words, found);
  termElements(model.term, words, found);
  flowElements(model, words, found);
  campaignElements(model, words, found);
  sharedElements(model, found);
  return found.elements;
}

/** What is laid on the citizen: requirements, papers, fees, levies, terms, steps that want the citizen there. */
export const burdensOf = (model: ProcedureModel): readonly GroundedElement[] =>
  groundedElements(model).filter(({ isBurden }) => isBurden);
