import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  playEvent,
  startPlay,
  type Definition,
  type DossierRecord,
  type LetterFacts,
  type PlayEvent,
  type PlayFile,
} from "@tthc/runtime";
import { defined } from "../support/dossier.ts";
import { modelOf, root } from "../procedures/workspace.ts";

/** A dossier of a real procedure, played. */
export interface PlayedDossier {
  readonly definition: Definition;
  readonly record: DossierRecord;
}

const birthRegistration = defined(modelOf("khai_sinh", 1));

/** Plays a birth registration; every event has to be accepted. */
export function played(events: readonly PlayEvent[]): PlayedDossier {
  const session = events.reduce(playEvent, startPlay(birthRegistration));
  const refused = session.played.find(({ ok }) => !ok);
  if (refused !== undefined || session.record === null) throw new Error(`refused: ${refused?.action ?? ""}`);
  return { definition: birthRegistration, record: session.record };
}

const read = (file: string): unknown => JSON.parse(readFileSync(join(root, "docs", file), "utf8"));

/** The sample story of the documentation, with a supplement. */
export const birth = (): PlayedDossier => played((read("ho-so-mau/khai-sinh.json") as PlayFile).events);
/** What the documentation prints with it. */
export const facts = read("giay-to-mau/khai-sinh.json") as LetterFacts;

const filing: readonly PlayEvent[] = [
  {
    at: "2026-08-28T09:20",
    action: "nop",
    name: "Nguyễn Thị Hoa",
    facts: { case: "thong_thuong", channel: "counter", applicant: "individual" },
    fields: { tre: { ho_ten: "Trần Minh An", ngay_sinh: "2026-08-20" }, de_nghi_ban_sao: false },
    papers: { to_khai: true, giay_chung_sinh: true },
  },
  { at: "2026-08-28T09:40", action: "tiep_nhan", name: "Lê Thu Hà" },
];

export const accepted = (): PlayedDossier => played(filing);

/** Refused at the counter, stopped, or late and told so: what happened last. */
export const ending = (last: Omit<PlayEvent, "at">, withoutIntake = false): PlayedDossier =>
  played([
    ...(withoutIntake ? filing.slice(0, 1) : filing),
    { at: "2026-08-28T10:05", name: "Phạm Quốc Dũng", ...last },
  ]);

/** Texts that try to become markup, to turn or hide words, or to stand for something of ours. */
export const HOSTILE: readonly string[] = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `' onmouseover='x`,
  `{{nguoi_nop.ten}} {{{x}}} {{#if`,
  `</title></style><p class="ma-qr"></p>`,
  `<style></style>`,
  `$& $1 $\` $'`,
  `&lt;b&gt; & \`x\` =`,
  `a\u202Etxt.exe\u202C`,
  `kh\u200Bông\u0000 th\u0007ấy\uFEFF`,
  `\uD800`,
  "undefined",
  "dòng một\r\ndòng hai\u2028ba",
  "Nguyễn Thị Ánh".normalize("NFD"),
  "x".repeat(400),
];
