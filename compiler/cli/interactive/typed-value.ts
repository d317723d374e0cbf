import { readWrittenDate, type Field, type Json } from "@tthc/model";
import { readMoment } from "../moment-input.ts";
import { valueProblem } from "../play-file/value-problem.ts";
import type { Reading } from "./asker.ts";

type Leaf = Exclude<Field["shape"], { is: "record" | "list" | "choice" | "boolean" }>;

const THOUSANDS = /^-?[0-9]{1,3}([.][0-9]{3})+(,[0-9]+)?$/;

/** `1.234,5` as officials write it, as the JSON of the model: `1234.5`. */
function plainNumber(text: string): string {
  const grouped = THOUSANDS.test(text) ? text.replaceAll(".", "") : text;
  return grouped.replace(",", ".");
}

/** What a person typed for a field, as JSON; undefined where it was left empty. */
export function typedValue(shape: Leaf, written: string): Reading<Json | undefined> {
  const text = written.normalize("NFC").trim();
  if (text === "") return { ok: true, value: undefined };
  const json = jsonOf(shape, text);
  if (json === undefined) return { ok: false, reason: EXAMPLES[shape.is] };
  const reason = valueProblem(shape, json);
  return reason === undefined ? { ok: true, value: json } : { ok: false, reason };
}

function jsonOf(shape: Leaf, text: string): Json | undefined {
  switch (shape.is) {
    case "text":
      return text;
    case "integer":
    case "money": {
      const digits = plainNumber(text.replace(/\s*(đồng|đ|vnd)$/i, ""));
      return /^-?[0-9]{1,15}$/.test(digits) ? Number(digits) : undefined;
    }
    case "decimal": {
      const digits = plainNumber(text);
      return /^-?[0-9]{1,15}([.][0-9]{1,6})?$/.test(digits) ? digits : undefined;
    }
    case "date":
      return readWrittenDate(text);
    case "date-time": {
      const read = readMoment(text, undefined);
      return read.ok && read.timeGiven ? read.at : undefined;
    }
    case "file":
      // The play needs to know that there is a file, never what is in it.
      return { name: text, bytes: 1, sha256: "0".repeat(64) };
  }
}

const EXAMPLES: Readonly<Record<Leaf["is"], { readonly vi: string; readonly en: string }>> = {
  text: { vi: "Ghi bằng chữ.", en: "Write a text." },
  integer: { vi: "Ghi số nguyên, ví dụ: 2.", en: "Write a whole number, such as 2." },
  money: { vi: "Ghi số tiền, ví dụ: 75.000.", en: "Write an amount, such as 75.000." },
  decimal: { vi: "Ghi số, ví dụ: 80,5.", en: "Write a number, such as 80.5." },
  date: { vi: "Ngày không có thật; ghi như 20/08/2026.", en: "No date that exists; write it as 20/08/2026." },
  "date-time": { vi: "Ghi như 20/08/2026 09:30.", en: "Write it as 20/08/2026 09:30." },
  file: { vi: "Ghi tên tệp, ví dụ: don.pdf.", en: "Write the name of a file, such as form.pdf." },
};

const SAMPLES: { readonly [shape: string]: string } = {
  integer: "2",
  money: "75.000",
  decimal: "80,5",
  date: "20/08/2026",
  "date-time": "20/08/2026 09:30",
  file: "don.pdf",
};

/** The hint inside an empty question; none for texts, whose label says what to write. */
export function placeholderOf(shape: Leaf, language: "vi" | "en"): string | undefined {
  const sample = SAMPLES[shape.is];
  return sample === undefined ? undefined : `${language === "vi" ? "ví dụ" : "such as"}: ${sample}`;
}
