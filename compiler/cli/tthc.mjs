#!/usr/bin/env node
// The command: the bundle that `npm ci` makes, else the sources. Plain JavaScript, so that an old Node can read it.
import { existsSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";

const bundle = new URL("../dist/tthc.js", import.meta.url);
if (Number(process.versions.node.split(".")[0]) < 24) {
  // A Node of the right age comes with the dependencies.
  const node = fileURLToPath(new URL("../../node_modules/.bin/node", import.meta.url));
  if (existsSync(node)) {
    const { spawnSync } = await import("node:child_process");
    const { status } = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
      stdio: "inherit",
    });
    process.exit(status ?? 1);
  }
  console.error(`tthc cần Node 24 trở lên / needs Node 24 or newer (${process.versions.node}).`);
  process.exit(2);
}
// Before anything is loaded, so that its compiled form is kept from one run to the next.
module.enableCompileCache?.();
try {
  await import(existsSync(bundle) ? bundle.href : new URL("./entry.ts", import.meta.url).href);
} catch (error) {
  if (error?.code !== "ERR_MODULE_NOT_FOUND" && !(error instanceof SyntaxError)) throw error;
  console.error(
    `Bản cài đặt thiếu hoặc hỏng tệp; chạy «npm ci» rồi thử lại. / The installation lacks files; run "npm ci" and try again. (${error.message})`,
  );
  process.exit(2);
}
