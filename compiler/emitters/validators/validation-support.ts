/** What a package's `validation-support.js` gives its validators; `compiler/cli/make-validation-support.ts` bundles it. */
export { countCharacters } from "./support/count-characters.ts";
export { formValidator } from "./support/form-validator.ts";
