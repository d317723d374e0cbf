import { explain, receptionMoment } from "@tthc/model";
import { clockOf, decide, stepLimit, type Acting, type DossierRecord } from "@tthc/runtime";
import { expect, it } from "vitest";
import { defined, officer } from "../support/dossier.ts";
import { calendar2026 } from "./fixtures/calendar-2026.ts";
import { housePermit } from "./fixtures/house-permit.ts";

it.each([
  ["within hours", "2026-08-20T09:00", "2026-08-20T09:00"],
  ["in the night", "2026-08-20T23:00", "2026-08-21T07:30"],
  ["before the office opens", "2026-08-20T05:00", "2026-08-20T07:30"],
  ["at noon", "2026-08-20T12:00", "2026-08-20T13:00"],
  ["the minute the office closes", "2026-08-20T17:00", "2026-08-21T07:30"],
  ["on a Sunday", "2026-08-23T10:00", "2026-08-24T07:30"],
  ["on a Saturday night after a worked Saturday", "2026-08-22T23:00", "2026-08-24T07:30"],
  ["on a worked Saturday", "2026-08-22T10:00", "2026-08-22T10:00"],
  ["before a holiday", "2026-08-29T23:00", "2026-09-03T07:30"],
  ["on a working day without an hour", "2026-08-20", "2026-08-20"],
])("counts what comes %s from the next working moment", (_, at, official) => {
  expect(receptionMoment(calendar2026, at)).toBe(official);
});

const byFiling = defined({
  ...housePermit,
  term: { ...housePermit.term, anchor: { from: "filed" as const } },
  channels: [...housePermit.channels, { channel: "kiosk" as const }] as typeof housePermit.channels,
});
const filed = (at: string, channel: string, actor: Acting): DossierRecord => {
  const facts = { case: "nha_o", channel };
  const decision = decide(byFiling, null, { at, actor, event: { type: "nop", facts } });
  if (!decision.ok) throw new Error(decision.refusal.reason.vi);
  return decision.record;
};
const dueOf = (record: DossierRecord, at: string) => clockOf(byFiling, record, at).promised?.due;

it("counts a dossier put into a kiosk on Saturday at 23:00 as received on Monday", () => {
  const at = "2026-07-11T23:00";
  const kiosk = filed(at, "kiosk", { is: "applicant" });
  const clock = clockOf(byFiling, kiosk, at);
  expect(clock.term).toMatchObject({ anchor: "2026-07-13T07:30", received: at });
  // Seven working days after Monday the 13th.
  expect(clock.promised?.due).toBe("2026-07-22");
  const explanation = clock.promised?.explanation ?? [];
  expect(explain(explanation, "vi")[0]).toBe(
    "Gửi lúc 11/07/2026 23:00, ngoài giờ làm việc: coi như nhận lúc 13/07/2026 07:30",
  );
  expect(explain(explanation, "en")[0]).toContain("outside office hours");
});

it("takes what an official received at the counter for what it is", () => {
  const at = "2026-07-11T09:00";
  expect(dueOf(filed(at, "counter", officer("mot_cua")), at)).toBe("2026-07-21");
  expect(dueOf(filed(at, "counter", { is: "applicant" }), at)).toBe("2026-07-21");
});

it("gives the office its whole first step after a night on the web", () => {
  const night = filed("2026-07-13T22:00", "online-full", { is: "applicant" });
  const morning = filed("2026-07-14T07:30", "online-full", { is: "applicant" });
  expect(stepLimit(byFiling, night)?.until).toBe(stepLimit(byFiling, morning)?.until);
});
