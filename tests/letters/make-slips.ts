import { join } from "node:path";
import { checkNames } from "../../compiler/template/check-names.ts";
import { COMMON_DATA } from "../../compiler/template/letter-data.ts";
import { moduleTypes, precompiledModule } from "../../compiler/template/precompiled-module.ts";
import { readTemplate } from "../../compiler/template/read-template.ts";
import { TEMPLATE_SUPPORT_TYPES } from "../../compiler/template/template-support-types.ts";
import { TEMPLATE_SUPPORT } from "../../compiler/template/template-support.gen.ts";
import { SLIP_KINDS, type SlipForm } from "../../runtime/letters/slip-form.ts";
import { bodyOf } from "../../runtime/letters/templates/bodies.ts";
import { SLIP_NAMES } from "../../runtime/letters/templates/names.ts";
import { paper } from "../../runtime/letters/templates/paper.ts";

/** Where the made renderers lie. */
export const SLIPS_FOLDER = join(import.meta.dirname, "../../runtime/letters/slips");

export const FORMS = Object.keys(SLIP_KINDS) as SlipForm[];
export const LANGUAGES = ["vi", "en"] as const;

/** The template of a paper, as text of the common subset. */
export const templateOf = (form: SlipForm, language: "vi" | "en"): string =>
  paper(form, language, bodyOf(form, language));

/** What is wrong with a template, by the same checks as those of an author. */
export function problemsOf(template: string): readonly unknown[] {
  const { nodes, problems } = readTemplate(template);
  return [...problems, ...checkNames(nodes, [...COMMON_DATA, ...SLIP_NAMES]).problems];
}

/** Every made file with its text, by the way letters of a package are made. */
export function slipFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>([
    ["letter-support.js", TEMPLATE_SUPPORT],
    ["letter-support.d.ts", TEMPLATE_SUPPORT_TYPES],
  ]);
  for (const form of FORMS)
    for (const language of LANGUAGES) {
      const { nodes, portable } = readTemplate(templateOf(form, language));
      const { shape } = checkNames(nodes, [...COMMON_DATA, ...SLIP_NAMES]);
      const parts = {
        portable,
        shape,
        madeFrom: `runtime/letters/templates (${form}, ${language})`,
        support: "./letter-support.js",
      };
      files.set(`${form}.${language}.js`, precompiledModule(parts));
      files.set(`${form}.${language}.d.ts`, moduleTypes(parts));
    }
  return files;
}
