import { assess, emptyContext, factsOf, type Charge, type ProcedureModel } from "@tthc/model";
import { play, playNames, problemText, renderCharges, renderPlayback } from "@tthc/runtime";
import { expect, it } from "vitest";
import { defined } from "../support/dossier.ts";
import { housePermit } from "./fixtures/house-permit.ts";

const charge = housePermit.charges[0] as Charge;
const online = { op: "=", args: [fact("channel"), choice("online")] } as const;
const house = { op: "=", args: [fact("case"), choice("nha_o")] } as const;

function fact<F extends "case" | "channel">(name: F) {
  return { op: "fact", fact: name } as const;
}
function choice(value: string) {
  return { op: "literal", type: "choice", value } as const;
}

/** The house permit with another levy. */
const withCharge = (change: Partial<Charge>): ProcedureModel => ({
  ...housePermit,
  charges: [{ ...charge, ...change }],
});

function account(model: ProcedureModel, language: "vi" | "en"): string {
  const context = {
    ...emptyContext,
    facts: { case: "nha_o", channel: "online-full", filingDate: "2026-08-21" },
  };
  const [own] = model.charges;
  if (own === undefined) return "";
  const assessment = assess(own, factsOf(context), { date: "2026-08-21" });
  return renderCharges(
    { charges: [{ charge: own, assessment }] },
    model.laws,
    language,
    playNames(model),
  ).join("\n");
}

it("tells rows that disagree by their conditions and amounts, not by ids", () => {
  const model = withCharge({
    reliefs: [],
    rows: [
      { id: "cap_moi.1", when: house, amount: { is: "fixed", dong: "75000" } },
      { id: "cap_moi.2", when: online, amount: { is: "fixed", dong: "50000" } },
    ],
  });
  expect(account(model, "vi")).toMatchInlineSnapshot(`
    "Lệ phí cấp giấy phép xây dựng: chưa tính được
      các dòng cho kết quả khác nhau: Nhà ở riêng lẻ: 75.000 đồng; nộp trực tuyến: 50.000 đồng"
  `);
  expect(account(model, "en")).toMatchInlineSnapshot(`
    "Lệ phí cấp giấy phép xây dựng: cannot be said
      rows disagree: Nhà ở riêng lẻ: 75,000 VND; filed online: 50,000 VND"
  `);
});

it("tells reliefs that meet by their conditions", () => {
  const model = withCharge({
    reliefs: [
      { id: "cap_moi.mien", percent: "30", when: online },
      { id: "cap_moi.giam", percent: "50", when: house },
    ],
  });
  expect(account(model, "vi")).toMatchInlineSnapshot(`
    "Lệ phí cấp giấy phép xây dựng: chưa tính được
      nhiều mức miễn, giảm cùng áp dụng mà nguồn không nói lấy mức nào: Nhà ở riêng lẻ; nộp trực tuyến"
  `);
});

it("tells terms that disagree in days, and what is missing by its label", () => {
  const names = playNames(housePermit);
  const rows = [
    { row: "thoi_han.1", value: "7 working-day" },
    { row: "thoi_han.2", value: "10 working-day, 15:00" },
  ];
  expect(problemText({ is: "rows-disagree", rows, inputs: [] }, "vi", names)).toMatchInlineSnapshot(
    `"các dòng cho kết quả khác nhau: Nhà ở riêng lẻ: 7 ngày làm việc; còn lại: 10 ngày làm việc (15:00)"`,
  );
  const inputs = [{ input: { op: "field", path: ["tang_1"], type: "number" } as const }];
  expect(problemText({ is: "missing", where: ["cap_moi.1"], inputs }, "vi", names)).toMatchInlineSnapshot(
    `"còn thiếu Diện tích tầng 1"`,
  );
  const shown = [{ input: fact("case"), value: "nha_o" }];
  expect(problemText({ is: "no-row", inputs: shown }, "vi", names)).toMatchInlineSnapshot(
    `"không dòng nào áp dụng cho hồ sơ này (trường hợp = Nhà ở riêng lẻ)"`,
  );
  expect(problemText({ is: "needs-rounding", exact: "1234567.5" }, "vi", names)).toMatchInlineSnapshot(
    `"1.234.567,5 đồng chưa nói cách làm tròn"`,
  );
  expect(problemText({ is: "no-band", row: "x", base: "1200000000" }, "en", names)).toMatchInlineSnapshot(
    `"1,200,000,000 lies in no band"`,
  );
});

it("names no row of a procedure in a played dossier, whatever cannot be computed", () => {
  const model = withCharge({
    rows: [{ id: "cap_moi.1", when: house, amount: { is: "fixed", dong: "75000" } }],
    reliefs: [],
  });
  const playback = play(defined(model), {
    events: [{ at: "2026-08-21T08:00", action: "nop", facts: { case: "cong_trinh", channel: "counter" } }],
  });
  const text = renderPlayback(playback, "vi", playNames(model)).join("\n");
  expect(text).toContain("không dòng nào áp dụng cho hồ sơ này");
  expect(text).not.toMatch(/cap_moi|thoi_han/);
});
