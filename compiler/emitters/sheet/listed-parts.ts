import type { Citation, Law } from "@tthc/model";
import { foreign } from "../../document/markup-text.ts";
import { lawTitle, type Speaker } from "../speaker.ts";
import { article15Part, article8Part } from "./article-8.ts";
import { absent, type Block, list, type ListItem, sentence, table } from "../../document/document.ts";
import { groundLines, inBrackets } from "./grounds.ts";
import { caseLabels } from "./overview.ts";

/** Đối tượng thực hiện, and the cases (trường hợp) a dossier may be. */
export function applicantsPart(speaker: Speaker): Block {
  const { say, model } = speaker;
  const cases = caseLabels(speaker, model);
  return article8Part(speaker, "e", say("Đối tượng thực hiện", "Who may file"), [
    ...list(model.applicants.map(({ label }) => sentence(speaker.label(label)))),
    ...(cases.length === 0
      ? []
      : [
          {
            is: "heading" as const,
            text: say("Các trường hợp thực hiện", "Cases"),
            blocks: list(cases.map(sentence)),
          },
        ]),
  ]);
}

/** Mẫu đơn, mẫu tờ khai. */
export function formsPart(speaker: Speaker): Block {
  const { say, model } = speaker;
  const rows = model.forms.map((form) => [
    [speaker.label(form.label), ...(form.hint === undefined ? [] : [speaker.given(form.hint)])],
    [
      form.template === undefined ? "" : templateName(form.template, speaker),
      form.code === undefined ? "" : `${say("Mã", "Code")}: ${form.code}`,
    ],
    form.sections.map(({ label }) => speaker.label(label)),
    groundLines(speaker, form),
  ]);
  return article8Part(
    speaker,
    "h",
    say("Tên mẫu đơn, mẫu tờ khai", "Forms"),
    rows.length === 0
      ? [nothing("form", speaker)]
      : table(
          say("Mẫu đơn, mẫu tờ khai", "Forms"),
          [
            say("Tên mẫu", "Form"),
            say("Số, mã mẫu", "Number, code"),
            say("Nội dung kê khai", "What is asked"),
            say("Căn cứ, ghi chú", "Basis, remarks"),
          ],
          rows,
        ),
  );
}

/** `Mẫu số 01`; what is more than a number stands as it is: `Phụ lục I`. */
function templateName(template: string, speaker: Speaker): string {
  return template.includes(" ")
    ? speaker.given(template)
    : speaker.say(`Mẫu số ${template}`, `Form ${template}`);
}

/** Kết quả; notices that a flow gives without being declared as results stand apart. */
export function resultsPart(speaker: Speaker): Block {
  const { say, model } = speaker;
  const lineOf = (result: (typeof model.results)[number]): ListItem => ({
    text: sentence(
      `${speaker.label(result.label)}${inBrackets([
        ...(result.code === undefined ? [] : [`${say("mã", "code")} ${result.code}`]),
        ...(result.signed ? [say("ký số", "digitally signed")] : []),
        ...groundLines(speaker, result),
      ])}`,
    ),
    ...(result.hint !== undefined && { under: [sentence(speaker.given(result.hint))] }),
  });
  const declared = model.results.filter(({ implied }) => !implied);
  const implied = model.results.filter((result) => result.implied);
  return article8Part(speaker, "h", say("Kết quả thực hiện", "Results"), [
    ...(declared.length === 0 ? [nothing("result", speaker)] : list(declared.map(lineOf))),
    ...(implied.length === 0
      ? []
      : [
          {
            is: "heading" as const,
            text: say(
              "Văn bản khác có thể được cấp trong quá trình giải quyết",
              "Other notices that may be given",
            ),
            blocks: list(implied.map(lineOf)),
          },
        ]),
  ]);
}

/** Yêu cầu, điều kiện. */
export function requirementsPart(speaker: Speaker): Block {
  const { say, model } = speaker;
  const lines = model.requirements.map((one) => {
    const when = one.when === undefined ? [] : [`${say("áp dụng khi", "where")} ${speaker.when(one.when)}`];
    return sentence(
      `${speaker.label(one.text).replace(/\.$/, "")}${inBrackets([...when, ...groundLines(speaker, one)])}`,
    );
  });
  return article8Part(
    speaker,
    "h",
    say("Yêu cầu, điều kiện thực hiện", "Requirements"),
    lines.length === 0 ? [nothing("requirement", speaker)] : list(lines),
  );
}

function nothing(kind: "form" | "result" | "requirement", { model, say }: Speaker): Block {
  return absent(
    model.declaredAbsent.includes(kind)
      ? say("Không có.", "None.")
      : say("Nguồn chưa nêu.", "Not stated by the source."),
  );
}

/** Căn cứ pháp lý: the procedure's own basis first, then every other text this version rests on. */
export function legalBasisPart(speaker: Speaker): Block {
  const { say, model } = speaker;
  const own = new Map<string, Citation[]>();
  for (const citation of model.legalBasis)
    own.set(citation.law, [...(own.get(citation.law) ?? []), citation]);
  const ofCalendar = new Set(
    [...model.calendar.off, ...model.calendar.worked].flatMap(({ basis = [] }) =>
      basis.map(({ law }) => law),
    ),
  );
  const laws = model.laws.filter(({ id }) => !own.has(id));
  const heading = (text: string, some: readonly Law[]): readonly Block[] =>
    some.length === 0
      ? []
      : [{ is: "heading", text, blocks: list(some.map((law) => lawItem(law, [], speaker))) }];
  return article15Part(speaker, say("Căn cứ pháp lý", "Legal basis"), [
    ...list([...own].map(([id, citations]) => ownItem(id, citations, speaker))),
    ...heading(
      say("Văn bản khác được viện dẫn", "Other texts cited"),
      laws.filter(({ id }) => !ofCalendar.has(id)),
    ),
    ...heading(
      say(
        "Văn bản về ngày nghỉ, ngày làm bù dùng để tính thời hạn",
        "Texts on days off, for reckoning terms",
      ),
      laws.filter(({ id }) => ofCalendar.has(id)),
    ),
  ]);
}

function ownItem(id: string, citations: readonly Citation[], speaker: Speaker): ListItem {
  const law = speaker.model.laws.find((one) => one.id === id);
  const places = citations.filter(({ article }) => article !== undefined).map((one) => speaker.place(one));
  return law === undefined ? { text: id } : lawItem(law, places, speaker);
}

function lawItem(law: Law, places: readonly string[], speaker: Speaker): ListItem {
  const { say } = speaker;
  const title = lawTitle(law, (iso) => speaker.date(iso));
  const notes = [
    ...places,
    ...(law.inForceFrom === undefined && law.inForceTo === undefined
      ? []
      : [
          `${say("hiệu lực", "in force")} ${speaker.period({ ...(law.inForceFrom && { from: law.inForceFrom }), ...(law.inForceTo && { to: law.inForceTo }) })}`,
        ]),
    ...groundLines(speaker, law),
  ];
  return { text: sentence(`${speaker.language === "vi" ? title : foreign(title)}${inBrackets(notes)}`) };
}
