import type { LocalText, ProcedureModel, Scenario, ScenarioEvent } from "@tthc/model";
import {
  actionLabel,
  loadDefinition,
  momentOfPlay,
  playEvent,
  startPlay,
  type Definition,
  type PlayEvent,
} from "@tthc/runtime";
import { checkExpectation, isAction } from "./check-expectation.ts";
import { defaultFacts, withAssignments, contextNow, type ScenarioState } from "./scenario-state.ts";
import type { ScenarioFailure, ScenarioResult } from "./scenario-result.ts";
import { touchedBy } from "./touched.ts";

/**
 * Runs the scenarios of a procedure through its emitted machine, exactly as a portal would. Steps run in order and go on
 * after a failure. An event that is refused fails unless the scenario expects the refusal.
 */
export function runScenarios(model: ProcedureModel, machineJson: unknown): readonly ScenarioResult[] {
  const definition = loadDefinition(model, machineJson);
  return model.scenarios.map((scenario) => runScenario(definition, scenario));
}

function runScenario(definition: Definition, scenario: Scenario): ScenarioResult {
  const defaults = defaultFacts(definition.model, scenario);
  const facts = Object.fromEntries(defaults.map(({ fact, value }) => [fact, value]));
  let state: ScenarioState = {
    session: startPlay(definition),
    given: { facts },
    now: firstMoment(definition, scenario),
    refused: [],
  };
  const failures: ScenarioFailure[] = [];
  const touched = new Set<string>();
  scenario.steps.forEach((step, index) => {
    switch (step.do) {
      case "given":
        state = { ...state, given: withAssignments(state.given, step.assignments, contextNow(state)) };
        break;
      case "event":
        failures.push(...unexpectedRefusals(definition, scenario, state));
        state = runEvent(state, step.event, index);
        break;
      case "expect": {
        const mismatch = checkExpectation(state, step.expectation);
        if (mismatch) failures.push({ step: index, written: step, ...mismatch });
        const { expectation } = step;
        if (expectation.that === "refused")
          state = {
            ...state,
            refused: state.refused.filter(({ event }) => !isAction(event, expectation.action)),
          };
        break;
      }
    }
    for (const key of touchedBy(state)) touched.add(key);
  });
  failures.push(...unexpectedRefusals(definition, scenario, state));
  failures.sort((a, b) => a.step - b.step);
  return {
    title: scenario.title,
    passed: failures.length === 0,
    failures,
    defaults,
    touched: [...touched].sort(),
  };
}

/** Before the first event fees are those of its day, else of the day the version came into force. */
function firstMoment({ model }: Definition, { steps }: Scenario): string {
  const first = steps.find((step) => step.do === "event");
  return first?.event.at ?? `${model.version.inForce?.from ?? model.calendar.knownFrom}T00:00`;
}

function runEvent(state: ScenarioState, event: ScenarioEvent, step: number): ScenarioState {
  const { facts, fields, papers, registries } = withAssignments(state.given, event.values, contextNow(state));
  const { calendar } = state.session.definition.model;
  // Without a time of day an event comes at the opening, or with what came before it that day, refused or not.
  const at = event.timeGiven ? event.at : momentOfPlay(calendar, event.at.slice(0, 10), state.now);
  const sent: PlayEvent = {
    at,
    action: event.action,
    ...(event.branch !== undefined && { branch: event.branch }),
    ...(event.reason !== undefined && { reason: event.reason }),
    ...(facts && { facts }),
    ...(fields && { fields }),
    ...(papers && { papers }),
    ...(registries && { registries }),
  };
  const session = playEvent(state.session, sent);
  const played = session.played.find((one) => one.event === sent);
  if (played === undefined) return state;
  const now = played.at > at ? played.at : at;
  if (!played.ok) return { ...state, session, now, refused: [{ step, event, refusal: played.refusal }] };
  // What time did by itself took nothing along: what is given waits for the next event.
  const given = played.at < at ? { ...state.given, fields, papers, registries } : {};
  return { session, given: withoutAbsent(given), now, refused: [] };
}

const withoutAbsent = (given: {
  readonly [K in keyof ScenarioState["given"]]: ScenarioState["given"][K] | undefined;
}): ScenarioState["given"] =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

function unexpectedRefusals(
  definition: Definition,
  scenario: Scenario,
  state: ScenarioState,
): readonly ScenarioFailure[] {
  return state.refused.flatMap(({ step, event, refusal }) => {
    const written = scenario.steps[step];
    if (written === undefined) return [];
    const label = actionLabel(definition, event.action);
    const allowed = refusal.allowed.map((action) => action.label);
    const why: LocalText[] = [refusal.reason];
    if (allowed.length > 0)
      why.push({
        vi: `Có thể làm lúc này: ${allowed.map(({ vi }) => vi).join("; ")}`,
        en: `Possible now: ${allowed.map(({ vi, en }) => en ?? vi).join("; ")}`,
      });
    return [{ step, written, expected: label, actual: { vi: "bị từ chối", en: "refused" }, why }];
  });
}
