import { describe, expect, it } from "vitest";
import { diff, diffInFull } from "../../compiler/diff/diff.ts";
import { areSameModel, modelDigest, storedDigests } from "../../compiler/diff/model-digest.ts";
import { NEW } from "../../compiler/diff/formerly.ts";
import { withoutUnchanged } from "../../compiler/diff/unchanged.ts";
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
    const { before, after } = withoutUnchanged(base, structuredClone(base), storedDigests);
    for (const { forms, charges, flow, dossier } of [before, after])
      expect([forms, charges, flow.states, dossier.items]).toEqual([[], [], [], []]);
  });
});

/** A change of something that elements only name: they read as before and mean another thing. */
const ELSEWHERE: readonly (readonly [string, (model: Draft) => void])[] = [
  ["the number of every act", ({ laws }) => laws.forEach((law) => (law.number = `${law.id}/2030`))],
  [
    "the label of every role",
    ({ roles }) => roles.forEach((role) => (role.label = { vi: `${role.id} khác` })),
  ],
  [
    "the labels of agencies",
    ({ agenciesDeclared }) => agenciesDeclared.forEach((one) => (one.label = { vi: `${one.id} khác` })),
  ],
  [
    "the labels of registries",
    ({ registries }) => registries.forEach((one) => (one.label = { vi: `${one.id} k` })),
  ],
  [
    "the labels of code lists",
    ({ codelists }) => codelists.forEach((one) => (one.label = { vi: `${one.id} k` })),
  ],
  ["the texts of templates", ({ templates }) => templates?.forEach((one) => (one.text += " khác"))],
  ["an act that nothing names", ({ laws }) => laws.push({ id: "luat_moi", label: { vi: "Luật mới" } })],
  ["a day off more", ({ calendar }) => calendar.off.push({ date: calendar.knownFrom, reason: "" } as never)],
  ["a field that a branch no longer reads with its form", ({ forms }) => forms[0]?.sections[0]?.fields.pop()],
  ["a name of before that both have", ({ forms }) => forms.forEach((one) => (one.formerly = "to_khai_cu"))],
  [
    "a name of before that another has",
    ({ cases }) => cases.forEach((one, at) => (one.formerly = cases[at ? 0 : 1]?.id ?? "x")),
  ],
];

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
type Draft = Mutable<typeof base>;

describe("what reads the same may mean another thing", () => {
  it.each(ELSEWHERE)("%s", (_, change) => {
    const after = structuredClone(base) as Draft;
    change(after);
    expect(plain(diff(base, after).changes)).toEqual(plain(diffInFull(base, after).changes));
    expect(plain(diff(after, base).changes)).toEqual(plain(diffInFull(after, base).changes));
  });

  it("the label of a role is found in every step that it does", () => {
    const after = structuredClone(base) as Draft;
    for (const role of after.roles) role.label = { vi: `${role.id} khác` };
    expect(diff(base, after).changes.some(({ kind }) => kind === "state.actor-changed")).toBe(true);
  });

  it("an element said to be new in both versions is one and the same", () => {
    const said = structuredClone(base) as Draft;
    for (const item of said.dossier.items) item.formerly = NEW;
    for (const state of said.flow.states) state.formerly = NEW;
    expect(diffInFull(said, structuredClone(said)).changes).toEqual([]);
  });

  it("a changed field leaves little to look at", () => {
    const after = structuredClone(base) as Draft;
    const field = after.forms[0]?.sections[0]?.fields[0];
    if (field !== undefined) field.label = { vi: "Tên khác hẳn" };
    const left = withoutUnchanged(base, after, storedDigests).after;
    expect(left.forms.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields))).toHaveLength(1);
    expect(left.charges).toEqual([]);
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
