import { type KeywordId, spellings } from "@tthc/grammar";
import {
  describeConstant,
  type Facts,
  fieldAt,
  type Json,
  type Literal,
  NO_NAMES,
  type ProcedureModel,
  type Shape,
  topFields,
} from "@tthc/model";
import { chargesOf, clockOf, topState } from "@tthc/runtime";
import type { DraftedStory } from "./draft-scenarios.ts";
import type { SpelledNames } from "./spelled-names.ts";
import type { StoryEvent } from "./story.ts";

/** Stands above each expectation until an official has looked at it. */
export const REVIEW = "// cần xem lại: kết quả do máy tính";

/** The scenario in the source's own words, laid out for the inside of a procedure. */
export function scenarioText(
  model: ProcedureModel,
  { story, tests: [first] }: DraftedStory,
  names: SpelledNames,
): string {
  const writer = new Writer(model, names);
  const lines = [
    `tình huống "Dự thảo: ${first.label.vi.replaceAll('"', "'")}" {`,
    ...writer.given(story.facts),
    ...story.events.map((event) => `  ${writer.event(event)}`),
    ...writer.expectations({ story, tests: [first] }).flatMap((line) => [`  ${REVIEW}`, `  ${line}`]),
    "}",
  ];
  return lines.map((line) => `  ${line}\n`).join("");
}

class Writer {
  readonly #model: ProcedureModel;
  readonly #names: SpelledNames;

  constructor(model: ProcedureModel, names: SpelledNames) {
    this.#model = model;
    this.#names = names;
  }

  given({ case: of, channel, applicant, fields }: Facts): readonly string[] {
    const { applicants } = this.#model;
    const parts = [
      ...(of === undefined ? [] : [`trường hợp = ${this.#names(of)}`]),
      ...(channel === undefined ? [] : [`kênh = ${word(`channel.${channel}`) ?? channel}`]),
      ...(applicant === undefined || applicants.length < 2
        ? []
        : [`đối tượng = ${word(`applicant.${applicant}`) ?? this.#names(applicant)}`]),
      ...this.#assignments(fields),
    ];
    return parts.length === 0 ? [] : [`  cho ${parts.join(", ")}`];
  }

  event({ action, branch, at, reason, fields }: StoryEvent): string {
    const values = fields === undefined ? [] : this.#assignments(fields);
    return [
      "khi",
      ...(branch === undefined ? [] : [`nhánh ${this.#names(branch)}`]),
      ACTION_WORDS[action] ?? this.#names(action),
      `lúc ${momentOf(at)}`,
      ...(reason === undefined ? [] : [`lý do "${reason}"`]),
      ...(values.length === 0 ? [] : [`với ${values.join(", ")}`]),
    ].join(" ");
  }

  expectations({ story: { session, events }, tests: [first] }: DraftedStory): readonly string[] {
    const { record, definition } = session;
    if (record === null) return [];
    const now = events.at(-1)?.at ?? "";
    const lines: string[] = [];
    if (first.kind === "row" || first.kind === "relief") {
      const id = first.key.slice(first.key.indexOf(" ") + 1).split("/")[0];
      const due = chargesOf(this.#model, record.context, now).charges.find(({ charge }) => charge.id === id);
      if (due?.assessment.dong !== undefined)
        lines.push(
          `thì ${due.charge.type === "fee" ? "phí" : "lệ phí"} ${this.#names(due.charge.id)} = ${dong(due.assessment.dong)}`,
        );
    }
    const { state, promised } = clockOf(definition, record, now);
    if (state === "running" && promised?.due != null) lines.push(`thì hẹn trả = ${momentOf(promised.due)}`);
    const at = topState(record.value);
    lines.push(
      record.status === "open" ? `thì đang ở ${this.#names(at)}` : `thì kết thúc ${this.#names(at)}`,
    );
    return lines;
  }

  #assignments(fields: Facts["fields"]): readonly string[] {
    const scope = [topFields(this.#model)];
    const leaves = (path: readonly string[], json: Json): readonly string[] => {
      const found = fieldAt(scope, path);
      if (found === undefined || json === null) return [];
      const { shape } = found.field;
      // A scenario writes the only row of a list without its number.
      const inner = Array.isArray(json) && shape.is === "list" ? (json as readonly Json[])[0] : json;
      if (inner === undefined) return [];
      if (typeof inner === "object" && inner !== null && !Array.isArray(inner))
        return Object.entries(inner).flatMap(([id, value]) => leaves([...path, id], value));
      const text = this.#value(shape, Array.isArray(inner) ? ((inner as readonly Json[])[0] ?? null) : inner);
      return text === undefined || found.field.computed !== undefined
        ? []
        : [`${path.map((id) => this.#names(id)).join(".")} = ${text}`];
    };
    return Object.entries(fields).flatMap(([id, json]) => leaves([id], json));
  }

  #value(shape: Shape, json: Json): string | undefined {
    if (json === null) return undefined;
    const text = typeof json === "object" ? JSON.stringify(json) : String(json);
    switch (shape.is) {
      case "boolean":
        return json === true ? "có" : "không";
      case "choice":
        return shape.codelist !== undefined && !/^[a-z_]/.test(text) ? text : this.#names(text);
      case "text":
        return `"${text}"`;
      case "integer":
      case "decimal":
        return constant({ op: "literal", type: "number", value: text });
      case "money":
        return dong(BigInt(text));
      case "date":
        return momentOf(text);
      default:
        return undefined;
    }
  }
}

const constant = (literal: Literal): string => describeConstant(literal, literal, NO_NAMES, "vi");
const dong = (amount: bigint): string => constant({ op: "literal", type: "money", value: String(amount) });

/** `21/08/2026 15:30` */
function momentOf(at: string): string {
  const date = at.slice(0, 10).split("-").reverse().join("/");
  return at.length > 10 ? `${date} ${at.slice(11)}` : date;
}

const word = (id: string): string | undefined =>
  Object.hasOwn(spellings.vi, id) ? spellings.vi[id as KeywordId] : undefined;

const ACTION_WORDS: Readonly<Record<string, string>> = {
  nop: "nộp",
  tiep_nhan: "tiếp nhận",
  dat: "đạt",
  khong_dat: "không đạt",
  du_ho_so: "đủ hồ sơ",
  thieu_ho_so: "thiếu hồ sơ",
  sai_tham_quyen: "sai thẩm quyền",
  dong_y: "đồng ý",
  khong_dong_y: "không đồng ý",
  duyet: "duyệt",
  tra_lai: "trả lại",
  da_bo_sung: "đã bổ sung",
  rut_ho_so: "rút hồ sơ",
  dung_giai_quyet: "dừng giải quyết",
  da_nop_tien: "đã nộp tiền",
  xong: "xong",
  tra_ket_qua: "trả kết quả",
  het_han: "hết hạn",
};
