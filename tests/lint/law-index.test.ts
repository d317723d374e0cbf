import { parse, type Citation } from "@tthc/grammar";
import { expect, it } from "vitest";
import { groundedElements } from "../../compiler/law-index/grounded-elements.ts";
import { sourceGaps } from "../../compiler/law-index/source-times.ts";
import { burdenWithoutSource } from "../../compiler/lint/burden-without-source.ts";
import { proveLaw } from "../../compiler/verify/law/prove-law.ts";
import { compilation, sources } from "../procedures/workspace.ts";

const versions = compilation.procedures.flatMap(({ file, model }) => (model ? [{ file, model }] : []));

/** Every citation in a tree, whatever it stands on. */
function citationsIn(node: unknown): readonly Citation[] {
  if (typeof node !== "object" || node === null) return [];
  if ("kind" in node && node.kind === "Citation") return [node as Citation];
  return Object.values(node).flatMap(citationsIn);
}

it.each(versions)("finds every citation of $file in its model", ({ file, model }) => {
  const written = citationsIn(parse(sources.source(file)!.text).tree).map(({ article, clause, point, law }) =>
    [law.text.toLowerCase(), article, clause, point].join(" "),
  );
  const found = groundedElements(model).flatMap(({ basis }) =>
    basis.map(({ law, article, clause, point }) => [law, article, clause, point].join(" ")),
  );
  const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
  const known = new Set(found.map(plain));
  const missing = new Set(written.map(plain).filter((one) => !known.has(one)));
  expect([...missing]).toEqual([]);
});

it.each(versions)("the claims about $file agree with what lint rules find", ({ model }) => {
  const claims = new Map(proveLaw(model).claims.map(({ id, verdict }) => [id, verdict]));
  expect([...claims.keys()]).toEqual([
    "law.parts-of-article-8",
    "law.burdens-sourced",
    "law.sources-in-force",
    "law.sources-last",
  ]);
  expect(claims.get("law.burdens-sourced") === "refuted").toBe(burdenWithoutSource(model).length > 0);
  const { notInForce, endsSoon } = sourceGaps(model);
  const dated = model.version.inForce?.from !== undefined;
  expect(claims.get("law.sources-in-force")).toBe(
    !dated ? "undecided" : notInForce.length > 0 ? "refuted" : "proved",
  );
  expect(claims.get("law.sources-last")).toBe(
    !dated ? "undecided" : endsSoon.length > 0 ? "refuted" : "proved",
  );
});

it("says which parts of Article 8 are missing", () => {
  const [{ model }] = versions as [(typeof versions)[number]];
  const [claim] = proveLaw({ ...model, channels: [], charges: [], declaredAbsent: [] }).claims;
  expect(claim).toMatchObject({ verdict: "refuted" });
  expect(claim?.detail?.vi).toContain("cách thức thực hiện");
  expect(claim?.detail?.vi).toContain("lệ phí");
});

it("gives every element a path of its own", () => {
  for (const { model } of versions) {
    const paths = groundedElements(model).map(({ path, kind }) => `${path} ${kind}`);
    expect(new Set(paths).size, model.id).toBe(paths.length);
  }
});
