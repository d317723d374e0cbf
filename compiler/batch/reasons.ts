import type { Reason, ReasonKind, RowStatus } from "./outcome.ts";

type Sentence = readonly [status: RowStatus, vi: string, en: string];

/** Every reason with the status it leads to; `{a}`, `{b}` are filled in. */
const REASONS = {
  "paper-replaced": [
    "applied",
    "Giấy tờ «{a}» nay được thay bằng dữ liệu của {b}.",
    'The paper "{a}" is now replaced by data of {b}.',
  ],
  "paper-removed": [
    "applied",
    "Giấy tờ «{a}» được bỏ khỏi hồ sơ.",
    'The paper "{a}" is no longer asked for.',
  ],
  "already-in-record": [
    "already-in-force",
    "Bản ghi đã quy định việc này: «{a}».",
    'The record already says so: "{a}".',
  ],
  "already-in-source": [
    "already-in-force",
    "Nguồn của thủ tục đã ghi «{a}» thay bằng {b}.",
    'The source already has "{a}" replaced by {b}.',
  ],
  "already-by-row": [
    "already-in-force",
    "Dòng {b} của chính danh sách này đã thực hiện với «{a}».",
    'Line {b} of this plan has already done so for "{a}".',
  ],
  "procedure-not-in-catalogue": [
    "not-applicable",
    "Thủ tục {a} không có trong danh mục đã nạp.",
    "Procedure {a} is not in the catalogue that was loaded.",
  ],
  "no-version-in-force": [
    "not-applicable",
    "Thủ tục {a} không có phiên bản nào có hiệu lực ngày {b}.",
    "Procedure {a} has no version in force on {b}.",
  ],
  "paper-not-asked": [
    "not-applicable",
    "Hồ sơ không yêu cầu «{a}», kể cả dưới tên gọi khác: không có gì để cắt giảm.",
    'The dossier does not ask for "{a}" under any of its names: there is nothing to take away.',
  ],
  "code-damaged": [
    "not-understood",
    "Mã «{a}» hỏng; cách đọc có thể có: {b}. Không cách đọc nào có duy nhất trong danh mục.",
    'The code "{a}" is damaged; possible readings: {b}. None of them alone is in the catalogue.',
  ],
  "name-of-another": [
    "not-understood",
    "Mã {a} trong danh mục là thủ tục «{b}», không phải thủ tục mà dòng này nêu tên.",
    'Code {a} is the procedure "{b}" in the catalogue, not the one this row names.',
  ],
  "appendix-unknown": [
    "not-understood",
    "Phụ lục «{a}» không phải I (thay bằng dữ liệu) hay II (bỏ hẳn).",
    'Appendix "{a}" is neither I (replaced by data) nor II (no longer asked for).',
  ],
  "paper-not-named": ["not-understood", "Dòng này không nêu giấy tờ nào.", "The row names no paper."],
  "paper-not-found": [
    "not-understood",
    "Không nhận ra «{a}» trong hồ sơ; gần nhất là «{b}».",
    '"{a}" was not recognised in the dossier; the nearest line is "{b}".',
  ],
  "paper-not-alone": [
    "not-understood",
    "«{a}» đứng chung dòng với giấy tờ khác («{b}»): phải có người tách dòng trước.",
    '"{a}" shares its line with other papers ("{b}"): somebody has to part them first.',
  ],
  "paper-declared-elsewhere": [
    "not-understood",
    "«{a}» không nằm trên một dòng hồ sơ riêng của tệp {b}: cần người sửa.",
    '"{a}" has no dossier line of its own in {b}: somebody has to edit it.',
  ],
  "registry-unknown": [
    "not-understood",
    "Chưa có khai báo nguồn nào cho {b}, nên chưa ghi được «{a}» thay bằng gì.",
    'No registry is declared for {b}, so it cannot be written what replaces "{a}".',
  ],
} as const satisfies Readonly<Record<ReasonKind, Sentence>>;

/** A reason in both languages. A value that reads differently in them is given as a pair. */
export function reason(
  kind: ReasonKind,
  a: string | readonly [vi: string, en: string] = "",
  b: string | readonly [vi: string, en: string] = "",
): Reason {
  const [, vi, en] = REASONS[kind];
  const fill = (sentence: string, at: 0 | 1): string =>
    sentence
      .replaceAll("{a}", () => (typeof a === "string" ? a : a[at]))
      .replaceAll("{b}", () => (typeof b === "string" ? b : b[at]));
  return { kind, vi: fill(vi, 0), en: fill(en, 1) };
}

/** Where a reason leads. */
export const statusOf = (kind: ReasonKind): RowStatus => REASONS[kind][0];
