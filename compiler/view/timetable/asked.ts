import { parseDate, parseVietnameseDate, type Json, type ProcedureModel, type Shape } from "@tthc/model";
import type { Speaker } from "../language.ts";
import { decisiveFields, withAnswer, type DecisiveField } from "./decisive-fields.ts";
import type { Planned } from "./plan-dossier.ts";

/** What a timetable was asked for: the words as typed, so that nothing is lost, and what they mean. */
export interface Asked {
  readonly day: string;
  readonly time: string;
  readonly channel: string;
  readonly chosenCase: string;
  readonly applicant: string;
  readonly decisive: readonly (DecisiveField & { readonly name: string; readonly written: string })[];
  /** Where every word can be read. */
  readonly planned?: Planned;
  /** By name of the input. */
  readonly errors: ReadonlyMap<string, string>;
}

const TIME = /^([01]?[0-9]|2[0-3]):([0-5][0-9])$/;

/** Reads the question of a timetable from the address; what is missing gets the first choice and `today`. */
export function readAsked(
  model: ProcedureModel,
  words: URLSearchParams,
  today: string,
  { say }: Speaker,
): Asked {
  const given = (name: string, otherwise: string): string =>
    words.get(name)?.normalize("NFC").trim() ?? otherwise;
  const errors = new Map<string, string>();
  const day = given("ngay", shownDay(startDay(model, today)));
  const time = given("gio", "09:00");
  const date = readDay(day);
  const clock = TIME.exec(time);
  if (date === undefined)
    errors.set(
      "ngay",
      say("Ghi ngày có thật, ví dụ 21/08/2026.", "Write a date that exists, such as 21/08/2026."),
    );
  if (clock === null)
    errors.set("gio", say("Ghi giờ từ 00:00 đến 23:59.", "Write a time from 00:00 to 23:59."));
  const channel = known(
    given("kenh", ""),
    model.channels.map((one) => one.channel),
  );
  const chosenCase = known(
    given("truong-hop", ""),
    model.cases.map(({ id }) => id),
  );
  const applicant = known(
    given("doi-tuong", ""),
    model.applicants.map(({ id }) => id),
  );
  let fields: Planned["fields"] = {};
  const decisive = decisiveFields(model).map((one) => {
    const name = `d.${one.path.join(".")}`;
    const written = given(name, "");
    if (written !== "") {
      const value = readAnswer(one.field.shape, written);
      if (value === undefined)
        errors.set(name, say("Không đọc được giá trị này.", "This value cannot be read."));
      else fields = withAnswer(fields, one.path, value);
    }
    return { ...one, name, written };
  });
  const facts = {
    ...(channel !== "" && { channel: channel }),
    ...(chosenCase !== "" && { case: chosenCase }),
    ...(applicant !== "" && { applicant }),
  };
  const at = `${date ?? ""}T${(clock?.[1] ?? "").padStart(2, "0")}:${clock?.[2] ?? ""}`;
  return {
    day,
    time,
    channel,
    chosenCase,
    applicant,
    decisive,
    errors,
    ...(errors.size === 0 && { planned: { at, facts, fields } }),
  };
}

const known = (word: string, choices: readonly string[]): string =>
  choices.includes(word) ? word : (choices[0] ?? "");

/** Today where the version is in force, else the nearest day on which it is. */
function startDay({ version: { inForce } }: ProcedureModel, today: string): string {
  if (inForce?.from !== undefined && today < inForce.from) return inForce.from;
  return inForce?.to !== undefined && today > inForce.to ? inForce.to : today;
}

const shownDay = (iso: string): string => iso.split("-").reverse().join("/");

function readDay(written: string): string | undefined {
  if (parseDate(written) !== undefined) return written;
  const [, day = "", month = "", year = ""] =
    /^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})$/.exec(written) ?? [];
  const padded = `${day.padStart(2, "0")}/${month.padStart(2, "0")}/${year}`;
  return parseVietnameseDate(padded) === undefined ? undefined : padded.split("/").reverse().join("-");
}

/** A value as officials write it (`1.000.000`, `0,5`, `21/08/2026`) as the JSON of the model. */
function readAnswer(shape: Shape, written: string): Json | undefined {
  switch (shape.is) {
    case "boolean":
      return written === "co" ? true : written === "khong" ? false : undefined;
    case "choice":
      return shape.options.some(({ id }) => id === written) ? (shape.many ? [written] : written) : undefined;
    case "date":
      return readDay(written);
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
