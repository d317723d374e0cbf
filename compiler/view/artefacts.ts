import type { ProcedureModel } from "@tthc/model";
import type { Artefact } from "../emitters/emitter.ts";
import { provedOf } from "../checker/proofs.ts";
import { emitters } from "../emitters/registry.ts";
import { proofSheet } from "../verify/sheet/proof-sheet.ts";
import { proofHtml } from "../verify/sheet/render-sheet.ts";

/** What the view shows of a package; each is made when somebody first looks at it. */
export type ShownEmitter = "sheet" | "diagram" | "proof";

const known = new WeakMap<ProcedureModel, Map<ShownEmitter, Promise<readonly Artefact[]>>>();

const makers: Readonly<Record<ShownEmitter, (model: ProcedureModel) => Promise<readonly Artefact[]>>> = {
  sheet: async (model) => (await emitters.sheet()).emit(model),
  diagram: async (model) => (await emitters.diagram()).emit(model),
  proof: (model) => Promise.resolve(proofPages(model)),
};

/** The proof sheet, which no package holds: it speaks of the source, not of what is made of it. */
function proofPages(model: ProcedureModel): readonly Artefact[] {
  const sheet = proofSheet(model, provedOf(model));
  return (["vi", "en"] as const).map((language) => ({
    path: `proof.${language}.html`,
    text: proofHtml(sheet, language),
  }));
}

/** What is shown of a model, made once for as long as the model lives. */
export function artefactsOf(model: ProcedureModel, emitter: ShownEmitter): Promise<readonly Artefact[]> {
  const made = known.get(model) ?? new Map<ShownEmitter, Promise<readonly Artefact[]>>();
  known.set(model, made);
  let artefacts = made.get(emitter);
  if (artefacts === undefined) made.set(emitter, (artefacts = makers[emitter](model)));
  return artefacts;
}
