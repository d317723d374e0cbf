import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundleSupport, textModule } from "./bundle-support.ts";

const FOLDER = "../template/";

/** The committed file that holds the text; `node compiler/cli/make-template-support.ts` makes it anew. */
export const templateSupportFile = fileURLToPath(
  new URL(`${FOLDER}template-support.gen.ts`, import.meta.url),
);

/** The runtime of Handlebars and the check of the data as one module that imports nothing. */
export const makeTemplateSupport = (): Promise<string> =>
  bundleSupport(fileURLToPath(new URL(`${FOLDER}template-support.ts`, import.meta.url)), {
    minify: true,
    notice: "Made by tthc. Do not edit. Contains the runtime of Handlebars, (C) Yehuda Katz, MIT licence.",
  });

/** The same as the content of the committed file. */
export const templateSupportModule = (text: string): string =>
  textModule(text, {
    maker: "compiler/cli/make-template-support.ts",
    name: "TEMPLATE_SUPPORT",
    path: "template-support.js",
  });

if (import.meta.main) writeFileSync(templateSupportFile, templateSupportModule(await makeTemplateSupport()));
