import type { CopyKind, DossierItem, Field, ProcedureModel, Registry } from "@tthc/model";
import type { Speaker } from "../speaker.ts";
import { article8Part } from "./article-8.ts";
import { absent, type Block, paragraph, sentence, table } from "../../document/document.ts";
import { groundLines } from "./grounds.ts";

/** Thành phần, số lượng hồ sơ: every paper with copies and conditions, choices, and what data replace. */
export function dossierPart(speaker: Speaker): Block {
  const { say, model } = speaker;
  const { dossier } = model;
  const count = sentence(
    say(`Số lượng hồ sơ: ${speaker.count(dossier.sets)} bộ`, `Number of sets: ${dossier.sets}`),
  );
  return article8Part(speaker, "d", say("Thành phần, số lượng hồ sơ", "Papers and number of sets"), [
    ...(dossier.items.length === 0
      ? [absent(say("Thành phần hồ sơ: không có.", "Papers: none."))]
      : table(
          say("Thành phần hồ sơ", "Papers"),
          [
            say("STT", "No."),
            say("Tên giấy tờ", "Paper"),
            say("Loại bản, số lượng", "Copies"),
            say("Trường hợp phải nộp", "Where required"),
            say("Căn cứ, ghi chú", "Basis, remarks"),
          ],
          dossier.items.flatMap((item, i) => itemRows(item, String(i + 1), speaker)),
          1,
        )),
    paragraph(count),
    ...registryBlocks(speaker),
  ]);
}

function itemRows(
  item: DossierItem,
  number: string,
  speaker: Speaker,
): readonly (readonly (readonly string[])[])[] {
  const { say } = speaker;
  const name = speaker.label(item.label);
  if (item.kind === "one-of") {
    return [
      [
        [number],
        [`${name}: ${say("nộp một trong các giấy tờ sau", "one of the following")}`],
        [],
        conditionLines(item, speaker),
        remarkLines(item, speaker),
      ],
      ...item.items.flatMap((inner, i) => itemRows(inner, `${number}.${i + 1}`, speaker)),
    ];
  }
  const copies = item.copies.map(
    ({ copy, count }) => `${speaker.count(count)} ${copyName(copy, count, speaker)}`,
  );
  const hint = item.hint === undefined ? [] : [speaker.given(item.hint)];
  return [
    [[number], [name], copies, conditionLines(item, speaker), [...hint, ...remarkLines(item, speaker)]],
  ];
}

const COPIES: Readonly<Record<CopyKind, readonly [vi: string, one: string, many: string]>> = {
  original: ["bản chính", "original", "originals"],
  copy: ["bản sao", "copy", "copies"],
  "certified-copy": ["bản sao chứng thực", "certified copy", "certified copies"],
  electronic: ["bản điện tử", "electronic copy", "electronic copies"],
};

function copyName(copy: CopyKind, count: number, { say }: Speaker): string {
  const [vi, one, many] = COPIES[copy];
  return say(vi, count === 1 ? one : many);
}

function conditionLines(item: DossierItem, speaker: Speaker): readonly string[] {
  const { say } = speaker;
  return [
    ...(item.when === undefined ? [] : [sentence(`${say("khi", "where")} ${speaker.when(item.when)}`)]),
    ...(item.ifAny ? [say("Nếu có.", "If any.")] : []),
    ...(item.shownOnly ? [say("Chỉ xuất trình, không phải nộp.", "To be shown only.")] : []),
  ];
}

function remarkLines(item: DossierItem, speaker: Speaker): readonly string[] {
  const { say, model } = speaker;
  const registry = model.registries.find(({ id }) => id === item.replacedBy);
  const part = model.parts?.procedures.find(({ id }) => id === item.resultOf);
  const later = item.latestBeforeDue;
  return [
    item.code === undefined ? "" : `${say("Mã giấy tờ", "Code")}: ${item.code}.`,
    ...(item.kind === "paper" ? formLines(item, speaker) : []),
    registry === undefined
      ? ""
      : sentence(
          `${item.shownOnly ? say("Không phải xuất trình", "Need not be shown") : say("Không phải nộp", "Not needed")} ${say("khi cơ quan giải quyết khai thác được thông tin tại", "where the authority finds the data in")} “${speaker.label(registry.label)}”`,
        ),
    item.resultOf === undefined
      ? ""
      : sentence(
          `${say("Là kết quả của thủ tục", "Result of the procedure")} ${part === undefined ? item.resultOf : `“${speaker.label(part.label)}”`}`,
        ),
    later === undefined
      ? ""
      : sentence(
          `${say("Được nộp sau, chậm nhất", "May follow, at the latest")} ${speaker.duration(later)} ${say("trước ngày hẹn trả kết quả", "before the promised date")}`,
        ),
    item.formerly === undefined
      ? ""
      : sentence(`${say("Tên gọi cũ", "Formerly")}: ${speaker.given(item.formerly)}`),
    ...groundLines(speaker, item).map(sentence),
  ].filter((line) => line !== "");
}

function formLines(item: Extract<DossierItem, { kind: "paper" }>, speaker: Speaker): readonly string[] {
  const { say, model } = speaker;
  const form = model.forms.find(({ id }) => id === item.form);
  const { fileTypes = [], maxBytes } = item;
  const size =
    maxBytes === undefined
      ? ""
      : `${say("tối đa", "at most")} ${speaker.number(String(Math.floor(maxBytes / 1_048_576)))} MB`;
  const file = [fileTypes.map((type) => type.toUpperCase()).join(", "), size]
    .filter((part) => part !== "")
    .join(", ");
  return [
    form === undefined
      ? ""
      : say("Theo mẫu tại mục Mẫu đơn, mẫu tờ khai.", "On the form listed under Forms."),
    file === "" ? "" : `${say("Tệp điện tử", "File")}: ${file}.`,
  ];
}

/** Registries that stand for a paper or fill a field, and what is done when they have no data. */
function registryBlocks(speaker: Speaker): readonly Block[] {
  const { say, model } = speaker;
  const rows = usedRegistries(model).map((registry) => [
    [speaker.label(registry.label)],
    [speaker.period(registry.inForce)],
    fallbackLines(registry, speaker),
    groundLines(speaker, registry),
  ]);
  return table(
    say("Cơ sở dữ liệu được khai thác thay giấy tờ", "Registries used instead of papers"),
    [
      say("Cơ sở dữ liệu", "Registry"),
      say("Thời gian áp dụng", "In force"),
      say("Khi không khai thác được dữ liệu", "Where it has no data"),
      say("Căn cứ, ghi chú", "Basis, remarks"),
    ],
    rows,
  );
}

function fallbackLines(registry: Registry, speaker: Speaker): readonly string[] {
  const { say } = speaker;
  return registry.fallbacks.map(({ when, limit, basis }, i) => {
    const law = speaker.basis({ ...(basis && { basis }) });
    const others = i === 0 ? "" : say("trường hợp còn lại, ", "otherwise ");
    const condition = when === undefined ? others : `${say("khi", "where")} ${speaker.when(when)}, `;
    return sentence(
      `${condition}${say("người nộp bổ sung giấy tờ trong", "the applicant hands the paper in within")} ${speaker.duration(limit)}${law === "" ? "" : ` (${law})`}`,
    );
  });
}

function usedRegistries(model: ProcedureModel): readonly Registry[] {
  const used = new Set<string>();
  const items = (list: readonly DossierItem[]): void =>
    list.forEach((item) => {
      if (item.replacedBy !== undefined) used.add(item.replacedBy);
      if (item.kind === "one-of") items(item.items);
    });
  const fields = (list: readonly Field[]): void =>
    list.forEach(({ lookup, shape }) => {
      if (lookup !== undefined) used.add(lookup);
      if (shape.is === "record" || shape.is === "list") fields(shape.fields);
    });
  items(model.dossier.items);
  model.forms.forEach(({ sections }) => sections.forEach((section) => fields(section.fields)));
  return model.registries.filter(({ id }) => used.has(id));
}
