import type { Duration, Expression } from "@tthc/model";
import { expect, it } from "vitest";
import { checkInvariants } from "../../model/procedure/invariants.ts";
import { messageOf } from "../../compiler/diagnostics/diagnostic.ts";
import { flow } from "./lowering/flow-cases.ts";
import { forms } from "./lowering/forms-cases.ts";
import { identity } from "./lowering/identity-cases.ts";
import { money } from "./lowering/money-cases.ts";
import { papers } from "./lowering/papers-cases.ts";
import { scenarios } from "./lowering/scenarios-cases.ts";
import { terms } from "./lowering/terms-cases.ts";
import type { Lowering } from "./lowering/lowering.ts";
import { compiled } from "./memory-sources.ts";
import { framedLines } from "./pages.ts";

/** An expression on one line. */
function printed(expression: Expression): string {
  switch (expression.op) {
    case "literal":
      return typeof expression.value === "object"
        ? printedDuration(expression.value)
        : String(expression.value);
    case "field":
      return expression.path.join(".");
    case "fact":
      return expression.fact;
    case "call":
      return `${expression.name}(${expression.args.map(printed).join(", ")})`;
    case "in":
      return `${printed(expression.item)} in (${expression.members.map(printed).join(", ")})`;
    case "present":
    case "not":
      return `${expression.op} ${expression.args.map(printed).join("")}`;
    case "outcome":
      return "outcome";
    default:
      return expression.args.map(printed).join(` ${expression.op} `);
  }
}

const printedDuration = ({ amount, unit }: Duration): string => (amount === 0 ? unit : `${amount} ${unit}`);

/** The value with conditions and durations on one line. */
function readable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value !== "object" || value === null) return value;
  if ("op" in value) return printed(value as Expression);
  const keys = Object.keys(value);
  if (keys.length === 2 && "amount" in value && "unit" in value) return printedDuration(value as Duration);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, readable(inner)]));
}

function lowered({ frame, above = "", beside = {}, pick }: Lowering, lines: string): unknown {
  const framed = Object.entries(framedLines(lines, frame)).map(([file, text]) => [
    file,
    text.replace(/^(dùng .*\n)/, `$1${above}\n`),
  ]);
  const files = { ...(Object.fromEntries(framed) as Record<string, string>), ...beside };
  const { diagnostics, procedures } = compiled(files, undefined, false);
  const own = diagnostics.filter(({ source, severity }) => !(source.file in beside) && severity !== "info");
  expect(own.map((one) => `${one.code} ${messageOf(one, "en")}`)).toEqual([]);
  const model = procedures.find(({ id }) => id === "thu_nghiem")?.model;
  if (model === undefined) throw new Error("no model");
  expect(checkInvariants(model)).toEqual([]);
  return readable(pick(model));
}

const lowerings = [...flow, ...terms, ...papers, ...money, ...forms, ...identity, ...scenarios];

it.each(lowerings)("lowers $title", (lowering) => {
  expect(lowered(lowering, lowering.vi)).toEqual(lowering.is);
});

it.each(lowerings.filter(({ en }) => en !== undefined))(
  "lowers $title, with English keywords",
  (lowering) => {
    expect(lowered(lowering, lowering.en ?? "")).toEqual(lowering.is);
  },
);
