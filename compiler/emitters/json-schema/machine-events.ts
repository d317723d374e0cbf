import type { ActionMeaning, Field, LocalText, ProcedureModel } from "@tthc/model";

/** In how many of the states that answer to an event something is so. */
type Frequency = "always" | "sometimes" | "never";

const frequency = (count: number, all: number): Frequency =>
  count === all ? "always" : count > 0 ? "sometimes" : "never";

/** One event type of the machine, gathered over all states that answer to it. */
export interface MachineEventUse {
  readonly type: string;
  readonly label: string;
  /** It opens the dossier and sets its facts. */
  readonly files: Frequency;
  readonly byApplicant: boolean;
  readonly reason: Frequency;
  readonly records: readonly Field[];
}

interface Use {
  readonly type: string;
  readonly label: LocalText;
  readonly meaning: ActionMeaning;
  readonly reason?: { readonly required: boolean } | undefined;
  readonly records: readonly Field[];
  readonly byApplicant: boolean;
}

const APPLICANT_MEANINGS: readonly ActionMeaning[] = ["file", "supplemented", "withdraw"];

function usesOf(model: ProcedureModel): Use[] {
  const uses: Use[] = [];
  for (const state of model.flow.states) {
    const records = state.kind === "step" || state.kind === "wait" ? state.records : [];
    const waits = state.kind === "wait" && state.actor.is === "applicant";
    if (state.kind !== "end" || !state.final)
      for (const { action, label, meaning, reason } of state.exits)
        uses.push({
          type: action,
          label,
          meaning,
          reason,
          records,
          byApplicant: waits || APPLICANT_MEANINGS.includes(meaning),
        });
    if (state.kind !== "parallel") continue;
    for (const branch of state.branches)
      for (const { action, label, meaning, reason } of branch.outcomes)
        uses.push({
          type: `${branch.id}.${action}`,
          label,
          meaning,
          reason,
          records: branch.records,
          byApplicant: false,
        });
  }
  // A flow whose first state is already the office's is opened by a filing all the same.
  if (!uses.some(({ meaning }) => meaning === "file"))
    uses.push({ type: "nop", label: { vi: "Nộp" }, meaning: "file", records: [], byApplicant: true });
  return uses;
}

/** Every event type the machine answers to, sorted. */
export function machineEvents(model: ProcedureModel): readonly MachineEventUse[] {
  const byType = new Map<string, Use[]>();
  for (const use of usesOf(model)) {
    const list = byType.get(use.type);
    if (list === undefined) byType.set(use.type, [use]);
    else list.push(use);
  }
  return [...byType]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, uses]) => {
      const filing = uses.filter(({ meaning }) => meaning === "file").length;
      const asked = uses.filter(({ reason }) => reason?.required === true).length;
      const records = new Map(uses.flatMap((use) => use.records).map((field) => [field.id, field]));
      return {
        type,
        label: uses[0]?.label.vi ?? type,
        files: frequency(filing, uses.length),
        byApplicant: uses.some(({ byApplicant }) => byApplicant),
        reason: frequency(asked, uses.length),
        records: [...records.values()],
      };
    });
}
