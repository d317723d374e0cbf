import type {
  Branch,
  DurationUnit,
  Exit,
  Expression,
  Field,
  Join,
  Limit,
  Outcome,
  ParallelState,
  ProcedureModel,
  State,
  StepState,
  WaitState,
} from "@tthc/model";
import { Random } from "../../bench/corpus/random.ts";
import { sampleModel } from "../emitters/sample-model.ts";

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

const yesNo = (id: string, required: boolean): Field => ({
  id,
  label: { vi: id },
  type: "boolean",
  shape: { is: "boolean" },
  ...(required && { required: true }),
});

/** Answers of the form, all required, and a case: what guards may read without an official's finding. */
const ASKED = ["hoi_mot", "hoi_hai"] as const;
const CASES = ["nha_o", "cong_trinh"] as const;

/** A model with a random flow; the same one for the same seed on every machine. */
export function randomFlow(seed: number, shape: Partial<FlowShape> = {}): ProcedureModel {
  const drawing = new Drawing(new Random(seed), { ...SMALL, ...shape });
  const states = drawing.states();
  return {
    ...sampleModel,
    id: `thu_tuc_${seed}`,
    version: { number: 1, draft: false, inForce: { from: "2026-07-01" } },
    forms: [
      {
        id: "don",
        label: { vi: "Đơn" },
        rules: [],
        sections: [
          { id: "hoi", label: { vi: "Hỏi" }, rules: [], fields: ASKED.map((id) => yesNo(id, true)) },
        ],
      },
    ],
    dossier: { sets: 1, items: [] },
    assumptions: [],
    term: {
      ...sampleModel.term,
      prescribed: true,
      rows: [{ id: "chung", duration: { amount: 30, unit: "working-day" }, exceptions: [] }],
    },
    flow: { ...sampleModel.flow, initial: "nop_ho_so", states },
    agencies: ["uy_ban_xa"],
    agenciesDeclared: [{ id: "uy_ban_xa", label: { vi: "Ủy ban" }, offices: [] }],
    roles: [{ id: "chuyen_vien", label: { vi: "Chuyên viên" }, agencies: ["uy_ban_xa"] }],
  };
}

const LABELS: Readonly<Record<string, string>> = { dat: "Đạt", xong: "Xong", thieu_ho_so: "Thiếu hồ sơ" };
const officer = { is: "role", role: "chuyen_vien" } as const;

const exitTo = (
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

/** Draws the states of one flow: the working ones in a row, any of them leads on, back, or to an end. */
class Drawing {
  readonly #random: Random;
  readonly #shape: FlowShape;
  readonly #steps: readonly string[];
  readonly #waits: readonly string[];
  readonly #parallels: readonly string[];
  /** Steps and parallel parts in the order in which a sound flow goes through them. */
  readonly #row: readonly string[];
  #recorded = 0;

  constructor(random: Random, shape: FlowShape) {
    this.#random = random;
    this.#shape = shape;
    const ids = (prefix: string, [least, most]: readonly [number, number]) =>
      Array.from({ length: random.between(least, most) }, (_, at) => `${prefix}_${at + 1}`);
    this.#steps = ids("buoc", shape.steps);
    this.#waits = ids("cho", shape.waits);
    this.#parallels = ids("song_song", shape.parallels);
    const [first = "buoc_1", ...rest] = this.#steps;
    this.#row = [first, ...random.shuffled([...rest, ...this.#parallels])];
  }

  states(): readonly State[] {
    const filing: WaitState = {
      ...this.#common("nop_ho_so", 1),
      kind: "wait",
      actor: { is: "applicant" },
      records: [],
      exits: [exitTo("nop", "file", this.#steps[0] ?? "")],
    };
    return [
      filing,
      ...this.#row.map((id) => (this.#parallels.includes(id) ? this.#parallel(id) : this.#step(id))),
      ...this.#waits.map((id, at) => this.#wait(id, at)),
      ...["da_cap", "tu_choi"].map((id): State => ({
        ...this.#common(id, 9),
        kind: "end",
        final: true,
        gives: [],
        exits: [],
      })),
    ];
  }

  #common(id: string, status: 1 | 4 | 5 | 9) {
    return { id, label: { vi: id }, status } as const;
  }

  #limit(): { limit?: Limit } {
    const random = this.#random;
    if (!random.chance(this.#shape.limited)) return {};
    const unit = random.pick(this.#shape.units);
    return { limit: { duration: { amount: random.between(1, 10), unit }, visits: [], exceptions: [] } };
  }

  #guard(own: readonly Field[]): { when?: Expression } {
    const random = this.#random;
    if (!random.chance(this.#shape.guarded)) return {};
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

  #records(): readonly Field[] {
    return this.#random.chance(0.3) ? [yesNo(`ghi_${++this.#recorded}`, true)] : [];
  }

  /** A state behind this one in the row, or the end. */
  #onward(id: string): string {
    const later = this.#row.slice(this.#row.indexOf(id) + 1);
    return later[0] ?? "da_cap";
  }

  #anywhere(): string {
    return this.#random.pick([...this.#row, ...this.#waits, "da_cap", "tu_choi"]);
  }

  #step(id: string): StepState {
    const records = this.#records();
    const exits = this.#shape.sound ? this.#soundExits(id, records) : this.#anyExits(records);
    return { ...this.#common(id, 4), kind: "step", actor: officer, ...this.#limit(), records, exits };
  }

  #soundExits(id: string, records: readonly Field[]): readonly Exit[] {
    const random = this.#random;
    const onward = this.#onward(id);
    const guard = this.#guard(records);
    const wait = this.#waits.find((_, at) => this.#callerOf(at) === id);
    const back = this.#row.slice(0, this.#row.indexOf(id)).filter((other) => this.#steps.includes(other));
    return [
      ...(guard.when === undefined ? [] : [exitTo("dat", "pass", random.pick([onward, "da_cap"]), guard)]),
      exitTo("dat", "pass", onward),
      ...(wait === undefined
        ? []
        : [exitTo("thieu_ho_so", "incomplete", wait, { atMost: random.between(1, 2) })]),
      ...(back.length > 0 && random.chance(0.4)
        ? [exitTo("tra_lai", "send-back", random.pick(back), { atMost: 1 })]
        : []),
      exitTo("khong_dat", "fail", "tu_choi"),
    ];
  }

  #anyExits(records: readonly Field[]): readonly Exit[] {
    const random = this.#random;
    const actions = [
      ["dat", "pass"],
      ["dat", "pass"],
      ["khong_dat", "fail"],
      ["thieu_ho_so", "incomplete"],
      ["tra_lai", "send-back"],
    ] as const;
    return Array.from({ length: random.between(1, 4) }, () => {
      const [action, meaning] = random.pick(actions);
      return exitTo(action, meaning, this.#anywhere(), { ...this.#guard(records), ...this.#bound(0.3) });
    });
  }

  #bound(probability: number): { atMost?: number } {
    return this.#random.chance(probability) ? { atMost: this.#random.between(1, 2) } : {};
  }

  /** The step that sends dossiers to a wait in a sound flow. */
  #callerOf(at: number): string {
    return this.#steps[at % this.#steps.length] ?? "";
  }

  #wait(id: string, at: number): WaitState {
    const random = this.#random;
    const sound = this.#shape.sound;
    const back = sound ? this.#callerOf(at) : this.#anywhere();
    const expires = sound || random.chance(0.6);
    const unit = random.pick(this.#shape.units);
    return {
      ...this.#common(id, 5),
      kind: "wait",
      actor: { is: "applicant" },
      supplement: true,
      limit: { duration: { amount: random.between(1, 20), unit }, visits: [], exceptions: [] },
      records: [],
      ...(sound ? {} : this.#bound(0.2)),
      exits: [
        exitTo("da_bo_sung", "supplemented", back),
        ...(expires ? [exitTo("het_han", "expired", sound ? "tu_choi" : this.#anywhere())] : []),
      ],
    };
  }

  #parallel(id: string): ParallelState {
    const random = this.#random;
    const [least, most] = this.#shape.branches;
    const branches = Array.from({ length: random.between(least, most) }, (_, at) =>
      this.#branch(`nhanh_${at + 1}`, at === 0),
    );
    return {
      ...this.#common(id, 4),
      kind: "parallel",
      ...this.#limit(),
      branches,
      joins: this.#shape.sound ? this.#soundJoins(id) : this.#anyJoins(id),
      onAmend: random.pick(["readers", "all"] as const),
      exits: [],
    };
  }

  #branch(id: string, first: boolean): Branch {
    const random = this.#random;
    const records = this.#records();
    const outcome = (
      action: string,
      meaning: Outcome["meaning"],
      sense: Outcome["sense"],
      more: Partial<Outcome> = {},
    ): Outcome => ({ action, label: { vi: action }, meaning, sense, ...more });
    const guard = this.#guard(records);
    const takesPart = first && this.#shape.sound ? {} : this.#guard([]);
    return {
      id,
      label: { vi: id },
      actor: officer,
      ...this.#limit(),
      gives: [],
      records,
      ...takesPart,
      outcomes: [
        outcome("dong_y", "agree", "positive", this.#shape.sound ? {} : guard),
        outcome("khong_dong_y", "disagree", "negative", random.chance(0.5) ? {} : this.#guard(records)),
        ...(this.#shape.sound || random.chance(0.5)
          ? [outcome("het_han", "expired", "positive", { countsAs: "dong_y" })]
          : []),
        ...(this.#shape.sound || random.chance(0.8) ? [] : [outcome("y_kien_khac", "own", "neutral")]),
      ],
    };
  }

  #soundJoins(id: string): readonly Join[] {
    return [
      { test: { is: "all", action: "dong_y", sense: "positive" }, target: this.#onward(id) },
      { test: { is: "otherwise" }, target: "tu_choi" },
    ];
  }

  // A join back into its own part, with nobody waited for, would go round within one step of the machine.
  #anyJoins(id: string): readonly Join[] {
    const random = this.#random;
    const elsewhere = () => random.pick([...this.#row.filter((one) => one !== id), ...this.#waits, "da_cap"]);
    const tests: readonly Join["test"][] = [
      { is: "all", action: "dong_y", sense: "positive" },
      { is: "any", action: "khong_dong_y", sense: "negative" },
      { is: "any", action: "y_kien_khac", sense: "neutral" },
      { is: "all", action: "khong_dong_y", sense: "negative" },
    ];
    const some = random.shuffled(tests).slice(0, random.between(1, 3));
    const joins = some.map((test) => ({ test, target: elsewhere(), ...this.#bound(0.25) }));
    return random.chance(0.5)
      ? joins
      : [...joins, { test: { is: "otherwise" } as const, target: elsewhere() }];
  }
}
