import type { DurationUnit, Exit, Expression, Field, Limit } from "@tthc/model";
import type { Random } from "../../bench/corpus/random.ts";

/** How large random flows get, and what their limits are counted in. */
export interface FlowShape {
  readonly steps: readonly [least: number, most: number];
  readonly waits: readonly [least: number, most: number];
  readonly parallels: readonly [least: number, most: number];
  readonly branches: readonly [least: number, most: number];
  /** Part of the exits, branches and outcomes that have a condition. */
  readonly guarded: number;
  /** Part of the steps and branches that have a limit; waits always have one. */
  readonly limited: number;
  readonly units: readonly DurationUnit[];
  /** Every guarded exit has an unguarded one below it, every way back is counted: no flow fault is left. */
  readonly sound: boolean;
}

export const SMALL: FlowShape = {
  steps: [2, 4],
  waits: [0, 2],
  parallels: [0, 1],
  branches: [2, 3],
  guarded: 0.35,
  limited: 0.5,
  units: ["working-day"],
  sound: false,
};

const yes = (id: string): Expression => ({ op: "field", path: [id], type: "boolean" });
const not = (condition: Expression): Expression => ({ op: "not", args: [condition] });
const caseIs = (id: string): Expression => ({
  op: "=",
  args: [
    { op: "fact", fact: "case" },
    { op: "literal", type: "choice", value: id },
  ],
});

export const yesNo = (id: string, required: boolean): Field => ({
  id,
  label: { vi: id },
  type: "boolean",
  shape: { is: "boolean" },
  ...(required && { required: true }),
});

/** Answers of the form, all required, and a case: what guards may read without an official's finding. */
export const ASKED = ["hoi_mot", "hoi_hai"] as const;
const CASES = ["nha_o", "cong_trinh"] as const;

const LABELS: Readonly<Record<string, string>> = { dat: "Đạt", xong: "Xong", thieu_ho_so: "Thiếu hồ sơ" };
export const officer = { is: "role", role: "chuyen_vien" } as const;

export const exitTo = (
  action: string,
  meaning: Exit["meaning"],
  target: string,
  more: Partial<Exit> = {},
): Exit => ({
  action,
  label: { vi: LABELS[action] ?? action },
  meaning,
  target,
  ...more,
});

/** Draws what all states of a flow are made of. */
export class FlowParts {
  readonly random: Random;
  readonly shape: FlowShape;
  #recorded = 0;

  constructor(random: Random, shape: FlowShape) {
    this.random = random;
    this.shape = shape;
  }

  common(id: string, status: 1 | 4 | 5 | 9) {
    return { id, label: { vi: id }, status } as const;
  }

  limit(): { limit?: Limit } {
    const random = this.random;
    if (!random.chance(this.shape.limited)) return {};
    const unit = random.pick(this.shape.units);
    return { limit: { duration: { amount: random.between(1, 10), unit }, visits: [], exceptions: [] } };
  }

  guard(own: readonly Field[]): { when?: Expression } {
    const random = this.random;
    if (!random.chance(this.shape.guarded)) return {};
    const [recorded] = own;
    const plain = random.pick([
      ...ASKED.map(yes),
      caseIs(CASES[0]),
      caseIs(CASES[1]),
      ...(recorded === undefined ? [] : [yes(recorded.id), yes(recorded.id)]),
    ]);
    const when = random.chance(0.3) ? not(plain) : plain;
    return { when: random.chance(0.15) ? { op: "and", args: [when, yes(random.pick(ASKED))] } : when };
  }

  records(): readonly Field[] {
    return this.random.chance(0.3) ? [yesNo(`ghi_${++this.#recorded}`, true)] : [];
  }

  bound(probability: number): { atMost?: number } {
    return this.random.chance(probability) ? { atMost: this.random.between(1, 2) } : {};
  }
}
