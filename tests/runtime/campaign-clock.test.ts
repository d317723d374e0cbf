import type { ProcedureModel, Term } from "@tthc/model";
import { clockOf, decide } from "@tthc/runtime";
import { expect, it } from "vitest";
import { apply, defined, filedHouse, officer } from "../support/dossier.ts";
import { housePermit } from "./fixtures/house-permit.ts";

/** A campaign that gives the same permit in another term while the dossier is filed. */
const during = (term: Term, own: Term = housePermit.term): ProcedureModel => ({
  ...housePermit,
  term: own,
  campaigns: [
    {
      id: "dot",
      label: { vi: "Đợt cao điểm" },
      inForce: { from: "2026-08-01", to: "2026-08-31" },
      term,
      charges: [],
    },
  ],
});
/** Accepted on 21/08, appraised on the 24th, opinions given on the 26th. */
const promised = (model: ProcedureModel) => {
  const definition = defined(model);
  const record = apply(
    definition,
    filedHouse(definition),
    ["2026-08-21T16:00", "mot_cua", "tiep_nhan"],
    ["2026-08-24T09:00", "chuyen_vien", "dat"],
    ["2026-08-25T10:00", "canh_sat_pccc", "dong_y", "phong_chay"],
    ["2026-08-26T10:00", "phong_moi_truong", "dong_y", "moi_truong"],
  );
  return clockOf(definition, record, "2026-08-26T10:00").promised?.due;
};

it("respects what a campaign says does not count, and only that", () => {
  const without: Term = { ...housePermit.term, notCounted: [] };
  const opinions: Term = { ...housePermit.term, notCounted: ["lay_y_kien"] };
  expect(promised(during(without))).toBe("2026-09-03");
  expect(promised(during(opinions))).toBe("2026-09-07");
  expect(promised(during(without, opinions))).toBe("2026-09-03");
  expect(promised(during(opinions, opinions))).toBe("2026-09-07");
});

it("extends by what the campaign allows; without an amount by the first extension that is open", () => {
  const never = { op: "literal", type: "boolean", value: false } as const;
  const term: Term = {
    ...housePermit.term,
    extensions: [
      { atMost: { amount: 9, unit: "working-day" }, when: never },
      { atMost: { amount: 3, unit: "working-day" } },
    ],
  };
  const extend = (model: ProcedureModel) => {
    const definition = defined(model);
    const record = apply(definition, filedHouse(definition), ["2026-08-21T16:00", "mot_cua", "tiep_nhan"]);
    return decide(definition, record, {
      at: "2026-08-24T08:00",
      actor: officer("chu_tich"),
      event: { type: "gia_han" },
    });
  };
  expect(extend(during(term))).toMatchObject({
    ok: true,
    entry: { duty: { action: "gia_han", extension: { amount: 3, unit: "working-day" } } },
  });
  expect(extend(during({ ...term, extensions: term.extensions.slice(0, 1) }))).toMatchObject({
    refusal: { code: "BAD_VALUE" },
  });
  expect(extend(during(housePermit.term, term))).toMatchObject({ refusal: { code: "NOT_ALLOWED" } });
});
