import { entryOf, type Field, type Json, type Language, type ProcedureModel } from "@tthc/model";
import { shownValue } from "../forms/shown-value.ts";
import { paperText } from "./paper-text.ts";

/** Answers as letters print them: texts, yes or no, lists of texts or rows, groups of these. */
export type AnswerData = string | boolean | readonly string[] | readonly AnswerRecord[] | AnswerRecord;
export interface AnswerRecord {
  readonly [field: string]: AnswerData;
}

type Values = { readonly [id: string]: Json };

/** `to_khai`: the answers of the forms. Two forms that ask one thing ask it under one name. */
export const formAnswers = (model: ProcedureModel, values: Values, language: Language): AnswerRecord =>
  recordOf(
    model.forms.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields)),
    values,
    language,
  );

/** `ghi_nhan`: what officials recorded. */
export function recordedAnswers({ flow }: ProcedureModel, values: Values, language: Language): AnswerRecord {
  const fields = flow.states.flatMap((state) => {
    if (state.kind === "step" || state.kind === "wait") return state.records;
    return state.kind === "parallel" ? state.branches.flatMap(({ records }) => records) : [];
  });
  return recordOf(fields, values, language);
}

function recordOf(fields: readonly Field[], values: Values, language: Language): AnswerRecord {
  const made = new Map<string, AnswerData>();
  for (const field of fields)
    if (!made.has(field.id)) made.set(field.id, answerOf(field, entryOf(values, field.id), language));
  return Object.fromEntries(made);
}

function answerOf({ shape }: Field, value: Json | undefined, language: Language): AnswerData {
  switch (shape.is) {
    case "boolean":
      return value === true;
    case "record":
      return recordOf(shape.fields, isRecord(value) ? value : {}, language);
    case "list":
      return (Array.isArray(value) ? (value as readonly Json[]) : []).map((row, index) => ({
        stt: String(index + 1),
        ...recordOf(shape.fields, isRecord(row) ? row : {}, language),
      }));
    case "choice":
      if (!shape.many) return paperText(shownValue(value, shape, language));
      return (Array.isArray(value) ? (value as readonly Json[]) : []).map((one) =>
        paperText(shownValue(one, { ...shape, many: false }, language)),
      );
    default:
      return paperText(shownValue(value, shape, language));
  }
}

const isRecord = (value: Json | undefined): value is { readonly [id: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
