import type { Duration, Expression } from "../expression/expression.ts";
import type { Grounded, Id, LocalText } from "./law.ts";

/**
 * The closed set of shapes. A field type of the language (open set) lowers to one of these with constraints, so a new
 * type touches no emitter and a new shape breaks the build in every emitter.
 */
export type Shape =
  | {
      readonly is: "text";
      readonly pattern?: string;
      readonly minLength?: number;
      readonly maxLength?: number;
      readonly lines?: "many";
    }
  | {
      readonly is: "integer";
      readonly minimum?: string;
      readonly maximum?: string;
      readonly above?: string;
      readonly below?: string;
    }
  /** Exact decimal, at most `places` (≤ 6) digits behind the point; travels as a string. */
  | {
      readonly is: "decimal";
      readonly places: number;
      readonly minimum?: string;
      readonly maximum?: string;
      readonly above?: string;
      readonly below?: string;
    }
  /** Whole đồng, JSON integer. */
  | {
      readonly is: "money";
      readonly minimum?: string;
      readonly maximum?: string;
      readonly above?: string;
      readonly below?: string;
    }
  | { readonly is: "boolean" }
  /** Civil date `yyyy-mm-dd`. */
  | { readonly is: "date"; readonly minimum?: string; readonly maximum?: string }
  /** `yyyy-mm-ddThh:mm`, Asia/Ho_Chi_Minh. */
  | { readonly is: "date-time" }
  | {
      readonly is: "choice";
      readonly many: boolean;
      readonly options: readonly Option[];
      readonly codelist?: string;
    }
  | { readonly is: "file"; readonly types: readonly string[]; readonly maxBytes?: number }
  /** A fixed structure such as an address or a parcel, or a nested group. */
  | {
      readonly is: "record";
      readonly of: "address" | "parcel" | "group";
      readonly group?: string;
      readonly fields: readonly Field[];
    }
  | {
      readonly is: "list";
      readonly minItems: number;
      readonly maxItems: number;
      readonly fields: readonly Field[];
    };

export interface Option {
  /** ASCII name of the option, or its code in a code list. */
  readonly id: string;
  readonly label: LocalText;
  readonly formerly?: string;
}

export interface Field extends Grounded {
  readonly id: Id;
  readonly label: LocalText;
  readonly hint?: string;
  /** Keyword id of the author's type, such as `personal-id`; presentation hints hang on it. */
  readonly type: string;
  readonly shape: Shape;
  /** `true`, or the condition under which it is required (only while shown). */
  readonly required?: true | Expression;
  readonly shownWhen?: Expression;
  readonly computed?: Expression;
  readonly default?: Expression;
  readonly readOnly?: true;
  readonly personal?: true;
  readonly kept?: Duration;
  /** Registry asked for this field's value. */
  readonly lookup?: string;
  /** The reusable group it came from with `gồm`. */
  readonly from?: string;
  readonly formerly?: string;
}

/** `kiểm tra E "message"`: broken only where the condition is false, not where it is unknown. */
export interface FormRule extends Grounded {
  readonly id: Id;
  readonly holds: Expression;
  readonly message: LocalText;
}

export interface Section {
  readonly id: Id;
  readonly label: LocalText;
  readonly hint?: string;
  readonly shownWhen?: Expression;
  readonly fields: readonly Field[];
  readonly rules: readonly FormRule[];
}

/** A form (tờ khai). Field paths are `<field>`: sections open no name space. */
export interface Form extends Grounded {
  readonly id: Id;
  readonly label: LocalText;
  readonly hint?: string;
  readonly template?: string;
  readonly code?: string;
  readonly sections: readonly Section[];
  readonly rules: readonly FormRule[];
  readonly formerly?: string;
  /** Further names before, of several that became this one. */
  readonly alsoFormerly?: readonly string[];
}
