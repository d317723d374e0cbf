import { expect, it } from "vitest";
import { indexOf } from "../../model/calendar/calendar-index.ts";
import { dayOf } from "../../model/calendar/civil-date.ts";
import { dueOf } from "../../model/clock/due.ts";
import { explain } from "../../model/clock/explain.ts";
import type { ExplanationEntry } from "../../model/clock/explanation.ts";
import { WORLDS, modelTerm, randomCase, seeded } from "./clock-cases.ts";
import { civilServantsCalendar } from "./fixtures/civil-servants-calendar.ts";

const calendar = civilServantsCalendar();
const READING_VI =
  "Cách hiểu: ngày nghỉ làm bù có tính; ngày bắt đầu tạm dừng có tính vào thời hạn; ngày kết thúc tạm dừng chưa tính vào thời hạn";

it("tells an official why a term over Quốc khánh 2026 ends on 03/09/2026", () => {
  const { explanation } = dueOf({
    calendar,
    duration: { amount: 7, unit: "working-day" },
    anchor: "2026-08-21T16:00",
  });
  expect(explain(explanation, "vi")).toEqual([
    "Tính từ 21/08/2026 16:00, ngày đầu không tính: bắt đầu 22/08/2026 (Bộ luật Dân sự 2015 Điều 147)",
    "7 ngày làm việc: từ 22/08/2026 đến 03/09/2026 (Bộ luật Dân sự 2015 Điều 148)",
    "22/08/2026 là thứ bảy làm bù cho 31/08/2026, có tính",
    "23/08, 29/08, 30/08: nghỉ cuối tuần",
    "31/08, 01/09, 02/09: nghỉ Quốc khánh",
    READING_VI,
  ]);
  expect(explain(explanation, "en").slice(0, 4)).toEqual([
    "Counted from 21/08/2026 16:00, first day out: begins 22/08/2026 (Civil Code 2015 Art. 147)",
    "7 working days: 22/08/2026 to 03/09/2026 (Civil Code 2015 Art. 148)",
    "22/08/2026 is a worked Saturday for 31/08/2026 and counts",
    "23/08, 29/08, 30/08: weekend",
  ]);
});

it("tells of cutoff, stop, extension, assumption, unknown days and the law of the term", () => {
  const { explanation, due, provisional } = dueOf({
    calendar: civilServantsCalendar({ cultureSwap: true }),
    duration: { amount: 25, unit: "working-day" },
    anchor: "2026-11-20T16:00",
    cutoff: { after: "15:00" },
    stops: [
      {
        from: "2026-11-27",
        to: "2026-12-02",
        because: "supplement",
        state: "bo_sung",
        basis: [{ law: "nđ", article: "36" }],
      },
    ],
    extension: { duration: { amount: 2, unit: "working-day" }, assumption: "chưa có văn bản" },
    basis: [{ law: "nđ", article: "54", clause: "1", point: "a" }],
  });
  expect([due, provisional]).toEqual(["2027-01-06", true]);
  expect(explain(explanation, "vi", [{ id: "nđ", label: { vi: "Nghị định X" } }])).toEqual([
    "Nhận lúc 20/11/2026 16:00, sau 15:00: coi như nhận ngày làm việc kế tiếp 25/11/2026 (Nghị định X Điều 54 khoản 1 điểm a)",
    "Tính từ 25/11/2026, ngày đầu không tính: bắt đầu 26/11/2026 (Bộ luật Dân sự 2015 Điều 147)",
    "25 ngày làm việc: từ 26/11/2026 đến 04/01/2027 (Nghị định X Điều 54 khoản 1 điểm a)",
    "28/11/2026 là thứ bảy làm bù cho 23/11/2026, có tính [giả định: mới là đề xuất]",
    "11 ngày từ 29/11/2026 đến 03/01/2027: nghỉ cuối tuần",
    "Tạm dừng từ 27/11/2026 đến 02/12/2026 (bổ sung hồ sơ): cộng thêm 4 ngày làm việc (Nghị định X Điều 36)",
    "Gia hạn 2 ngày làm việc: từ 04/01/2027 đến 06/01/2027 [giả định: chưa có văn bản]",
    "Tạm tính: chưa biết lịch nghỉ từ 01/01/2027 đến 06/01/2027",
    READING_VI,
  ]);
});

it("tells of a roll, of an open stop, of a stop too late, and of the assumption behind office hours", () => {
  const lines = (given: Parameters<typeof dueOf>[0]): readonly string[] =>
    explain(dueOf(given).explanation, "vi");
  expect(lines({ calendar, duration: { amount: 2, unit: "month" }, anchor: "2023-05-15" })).toContain(
    "15/07/2023 là thứ bảy: hết hạn vào ngày làm việc tiếp theo 17/07/2023 (Bộ luật Dân sự 2015 Điều 148)",
  );
  const stops = [
    { from: "2026-07-03", because: "not-counted", label: { vi: "nghĩa vụ tài chính" } },
  ] as const;
  expect(
    lines({ calendar, duration: { amount: 5, unit: "working-day" }, anchor: "2026-07-01", stops }),
  ).toContain("Đang tạm dừng từ 03/07/2026 (nghĩa vụ tài chính): chưa có ngày hẹn");
  const late = [{ from: "2026-07-20", to: "2026-07-22", because: "supplement" }] as const;
  expect(
    lines({ calendar, duration: { amount: 5, unit: "working-day" }, anchor: "2026-07-01", stops: late }),
  ).toContain("Tạm dừng từ 20/07/2026 đến 22/07/2026 (bổ sung hồ sơ) sau khi đã hết hạn: không cộng thêm");
  expect(
    lines({ calendar, duration: { amount: 8, unit: "working-hour" }, anchor: "2026-07-01T08:00" }).at(-1),
  ).toBe(`${READING_VI}; giờ làm việc [giả định: giờ làm việc chưa có nguồn]`);
});

it("accounts for every day between the anchor and the end of a term in working days", () => {
  const next = seeded(5);
  for (let done = 0; done < 4000; done += 1) {
    const world = WORLDS[done % WORLDS.length];
    if (world === undefined) break;
    const drawn = randomCase(next, world);
    const { extension: _, ...given } = { ...drawn, unit: "working-day", amount: (drawn.amount % 40) + 1 };
    const { explanation } = dueOf(modelTerm(world.calendar, given));
    const counted = explanation.find((entry) => entry.kind === "counted" && entry.reason === "term");
    if (counted === undefined) throw new Error("nothing counted");
    const sum = (kind: ExplanationEntry["kind"]): number =>
      explanation.reduce(
        (total, entry) => total + (entry.kind === kind && "amount" in entry ? entry.amount : 0),
        0,
      );
    const stretch = dayOf(counted.to) - dayOf(counted.from) + 1;
    const brought = explanation.some((entry) => entry.kind === "stopped" && entry.broughtUp);
    if (!brought) expect(stretch).toBe(given.amount + sum("stopped") + sum("skipped"));
    for (const entry of explanation) {
      if (entry.kind !== "skipped") continue;
      expect(entry.dates.some((date) => indexOf(world.calendar).isWorkingDay(dayOf(date)))).toBe(false);
    }
    expect(explanation.filter(({ kind }) => kind === "reading").length).toBe(3);
  }
});

it("is plain data", () => {
  const { explanation } = dueOf({
    calendar,
    duration: { amount: 9, unit: "working-day" },
    anchor: "2026-12-21T16:00",
  });
  expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
});
