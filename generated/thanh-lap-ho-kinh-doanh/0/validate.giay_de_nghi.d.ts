// Made by tthc from thanh_lap_ho_kinh_doanh version 0. Do not edit.
import type { Forms } from "./types.js";
import type { FormValidator, SchemaCheck } from "./validation-support.js";
export type { Surroundings, Validation, ValidationError } from "./validation-support.js";

/** Whether data satisfy `form.giay_de_nghi.schema.json`, as Ajv says it: `matchesSchema.errors` tells why not. */
export declare const matchesSchema: SchemaCheck<Forms["giay_de_nghi"]>;

/** Everything the form asks, its conditions and rules too. */
export declare const validate: FormValidator["validate"];

/** What `form.giay_de_nghi.schema.json` asks, and no more. */
export declare const validateShape: FormValidator["validateShape"];

/** The answers as they are submitted: in NFC, hidden ones gone, computed ones computed, defaults filled in. */
export declare const settle: FormValidator["settle"];
