import type { BandRow, Charge, ChargeItem, ChargeRow, Expression, Field } from "@tthc/grammar";
import { written } from "./authority-faults.ts";
import { impossible, namesIn, topFields } from "./conditions.ts";
import { added, lineOf, removed, replaced, within } from "./edits.ts";
import { itemsOf, type Mutation, type Subject } from "./mutation.ts";

/** Faults in tables of fees and levies. */
export const tableFaults: readonly Mutation[] = [
  {
    id: "fee-row-dropped",
    topic: "tables",
    vi: "bỏ một dòng của bảng phí, lệ phí",
    en: "a row of a table of charges is dropped",
    codes: ["TT3301"],
    *sites(subject) {
      for (const { charge, rows } of tablesOf(subject)) {
        for (const row of rows) {
          const others = rows.filter((one) => one !== row);
          if (others.length === 0 || row.period !== undefined) continue;
          // A row may only be missed where no other takes over.
          if (!row.otherwise && rows.some(({ otherwise }) => otherwise)) continue;
          yield {
            edits: [removed(lineOf(subject.text, row))],
            places: [head(charge), ...others],
          };
        }
      }
    },
  },
  {
    id: "fee-row-doubled",
    topic: "tables",
    vi: "thêm một dòng cùng điều kiện nhưng khác mức thu",
    en: "a row is repeated with another amount",
    codes: ["TT3302"],
    *sites(subject) {
      for (const { rows } of tablesOf(subject)) {
        for (const row of rows) {
          if (row.when === undefined || row.kind !== "ChargeRow") continue;
          const when = subject.text.slice(row.when.start, row.when.end);
          const other = added(lineOf(subject.text, row).end, `khi ${when} thì 77.777.000 đồng\n`);
          yield { edits: [other], places: [other, row] };
        }
      }
    },
  },
  {
    id: "fee-row-impossible",
    topic: "tables",
    vi: "điều kiện của một dòng phí, lệ phí không bao giờ đúng",
    en: "the condition of a row can never hold",
    codes: ["TT3303"],
    *sites(subject) {
      for (const { charge, rows } of tablesOf(subject)) {
        for (const row of rows) {
          const never = impossible(subject, row.start);
          if (row.when === undefined || never === undefined) continue;
          const edit = replaced(row.when, never);
          yield { edits: [edit], places: [row, head(charge)] };
        }
      }
    },
  },
  {
    id: "fee-otherwise-shadowed",
    topic: "tables",
    vi: "thêm dòng khiến «còn lại» không bao giờ được dùng",
    en: "a row that leaves nothing for 'còn lại'",
    codes: ["TT3303"],
    *sites(subject) {
      for (const { rows } of tablesOf(subject)) {
        const last = rows.find(({ otherwise }) => otherwise);
        const tests = rows.flatMap(({ when }) => (when === undefined ? [] : [when]));
        const amount =
          last?.kind === "ChargeRow" ? subject.text.slice(last.amount.start, last.amount.end) : undefined;
        if (last === undefined || tests.length === 0 || amount === undefined) continue;
        const none = tests.map((test) => `không (${subject.text.slice(test.start, test.end)})`).join(" và ");
        const row = added(lineOf(subject.text, last).start, `khi ${none} thì ${amount}\n`);
        yield { edits: [row], places: [last, row] };
      }
    },
  },
  {
    id: "optional-field-in-table",
    topic: "tables",
    vi: "trường mà bảng phí cần không còn bắt buộc",
    en: "a field that the table needs is no longer required",
    codes: ["TT3306"],
    *sites(subject) {
      for (const { charge, rows } of tablesOf(subject)) {
        for (const { field, required } of requiredFields(subject)) {
          const readers = rows.filter((row) => inputsOf(row).some(({ text }) => text === field.name.text));
          if (readers.length === 0) continue;
          yield { edits: [removed(required)], places: [field, head(charge), ...readers] };
        }
      }
    },
  },
  {
    id: "base-may-be-negative",
    topic: "tables",
    vi: "bỏ mức tối thiểu của số dùng để tính phí",
    en: "the number a charge is computed from may be negative",
    codes: ["TT3307"],
    *sites(subject) {
      for (const { charge, rows } of tablesOf(subject)) {
        for (const row of rows) {
          const base = row.kind === "BandRow" ? row.base : row.per;
          if (base === undefined) continue;
          for (const field of topFields(subject)) {
            // Money is never negative, whatever its bounds.
            if (field.type?.kind === "SimpleType" && field.type.word === "type.money") continue;
            const least = within(subject.text, field, / (tối thiểu|lớn hơn) [\d.,]+/);
            if (least === undefined || !namesIn(base).some(({ text }) => text === field.name.text)) continue;
            yield { edits: [removed(least)], places: [field, row, head(charge)] };
          }
        }
      }
    },
  },
  {
    id: "rounding-missing",
    topic: "tables",
    vi: "bỏ dòng làm tròn của mức thu theo phần trăm",
    en: "the rounding of a rate in percent is dropped",
    codes: ["TT3308"],
    *sites(subject) {
      for (const { charge, rows } of tablesOf(subject)) {
        const rounding = itemsIn(charge, "ChargeRule").find(({ rule }) => rule === "rounded");
        if (rounding === undefined || !rows.some(({ kind }) => kind === "BandRow")) continue;
        yield { edits: [removed(lineOf(subject.text, rounding))], places: [head(charge), ...rows] };
      }
    },
  },
  {
    id: "days-without-a-row",
    topic: "tables",
    vi: "dòng phí, lệ phí bắt đầu có hiệu lực sau ngày của phiên bản",
    en: "a row takes effect after the version's date, and none holds before",
    codes: ["TT3309"],
    *sites(subject) {
      const from = subject.model.version.inForce?.from;
      for (const { charge, rows } of tablesOf(subject)) {
        const [row] = rows;
        if (row === undefined || rows.length > 1 || from === undefined || row.kind !== "ChargeRow") continue;
        const period = added((row.per ?? row.amount).end, ` từ ${written(from, 45)}`);
        yield { edits: [period], places: [row, head(charge)] };
      }
    },
  },
  {
    id: "hole-between-rows",
    topic: "tables",
    vi: "khoảng trống ngày giữa hai dòng phí, lệ phí nối tiếp nhau",
    en: "a hole of some days between two rows that follow each other",
    codes: ["TT3309"],
    *sites(subject) {
      for (const { charge, rows } of tablesOf(subject)) {
        for (const row of rows) {
          const start = row.period?.from;
          if (start === undefined || rows.length < 2) continue;
          const edit = replaced(start, written(start.iso, 20));
          yield { edits: [edit], places: [row, head(charge), ...rows] };
        }
      }
    },
  },
];

type Row = ChargeRow | BandRow;

export const chargesOf = (subject: Subject): readonly Charge[] =>
  itemsOf(subject, "Charge").filter((charge) => !charge.none && charge.name !== undefined);

export const itemsIn = <K extends ChargeItem["kind"]>(charge: Charge, kind: K) =>
  charge.items.filter((item): item is Extract<ChargeItem, { kind: K }> => item.kind === kind);

const tablesOf = (subject: Subject): readonly { readonly charge: Charge; readonly rows: readonly Row[] }[] =>
  chargesOf(subject).map((charge) => ({
    charge,
    rows: charge.items.filter((item): item is Row => item.kind === "ChargeRow" || item.kind === "BandRow"),
  }));

/** From `phí` to the first line. */
export const head = (charge: Charge) => ({ start: charge.start, end: charge.items[0]?.start ?? charge.end });

/** What a row reads to know its amount. */
const inputsOf = (row: Row) => {
  const read: (Expression | undefined)[] = [row.when, row.kind === "BandRow" ? row.base : row.per];
  return read.flatMap((expression) => (expression === undefined ? [] : namesIn(expression)));
};

/** Fields with a bare `bắt buộc`, and the words to take away. */
function* requiredFields(
  subject: Subject,
): Generator<{ field: Field; required: { start: number; end: number } }> {
  for (const field of topFields(subject)) {
    const attribute = field.attributes.find(({ name, when }) => name === "required" && when === undefined);
    if (attribute === undefined || field.attributes.some(({ name }) => name === "shown")) continue;
    yield { field, required: { start: attribute.start - 1, end: attribute.end } };
  }
}
