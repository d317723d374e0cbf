import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProcedureModel } from "@tthc/model";
import { describe, expect, it } from "vitest";
import { manyStates } from "../../bench/corpus/many-states.ts";
import { behaviourOf } from "../../compiler/behaviour/behaviour.ts";
import { compiled, root } from "../compiler/memory-sources.ts";
import { randomFlow } from "../verify/random-flows.ts";

const LARGE = { steps: [170, 170], waits: [12, 12], parallels: [8, 8] } as const;
const SHARED = readFileSync(join(root, "procedures/chung/hcm.tthc"), "utf8");
const TEXT = manyStates(200);

function modelOf(text: string): ProcedureModel {
  const files = { "procedures/vi-du/x/v1.tthc": text, "procedures/chung/hcm.tthc": SHARED };
  const found = compiled(files, undefined, false).procedures.find(({ model }) => model !== undefined);
  if (found?.model === undefined) throw new Error("did not compile");
  return found.model;
}

describe("flows of 190 states", () => {
  it.each([0, 1, 2, 3, 4, 5])("behave as themselves, whatever stands in them (%s)", (seed) => {
    const flow = () => randomFlow(seed, { ...LARGE, sound: seed % 2 === 0 });
    const model = flow();
    expect(behaviourOf([model], flow())).toMatchObject({
      is: "same",
      extent: { kinds: 1, pairs: model.flow.states.length },
    });
  });
});

describe("in 200 states one change is the one story", { timeout: 60_000 }, () => {
  const planted: readonly (readonly [string, RegExp | string, string, readonly string[]])[] = [
    [
      "an act that leads elsewhere",
      /(bước bước_150 "[^}]*?)không đạt -> từ_chối lý do bắt buộc/,
      "$1không đạt -> ký",
      ["~ outcome buoc_150 khong_dat"],
    ],
    ["another condition", "diện_tích > 1010", "diện_tích > 1015", ["~ outcome buoc_102 dat"]],
    [
      "an act that is gone",
      /(bước bước_77 "[^}]*?)\n *không đạt -> [^\n]*/,
      "$1",
      ["- act buoc_77 khong_dat"],
    ],
  ];
  const base = modelOf(TEXT);
  it.each(planted)("%s", (_, find, by, expected) => {
    const text = TEXT.replace(find, by);
    expect(text).not.toBe(TEXT);
    const behaviour = behaviourOf([base], modelOf(text));
    if (behaviour.is !== "different") throw new Error(behaviour.is);
    const { lost, gained, changed, open } = behaviour;
    expect(open).toEqual([]);
    const ids = (sign: string, all: readonly { readonly id: string }[]) =>
      all.map(({ id }) => `${sign} ${id}`);
    expect([...ids("-", lost), ...ids("+", gained), ...ids("~", changed)]).toEqual(expected);
  });
});
