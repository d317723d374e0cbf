import type { Emitter } from "../emitter.ts";
import { buildSchemas } from "../json-schema/build-schemas.ts";
import { validatorModule, validatorTypes } from "./form-module.ts";
import { VALIDATION_SUPPORT } from "./validation-support.gen.ts";
import { VALIDATION_SUPPORT_TYPES } from "./validation-support-types.ts";

/** `validate.<form>.js` for each form: plain modules that need nothing but the support file beside them. */
export const validatorsEmitter: Emitter = {
  name: "validators",
  emit: (model) => {
    if (model.forms.length === 0) return [];
    const schemas = new Map(buildSchemas(model).schemas.map(({ path, schema }) => [path, schema]));
    return [
      ...model.forms.flatMap((form) => [
        {
          path: `validate.${form.id}.js`,
          text: validatorModule(model, form, schemas.get(`form.${form.id}.schema.json`) ?? {}),
        },
        { path: `validate.${form.id}.d.ts`, text: validatorTypes(model, form) },
      ]),
      { path: "validation-support.js", text: VALIDATION_SUPPORT },
      { path: "validation-support.d.ts", text: VALIDATION_SUPPORT_TYPES },
    ];
  },
};
