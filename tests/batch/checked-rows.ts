import type { ReasonKind, RowStatus } from "../../compiler/batch/outcome.ts";

/**
 * Rows of the annexes of Resolution 66.7/2025/NQ-CP checked by a person, who read the record and wrote down which line
 * of its dossier is meant, or why none is. `line` is the line in the published table, its heading being line 1.
 */
export interface CheckedRow {
  readonly line: number;
  readonly code: string;
  readonly status: RowStatus;
  readonly reason: ReasonKind;
  /** Beginning of the line of the dossier that is meant. */
  readonly paper?: string;
  /** What the person saw. */
  readonly seen: string;
}

export const CHECKED: readonly CheckedRow[] = [
  {
    line: 344,
    code: "1.001686",
    status: "not-applicable",
    reason: "paper-not-asked",
    seen: "asks for a description of the premises, a veterinary certificate and an application: no business certificate",
  },
  {
    line: 348,
    code: "2.001827",
    status: "not-applicable",
    reason: "paper-not-asked",
    seen: "asks for an application and a description only",
  },
  {
    line: 349,
    code: "1.011671",
    status: "applied",
    reason: "paper-replaced",
    paper: "Xuất trình Chứng minh nhân dân/thẻ Căn cước công dân",
    seen: "identity card among four papers that may be shown",
  },
  {
    line: 351,
    code: "1.001130",
    status: "not-understood",
    reason: "paper-not-found",
    seen: "the number of the card is data to be stated; the card itself is not asked for",
  },
  {
    line: 363,
    code: "1.013980",
    status: "already-in-force",
    reason: "already-in-record",
    paper: "Bản sao hoặc xuất trình Giấy chứng nhận kết hôn",
    seen: "asked for only where the data cannot be had",
  },
  {
    line: 364,
    code: "1.012793",
    status: "applied",
    reason: "paper-replaced",
    paper: "(3) Giấy chứng nhận đăng ký doanh nghiệp",
    seen: "a line of its own",
  },
  {
    line: 371,
    code: "1.012793",
    status: "already-in-force",
    reason: "already-by-row",
    paper: "(3) Giấy chứng nhận đăng ký doanh nghiệp",
    seen: "the plan has the same row twice",
  },
  {
    line: 372,
    code: "1.013977",
    status: "applied",
    reason: "paper-replaced",
    paper: "(6) Giấy chứng nhận đăng ký doanh nghiệp hoặc văn bản",
    seen: "one of two papers on the line",
  },
  {
    line: 381,
    code: "1.004427",
    status: "already-in-force",
    reason: "already-in-record",
    paper: "+ Bản sao quyết định thành lập hoặc bản sao giấy chứng nhận",
    seen: "asked for only while data are not shared",
  },
  {
    line: 406,
    code: "1.01417",
    status: "not-understood",
    reason: "code-damaged",
    seen: "1.014170 or 1.001417; neither is in the catalogue",
  },
  {
    line: 448,
    code: "1.000419",
    status: "already-in-force",
    reason: "already-in-record",
    paper: "- Hộ chiếu/Thẻ căn cước công dân",
    seen: "a remark lets the number do, and the office looks the data up",
  },
  {
    line: 492,
    code: "2.000424",
    status: "already-in-force",
    reason: "already-in-record",
    paper: "Bản chính hoặc bản sao có chứng thực",
    seen: "death certificate only where the register gives nothing",
  },
  {
    line: 496,
    code: "2.001016",
    status: "already-in-force",
    reason: "already-in-record",
    seen: "not to be handed in where the land database gives it",
  },
  {
    line: 500,
    code: "1.003198",
    status: "applied",
    reason: "paper-replaced",
    paper: "- Bản sao hoặc bản sao điện tử Hộ chiếu, Thẻ căn cước",
    seen: "the remark on residence data is about something else",
  },
  {
    line: 508,
    code: "1.011442",
    status: "already-in-force",
    reason: "already-in-record",
    seen: "the original certificate is replaced by data of the land database",
  },
  {
    line: 594,
    code: "1.013229",
    status: "already-in-force",
    reason: "already-in-record",
    paper: "Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản",
    seen: "each land line says data will replace it",
  },
  {
    line: 597,
    code: "1.001319",
    status: "applied",
    reason: "paper-replaced",
    paper: "- Bản sao giấy phép lái xe ô tô",
    seen: "a line of its own for grade II",
  },
  {
    line: 598,
    code: "1.002656",
    status: "not-understood",
    reason: "paper-not-found",
    seen: "the line asks for a decision in place of the business certificate",
  },
  {
    line: 605,
    code: "1.013070",
    status: "not-applicable",
    reason: "paper-not-asked",
    seen: "asks for a request, a career statement and a proof of practice: no driving licence",
  },
  {
    line: 610,
    code: "2.001034",
    status: "applied",
    reason: "paper-replaced",
    paper: "- Giấy chứng nhận đăng ký xe ô tô (xuất trình)",
    seen: "a line of its own, to be shown",
  },
  {
    line: 623,
    code: "1.002903",
    status: "already-in-force",
    reason: "already-in-record",
    paper: "- Bản sao có chứng thực Giấy phép thành lập",
    seen: "says the business certificate need not be handed in where data are there",
  },
  {
    line: 654,
    code: "1.001174",
    status: "not-understood",
    reason: "paper-not-found",
    seen: "the line lists a licence and an investment certificate, not the business certificate",
  },
  {
    line: 714,
    code: "1.00121",
    status: "not-understood",
    reason: "code-damaged",
    seen: "1.001210 or 1.000121; neither is in the catalogue",
  },
  {
    line: 746,
    code: "1.004222",
    status: "not-understood",
    reason: "name-of-another",
    seen: "the row names temporary residence, the code is permanent residence",
  },
  {
    line: 773,
    code: "3.000370",
    status: "already-in-force",
    reason: "already-in-record",
    paper: "Bản sao giấy tờ tùy thân của người đề nghị cấp thẻ, trừ",
    seen: "the line itself leaves identity cards out",
  },
  {
    line: 778,
    code: "3.000243",
    status: "not-understood",
    reason: "name-of-another",
    seen: "the code is a list of the interior department, not security licences",
  },
  {
    line: 804,
    code: "1.012543",
    status: "not-understood",
    reason: "paper-not-alone",
    paper: "Giấy tờ, tài liệu có giá trị pháp lý chứng minh",
    seen: "the line is any proof of representation; only the birth certificate is cut",
  },
];
