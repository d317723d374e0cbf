import type { ProcedureModel, ResultTemplate } from "@tthc/model";
import { checkNames } from "../../template/check-names.ts";
import { letterData } from "../../template/letter-data.ts";
import { moduleTypes, precompiledModule } from "../../template/precompiled-module.ts";
import { readTemplate } from "../../template/read-template.ts";
import { TEMPLATE_SUPPORT_TYPES } from "../../template/template-support-types.ts";
import { TEMPLATE_SUPPORT } from "../../template/template-support.gen.ts";
import type { Vocabulary } from "../../template/vocabulary.ts";
import type { Artefact, Emitter } from "../emitter.ts";

/** The template for any Handlebars, its renderer, and the types of its data. */
function filesOf(
  { id, path, text }: ResultTemplate,
  data: Vocabulary,
  model: ProcedureModel,
): readonly Artefact[] {
  const { nodes, problems } = readTemplate(text);
  const names = checkNames(nodes, data);
  const wrong = [...problems, ...names.problems][0];
  // The compiler lets no such template through; a model changed by hand must not become a letter that runs code.
  if (wrong !== undefined)
    throw new Error(
      `template ${id} of ${model.id}: ${wrong.kind} at ${text.slice(wrong.start, wrong.end).slice(0, 80)}`,
    );
  const madeFrom = `${path} of ${model.id} version ${model.version.number}`;
  const parts = { portable: text, shape: names.shape, madeFrom, support: "./letter-support.js" };
  return [
    { path: `letter.${id}.hbs`, text },
    { path: `letter.${id}.js`, text: precompiledModule(parts) },
    { path: `letter.${id}.d.ts`, text: moduleTypes(parts) },
  ];
}

/** What results are printed from; nothing where no result names a template. */
export const lettersEmitter: Emitter = {
  name: "letters",
  emit(model) {
    const { templates = [] } = model;
    if (templates.length === 0) return [];
    const data = letterData(model);
    return [
      ...templates.flatMap((template) => filesOf(template, data, model)),
      { path: "letter-support.js", text: TEMPLATE_SUPPORT },
      { path: "letter-support.d.ts", text: TEMPLATE_SUPPORT_TYPES },
    ];
  },
};
