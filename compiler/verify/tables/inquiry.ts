import {
  inputName,
  inputsOf,
  type Expression,
  type Facts,
  type LocalText,
  type Problem,
  type ProcedureModel,
} from "@tthc/model";
import type { Example } from "../inputs/example.ts";
import { inputSpaceOf, type InputSpace } from "../inputs/input-space.ts";
import { solve, type Answer, type Constraint } from "../inputs/solve.ts";
import { during, excluded, isTrue } from "./conditions.ts";
import { recordedIds, type Alternatives, type Table } from "./table.ts";

/** What the runtime makes of a possible dossier: what was looked for, another problem (found by itself), or nothing. */
export type Look = "there" | "other" | "nothing";

/** Looks for one kind of problem; of a missing value only where this line wants it. */
export const looksFor =
  (table: Table, kind: Problem["is"], line?: string) =>
  (facts: Facts): Look => {
    const problems = table.problems(facts);
    const isThere = problems.some((one) => one.is === kind && (line === undefined || isMissedBy(one, line)));
    return isThere ? "there" : problems.length > 0 ? "other" : "nothing";
  };

/** A product of tiny numbers has no exact value although nothing is absent: nobody can mend that by asking for more. */
const isMissedBy = (problem: Problem, line: string): boolean =>
  problem.is === "missing" && problem.where.includes(line) && problem.inputs.length > 0;

/** What could not be decided, once each. */
export type Doubts = Map<string, Required<LocalText>>;

/** Asks whether a dossier exists for which a table does something, and keeps what could not be decided. */
export class Inquiry {
  readonly #space: InputSpace;
  readonly #standing: readonly Constraint[];
  readonly #doubts: Doubts;

  constructor(space: InputSpace, standing: readonly Constraint[], doubts: Doubts) {
    this.#space = space;
    this.#standing = standing;
    this.#doubts = doubts;
  }

  /** Whether such a dossier exists; with one as an example where it does. */
  ask(constraints: readonly Constraint[]): Answer {
    const all = [...this.#standing, ...constraints];
    const answer = solve(this.#space, all);
    if (answer.is !== "undecided") return answer;
    // A rule of a form may be what is too hard: what nothing could ever be is impossible with it too.
    const without = solve(this.#space, all, { withoutRules: true });
    return without.is === "impossible" ? without : answer;
  }

  /** Surely not; a doubt is kept. */
  isImpossible(constraints: readonly Constraint[]): boolean {
    const answer = this.ask(constraints);
    if (answer.is === "undecided") this.doubt(answer.why);
    return answer.is === "impossible";
  }

  /**
   * The first dossier of the alternatives for which the runtime really does it. Where none is found although one of them
   * is possible or undecided, that is a doubt.
   */
  find(alternatives: Alternatives, looks: (facts: Facts) => Look): Example | undefined {
    const doubts: Required<LocalText>[] = [];
    for (const constraints of alternatives) {
      const answer = this.ask(constraints);
      if (answer.is === "impossible") continue;
      const look = answer.is === "possible" ? looks(answer.example.facts) : "nothing";
      if (answer.is === "possible" && look === "there") return answer.example;
      if (look === "nothing") doubts.push(answer.is === "undecided" ? answer.why : UNCONFIRMED);
    }
    doubts.forEach((why) => this.doubt(why));
    return undefined;
  }

  doubt(why: Required<LocalText>): void {
    this.#doubts.set(why.vi, why);
  }
}

const UNCONFIRMED = {
  vi: "các mức tính theo số nhập vào, chưa tìm được số cho thấy rõ",
  en: "the amounts depend on numbers, and none was found that settles it",
};

/** Both ways to ask about a table: what there is when it is needed, and what there ever is. */
export interface Inquiries {
  readonly due: Inquiry;
  readonly ever: Inquiry;
}

/**
 * Facts that officials record count as there when a table is needed later than filing: the step that records them was
 * passed. When it is needed at filing they are absent.
 */
export function inquiriesOf(model: ProcedureModel, table: Table, doubts: Doubts): Inquiries {
  const standing = [...during(table.within), ...table.replaced.map((inForce) => excluded({ inForce }))];
  const recorded = recordedInputs(model, table.reads);
  const filing = inputSpaceOf(model);
  if (recorded.length === 0) {
    const inquiry = new Inquiry(filing, standing, doubts);
    return { due: inquiry, ever: inquiry };
  }
  const later = inputSpaceOf(model, "any-time");
  const ever = new Inquiry(later, standing, doubts);
  if (table.atFiling) return { due: new Inquiry(filing, standing, doubts), ever };
  const present = recorded.map((input) => isTrue({ op: "present", args: [input] }));
  return { due: new Inquiry(later, [...standing, ...present], doubts), ever };
}

function recordedInputs(model: ProcedureModel, reads: readonly Expression[]): readonly Expression[] {
  const recorded = recordedIds(model);
  const inputs = reads
    .flatMap(inputsOf)
    .filter((one) => one.op === "field" && recorded.has(one.path[0] ?? ""));
  return [...new Map(inputs.map((input) => [inputName(input), input])).values()];
}
