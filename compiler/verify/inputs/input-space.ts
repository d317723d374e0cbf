import type { ProcedureModel } from "@tthc/model";

export interface InputSpace {
  readonly model: ProcedureModel;
  readonly moment: "filing" | "any-time";
}

export function inputSpaceOf(
  model: ProcedureModel,
  moment: "filing" | "any-time" = "filing",
): InputSpace {
  return { model, moment };
}
