import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { asciiName } from "@tthc/grammar";
import { expect, it } from "vitest";
import { messageOf, type Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { openWorkspace } from "../../compiler/workspace/open-workspace.ts";
import { root } from "./memory-sources.ts";

/** The project's own workspace, with unsaved texts laid over it. */
function checked(unsaved: Readonly<Record<string, string>> = {}) {
  const opened = openWorkspace({ from: root });
  if (!opened.ok) throw new Error(opened.reason.en);
  const workspace = opened.value;
  for (const [file, text] of Object.entries(unsaved)) workspace.sources.overlay(file, text);
  const listed = workspace.list([]);
  if (!listed.ok) throw new Error(listed.reason.en);
  const files = Object.keys(unsaved).length > 0 ? Object.keys(unsaved) : listed.value.files;
  return { ...workspace.check(files), listed: listed.value.files };
}

const told = (found: readonly Diagnostic[]): readonly string[] =>
  found.map(
    (one) =>
      `${one.source.file}:${one.source.positionOf(one.span.start).line} ${one.code} ${messageOf(one, "en")}`,
  );

it("finds nothing wrong with any source of procedures/", () => {
  const { diagnostics, procedures } = checked();
  expect(told(diagnostics.filter(({ severity }) => severity !== "info"))).toEqual([]);
  expect(procedures.filter(({ model }) => model === undefined)).toEqual([]);
});

const folder = join(root, "docs", "language");

/** Examples that stand for themselves; `…` stands for what an example leaves out. */
const examples = readdirSync(folder)
  .flatMap((page) =>
    [...readFileSync(join(folder, page), "utf8").matchAll(/```tthc\n([\s\S]*?)```/g)].map(
      ([, text = ""], index) => ({
        title: `${page}, example ${index + 1}`,
        text,
      }),
    ),
  )
  .filter(({ text }) => !text.includes("…"));

const { listed } = checked();

/** Where an example would lie: an example of a procedure stands in for that version, so that others can refer to it. */
function placeOf(text: string): string {
  const [, name] = /^(?:thủ tục|procedure|liên thông|combined) (\S+)/m.exec(text) ?? [];
  const [, version = "1"] = /(?:phiên bản|version) +(\d+)/.exec(text) ?? [];
  if (name === undefined) return "procedures/vi-du/khai-bao.tthc";
  const id = asciiName(name).replaceAll("_", "-");
  const twin = listed.find((file) => file.includes(`/${id}/`));
  return `${twin?.slice(0, twin.lastIndexOf("/")) ?? `procedures/vi-du/${id}`}/v${version}.tthc`;
}

it.each(examples)("finds no mistake in docs/language/$title", ({ text }) => {
  const { diagnostics } = checked({ [placeOf(text)]: text });
  expect(told(diagnostics.filter(({ severity }) => severity === "error"))).toEqual([]);
});
