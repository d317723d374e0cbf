import { inBothLanguages, type LocalText, type ProcedureModel, type Result } from "@tthc/model";
import { type ModelFinding, modelFinding } from "../../diagnostics/model-finding.ts";
import { type FormStudy, formStudyOf } from "../forms/form-study.ts";
import { undecided } from "../forms/questions.ts";
import { claimOf, type Statement } from "../forms/statement.ts";
import type { Proof, Prover } from "../proof.ts";
import { dossierWithout, type WayToResult } from "./absent-answer.ts";
import { absentCommon } from "./absent-common.ts";
import { whyNotRecorded } from "./absent-record.ts";
import { type AnswerPath, answerAt, guardConstraints } from "./answer-path.ts";
import { statesGiving, waysOf } from "./flow-paths.ts";
import { isGuardedByItself, letterUses, type LetterUse } from "./letter-uses.ts";

type Text = Required<LocalText>;

const STATEMENT: Statement = {
  topic: "papers",
  id: "papers.letters-complete",
  vi: "Mẫu kết quả chỉ in những giá trị chắc chắn có trên mọi đường đi đến kết quả đó.",
  en: "The templates of results print only values that are there on every way to that result.",
};

/** Proves that no letter prints a value that is absent on some way to it. */
export const proveLetters: Prover = (model): Proof => {
  const letters = model.results.flatMap((result) => {
    const template = model.templates?.find(({ id }) => id === result.template);
    return template === undefined ? [] : [{ result, uses: letterUses(template.text) }];
  });
  if (letters.length === 0)
    return { claims: [claimOf(STATEMENT, { applies: false, findings: [] })], findings: [] };
  const study = formStudyOf(model);
  const findings = letters.flatMap(({ result, uses }) => findingsOf(model, result, uses, study));
  const open = findings.find(({ code }) => code === "TT3490");
  const why = open === undefined ? undefined : (open.params as { readonly why: Text }).why;
  return { claims: [claimOf(STATEMENT, { applies: true, findings, undecided: why })], findings };
};

function findingsOf(
  model: ProcedureModel,
  result: Result,
  uses: readonly LetterUse[],
  study: FormStudy,
): readonly ModelFinding[] {
  const to: WayToResult = { model: study.model, ways: waysOf(model), ends: statesGiving(model, result.id) };
  // A result that no state gives is printed nowhere.
  if (to.ends.length === 0) return [];
  const told = new Set<string>();
  return uses.flatMap((use): readonly ModelFinding[] => {
    const key = use.path.join(".");
    if (told.has(key) || isGuardedByItself(use)) return [];
    const finding = findingOf(model, result, use, to, study);
    if (finding === undefined) return [];
    told.add(key);
    return [finding];
  });
}

function findingOf(
  model: ProcedureModel,
  result: Result,
  use: LetterUse,
  to: WayToResult,
  study: FormStudy,
): ModelFinding | undefined {
  const place = { at: "result", result: result.id } as const;
  const told = (value: Text, why: Text): ModelFinding =>
    modelFinding("TT3415", place, { result: inBothLanguages(result.label), value, path: use.written, why });
  const answer = answerAt(model, use.path);
  if (answer === undefined) {
    const absence = absentCommon(use, { result, ...to });
    return absence === undefined ? undefined : told(absence.value, absence.why);
  }
  if (answer.row !== undefined) return isRequiredInRow(answer) ? undefined : told(answer.words, EMPTY_IN_ROW);
  if (answer.source === "record") {
    const why = whyNotRecorded(use, answer, to, study.ask);
    return why === undefined ? undefined : told(answer.words, why);
  }
  const without = dossierWithout(answer, guardConstraints(model, use.guards), to, study.ask);
  if (without.is === "impossible") return undefined;
  const why = undecided(without);
  if (why !== undefined) return modelFinding("TT3490", place, { what: answer.words, why });
  return told(answer.words, without.is === "possible" ? exampleWords(without.example.words) : EMPTY);
}

/** In a row only what is always asked and required is always there; the texts of a choice of several always are. */
function isRequiredInRow({ field, row = [] }: AnswerPath): boolean {
  return row.length === 0 || (field.required === true && field.shownWhen === undefined);
}

const EMPTY: Text = { vi: "trường này không bắt buộc", en: "the field is not required" };
const EMPTY_IN_ROW: Text = {
  vi: "trong bảng lặp, cột này có thể để trống",
  en: "in the repeated group this column may be left empty",
};

const exampleWords = ({ vi, en }: Text): Text =>
  vi === "" ? EMPTY : { vi: `ví dụ hồ sơ ${vi}`, en: `for example a dossier with ${en}` };
