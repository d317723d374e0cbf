import type { ProcedureModel } from "@tthc/model";
import { expect, it } from "vitest";
import { diff } from "../../compiler/diff/diff.ts";
import { BASE, modelOf } from "./base-procedure.ts";

type Path = readonly (string | number)[];

/** What may differ between two models without a change to tell, each with the reason. */
const NOT_TOLD: readonly (readonly [path: RegExp, why: string])[] = [
  [
    /^(modelVersion|scenarios|accepted|assumptions)\b/,
    "about the source, or derived from the elements that are compared",
  ],
  [/^kind$/, "told by the parts of a combined procedure"],
  [/^version\.(number|replaces)$/, "which versions are compared"],
  [/\.from$|\.group$|\.fromFlow$|^flow\.(library)$/, "where the source took it from"],
  [/^(sector|results\.\d+\.template)\.id$/, "names of the source that reach no artefact"],
  [
    /^(requirements|campaigns|registries|codelists|laws|agenciesDeclared|roles|delegations)\.\d+\.id$/,
    "names of the source",
  ],
  [/(rows|reliefs|rules|sections)\.\d+\.id$/, "numbers of lines that have no name"],
  [
    /shape\.fields\.\d+\.(id|label|type|shape|required)\b/,
    "fields of addresses and parcels are of the language",
  ],
  [/\.shape\.lines$/, "goes with the type of the field"],
  [
    /\.(when|holds|computed|default|base|per|required|shownWhen|args\.\d+|item|members\.\d+)\.type$/,
    "the type of a constant or a reference",
  ],
  [/^dossier\..*\.form$/, "the form that a paper is has its name"],
  [/\.implied$|\.supplement$|\.final$/, "follows from the exits"],
  [/^laws\b/, "acts are compared where they are cited, by their numbers"],
  [
    /^agenciesDeclared\b|^roles\.\d+\.label\.en$|^roles\.\d+\.inForce/,
    "registers of offices; their labels are compared where they act",
  ],
  [
    /^calendar\.(id|label|hoursAssumption|options|knownFrom|knownUntil|off\.\d+\.(label|basis|assumption)|worked\.\d+\.(instead|basis|assumption))/,
    "what a calendar is called, rests on and covers",
  ],
];

const base = modelOf(BASE);

function* leaves(value: unknown, path: Path = []): Generator<Path> {
  if (value === null || typeof value !== "object") yield path;
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* leaves(item, [...path, index]);
  else for (const [key, item] of Object.entries(value)) yield* leaves(item, [...path, key]);
}

/** Expressions and dates are changed so that they stay what they are. */
const CLOSED = /\.(op|fact|is|unit|kind|copy|onSupplement|channel)$/;

function other(value: unknown): unknown {
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  if (typeof value !== "string") return value;
  if (/^\d{4}-\d\d-\d\d/.test(value)) return value.startsWith("2026-03-03") ? "2026-03-04" : "2026-03-03";
  return /^\d+$/.test(value) ? String(Number(value) + 7) : `${value}_x`;
}

const SAID_FALSE: ReadonlySet<string> = new Set(
  "receipt survey prescribed refundable draft many value workedSaturdayCounts stopDayCounts resumeDayCounts".split(
    " ",
  ),
);

function withOther(path: Path): ProcedureModel {
  const copy: unknown = structuredClone(base);
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? "";
  // A flag is there or is not; only a few are said to be false.
  if (at[last] === true && !SAID_FALSE.has(String(last))) Reflect.deleteProperty(at, last);
  else at[last] = other(at[last]);
  return copy as ProcedureModel;
}

/** One leaf of each place in the model: of a list of states one, of their exits one. */
function samples(): ReadonlyMap<string, Path> {
  const found = new Map<string, Path>();
  for (const path of leaves(base)) {
    const place = path
      .map((step) => (typeof step === "number" ? "*" : step))
      .join(".")
      .replaceAll(/((args|members|item)(\.\*)?\.)+/g, "expression.");
    if (!CLOSED.test(place) && !found.has(place)) found.set(place, path);
  }
  return found;
}

function isSilent(path: Path): boolean {
  try {
    return diff(base, withOther(path)).changes.length === 0;
  } catch {
    // No model any more: the constant is of no type.
    return false;
  }
}

it("everything a model says is compared, or is listed with the reason why not", () => {
  const all = [...samples().values()];
  expect(all.length).toBeGreaterThan(250);
  const silent = all
    .filter((path) => !NOT_TOLD.some(([pattern]) => pattern.test(path.join("."))))
    .filter(isSilent);
  expect(silent.map((path) => path.join("."))).toEqual([]);
});

it("nothing is listed that is compared after all", () => {
  const all = [...samples().values()];
  for (const [pattern, why] of NOT_TOLD)
    expect(all.filter((path) => pattern.test(path.join("."))).some(isSilent), why).toBe(true);
});
