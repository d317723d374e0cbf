import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellsOf } from "../../compiler/verify/inputs/cells.ts";
import { inputSpaceOf } from "../../compiler/verify/inputs/input-space.ts";
import { solve } from "../../compiler/verify/inputs/solve.ts";
import { allDossiers, smallForm, smallModel, truthsOf } from "./small-dossiers.ts";

const word = (truths: readonly (boolean | undefined)[]): string => truths.map(String).join(" ");

describe("the solver against every dossier of small forms", () => {
  it("finds what there is and claims nothing impossible that is there", () => {
    let decided = 0;
    let undecided = 0;
    fc.assert(
      fc.property(smallForm, (form) => {
        const space = inputSpaceOf(smallModel(form));
        const real = new Set<string>();
        for (const facts of allDossiers(form)) real.add(word(truthsOf(form.conditions, facts)));
        // A form that nobody can submit is another matter: rules apart from the question are not asked.
        fc.pre(real.size > 0);
        const cells = cellsOf(space, form.conditions);
        if (cells.is === "undecided") undecided += 1;
        else {
          decided += 1;
          expect(new Set(cells.cells.map(({ truths }) => word(truths)))).toEqual(real);
        }
        for (const truth of [true, false, undefined]) {
          const [condition] = form.conditions;
          if (condition === undefined) continue;
          const answer = solve(space, [{ condition, truths: [truth] }]);
          const isReal = [...real].some((one) => one.startsWith(String(truth)));
          if (answer.is === "possible") {
            expect(isReal).toBe(true);
            expect(truthsOf([condition], answer.example.facts)).toEqual([truth]);
          }
          if (answer.is === "impossible") expect(isReal).toBe(false);
        }
      }),
      { numRuns: 120 },
    );
    expect(decided).toBeGreaterThan(undecided);
  }, 120_000);
});
