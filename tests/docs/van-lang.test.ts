import { readFileSync } from "node:fs";
import { dayOf, formatVietnameseDate } from "@tthc/model";
import { play, readPlayFile, type Playback } from "@tthc/runtime";
import { expect, it } from "vitest";
import { realDefinition } from "../runtime/real-definitions.ts";

const page = readFileSync("docs/vi-du-van-lang.md", "utf8");

function played(name: string, version: number): Playback {
  const read = readPlayFile(JSON.parse(readFileSync(`docs/vi-du-van-lang/${name}.json`, "utf8")));
  if (!("file" in read)) throw new Error(JSON.stringify(read.errors));
  return play(realDefinition(`cap-phep-xay-dung-ba-buoc/${String(version)}`), read.file);
}

const runs = {
  first: played("noi-tiep-lan-1", 1),
  second: played("noi-tiep-lan-2", 1),
  combined: played("lien-thong", 2),
};
const written = (moment: string | null | undefined) =>
  moment ? formatVietnameseDate(dayOf(moment.slice(0, 10))) : "–";
const promises = ({ events }: Playback) =>
  events.flatMap((event) => (event.ok ? (event.clock?.promised?.due ?? []) : []));
const decided = ({ result }: Playback) => result.clock?.ended ?? "";
const row = (label: string) =>
  page
    .split("\n")
    .find((line) => line.startsWith(`| ${label} |`))
    ?.split("|")
    .slice(2, -1)
    .map((cell) => cell.trim());

it("plays every event of the three files", () => {
  for (const { events } of Object.values(runs)) expect(events.filter(({ ok }) => !ok)).toEqual([]);
  expect(Object.values(runs).map(({ result }) => [result.state.id, result.outcome?.id])).toEqual([
    ["da_rut", "da_rut"],
    ["tra_ket_qua", "xong_viec"],
    ["tra_ket_qua", "xong_viec"],
  ]);
});

it("starts everything again in series, and asks again only what read the drawing where combined", () => {
  const steps = ({ events }: Playback) => events.flatMap((event) => (event.ok ? event.state.id : []));
  expect(steps(runs.first)).toEqual(["tiep_nhan", "co_so", "ky_thuat", "cap_phep", "da_rut"]);
  expect(steps(runs.second).slice(0, 4)).toEqual(["tiep_nhan", "co_so", "ky_thuat", "cap_phep"]);
  const back = runs.combined.events.find(({ action }) => action === "da_bo_sung");
  expect(back?.ok && back.kept).toMatchObject({
    branches: [{ vi: "Thiết kế cơ sở" }],
    again: [{ vi: "Thiết kế kỹ thuật" }, { vi: "Điều kiện cấp phép" }],
  });
});

it("has the days of the page", () => {
  const { first, second, combined } = runs;
  const all = [first, second, combined];
  expect(row("nộp")).toEqual(all.map(({ events }) => written(events[0]?.at)));
  expect(row("hẹn trả lúc tiếp nhận")).toEqual(all.map((one) => written(promises(one)[0])));
  expect(row("hẹn trả sau khi nộp bản vẽ mới")).toEqual(["–", "–", written(promises(combined).at(-1))]);
  expect(row("xong")).toEqual([
    `${written(first.result.clock?.ended ?? first.result.at)} (rút)`,
    written(decided(second)),
    written(decided(combined)),
  ]);
  const days = (from: Playback, to: Playback) =>
    String(
      dayOf((to.result.clock?.ended ?? to.result.at).slice(0, 10)) -
        dayOf((from.events[0]?.at ?? "").slice(0, 10)),
    );
  expect(row("ngày từ khi nộp lần đầu")).toEqual([
    days(first, first),
    days(first, second),
    days(combined, combined),
  ]);
});
