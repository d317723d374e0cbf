import type { ElementKind } from "./grounded-element.ts";

const WORDS: Readonly<Record<ElementKind, readonly [vi: string, en: string]>> = {
  version: ["phiên bản", "version"],
  "legal-basis": ["căn cứ chung", "legal basis"],
  "filing-place": ["nơi nộp", "filing place"],
  "yearly-volume": ["số lượt", "yearly volume"],
  result: ["kết quả", "result"],
  case: ["trường hợp", "case"],
  requirement: ["yêu cầu", "requirement"],
  form: ["tờ khai", "form"],
  "form-rule": ["kiểm tra", "check"],
  field: ["trường", "field"],
  dossier: ["hồ sơ", "dossier"],
  paper: ["giấy tờ", "paper"],
  fee: ["phí", "fee"],
  levy: ["lệ phí", "levy"],
  "charge-row": ["mức thu", "amount"],
  "charge-bounds": ["mức giới hạn", "bounds"],
  relief: ["miễn, giảm", "relief"],
  term: ["thời hạn", "term"],
  "term-row": ["dòng thời hạn", "row of the term"],
  "supplement-rule": ["khi bổ sung", "on a supplement"],
  "not-counted": ["không tính", "not counted"],
  extension: ["gia hạn", "extension"],
  flow: ["trình tự", "steps"],
  duty: ["nghĩa vụ", "duty"],
  step: ["bước", "step"],
  presence: ["bước cần có mặt", "step with presence"],
  branch: ["nhánh", "branch"],
  limit: ["hạn của bước", "limit"],
  exit: ["lối ra", "exit"],
  transition: ["chuyển tiếp", "transition"],
  campaign: ["đợt", "campaign"],
  agency: ["cơ quan", "agency"],
  role: ["vai trò", "role"],
  delegation: ["ủy quyền", "delegation"],
  registry: ["nguồn dữ liệu", "registry"],
  codelist: ["danh mục", "code list"],
  "days-off": ["lịch", "calendar"],
};

/** What an element of this kind is called. */
export function kindWord(kind: string, language: "vi" | "en"): string {
  const words = Object.hasOwn(WORDS, kind) ? WORDS[kind as ElementKind] : undefined;
  return words?.[language === "vi" ? 0 : 1] ?? kind;
}
