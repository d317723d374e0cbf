import type { Facts, Json, MachineEvent, ProcedureModel } from "@tthc/model";

/** Facts that a dossier keeps for ever once it is filed. */
export type KeptFact = "case" | "channel" | "applicant";

/** Dossiers to file, and what officials may record. */
export interface Inputs {
  readonly dossiers: readonly Facts[];
  /** Values that each recorded fact may have. */
  readonly recorded: { readonly [id: string]: readonly Json[] };
  /** Recorded facts that are read only where they are recorded need not be remembered. */
  readonly forget: boolean;
  /** Facts by which dossiers differ that a supplement cannot change into each other. */
  readonly kept: readonly KeptFact[];
  /** Parts of a dossier that may be amended while answers stand, one at a time. */
  readonly amended: readonly string[];
}

export type Finding = { readonly [id: string]: Json };

/** An event that may be sent, and the dossier there is after it, by index. */
export interface Sent {
  readonly event: MachineEvent;
  readonly dossier: number;
}

const FILED_AT = "2026-07-01";
const DECIDED_AT = "2026-07-02T08:00";

/** Every event that can make a difference to a machine, from what dossiers and findings there are. */
export class MachineInputs {
  readonly #inputs: Inputs;
  readonly #filings: readonly string[];
  readonly #findings = new Map<string, readonly Finding[]>();
  readonly #others: readonly (readonly number[])[];

  constructor({ flow }: ProcedureModel, inputs: Inputs) {
    this.#inputs = inputs;
    const initial = flow.states.find(({ id }) => id === flow.initial);
    const filing = initial?.exits.filter(({ meaning }) => meaning === "file").map(({ action }) => action);
    this.#filings = filing === undefined || filing.length === 0 ? ["nop"] : filing;
    const { dossiers, kept } = inputs;
    this.#others = dossiers.map((one) =>
      dossiers.flatMap((other, at) =>
        other !== one && kept.every((fact) => other[fact] === one[fact]) ? [at] : [],
      ),
    );
  }

  filings(): readonly Sent[] {
    return this.#inputs.dossiers.flatMap(({ fields, filingDate = FILED_AT, ...facts }, dossier) => {
      const kept = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
      const at = `${filingDate}T08:00`;
      return this.#filings.map((type) => ({
        event: { type, at, facts: kept, fields },
        dossier,
      }));
    });
  }

  /** Every finding of these recorded facts together. */
  findings(ids: readonly string[]): readonly Finding[] {
    const key = ids.join();
    const known = this.#findings.get(key);
    if (known !== undefined) return known;
    const all = ids.reduce<readonly Finding[]>(
      (some, id) => {
        const values = this.#inputs.recorded[id];
        return values === undefined
          ? some
          : some.flatMap((found) => values.map((value) => ({ ...found, [id]: value })));
      },
      [{}],
    );
    this.#findings.set(key, all);
    return all;
  }

  /** An action with a finding: with the dossier as it is, amended where answers stand, or supplemented to be another. */
  acts(type: string, meaning: string, found: Finding, dossier: number, answered: boolean): readonly Sent[] {
    const { dossiers, amended } = this.#inputs;
    const fields = Object.keys(found).length > 0 ? found : undefined;
    const plain = { type, at: DECIDED_AT, ...(fields && { fields }) };
    const acts: Sent[] = [{ event: plain, dossier }];
    if (answered) for (const path of amended) acts.push({ event: { ...plain, changed: [path] }, dossier });
    if (meaning !== "supplemented") return acts;
    const removed = Object.fromEntries(Object.keys(dossiers[dossier]?.fields ?? {}).map((id) => [id, null]));
    for (const other of this.#others[dossier] ?? []) {
      const filled = { ...removed, ...dossiers[other]?.fields, ...found };
      acts.push({ event: { ...plain, fields: filled }, dossier: other });
    }
    return acts;
  }
}
