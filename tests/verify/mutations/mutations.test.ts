import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { root } from "../../procedures/workspace.ts";
import { realGround, soundGround } from "./grounds.ts";
import { foundIn, mutationsPage, rowOf, triedIn, type Row } from "./mutations-page.ts";
import { mutations } from "./operators.ts";
import { scoreOf, type Ground, type Trial } from "./score.ts";

const PAGE = join(root, "docs/mutations.md");

const tell = ({ verdict, file, mutant: { codes, places, text }, said }: Trial): string =>
  [
    `${verdict}: ${codes.join(" or ")} in ${file}`,
    ...places.map(({ start, end }) => `  at «${text.slice(start, end).replaceAll("\n", "⏎").slice(0, 120)}»`),
    ...said.slice(0, 5).map((sentence) => `  said ${sentence.slice(0, 240)}`),
  ].join("\n");

describe("planted faults", () => {
  let real: Ground;
  let sound: Ground;
  let rows: readonly Row[] = [];
  beforeAll(() => {
    real = realGround(7);
    sound = soundGround(60, 5);
    rows = mutations.map((mutation) => rowOf(scoreOf(mutation, [real, sound]), real));
  }, 300_000);

  it("every kind can be planted, and what is planted can be read", () => {
    for (const { score } of rows) {
      expect(score.trials.length, score.mutation.id).toBeGreaterThanOrEqual(5);
      const broken = score.trials.filter(({ verdict }) => verdict === "broken").map(tell);
      expect(broken, score.mutation.id).toEqual([]);
    }
  });

  it("each kind is found four times of five, at its place", () => {
    for (const row of rows) {
      const missed = row.score.trials.filter(({ verdict }) => verdict !== "found").map(tell);
      expect(
        foundIn(row) / triedIn(row),
        [row.score.mutation.id, ...missed].join("\n"),
      ).toBeGreaterThanOrEqual(0.8);
    }
  });

  it("of all together ninety-five in a hundred are found", () => {
    const missed = rows.flatMap(({ score }) =>
      score.trials.filter(({ verdict }) => verdict !== "found").map(tell),
    );
    const found = rows.reduce((sum, row) => sum + foundIn(row), 0);
    const tried = rows.reduce((sum, row) => sum + triedIn(row), 0);
    expect(found / tried, missed.join("\n")).toBeGreaterThanOrEqual(0.95);
  });

  it("the table of kinds and scores is fresh (UPDATE=1 npx vitest run tests/verify/mutations)", () => {
    const page = mutationsPage(rows);
    if (process.env["UPDATE"] === "1") writeFileSync(PAGE, page);
    expect(existsSync(PAGE) && readFileSync(PAGE, "utf8")).toBe(page);
  });

  it("a fault that no prover looks for is missed, and a finding at another place does not count", () => {
    const [mutation] = mutations;
    const [trial] = scoreOf(mutation!, [sound]).trials;
    expect(trial?.verdict).toBe("found");
    const strange = scoreOf({ ...mutation!, codes: ["TT3407"] }, [sound]).trials;
    expect(new Set(strange.map(({ verdict }) => verdict))).toEqual(new Set(["missed"]));
    const elsewhere = scoreOf(
      {
        ...mutation!,
        *sites(subject) {
          for (const site of mutation!.sites(subject)) yield { ...site, places: [subject.node.items[0]!] };
        },
      },
      [sound],
    ).trials;
    expect(new Set(elsewhere.map(({ verdict }) => verdict))).toEqual(new Set(["elsewhere"]));
  });
});
