import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../compiler/memory-sources.ts";
import { libraryPage } from "./library-page.ts";

const page = join(root, "docs/thu-vien.md");

it("lists what the shared sources declare, as they declare it", () => {
  const text = libraryPage(join(root, "procedures"));
  if (process.env["UPDATE"] !== undefined) writeFileSync(page, text);
  expect(readFileSync(page, "utf8"), "UPDATE=1 npx vitest run tests/docs/library").toBe(text);
});
