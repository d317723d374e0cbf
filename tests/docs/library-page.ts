import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  asciiName,
  parse,
  type CodelistEntry,
  type Declaration,
  type DateNode,
  type Field,
  type FieldAttribute,
  type FlowItem,
  type FormItem,
  type Label,
  type Name,
  type Period,
  type SourceTree,
} from "@tthc/grammar";
import { usePath } from "../../compiler/workspace/workspace-path.ts";

/** A source that declares what others use, and nothing that is a procedure. */
interface Shared {
  readonly file: string;
  readonly text: string;
  readonly tree: SourceTree;
}

type Of<K extends Declaration["kind"]> = Extract<Declaration, { kind: K }>;

const day = ({ iso }: DateNode): string => iso.split("-").reverse().join("/");
const code = (text: string): string => `\`${text}\``;
const names = (list: readonly Name[]): string => list.map(({ text }) => code(text)).join(", ");
const labelOf = (label: Label | undefined): string => (label?.vi ?? "").replaceAll("|", "\\|");

function periodOf(period: Period | undefined): string {
  const from = period?.from === undefined ? [] : [`từ ${day(period.from)}`];
  const to = period?.to === undefined ? [] : [`đến ${day(period.to)}`];
  return [...from, ...to].join(" ");
}

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => (cell === "" ? "–" : cell)).join(" | ")} |`;
  return [`### ${title}`, "", line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line), ""];
}

const LEVELS = {
  commune: "xã",
  district: "huyện",
  province: "tỉnh",
  ministry: "bộ",
  central: "trung ương",
} as const;

const required = (attribute: FieldAttribute): boolean => attribute.name === "required";

function typeText(text: string, { type, computed }: Field): string {
  if (type === undefined) return "";
  if (type.kind === "RepeatType") return `lặp { ${type.items.map((item) => inner(text, item)).join("; ")} }`;
  if (type.kind === "ChoiceType" && type.codelist === undefined)
    return `chọn ${type.many ? "nhiều" : "một"}: ${type.options.map(({ name, label }) => `${code(name.text)} ${labelOf(label)}`).join(", ")}`;
  const written = text.slice(type.start, type.end).replace(/\s+/g, " ");
  return computed === undefined ? written : `${written} = ${code(text.slice(computed.start, computed.end))}`;
}

const inner = (text: string, item: FormItem): string =>
  item.kind === "Field"
    ? `${code(item.name.text)} ${typeText(text, item)}`
    : text.slice(item.start, item.end);

/** Rows of the fields of a group; the fields of a section stand under its title. */
function fieldRows(text: string, items: readonly FormItem[]): string[][] {
  return items.flatMap((item): string[][] => {
    switch (item.kind) {
      case "Field":
        return [
          [
            code(item.name.text),
            labelOf(item.label),
            typeText(text, item),
            item.attributes.some(required) ? "có" : "",
          ],
        ];
      case "Include":
        return [["gồm", names(item.groups), "", ""]];
      case "Section":
        return [
          [`phần ${code(item.name.text)}`, labelOf(item.label), "", ""],
          ...fieldRows(text, item.items),
        ];
      case "FormCheck":
        return [["kiểm tra", labelOf(item.message), "", ""]];
    }
  });
}

const STATE = /^(?:bước|chờ|song song|phần riêng|kết thúc)(?= )/;

function stateRows(text: string, items: readonly FlowItem[]): string[][] {
  return items.flatMap((item) => {
    const word = STATE.exec(text.slice(item.start))?.[0];
    if (word === undefined || !("name" in item) || !("label" in item)) return [];
    return [[word, code(item.name.text), labelOf(item.label)]];
  });
}

function rowsOfCsv(folder: string, path: string): string {
  const lines = readFileSync(join(folder, path), "utf8").trim().split("\n");
  return `${String(lines.length - 1)} mã, trong tệp ${code(path)}`;
}

/** A short list whole, a long one by its beginning and its length. */
function entriesText(entries: readonly CodelistEntry[]): string {
  const shown = entries.length <= 12 ? entries : entries.slice(0, 3);
  const text = shown.map((entry) => `${code(entry.code)} ${labelOf(entry.label)}`).join(", ");
  return shown.length === entries.length ? text : `${text} … (${String(entries.length)} mã)`;
}

function partOf(folder: string, { text, tree }: Shared): string[] {
  const of = <K extends Declaration["kind"]>(kind: K): Of<K>[] =>
    tree.declarations.filter((one): one is Of<K> => one.kind === kind);
  const written = (span: { readonly start: number; readonly end: number }): string =>
    text.slice(span.start, span.end).replace(/\s+/g, " ");
  return [
    ...of("Flow").flatMap((flow) => [
      ...table(
        `Quy trình ${code(flow.name.text)}: ${labelOf(flow.label)}${flow.base === undefined ? "" : ` (theo ${code(flow.base.text)})`}`,
        ["loại", "tên", "nhãn"],
        stateRows(text, flow.items),
      ),
    ]),
    ...table(
      "Cơ quan",
      ["tên", "nhãn", "cấp", "thời gian", "kế thừa bởi"],
      of("Agency").map((one) => [
        code(one.name.text),
        labelOf(one.label),
        one.level === undefined ? "" : LEVELS[one.level],
        periodOf(one.period),
        one.successor === undefined ? "" : code(one.successor.text),
      ]),
    ),
    ...table(
      "Đơn vị",
      ["tên", "nhãn", "thuộc"],
      of("Office").map((one) => [
        one.name === undefined ? "" : code(one.name.text),
        labelOf(one.label),
        one.agency === undefined ? "" : code(one.agency.text),
      ]),
    ),
    ...table(
      "Vai trò",
      ["tên", "nhãn", "thuộc"],
      of("Role").map((one) => [code(one.name.text), labelOf(one.label), names(one.agencies)]),
    ),
    ...table(
      "Nguồn dữ liệu",
      ["tên", "nhãn", "hỏi", "trả lời thay cho giấy tờ", "hiệu lực"],
      of("Registry").map((one) => [
        code(one.name.text),
        labelOf(one.label),
        names(one.asked),
        names(one.answers),
        periodOf(one.period),
      ]),
    ),
    ...table(
      "Giấy tờ",
      ["tên", "nhãn", "mã", "là kết quả của"],
      of("Document").map((one) => [
        code(one.name.text),
        labelOf(one.label),
        one.code ?? "",
        one.resultOf === undefined ? "" : code(one.resultOf.text),
      ]),
    ),
    ...of("Group").flatMap((one) =>
      table(
        `Nhóm ${code(one.name.text)}: ${labelOf(one.label)}${one.personal ? " (dữ liệu cá nhân)" : ""}`,
        ["trường", "nhãn", "kiểu", "bắt buộc"],
        fieldRows(text, one.items),
      ),
    ),
    ...table(
      "Danh mục",
      ["tên", "nhãn", "mã và nghĩa"],
      of("Codelist").map((one) => [
        code(one.name.text),
        labelOf(one.label),
        one.file === undefined ? entriesText(one.entries) : rowsOfCsv(folder, one.file.value),
      ]),
    ),
    ...table(
      "Lịch",
      ["tên", "nhãn", "giờ và ngày"],
      of("Calendar").map((one) => [
        code(one.name.text),
        labelOf(one.label),
        one.items
          .filter(({ kind }) => kind === "OfficeHours" || kind === "KnownUntil" || kind === "ClockReading")
          .map((item) => written(item).replace(/ giả định .*/, ""))
          .join("; "),
      ]),
    ),
    ...table(
      "Đợt",
      ["tên", "nhãn", "thời gian"],
      of("Campaign").map((one) => [code(one.name.text), labelOf(one.label), periodOf(one.period)]),
    ),
    ...table(
      "Văn bản pháp luật",
      ["tên", "số", "văn bản", "ban hành", "hiệu lực"],
      of("Law").map((one) => [
        code(one.name.text),
        one.number ?? "",
        labelOf(one.label),
        one.issued === undefined ? "" : day(one.issued),
        periodOf(one.period),
      ]),
    ),
  ];
}

/** The text of `docs/thu-vien.md`, from the shared sources below `folder`; a test keeps the file the same as this. */
export function libraryPage(folder: string): string {
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tthc"))
    .map((file) => file.replaceAll("\\", "/"))
    .sort()
    .map((file): Shared => {
      const text = readFileSync(join(folder, file), "utf8").normalize("NFC");
      return { file, text, tree: parse(text).tree };
    });
  const shared = sources.filter(({ tree }) => tree.declarations.every(({ kind }) => kind !== "Procedure"));
  // How the sources themselves spell the use of each file.
  const spelled = new Map(
    sources.flatMap(({ tree }) =>
      tree.uses.map(({ path }) => [usePath("procedures", path.value, asciiName), path.value] as const),
    ),
  );
  const useOf = (file: string): string => spelled.get(`procedures/${file}`) ?? file.replace(/\.tthc$/, "");
  const anchor = (file: string): string => file.replace(/\.tthc$/, "").replaceAll("/", "-");
  return [
    "<!-- generated from procedures/ by tests/docs/library-page.ts; do not edit: UPDATE=1 npx vitest run tests/docs/library -->",
    "# Thư viện dùng chung",
    "",
    "Những gì đã khai báo sẵn để mọi thủ tục dùng. Ghi dòng `dùng` của tệp ở đầu nguồn, rồi gọi bằng tên ở cột đầu.",
    "Tệp được dùng kéo theo những tệp mà chính nó dùng. Cách viết: [hướng dẫn](huong-dan/README.md).",
    "",
    "| ghi ở đầu tệp | có gì |",
    "|---|---|",
    ...shared.map(
      ({ file, tree }) => `| [\`dùng "${useOf(file)}"\`](#${anchor(file)}) | ${contents(tree)} |`,
    ),
    "",
    ...shared.flatMap((one) => [
      `<a id="${anchor(one.file)}"></a>`,
      "",
      `## dùng "${useOf(one.file)}"`,
      "",
      `Nguồn: [procedures/${one.file}](../procedures/${one.file}).` +
        (one.tree.uses.length === 0
          ? ""
          : ` Kéo theo: ${one.tree.uses.map(({ path }) => code(path.value)).join(", ")}.`),
      "",
      ...partOf(folder, one),
    ]),
  ].join("\n");
}

const KINDS: readonly (readonly [Declaration["kind"], string])[] = [
  ["Flow", "quy trình"],
  ["Agency", "cơ quan"],
  ["Office", "đơn vị"],
  ["Role", "vai trò"],
  ["Registry", "nguồn dữ liệu"],
  ["Document", "giấy tờ"],
  ["Group", "nhóm trường"],
  ["Codelist", "danh mục"],
  ["Calendar", "lịch"],
  ["Campaign", "đợt"],
  ["Law", "văn bản pháp luật"],
];

const contents = (tree: SourceTree): string =>
  KINDS.flatMap(([kind, word]) => {
    const count = tree.declarations.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [`${String(count)} ${word}`];
  }).join(", ");
