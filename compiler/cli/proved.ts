import { provedOf } from "../checker/proofs.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { placeJson, type PlaceJson } from "../diagnostics/render/place-json.ts";
import { proofSheet } from "../verify/sheet/proof-sheet.ts";
import type { ProofSheet } from "../verify/sheet/sheet-format.ts";
import type { Checked } from "./checked.ts";

/** The proof sheet of a version, and where in its text each of its findings is. */
export interface Proved {
  readonly file: string;
  readonly sheet: ProofSheet;
  /** By the order of `sheet.findings`; null where the text has no place of it. */
  readonly places: readonly (PlaceJson | null)[];
}

/** The sheets of everything that could be compiled, in the order of the files. */
export function provedSheets({ compilation }: Checked): readonly Proved[] {
  // A diagnostic carries on the very parameters of the finding that it was made of.
  const placed = new Map<unknown, Diagnostic>();
  for (const one of [...compilation.diagnostics, ...compilation.accepted]) placed.set(one.params, one);
  return compilation.procedures.flatMap(({ file, model }) => {
    if (model === undefined) return [];
    const proof = provedOf(model);
    const places = proof.findings.map(({ params, code }) => {
      const found = placed.get(params);
      return found?.code === code ? placeJson(found.source, found.span) : null;
    });
    return [{ file, sheet: proofSheet(model, proof), places }];
  });
}
