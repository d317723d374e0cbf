import type { Grounded, Id, LocalText, Period } from "./law.ts";

/** A kind of agency; offices of that kind hang on it. */
export interface Agency extends Grounded {
  readonly id: Id;
  readonly label: LocalText;
  readonly level?: "commune" | "district" | "province" | "ministry" | "central";
  readonly calendar?: string;
  readonly code?: string;
  readonly inForce?: Period;
  readonly successor?: string;
  readonly offices: readonly Office[];
}

export interface Office {
  readonly id: Id;
  readonly label: LocalText;
  readonly code?: string;
  readonly place?: string;
  readonly inForce?: Period;
  readonly successor?: string;
}

export interface Role extends Grounded {
  readonly id: Id;
  readonly label: LocalText;
  readonly agencies: readonly string[];
  readonly inForce?: Period;
}

export interface Delegation extends Grounded {
  readonly from: string;
  readonly to: string;
  readonly inForce?: Period;
}
