import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundleSupport, textModule } from "./bundle-support.ts";

/** The committed file that holds the text; `node compiler/cli/make-machine-support.ts` makes it anew. */
export const supportFile = fileURLToPath(
  new URL("../emitters/xstate/machine-support.gen.ts", import.meta.url),
);

/** The guards and actions of every machine as one module that imports nothing. */
export const makeMachineSupport = (): Promise<string> =>
  bundleSupport(fileURLToPath(new URL("../emitters/xstate/machine-support.ts", import.meta.url)));

/** The same as the content of the committed file. */
export const supportModule = (text: string): string =>
  textModule(text, {
    maker: "compiler/cli/make-machine-support.ts",
    name: "MACHINE_SUPPORT",
    path: "machine-support.js",
  });

if (import.meta.main) writeFileSync(supportFile, supportModule(await makeMachineSupport()));
