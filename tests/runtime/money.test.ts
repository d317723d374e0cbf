import { chargesOf } from "@tthc/runtime";
import { bookedCharges, decide, heldDong, memoryEngine, receiptBook, receiptDue } from "@tthc/runtime";
import type { Command, DossierRecord, MoneyEvent } from "@tthc/runtime";
import { expect, it } from "vitest";
import { apply, defined, filedHouse, officer } from "../support/dossier.ts";
import { commandOf, linesOf, live, surroundings } from "./engines/life.ts";
import { housePermit } from "./fixtures/house-permit.ts";

const [levy] = housePermit.charges;
if (levy === undefined) throw new Error("the house has no levy");
const model = {
  ...housePermit,
  charges: [
    { ...levy, reliefs: [] },
    { ...levy, id: "phi", reliefs: [], refundable: true, collected: "supplement" as const },
    { ...levy, id: "ban_sao", reliefs: [], collected: "result" as const },
  ],
};
const house = defined(model);
const filed = (): DossierRecord => filedHouse(house);
const receipt = (number: string, ...lines: readonly [string, string][]): MoneyEvent => ({
  is: "receipt",
  number,
  lines: lines.map(([charge, dong]) => ({ charge, dong })),
});
const booking = (type: string, money: MoneyEvent, reason?: string, at = "2026-08-21T16:00"): Command => ({
  at,
  actor: officer("mot_cua"),
  event: { type, money, ...(reason !== undefined && { reason }) },
});
const booked = (record: DossierRecord, ...commands: readonly Command[]): DossierRecord =>
  commands.reduce((current, command) => {
    const decision = decide(house, current, command);
    if (!decision.ok) throw new Error(`${decision.refusal.code} ${decision.refusal.reason.vi}`);
    return decision.record;
  }, record);
const refused = (record: DossierRecord, command: Command) => {
  const before = structuredClone(record);
  const decision = decide(house, record, command);
  expect(record).toEqual(before);
  return decision.ok ? "ok" : decision.refusal.code;
};

it("asks for fees at the filing, at the supplement and at the result", () => {
  const record = filed();
  const due = (when: "filing" | "supplement" | "result", of = record) =>
    receiptDue(model, of, receiptBook(house, of), when, "2026-08-21T16:00").lines.map(({ charge }) => charge);
  expect([due("filing"), due("supplement"), due("result")]).toEqual([
    ["cap_moi"],
    ["cap_moi", "phi"],
    ["cap_moi", "phi", "ban_sao"],
  ]);
  const paid = booked(record, booking("thu_tien", receipt("01", ["cap_moi", "75000"])));
  expect(due("result", paid)).toEqual(["phi", "ban_sao"]);
});

it("makes receipts lines of the history, and the book nothing but the history", () => {
  const record = booked(
    filed(),
    booking("thu_tien", receipt("01", ["cap_moi", "75000"], ["phi", "75000"])),
    booking("dieu_chinh_thu", { is: "correction", charge: "phi", dong: "60000" }, "Tính nhầm diện tích"),
    booking("hoan_tien", { is: "refund", charge: "phi", dong: "10000" }, "Nộp thừa"),
  );
  expect(record.seq).toBe(4);
  expect(record.value).toBe(filed().value);
  expect(
    bookedCharges(receiptBook(house, record)).map(({ charge, dong, refunded }) => [charge, dong, refunded]),
  ).toEqual([
    ["cap_moi", 75000n, 0n],
    ["phi", 60000n, 10000n],
  ]);
  expect(heldDong(receiptBook(house, record))).toBe(125000n);
});

it("gives a receipt over nothing, and asks why an amount is not what the dossier says", () => {
  const zero = booking("thu_tien", receipt("01", ["cap_moi", "0"]));
  expect(refused(filed(), zero)).toBe("REASON_REQUIRED");
  const free = booked(filed(), { ...zero, event: { ...zero.event, reason: "Miễn theo nghị quyết" } });
  expect(receiptBook(house, free)).toMatchObject([{ is: "receipt", lines: [{ dong: "0" }] }]);
  expect(chargesOf(model, free.context, "2026-08-21").charges[0]?.assessment.dong).toBe(75000n);
});

const paid = () =>
  booked(filed(), booking("thu_tien", receipt("01", ["cap_moi", "75000"], ["phi", "75000"])));

it.each<[string, string, Command]>([
  ["a second receipt of a charge", "NOT_BOOKED", booking("thu_tien", receipt("02", ["cap_moi", "75000"]))],
  ["a number twice", "NOT_BOOKED", booking("thu_tien", receipt("01", ["ban_sao", "75000"]))],
  ["a charge nobody knows", "BAD_VALUE", booking("thu_tien", receipt("02", ["la", "1"]))],
  [
    "another amount without a reason",
    "REASON_REQUIRED",
    booking("dieu_chinh_thu", { is: "correction", charge: "phi", dong: "1" }),
  ],
  [
    "a refund that the source does not allow",
    "NOT_BOOKED",
    booking("hoan_tien", { is: "refund", charge: "cap_moi", dong: "1" }, "vì"),
  ],
  [
    "more than was paid",
    "NOT_BOOKED",
    booking("hoan_tien", { is: "refund", charge: "phi", dong: "75001" }, "vì"),
  ],
  ["an amount that is none", "NOT_BOOKED", booking("thu_tien", receipt("02", ["ban_sao", "-1"]))],
  ["a refund called a receipt", "MALFORMED", booking("thu_tien", { is: "refund", charge: "phi", dong: "1" })],
  ["money without its form", "MALFORMED", booking("thu_tien", { is: "receipt" } as unknown as MoneyEvent)],
  [
    "the applicant's own receipt",
    "WRONG_ACTOR",
    { ...booking("thu_tien", receipt("02", ["ban_sao", "75000"])), actor: { is: "applicant" } },
  ],
  [
    "a moment before the last",
    "WRONG_TIME",
    booking("thu_tien", receipt("02", ["ban_sao", "75000"]), undefined, "2026-08-20T08:00"),
  ],
])("refuses %s", (_, code, command) => {
  expect(refused(paid(), command)).toBe(code);
});

it("gives money back after the case has ended, and amounts stay when the dossier changes", () => {
  const ended = apply(house, paid(), ["2026-08-21T16:10", "applicant", "rut_ho_so"]);
  expect(ended.status).toBe("closed");
  const back = booked(
    ended,
    booking("hoan_tien", { is: "refund", charge: "phi", dong: "75000" }, "Rút hồ sơ", "2026-08-24T08:00"),
  );
  expect(heldDong(receiptBook(house, back))).toBe(75000n);
  expect(back.status).toBe("closed");
});

it("stands in the log, once for its key, without the number of the receipt, and verifies", async () => {
  const around = surroundings();
  const engine = memoryEngine(around);
  await live(engine, around, "H1", 2);
  const money = receipt("BL-SECRET-77", ["cap_moi", "0"]);
  const order = commandOf(around, "H1", ["thu", "2026-08-21T16:30", "mot_cua", "thu_tien", { money }]);
  expect(await engine.apply(order)).toMatchObject({ ok: true, step: 3 });
  expect(await engine.apply(order)).toMatchObject({ ok: true, duplicate: true, step: 3 });
  const lines = await linesOf(engine, "H1");
  expect(JSON.stringify(lines)).not.toContain("SECRET");
  expect(JSON.stringify(lines.at(-1)?.input)).toContain('"dong":"0"');
  expect(await engine.audit("H1")).toMatchObject({ ok: true });
  const withdrawn = commandOf(around, "H1", ["rut", "2026-08-21T16:40", "applicant", "rut_ho_so"]);
  expect(await engine.apply(withdrawn)).toMatchObject({ status: "closed" });
  const erase = { dossier: "H1", key: "xoa", at: "2026-08-21T16:50", actor: officer("mot_cua") };
  expect(await engine.erase(erase)).toMatchObject({ ok: true });
  const late = commandOf(around, "H1", [
    "hoan",
    "2026-08-21T16:55",
    "mot_cua",
    "hoan_tien",
    { money: { is: "refund", charge: "cap_moi", dong: "1" }, reason: "vì" },
  ]);
  expect(await engine.apply(late)).toMatchObject({ ok: false, refusal: { code: "CLOSED" } });
  expect(JSON.stringify((await engine.read("H1"))?.record)).not.toContain("SECRET");
  expect(await engine.audit("H1")).toMatchObject({ ok: true });
  await engine.stop();
});
