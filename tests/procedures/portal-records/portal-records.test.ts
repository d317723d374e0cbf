import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { ProcedureModel } from "@tthc/model";
import { messageOf } from "../../../compiler/diagnostics/diagnostic.ts";
import { emitMachine } from "../../../compiler/emitters/xstate/xstate-emitter.ts";
import { formatSource } from "../../../compiler/format/format-source.ts";
import { renderScenarios } from "../../../compiler/scenario/render-scenarios.ts";
import { runScenarios } from "../../../compiler/scenario/run-scenarios.ts";
import { projectWorkspace } from "../workspace.ts";

/** A record of the national portal, and the version in force in whose place it is read. */
interface PortalRecord {
  readonly name: string;
  readonly place: string;
  /** What the record says about its time in three places. */
  readonly terms: readonly string[];
  readonly consultation: string;
}

const RECORDS: readonly PortalRecord[] = [
  {
    name: "1.013225-2026-07-07.tthc",
    place: "procedures/xay-dung/cap-phep-nha-o/v3.tthc",
    terms: ["7 working-day", "10 working-day", "20 day"],
    consultation: "12 day",
  },
  {
    name: "1.013236-2026-06-22.tthc",
    place: "procedures/xay-dung/cap-phep-xay-dung/v3.tthc",
    terms: ["10 day", "20 day", "10 working-day"],
    consultation: "12 working-day",
  },
];

const textOf = (name: string): string => readFileSync(join(import.meta.dirname, name), "utf8");
const spell = ({ amount, unit }: { amount: number; unit: string }): string => `${String(amount)} ${unit}`;

function compiled({ place }: PortalRecord, text: string) {
  const workspace = projectWorkspace();
  workspace.sources.overlay(place, text);
  const { procedures, diagnostics } = workspace.check([place]);
  const [found] = procedures.filter(({ file }) => file === place);
  if (found?.model === undefined) throw new Error(diagnostics.map((one) => messageOf(one, "en")).join("\n"));
  const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
  return { model: found.model, errors };
}

const play = (model: ProcedureModel) => runScenarios(model, emitMachine(model));

it.each(RECORDS)("$name compiles without an error and is laid out as the formatter does", (record) => {
  const text = textOf(record.name);
  expect(compiled(record, text).errors).toEqual([]);
  expect(formatSource(text)).toEqual({ ok: true, text });
});

it.each(RECORDS)("$name passes the scenarios that do not ask for a date", (record) => {
  const results = play(compiled(record, textOf(record.name)).model);
  expect(results.length).toBeGreaterThan(0);
  expect(results.filter(({ passed }) => !passed).length, renderScenarios(results, "vi").join("\n")).toBe(0);
});

it.each(RECORDS)("$name keeps every contradiction of the portal", (record) => {
  const { model } = compiled(record, textOf(record.name));
  expect(model.term.rows.map(({ duration }) => spell(duration))).toEqual(record.terms);
  const consultation = model.flow.states.find(({ id }) => id === "lay_y_kien");
  expect(consultation?.kind === "parallel" && consultation.limit && spell(consultation.limit.duration)).toBe(
    record.consultation,
  );
});

it.each(RECORDS)("$name cannot promise a date: its rows give different terms", (record) => {
  const text = textOf(record.name);
  const asked = text.replace(/^( +khi tiếp nhận lúc .*)$/m, "$1\n    thì hẹn trả = 30/07/2026");
  const results = play(compiled(record, asked).model);
  expect(results[0]?.passed).toBe(false);
  expect(renderScenarios(results, "vi").join("\n")).toContain("các dòng cho kết quả khác nhau");
});
