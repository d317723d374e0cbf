import type { Charge, Expression, Facts, Json, Period, ProcedureModel, TermRow } from "@tthc/model";
import fc from "fast-check";
import { compiled } from "../compiler/memory-sources.ts";
import { framedLines } from "../compiler/pages.ts";

/** Whether every field has to be answered. */
export type Answered = "all" | "some";

const FORM = `tờ khai đơn "Đơn" {
  phần a "A" {
    loại "Loại" chọn một { mới "Mới"  sửa "Sửa" }
    gấp "Gấp" có không
    số_bản "Số bản" số nguyên
  }
}`;

/** The days that a small procedure is in force. */
export const DAYS = ["2026-07-06", "2026-07-07", "2026-07-08"] as const;

const bases = new Map<Answered, ProcedureModel>();

/** A procedure of two cases, two channels, three days and three fields with few values, without tables yet. */
export function smallModel(answered: Answered): ProcedureModel {
  const known = bases.get(answered);
  if (known !== undefined) return known;
  const { procedures } = compiled(framedLines(FORM, "thủ-tục"), undefined, false);
  const model = procedures.find(({ id }) => id === "thu_nghiem")?.model;
  if (model === undefined) throw new Error("the small procedure does not compile");
  const forms = model.forms.map((form) => ({
    ...form,
    sections: form.sections.map((section) => ({
      ...section,
      fields: section.fields.map(({ required: _, ...field }) => ({
        ...field,
        ...(answered === "all" && { required: true as const }),
        ...(field.id === "so_ban" && {
          shape: {
            is: "integer" as const,
            minimum: String(QUANTITIES[0]),
            maximum: String(QUANTITIES.at(-1)),
          },
        }),
      })),
    })),
  }));
  const small: ProcedureModel = {
    ...model,
    forms,
    version: { ...model.version, inForce: { from: DAYS[0], to: DAYS[2] } },
  };
  bases.set(answered, small);
  return small;
}

const QUANTITIES = [-1, 0, 1, 2] as const;

/** Every dossier of a small procedure. */
export function everyDossier(answered: Answered): readonly Facts[] {
  const absent = answered === "all" ? [] : [undefined];
  const found: Facts[] = [];
  for (const filingDate of DAYS)
    for (const one of ["nha_o", "cong_trinh"])
      for (const channel of ["counter", "online-full"])
        for (const loai of ["moi", "sua", ...absent])
          for (const gap of [true, false, ...absent])
            for (const so_ban of [...QUANTITIES, ...absent])
              found.push({
                filingDate,
                case: one,
                channel,
                applicant: "citizen",
                fields: present({ loai, gap, so_ban }),
              });
  return found;
}

function present(fields: { readonly [id: string]: Json | undefined }): { readonly [id: string]: Json } {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, Json] => entry[1] !== undefined),
  );
}

const choice = (value: string): Expression => ({ op: "literal", type: "choice", value });
const number = (value: number): Expression => ({ op: "literal", type: "number", value: String(value) });
const quantity: Expression = { op: "field", path: ["so_ban"], type: "number" };
const kind: Expression = { op: "field", path: ["loai"], type: "choice" };

const atom: fc.Arbitrary<Expression> = fc.oneof(
  fc.constantFrom<Expression>(
    { op: "=", args: [{ op: "fact", fact: "case" }, choice("nha_o")] },
    { op: "=", args: [{ op: "fact", fact: "channel" }, choice("online")] },
    { op: "=", args: [kind, choice("moi")] },
    { op: "in", item: kind, members: [choice("moi"), choice("sua")] },
    { op: "present", args: [kind] },
    { op: "field", path: ["gap"], type: "boolean" },
  ),
  fc
    .tuple(
      fc.constantFrom("<" as const, "≤" as const, ">" as const, "=" as const, "≠" as const),
      fc.integer({ min: -1, max: 3 }),
    )
    .map(([op, value]): Expression => ({ op, args: [quantity, number(value)] })),
  fc
    .tuple(fc.constantFrom("<" as const, "≥" as const), fc.constantFrom(...DAYS))
    .map(([op, value]): Expression => ({
      op,
      args: [
        { op: "fact", fact: "filing-date" },
        { op: "literal", type: "date", value },
      ],
    })),
);

const condition: fc.Arbitrary<Expression> = fc.oneof(
  { weight: 3, arbitrary: atom },
  { weight: 1, arbitrary: atom.map((one): Expression => ({ op: "not", args: [one] })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom("and" as const, "or" as const), atom, atom)
      .map(([op, ...args]): Expression => ({ op, args })),
  },
);

const period: fc.Arbitrary<Period | undefined> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Period>(
      { from: DAYS[1] },
      { to: DAYS[0] },
      { from: DAYS[0], to: DAYS[1] },
      { to: "2026-01-01" },
    ),
  },
);

const amount: fc.Arbitrary<Charge["rows"][number]["amount"]> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom("0", "1000", "1001").map((dong) => ({ is: "fixed" as const, dong })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("500", "1000").map((dong) => ({ is: "fixed" as const, dong, per: quantity })),
  },
  {
    weight: 1,
    arbitrary: fc.constant({
      is: "bands" as const,
      base: quantity,
      bands: [{ upTo: "1", dong: "1000" }, { dong: "2000" }],
    }),
  },
);

interface When {
  readonly when?: Expression;
  readonly inForce?: Period;
}

const when = (isOtherwise: boolean): fc.Arbitrary<When & { readonly otherwise?: true }> =>
  fc.tuple(condition, period).map(([test, inForce]) => ({
    ...(isOtherwise ? { otherwise: true as const } : { when: test }),
    ...(inForce !== undefined && { inForce }),
  }));

function rowsOf<T extends object>(value: fc.Arbitrary<T>) {
  return fc
    .tuple(
      fc.array(fc.tuple(when(false), value), { minLength: 1, maxLength: 3 }),
      fc.option(fc.tuple(when(true), value)),
    )
    .map(([own, otherwise]) =>
      [...own, ...(otherwise === null ? [] : [otherwise])].map(([head, rest], index) => ({
        id: head.otherwise ? "con_lai" : `dong_${index + 1}`,
        ...head,
        ...rest,
      })),
    );
}

const relief = fc
  .tuple(fc.option(fc.constantFrom("50", "30")), when(false))
  .map(([percent, head]) => ({ ...(percent !== null && { percent }), ...head }));

/** A charge over the inputs of a small procedure. */
export const anyCharge: fc.Arbitrary<Charge> = fc
  .record({
    rows: rowsOf(amount.map((one) => ({ amount: one }))),
    reliefs: fc.array(relief, { maxLength: 2 }),
    meeting: fc.constantFrom(undefined, "lowest" as const, "cumulative" as const),
    isRounded: fc.boolean(),
  })
  .map(({ rows, reliefs, meeting, isRounded }) => ({
    type: "levy",
    id: "le_phi",
    label: { vi: "Lệ phí" },
    rows,
    reliefs: reliefs.map((one, index) => ({ id: `giam_${index + 1}`, ...one })),
    ...(meeting !== undefined && { meeting }),
    ...(isRounded && { rounding: { mode: "down" as const, to: "1" } }),
    refundable: true,
  }));

const days = fc.constantFrom(3, 5).map((count) => ({ amount: count, unit: "working-day" as const }));

/** Rows of a term over the inputs of a small procedure. */
export const anyTermRows: fc.Arbitrary<readonly TermRow[]> = rowsOf(
  fc.record({
    duration: days,
    exceptions: fc.array(fc.record({ when: condition, duration: days }), { maxLength: 2 }),
  }),
);
