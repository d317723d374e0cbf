import type { Expression } from "@tthc/model";
import type { PartialTruth } from "./choice-point.ts";
import type { AskedAt, InputField } from "./input-field.ts";
import { allPartly, anyPartly, negated } from "./partial-truth.ts";
import type { PartialEvaluation } from "./partial-evaluation.ts";
import type { Check } from "./check.ts";

/**
 * What must hold for a shown field to be left empty: it is not required where it is shown, no default stands in, and a
 * required group around it is not empty as a whole. Of a group left empty that need not be there nothing is missing.
 */
export function absenceChecks(field: InputField): readonly Check[] {
  if (field.recorded) return [];
  const own: Check[] = field.asked.some(({ field: { required, default: preset } }) => required ?? preset)
    ? [{ minor: true, test: (reader) => isTruth(mayBeEmpty(field, reader)) }]
    : [];
  const around = field.parent;
  if (around?.field.shape.is !== "record") return own;
  return [...own, ...(around.field.required === undefined ? [] : [groupCheck(around)])];
}

/** What must hold for the rows of a list: where it is required, one of them has content. */
export function rowChecks(list: InputField): readonly Check[] {
  const isEverRequired =
    !list.recorded && list.asked.some(({ field: { required } }) => required !== undefined);
  return isEverRequired ? [groupCheck(list)] : [];
}

function groupCheck(group: InputField): Check {
  return {
    minor: true,
    test: (reader) => isTruth(anyPartly([negated(wanted(group, reader)), reader.filled(group)])),
  };
}

function mayBeEmpty(field: InputField, reader: PartialEvaluation): PartialTruth {
  const preset = field.asked.map(({ field: { default: value } }) => presetOf(value, field, reader));
  return negated(anyPartly([wanted(field, reader), ...preset]));
}

/** Whether an answer is demanded. */
function wanted(field: InputField, reader: PartialEvaluation): PartialTruth {
  const here = anyPartly(field.asked.map((asked) => requiredAt(asked, field, reader)));
  return here === false ? false : allPartly([here, isAround(field, reader)]);
}

function requiredAt(
  { field: { required, shownWhen }, section }: AskedAt,
  { scope }: InputField,
  reader: PartialEvaluation,
): PartialTruth {
  if (required === undefined) return false;
  const holds = (condition: Expression | true | undefined): PartialTruth => {
    if (condition === undefined || condition === true) return true;
    const truth = reader.truth(condition, scope);
    return truth === undefined ? false : truth;
  };
  return allPartly([holds(required), holds(shownWhen), holds(section)]);
}

/** Whether the group around a field is there, so that what it requires is required. */
function isAround({ parent }: InputField, reader: PartialEvaluation): PartialTruth {
  if (parent?.field.shape.is !== "record") return true;
  return anyPartly([
    parent.field.required === undefined ? false : wanted(parent, reader),
    reader.filled(parent),
  ]);
}

/** Whether a default stands where nothing was answered; in a group left empty none does. */
function presetOf(
  preset: Expression | undefined,
  field: InputField,
  reader: PartialEvaluation,
): PartialTruth {
  if (preset === undefined) return false;
  const value = reader.value(preset, field.scope);
  if (value.is === "pending") return "pending";
  if (value.is === "unknown") return false;
  return field.parent?.field.shape.is === "record" ? reader.filled(field.parent) : true;
}

const isTruth = (truth: PartialTruth): boolean | "pending" => (truth === "pending" ? truth : truth === true);
