import type { Grounded } from "../procedure/law.ts";

/** The law and the assumption of an element, to be handed on to what is computed from it. */
export function grounds({ basis, assumption }: Grounded): Grounded {
  return { ...(basis === undefined ? {} : { basis }), ...(assumption === undefined ? {} : { assumption }) };
}
