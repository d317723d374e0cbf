/** What a package's `machine-support.js` gives its `machine.js`; `compiler/cli/make-machine-support.ts` bundles it. */
export { guardHolds, nextContext } from "@tthc/model";
