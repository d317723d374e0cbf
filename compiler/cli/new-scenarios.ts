import type { ProcedureModel } from "@tthc/model";
import { loadDefinition, playbackOf, playEvent, startPlay } from "@tthc/runtime";
import { emitMachine } from "../emitters/xstate/xstate-emitter.ts";
import type { Bilingual } from "../workspace/bilingual.ts";
import { isDecidedAtOnce, type NewProcedure } from "./new-procedure.ts";

/** One line `khi … lúc …` of a scenario. */
interface DraftEvent {
  /** As the language writes it, `thiếu hồ sơ`, and as the machine takes it, `thieu_ho_so`. */
  readonly words: string;
  readonly action: string;
  readonly at: string;
  readonly reason?: Bilingual;
}

/** A scenario of a new procedure: the author finds three to go on from. */
export interface ScenarioDraft {
  readonly title: Bilingual;
  readonly events: readonly DraftEvent[];
  readonly end: string;
}

const event = (words: string, action: string, at: string, reason?: Bilingual): DraftEvent => ({
  words,
  action,
  at,
  ...(reason !== undefined && { reason }),
});

const LACKING: Bilingual = { vi: "Thiếu giấy tờ (cần điền)", en: "A paper is missing (to fill in)" };
const UNFIT: Bilingual = { vi: "Không đủ điều kiện (cần điền)", en: "Conditions not met (to fill in)" };

/** On time across the National Day of 2026, with a supplement, and refused. */
export function draftScenarios(made: NewProcedure): readonly ScenarioDraft[] {
  const atOnce = isDecidedAtOnce(made);
  const intake = (day: string): readonly DraftEvent[] => [
    event("nộp", "nop", `${day}T08:00`),
    event("tiếp nhận", "tiep_nhan", `${day}T08:15`),
  ];
  const decided = (day: string): readonly DraftEvent[] =>
    atOnce
      ? [event("trả kết quả", "tra_ket_qua", `${day}T10:00`)]
      : [event("đạt", "dat", `${day}T09:00`), event("duyệt", "duyet", `${day}T10:00`)];
  const supplemented = atOnce
    ? [
        event("nộp", "nop", "2026-08-03T08:00"),
        event("thiếu hồ sơ", "thieu_ho_so", "2026-08-03T08:15", LACKING),
        event("đã bổ sung", "da_bo_sung", "2026-08-04T08:00"),
        event("tiếp nhận", "tiep_nhan", "2026-08-04T08:15"),
      ]
    : [
        ...intake("2026-08-03"),
        event("thiếu hồ sơ", "thieu_ho_so", "2026-08-03T09:00", LACKING),
        event("đã bổ sung", "da_bo_sung", "2026-08-04T08:00"),
      ];
  return [
    {
      title: { vi: "Đúng hạn, nộp trước kỳ nghỉ Quốc khánh", en: "On time, filed before the National Day" },
      events: [...intake("2026-08-28"), ...decided("2026-08-28")],
      end: atOnce ? "trả_kết_quả" : "có_kết_quả",
    },
    {
      title: { vi: "Phải bổ sung hồ sơ một ngày", en: "One day of supplement" },
      events: [...supplemented, ...decided("2026-08-04")],
      end: atOnce ? "trả_kết_quả" : "có_kết_quả",
    },
    {
      title: { vi: "Không đủ điều kiện, bị từ chối", en: "Conditions not met: refused" },
      events: [...intake("2026-08-03"), event("không đạt", "khong_dat", "2026-08-03T09:00", UNFIT)],
      end: atOnce ? "không_giải_quyết" : "từ_chối",
    },
  ];
}

/** The date that the machine promises in a scenario, so that the author can compare it with the published term. */
export function promisedDate(model: ProcedureModel, { events }: ScenarioDraft): string | undefined {
  const definition = loadDefinition(model, emitMachine(model));
  let session = startPlay(definition);
  const [channel] = model.channels;
  for (const { action, at, reason } of events)
    session = playEvent(session, {
      at,
      action,
      ...(reason !== undefined && { reason: reason.vi }),
      ...(action === "nop" && channel !== undefined && { facts: { channel: channel.channel } }),
    });
  return playbackOf(session).result.clock?.promised?.due ?? undefined;
}
