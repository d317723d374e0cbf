import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { judgements } from "../../compiler/diff/judgements.ts";
import { sentences } from "../../compiler/diff/sentences.ts";
import { root } from "../compiler/memory-sources.ts";
import { changesPage } from "./changes-page.ts";
import { OTHER_TOOLS } from "./other-tools.ts";

const page = join(root, "docs/thay-doi.md");

it("lists every kind of change with its judgements and sentences", () => {
  const text = changesPage();
  if (process.env["UPDATE"] !== undefined) writeFileSync(page, text);
  expect(readFileSync(page, "utf8"), "UPDATE=1 npx vitest run tests/diff/changes-page").toBe(text);
});

it("has a sentence for every kind and no sentence without a kind", () => {
  expect(Object.keys(sentences).sort()).toEqual(Object.keys(judgements).sort());
});

it.each(OTHER_TOOLS.map((tool) => [tool.name, tool] as const))(
  "knows what %s knows, or says why not",
  (_, { kinds }) => {
    for (const [kind, counterpart] of Object.entries(kinds)) {
      expect(counterpart.length, kind).toBeGreaterThan(0);
      if (typeof counterpart !== "string")
        for (const ours of counterpart) expect(Object.keys(judgements), kind).toContain(ours);
    }
  },
);
