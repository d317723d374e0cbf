import { expect, it } from "vitest";
import { diff } from "../../compiler/diff/diff.ts";
import type { Change } from "../../compiler/diff/change.ts";
import { BASE, modelOf } from "./base-procedure.ts";
import { EDITS, edited } from "./edits.ts";

const base = modelOf(BASE);

const matchedOf = ({ matched }: Change): string | undefined =>
  matched?.by === "likeness" ? `likeness ${String(matched.score)}` : matched?.by;

/** What the table says of a change. */
function told(change: Change) {
  const { kind, burden, impact, before, after } = change;
  const matched = matchedOf(change);
  return {
    kind,
    burden,
    impact,
    ...(matched !== undefined && { matched }),
    ...(before !== undefined && { before: before.words.vi }),
    ...(after !== undefined && { after: after.words.vi }),
  };
}

it("an unchanged procedure has no changes", () => {
  expect(diff(base, modelOf(BASE)).changes).toEqual([]);
});

it.each(EDITS.map((edit) => [edit.group, edit.name, edit] as const))("%s: %s", (_group, _name, edit) => {
  const { changes } = diff(base, modelOf(edited(BASE, edit)));
  expect(changes.map(told)).toEqual(edit.expected);
  for (const { sentence } of changes) {
    expect(sentence.vi).not.toMatch(/\{[nab]\}|undefined/);
    expect(sentence.en).not.toMatch(/\{[nab]\}|undefined/);
  }
});

it("there are edits of every part", () => {
  expect(EDITS.length).toBeGreaterThan(200);
  expect(new Set(EDITS.map(({ name }) => name)).size).toBe(EDITS.length);
});
