import { inBothLanguages, type ProcedureModel } from "@tthc/model";
import { type ModelFinding, modelFinding } from "../../diagnostics/model-finding.ts";
import type { Proof, Prover } from "../proof.ts";
import { fieldsAskedTwice } from "./asked-twice.ts";
import { conditionWords, isTrue } from "./conditions.ts";
import { deadOptions } from "./dead-options.ts";
import { type FormStudy, formStudyOf } from "./form-study.ts";
import { undecided } from "./questions.ts";
import { claimOf, type Outcome, type Statement } from "./statement.ts";
import { emptyBounds, emptyFormulas } from "./unfillable.ts";

const STATEMENTS = {
  shown: {
    topic: "forms",
    id: "forms.every-field-shown",
    vi: "Mỗi trường, mỗi phần của tờ khai đều hiện ra trong ít nhất một trường hợp, kể cả trường bắt buộc.",
    en: "Every field and section of the forms is shown in at least one case, required ones included.",
  },
  fillable: {
    topic: "forms",
    id: "forms.every-field-fillable",
    vi: "Mỗi trường đều có giá trị điền được, và tờ khai nộp được.",
    en: "Every field can be filled in, and the forms can be submitted.",
  },
  independent: {
    topic: "forms",
    id: "forms.no-rule-implied",
    vi: "Không dòng kiểm tra nào thừa vì các giới hạn hoặc dòng khác đã bảo đảm.",
    en: "No check is needless because bounds or other checks ensure it already.",
  },
  together: {
    topic: "forms",
    id: "forms.rules-agree",
    vi: "Các dòng kiểm tra không mâu thuẫn nhau và không mâu thuẫn với giới hạn của trường.",
    en: "The checks contradict neither each other nor the bounds of the fields.",
  },
  alive: {
    topic: "forms",
    id: "forms.no-rule-idle",
    vi: "Mỗi dòng kiểm tra, mỗi yêu cầu đều có lúc được xét đến.",
    en: "Every check and every requirement has its say in at least one case.",
  },
  options: {
    topic: "forms",
    id: "forms.every-option-choosable",
    vi: "Mỗi lựa chọn, mỗi trường hợp đều chọn được mà không vi phạm dòng kiểm tra.",
    en: "Every option and every case can be chosen without breaking a check.",
  },
  once: {
    topic: "forms",
    id: "forms.asked-once",
    vi: "Không trường nào bị hỏi hai lần.",
    en: "No field is asked twice.",
  },
} as const satisfies Record<string, Statement>;

/** Proves that the forms can be filled in and submitted, and that their checks and requirements make sense. */
export const proveForms: Prover = (model): Proof => {
  const study = formStudyOf(model);
  const { fields, rules, hidden, faults, ask } = study;
  const hasForms = fields.length > 0;
  const hasRules = rules.length + faults.dropped.size > 0;
  const empty = [
    ...emptyBounds(fields),
    ...emptyFormulas(model, fields, hidden, ask),
    ...closedForms(model, study),
  ];
  const options = deadOptions(model, fields, rules, hidden, ask);
  const requirements = idleRequirements(model, study);
  const beyond = (of: "together" | "independent") => ({ undecided: faults.beyond.get(of) });
  const outcomes = [
    [STATEMENTS.shown, hidden.outcome],
    [STATEMENTS.fillable, outcomeOf(hasForms, empty)],
    [
      STATEMENTS.together,
      { ...beyond("together"), ...outcomeOf(hasRules, [...faults.contrary, ...faults.open]) },
    ],
    [
      STATEMENTS.independent,
      { ...beyond("independent"), ...outcomeOf(hasRules, faults.implied), ...openIn(faults.open) },
    ],
    [
      STATEMENTS.alive,
      {
        ...outcomeOf(hasRules || model.requirements.length > 0, [...faults.idle, ...requirements]),
        ...openIn([...faults.open, ...requirements]),
      },
    ],
    [STATEMENTS.options, outcomeOf(hasForms, options)],
    [STATEMENTS.once, fieldsAskedTwice(fields, ask)],
  ] as const;
  return {
    claims: outcomes.map(([statement, outcome]) => claimOf(statement, outcome)),
    findings: outcomes.flatMap(([, { findings }]) => findings),
  };
};

const outcomeOf = (applies: boolean, findings: readonly ModelFinding[]): Outcome => ({
  applies,
  findings,
  ...openIn(findings),
});

/** What findings leave undecided. */
function openIn(findings: readonly ModelFinding[]): Pick<Outcome, "undecided"> {
  const open = findings.find(({ code }) => code === "TT3490");
  return open === undefined ? {} : { undecided: (open.params as { why: Outcome["undecided"] }).why };
}

/** A form that nobody could submit although no single field or check is at fault. */
function closedForms(model: ProcedureModel, { ask }: FormStudy): readonly ModelFinding[] {
  const [form] = model.forms;
  if (form === undefined) return [];
  const answer = ask([]);
  const place = { at: "form", form: form.id } as const;
  const name = inBothLanguages(form.label);
  const why = undecided(answer);
  if (why !== undefined) return [modelFinding("TT3490", place, { what: name, why })];
  if (answer.is !== "impossible") return [];
  const reason = {
    vi: "các trường bắt buộc và dòng kiểm tra không thể cùng thỏa mãn",
    en: "its required fields and its checks cannot all be satisfied",
  };
  return [modelFinding("TT3402", place, { what: "form", name, why: reason })];
}

function idleRequirements(model: ProcedureModel, { ask }: FormStudy): readonly ModelFinding[] {
  return model.requirements.flatMap(({ text, when }, index): readonly ModelFinding[] => {
    if (when === undefined) return [];
    const place = { at: "requirement", requirement: index } as const;
    const answer = ask([isTrue(when)]);
    const name = inBothLanguages(text);
    const why = undecided(answer);
    if (why !== undefined) return [modelFinding("TT3490", place, { what: name, why })];
    if (answer.is !== "impossible") return [];
    const params = { what: "requirement", name, condition: conditionWords(when, model) } as const;
    return [modelFinding("TT3405", place, params)];
  });
}
