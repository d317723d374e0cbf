import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundleSupport, textModule } from "./bundle-support.ts";

const FOLDER = "../emitters/pages/";

/** The committed file that holds the text; `node compiler/cli/make-page-support.ts` makes it anew. */
export const pageSupportFile = fileURLToPath(new URL(`${FOLDER}page-support.gen.ts`, import.meta.url));

/** The runtime of Handlebars, without its compiler, as one module that imports nothing. */
export const makePageSupport = (): Promise<string> =>
  bundleSupport(fileURLToPath(new URL(`${FOLDER}page-support.ts`, import.meta.url)), {
    minify: true,
    mainFields: ["main"],
    notice: "Made by tthc from the runtime of Handlebars (MIT, https://handlebarsjs.com). Do not edit.",
  });

/** The same as the content of the committed file. */
export const pageSupportModule = (text: string): string =>
  textModule(text, {
    maker: "compiler/cli/make-page-support.ts",
    name: "PAGE_SUPPORT",
    path: "page-support.js",
  });

if (import.meta.main) writeFileSync(pageSupportFile, pageSupportModule(await makePageSupport()));
