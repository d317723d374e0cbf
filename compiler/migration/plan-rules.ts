import {
  describeDuration,
  type ChargeRule,
  type MigrationRule,
  type MigrationText,
  type ProcedureModel,
  type PromiseRule,
  type Term,
} from "@tthc/model";
import { both } from "./phrases.ts";

/** Whether dossiers move: what the newer version says (`chuyển tiếp`), else the law at filing. */
export function ruleOf({ transition }: ProcedureModel): MigrationRule {
  if (transition === undefined)
    return {
      rule: "stay",
      because: "default",
      sentence: both(
        "Phiên bản mới không nói gì: hồ sơ đang giải quyết tiếp tục theo phiên bản đã nộp.",
        "The new version says nothing: dossiers under way are finished by the version they were filed under.",
      ),
    };
  const basis = transition.basis === undefined ? {} : { basis: transition.basis };
  return { ...RULES[transition.rule], because: "source", ...basis };
}

const RULES = {
  "old-version": {
    rule: "stay",
    sentence: both(
      "Phiên bản mới quy định: hồ sơ đang giải quyết tiếp tục theo phiên bản cũ.",
      "The new version says so: dossiers under way are finished by the old version.",
    ),
  },
  "new-version": {
    rule: "move",
    sentence: both(
      "Phiên bản mới quy định: hồ sơ đang giải quyết chuyển sang phiên bản mới.",
      "The new version says so: dossiers under way move to the new version.",
    ),
  },
  stop: {
    rule: "stop",
    sentence: both(
      "Phiên bản mới quy định: dừng giải quyết hồ sơ đang giải quyết; cơ quan kết thúc từng hồ sơ theo phiên bản cũ và thông báo.",
      "The new version says so: processing stops; the office ends each dossier under the old version and gives notice.",
    ),
  },
} as const;

/** The promise a dossier has is kept: the earlier of the old date and the new one. */
export function promiseOf(before: ProcedureModel, after: ProcedureModel): PromiseRule {
  return {
    rule: "earlier",
    before: termText(before.term),
    after: termText(after.term),
    sentence: both(
      "Ngày hẹn trả không bao giờ muộn hơn ngày đã hẹn: lấy ngày sớm hơn giữa hai phiên bản.",
      "The promised date is never later than the one given: the earlier of the two versions holds.",
    ),
  };
}

/** The durations that a term may come to, each once, as people write them. */
export function termText(term: Term): MigrationText {
  if (!term.prescribed) return both("không quy định", "not prescribed");
  const durations = term.rows.flatMap(({ duration, exceptions }) => [
    duration,
    ...exceptions.map((one) => one.duration),
  ]);
  const texts = (language: "vi" | "en"): string =>
    [...new Set(durations.map((duration) => describeDuration(duration, language)))].join(
      language === "vi" ? " hoặc " : " or ",
    );
  return both(texts("vi"), texts("en"));
}

export const chargesRule: ChargeRule = {
  rule: "lower",
  sentence: both(
    "Không thu cao hơn mức của phiên bản cũ tính tại lúc chuyển; thấp hơn thì thu theo mức mới.",
    "No more is charged than the old version asked when the dossier moved; where the new one asks less, that holds.",
  ),
};
