import type { MigrationLetter, MigrationPlan } from "@tthc/model";
import { both } from "./phrases.ts";

/** Letters that the plan makes necessary; none where every dossier simply stays. */
export function lettersOf({
  applies,
  states,
  asks,
  promise,
}: Pick<MigrationPlan, "applies" | "states" | "asks" | "promise">): readonly MigrationLetter[] {
  if (applies.rule === "stay") return [];
  if (applies.rule === "stop") return [STOPPED];
  const staying = states.filter((state) => state.is === "refused" && state.code !== "closed");
  const moves = states.some((state) => state.is === "mapped");
  return [
    ...(moves ? [MOVED] : []),
    ...(moves && promise.before.vi !== promise.after.vi ? [NEW_PROMISE] : []),
    ...(moves && asks.length > 0 ? [ASKED] : []),
    ...(staying.length > 0 ? [staysLetter(staying.map(({ label }) => label))] : []),
  ];
}

const STOPPED: MigrationLetter = {
  letter: "stopped",
  to: "applicant",
  sentence: both(
    "Thông báo dừng giải quyết cho từng hồ sơ đang giải quyết, nêu căn cứ và cách nộp lại theo phiên bản mới.",
    "A notice that processing stops, for each dossier under way, with its basis and how to file anew.",
  ),
};

const MOVED: MigrationLetter = {
  letter: "moved",
  to: "applicant",
  sentence: both(
    "Báo cho người nộp khi hồ sơ chuyển sang phiên bản mới: đang ở bước nào, còn được làm gì, điều gì đã lưu.",
    "Tell the applicant when the dossier moves: where it stands, what may still be done, what is kept with it.",
  ),
};

const NEW_PROMISE: MigrationLetter = {
  letter: "new-promise",
  to: "applicant",
  sentence: both(
    "Báo ngày hẹn trả mới cho hồ sơ có ngày hẹn sớm lên; không sớm lên thì ngày đã hẹn giữ nguyên.",
    "Give the new promised date to dossiers for which it becomes earlier; else the given date stands.",
  ),
};

const ASKED: MigrationLetter = {
  letter: "asked-again",
  to: "applicant",
  sentence: both(
    "Nêu rõ một lần tất cả những gì phải khai hoặc nộp thêm, và vì sao.",
    "Say once, in full, what has to be answered or handed in anew, and why.",
  ),
};

const staysLetter = (labels: readonly { readonly vi: string; readonly en: string }[]): MigrationLetter => ({
  letter: "stays",
  to: "office",
  sentence: both(
    `Giao danh sách hồ sơ ở lại phiên bản cũ cho bộ phận giải quyết: ${labels.map(({ vi }) => `«${vi}»`).join(", ")}.`,
    `Give the office the list of dossiers that stay on the old version: ${labels.map(({ en }) => `"${en}"`).join(", ")}.`,
  ),
});
