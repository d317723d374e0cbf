import {
  evaluate,
  explain,
  factsOf,
  encodeValue,
  isFieldShown,
  namesOf,
  type LocalText,
  type PaperNeed,
  type ProcedureModel,
  type ScenarioEvent,
  type ScenarioExpectation,
} from "@tthc/model";
import {
  actionLabel,
  chargesOf,
  clockOf,
  decide,
  dongText,
  momentText,
  paperReason,
  playNames,
  problemText,
  renderCharges,
  stateLabel,
  topState,
  type DossierClock,
} from "@tthc/runtime";
import { shownValue } from "./shown-value.ts";
import { contextNow, papersNow, type ScenarioState } from "./scenario-state.ts";

/** What was expected and what came out, where they differ. */
export interface Mismatch {
  readonly expected: LocalText;
  readonly actual: LocalText;
  readonly why: readonly LocalText[];
}

const both = (text: string): LocalText => ({ vi: text, en: text });
const pairs = (vi: readonly string[], en: readonly string[]): readonly LocalText[] =>
  vi.map((line, index) => ({ vi: line, en: en[index] ?? line }));

/** Checks one expectation against the dossier as it stands; undefined: it holds. */
export function checkExpectation(
  state: ScenarioState,
  expectation: ScenarioExpectation,
): Mismatch | undefined {
  const { definition, record } = state.session;
  const { model } = definition;
  const context = contextNow(state);
  switch (expectation.that) {
    case "charge":
    case "total":
      return checkCharge(state, expectation);
    case "due":
      return checkDue(state, expectation);
    case "state":
    case "end": {
      const at = record === null ? "" : topState(record.value);
      const ended =
        record !== null && (record.context.outcome === expectation.state || at === expectation.state);
      const holds =
        expectation.that === "state" ? at === expectation.state : ended && record.status !== "open";
      if (holds) return undefined;
      const why = record?.history.slice(-3).map(({ at: moment, label, to }) => {
        const target = stateLabel(definition, to);
        return {
          vi: `${momentText(moment)} ${label.vi} → ${target.vi}`,
          en: `${momentText(moment)} ${label.en ?? label.vi} → ${target.en ?? target.vi}`,
        };
      });
      return {
        expected: stateLabel(definition, expectation.state),
        actual: stateLabel(definition, at),
        why: why ?? [],
      };
    }
    case "papers": {
      const named = papersNow(state).filter(({ id }) => expectation.papers.includes(id));
      const wrong = named.filter(({ needed }) => needed !== expectation.needed);
      return wrong.length === 0 ? undefined : needMismatch(wrong, expectation.needed);
    }
    case "shown": {
      const wrong = expectation.fields.filter(
        (path) => (isFieldShown(model, path, context) ?? false) !== expectation.shown,
      );
      if (wrong.length === 0) return undefined;
      const { field } = namesOf(model);
      const names = listed(wrong.map((path) => field(path) ?? both(path.join("."))));
      const [shown, hidden] = [
        { vi: `hiện ${names.vi}`, en: `${names.en} shown` },
        { vi: `ẩn ${names.vi}`, en: `${names.en} hidden` },
      ];
      return expectation.shown
        ? { expected: shown, actual: hidden, why: [] }
        : { expected: hidden, actual: shown, why: [] };
    }
    case "refused":
      return checkRefused(state, expectation.action);
    case "value": {
      const facts = factsOf(context);
      const [target, value] = [expectation.target, expectation.value].map((one) =>
        JSON.stringify(encodeValue(evaluate(one, facts))),
      );
      if (target === value) return undefined;
      return {
        expected: shownValue(expectation.value, expectation.target, model, context),
        actual: shownValue(expectation.target, expectation.target, model, context),
        why: [],
      };
    }
  }
}

const listed = (labels: readonly LocalText[]): { readonly vi: string; readonly en: string } => ({
  vi: labels.map(({ vi }) => `«${vi}»`).join(", "),
  en: labels.map(({ vi, en }) => `"${en ?? vi}"`).join(", "),
});

function needMismatch(papers: readonly PaperNeed[], needed: boolean): Mismatch {
  const names = listed(papers.map(({ label }) => label));
  const need = { vi: `cần ${names.vi}`, en: `${names.en} needed` };
  const not = { vi: `không cần ${names.vi}`, en: `${names.en} not needed` };
  const why = papers.map(({ label, why: reason }): LocalText => {
    const words = paperReason(reason);
    return { vi: `${label.vi}: ${words.vi}`, en: `${label.en ?? label.vi}: ${words.en ?? words.vi}` };
  });
  return needed ? { expected: need, actual: not, why } : { expected: not, actual: need, why };
}

function checkCharge(
  state: ScenarioState,
  expectation: ScenarioExpectation & { that: "charge" | "total" },
): Mismatch | undefined {
  const { model } = state.session.definition;
  const due = chargesOf(model, contextNow(state), state.now);
  const charges =
    expectation.that === "total"
      ? due.charges
      : due.charges.filter(({ charge }) => charge.id === expectation.charge);
  const dong = expectation.that === "total" ? due.dong : charges[0]?.assessment.dong;
  const wanted = BigInt(expectation.dong);
  if (dong === wanted) return undefined;
  const account = { charges };
  const names = playNames(model);
  return {
    expected: { vi: dongText(wanted, "vi"), en: dongText(wanted, "en") },
    actual:
      dong === undefined
        ? { vi: "chưa tính được", en: "cannot be said" }
        : { vi: dongText(dong, "vi"), en: dongText(dong, "en") },
    why: pairs(
      renderCharges(account, model.laws, "vi", names),
      renderCharges(account, model.laws, "en", names),
    ),
  };
}

function checkDue(
  state: ScenarioState,
  { date, time }: ScenarioExpectation & { that: "due" },
): Mismatch | undefined {
  const { definition, record } = state.session;
  const clock = record === null ? undefined : clockOf(definition, record, state.now);
  const due = clock?.promised?.due ?? null;
  const expected = time === undefined ? date : `${date}T${time}`;
  // A time is compared only where the scenario gives one: "hẹn trả = 03/09/2026" also fits a term in hours.
  if (due !== null && (time === undefined ? due.slice(0, 10) : due) === expected) return undefined;
  return {
    expected: both(momentText(expected)),
    actual: actualDue(clock, due),
    why: whyDue(definition.model, clock),
  };
}

function actualDue(clock: DossierClock | undefined, due: string | null): LocalText {
  if (due !== null) return both(momentText(due));
  switch (clock?.state) {
    case undefined:
      return { vi: "hồ sơ chưa nộp", en: "the dossier is not filed" };
    case "stopped":
      return { vi: "đang tạm dừng, chưa có ngày hẹn trả", en: "the clock stands still: no promised date" };
    case "not-prescribed":
      return { vi: "không quy định thời hạn", en: "no term is prescribed" };
    case "unknown":
      return { vi: "chưa tính được", en: "cannot be said" };
    default:
      return { vi: "thời hạn chưa bắt đầu", en: "the term has not begun" };
  }
}

function whyDue(model: ProcedureModel, clock: DossierClock | undefined): readonly LocalText[] {
  if (clock?.problem) {
    const names = playNames(model);
    return [{ vi: problemText(clock.problem, "vi", names), en: problemText(clock.problem, "en", names) }];
  }
  const explanation = clock?.promised?.explanation ?? [];
  return pairs(explain(explanation, "vi", model.laws), explain(explanation, "en", model.laws));
}

/** Whether an event is of an action, written alone or with its branch. */
export const isAction = (event: ScenarioEvent, action: string): boolean =>
  event.action === action || `${event.branch}.${event.action}` === action;

/** Either the scenario just tried the action and was refused, or it would be refused to everybody now. */
function checkRefused(state: ScenarioState, action: string): Mismatch | undefined {
  if (state.refused.some(({ event }) => isAction(event, action))) return undefined;
  const { definition, record } = state.session;
  const dot = action.indexOf(".");
  const event = dot > 0 ? { type: action.slice(dot + 1), branch: action.slice(0, dot) } : { type: action };
  const actors = [
    { is: "applicant" } as const,
    ...definition.model.roles.map(({ id }) => ({ is: "role", role: id }) as const),
  ];
  const possible = actors.some((actor) => {
    const reason = { reason: "tình huống" };
    return decide(definition, record, {
      at: state.now,
      actor,
      event: { ...state.given, ...event, ...reason },
    }).ok;
  });
  if (!possible) return undefined;
  const label = actionLabel(definition, event.type);
  return {
    expected: { vi: `từ chối «${label.vi}»`, en: `"${label.en ?? label.vi}" refused` },
    actual: { vi: `«${label.vi}» làm được`, en: `"${label.en ?? label.vi}" is possible` },
    why: [],
  };
}
