import type { Prover } from "./proof.ts";

/** The provers in the order of a proof sheet; each stands alone. */
export const provers: readonly Prover[] = [];
