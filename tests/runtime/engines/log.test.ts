import type { Field, Json } from "@tthc/model";
import { canonicalJson } from "@tthc/runtime";
import fc from "fast-check";
import { expect, it } from "vitest";
import { withheldActor, withheldEvent } from "../../../runtime/log/withheld-command.ts";
import { alteredValue, revealed, Withholding } from "../../../runtime/log/withheld.ts";
import { countingCryptography } from "./life.ts";

it("writes one text for one JSON value, whatever the order of its keys", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  expect(canonicalJson({ b: [undefined, 1].slice(1), a: { d: undefined, c: "ầ" } })).toBe(
    '{"a":{"c":"ầ"},"b":[1]}',
  );
  for (const lie of [NaN, Infinity, 1n, () => 1, Symbol("x"), [undefined]])
    expect(() => canonicalJson(lie)).toThrow(TypeError);
});

it("withholds a value and gives it back, or says that it was erased", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const beside = new Withholding(countingCryptography());
      const content = { a: [beside.withhold(value as Json)], b: "in clear" };
      expect(revealed(content, beside.values)).toEqual({
        value: { a: [value], b: "in clear" },
        erased: false,
      });
      expect(revealed(content, {}).erased).toBe(true);
      expect(alteredValue(beside.values, countingCryptography())).toBeUndefined();
      const [digest, kept] = Object.entries(beside.values)[0]!;
      for (const change of [{ salt: "other" }, { value: [value as Json] }])
        expect(alteredValue({ [digest]: { ...kept, ...change } }, countingCryptography())).toBe(digest);
    }),
  );
});

const text = (id: string, more: Partial<Field> = {}): Field => ({
  id,
  label: { vi: id },
  type: "text",
  shape: { is: "text" },
  ...more,
});

it("leaves in clear only what cannot be about a person", () => {
  const fields: readonly Field[] = [
    text("ho_ten"),
    text("ngay_sinh", { personal: true, shape: { is: "date" } }),
    text("ngay_cap", { shape: { is: "date" } }),
    text("chieu_cao", { shape: { is: "decimal", places: 2 } }),
    text("nhom", {
      shape: { is: "record", of: "group", fields: [text("ten"), text("so", { shape: { is: "boolean" } })] },
    }),
  ];
  const clear = (given: Record<string, Json>) =>
    withheldEvent(
      { type: "nop", fields: given },
      { fields, names: new Set(["nha_o", "don", "ten"]) },
      new Withholding({ sha256: () => "digest", salt: () => "" }),
    );
  const kept = { "#": "digest" };
  expect(
    clear({
      ho_ten: "An",
      ngay_sinh: "2000-01-01",
      ngay_cap: "2020-01-01",
      chieu_cao: "9.5",
      nhom: { ten: "B", so: true },
    }),
  ).toEqual({
    type: "nop",
    fields: {
      ho_ten: kept,
      ngay_sinh: kept,
      ngay_cap: "2020-01-01",
      chieu_cao: "9.5",
      nhom: { ten: kept, so: true },
    },
  });
  // What does not fit its shape may be anything, and an unknown name may itself be personal.
  expect(clear({ ngay_cap: "bà An", chieu_cao: "cao" })).toMatchObject({
    fields: { ngay_cap: kept, chieu_cao: kept },
  });
  expect(clear({ "Nguyễn Văn An": true })).toEqual({ type: "nop", fields: kept });
  expect(clear({ nhom: { "Nguyễn Văn An": true } })).toMatchObject({ fields: { nhom: kept } });
  // Whatever merely looks like a name of the procedure's may be a person's.
  const odd = withheldEvent(
    {
      type: "nop",
      until: "2026-12-01 bà An",
      extension: { amount: 5, unit: "day", note: "An" } as never,
      facts: { case: "nha_o", filingPlace: "nguyen_van_an" },
      papers: { don: true, cccd_nguyen_van_an: true },
      changed: ["ngay_cap", "nguyen_van_an"],
    },
    { fields, names: new Set(["nha_o", "don"]) },
    new Withholding({ sha256: () => "digest", salt: () => "" }),
  );
  expect(odd).toEqual({
    type: "nop",
    until: kept,
    extension: kept,
    facts: kept,
    papers: kept,
    changed: kept,
  });
  const plain = withheldEvent(
    {
      type: "nop",
      until: "2026-12-01",
      extension: { amount: 5, unit: "day" },
      facts: { case: "nha_o" },
      papers: { don: true },
      changed: ["nhom.0.ten"],
    },
    { fields, names: new Set(["nha_o", "don", "nhom", "ten"]) },
    new Withholding({ sha256: () => "digest", salt: () => "" }),
  );
  expect(JSON.stringify(plain)).not.toContain("#");
  const beside = new Withholding({ sha256: () => "digest", salt: () => "" });
  expect(withheldActor({ is: "role", role: "mot_cua", name: "An" }, ["mot_cua"], beside)).toEqual({
    is: "role",
    role: "mot_cua",
    name: kept,
  });
  expect(withheldActor({ is: "role", role: "An" }, ["mot_cua"], beside)).toEqual({
    is: "role",
    claims: kept,
  });
});

it("withholds what one of two fields of the same name calls personal", () => {
  const date = { shape: { is: "date" } } as const;
  const written = (fields: readonly Field[]) =>
    withheldEvent(
      { type: "nop", fields: { ngay: "2000-01-01" } },
      { fields, names: new Set() },
      new Withholding({ sha256: () => "digest", salt: () => "" }),
    );
  const personal = text("ngay", { ...date, personal: true });
  const open = text("ngay", date);
  for (const fields of [
    [personal, open],
    [open, personal],
  ])
    expect(written(fields)).toEqual({ type: "nop", fields: { ngay: { "#": "digest" } } });
  expect(written([open, open])).toEqual({ type: "nop", fields: { ngay: "2000-01-01" } });
});
