import { createHash } from "node:crypto";
import type { MigrationPlan, ProcedureModel } from "@tthc/model";
import {
  definitionHash,
  Definitions,
  type Cryptography,
  type DossierCommand,
  type Engine,
  type EngineOptions,
  type LogEntry,
  type Outcome,
} from "@tthc/runtime";
import { emitMachine } from "../../../compiler/emitters/xstate/xstate-emitter.ts";
import { compilePlan } from "../../../compiler/migration/compile-plan.ts";
import { housePermit } from "../fixtures/house-permit.ts";

/** Salts that count up: every run makes the same chain. */
export function countingCryptography(): Cryptography {
  let count = 0;
  return {
    sha256: (text) => createHash("sha256").update(text, "utf8").digest("hex"),
    salt: () => `salt-${String((count += 1))}`,
  };
}

/** A clock that stands where a test puts it. */
export interface Surroundings extends EngineOptions {
  time: string;
  readonly hash: string;
  /** A later version that dossiers move to, and the plan for it. */
  readonly later: { readonly hash: string; readonly plan: MigrationPlan };
  /** A definition that can be made unloadable and whole again. */
  readonly poisoned: () => { readonly hash: string; readonly spoil: () => void; readonly heal: () => void };
}

const laterModel: ProcedureModel = {
  ...housePermit,
  version: { ...housePermit.version, number: housePermit.version.number + 1 },
  transition: { rule: "new-version" },
};
const laterPlan = compilePlan(housePermit, laterModel);
const laterMachine = emitMachine(laterModel);
const houseMachine = emitMachine(housePermit);

export function surroundings(): Surroundings {
  const cryptography = countingCryptography();
  const source = { model: housePermit, machine: houseMachine };
  let isSpoilt = false;
  const poison = definitionHash({ ...source, model: { ...housePermit, hint: "poison" } }, cryptography);
  // Loaded anew each time, so that a definition can go bad between two orders.
  const definitions = new Definitions(cryptography, 1);
  const hash = definitions.add(source);
  definitions.register(poison, () => {
    if (isSpoilt) throw new Error("the disk is bad");
    return { ...source, model: { ...housePermit, hint: "poison" } };
  });
  const later = { hash: definitions.add({ model: laterModel, machine: laterMachine }), plan: laterPlan };
  const set = (spoilt: boolean) => () => {
    isSpoilt = spoilt;
    definitions.get(hash);
  };
  const made: Surroundings = {
    cryptography,
    definitions,
    hash,
    later,
    time: "2026-12-31T23:59",
    now: () => made.time,
    poisoned: () => ({ hash: poison, spoil: set(true), heal: set(false) }),
  };
  return made;
}

type Step = readonly [
  key: string,
  at: string,
  who: string,
  action: string,
  more?: Partial<DossierCommand["event"]>,
];

/** The life of a house permit: one supplement, three opinions, permit. */
export const LIFE: readonly Step[] = [
  [
    "nop",
    "2026-08-21T15:30",
    "applicant",
    "nop",
    {
      facts: { case: "nha_o", channel: "online-full", applicant: "ca_nhan" },
      fields: { tang_1: "80", lien_ke: false },
      papers: { don: true, ban_ve: true },
    },
  ],
  ["nhan", "2026-08-21T16:00", "mot_cua", "tiep_nhan"],
  ["thieu", "2026-08-22T09:00", "chuyen_vien", "thieu_ho_so", { reason: "Bản vẽ của bà Hồ Thị Kỷ bị mờ" }],
  ["bo_sung", "2026-08-24T09:00", "applicant", "da_bo_sung", { changed: ["ban_ve"] }],
  ["dat", "2026-08-24T10:00", "chuyen_vien", "dat", { fields: { chieu_cao: "9" } }],
];

/** A step of the life by its key. */
export function stepOf(key: string): Step {
  const found = LIFE.find(([name]) => name === key);
  if (found === undefined) throw new Error(key);
  return found;
}

export function commandOf(
  { hash }: Surroundings,
  dossier: string,
  [key, at, who, action, more]: Step,
): DossierCommand {
  return {
    dossier,
    key,
    at,
    actor:
      who === "applicant"
        ? { is: who, name: "Hồ Thị Kỷ" }
        : who === "system"
          ? { is: who }
          : { is: "role", role: who },
    event: { type: action, ...more },
    definition: hash,
  };
}

/** Plays the beginning of the life, as many steps as asked; every one must be accepted. */
export async function live(
  engine: Engine,
  around: Surroundings,
  dossier: string,
  steps: number = LIFE.length,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of LIFE.slice(0, steps)) {
    const outcome = await engine.apply(commandOf(around, dossier, step));
    if (!outcome.ok) throw new Error(`${step[3]}: ${outcome.refusal.code} ${outcome.refusal.reason.vi}`);
    outcomes.push(outcome);
  }
  return outcomes;
}

export async function linesOf(engine: Engine, dossier: string): Promise<readonly LogEntry[]> {
  return listOf(engine.history(dossier));
}

export async function listOf<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** A plan nobody made: migrating by it is refused. */
export const NO_PLAN = { format: "tthc-migration/1" } as unknown as MigrationPlan;
