import type { ProcedureModel } from "@tthc/model";

/** Digests of one object of a model. */
interface Digest {
  /** All that it holds. */
  readonly whole: string;
  /** The same without what has digests of its own: the sections of a form, the fields of a section. */
  readonly own: string;
}

/** Lists whose elements have digests of their own, wherever they stand on the way from the model down. */
const LISTS: ReadonlySet<string> = new Set(["forms", "sections", "fields", "items", "states"]);
/** Lists of the model itself whose elements have digests of their own. */
const LISTS_OF_MODEL: ReadonlySet<string> = new Set(["results", "cases", "charges", "codelists"]);
/** What stands between the model and such lists. */
const HOLDERS: ReadonlySet<string> = new Set(["dossier", "flow"]);

/**
 * Digests of models and of their parts, 128 bits: what has one digest is taken for equal, and is not compared. The digest
 * of a part is made of those of its parts, so that every text is read once; each is worked out once and kept as long as
 * the model is. Models are never changed in place. Not for signatures: nobody is kept from making two of one.
 */
export class Digests {
  readonly #known = new WeakMap<object, Digest>();

  /** Of a model, or of any object or list inside one. */
  of(value: object | undefined): string {
    return value === undefined ? "" : this.#digest(value).whole;
  }

  /** Of an object without the lists in it that have digests of their own. */
  ownOf(value: object): string {
    return this.#digest(value).own;
  }

  areEqual(a: object | undefined, b: object | undefined): boolean {
    return a === b || this.of(a) === this.of(b);
  }

  #digest(value: object): Digest {
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const made = Array.isArray(value) ? this.#ofList(value) : this.#ofObject(value);
    this.#known.set(value, made);
    return made;
  }

  #ofList(list: readonly unknown[]): Digest {
    const parts = list.map((one) =>
      typeof one === "object" && one !== null ? this.#digest(one).whole : JSON.stringify(one),
    );
    const whole = digestOf(`[${parts.join()}]`);
    return { whole, own: whole };
  }

  #ofObject(value: object): Digest {
    const isModel = "modelVersion" in value;
    const own: string[] = [];
    const lists: string[] = [];
    for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
      if (inner === undefined) continue;
      const isHeld = LISTS.has(key) || (isModel && (LISTS_OF_MODEL.has(key) || HOLDERS.has(key)));
      if (isHeld && typeof inner === "object" && inner !== null)
        lists.push(`${key}:${this.#digest(inner).whole}`);
      else own.push(`${JSON.stringify(key)}:${JSON.stringify(inner)}`);
    }
    const ofOwn = digestOf(own.join());
    return { own: ofOwn, whole: lists.length === 0 ? ofOwn : digestOf(`${ofOwn};${lists.join(";")}`) };
  }
}

/** Digests of every model that was compared. */
export const storedDigests = new Digests();

/** A digest of all that a model holds. */
export const modelDigest = (model: ProcedureModel): string => storedDigests.of(model);

/** Whether two models say the same in every part, so that comparing them could find nothing. */
export const areSameModel = (before: ProcedureModel, after: ProcedureModel): boolean =>
  storedDigests.areEqual(before, after);

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
