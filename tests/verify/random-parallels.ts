import type { Branch, Join, Outcome, ParallelState } from "@tthc/model";
import { officer, type FlowParts } from "./random-flow-parts.ts";

/** Where the states of a flow lead. */
export interface Row {
  /** A state behind this one, or the end. */
  readonly onward: (id: string) => string;
  /** Every state but this one. */
  readonly elsewhere: (id: string) => readonly string[];
}

/** Draws parallel parts, their branches and joins. */
export class RandomParallels {
  readonly #parts: FlowParts;
  readonly #row: Row;

  constructor(parts: FlowParts, row: Row) {
    this.#parts = parts;
    this.#row = row;
  }

  draw(id: string): ParallelState {
    const random = this.#parts.random;
    const [least, most] = this.#parts.shape.branches;
    const branches = Array.from({ length: random.between(least, most) }, (_, at) =>
      this.#branch(`nhanh_${at + 1}`, at === 0),
    );
    return {
      ...this.#parts.common(id, 4),
      kind: "parallel",
      ...this.#parts.limit(),
      branches,
      joins: this.#parts.shape.sound ? this.#soundJoins(id) : this.#anyJoins(id),
      onAmend: random.pick(["readers", "all"] as const),
      exits: [],
    };
  }

  #branch(id: string, first: boolean): Branch {
    const random = this.#parts.random;
    const records = this.#parts.records();
    const outcome = (
      action: string,
      meaning: Outcome["meaning"],
      sense: Outcome["sense"],
      more: Partial<Outcome> = {},
    ): Outcome => ({ action, label: { vi: action }, meaning, sense, ...more });
    const guard = this.#parts.guard(records);
    const takesPart = first && this.#parts.shape.sound ? {} : this.#parts.guard([]);
    return {
      id,
      label: { vi: id },
      actor: officer,
      ...this.#parts.limit(),
      gives: [],
      records,
      ...takesPart,
      outcomes: [
        outcome("dong_y", "agree", "positive", this.#parts.shape.sound ? {} : guard),
        outcome("khong_dong_y", "disagree", "negative", random.chance(0.5) ? {} : this.#parts.guard(records)),
        ...(this.#parts.shape.sound || random.chance(0.5)
          ? [outcome("het_han", "expired", "positive", { countsAs: "dong_y" })]
          : []),
        ...(this.#parts.shape.sound || random.chance(0.8) ? [] : [outcome("y_kien_khac", "own", "neutral")]),
      ],
    };
  }

  #soundJoins(id: string): readonly Join[] {
    return [
      { test: { is: "all", action: "dong_y", sense: "positive" }, target: this.#row.onward(id) },
      { test: { is: "otherwise" }, target: "tu_choi" },
    ];
  }

  // A join back into its own part, with nobody waited for, would go round within one step of the machine.
  #anyJoins(id: string): readonly Join[] {
    const random = this.#parts.random;
    const elsewhere = () => random.pick(this.#row.elsewhere(id));
    const tests: readonly Join["test"][] = [
      { is: "all", action: "dong_y", sense: "positive" },
      { is: "any", action: "khong_dong_y", sense: "negative" },
      { is: "any", action: "y_kien_khac", sense: "neutral" },
      { is: "all", action: "khong_dong_y", sense: "negative" },
    ];
    const some = random.shuffled(tests).slice(0, random.between(1, 3));
    const joins = some.map((test) => ({ test, target: elsewhere(), ...this.#parts.bound(0.25) }));
    return random.chance(0.5)
      ? joins
      : [...joins, { test: { is: "otherwise" } as const, target: elsewhere() }];
  }
}
