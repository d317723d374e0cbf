import { globSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { ProcedureModel } from "@tthc/model";
import { loadDefinition, type Definition } from "@tthc/runtime";

/** A compiled procedure as a portal would load it: `ket-hon/1`. */
export function realDefinition(path: string): Definition {
  const folder = `generated/${path}`;
  const model = JSON.parse(readFileSync(`${folder}/model.json`, "utf8")) as ProcedureModel;
  return loadDefinition(model, readFileSync(`${folder}/machine.json`, "utf8"));
}

/** Every compiled procedure, `ket-hon/1` and so on. */
export const realPaths: readonly string[] = globSync("generated/*/*/model.json")
  .sort()
  .map((file) => dirname(file).slice("generated/".length));
