import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ProcedureModel } from "@tthc/model";
import { afterAll } from "vitest";
import type { Artefact } from "../../compiler/emitters/emitter.ts";
import type { FormValidator } from "../../compiler/emitters/validators/support/form-validator.ts";
import type { SchemaCheck } from "../../compiler/emitters/validators/support/validation.ts";
import { validatorsEmitter } from "../../compiler/emitters/validators/emit-validators.ts";

/** What the module of a form exports. */
export interface ValidatorModule extends FormValidator {
  readonly matchesSchema: SchemaCheck;
}

const folder = mkdtempSync(join(tmpdir(), "tthc-validators-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, "package.json"), '{ "type": "module" }');

/** Writes files of a package into a folder of their own. */
export function written(name: string, artefacts: readonly Artefact[]): string {
  const root = join(folder, name);
  mkdirSync(root, { recursive: true });
  for (const { path, text } of artefacts) writeFileSync(join(root, path), text);
  return root;
}

let modules = 0;

/** Emits the validators of a model and loads the one of a form, as a portal does. */
export async function validatorOf(model: ProcedureModel, form: string): Promise<ValidatorModule> {
  const root = written(`module-${String(modules++)}`, await validatorsEmitter.emit(model));
  return (await import(pathToFileURL(join(root, `validate.${form}.js`)).href)) as ValidatorModule;
}
