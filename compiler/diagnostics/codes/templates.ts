import type { LocalText } from "@tthc/model";
import type {
  ActiveContent,
  ForbiddenPlace,
  ForeignConstruct,
  WrongUse,
} from "../../template/template-problem.ts";
import { define } from "../define.ts";
import { nearEn, nearVi } from "../words.ts";

type Words<K extends string> = Readonly<Record<K, Required<LocalText>>>;

const SUBSET: Required<LocalText> = {
  vi: "Chỉ dùng {{tên}}, {{#if tên}}…{{else}}…{{/if}} và {{#each tên}}…{{/each}}",
  en: "Only {{name}}, {{#if name}}…{{else}}…{{/if}} and {{#each name}}…{{/each}} are used",
};

/** Why each is left out; the sentence that follows says what there is. */
const CONSTRUCTS: Words<ForeignConstruct> = {
  block: { vi: "khối này là hàm riêng của một phần mềm", en: "this block is a function of one software" },
  parameters: { vi: "sau tên không được có gì nữa", en: "nothing may follow the name" },
  helper: { vi: "mẫu không gọi hàm", en: "templates call no functions" },
  partial: { vi: "mẫu không ghép từ tệp khác", en: "templates are not put together from other files" },
  decorator: { vi: "mẫu không đổi cách chạy của phần mềm", en: "templates do not change how software runs" },
  "raw-output": {
    vi: "giá trị phải được đổi ký tự đặc biệt, nếu không người nộp có thể chèn mã vào văn bản",
    en: "values must be escaped, or an applicant could put code into the letter",
  },
  "raw-block": {
    vi: "khối nguyên văn không phải phần mềm nào cũng đọc",
    en: "not every software reads raw blocks",
  },
  inverse: { vi: "dấu ^ viết là {{else}}", en: "^ is written {{else}}" },
  "else-if": {
    vi: "hãy lồng một {{#if}} vào trong {{else}}",
    en: "put another {{#if}} inside {{else}}",
  },
  "else-of-each": {
    vi: "danh sách trống thì dùng {{#if danh_sách}} bao ngoài",
    en: "for an empty list put {{#if list}} around it",
  },
  "whitespace-control": { vi: "dấu ~ làm mất dấu cách", en: "~ takes blanks away" },
  "data-variable": {
    vi: "tên bắt đầu bằng @ không phải phần mềm nào cũng có; số thứ tự là {{this.stt}}",
    en: "not every software has names with @; the number of a row is {{this.stt}}",
  },
  "parent-path": {
    vi: "../ có nghĩa khác nhau giữa các phần mềm",
    en: "../ means different things in different software",
  },
  literal: {
    vi: "chữ và số viết thẳng vào mẫu, không cần ngoặc",
    en: "text and numbers are written as they are, without braces",
  },
  "path-spelling": {
    vi: "tên chỉ có chữ thường không dấu, chữ số, _ và dấu chấm",
    en: "names have small letters without marks, digits, _ and dots",
  },
  "row-outside-each": {
    vi: "«this» chỉ có nghĩa bên trong {{#each}}",
    en: '"this" means something only inside {{#each}}',
  },
  "outer-path-in-each": {
    vi: "bên trong {{#each}} chỉ dùng giá trị của dòng: {{this.tên}}",
    en: "inside {{#each}} only values of the row are used: {{this.name}}",
  },
  "escaped-braces": {
    vi: "dấu \\ trước {{ được hiểu khác nhau giữa các phần mềm",
    en: "\\ before {{ is read in different ways",
  },
  "brace-beside-tag": {
    vi: "dấu { hoặc } không đứng sát {{…}}",
    en: "{ or } may not stand right beside {{…}}",
  },
  "comment-with-braces": { vi: "ghi chú không chứa {{ hay }}", en: "comments may not hold {{ or }}" },
};

const PLACES: Words<ForbiddenPlace> = {
  tag: { vi: "bên trong thẻ, ngoài dấu ngoặc kép", en: "inside a tag, outside quotes" },
  "unquoted-attribute": {
    vi: "trong thuộc tính không có dấu ngoặc kép",
    en: "in an attribute without quotes",
  },
  attribute: { vi: "trong thuộc tính này", en: "in this attribute" },
  style: { vi: "trong phần kiểu dáng, hay trong thẻ đóng", en: "in styles, or in a closing tag" },
  comment: { vi: "trong ghi chú <!-- -->", en: "in a comment <!-- -->" },
  doctype: { vi: "trong dòng <!DOCTYPE>", en: "in the <!DOCTYPE> line" },
  "character-reference": { vi: "ngay sau dấu &", en: "right behind &" },
};

const ACTIVE: Words<ActiveContent> = {
  element: { vi: "thẻ", en: "the element" },
  "event-attribute": { vi: "thuộc tính chạy mã", en: "the attribute that runs code" },
  url: { vi: "địa chỉ không an toàn trong", en: "the unsafe address in" },
  "http-equiv": { vi: "thuộc tính", en: "the attribute" },
};

const USES: Words<WrongUse> = {
  "prints-many": {
    vi: "là một nhóm hoặc danh sách, không in thẳng được. Hãy chọn một giá trị bên trong, hoặc dùng {{#each}}",
    en: "is a group or a list and cannot be printed. Choose a value inside it, or use {{#each}}",
  },
  "prints-flag": {
    vi: "là có hoặc không, không in thẳng được. Hãy dùng {{#if}}",
    en: "is yes or no and cannot be printed. Use {{#if}}",
  },
  "each-of-one": { vi: "không phải danh sách. Hãy bỏ {{#each}}", en: "is not a list. Do without {{#each}}" },
  "if-of-record": {
    vi: "là một nhóm, lúc nào cũng có. Hãy hỏi một giá trị bên trong",
    en: "is a group, which is always there. Ask for a value inside it",
  },
};

/** TT8xxx: templates of letters and results. */
export const templates = {
  TT8001: define<{ path: string; files: readonly string[] }>({
    severity: "error",
    vi: ({ path, files }) => `Không có tệp mẫu «${path}». Đã tìm: ${files.join(", ")}.`,
    en: ({ path, files }) => `There is no template "${path}". Looked for: ${files.join(", ")}.`,
  }),
  TT8002: define<{ path: string }>({
    severity: "error",
    vi: ({ path }) =>
      `«${path}» không phải đường dẫn của tệp mẫu: viết từ thư mục của thủ tục hoặc từ gốc thư mục nguồn, không có «..», đuôi .hbs; ví dụ "mẫu/giay_phep.hbs".`,
    en: ({ path }) =>
      `"${path}" is no path of a template: write it from the folder of the procedure or the root of the sources, without "..", ending in .hbs; for example "mẫu/giay_phep.hbs".`,
  }),
  TT8003: define<{ file: string; reason: Required<LocalText> }>({
    severity: "error",
    vi: ({ file, reason }) => `Không đọc được mẫu «${file}». ${reason.vi}`,
    en: ({ file, reason }) => `The template "${file}" cannot be read. ${reason.en}`,
  }),
  TT8004: define({
    severity: "error",
    vi: () => "Không đọc được mẫu từ đây. Hãy xem mỗi {{ có }} và mỗi {{#if}}, {{#each}} có thẻ đóng của nó.",
    en: () =>
      "The template cannot be read from here on. See that every {{ has its }} and every {{#if}}, {{#each}} its closing tag.",
  }),
  TT8005: define<{ construct: ForeignConstruct; found: string }>({
    severity: "error",
    vi: ({ construct, found }) => `«${found}» không dùng được: ${CONSTRUCTS[construct].vi}. ${SUBSET.vi}.`,
    en: ({ construct, found }) => `"${found}" cannot be used: ${CONSTRUCTS[construct].en}. ${SUBSET.en}.`,
  }),
  TT8006: define<{ place: ForbiddenPlace; attribute?: string }>({
    severity: "error",
    vi: ({ place, attribute }) =>
      `Không đặt giá trị ${PLACES[place].vi}${attribute === undefined ? "" : ` (${attribute})`}. Giá trị chỉ đứng giữa các thẻ, hoặc giữa dấu ngoặc kép của thuộc tính hiển thị như title, alt, class.`,
    en: ({ place, attribute }) =>
      `No value may stand ${PLACES[place].en}${attribute === undefined ? "" : ` (${attribute})`}. Values stand between tags, or between the quotes of an attribute that is shown, such as title, alt, class.`,
  }),
  TT8007: define<{ found: string }>({
    severity: "error",
    vi: ({ found }) =>
      `«${found}» bắt đầu ngoài một thẻ và kết thúc trong một thẻ khác. Hãy để nguyên thẻ bên trong khối.`,
    en: ({ found }) =>
      `"${found}" begins outside a tag and ends inside another. Keep whole tags inside the block.`,
  }),
  TT8008: define<{ found: string }>({
    severity: "error",
    vi: ({ found }) =>
      `«${found}» không phải HTML viết đúng, mỗi trình duyệt sẽ hiểu một cách. Hãy đóng thẻ và dấu ngoặc kép; dấu < trong chữ viết là &lt;.`,
    en: ({ found }) =>
      `"${found}" is no proper HTML, and browsers would read it differently. Close tags and quotes; a < in text is written &lt;.`,
  }),
  TT8009: define<{ content: ActiveContent; found: string }>({
    severity: "error",
    vi: ({ content, found }) =>
      `Mẫu không được có ${ACTIVE[content].vi} «${found}». Mẫu chỉ để in, không chạy và không tải gì.`,
    en: ({ content, found }) =>
      `A template may not have ${ACTIVE[content].en} "${found}". It is for printing: it runs and loads nothing.`,
  }),
  TT8010: define<{ path: string; near?: string }>({
    severity: "error",
    vi: ({ path, near }) =>
      `Thủ tục không có dữ liệu «${path}».${nearVi(near)}${near === undefined ? " Xem docs/templates.md: những tên dùng được." : ""}`,
    en: ({ path, near }) =>
      `The procedure has no data "${path}".${nearEn(near)}${near === undefined ? " See docs/templates.md for the names there are." : ""}`,
  }),
  TT8011: define<{ template: string; part: string; paths: readonly string[] }>({
    severity: "error",
    vi: ({ template, part, paths }) =>
      `Mẫu «${template}» của «${part}» cần dữ liệu mà thủ tục liên thông này không có: ${paths.join(", ")}. Hãy nêu kết quả này trong thủ tục liên thông với mẫu riêng.`,
    en: ({ template, part, paths }) =>
      `The template "${template}" of "${part}" needs data that this combined procedure does not have: ${paths.join(", ")}. Name the result here, with a template of its own.`,
  }),
  TT8012: define<{ path: string; use: WrongUse }>({
    severity: "error",
    vi: ({ path, use }) => `«${path}» ${USES[use].vi}.`,
    en: ({ path, use }) => `"${path}" ${USES[use].en}.`,
  }),
};
