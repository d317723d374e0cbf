import { fieldAt, topFields, type FieldMove } from "@tthc/model";
import { elementsOf } from "../diff/elements.ts";
import { pair } from "../diff/pairing.ts";
import { conversionOf, fieldMoves } from "./field-moves.ts";
import { papersIn } from "./paper-moves.ts";
import { both } from "./phrases.ts";
import type { PlanChecker } from "./plan-checker.ts";

/** What dossiers hold: every field and paper of the older version named once, and led to where its value may stand. */
export function checkData(checker: PlanChecker): void {
  checkFields(checker);
  checkPapers(checker);
  checkFacts(checker);
  checkRegistries(checker);
}

function checkFields(checker: PlanChecker): void {
  const { plan, before, after } = checker;
  const old = elementsOf(before);
  const known = fieldMoves(old, pair(old, elementsOf(after))).map(({ field }) => field);
  checker.everyName(
    plan.fields.map(({ field }) => field),
    known,
    "/fields",
    { missing: "missing-field", unknown: "unknown-field" },
    both("mục", "field"),
  );
  const [oldScope, newScope] = [[topFields(before)], [topFields(after)]];
  plan.fields.forEach((move, index) => {
    const at = `/fields/${String(index)}`;
    if (move.is === "dropped") return;
    const was = fieldAt(oldScope, move.field.split("."))?.field;
    const is = fieldAt(newScope, (move.to ?? "").split("."))?.field;
    if (is === undefined) {
      checker.error(
        "unknown-field",
        `${at}/to`,
        both(
          `Phiên bản mới không có mục «${move.to ?? ""}».`,
          `The new version has no field "${move.to ?? ""}".`,
        ),
        both(
          'Sửa tên, hoặc ghi "is": "dropped": điều đã khai được lưu.',
          'Correct it, or make it "is": "dropped": the answer is kept with the dossier.',
        ),
      );
      return;
    }
    if (plan.fields.findIndex(({ to, is: how }) => to === move.to && how !== "dropped") !== index)
      checker.error(
        "named-twice",
        `${at}/to`,
        both(`Hai mục cùng chuyển vào «${move.to ?? ""}».`, `Two fields move into "${move.to ?? ""}".`),
        both("Giữ một mục, mục kia «dropped».", 'Keep one, the other is "dropped".'),
      );
    if (move.is === "asked-again" || was === undefined) return;
    const way = conversionOf(was.shape, is.shape);
    if (way === undefined || !fitsWay(move, way.conversion))
      checker.error(
        "not-convertible",
        at,
        both(
          `Giá trị của «${move.label.vi}» không đứng được ở «${is.label.vi}» như kế hoạch ghi.`,
          `A value of "${move.label.en}" cannot stand in "${is.id}" as the plan says.`,
        ),
        both('Ghi "is": "asked-again".', 'Make it "is": "asked-again".'),
      );
  });
}

/** Options may be renamed whatever else happens; everything else has one way of being written anew. */
const fitsWay = ({ conversion, is }: FieldMove, needed: FieldMove["conversion"]): boolean =>
  (conversion === needed ||
    (conversion === "options" && needed === undefined) ||
    (conversion === undefined && needed === "options")) &&
  (is === "converted") === (conversion !== undefined);

function checkPapers(checker: PlanChecker): void {
  const { plan, before, after } = checker;
  checker.everyName(
    plan.papers.map(({ paper }) => paper),
    papersIn(before.dossier.items).map(({ id }) => id),
    "/papers",
    { missing: "missing-paper", unknown: "unknown-paper" },
    both("giấy tờ", "paper"),
  );
  const known = new Set(papersIn(after.dossier.items).map(({ id }) => id));
  plan.papers.forEach(({ to, is }, index) => {
    if (is === "dropped" ? to === undefined : known.has(to ?? "")) return;
    checker.error(
      "unknown-paper",
      `/papers/${String(index)}/to`,
      both(`Phiên bản mới không có giấy tờ «${to ?? ""}».`, `The new version has no paper "${to ?? ""}".`),
      both('Sửa tên, hoặc ghi "is": "dropped".', 'Correct it, or make it "is": "dropped".'),
    );
  });
}

function checkFacts(checker: PlanChecker): void {
  const { plan, before, after } = checker;
  for (const fact of ["case", "applicant"] as const) {
    const known = (fact === "case" ? after.cases : after.applicants).map(({ id }) => id);
    const old = (fact === "case" ? before.cases : before.applicants).map(({ id }) => id);
    plan.facts.forEach((move, index) => {
      if (move.fact !== fact) return;
      const at = `/facts/${String(index)}`;
      if (move.value !== "" && !old.includes(move.value))
        checker.error(
          "unknown-fact",
          at,
          both(`Phiên bản cũ không có «${move.value}».`, `The old version has no "${move.value}".`),
          both("Bỏ dòng này.", "Remove the line."),
        );
      if (move.to !== undefined && !known.includes(move.to))
        checker.error(
          "unknown-fact",
          `${at}/to`,
          both(`Phiên bản mới không có «${move.to}».`, `The new version has no "${move.to}".`),
          both(`Chọn một trong: ${known.join(", ")}.`, `Choose one of: ${known.join(", ")}.`),
        );
      if (move.to === undefined && known.length > 0)
        checker.warn(
          "missing-fact",
          at,
          both(
            `Hồ sơ «${move.label.vi}» không chuyển: phiên bản mới không có trường hợp hay đối tượng ấy.`,
            `Dossiers of "${move.label.en}" do not move: the new version has no such case or applicant.`,
          ),
          both(
            `Nêu «to» nếu luật coi là một trong: ${known.join(", ")}.`,
            `Name "to" if the law takes them as one of: ${known.join(", ")}.`,
          ),
        );
    });
    for (const value of old)
      if (!plan.facts.some((move) => move.fact === fact && move.value === value))
        checker.error(
          "missing-fact",
          "/facts",
          both(`Kế hoạch không nói gì về «${value}».`, `The plan does not speak of "${value}".`),
          both("Thêm một dòng cho nó.", "Add a line for it."),
        );
  }
}

function checkRegistries(checker: PlanChecker): void {
  const { plan, before, after } = checker;
  const [old, known] = [before, after].map(({ registries }) => new Set(registries.map(({ id }) => id)));
  plan.registries.forEach(({ registry, to }, index) => {
    if (old?.has(registry) === true && (to === undefined || known?.has(to) === true)) return;
    checker.error(
      "unknown-registry",
      `/registries/${String(index)}`,
      both(`Không có nguồn dữ liệu «${to ?? registry}».`, `There is no registry "${to ?? registry}".`),
      both("Sửa lại tên.", "Correct the name."),
    );
  });
}
