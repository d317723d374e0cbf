import type { ProcedureModel } from "@tthc/model";

const known = new WeakMap<ProcedureModel, string>();

/**
 * A digest of all that a model holds, 128 bits: models of one digest are taken for equal, and are not compared. It is
 * worked out once a model and kept as long as the model is. Not for signatures: nobody is kept from making two of one.
 */
export function modelDigest(model: ProcedureModel): string {
  const found = known.get(model) ?? digestOf(JSON.stringify(model));
  known.set(model, found);
  return found;
}

/** Odd multipliers with well spread bits, one a lane. */
const LANES = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const;

function digestOf(text: string): string {
  let [a, b, c, d]: [number, number, number, number] = [...LANES];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, LANES[0]);
    b = Math.imul(b ^ unit ^ (a >>> 15), LANES[1]);
    c = Math.imul(c ^ unit ^ (b >>> 13), LANES[2]);
    d = Math.imul(d ^ unit ^ (c >>> 16), LANES[3]);
  }
  return [a ^ (d >>> 11), b ^ (a >>> 9), c, d]
    .map((lane) => (lane >>> 0).toString(16).padStart(8, "0"))
    .join("");
}

/** Whether two models say the same in every part, so that comparing them could find nothing. */
export const areSameModel = (before: ProcedureModel, after: ProcedureModel): boolean =>
  before === after || modelDigest(before) === modelDigest(after);
