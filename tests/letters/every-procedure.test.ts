import { globSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import type { ProcedureModel } from "@tthc/model";
import {
  allowedActions,
  decide,
  dueSlips,
  initialState,
  letterData,
  loadDefinition,
  slipPage,
  type Acting,
  type Definition,
  type DossierRecord,
  type SlipForm,
} from "@tthc/runtime";
import { expect, it } from "vitest";
import { readTemplate } from "../../compiler/template/read-template.ts";
import { checkNames } from "../../compiler/template/check-names.ts";
import { letterData as vocabularyOf } from "../../compiler/template/letter-data.ts";
import type { DataKind, Vocabulary } from "../../compiler/template/vocabulary.ts";
import { seeded } from "../model/clock-cases.ts";
import { facts } from "./dossiers.ts";
import { wordsOf } from "./page-words.ts";

const packages = globSync("generated/*/*/model.json").sort();

const definitionOf = (file: string): Definition =>
  loadDefinition(
    JSON.parse(readFileSync(file, "utf8")) as ProcedureModel,
    readFileSync(`${dirname(file)}/machine.json`, "utf8"),
  );

/** A dossier that took whatever way was open, by chance, with a reason for everything. */
function wandered(definition: Definition, seed: number): DossierRecord | null {
  const { model } = definition;
  const next = seeded(seed);
  let record: DossierRecord | null = null;
  let day = Date.parse(`${model.version.inForce?.from ?? "2026-03-02"}T09:00:00Z`);
  for (let step = 0; step < 25 && record?.status !== "closed"; step += 1) {
    day += next(3) * 86_400_000;
    const at = new Date(day).toISOString().slice(0, 16);
    const ways = allowedActions(definition, record ?? initialState(definition));
    const way = ways[next(ways.length)];
    if (way === undefined) break;
    const actor: Acting = way.who[0]?.actor ?? { is: "role", role: model.roles[0]?.id ?? "" };
    const decision = decide(definition, record, {
      at,
      actor: { ...actor, name: "Nguyễn Thị Thử" },
      event: {
        type: way.action,
        ...(way.branch !== undefined && { branch: way.branch }),
        reason: "Lý do thử",
        until: new Date(day + 40 * 86_400_000).toISOString().slice(0, 10),
        ...(record === null && {
          facts: {
            ...(model.cases[0] && { case: model.cases[0].id }),
            ...(model.channels[0] && { channel: model.channels[0].channel }),
            ...(model.applicants[0] && { applicant: model.applicants[0].id }),
          },
          papers: Object.fromEntries(model.dossier.items.map(({ id }, index) => [id, index % 2 === 0])),
        }),
      },
    });
    if (decision.ok) record = decision.record;
  }
  return record;
}

it("prints every paper of every procedure, in both languages, without a hole", () => {
  const printed = new Map<SlipForm, number>();
  for (const [index, file] of packages.entries()) {
    const definition = definitionOf(file);
    for (let seed = 1; seed <= 6; seed += 1) {
      const record = wandered(definition, index * 101 + seed * 7919);
      if (record === null) continue;
      for (const language of ["vi", "en"] as const)
        for (const { form, seq } of [...dueSlips(record), { form: "control" as const, seq: record.seq }]) {
          const { html } = slipPage(definition, record, form, facts, { seq, language });
          expect(`${file} ${form} ${html}`).not.toMatch(/undefined|\bNaN\b|\[object|\bnull\b|\{\{/);
          const rows = wordsOf(html)
            .split("\n")
            .filter((row) => /^[0-9]+ \| /.test(row));
          if (form === "control") expect(rows.length).toBe(record.history.length);
          printed.set(form, (printed.get(form) ?? 0) + 1);
        }
    }
  }
  expect([...printed.keys()].sort()).toEqual([
    "apology",
    "control",
    "receipt",
    "refusal",
    "stop",
    "supplement",
  ]);
});

/** Where data are not what the vocabulary of letters promises. */
function misfits(data: unknown, vocabulary: Vocabulary, path = ""): readonly string[] {
  const record = data as Readonly<Record<string, unknown>>;
  return vocabulary.flatMap(({ name, kind }) => misfit(record[name], kind, `${path}${name}`));
}

function misfit(value: unknown, kind: DataKind, path: string): readonly string[] {
  switch (kind.is) {
    case "text":
      return typeof value === "string" ? [] : [path];
    case "flag":
      return typeof value === "boolean" ? [] : [path];
    case "record":
      return typeof value === "object" && value !== null ? misfits(value, kind.entries, `${path}.`) : [path];
    case "list": {
      if (!Array.isArray(value)) return [path];
      const of: DataKind = kind.of === "text" ? { is: "text" } : { is: "record", entries: kind.of };
      return value.flatMap((row, index) => misfit(row, of, `${path}[${index}].`));
    }
  }
}

it("gives letters of every procedure all the data that templates may name", () => {
  for (const file of packages) {
    const definition = definitionOf(file);
    const vocabulary = vocabularyOf(definition.model);
    const record = wandered(definition, 7919);
    if (record === null) continue;
    const at = record.history.at(-1)?.at ?? "";
    const data = letterData(definition, record, at, facts, "vi", { title: { vi: "Thư" } });
    expect([file, misfits(data, vocabulary)]).toEqual([file, []]);
    // The comparison sees what is missing.
    expect(misfits({ ...data, ho_so: {} }, vocabulary)).not.toEqual([]);
  }
});

it("prints the letters that a package brings with the same data", async () => {
  const templates = packages.flatMap((file) =>
    (definitionOf(file).model.templates ?? []).map((template) => ({ file, template })),
  );
  expect(templates.length).toBeGreaterThan(0);
  for (const { file, template } of templates) {
    const definition = definitionOf(file);
    const record = wandered(definition, 7919);
    if (record === null) continue;
    const { problems } = checkNames(readTemplate(template.text).nodes, vocabularyOf(definition.model));
    expect(problems).toEqual([]);
    const result = definition.model.results.find((one) => one.template === template.id);
    const data = letterData(definition, record, "2026-09-04T10:00", facts, "vi", {
      title: result?.label ?? { vi: "" },
    });
    const url = pathToFileURL(`${dirname(file)}/letter.${template.id}.js`).href;
    const letter = (await import(url)) as { readonly render: (data: unknown) => string };
    expect(letter.render(data)).toContain("<");
  }
});
