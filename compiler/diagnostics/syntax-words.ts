import { keywordIds, spellings, type BlockName, type Concept } from "@tthc/grammar";

type Pair = readonly [vi: string, en: string];

/** Every word of a family of keywords, `type.text` and so on. */
function wordsIn(family: string, language: "vi" | "en"): string {
  const ids = keywordIds.filter((id) => id.startsWith(`${family}.`));
  return ids.map((id) => spellings[language][id]).join(", ");
}

const CONCEPTS: Readonly<Record<Extract<Concept, string>, Pair>> = {
  name: ["một tên", "a name"],
  label: ["một nhãn trong ngoặc kép", "a label in quotes"],
  text: ["chữ trong ngoặc kép", "text in quotes"],
  number: ["một số", "a number"],
  "whole-number": ["một số nguyên", "a whole number"],
  date: ["một ngày dd/mm/yyyy", "a date dd/mm/yyyy"],
  time: ["giờ hh:mm", "a time hh:mm"],
  duration: ["một thời hạn như «3 ngày làm việc»", 'a term such as "3 working days"'],
  "duration-unit": [
    "đơn vị: ngày làm việc, giờ làm việc, ngày, giờ, phút, tuần, tháng, năm",
    "a unit: working days, working hours, days, hours, minutes, weeks, months, years",
  ],
  amount: ["một số tiền như «75.000 đồng»", 'an amount such as "75.000 dong"'],
  percent: ["một phần trăm như «50 %»", 'a percentage such as "50 %"'],
  size: ["một dung lượng như «50 MB»", 'a size such as "50 MB"'],
  times: ["số lần như «2 lần»", 'a number of times such as "2 times"'],
  block: ["khối { … }", "a block { … }"],
  arrow: ["mũi tên «->»", 'an arrow "->"'],
  "field-type": [`kiểu của trường: ${wordsIn("type", "vi")}`, `a type: ${wordsIn("type", "en")}`],
  action: [`tên việc: ${wordsIn("action", "vi")}`, `an action: ${wordsIn("action", "en")}`],
  condition: ["một điều kiện", "a condition"],
  value: ["một giá trị", "a value"],
  comparison: ["phép so sánh như «=», «>», «thuộc»", 'a comparison such as "=", ">", "belongs to"'],
  "paper-count": ["số bản như «1 bản chính»", 'a count such as "1 original"'],
  "copy-kind": ["loại bản: bản chính, bản sao, bản điện tử", "a kind: original, plain copy, electronic copy"],
  channel: ["cách thức: trực tuyến, trực tiếp, bưu chính, kiosk", "a channel: online, counter, post, kiosk"],
  applicant: ["đối tượng như «cá nhân», «tổ chức»", 'an applicant such as "individual"'],
  level: ["cấp: xã, tỉnh, bộ", "a level: commune, province, ministry"],
  weekday: ["thứ trong tuần như «thứ_hai»", 'a weekday such as "monday"'],
  expectation: [
    "điều mong đợi như «hẹn trả = …», «đang ở …»",
    "something expected, such as a due date or a state",
  ],
  "file-path": ["đường dẫn tệp trong ngoặc kép", "a file path in quotes"],
  "file-type": ["đuôi tệp như «pdf»", 'a file type such as "pdf"'],
  "line-end": ["hết dòng", "the end of the line"],
};

const BLOCKS: Readonly<Record<BlockName, Pair>> = {
  file: ["tệp", "file"],
  procedure: ["thủ tục", "procedure"],
  form: ["tờ khai", "form"],
  options: ["lựa chọn", "options"],
  dossier: ["hồ sơ", "dossier"],
  charge: ["phí, lệ phí", "fee or levy"],
  bands: ["bảng bậc", "bands"],
  term: ["thời hạn", "term"],
  flow: ["trình tự", "steps"],
  state: ["bước", "step"],
  parallel: ["phần song song", "parallel part"],
  branch: ["nhánh", "branch"],
  records: ["ghi nhận", "records"],
  scenario: ["tình huống", "scenario"],
  calendar: ["lịch", "calendar"],
  codelist: ["danh mục", "code list"],
  source: ["nguồn", "source"],
  campaign: ["đợt", "campaign"],
};

export const blockVi = (block: BlockName): string => BLOCKS[block][0];
export const blockEn = (block: BlockName): string => BLOCKS[block][1];

function conceptIn(concept: Concept, language: 0 | 1): string {
  if (typeof concept === "string") return CONCEPTS[concept][language];
  if ("item" in concept) {
    const block = BLOCKS[concept.item][language];
    return language === 0 ? `một mục của ${block}` : `an item of the ${block}`;
  }
  if ("sign" in concept) return language === 0 ? `dấu «${concept.sign}»` : `the sign "${concept.sign}"`;
  const spelling = spellings[language === 0 ? "vi" : "en"][concept.keyword];
  return language === 0 ? `«${spelling}»` : `"${spelling}"`;
}

/** More than a few alternatives help nobody. */
const MOST_ALTERNATIVES = 4;

/** `một tên, một nhãn … hoặc «căn cứ»` */
function listIn(expected: readonly Concept[], language: 0 | 1): string {
  const words = [...new Set(expected.map((concept) => conceptIn(concept, language)))].slice(
    0,
    MOST_ALTERNATIVES,
  );
  const last = words.pop() ?? "";
  return words.length === 0 ? last : `${words.join(", ")} ${language === 0 ? "hoặc" : "or"} ${last}`;
}

export const expectedVi = (expected: readonly Concept[]): string => listIn(expected, 0);
export const expectedEn = (expected: readonly Concept[]): string => listIn(expected, 1);
