import type { Json, Moment } from "@tthc/model";

/** What a registry is asked for one dossier. */
export interface RegistryQuestion {
  /** The registry by the procedure's name for it: `csdl_dan_cu`. */
  readonly registry: string;
  readonly dossier: string;
  readonly at: Moment;
  /** Answers of the applicant that it is found by, by field. These are personal, and leave the house here. */
  readonly asked: { readonly [field: string]: Json };
  /** Papers that the registry is to stand for. */
  readonly papers: readonly string[];
}

/** What a registry answers: whether it has the data that stands for the papers. */
export interface RegistryAnswer {
  readonly has: boolean;
  /** Values for fields that the procedure looks up there; others are not taken over. */
  readonly fields?: { readonly [field: string]: Json };
}

/** A connection to registries. Rejects where no answer comes; `signal` says that nobody waits any longer. */
export interface RegistrySource {
  /** A stand-in answers from what somebody wrote down; nobody may take it for the registry. */
  readonly isStandIn: boolean;
  readonly ask: (question: RegistryQuestion, signal: AbortSignal) => Promise<RegistryAnswer>;
}

/** A stand-in that answers as it was told, the first question that fits; what it was not told has no answer. */
export function recordedRegistry(
  recorded: readonly (Partial<Pick<RegistryQuestion, "registry" | "dossier" | "asked">> & {
    readonly answer: RegistryAnswer;
  })[],
): RegistrySource {
  const fits = (wanted: RegistryQuestion["asked"], given: RegistryQuestion["asked"]): boolean =>
    Object.entries(wanted).every(([field, value]) => JSON.stringify(given[field]) === JSON.stringify(value));
  return {
    isStandIn: true,
    ask: (question) => {
      const found = recorded.find(
        ({ registry, dossier, asked = {} }) =>
          (registry ?? question.registry) === question.registry &&
          (dossier ?? question.dossier) === question.dossier &&
          fits(asked, question.asked),
      );
      return found === undefined
        ? Promise.reject(new Error("nothing was recorded for this question"))
        : Promise.resolve(found.answer);
    },
  };
}
