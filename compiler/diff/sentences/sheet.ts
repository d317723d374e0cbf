import type { Sentence } from "./sentence.ts";

/** Changes of what identifies a procedure and stands at the head of its sheet. */
export const sheetSentences = {
  "procedure.relabelled": [
    "Tên thủ tục đổi từ «{b}» thành «{a}»",
    'The procedure is now called "{a}", formerly "{b}"',
  ],
  "procedure.renamed": [
    "Tên trong nguồn đổi từ {b} thành {a}",
    "Its name in the source changed from {b} to {a}",
  ],
  "procedure.code-changed": ["Mã thủ tục đổi từ {b} thành {a}", "The code changed from {b} to {a}"],
  "procedure.sector-changed": ["Lĩnh vực đổi từ «{b}» thành «{a}»", 'The field changed from "{b}" to "{a}"'],
  "procedure.force-moved": ["Hiệu lực đổi từ «{b}» thành «{a}»", "In force {a}, formerly {b}"],
  "procedure.transition-changed": ["Hồ sơ đang giải quyết: {b} → {a}", "Dossiers in progress: {b} → {a}"],
  "procedure.volume-changed": ["Số lượt mỗi năm: {b} → {a}", "Dossiers a year: {b} → {a}"],
  "procedure.supersedes-added": [
    "Từ nay không nộp riêng «{a}» được nữa",
    '"{a}" can no longer be filed alone',
  ],
  "procedure.supersedes-removed": ["Lại phải nộp riêng «{b}»", '"{b}" has to be filed alone again'],
  "procedure.joined": [
    "Các thủ tục {b} được thay bằng «{a}», nộp ít lần hơn",
    'The procedures {b} are replaced by "{a}", filed fewer times',
  ],
  "procedure.put-together": [
    "Các thủ tục {b} được viết thành «{a}», vẫn nộp bấy nhiêu lần",
    'The procedures {b} are written as "{a}", filed as often as before',
  ],
  "part.added": ["Liên thông thêm thủ tục {a}", "The combined procedure gained {a}"],
  "part.removed": ["Liên thông bớt thủ tục {b}", "The combined procedure lost {b}"],
  "parts.now-parallel": [
    "Các thủ tục thành phần nay giải quyết {a}, trước là {b}",
    "The parts are now handled {a}, formerly {b}",
  ],
  "parts.now-in-series": [
    "Các thủ tục thành phần nay giải quyết {a}, trước là {b}",
    "The parts are now handled {a}, formerly {b}",
  ],
  "parts.dossier-shared": [
    "Các thủ tục thành phần nay dùng chung một hồ sơ",
    "The parts now share one dossier",
  ],
  "parts.dossier-separate": [
    "Các thủ tục thành phần không còn dùng chung hồ sơ",
    "The parts no longer share one dossier",
  ],
  "parts.rule-changed": [
    "Khi một phần không đạt, bổ sung hoặc rút: {b} → {a}",
    "When a part fails, is supplemented or withdrawn: {b} → {a}",
  ],
  "delegation.added": ["Thêm ủy quyền: {a}", "A delegation was added: {a}"],
  "delegation.removed": ["Bỏ ủy quyền: {b}", "A delegation was removed: {b}"],
  "channel.added": ["Thêm cách nộp: {n}", "A channel was added: {n}"],
  "channel.removed": ["Bỏ cách nộp: {n}", "A channel was removed: {n}"],
  "channel.more-online": ["Nộp trực tuyến được nhiều hơn: {b} → {a}", "More of it is online: {b} → {a}"],
  "channel.less-online": ["Nộp trực tuyến được ít hơn: {b} → {a}", "Less of it is online: {b} → {a}"],
  "channel.reason-changed": ["Lý do trực tuyến một phần đổi", "The reason for being partly online changed"],
  "applicant.added": ["Thêm đối tượng được nộp: {n}", "{n} may file now"],
  "applicant.removed": ["Bỏ đối tượng được nộp: {n}", "{n} may no longer file"],
  "applicant.renamed": [
    "Đối tượng «{n}» đổi tên: {b} → {a}",
    'The kind of applicant "{n}" was renamed: {b} → {a}',
  ],
  "agency.added": ["Thêm cơ quan giải quyết: {n}", "An agency was added: {n}"],
  "agency.removed": ["Bớt cơ quan giải quyết: {n}", "An agency no longer takes part: {n}"],
  "agency.replaced": ["Cơ quan giải quyết đổi từ {b} sang {a}", "The agency changed from {b} to {a}"],
  "agency.found-differently": [
    "Cách xác định cơ quan của hồ sơ: {b} → {a}",
    "How the office of a dossier is found: {b} → {a}",
  ],
  "filing-place.widened": [
    "Nộp được ở nhiều nơi hơn: {b} → {a}",
    "Filing is possible in more places: {b} → {a}",
  ],
  "filing-place.narrowed": [
    "Nộp được ở ít nơi hơn: {b} → {a}",
    "Filing is possible in fewer places: {b} → {a}",
  ],
  "filing-place.changed": ["Nơi nộp đổi: {b} → {a}", "The filing place changed: {b} → {a}"],
  "case.added": ["Thêm trường hợp «{n}»", 'A case was added: "{n}"'],
  "case.removed": ["Bỏ trường hợp «{n}»", 'A case was removed: "{n}"'],
  "case.renamed": ["Trường hợp «{n}» đổi tên: {b} → {a}", 'The case "{n}" was renamed: {b} → {a}'],
  "requirement.added": ["Thêm yêu cầu, điều kiện: «{n}»", 'A requirement was added: "{n}"'],
  "requirement.removed": ["Bỏ yêu cầu, điều kiện: «{n}»", 'A requirement was removed: "{n}"'],
  "requirement.reworded": ["Yêu cầu viết lại: «{b}» → «{a}»", 'A requirement was reworded: "{b}" → "{a}"'],
  "requirement.narrowed": [
    "Yêu cầu «{n}» áp dụng cho ít trường hợp hơn: {b} → {a}",
    'The requirement "{n}" applies in fewer cases: {b} → {a}',
  ],
  "requirement.widened": [
    "Yêu cầu «{n}» áp dụng cho nhiều trường hợp hơn: {b} → {a}",
    'The requirement "{n}" applies in more cases: {b} → {a}',
  ],
  "requirement.condition-changed": [
    "Điều kiện áp dụng yêu cầu «{n}»: {b} → {a}",
    'The requirement "{n}" applies in other cases: {b} → {a}',
  ],
  "result.added": ["Thêm kết quả «{n}»", 'A result was added: "{n}"'],
  "result.removed": ["Bỏ kết quả «{n}»", 'A result was removed: "{n}"'],
  "result.renamed": ["Kết quả «{n}» đổi tên: {b} → {a}", 'The result "{n}" was renamed: {b} → {a}'],
  "result.signature-added": ["Kết quả «{n}» nay phải ký số", 'The result "{n}" is now signed digitally'],
  "result.signature-removed": [
    "Kết quả «{n}» không còn phải ký số",
    'The result "{n}" is no longer signed digitally',
  ],
  "result.template-changed": ["Mẫu của kết quả «{n}» đổi", 'The template of "{n}" changed'],
  "result.code-changed": ["Mã của kết quả «{n}»: {b} → {a}", 'Code of the result "{n}": {b} → {a}'],
  "source.added": ["Thêm căn cứ: {n}", "A legal source was added: {n}"],
  "source.removed": ["Bỏ căn cứ: {n}", "A legal source was removed: {n}"],
  "element.law-changed": ["Căn cứ của «{n}»: {b} → {a}", 'Law behind "{n}": {b} → {a}'],
  "element.relabelled": ["Tên gọi đổi từ «{b}» thành «{a}»", 'Now called "{a}", formerly "{b}"'],
  "element.retranslated": [
    "Bản dịch tiếng Anh của «{n}»: {b} → {a}",
    'The English text of "{n}" changed: {b} → {a}',
  ],
  "element.hint-changed": ["Lời hướng dẫn của «{n}» đổi", 'The hint of "{n}" changed'],
  "element.assumption-added": ["«{n}» nay dựa trên giả định: {a}", '"{n}" now rests on an assumption: {a}'],
  "element.assumption-changed": [
    "Giả định của «{n}» đổi: {b} → {a}",
    '"{n}" rests on another assumption: {b} → {a}',
  ],
  "element.assumption-removed": [
    "«{n}» không còn dựa trên giả định: {b}",
    '"{n}" no longer rests on an assumption: {b}',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;
