import { type DossierItem, type Duration, fitsBefore, isDayOrLess, type ProcedureModel } from "@tthc/model";
import { modelFinding, type ModelFinding } from "../../diagnostics/model-finding.ts";
import { inputSpaceOf } from "../inputs/input-space.ts";
import { type Constraint, solve } from "../inputs/solve.ts";
import type { Proof } from "../proof.ts";
import { judged, voided } from "./claims.ts";
import { tooEarly } from "./latest-notice.ts";

const APOLOGY = {
  vi: "Hồ sơ có thể chậm thì luôn còn thời gian để xin lỗi trước hẹn trả (trừ thời hạn không quá một ngày).",
  en: "Where a dossier may be late there is always time for the apology before it is due (not for terms of a day or less).",
};

/** TT3104: an apology that would have to be sent before anybody can know that the dossier is late. */
export function proveApologyInTime(model: ProcedureModel): Proof {
  const { apologyBefore } = model.flow.duties;
  const terms = model.term.rows.flatMap(({ duration, exceptions }, row) =>
    [duration, ...exceptions.map((one) => one.duration)].map((term) => ({ row, term })),
  );
  const longer = terms.filter(({ term }) => !isDayOrLess(model.calendar, term));
  if (apologyBefore === undefined || longer.length === 0)
    return voided("apology-in-time", APOLOGY, {
      vi: "không phải gửi thư xin lỗi trước hẹn trả",
      en: "no apology is due before the promised date",
    });
  const before: Duration = { amount: apologyBefore.amount, unit: apologyBefore.unit };
  const found = new Map<number, ModelFinding>();
  for (const { row, term } of longer) {
    const early = tooEarly(model.calendar, term, before);
    if (early === undefined || found.has(row)) continue;
    // A term of two days over a weekend still leaves the working day before it.
    if (fitsBefore(before, term) && early.dates * 2 < early.of) continue;
    const { start, due, last } = early;
    found.set(row, modelFinding("TT3104", { at: "term-row", row }, { before, term, start, due, last }));
  }
  return judged("apology-in-time", APOLOGY, [...found.values()]);
}

const PAPERS = {
  vi: "Giấy tờ được nộp sau thì hạn nộp luôn sau ngày nhận hồ sơ.",
  en: "The last day for a paper that may follow always lies after the day the dossier was accepted.",
};

/** TT3109: a paper that may follow, but would be too late before the term has begun. */
export function proveLatePapersAfterStart(model: ProcedureModel): Proof {
  const later = itemsOf(model.dossier.items).filter(({ latestBeforeDue }) => latestBeforeDue !== undefined);
  if (later.length === 0 || !model.term.prescribed)
    return voided("late-papers-after-start", PAPERS, {
      vi: "không giấy tờ nào được nộp sau",
      en: "no paper may follow later",
    });
  return judged(
    "late-papers-after-start",
    PAPERS,
    later.flatMap((item) => paperFinding(model, item)),
  );
}

const itemsOf = (items: readonly DossierItem[]): readonly DossierItem[] =>
  items.flatMap((item) => (item.kind === "one-of" ? [item, ...itemsOf(item.items)] : [item]));

function paperFinding(model: ProcedureModel, item: DossierItem): readonly ModelFinding[] {
  const before = item.latestBeforeDue;
  if (before === undefined) return [];
  for (const [row, { duration: term, when }] of model.term.rows.entries()) {
    const early = tooEarly(model.calendar, term, before);
    if (early === undefined) continue;
    const wanted = [item.when, when].flatMap((one): Constraint[] =>
      one === undefined ? [] : [{ condition: one, truths: [true] }],
    );
    if (wanted.length > 0 && solve(inputSpaceOf(model), wanted).is !== "possible") continue;
    const { start, due, last } = early;
    const params = { paper: item.label, before, term, start, due, last };
    const note = { vi: "thời hạn này", en: "this term" };
    return [
      modelFinding("TT3109", { at: "paper", paper: item.id }, params, [
        { place: { at: "term-row", row }, note },
      ]),
    ];
  }
  return [];
}
