import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@tthc/grammar";

/** Parses every source below a folder and keeps all the trees. */
const [folder = ""] = process.argv.slice(2);
const begun = performance.now();
const trees = readdirSync(join(folder, "procedures"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".tthc"))
  .map((name) => parse(readFileSync(join(folder, "procedures", name), "utf8").normalize("NFC")).tree);
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    trees: trees.length,
    wall: performance.now() - begun,
    cpu: (user + system) / 1000,
    peak: process.resourceUsage().maxRSS * 1024,
    timings: {},
  }),
);
