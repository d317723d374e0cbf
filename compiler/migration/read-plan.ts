import type { MigrationPlan, MigrationText, PlanFault } from "@tthc/model";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import schema from "./migration-plan.schema.json" with { type: "json" };
import { both } from "./phrases.ts";

export type PlanReading =
  | { readonly ok: true; readonly plan: MigrationPlan }
  | { readonly ok: false; readonly faults: readonly PlanFault[] };

/** Faults that one slip of the pen makes are told once. */
const MOST_TOLD = 5;

/** Reads a plan that somebody may have written; what its schema does not know is a fault with its place. */
export function readPlan(json: unknown): PlanReading {
  const check = new Ajv2020({ allErrors: true, discriminator: true, strict: false }).compile(schema);
  if (check(json)) return { ok: true, plan: json as MigrationPlan };
  const deepest = (check.errors ?? [])
    .filter(({ keyword }) => !["oneOf", "anyOf", "const"].includes(keyword))
    .toSorted((a, b) => depthOf(b) - depthOf(a));
  const [first] = deepest;
  const shown = deepest.filter((one) => depthOf(one) === (first === undefined ? 0 : depthOf(first)));
  const told = shown.length > 0 ? shown : (check.errors ?? []);
  return { ok: false, faults: told.slice(0, MOST_TOLD).map(faultOf) };
}

const depthOf = ({ instancePath }: ErrorObject): number => instancePath.split("/").length;

function faultOf(error: ErrorObject): PlanFault {
  return {
    code: "wrong-shape",
    severity: "error",
    at: error.instancePath === "" ? "/" : error.instancePath,
    reason: reasonOf(error),
    wayOut: both(
      "Sửa theo compiler/migration/migration-plan.schema.json, hoặc lập lại bằng «tthc diff … --plan-out».",
      'Correct it by compiler/migration/migration-plan.schema.json, or make it again with "tthc diff … --plan-out".',
    ),
  };
}

function reasonOf({ keyword, params, message = "" }: ErrorObject): MigrationText {
  const named = (key: string): string => String((params as Record<string, unknown>)[key]);
  switch (keyword) {
    case "required":
      return both(`Thiếu «${named("missingProperty")}».`, `"${named("missingProperty")}" is missing.`);
    case "additionalProperties":
    case "unevaluatedProperties":
      return both(
        `Không có mục nào tên «${named(keyword === "additionalProperties" ? "additionalProperty" : "unevaluatedProperty")}» ở đây.`,
        `Nothing is called "${named(keyword === "additionalProperties" ? "additionalProperty" : "unevaluatedProperty")}" here.`,
      );
    case "enum":
      return both(
        `Phải là một trong: ${named("allowedValues").replaceAll(",", ", ")}.`,
        `It must be one of: ${named("allowedValues").replaceAll(",", ", ")}.`,
      );
    case "type":
      return both(`Phải là kiểu ${named("type")} của JSON.`, `It must be a JSON ${named("type")}.`);
    default:
      return both(`Không đúng dạng (${message}).`, `It has the wrong form (${message}).`);
  }
}
