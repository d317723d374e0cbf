import { play, renderPlayback } from "@tthc/runtime";
import { expect, it } from "vitest";
import { defined } from "../support/dossier.ts";
import { extractCopy } from "./fixtures/extract-copy.ts";
import { housePermit } from "./fixtures/house-permit.ts";

const house = defined(housePermit);
const filing = {
  at: "2026-08-21T15:30",
  action: "nop",
  facts: { case: "nha_o", channel: "online-full" },
  fields: { tang_1: "80" },
  papers: { don: true, ban_ve: true },
};

it("tells the life of a house permit so that a minister can read it", async () => {
  const playback = play(house, {
    events: [
      filing,
      { at: "2026-08-21T16:00", action: "tiep_nhan" },
      { at: "2026-08-24T09:00", action: "dat", name: "Chị Lan" },
      { at: "2026-08-25T09:00", action: "phong_chay.dong_y" },
      { at: "2026-08-27", action: "tra_lai", reason: "Bản vẽ chưa ghi chiều cao" },
      { at: "2026-08-27T09:00", action: "duyet" },
      { at: "2026-08-27T15:00", action: "dat", who: "chuyen_vien" },
      { at: "2026-08-28", action: "duyet" },
      { at: "2026-08-28T14:00", action: "tra_ket_qua" },
    ],
  });
  await expect(`${renderPlayback(playback).join("\n")}\n`).toMatchFileSnapshot("./playbacks/house.vi.txt");
  await expect(`${renderPlayback(playback, "en").join("\n")}\n`).toMatchFileSnapshot(
    "./playbacks/house.en.txt",
  );
});

it("plays a copy of an extract on the day it is filed", async () => {
  const playback = play(defined(extractCopy), {
    events: [
      { at: "2026-08-21T14:00", action: "nop", facts: { channel: "counter" }, fields: { so_ban: 3 } },
      { at: "2026-08-21T14:20", action: "xong" },
    ],
  });
  await expect(`${renderPlayback(playback).join("\n")}\n`).toMatchFileSnapshot("./playbacks/extract.vi.txt");
});
