import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The committed file that holds the text; `node compiler/cli/make-page-support.ts` makes it anew. */
export const pageSupportFile = fileURLToPath(
  new URL("../emitters/pages/page-support.gen.ts", import.meta.url),
);

/** The runtime of Handlebars, without its compiler, as one ES2022 module that imports nothing. */
export async function makePageSupport(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../emitters/pages/page-support.ts", import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
  });
  return `// Made by tthc from the runtime of Handlebars (MIT, https://handlebarsjs.com). Do not edit.\n${outputFiles[0]?.text ?? ""}`;
}

/** The same as the content of the committed file: emitters read no disk, so they import the text. */
export function pageSupportModule(text: string): string {
  return `// Made by compiler/cli/make-page-support.ts. Do not edit.\n\n/** Text of \`page-support.js\`. */\nexport const PAGE_SUPPORT: string = ${JSON.stringify(text)};\n`;
}

if (import.meta.main) writeFileSync(pageSupportFile, pageSupportModule(await makePageSupport()));
