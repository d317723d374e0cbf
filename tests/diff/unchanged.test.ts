import { describe, expect, it } from "vitest";
import { diff, diffInFull } from "../../compiler/diff/diff.ts";
import { areSameModel, modelDigest } from "../../compiler/diff/model-digest.ts";
import { areEqual, withoutUnchanged } from "../../compiler/diff/unchanged.ts";
import { BASE, modelOf } from "./base-procedure.ts";
import { edited, EDITS } from "./edits.ts";

const base = modelOf(BASE);
const plain = (changes: readonly object[]): readonly string[] =>
  changes.map((one) => JSON.stringify(one)).sort();

describe("leaving out what did not change changes no answer", () => {
  it.each(EDITS.map((edit) => [edit.name, edit] as const))("%s", (_, edit) => {
    const after = modelOf(edited(BASE, edit));
    expect(plain(diff(base, after).changes)).toEqual(plain(diffInFull(base, after).changes));
    expect(plain(diff(after, base).changes)).toEqual(plain(diffInFull(after, base).changes));
  });

  it("of a model and itself nothing is left to compare", () => {
    const { before, after } = withoutUnchanged(base, structuredClone(base));
    for (const { forms, charges, flow, dossier } of [before, after])
      expect([forms, charges, flow.states, dossier.items]).toEqual([[], [], [], []]);
  });
});

describe("digests", () => {
  it("are the same for a copy, and another for every edit", () => {
    expect(modelDigest(structuredClone(base))).toBe(modelDigest(base));
    expect(modelDigest(base)).toMatch(/^[0-9a-f]{32}$/);
    const all = EDITS.map((edit) => modelDigest(modelOf(edited(BASE, edit))));
    expect(all.filter((one) => one === modelDigest(base))).toEqual([]);
    expect(new Set(all).size).toBeGreaterThan(all.length * 0.95);
  });

  it("models of one digest have no difference", () => {
    const copy = structuredClone(base);
    expect(areSameModel(base, copy)).toBe(true);
    expect(diffInFull(base, copy).changes).toEqual([]);
  });
});

it.each([
  [{ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [{ a: undefined }, { b: undefined }, false],
  [[1, 2], [1], false],
  [[1], { 0: 1 }, false],
  [null, {}, false],
  ["1", 1, false],
] as const)("%j and %j", (a, b, expected) => {
  expect([areEqual(a, b), areEqual(b, a)]).toEqual([expected, expected]);
});
