import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { framedLines } from "./pages.ts";
import type { Files } from "./memory-sources.ts";

/** A workspace that nobody wrote in good faith, and the codes that `tthc check` must say of it. */
export interface Hostile {
  readonly title: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly codes: readonly string[];
  readonly links?: Readonly<Record<string, string>>;
}

export const AT = "procedures/vi-du/thu-nghiem/v1.tthc";

const role = 'vai trò trưởng_phòng "Trưởng phòng"\n';
const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `${line(index)}\n`).join("");

/** The frame's procedure under another name and code. */
const procedure = (name: string, code: string): string =>
  (framedLines("", "thủ-tục")[AT] ?? "").replace("thử_nghiệm", name).replace("1.000001", code);

const binary = Uint8Array.from({ length: 200_000 }, (_, index) => (index * 7919 + (index >> 3)) & 255);

const hostile = (title: string, files: Hostile["files"], ...codes: string[]): Hostile => ({
  title,
  files,
  codes,
});
const lines = (title: string, frame: string, written: string, ...codes: string[]): Hostile =>
  hostile(title, framedLines(written, frame), ...codes);

/** Files that are wrong before a word is read. */
export const files: readonly Hostile[] = [
  hostile("a binary file", { [AT]: binary }, "TT0002"),
  hostile("a text in UTF-16", { [AT]: Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x62, 0]) }, "TT0002"),
  hostile("an empty file", { [AT]: "" }, "TT0003"),
  hostile("a byte order mark alone", { [AT]: "\uFEFF" }, "TT0003"),
  hostile("blanks and line ends alone", { [AT]: " \t\r\n\u00A0\n" }, "TT0003"),
  hostile("a comment alone", { [AT]: "// chưa viết\n" }, "TT0003"),
  hostile("one line of ten megabytes", { [AT]: "a".repeat(10_000_000) }, "TT0004"),
  hostile(
    "a form of a million fields",
    framedLines(
      many(1_000_000, (n) => `f_${n} "F" số`),
      "tờ-khai",
    ),
    "TT0004",
  ),
  hostile("one line of two megabytes", { [AT]: "xyz abc ".repeat(250_000) }, "TT1024"),
  hostile("names with marks", { "procedures/hộ-tịch/v1.tthc": role }, "TT0006"),
  {
    ...hostile("a link to itself", {}, "TT0001"),
    links: { [AT]: "v1.tthc" },
  },
  {
    ...hostile("a link to nothing", {}, "TT0001"),
    links: { [AT]: "khong-co.tthc" },
  },
  {
    ...hostile("a link out of the workspace", {}, "TT0005"),
    links: { [AT]: "/etc/hostname" },
  },
];

/** Sizes that must be refused or done soon. */
export const sizes: readonly Hostile[] = [
  lines(
    "ten thousand blocks inside each other",
    "hồ-sơ",
    "một trong {\n".repeat(10_000) + "}\n".repeat(10_000),
    "TT1021",
    "TT4022",
  ),
  lines(
    "ten thousand sections inside each other",
    "tờ-khai",
    "phần a {\n".repeat(10_000) + "}\n".repeat(10_000),
    "TT1021",
  ),
  lines(
    "sixty thousand fields",
    "tờ-khai",
    many(60_000, (n) => `f_${n} "F" số`),
    "TT4016",
  ),
  lines(
    "sixty thousand fields of one name",
    "tờ-khai",
    many(60_000, () => 'f_ "F" số'),
    "TT4016",
  ),
  lines(
    "five thousand fields of one name",
    "tờ-khai",
    many(5_000, () => 'f_ "F" số'),
    "TT2010",
    "TT0007",
  ),
  lines(
    "five thousand fields that collide",
    "tờ-khai",
    many(2_500, (n) => `f${n}_á "F" số\nf${n}_à "F" số`),
    "TT2003",
    "TT0007",
  ),
  lines(
    "five thousand unknown names",
    "tờ-khai",
    many(5_000, (n) => `f_${n} "F" số hiện khi ở_đâu_${n} = 1`),
    "TT2001",
    "TT0007",
  ),
  lines(
    "a chain of nine thousand computed fields",
    "tờ-khai",
    many(9_000, (n) => `f_${n} "F" số = f_${n + 1} + 1`) + 'f_9000 "F" số',
  ),
  lines(
    "a circle of nine thousand computed fields",
    "tờ-khai",
    many(9_000, (n) => `f_${n} "F" số = f_${(n + 1) % 9_000} + 1`),
    "TT3014",
  ),
  lines(
    "a condition of a hundred thousand parts",
    "tờ-khai",
    `f "F" số hiện khi ${"tuổi = 1 và ".repeat(100_000)}tuổi = 2`,
    "TT1042",
  ),
  lines(
    "a list of a hundred thousand values",
    "tờ-khai",
    `f "F" số hiện khi tuổi thuộc (${"1, ".repeat(100_000)}2)`,
  ),
  lines(
    "twenty thousand papers",
    "hồ-sơ",
    many(20_000, (n) => `p_${n} "P ${n}" 1 bản chính`),
  ),
  lines(
    "ten thousand levies",
    "thủ-tục",
    many(10_000, (n) => `lệ phí p_${n} "P" căn cứ nđ_118_2025 { 5 đồng }`),
  ),
  lines(
    "ten thousand steps",
    "thủ-tục",
    `trình tự theo một_cửa {\n${many(10_000, (n) => `bước s_${n} "S" do chuyên_viên {\n đạt -> s_${n + 1}\n}`)}kết thúc s_10000 "S"\n}`,
  ),
  hostile(
    "groups that make millions of fields out of a few lines",
    {
      "procedures/vi-du/nhom.tthc": many(
        9,
        (n) =>
          `nhóm g_${n} "G" {\n${many(10, (k) => (n === 8 ? `f_${k} "F" số` : `f_${k} "F" nhóm g_${n + 1}`))}}`,
      ),
    },
    "TT4016",
  ),
  hostile(
    "groups that include each other without a field",
    {
      "procedures/vi-du/nhom.tthc": many(
        9,
        (n) => `nhóm g_${n} "G" {\n${many(20, () => (n === 8 ? "" : `gồm g_${n + 1}`))}}`,
      ),
    },
    "TT4016",
  ),
  hostile(
    "files that use each other without a circle, in millions of ways",
    Object.fromEntries(
      Array.from({ length: 40 }, (_, n): [string, string] => [
        `procedures/vi-du/a${n}.tthc`,
        many(Math.min(n, 6), (k) => `dùng "ví_dụ/a${n - k - 1}"`) + `vai trò r_${n} "R"\n`,
      ]),
    ),
  ),
  hostile("many campaigns for one procedure", {
    ...framedLines("", "thủ-tục"),
    "procedures/vi-du/dot.tthc": many(
      300,
      (n) =>
        `đợt d_${n} "D" từ 01/01/2027 đến 02/01/2027 {\n áp dụng cho thử_nghiệm\n thời hạn trong ngày\n}`,
    ),
  }),
];

const label = (text: string): string => `nơi_ở "${text}" văn bản`;

/** Names, labels and values meant to deceive or to break what is made of them. */
export const texts: readonly Hostile[] = [
  lines("a Cyrillic letter in a name", "tờ-khai", 'nh\u0430 "Nhà" văn bản', "TT1002"),
  lines("a Greek letter in a name", "tờ-khai", 'n\u03BFi "Nơi" văn bản', "TT1002"),
  lines(
    "a look-alike in a keyword, which can mean one thing only",
    "thủ-tục",
    'lĩnh vự\u0441 hộ_tịch "Hộ tịch"',
  ),
  lines("a direction mark in a name", "tờ-khai", 'nơi\u202E_ở "Nơi ở" văn bản', "TT1003"),
  lines("a direction mark in a label", "tờ-khai", label("Nơi \u202Eở"), "TT1003"),
  lines("a direction isolate in a label", "tờ-khai", label("Nơi \u2066ở\u2069"), "TT1003"),
  lines("a zero width blank in a name", "tờ-khai", 'nơi\u200B_ở "Nơi ở" văn bản', "TT1003"),
  lines("a control character in a label", "tờ-khai", label("Nơi \u001B[31mở"), "TT1004"),
  lines("names whose ASCII forms collide", "tờ-khai", 'bán "Bán" có không\nbạn "Bạn" có không', "TT2003"),
  lines(
    "results whose ASCII forms collide",
    "thủ-tục",
    'kết quả bản "Bản"\nkết quả bán "Bán"\nkết quả giấy_phép "Giấy"',
    "TT2003",
  ),
  lines(
    "states whose ASCII forms collide",
    "thủ-tục",
    'trình tự theo một_cửa {\nbước ký "Ký" do chủ_tịch { duyệt -> kỳ }\nkết thúc kỳ "Kỳ"\n}',
    "TT2003",
  ),
  lines("the name constructor", "tờ-khai", 'constructor "C" văn bản', "TT2015"),
  lines("the name __proto__", "tờ-khai", '__proto__ "P" văn bản', "TT2015"),
  lines("the name toString", "hồ-sơ", 'toString "T" 1 bản chính', "TT2015"),
  lines(
    "the action constructor",
    "thủ-tục",
    'trình tự theo một_cửa {\nbước ký "Ký" do chủ_tịch { constructor "C" -> z }\nkết thúc z "Z"\n}',
    "TT2015",
  ),
  lines("the case __proto__", "thủ-tục", 'trường hợp nhà_ở "Nhà", công_trình "C", __proto__ "P"', "TT2015"),
  lines("a name of five hundred letters", "tờ-khai", `${"a".repeat(500)} "A" văn bản`, "TT2018"),
  lines("a date that does not exist", "thủ-tục", "phiên bản 1 hiệu lực từ 30/02/2026", "TT1011"),
  hostile(
    "days off that do not exist",
    {
      [AT]: 'lịch l "L" {\n giờ làm việc thứ_hai 07:30 đến 11:30\n nghỉ 31/04/2026, 30/02/2026 đến 31/02/2026\n làm bù 31/11/2026\n biết đến 31/12/2026\n}',
    },
    "TT1011",
  ),
  lines("an amount above 2^53", "thủ-tục", 'lệ phí p "P" { 9.007.199.254.740.992 đồng }', "TT6008"),
  lines("an amount of a thousand digits", "thủ-tục", `lệ phí p "P" { ${"9".repeat(1_000)} đồng }`, "TT6008"),
  lines("a number of a thousand digits", "tờ-khai", `s "S" số mặc định ${"9".repeat(1_000)}`),
  lines("a code damaged by a spreadsheet", "thủ-tục", 'mã "1,010818"', "TT7002"),
  lines("a code damaged by a spreadsheet, without quotes", "thủ-tục", "mã 1,010818", "TT1031"),
  hostile(
    "codes damaged by a spreadsheet in CSV",
    {
      [AT]: 'danh mục d "D" từ tệp "d.csv"',
      "procedures/vi-du/thu-nghiem/d.csv": "mã,tên\r\n1,010818,Đăng ký\r\n",
    },
    "TT2013",
  ),
  hostile(
    "a CSV that is no text",
    { [AT]: 'danh mục d "D" từ tệp "d.csv"', "procedures/vi-du/thu-nghiem/d.csv": binary },
    "TT2011",
  ),
  hostile(
    "a CSV outside the workspace",
    { [AT]: 'danh mục d "D" từ tệp "../../../../etc/passwd"' },
    "TT2011",
  ),
  hostile("a CSV by an absolute path", { [AT]: 'danh mục d "D" từ tệp "/etc/passwd"' }, "TT2011"),
  hostile("use of a file outside", { [AT]: `dùng "../../../etc/passwd"\n${role}` }, "TT2007"),
  hostile("use by an absolute path", { [AT]: `dùng "/etc/passwd"\n${role}` }, "TT2007"),
  hostile("use of a drive", { [AT]: `dùng "C:/x"\n${role}` }, "TT2007"),
  hostile("use with a backslash", { [AT]: `dùng "chuẩn\\\\lịch"\n${role}` }, "TT2007"),
  hostile("use of what is not there", { [AT]: `dùng "chuẩn/không_có_thật"\n${role}` }, "TT2005"),
  hostile("use of itself", { [AT]: `dùng "ví_dụ/thử_nghiệm/v1"\n${role}` }, "TT2006"),
  hostile(
    "use in a circle",
    {
      "procedures/vi-du/a.tthc": `dùng "ví_dụ/b"\n${role}`,
      "procedures/vi-du/b.tthc": 'dùng "ví_dụ/a"\nvai trò b "B"\n',
    },
    "TT2006",
  ),
  hostile(
    "two procedures with one code",
    {
      "procedures/x/mot/v1.tthc": procedure("một", "1.000001"),
      "procedures/x/hai/v1.tthc": procedure("hai", "1.000001"),
    },
    "TT7009",
  ),
  hostile(
    "one version twice",
    {
      "procedures/x/mot/v1.tthc": procedure("một", "1.000001"),
      "procedures/y/mot/v1.tthc": procedure("một", "1.000001"),
    },
    "TT7018",
  ),
];

/** Labels that would break a page, a template or a script if they were not handled as text. */
export const LABELS: readonly string[] = [
  "</script><script>alert(1)</script>",
  "Nói \\\"thế\\\" và 'thế'",
  "{{họ_tên}} {{{x}}} {% raw %}",
  "`${process.exit(1)}` và $&",
  "<!-- --> ]]> &amp; <b>",
  "%s %d \\\\n \\\\u0000",
  "🏠 漢字 ễ",
];

/** Writes a workspace to disk. */
export function laidOnDisk({ files: given, links = {} }: Hostile): string {
  const folder = temporaryFolder({
    "tthc.json": '{ "edition": 1 }',
    "procedures/vi-du/thu-nghiem/.giu": "",
    ...given,
  });
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path));
  return folder;
}

export const asFiles = (one: Hostile): Files => one.files as Files;
