import type { LocalText, ProcedureModel, Result } from "@tthc/model";
import { reaches, type Way } from "./flow-paths.ts";
import type { LetterUse } from "./letter-uses.ts";

type Text = Required<LocalText>;

/** A value that a letter prints and that is not always there. */
export interface Absence {
  readonly value: Text;
  readonly why: Text;
}

interface Scene {
  readonly model: ProcedureModel;
  readonly result: Result;
  readonly ways: ReadonlyMap<string, readonly Way[]>;
  readonly ends: readonly string[];
}

interface CommonValue {
  readonly path: readonly string[];
  readonly value: Text;
  readonly why: Text;
  readonly isAbsent: (scene: Scene) => boolean;
}

/** Common values of which the model says whether they are there. What the office itself fills in is its own affair. */
const COMMON: readonly CommonValue[] = [
  {
    path: ["ho_so", "truong_hop"],
    value: { vi: "Trường hợp", en: "Case" },
    why: { vi: "thủ tục không chia trường hợp", en: "the procedure has no cases" },
    isAbsent: ({ model }) => model.cases.length === 0,
  },
  {
    path: ["thu_tuc", "ma"],
    value: { vi: "Mã thủ tục", en: "Code of the procedure" },
    why: { vi: "thủ tục chưa có mã", en: "the procedure has no code yet" },
    isAbsent: ({ model }) => model.code === null,
  },
  {
    path: ["thu_tuc", "linh_vuc"],
    value: { vi: "Lĩnh vực", en: "Field of administration" },
    why: { vi: "thủ tục không nêu lĩnh vực", en: "the procedure names no field of administration" },
    isAbsent: ({ model }) => model.sector === undefined,
  },
  {
    path: ["thu_tuc", "thoi_han"],
    value: { vi: "Thời hạn giải quyết", en: "Term" },
    why: { vi: "thời hạn không quy định", en: "no term is prescribed" },
    isAbsent: ({ model }) => !model.term.prescribed,
  },
  {
    path: ["thoi_diem", "hen_tra"],
    value: { vi: "Ngày hẹn trả", en: "Promised date" },
    why: {
      vi: "thời hạn không quy định nên không có ngày hẹn trả",
      en: "no term is prescribed, so nothing is promised",
    },
    isAbsent: ({ model }) => !model.term.prescribed,
  },
  {
    path: ["thoi_diem", "tiep_nhan"],
    value: { vi: "Thời điểm tiếp nhận", en: "Moment of acceptance" },
    why: {
      vi: "có đường đi đến kết quả này mà hồ sơ chưa được tiếp nhận",
      en: "a way leads to this result before the dossier is accepted",
    },
    isAbsent: ({ model, ways, ends }) => reaches(model, ways, ends, ({ meaning }) => meaning !== "accept"),
  },
  {
    path: ["van_ban", "ma"],
    value: { vi: "Mã kết quả", en: "Code of the result" },
    why: { vi: "kết quả này chưa có mã", en: "this result has no code" },
    isAbsent: ({ result }) => result.code === undefined,
  },
  {
    path: ["van_ban", "ly_do"],
    value: { vi: "Lý do", en: "Reason" },
    why: {
      vi: "có đường đi đến kết quả này mà không ai phải nêu lý do",
      en: "a way leads to this result on which nobody has to give a reason",
    },
    isAbsent: ({ model, ways, ends }) => reaches(model, ways, ends, ({ givesReason }) => !givesReason),
  },
  {
    path: ["tong_thu"],
    value: { vi: "Tổng số tiền", en: "Total" },
    why: { vi: "thủ tục không thu phí, lệ phí", en: "the procedure has no charges" },
    isAbsent: ({ model }) => model.charges.length === 0,
  },
];

const startsWith = (path: readonly string[], start: readonly string[]): boolean =>
  start.every((name, i) => path[i] === name);

/** Why a common value may be missing; undefined where it is always there, guarded, or not known to the model. */
export function absentCommon({ path, guards }: LetterUse, scene: Scene): Absence | undefined {
  const common = COMMON.find((one) => startsWith(path, one.path));
  if (common === undefined || !common.isAbsent(scene)) return undefined;
  const isGuarded = guards.some((guard) => guard.holds && startsWith(guard.path, common.path));
  const hasCharges =
    path[0] === "tong_thu" && guards.some(({ path: [name], holds }) => holds && name === "khoan_thu");
  return isGuarded || hasCharges ? undefined : common;
}
