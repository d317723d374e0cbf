import { fileURLToPath } from "node:url";
import { main } from "./main.ts";
import { processTerminal } from "./terminal.ts";

const args = process.argv.slice(2);
// Two folders up lies the root, from the sources (compiler/cli) and from the bundle (compiler/dist) alike.
process.exitCode = await main(args, processTerminal(args, fileURLToPath(new URL("../..", import.meta.url))));
