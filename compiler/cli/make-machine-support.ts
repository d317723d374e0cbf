import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The committed file that holds the text; `node compiler/cli/make-machine-support.ts` makes it anew. */
export const supportFile = fileURLToPath(
  new URL("../emitters/xstate/machine-support.gen.ts", import.meta.url),
);

/** The guards and actions of every machine as one ES2022 module that imports nothing; the same bytes in any folder. */
export async function makeMachineSupport(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../emitters/xstate/machine-support.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
  });
  // esbuild names the source of each part, relative to the current folder.
  const code = (outputFiles[0]?.text ?? "").replace(/^\/\/ .*[.]ts\n/gm, "");
  return `// Made by tthc. Do not edit.\n${code}`;
}

/** The same as the content of the committed file: emitters read no disk, so they import the text. */
export function supportModule(text: string): string {
  const lines = text.split("\n").map((line) => `  ${JSON.stringify(line)},\n`);
  return `// Made by compiler/cli/make-machine-support.ts. Do not edit.\n/* eslint-disable */\n\n/** Text of \`machine-support.js\`. */\nexport const MACHINE_SUPPORT: string = [\n${lines.join("")}].join("\\n");\n`;
}

if (import.meta.main) writeFileSync(supportFile, supportModule(await makeMachineSupport()));
