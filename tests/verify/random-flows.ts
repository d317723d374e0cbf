import type { Exit, Field, ProcedureModel, State, StepState, WaitState } from "@tthc/model";
import { Random } from "../../bench/corpus/random.ts";
import { sampleModel } from "../emitters/sample-model.ts";
import { ASKED, exitTo, FlowParts, officer, SMALL, yesNo, type FlowShape } from "./random-flow-parts.ts";
import { RandomParallels } from "./random-parallels.ts";

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

/** Draws the states of one flow: the working ones in a row, any of them leads on, back, or to an end. */
class Drawing {
  readonly #random: Random;
  readonly #shape: FlowShape;
  readonly #steps: readonly string[];
  readonly #waits: readonly string[];
  readonly #parallels: readonly string[];
  /** Steps and parallel parts in the order in which a sound flow goes through them. */
  readonly #row: readonly string[];
  readonly #parts: FlowParts;
  readonly #parallelParts: RandomParallels;

  constructor(random: Random, shape: FlowShape) {
    this.#random = random;
    this.#shape = shape;
    this.#parts = new FlowParts(random, shape);
    this.#parallelParts = new RandomParallels(this.#parts, {
      onward: (id) => this.#onward(id),
      elsewhere: (id) => [...this.#row.filter((one) => one !== id), ...this.#waits, "da_cap"],
    });
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
      ...this.#parts.common("nop_ho_so", 1),
      kind: "wait",
      actor: { is: "applicant" },
      records: [],
      exits: [exitTo("nop", "file", this.#steps[0] ?? "")],
    };
    return [
      filing,
      ...this.#row.map((id) =>
        this.#parallels.includes(id) ? this.#parallelParts.draw(id) : this.#step(id),
      ),
      ...this.#waits.map((id, at) => this.#wait(id, at)),
      ...["da_cap", "tu_choi"].map((id): State => ({
        ...this.#parts.common(id, 9),
        kind: "end",
        final: true,
        gives: [],
        exits: [],
      })),
    ];
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
    const records = this.#parts.records();
    const exits = this.#shape.sound ? this.#soundExits(id, records) : this.#anyExits(records);
    return {
      ...this.#parts.common(id, 4),
      kind: "step",
      actor: officer,
      ...this.#parts.limit(),
      records,
      exits,
    };
  }

  #soundExits(id: string, records: readonly Field[]): readonly Exit[] {
    const random = this.#random;
    const onward = this.#onward(id);
    const guard = this.#parts.guard(records);
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
      return exitTo(action, meaning, this.#anywhere(), {
        ...this.#parts.guard(records),
        ...this.#parts.bound(0.3),
      });
    });
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
      ...this.#parts.common(id, 5),
      kind: "wait",
      actor: { is: "applicant" },
      supplement: true,
      limit: { duration: { amount: random.between(1, 20), unit }, visits: [], exceptions: [] },
      records: [],
      ...(sound ? {} : this.#parts.bound(0.2)),
      exits: [
        exitTo("da_bo_sung", "supplemented", back),
        ...(expires ? [exitTo("het_han", "expired", sound ? "tu_choi" : this.#anywhere())] : []),
      ],
    };
  }
}
