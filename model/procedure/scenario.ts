import type { Expression } from "../expression/expression.ts";
import type { LocalText } from "./law.ts";

/** A value given to a fact or a field path. */
export type ScenarioAssignment =
  | {
      readonly to: "fact";
      readonly fact: "case" | "channel" | "applicant" | "filing-place";
      readonly value: string;
    }
  | { readonly to: "field"; readonly path: readonly string[]; readonly value: Expression }
  | { readonly to: "paper"; readonly paper: string; readonly present: boolean }
  /** A registry has the data (`có`) or not. */
  | { readonly to: "registry"; readonly registry: string; readonly answers: boolean };

export type ScenarioEvent = {
  /** Index of the line in the scenario, for messages. */
  readonly action: string;
  readonly branch?: string;
  /** Civil date and time `yyyy-mm-ddThh:mm`; without a time the opening of the office that day. */
  readonly at: string;
  readonly timeGiven: boolean;
  readonly reason?: string;
  readonly values: readonly ScenarioAssignment[];
};

export type ScenarioExpectation =
  | { readonly that: "charge"; readonly charge: string; readonly dong: string }
  | { readonly that: "total"; readonly dong: string }
  | { readonly that: "due"; readonly date: string; readonly time?: string }
  | { readonly that: "state"; readonly state: string }
  | { readonly that: "end"; readonly state: string }
  | { readonly that: "papers"; readonly needed: boolean; readonly papers: readonly string[] }
  | { readonly that: "shown"; readonly shown: boolean; readonly fields: readonly (readonly string[])[] }
  | { readonly that: "refused"; readonly action: string }
  | { readonly that: "value"; readonly target: Expression; readonly value: Expression };

export type ScenarioStep =
  | { readonly do: "given"; readonly assignments: readonly ScenarioAssignment[] }
  | { readonly do: "event"; readonly event: ScenarioEvent }
  | { readonly do: "expect"; readonly expectation: ScenarioExpectation };

export interface Scenario {
  readonly title: LocalText;
  readonly steps: readonly ScenarioStep[];
}
