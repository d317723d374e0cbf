import { readWrittenDate, type Json, type ProcedureModel, type Shape } from "@tthc/model";
import { momentText, settledAnswers, type FormDraft } from "@tthc/runtime";
import type { Speaker } from "../language.ts";
import { decisiveFields, withAnswer, type DecisiveField } from "./decisive-fields.ts";
import { DEFAULT_TIME, defaultDay } from "./default-moment.ts";
import type { Planned } from "./plan-dossier.ts";

/** What a timetable was asked for: the words as typed, so that nothing is lost, and what they mean. */
export interface Asked {
  readonly day: string;
  readonly time: string;
  readonly channel: string;
  readonly chosenCase: string;
  readonly applicant: string;
  /** Case, applicant and answers are those of the form that was filled in. */
  readonly byForm: boolean;
  readonly decisive: readonly (DecisiveField & { readonly name: string; readonly written: string })[];
  /** Where every word can be read. */
  readonly planned?: Planned;
  /** By name of the input. */
  readonly errors: ReadonlyMap<string, string>;
}

const TIME = /^([01]?[0-9]|2[0-3]):([0-5][0-9])$/;

/** Longer than any answer that decides a timetable; the rest is cut off. */
const MOST_WRITTEN = 2000;

/**
 * Reads the question of a timetable from the address; what is missing gets the first choice and the day of `now`. With
 * `tra-loi=bieu-mau` the answers are those of `draft`.
 */
export function readAsked(
  model: ProcedureModel,
  words: URLSearchParams,
  now: string,
  { say }: Speaker,
  draft?: FormDraft,
): Asked {
  const given = (name: string, otherwise = ""): string =>
    words.get(name)?.normalize("NFC").trim().slice(0, MOST_WRITTEN) ?? otherwise;
  const errors = new Map<string, string>();
  const byForm = draft !== undefined && given("tra-loi") === "bieu-mau";
  const day = given("ngay", momentText(defaultDay(model, now)));
  const time = given("gio", DEFAULT_TIME);
  const date = readWrittenDate(day);
  const clock = TIME.exec(time);
  if (date === undefined)
    errors.set(
      "ngay",
      say("Ghi ngày có thật, ví dụ 21/08/2026.", "Write a date that exists, such as 21/08/2026."),
    );
  if (clock === null)
    errors.set("gio", say("Ghi giờ từ 00:00 đến 23:59.", "Write a time from 00:00 to 23:59."));
  const channel = known(
    given("kenh", byForm ? draft.facts.channel : ""),
    model.channels.map((one) => one.channel),
  );
  const chosenCase = known(byForm ? draft.facts.case : given("truong-hop"), idsOf(model.cases));
  const applicant = known(byForm ? draft.facts.applicant : given("doi-tuong"), idsOf(model.applicants));
  let fields: Planned["fields"] = byForm ? settledAnswers(model, draft) : {};
  const decisive = decisiveFields(model).map((one) => {
    const name = `d.${one.path.join(".")}`;
    const written = given(name);
    if (written !== "" && !byForm) {
      const value = readAnswer(one.field.shape, written);
      if (value === undefined)
        errors.set(name, say("Không đọc được giá trị này.", "This value cannot be read."));
      else fields = withAnswer(fields, one.path, value);
    }
    return { ...one, name, written };
  });
  const facts = {
    ...(channel !== "" && { channel }),
    ...(chosenCase !== "" && { case: chosenCase }),
    ...(applicant !== "" && { applicant }),
  };
  const at = `${date ?? ""}T${(clock?.[1] ?? "").padStart(2, "0")}:${clock?.[2] ?? ""}`;
  const asked = { day, time, channel, chosenCase, applicant, byForm, decisive, errors };
  return errors.size === 0 ? { ...asked, planned: { at, facts, fields } } : asked;
}

const idsOf = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);

const known = (word: string | undefined, choices: readonly string[]): string =>
  word !== undefined && choices.includes(word) ? word : (choices[0] ?? "");

/** A value as officials write it (`1.000.000`, `0,5`, `21/08/2026`) as the JSON of the model. */
function readAnswer(shape: Shape, written: string): Json | undefined {
  switch (shape.is) {
    case "boolean":
      return written === "co" ? true : written === "khong" ? false : undefined;
    case "choice":
      return shape.options.some(({ id }) => id === written) ? (shape.many ? [written] : written) : undefined;
    case "date":
      return readWrittenDate(written);
    case "integer":
    case "money": {
      const digits = written.replace(/\s*(đồng|đ)$/i, "").replaceAll(".", "");
      return /^-?[0-9]{1,15}$/.test(digits) ? Number(digits) : undefined;
    }
    case "decimal": {
      const plain = /^-?[0-9]{1,3}([.][0-9]{3})+(,[0-9]+)?$/.test(written)
        ? written.replaceAll(".", "")
        : written;
      const digits = plain.replace(",", ".");
      return /^-?[0-9]{1,15}([.][0-9]{1,6})?$/.test(digits) ? digits : undefined;
    }
    default:
      return written;
  }
}
