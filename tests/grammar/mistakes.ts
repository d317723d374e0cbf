import type { ProblemCode } from "../../grammar/index.ts";

export interface Mistake {
  readonly title: string;
  /** Text of the example, and what the author wrote instead. */
  readonly right: string;
  readonly wrong: string;
  readonly code: ProblemCode;
  /** What the problem must point at: a text of the broken source; "" for the place where something is missing. */
  readonly at?: string;
}

const mistake = (title: string, right: string, wrong: string, code: ProblemCode, at?: string): Mistake => ({
  title,
  right,
  wrong,
  code,
  ...(at !== undefined && { at }),
});

export const mistakes: readonly Mistake[] = [
  mistake("a step with a wrong mark", "bước thẩm_định", "bưốc thẩm_định", "misspelt-keyword", "bưốc"),
  mistake("a term without marks", "thời hạn căn cứ", "thoi han căn cứ", "misspelt-keyword", "thoi han"),
  mistake("a levy with one mark wrong", "lệ phí cấp_mới", "lệ phi cấp_mới", "misspelt-keyword", "lệ phi"),
  mistake("a section with a wrong mark", "phần địa_điểm", "phân địa_điểm", "misspelt-keyword", "phân"),
  mistake("a check without a mark", "kiểm tra tầng_1", "kiêm tra tầng_1", "misspelt-keyword", "kiêm tra"),
  mistake("a misspelt attribute", "số bắt buộc lớn", "số bắt bụôc lớn", "misspelt-keyword", "bắt bụôc"),
  mistake("a misspelt type", '"Diện tích" số', '"Diện tích" sô', "misspelt-keyword", "sô"),
  mistake("a misspelt action", "không đạt ->", "không đat ->", "misspelt-keyword", "không đat"),
  mistake("a misspelt channel", "trực tuyến toàn trình", "trực tuyến toàn trìn", "misspelt-keyword"),
  mistake("a misspelt kind of copy", "đơn 1 bản chính", "đơn 1 bản chín", "misspelt-keyword", "bản chín"),
  mistake("a misspelt requirement", "yêu cầu", "yêu câu", "misspelt-keyword", "yêu câu"),
  mistake("a misspelt branch", "nhánh phòng_cháy", "nhành phòng_cháy", "misspelt-keyword", "nhành"),
  mistake("a misspelt final state", "kết thúc cấp_phép", "kêt thúc cấp_phép", "misspelt-keyword", "kêt thúc"),
  mistake("a misspelt unit", "trong 3 ngày làm việc", "trong 3 ngày làm vệc", "misspelt-unit"),
  mistake("a name with a blank", "địa_chỉ ", "địa chỉ ", "name-with-blank", "địa chỉ"),
  mistake("a field name of two plain words", "diện_tích ", "diện tích ", "name-with-blank", "diện tích"),
  mistake("a state name with blanks", "bước thẩm_định", "bước thẩm định", "name-with-blank", "thẩm định"),
  mistake(
    "a section name with blanks",
    "phần chủ_đầu_tư",
    "phần chủ đầu tư",
    "name-with-blank",
    "chủ đầu tư",
  ),
  mistake("a reserved word as a name", "lĩnh vực xây_dựng", "lĩnh vực khi", "reserved-word", "khi"),
  mistake(
    "a name that begins with a digit",
    "lĩnh vực xây_dựng",
    "lĩnh vực 1xây_dựng",
    "name-starts-with-digit",
    "1xây_dựng",
  ),
  mistake("a name left out", "lĩnh vực xây_dựng", "lĩnh vực", "missing", ""),
  mistake("a state without a name", "bước ký ", "bước ", "missing", ""),
  mistake("a code without quotes", 'mã "1.013225"', "mã 1.013225", "missing-quotes", "1.013225"),
  mistake("a number of a form without quotes", 'mẫu số "01"', "mẫu số 01", "missing-quotes", "01"),
  mistake("a label without quotes", '"Thẩm định" do', "Thẩm định do", "missing-quotes", "Thẩm định"),
  mistake("a quote left open", '"Diện tích" số', '"Diện tích số', "unterminated-string"),
  mistake("a quote left open in a head", '"1. Chủ đầu tư" {', '"1. Chủ đầu tư {', "unterminated-string"),
  mistake(
    "a closing brace left out",
    '"Giấy khác" 1 bản sao\n    }',
    '"Giấy khác" 1 bản sao',
    "missing-closing-brace",
  ),
  mistake(
    "an opening brace left out",
    'phần địa_điểm "2. Địa điểm" {',
    'phần địa_điểm "2. Địa điểm"',
    "missing-opening-brace",
  ),
  mistake("a brace too many", "  phí không có", "  phí không có\n  }", "stray-closing-brace", "}"),
  mistake("an arrow left out", "đạt -> lấy_ý_kiến", "đạt lấy_ý_kiến", "missing-arrow"),
  mistake("the arrow of another language", "đạt -> lấy_ý_kiến", "đạt => lấy_ý_kiến", "wrong-sign", "=>"),
  mistake("the target left out", "đạt -> lấy_ý_kiến", "đạt ->", "missing", ""),
  mistake("a limit without unit", "trong 3 ngày làm việc", "trong 3", "missing-unit", "3"),
  mistake("an amount without unit", "còn lại 150.000 đồng", "còn lại 150.000", "missing-unit", "150.000"),
  mistake("a bound without times", "bổ_sung tối đa 1 lần", "bổ_sung tối đa 1", "missing-unit", "1"),
  mistake("a comma left out", "đọc bản_vẽ {", "đọc bản_vẽ tờ_trình {", "missing-comma"),
  mistake(
    "a comma left out between applicants",
    "cá nhân, hộ gia đình",
    "cá nhân hộ gia đình",
    "missing-comma",
  ),
  mistake("a comma at the end", "trực tiếp, bưu chính", "trực tiếp, bưu chính,", "trailing-comma", ","),
  mistake(
    "two lines run together",
    "lĩnh vực xây_dựng\n ",
    "lĩnh vực xây_dựng",
    "items-run-together",
    "cơ quan",
  ),
  mistake(
    "a date without a year",
    "hiệu lực từ 01/07/2026",
    "hiệu lực từ 01/07",
    "date-without-year",
    "01/07",
  ),
  mistake(
    "a date that does not exist",
    "hiệu lực từ 01/07/2026",
    "hiệu lực từ 31/06/2026",
    "no-such-date",
    "31/06/2026",
  ),
  mistake("a time that does not exist", "21/08/2026 15:30", "21/08/2026 25:30", "no-such-time", "25:30"),
  mistake("a number of a spreadsheet", "lớn hơn 0", "lớn hơn 1.5", "bad-number", "1.5"),
  mistake("a Cyrillic letter in a name", "lĩnh vực xây_dựng", "lĩnh vực xây_dựnг", "foreign-letter", "г"),
  mistake(
    "an invisible character",
    "lĩnh vực xây_dựng",
    "lĩnh vực xây\u200b_dựng",
    "invisible-character",
    "\u200b",
  ),
  mistake("a semicolon", "lĩnh vực xây_dựng", "lĩnh vực xây_dựng;", "stray-sign", ";"),
  mistake("a colon", "lĩnh vực xây_dựng", "lĩnh vực: xây_dựng", "stray-sign", ":"),
  mistake("a line of another block", "gồm công_dân", "thời hạn 3 ngày", "misplaced-word", "thời hạn"),
  mistake("a condition without its kind", "tối đa 200 hiện khi", "tối đa 200 khi", "bare-when", "khi"),
  mistake(
    "members without parentheses",
    "miễn khi kênh = trực tuyến",
    "miễn khi kênh thuộc trực tuyến, bưu chính",
    "missing-parentheses",
  ),
  mistake(
    "a comparison of another language",
    "khi trường hợp = nhà_ở 75",
    "khi trường hợp == nhà_ở 75",
    "wrong-sign",
    "==",
  ),
  mistake("a comparison without its right side", "loại_nhà = khác bắt buộc", "loại_nhà =", "missing", ""),
  mistake(
    "a clause with a comma that is no decimal",
    "điều 54 khoản 1",
    "điều 54 khoản 1,2",
    "comma-needs-blank",
    "1,2",
  ),
  mistake("money without đồng", "còn lại 150.000 đồng", "còn lại 150 nghìn", "money-without-dong"),
  mistake("a type left out", '"Diện tích" số bắt buộc lớn hơn 0', '"Diện tích"', "missing", ""),
  mistake("a word that means nothing", "ký số {", "ký số hôm_nay {", "unexpected-word", "hôm_nay"),
  mistake(
    "a missing block",
    "hồ sơ 1 bộ {\n    đơn 1 bản chính\n",
    "hồ sơ 1 bộ\n  hồ sơ 1 bộ {\n",
    "missing",
    "",
  ),
];

/** Ten faults of different kinds, far from each other. */
export const tenMistakes: readonly string[] = [
  "a code without quotes",
  "a name left out",
  "a misspelt type",
  "a name with a blank",
  "a misspelt kind of copy",
  "an amount without unit",
  "a term without marks",
  "an arrow left out",
  "a closing brace left out",
  "a time that does not exist",
];
