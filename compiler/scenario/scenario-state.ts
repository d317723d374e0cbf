import {
  describe,
  describeConstant,
  emptyContext,
  namesOf,
  papersOf,
  settledEvent,
  withEvent,
  type Json,
  type LocalText,
  type MachineContext,
  type PaperNeed,
  type ProcedureModel,
  type Scenario,
  type ScenarioAssignment,
  type ScenarioEvent,
} from "@tthc/model";
import { dossierPapers, type DossierEvent, type PlaySession, type Refusal } from "@tthc/runtime";
import { atPath, jsonOf } from "./json-value.ts";
import type { ScenarioDefault } from "./scenario-result.ts";

/** A scenario half-way: the dossier as played, and what was given but not sent yet. */
export interface ScenarioState {
  readonly session: PlaySession;
  readonly given: Pick<DossierEvent, "facts" | "fields" | "papers" | "registries">;
  /** Moment of the last event, accepted or not. */
  readonly now: string;
  /** The last event, where it was refused and the scenario has not said yet that it should be. */
  readonly refused: readonly {
    readonly step: number;
    readonly event: ScenarioEvent;
    readonly refusal: Refusal;
  }[];
}

/** First case, channel and kind of applicant, where the scenario names none. */
export function defaultFacts(model: ProcedureModel, scenario: Scenario): readonly ScenarioDefault[] {
  const named = new Set(
    scenario.steps.flatMap((step) => {
      const assignments =
        step.do === "given" ? step.assignments : step.do === "event" ? step.event.values : [];
      return assignments.flatMap((assignment) => (assignment.to === "fact" ? [assignment.fact] : []));
    }),
  );
  const first = {
    case: model.cases[0]?.id,
    channel: model.channels[0]?.channel,
    applicant: model.applicants[0]?.id,
  };
  return (["case", "channel", "applicant"] as const).flatMap((fact) => {
    const value = first[fact];
    if (value === undefined || named.has(fact)) return [];
    return [{ fact, value, sentence: factSentence(model, fact, value) }];
  });
}

/** `kênh = trực tuyến toàn trình` */
function factSentence(model: ProcedureModel, fact: ScenarioDefault["fact"], value: string): LocalText {
  const names = namesOf(model);
  const reference = { op: "fact", fact } as const;
  const literal = { op: "literal", type: "choice", value } as const;
  const said = (language: "vi" | "en"): string =>
    `${describe(reference, names, language)} = ${describeConstant(literal, reference, names, language)}`;
  return { vi: said("vi"), en: said("en") };
}

const mergeDeep = (
  a: { readonly [id: string]: Json },
  b: { readonly [id: string]: Json },
): { readonly [id: string]: Json } =>
  withEvent({ ...emptyContext, fields: a }, { type: "", fields: b }, false).fields;

/** What assignments of a scenario add to what is given. */
export function withAssignments(
  given: ScenarioState["given"],
  assignments: readonly ScenarioAssignment[],
  context: MachineContext,
): ScenarioState["given"] {
  let result = given;
  for (const assignment of assignments) {
    switch (assignment.to) {
      case "fact": {
        const key = assignment.fact === "filing-place" ? "filingPlace" : assignment.fact;
        result = { ...result, facts: { ...result.facts, [key]: assignment.value } };
        break;
      }
      case "field": {
        const value = jsonOf(assignment.value, context) ?? null;
        result = { ...result, fields: mergeDeep(result.fields ?? {}, atPath(assignment.path, value)) };
        break;
      }
      case "paper":
        result = { ...result, papers: { ...result.papers, [assignment.paper]: assignment.present } };
        break;
      case "registry":
        result = {
          ...result,
          registries: { ...result.registries, [assignment.registry]: assignment.answers },
        };
        break;
    }
  }
  return result;
}

/** The dossier as the scenario describes it now: what was sent and what is given, its forms settled. */
export function contextNow({ session, given, now }: ScenarioState): MachineContext {
  const { record, definition } = session;
  const context = record?.context ?? emptyContext;
  const files = record === null;
  const event = { type: "", ...(now !== "" && { at: now }), ...given };
  const sections = definition.model.forms.flatMap((form) => form.sections);
  const blocks = files || given.fields !== undefined ? sections : [];
  return withEvent(context, settledEvent(blocks, context, event, files), files);
}

/** The papers as the scenario describes them now; a registry that is only given has been asked now. */
export function papersNow(state: ScenarioState): readonly PaperNeed[] {
  const { definition, record } = state.session;
  const context = contextNow(state);
  return record === null
    ? papersOf(definition.model, context, { filed: state.now })
    : dossierPapers(definition, { ...record, context }, state.now);
}
