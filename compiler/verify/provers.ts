import { proveLaw } from "./law/prove-law.ts";
import { proveForms } from "./forms/prove-forms.ts";
import { provePapers } from "./papers/prove-papers.ts";
import { proveLetters } from "./letters/prove-letters.ts";
import { proveFlow } from "./flow/prove-flow.ts";
import { proveAuthority } from "./authority/prove-authority.ts";
import type { Prover } from "./proof.ts";
import { proveTables } from "./tables/prove-tables.ts";
import { proveTime } from "./time/time.ts";

/** The provers in the order of a proof sheet; each stands alone. */
export const provers: readonly Prover[] = [
  proveLaw,
  proveFlow,
  proveAuthority,
  proveTables,
  proveForms,
  provePapers,
  proveLetters,
  proveTime,
];
