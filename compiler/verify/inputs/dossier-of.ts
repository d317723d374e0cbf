import { type Facts, type Json, settleAnswers } from "@tthc/model";
import type { InputKey } from "./choice-point.ts";
import type { Taken } from "./check.ts";
import { InputField } from "./input-field.ts";
import type { InputSpace } from "./input-space.ts";

type Node = { [key: string]: Node | Json } | (Node | Json)[];

/**
 * The dossier of what was decided, as it is submitted. Facts that nothing asked for get their first value; fields that
 * nothing asked for stay empty. `names`: the facts and fields that the conditions can depend on.
 */
export function dossierOf(
  space: InputSpace,
  taken: ReadonlyMap<InputKey, Taken>,
  numbers: readonly bigint[],
  names: ReadonlySet<string>,
): Facts {
  const answers: { [id: string]: Node | Json } = {};
  for (const [key, one] of taken)
    if (key instanceof InputField) place(answers, key.path, jsonOf(one, numbers));
  const outcomes = [...taken].flatMap(([key, one]) =>
    typeof key === "string" && key.startsWith("outcome:") && typeof one.json === "string"
      ? [[key.slice("outcome:".length), one.json] as const]
      : [],
  );
  const dossier = {
    ...factsOf(space, taken, numbers),
    ...(outcomes.length > 0 && { outcomes: Object.fromEntries(outcomes) }),
  };
  const blocks = space.model.forms
    .flatMap(({ sections }) => sections)
    .map((section) => ({
      ...section,
      fields: section.fields.filter(({ id }) => names.has(id) && space.top.fields.get(id)?.recorded !== true),
    }))
    .filter(({ fields }) => fields.length > 0);
  const fields = blocks.length === 0 ? answers : settleAnswers(blocks, answers, dossier);
  return { ...dossier, fields };
}

function factsOf(
  space: InputSpace,
  taken: ReadonlyMap<InputKey, Taken>,
  numbers: readonly bigint[],
): Omit<Facts, "fields"> {
  const { model } = space;
  const textOf = (key: InputKey, otherwise: string | undefined): string | undefined => {
    const one = taken.get(key);
    const json = one === undefined ? otherwise : jsonOf(one, numbers);
    return typeof json === "string" ? json : undefined;
  };
  const { filingDate } = space;
  return {
    case: textOf("case", model.cases[0]?.id),
    channel: textOf("channel", model.channels[0]?.channel),
    applicant: textOf("applicant", model.applicants[0]?.id),
    filingDate: textOf("filing-date", filingDate.json(filingDate.variable.wish) as string),
    filingPlace: textOf("filing-place", space.places[0]),
  };
}

/** The value of an input as data; undefined where it is absent. */
export function jsonOf({ json, variable, value }: Taken, numbers: readonly bigint[]): Json | undefined {
  if (variable !== undefined) return variable.shape.json(numbers[variable.number] ?? 0n);
  if (value.is === "rows") return Array.from({ length: value.count }, () => ({}));
  return json;
}

function place(
  answers: { [id: string]: Node | Json },
  path: readonly (string | number)[],
  json: Json | undefined,
): void {
  if (json === undefined) return;
  let at = answers as { [key: string | number]: unknown };
  for (const [i, key] of path.entries()) {
    if (i === path.length - 1) {
      // Rows may have been filled before their number was written.
      if (at[key] === undefined) at[key] = json;
      return;
    }
    at[key] ??= typeof path[i + 1] === "number" ? [] : {};
    at = at[key] as { [key: string | number]: unknown };
  }
}
