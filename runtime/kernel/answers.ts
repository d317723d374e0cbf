import {
  factsOf,
  missingFields,
  type Field,
  type FieldBlock,
  type MachineContext,
  type MachineEvent,
  type MissingField,
} from "@tthc/model";
import type { Definition } from "./definition.ts";
import type { Option } from "./option.ts";

/** The forms' fields are the applicant's, what a state records is its holder's. */
const isApplicants = ({ who, meaning }: Option): boolean =>
  meaning === "file" || who.some(({ is }) => is === "applicant");

/** Fields that are recorded in a state, or in one of its branches. */
function recordsOf({ states }: Definition, id: string, branch: string | undefined): readonly Field[] {
  const state = states.get(id);
  if (state === undefined || state.kind === "end") return [];
  if (state.kind !== "parallel") return state.records;
  return state.branches.find((one) => one.id === branch)?.records ?? [];
}

/**
 * What an event settles: the forms where the applicant files or amends them or somebody else writes into them, and what
 * the state records where its holder acts.
 */
export function blocksOf(
  definition: Definition,
  option: Option,
  state: string,
  { fields = {} }: MachineEvent,
): readonly FieldBlock[] {
  const sections = definition.model.forms.flatMap((form) => form.sections);
  const records = recordsOf(definition, state, option.branch);
  const writes = (block: FieldBlock): boolean => block.fields.some(({ id }) => Object.hasOwn(fields, id));
  const amends = (isApplicants(option) && Object.keys(fields).length > 0) || sections.some(writes);
  return [
    ...(option.meaning === "file" || amends ? sections : []),
    ...(records.length > 0 && (mustRecord(option) || writes({ fields: records }))
      ? [{ fields: records }]
      : []),
  ];
}

/** Whoever leaves a state so has done its work: not by withdrawal, by stopping, or because time passed. */
const mustRecord = (option: Option): boolean =>
  !isApplicants(option) && !["withdraw", "stop", "expired"].includes(option.meaning);

/** Required facts (`ghi nhận { … bắt buộc }`) that the way out of a state leaves unrecorded. */
export function factsMissing(
  definition: Definition,
  option: Option,
  state: string,
  context: MachineContext,
): readonly MissingField[] {
  if (!mustRecord(option)) return [];
  const records = recordsOf(definition, state, option.branch);
  return records.length === 0 ? [] : missingFields(records, context.fields, factsOf(context));
}
