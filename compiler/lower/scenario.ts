import {
  asciiName,
  foldName,
  type Assignment,
  type Expectation,
  type Expression as ExpressionNode,
  type Name,
  type Scenario as ScenarioNode,
  type Steps,
  type When,
} from "@tthc/grammar";
import {
  areComparable,
  type Charge,
  type Flow,
  type ProcedureModel,
  type Scenario,
  type ScenarioAssignment,
  type ScenarioExpectation,
  type ScenarioStep,
} from "@tthc/model";
import { lowerAction } from "./action.ts";
import type { Context } from "./context.ts";
import { checkDong } from "./charge.ts";
import { perObject } from "./per-object.ts";
import { lookupField, namesIn, type ChoiceDomain, type Environment } from "./environment.ts";
import { lowerExpression } from "./expression.ts";
import { reportType } from "./typed.ts";
import { stateId } from "./term.ts";

/** What scenarios may name beyond expressions. */
export interface ScenarioContext {
  readonly environment: Environment;
  readonly charges: readonly Charge[];
  readonly flow: Flow;
  readonly steps: Steps;
  readonly channels: ProcedureModel["channels"];
  /** Registries that the procedure asks, by id. */
  readonly registries: ReadonlySet<string>;
}

/** Where an event names no time of day; the runner takes the opening of the office. */
const NO_TIME = "00:00";

export function lowerScenario(node: ScenarioNode, scenario: ScenarioContext, context: Context): Scenario {
  const steps: ScenarioStep[] = [];
  let previous = "";
  for (const item of node.items) {
    if (item.kind === "Given") {
      const assignments = item.assignments.flatMap((one) => lowerAssignment(one, scenario, context));
      steps.push({ do: "given", assignments });
    } else if (item.kind === "When") {
      const event = lowerEvent(item, scenario, context);
      if (event === undefined) continue;
      if (event.at < previous && (event.timeGiven || event.at.slice(0, 10) < previous.slice(0, 10))) {
        context.report("TT5021", item, { at: event.at });
      }
      previous = event.at;
      steps.push({ do: "event", event });
    } else if (item.expectation !== undefined) {
      const expectation = lowerExpectation(item.expectation, scenario, context);
      if (expectation !== undefined) steps.push({ do: "expect", expectation });
    }
  }
  if (!node.items.some((item) => item.kind === "Then")) context.report("TT5022", node.title, {});
  return { title: { vi: node.title.vi, ...(node.title.en !== undefined && { en: node.title.en }) }, steps };
}

function lowerEvent(node: When, scenario: ScenarioContext, context: Context) {
  if (node.action === undefined || node.date === undefined) return undefined;
  const action = lowerAction(node.action);
  checkAction(node, action.id, scenario, context);
  return {
    action: action.id,
    ...(node.branch !== undefined && { branch: asciiName(node.branch.text) }),
    at: `${node.date.iso}T${node.time?.value ?? NO_TIME}`,
    timeGiven: node.time !== undefined,
    ...(node.reason !== undefined && { reason: node.reason }),
    values: node.values.flatMap((value) => lowerAssignment(value, scenario, context)),
  };
}

/** What can happen in a flow at all. */
const eventsOf = perObject((flow: Flow) => {
  const branches = flow.states.flatMap((state) => (state.kind === "parallel" ? state.branches : []));
  const actions = new Set<string>();
  for (const state of flow.states) for (const exit of state.exits) actions.add(exit.action);
  for (const branch of branches) for (const outcome of branch.outcomes) actions.add(outcome.action);
  return { branches, actions };
});

/** An event that no state of the flow knows is a slip of the pen, not a refusal worth testing. */
function checkAction(node: When, action: string, { flow, steps }: ScenarioContext, context: Context): void {
  if (node.action === undefined) return;
  const { branches, actions } = eventsOf(flow);
  if (node.branch !== undefined) {
    const id = asciiName(node.branch.text);
    const branch = branches.find((candidate) => candidate.id === id);
    if (branch === undefined) {
      context.reportUnknown("branch", node.branch, () => branches.map((one) => one.id));
    } else if (!branch.outcomes.some((outcome) => outcome.action === action)) {
      context.report("TT5023", node.action, { action: lowerAction(node.action).label.vi });
    }
    return;
  }
  // Where an exit could not be read or leads nowhere, the action may stand in just that line.
  const isKnown = ACTIONS_OF_DUTIES.has(action) || actions.has(action) || context.findings.missesState;
  if (!isKnown && steps.damaged !== true) {
    context.report("TT5023", node.action, { action: lowerAction(node.action).label.vi });
  }
}

/** Events that belong to every flow: `gia hạn` and `hẹn lại`. */
const ACTIONS_OF_DUTIES: ReadonlySet<string> = new Set(["gia_han", "hen_lai"]);

function lowerAssignment(
  { target, value }: Assignment,
  { environment, channels, registries }: ScenarioContext,
  context: Context,
): readonly ScenarioAssignment[] {
  if (target.kind === "FactReference" && target.fact !== "filing-date") {
    const id = factValue(target.fact, value, environment, context);
    if (id === undefined) return [];
    if (target.fact !== "channel") return [{ to: "fact", fact: target.fact, value: id }];
    const channel = channelOf(id, channels);
    if (channel === undefined)
      context.report("TT5026", value, { channel: context.source.text.slice(value.start, value.end) });
    return [{ to: "fact", fact: "channel", value: channel ?? id }];
  }
  if (target.kind !== "Reference") {
    if (target.kind !== "InvalidExpression") context.report("TT5024", target, {});
    return [];
  }
  const [first] = target.path;
  if (first === undefined || first.text === "") return [];
  const found = lookupField(environment, target.path);
  if (!("missing" in found)) {
    const lowered = lowerExpression(value, environment, context, found.domain);
    if (
      !areComparable(found.type, lowered.type) &&
      !(found.type.is === "list" && areComparable(found.type.of, lowered.type))
    ) {
      reportType(value, found.type, lowered.type, context);
    }
    return [{ to: "field", path: found.path, value: lowered.expression }];
  }
  const paper = target.path.length === 1 ? environment.papers.get(foldName(first.text)) : undefined;
  if (paper !== undefined && value.kind === "YesNo")
    return [{ to: "paper", paper: paper.id, present: value.value }];
  const registry =
    target.path.length === 1 ? context.scope.visible("registry", foldName(first.text)) : undefined;
  if (registry !== undefined && value.kind === "YesNo") {
    // Only a registry that stands for a paper, or that a field is looked up in, has an answer to give.
    if (registries.has(registry.id)) return [{ to: "registry", registry: registry.id, answers: value.value }];
    context.reportUnknown("registry", first);
    return [];
  }
  context.reportUnknown("field", found.missing, () => namesIn(...environment.fields));
  return [];
}

/** `trực tuyến` means whichever way online the procedure has. */
function channelOf(id: string, channels: ProcedureModel["channels"]): string | undefined {
  const known = channels.map(({ channel }): string => channel);
  if (known.includes(id) || known.length === 0) return id;
  return id === "online" ? known.find((channel) => channel.startsWith("online")) : undefined;
}

function factValue(
  fact: "case" | "channel" | "applicant" | "filing-place",
  node: ExpressionNode,
  environment: Environment,
  context: Context,
): string | undefined {
  const domains: Record<typeof fact, ChoiceDomain | undefined> = {
    case: environment.cases,
    channel: environment.channels,
    applicant: environment.applicants,
    "filing-place": undefined,
  };
  const { expression } = lowerExpression(node, environment, context, domains[fact]);
  return expression.op === "literal" && (expression.type === "choice" || expression.type === "text")
    ? expression.value
    : undefined;
}

function lowerExpectation(
  node: Expectation,
  scenario: ScenarioContext,
  context: Context,
): ScenarioExpectation | undefined {
  const { environment } = scenario;
  switch (node.kind) {
    case "ExpectCharge": {
      const charge = chargeId(node, scenario, context);
      const dong = checkDong(node.amount.dong, node.amount, context);
      return charge === undefined ? undefined : { that: "charge", charge, dong };
    }
    case "ExpectTotal":
      return { that: "total", dong: checkDong(node.amount.dong, node.amount, context) };
    case "ExpectDue":
      return { that: "due", date: node.date.iso, ...(node.time !== undefined && { time: node.time.value }) };
    case "ExpectState":
    case "ExpectEnd": {
      const state = stateId(node.state, environment, context);
      return state === undefined ? undefined : { that: node.kind === "ExpectState" ? "state" : "end", state };
    }
    case "ExpectPapers":
      return {
        that: "papers",
        needed: node.needed,
        papers: node.papers.flatMap((name) => paperId(name, environment, context) ?? []),
      };
    case "ExpectShown":
      return {
        that: "shown",
        shown: node.shown,
        fields: node.fields.flatMap((path) => {
          const found = lookupField(environment, path);
          if (!("missing" in found)) return [found.path];
          context.reportUnknown("field", found.missing, () => namesIn(...environment.fields));
          return [];
        }),
      };
    case "ExpectRefused":
      return { that: "refused", action: lowerAction(node.action).id };
    case "ExpectValue": {
      const target = lowerExpression(node.target, environment, context);
      const value = lowerExpression(node.value, environment, context, target.domain);
      return { that: "value", target: target.expression, value: value.expression };
    }
  }
}

function paperId(name: Name, environment: Environment, context: Context): string | undefined {
  const paper = environment.papers.get(foldName(name.text));
  if (paper === undefined && name.text !== "") {
    context.reportUnknown("paper", name, () => namesIn(environment.papers));
  }
  return paper?.id;
}

function chargeId(
  node: Extract<Expectation, { kind: "ExpectCharge" }>,
  { charges }: ScenarioContext,
  context: Context,
): string | undefined {
  const ofType = charges.filter((charge) => charge.type === node.type);
  if (node.name === undefined) {
    if (ofType.length !== 1) context.report("TT5025", node, { count: ofType.length });
    return ofType[0]?.id;
  }
  const id = asciiName(node.name.text);
  const found = ofType.find((charge) => charge.id === id);
  if (found === undefined && node.name.text !== "") {
    context.reportUnknown("charge", node.name, () => ofType.map((charge) => charge.id));
  }
  return found?.id;
}
