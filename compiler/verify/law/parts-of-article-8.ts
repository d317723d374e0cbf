import type { LocalText, ProcedureModel } from "@tthc/model";

interface Part {
  readonly name: Required<LocalText>;
  readonly isGiven: (model: ProcedureModel) => boolean;
}

/** Parts of a combined procedure bring their own: it need not say again what it lacks. */
const isCombined = ({ kind }: ProcedureModel): boolean => kind === "combined";

/** NĐ 63/2010/NĐ-CP, Điều 8 khoản 2 as amended by NĐ 92/2017/NĐ-CP; the last five may be absent if that is said. */
const PARTS: readonly Part[] = [
  { name: { vi: "tên thủ tục", en: "name" }, isGiven: ({ label }) => label.vi !== "" },
  { name: { vi: "trình tự thực hiện", en: "steps" }, isGiven: ({ flow }) => flow.states.length > 0 },
  { name: { vi: "cách thức thực hiện", en: "channels" }, isGiven: ({ channels }) => channels.length > 0 },
  {
    name: { vi: "thành phần, số lượng hồ sơ", en: "dossier" },
    isGiven: (model) =>
      model.dossier.items.length > 0 || model.declaredAbsent.includes("dossier") || isCombined(model),
  },
  {
    name: { vi: "thời hạn giải quyết", en: "term" },
    // A term that law does not prescribe is said to be so, which the model cannot tell from one left out.
    isGiven: () => true,
  },
  {
    name: { vi: "đối tượng thực hiện", en: "applicants" },
    isGiven: ({ applicants }) => applicants.length > 0,
  },
  { name: { vi: "cơ quan giải quyết", en: "agencies" }, isGiven: ({ agencies }) => agencies.length > 0 },
  { name: { vi: "lĩnh vực", en: "sector" }, isGiven: ({ sector }) => sector !== undefined },
  { name: { vi: "căn cứ pháp lý", en: "legal basis" }, isGiven: ({ legalBasis }) => legalBasis.length > 0 },
  {
    name: { vi: "mẫu đơn, tờ khai", en: "form" },
    isGiven: (model) => model.forms.length > 0 || isSaidAbsent(model, "form"),
  },
  {
    name: { vi: "kết quả", en: "result" },
    isGiven: (model) =>
      model.results.some(({ implied }) => implied !== true) || isSaidAbsent(model, "result"),
  },
  {
    name: { vi: "yêu cầu, điều kiện", en: "requirement" },
    isGiven: (model) => model.requirements.length > 0 || isSaidAbsent(model, "requirement"),
  },
  {
    name: { vi: "phí", en: "fee" },
    isGiven: (model) => model.charges.some(({ type }) => type === "fee") || isSaidAbsent(model, "fee"),
  },
  {
    name: { vi: "lệ phí", en: "levy" },
    isGiven: (model) => model.charges.some(({ type }) => type === "levy") || isSaidAbsent(model, "levy"),
  },
];

const isSaidAbsent = (model: ProcedureModel, part: ProcedureModel["declaredAbsent"][number]): boolean =>
  model.declaredAbsent.includes(part) || isCombined(model);

/** Names of the parts that are neither given nor said to be absent. */
export const missingParts = (model: ProcedureModel): readonly Required<LocalText>[] =>
  PARTS.filter(({ isGiven }) => !isGiven(model)).map(({ name }) => name);
