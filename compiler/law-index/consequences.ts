import type { ElementKind } from "./grounded-element.ts";
import type { ReportText } from "./law-report.ts";

const text = (vi: string, en: string): ReportText => ({ vi, en });

/** What it means when an element of this kind loses its last source. */
export const CONSEQUENCES: Readonly<Record<ElementKind, ReportText>> = {
  version: text("phiên bản không còn căn cứ ban hành", "the version has no ground"),
  "legal-basis": text("phải bỏ khỏi căn cứ pháp lý của thủ tục", "must leave the procedure's legal basis"),
  "filing-place": text("nơi nộp trở về quy định chung", "the filing place goes back to the general rule"),
  "yearly-volume": text("số liệu không còn nguồn", "the figure has no source"),
  result: text("không còn căn cứ cấp giấy tờ này", "nothing allows this result to be issued"),
  case: text("trường hợp này không còn căn cứ", "the case has no ground"),
  requirement: text(
    "không còn căn cứ để đặt điều kiện này với người dân",
    "the requirement may no longer be made",
  ),
  form: text("mẫu này không còn căn cứ sử dụng", "the form may no longer be prescribed"),
  "form-rule": text("không còn căn cứ để kiểm tra điều này", "the check has no ground"),
  field: text("không còn căn cứ để hỏi thông tin này", "the field may no longer be asked"),
  dossier: text("thành phần hồ sơ không còn căn cứ", "the list of papers has no ground"),
  paper: text("không còn được yêu cầu giấy tờ này", "the paper may no longer be asked for"),
  fee: text("không còn căn cứ để thu phí", "the fee may no longer be collected"),
  levy: text("không còn căn cứ để thu lệ phí", "the levy may no longer be collected"),
  "charge-row": text("không còn căn cứ cho mức thu này", "the amount has no ground"),
  "charge-bounds": text("không còn mức tối đa, tối thiểu", "the bounds no longer hold"),
  relief: text("hết được miễn, giảm: người dân phải nộp đủ", "the relief ends: the citizen pays in full"),
  term: text(
    "thời hạn không còn căn cứ, phải theo quy định chung hoặc công bố lại",
    "the term has no ground: the general rule holds, or it must be published again",
  ),
  "term-row": text("thời hạn của trường hợp này không còn căn cứ", "the term of this case has no ground"),
  "supplement-rule": text(
    "không còn quy định về thời hạn khi bổ sung hồ sơ",
    "the rule for supplements no longer holds",
  ),
  "not-counted": text(
    "thời gian này phải tính vào thời hạn giải quyết",
    "this time counts towards the term again",
  ),
  extension: text("không còn được gia hạn", "the term may no longer be extended"),
  flow: text("trình tự không còn căn cứ", "the steps have no ground"),
  duty: text("nghĩa vụ này của cơ quan không còn căn cứ", "the office no longer has this duty"),
  step: text("bước này không còn căn cứ", "the step has no ground"),
  presence: text("không còn được buộc người dân có mặt", "the citizen may no longer be made to appear"),
  branch: text("không còn căn cứ lấy ý kiến ở nhánh này", "the consultation has no ground"),
  limit: text("hạn của bước không còn căn cứ", "the step's limit has no ground"),
  exit: text("lối ra này không còn căn cứ", "this way out has no ground"),
  transition: text("không còn quy định chuyển tiếp", "the transition rule no longer holds"),
  campaign: text("đợt không còn căn cứ, trở lại quy định thường", "the campaign ends: the usual rules hold"),
  agency: text("thẩm quyền của cơ quan không còn căn cứ", "the agency's power has no ground"),
  role: text("vai trò không còn căn cứ", "the role has no ground"),
  delegation: text("người được ủy quyền không còn thẩm quyền ký", "the delegate may no longer sign"),
  registry: text(
    "dữ liệu không còn thay được giấy tờ: người dân có thể phải nộp lại",
    "the registry no longer replaces papers: citizens may have to hand them in again",
  ),
  codelist: text("danh mục không còn căn cứ", "the code list has no ground"),
  "days-off": text("ngày nghỉ, làm bù phải tính lại", "days off must be computed again"),
};
