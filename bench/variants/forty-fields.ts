import { type Field, formPages, type ProcedureModel } from "@tthc/model";
import { newDraft, pageData, readPost, type PostEntry } from "../../runtime/index.ts";

const label = (vi: string) => ({ vi });

/** A page of forty questions as citizens meet them: names, long texts, dates, yes or no, short choices. */
const fields: readonly Field[] = Array.from({ length: 40 }, (_, at): Field => {
  const base = {
    id: `cau_${String(at)}`,
    label: label(`Câu hỏi số ${String(at)}`),
    type: "text",
    required: true as const,
  };
  if (at % 10 === 3) return { ...base, shape: { is: "date" } };
  if (at % 10 === 5) return { ...base, shape: { is: "boolean" } };
  if (at % 10 === 7) return { ...base, shape: { is: "text", lines: "many" } };
  if (at % 10 === 9) {
    const options = ["mot", "hai", "ba", "bon"].map((id) => ({ id, label: label(`Lựa chọn ${id}`) }));
    return { ...base, shape: { is: "choice", many: false, options } };
  }
  return { ...base, shape: { is: "text", maxLength: at % 2 === 0 ? 120 : 30 } };
});

export const model = {
  modelVersion: 1,
  id: "bon_muoi",
  kind: "procedure",
  label: label("Thủ tục bốn mươi câu hỏi"),
  code: "1.000040",
  version: { number: 1, draft: false },
  agencies: [],
  applicants: [],
  channels: [],
  legalBasis: [],
  results: [],
  cases: [],
  requirements: [],
  forms: [
    {
      id: "don",
      label: label("Đơn"),
      rules: [],
      sections: [{ id: "a", label: label("Bốn mươi câu hỏi"), fields, rules: [] }],
    },
  ],
  dossier: { sets: 1, items: [] },
  charges: [],
  declaredAbsent: [],
  flow: { states: [] },
  registries: [],
  agenciesDeclared: [],
  calendar: { knownFrom: "2018-01-01" },
} as unknown as ProcedureModel;

/** The page that both sides render, filled in. */
export const page = formPages(model)[0]!;

const entries: PostEntry[] = fields.flatMap(({ id, shape }, at): PostEntry[] => {
  if (shape.is === "date")
    return [
      [`${id}.day`, "27"],
      [`${id}.month`, "3"],
      [`${id}.year`, "1990"],
    ];
  if (shape.is === "boolean") return [[id, "yes"]];
  return [[id, shape.is === "choice" ? "hai" : at % 10 === 0 ? "Nguyễn & con" : "Nguyễn Thị Ánh Tuyết"]];
});

export const data = pageData(model, page, readPost(model, page, newDraft(model), entries).draft, {
  language: "vi",
  linkOf: ({ id }) => `/${id}`,
  token: "0123456789abcdef",
});

/** What a general template needs beside the values: everything that stands in ours already. */
export const questions = fields.map(({ id, label: { vi }, shape }) => {
  const values = data.values as Readonly<Record<string, string & Readonly<Record<string, string>>>>;
  const chosen = (data.chosen as Readonly<Record<string, Readonly<Record<string, boolean>>>>)[id] ?? {};
  const offered =
    shape.is === "choice"
      ? shape.options.map((option) => ({ id: option.id, text: option.label.vi }))
      : [
          { id: "yes", text: "Có" },
          { id: "no", text: "Không" },
        ];
  return {
    name: id,
    label: vi,
    value: values[id],
    isLine: shape.is === "text" && shape.lines === undefined,
    isMedium: shape.is === "text" && shape.maxLength === 30,
    isText: shape.is === "text" && shape.lines === "many",
    isDate: shape.is === "date",
    isYesNo: shape.is === "boolean",
    isChoice: shape.is === "choice",
    options: offered.map((option, at) => ({
      ...option,
      control: at === 0 ? id : `${id}-${String(at + 1)}`,
      isChosen: chosen[option.id] === true,
    })),
  };
});
