import type { Expression } from "../../model/expression/expression.ts";
import type { AmountRow, Charge, Relief } from "../../model/procedure/charge.ts";

export const yes: Expression = { op: "literal", type: "boolean", value: true };
export const flag = (id: string): Expression => ({ op: "field", path: [id], type: "boolean" });
export const amount = (id: string): Expression => ({ op: "field", path: [id], type: "money" });
export const quantity = (id: string): Expression => ({ op: "field", path: [id], type: "number" });
export const online: Expression = {
  op: "=",
  args: [
    { op: "fact", fact: "channel" },
    { op: "literal", type: "choice", value: "online" },
  ],
};
export const caseIs = (value: string): Expression => ({
  op: "=",
  args: [
    { op: "fact", fact: "case" },
    { op: "literal", type: "choice", value },
  ],
});

export const row = (id: string, dong: string, rest: Partial<AmountRow> = {}): AmountRow => ({
  id,
  amount: { is: "fixed", dong },
  ...rest,
});
export const charge = (rows: readonly AmountRow[], rest: Partial<Charge> = {}): Charge => ({
  type: "levy",
  id: "cap_moi",
  label: { vi: "Lệ phí cấp mới", en: "New permit levy" },
  rows,
  reliefs: [],
  refundable: true,
  ...rest,
});
export const exempt = (id: string, when?: Expression): Relief => ({
  id,
  ...(when !== undefined && { when }),
});
export const reduced = (id: string, percent: string, when?: Expression): Relief => ({
  ...exempt(id, when),
  percent,
});
export const date = "2026-08-21";

/** The levy of the language's first example. */
export const newPermit = charge(
  [
    row("nha_o", "75000", { when: caseIs("nha_o"), basis: [{ law: "nq_18_2017", article: "2" }] }),
    row("con_lai", "150000", { otherwise: true }),
  ],
  {
    reliefs: [
      { ...exempt("truc_tuyen", online), basis: [{ law: "nq_411_2025" }], inForce: { from: "2025-09-29" } },
    ],
  },
);

/** Phí thẩm định: rates that fall with the value of the work, with a cap. */
export const appraisal = charge(
  [
    {
      id: "tham_dinh",
      amount: {
        is: "bands",
        base: amount("von"),
        bands: [
          { upTo: "15000000000", percent: "0.019" },
          { upTo: "25000000000", percent: "0.017" },
          { percent: "0.01" },
        ],
      },
    },
  ],
  { type: "fee", id: "tham_dinh", atMost: "150000000" },
);
