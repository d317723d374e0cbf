import type { ProcedureModel, State } from "@tthc/model";

/** One construct of the language, in both keyword languages where both have words for it, and what the model says. */
export interface Lowering {
  readonly title: string;
  /** The frame of `docs/diagnostics/README.md` that the lines stand in. */
  readonly frame: "thủ-tục" | "tờ-khai" | "hồ-sơ" | "tình-huống";
  readonly vi: string;
  readonly en?: string;
  /** More files of the workspace. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Lines at the top of the file. */
  readonly above?: string;
  readonly pick: (model: ProcedureModel) => unknown;
  /** Conditions and durations are written in words. */
  readonly is: unknown;
}

export const state = (model: ProcedureModel, id: string): State => {
  const found = model.flow.states.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no state ${id}`);
  return found;
};
export const limitOf = (id: string) => (model: ProcedureModel) => {
  const found = state(model, id);
  return "limit" in found ? found.limit : undefined;
};
export const exitsOf = (id: string) => (model: ProcedureModel) =>
  state(model, id)
    .exits.filter(({ action }) => !["rut_ho_so", "dung_giai_quyet"].includes(action))
    .map(({ label: _, ...exit }) => exit);
export const paper = (model: ProcedureModel, id: string) => {
  const found = model.dossier.items.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no paper ${id}`);
  const { label: _, kind: _kind, ...rest } = found;
  return rest;
};
export const field = (model: ProcedureModel, id: string) => {
  const found = model.forms
    .flatMap(({ sections }) => sections.flatMap(({ fields }) => fields))
    .find((one) => one.id === id);
  if (found === undefined) throw new Error(`no field ${id}`);
  const { label: _, ...rest } = found;
  return rest;
};

/** The procedure's own part with one step of interest. */
export const steps = (step: string): string => `trình tự theo một_cửa {
${step}
kết thúc đã_cấp "Đã cấp" trả giấy_phép
}`;
