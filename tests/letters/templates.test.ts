import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { FORMS, LANGUAGES, problemsOf, slipFiles, SLIPS_FOLDER, templateOf } from "./make-slips.ts";

it("keeps every template of a paper in the common subset, with names that letters have", () => {
  for (const form of FORMS)
    for (const language of LANGUAGES)
      expect([form, language, problemsOf(templateOf(form, language))]).toEqual([form, language, []]);
});

it.each([
  ["a name nobody has", "<p>{{nguoi_nop.tem}}</p>"],
  ["markup from a value", "<p>{{{nguoi_nop.ten}}}</p>"],
  ["a value in an address", '<p><a href="{{ho_so.ma}}">x</a></p>'],
])("tells %s", (_what, fault) => {
  const template = templateOf("receipt", "vi").replace("</h1>", `</h1>${fault}`);
  expect(problemsOf(template)).not.toEqual([]);
});

it("has renderers as fresh as their templates; UPDATE=1 makes them again", () => {
  const made = slipFiles();
  if (process.env["UPDATE"] === "1") {
    mkdirSync(SLIPS_FOLDER, { recursive: true });
    for (const [name, text] of made) writeFileSync(join(SLIPS_FOLDER, name), text);
  }
  expect(readdirSync(SLIPS_FOLDER).sort()).toEqual([...made.keys()].sort());
  for (const [name, text] of made) expect(readFileSync(join(SLIPS_FOLDER, name), "utf8")).toBe(text);
});
