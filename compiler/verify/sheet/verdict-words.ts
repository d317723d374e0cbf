import type { BothTexts, ProofSheet, SheetClaim } from "./sheet-format.ts";

/** The verdict of one claim. */
export const VERDICTS: Readonly<Record<SheetClaim["verdict"], BothTexts>> = {
  proved: { vi: "Đã chứng minh", en: "Proved" },
  refuted: { vi: "Bị bác bỏ", en: "Refuted" },
  undecided: { vi: "Chưa quyết định", en: "Not decided" },
  void: { vi: "Không áp dụng", en: "Does not apply" },
};

/** What a whole sheet comes to. */
export const OVERALL: Readonly<Record<ProofSheet["verdict"], BothTexts>> = {
  proved: {
    vi: "Mọi điều phải chứng minh đều đã được chứng minh.",
    en: "Everything that was to be proved is proved.",
  },
  accepted: {
    vi: "Những điều chưa đạt đều đã được người soạn chấp nhận, có nêu lý do.",
    en: "What does not hold was accepted by the author, with reasons.",
  },
  undecided: {
    vi: "Có điều chưa quyết định được; không được coi là đã đạt.",
    en: "Something was not decided; it must not be taken for fine.",
  },
  refuted: {
    vi: "Có điều bị bác bỏ; phải sửa, hoặc chấp nhận có nêu lý do, trước khi ban hành.",
    en: "Something is refuted; it has to be mended, or accepted with a reason, before release.",
  },
};

export const TOPICS: readonly (readonly [SheetClaim["topic"], BothTexts])[] = [
  ["flow", { vi: "Trình tự thực hiện", en: "Flow" }],
  ["time", { vi: "Thời gian", en: "Time" }],
  ["tables", { vi: "Bảng phí, lệ phí và thời hạn", en: "Tables of fees and terms" }],
  ["forms", { vi: "Tờ khai", en: "Forms" }],
  ["papers", { vi: "Thành phần hồ sơ", en: "Papers" }],
  ["law", { vi: "Căn cứ pháp luật", en: "Law" }],
];

/** The same as a heading of a list. */
export const SHORT_OVERALL: Readonly<Record<ProofSheet["verdict"], BothTexts>> = {
  proved: { vi: "Đã chứng minh", en: "Proved" },
  accepted: { vi: "Đã chấp nhận có lý do", en: "Accepted with reasons" },
  undecided: { vi: "Chưa quyết định", en: "Not decided" },
  refuted: { vi: "Bị bác bỏ", en: "Refuted" },
};
