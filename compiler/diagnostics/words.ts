/** What parameters name, in both languages: kinds of things and parts of a procedure. */
const WORDS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  procedure: ["thủ tục", "procedure"],
  flow: ["quy trình", "flow"],
  agency: ["cơ quan", "agency"],
  office: ["đơn vị", "office"],
  role: ["vai trò", "role"],
  calendar: ["lịch", "calendar"],
  document: ["giấy tờ", "document"],
  codelist: ["danh mục", "code list"],
  group: ["nhóm trường", "group of fields"],
  law: ["văn bản pháp luật", "legal source"],
  registry: ["nguồn dữ liệu", "registry"],
  campaign: ["đợt", "campaign"],
  field: ["trường", "field"],
  state: ["bước", "state"],
  branch: ["nhánh", "branch"],
  paper: ["giấy tờ trong hồ sơ", "paper of the dossier"],
  case: ["trường hợp", "case"],
  result: ["kết quả", "result"],
  charge: ["khoản thu", "charge"],
  function: ["hàm", "function"],
  section: ["phần", "section"],
  option: ["lựa chọn", "option"],
  code: ["mã", "code"],
  day: ["ngày", "day"],
  channel: ["cách thức", "channel"],
  channels: ["cách thức thực hiện", "channels"],
  part: ["thủ tục thành phần", "part"],
  form: ["tờ khai, mẫu đơn", "form"],
  fee: ["phí", "fee"],
  levy: ["lệ phí", "levy"],
  term: ["thời hạn giải quyết", "term"],
  dossier: ["thành phần, số lượng hồ sơ", "dossier"],
  applicants: ["đối tượng thực hiện", "applicants"],
  applicant: ["đối tượng", "kind of applicant"],
  agencies: ["cơ quan giải quyết", "agencies"],
  sector: ["lĩnh vực", "sector"],
  "legal basis": ["căn cứ pháp lý", "legal basis"],
  requirement: ["yêu cầu, điều kiện", "requirement"],
  version: ["phiên bản", "version"],
  Code: ["mã", "code"],
  Version: ["phiên bản", "version"],
  Sector: ["lĩnh vực", "sector"],
  Agencies: ["cơ quan", "agency"],
  FilingPlace: ["nơi nộp", "filing place"],
  Dossier: ["hồ sơ", "dossier"],
  Term: ["thời hạn", "term"],
  Steps: ["trình tự", "steps"],
  YearlyVolume: ["số lượt", "yearly volume"],
  Transition: ["chuyển tiếp", "transition"],
  "working-day": ["ngày làm việc", "working days"],
  "working-hour": ["giờ làm việc", "working hours"],
  hour: ["giờ", "hours"],
  minute: ["phút", "minutes"],
  week: ["tuần", "weeks"],
  month: ["tháng", "months"],
  year: ["năm", "years"],
  "same-day": ["trong ngày", "same day"],
};

/** `10000` as `10.000`. */
export const amountText = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ".");

/** With a capital: a word that begins a sentence. */
export const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export const vi = (word: string): string => WORDS[word]?.[0] ?? word;
export const en = (word: string): string => WORDS[word]?.[1] ?? word;

/** `2026-08-22` as an official reads it, and as every source writes it. */
export const dateText = (iso: string): string => `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;

export const nearVi = (near: string | undefined): string =>
  near === undefined ? "" : ` Có phải bạn muốn viết «${near}»?`;
export const nearEn = (near: string | undefined): string =>
  near === undefined ? "" : ` Did you mean "${near}"?`;

export const quotedVi = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(", ");
export const quotedEn = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");
