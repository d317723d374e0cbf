import type { LocalText, ScenarioStep } from "@tthc/model";

/** A step of a scenario that did not come out as written. */
export interface ScenarioFailure {
  /** Index of the step in the scenario. */
  readonly step: number;
  readonly written: ScenarioStep;
  readonly expected: LocalText;
  readonly actual: LocalText;
  /** How the actual value came about: the account of the date or fee, the reason of the refusal. */
  readonly why: readonly LocalText[];
}

/** A fact that the scenario left open and the runner chose. */
export interface ScenarioDefault {
  readonly fact: "case" | "channel" | "applicant";
  readonly value: string;
  /** `đối tượng = cá nhân` */
  readonly sentence: LocalText;
}

export interface ScenarioResult {
  readonly title: LocalText;
  readonly passed: boolean;
  readonly failures: readonly ScenarioFailure[];
  readonly defaults: readonly ScenarioDefault[];
  /** What of the procedure it touched, as `coverage` names it. */
  readonly touched: readonly string[];
}
