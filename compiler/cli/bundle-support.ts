import { build, type BuildOptions } from "esbuild";

/** Where a support text differs from the others. */
export interface SupportOptions extends Pick<BuildOptions, "minify" | "mainFields"> {
  /** First line of the module: who made it, and whose work is in it. */
  readonly notice?: string;
}

/** A source and what it imports as one ES2022 module that imports nothing; the same bytes in any folder. */
export async function bundleSupport(
  entry: string,
  { notice = "Made by tthc. Do not edit.", ...options }: SupportOptions = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    ...options,
  });
  // esbuild names the source of each part, relative to the current folder.
  const code = (outputFiles[0]?.text ?? "").replace(/^\/\/ .*[.]ts\n/gm, "");
  return `// ${notice}\n${code}`;
}

/** Names of a committed module that holds a text. */
export interface TextModule {
  readonly maker: string;
  readonly name: string;
  readonly path: string;
}

/** Content of a committed file that holds a text: emitters read no disk, so they import it. */
export function textModule(text: string, { maker, name, path }: TextModule): string {
  const lines = text.split("\n").map((line) => `  ${JSON.stringify(line)},\n`);
  return `// Made by ${maker}. Do not edit.\n\n/** Text of \`${path}\`. */\nexport const ${name}: string = [\n${lines.join("")}].join("\\n");\n`;
}
