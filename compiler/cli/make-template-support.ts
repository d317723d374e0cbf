import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The committed file that holds the text; `node compiler/cli/make-template-support.ts` makes it anew. */
export const templateSupportFile = fileURLToPath(
  new URL("../template/template-support.gen.ts", import.meta.url),
);

/** The runtime of Handlebars and the check of the data as one ES2022 module that imports nothing; the same bytes in any folder. */
export async function makeTemplateSupport(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../template/template-support.ts", import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
  });
  return `// Made by tthc. Do not edit. Contains the runtime of Handlebars, (C) Yehuda Katz, MIT licence.\n${outputFiles[0]?.text ?? ""}`;
}

/** The same as the content of the committed file: emitters read no disk, so they import the text. */
export function templateSupportModule(text: string): string {
  const lines = text.split("\n").map((line) => `  ${JSON.stringify(line)},\n`);
  return `// Made by compiler/cli/make-template-support.ts. Do not edit.\n\n/** Text of \`template-support.js\`. */\nexport const TEMPLATE_SUPPORT: string = [\n${lines.join("")}].join("\\n");\n`;
}

if (import.meta.main) writeFileSync(templateSupportFile, templateSupportModule(await makeTemplateSupport()));
