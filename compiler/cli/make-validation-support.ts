import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundleSupport, textModule } from "./bundle-support.ts";

const FOLDER = "../emitters/validators/";

/** The committed file that holds the text; `node compiler/cli/make-validation-support.ts` makes it anew. */
export const validationSupportFile = fileURLToPath(
  new URL(`${FOLDER}validation-support.gen.ts`, import.meta.url),
);

/** What every validator calls, as one module that imports nothing. */
export const makeValidationSupport = (): Promise<string> =>
  bundleSupport(fileURLToPath(new URL(`${FOLDER}validation-support.ts`, import.meta.url)));

/** The same as the content of the committed file. */
export const validationSupportModule = (text: string): string =>
  textModule(text, {
    maker: "compiler/cli/make-validation-support.ts",
    name: "VALIDATION_SUPPORT",
    path: "validation-support.js",
  });

if (import.meta.main)
  writeFileSync(validationSupportFile, validationSupportModule(await makeValidationSupport()));
