import { describeDuration, type Duration, type LocalText } from "@tthc/model";
import { define } from "../define.ts";

/** A span of time between two moments, as an official reads it: `3 ngày`, `12 giờ`. */
export interface Lateness {
  readonly amount: number;
  readonly unit: "day" | "hour";
}

/** Start, end and promised date of an example, as officials write dates. */
export interface WorstDate {
  readonly start: string;
  readonly end: string;
  readonly due: string;
  readonly over: Lateness;
  /** Days off that lie between, by their names. */
  readonly holidays: readonly LocalText[];
  /** Start dates on which it happens, of all looked at. */
  readonly late: number;
  readonly of: number;
}

const vi = (text: LocalText): string => text.vi;
const en = (text: LocalText): string => text.en ?? text.vi;
const spanVi = (duration: Duration): string => describeDuration(duration, "vi");
const spanEn = (duration: Duration): string => describeDuration(duration, "en");
const overVi = ({ amount, unit }: Lateness): string => `${amount} ${unit === "day" ? "ngày" : "giờ"}`;
const overEn = ({ amount, unit }: Lateness): string => `${amount} ${unit}${amount === 1 ? "" : "s"}`;

const acrossVi = ({ holidays }: WorstDate): string =>
  holidays.length === 0 ? "" : `, qua ${holidays.map(vi).join(", ")}`;
const acrossEn = ({ holidays }: WorstDate): string =>
  holidays.length === 0 ? "" : `, across ${holidays.map(en).join(", ")}`;
const shareVi = ({ late, of }: WorstDate): string =>
  late >= of ? "với mọi ngày bắt đầu" : `với ${late}/${of} ngày bắt đầu đã xét`;
const shareEn = ({ late, of }: WorstDate): string =>
  late >= of ? "on every start date" : `on ${late} of the ${of} start dates looked at`;
const forVi = (words: Required<LocalText>): string => (words.vi === "" ? "" : ` (${words.vi})`);
const forEn = (words: Required<LocalText>): string => (words.en === "" ? "" : ` (${words.en})`);

interface Step {
  readonly label: LocalText;
  readonly duration: Duration;
}

interface TermText {
  readonly term: Duration;
  readonly extended?: Duration | undefined;
  /** The campaign whose term it is; absent: the procedure's own. */
  readonly campaign?: LocalText | undefined;
}

const termVi = ({ term, extended, campaign }: TermText): string =>
  spanVi(term) +
  (extended === undefined ? "" : ` và gia hạn ${spanVi(extended)}`) +
  (campaign === undefined ? "" : ` của đợt «${vi(campaign)}»`);
const termEn = ({ term, extended, campaign }: TermText): string =>
  spanEn(term) +
  (extended === undefined ? "" : ` and its extension of ${spanEn(extended)}`) +
  (campaign === undefined ? "" : ` in the campaign "${en(campaign)}"`);

/** TT31xx: what was proved of the time a procedure takes. */
export const proofsOfTime = {
  TT3101: define<TermText & Step & { words: Required<LocalText>; worst: WorstDate }>({
    severity: "warning",
    vi: ({ label, duration, words, worst, ...term }) =>
      `Riêng «${vi(label)}» đã được ${spanVi(duration)}, dài hơn cả thời hạn giải quyết ${termVi(term)}${forVi(words)}. Bắt đầu ${worst.start}${acrossVi(worst)} thì ${worst.end} mới xong, trong khi hẹn trả ${worst.due}: chậm ${overVi(worst.over)}. Hãy rút ngắn việc này, hoặc sửa thời hạn.`,
    en: ({ label, duration, words, worst, ...term }) =>
      `"${en(label)}" alone may take ${spanEn(duration)}, longer than the whole term of ${termEn(term)}${forEn(words)}. Begun on ${worst.start}${acrossEn(worst)} it ends on ${worst.end}, but the result is due on ${worst.due}: ${overEn(worst.over)} late. Shorten it, or change the term.`,
  }),
  TT3102: define<
    TermText & {
      words: Required<LocalText>;
      steps: readonly Step[];
      best: number;
      most: number;
      worst: WorstDate;
      unknown: readonly LocalText[];
    }
  >({
    severity: "warning",
    vi: ({ words, steps, best, most, worst, unknown, ...term }) =>
      `Cộng hạn các bước thì quá thời hạn ${termVi(term)}${forVi(words)}: ${steps.map(({ label, duration }) => `«${vi(label)}» ${spanVi(duration)}`).join(" + ")} = ${best === most ? best : `${best}–${most}`} ngày theo lịch. Ngày xấu nhất: bắt đầu ${worst.start}${acrossVi(worst)} thì ${worst.end} mới xong, hẹn trả ${worst.due}, chậm ${overVi(worst.over)}; xảy ra ${shareVi(worst)}.${unknown.length === 0 ? "" : ` Chưa kể ${unknown.map((one) => `«${vi(one)}»`).join(", ")}, chưa có hạn.`} Hãy rút hạn của bước, hoặc sửa thời hạn.`,
    en: ({ words, steps, best, most, worst, unknown, ...term }) =>
      `The limits of the steps add up to more than the term of ${termEn(term)}${forEn(words)}: ${steps.map(({ label, duration }) => `"${en(label)}" ${spanEn(duration)}`).join(" + ")} = ${best === most ? best : `${best}–${most}`} calendar days. Worst date: begun on ${worst.start}${acrossEn(worst)} it ends on ${worst.end}, due ${worst.due}, ${overEn(worst.over)} late; this happens ${shareEn(worst)}.${unknown.length === 0 ? "" : ` Not counting ${unknown.map((one) => `"${en(one)}"`).join(", ")}, which has no limit.`} Shorten a step, or change the term.`,
  }),
  TT3103: define<{ term: Duration; law: Duration; basis: string; worst: WorstDate }>({
    severity: "warning",
    vi: ({ term, law, basis, worst }) =>
      `Thời hạn ${spanVi(term)} dài hơn mức luật định ${spanVi(law)}${basis === "" ? "" : ` (${basis})`}: bắt đầu ${worst.start}${acrossVi(worst)} thì hẹn trả ${worst.end}, luật cho đến ${worst.due}; xảy ra ${shareVi(worst)}. Hãy rút thời hạn cho không quá luật.`,
    en: ({ term, law, basis, worst }) =>
      `The term of ${spanEn(term)} is longer than the law's ${spanEn(law)}${basis === "" ? "" : ` (${basis})`}: from ${worst.start}${acrossEn(worst)} it is due on ${worst.end}, but the law allows until ${worst.due}; this happens ${shareEn(worst)}. Shorten the term to what the law allows.`,
  }),
  TT3104: define<{ before: Duration; term: Duration; start: string; due: string; last: string }>({
    severity: "warning",
    vi: ({ before, term, start, due, last }) =>
      `Thư xin lỗi phải gửi trước hẹn trả ${spanVi(before)}, mà thời hạn chỉ có ${spanVi(term)}: nhận ${start}, hẹn trả ${due} thì phải gửi muộn nhất ${last}, khi chưa ai biết hồ sơ sẽ chậm. Hãy rút khoảng báo trước, hoặc bỏ với thời hạn này.`,
    en: ({ before, term, start, due, last }) =>
      `The apology must go out ${spanEn(before)} before the due date, but the term is only ${spanEn(term)}: accepted on ${start}, due on ${due}, it would have to be sent by ${last}, when nobody can know that it will be late. Shorten the notice, or drop it for this term.`,
  }),
  TT3105: define<{
    campaign: LocalText;
    term: Duration;
    last: string;
    due: string;
    charges: readonly LocalText[];
  }>({
    severity: "warning",
    vi: ({ campaign, term, last, due, charges }) =>
      `Đợt «${vi(campaign)}» hết ngày ${last}, nhưng hồ sơ nộp ngày đó với thời hạn ${spanVi(term)} đến ${due} mới hẹn trả: đợt đã hết khi hồ sơ còn đang giải quyết${charges.length === 0 ? "" : `, và ${charges.map((one) => `«${vi(one)}»`).join(", ")} thu khi trả kết quả`}. Hãy kéo dài đợt, hoặc rút thời hạn của đợt.`,
    en: ({ campaign, term, last, due, charges }) =>
      `The campaign "${en(campaign)}" ends on ${last}, but a dossier filed that day with the term of ${spanEn(term)} is due only on ${due}: the campaign is over while the dossier is still running${charges.length === 0 ? "" : `, and ${charges.map((one) => `"${en(one)}"`).join(", ")} is collected with the result`}. Let the campaign last longer, or shorten its term.`,
  }),
  TT3106: define<{ calendar: LocalText; knownUntil: string; filed: string; due: string; term: Duration }>({
    severity: "warning",
    vi: ({ calendar, knownUntil, filed, due, term }) =>
      `«${vi(calendar)}» chỉ biết đến ${knownUntil}, mà hồ sơ nhận ${filed} với thời hạn ${spanVi(term)} phải hẹn trả khoảng ${due}: ngày hẹn không chắc chắn vì chưa biết ngày nghỉ. Hãy bổ sung lịch nghỉ các năm sau.`,
    en: ({ calendar, knownUntil, filed, due, term }) =>
      `"${en(calendar)}" is known only until ${knownUntil}, but a dossier accepted on ${filed} with the term of ${spanEn(term)} is due about ${due}: the date is not certain, since the days off are not known. Add the days off of the following years.`,
  }),
  TT3107: define<{
    branch: LocalText;
    limit: Duration;
    part: LocalText;
    partLimit: Duration;
    worst: WorstDate;
  }>({
    severity: "warning",
    vi: ({ branch, limit, part, partLimit, worst }) =>
      `Nhánh «${vi(branch)}» được ${spanVi(limit)}, nhưng cả phần song song «${vi(part)}» chỉ có ${spanVi(partLimit)}: bắt đầu ${worst.start}${acrossVi(worst)} thì nhánh đến ${worst.end} mới hết hạn, cả phần hết hạn ${worst.due}. Hãy sửa một trong hai hạn.`,
    en: ({ branch, limit, part, partLimit, worst }) =>
      `The branch "${en(branch)}" may take ${spanEn(limit)}, but the whole parallel part "${en(part)}" has only ${spanEn(partLimit)}: begun on ${worst.start}${acrossEn(worst)} the branch ends on ${worst.end}, the part on ${worst.due}. Change one of the two limits.`,
  }),
  TT3108: define<{ label: LocalText; limit: Duration }>({
    severity: "warning",
    vi: ({ label, limit }) =>
      `«${vi(label)}» có hạn mới ${spanVi(limit)} mỗi lần hồ sơ quay lại, nhưng số lần quay lại không có giới hạn: hồ sơ có thể kéo dài mãi mà không ai trễ hạn. Hãy thêm «tối đa … lần» vào lối quay lại, hoặc bỏ «mỗi lần».`,
    en: ({ label, limit }) =>
      `"${en(label)}" has a fresh limit of ${spanEn(limit)} every time the dossier comes back, but nothing bounds how often: the dossier may go on for ever while nobody is late. Add "at most … times" to the way back, or drop "each visit".`,
  }),
  TT3109: define<{
    paper: LocalText;
    before: Duration;
    term: Duration;
    start: string;
    due: string;
    last: string;
  }>({
    severity: "warning",
    vi: ({ paper, before, term, start, due, last }) =>
      `«${vi(paper)}» được nộp chậm nhất ${spanVi(before)} trước hẹn trả, nhưng thời hạn ${spanVi(term)} không dài hơn thế: nhận ${start}, hẹn trả ${due} thì hạn nộp là ${last}, không sau ngày nhận hồ sơ. Hãy rút khoảng này cho ngắn hơn thời hạn.`,
    en: ({ paper, before, term, start, due, last }) =>
      `"${en(paper)}" may follow until ${spanEn(before)} before the due date, but the term of ${spanEn(term)} is no longer than that: accepted on ${start}, due on ${due}, it must be there by ${last}, not after the dossier was accepted. Make this shorter than the term.`,
  }),
  TT3190: define<{ why: Required<LocalText> }>({
    severity: "warning",
    vi: ({ why }) =>
      `Chưa tính được đường dài nhất của thủ tục: ${why.vi}. Đây không phải là không có lỗi. Hãy viết điều kiện hoặc trình tự đơn giản hơn, hoặc tự kiểm tra và ghi «chấp nhận "TT3190" lý do "…"».`,
    en: ({ why }) =>
      `The longest path of the procedure could not be worked out: ${why.en}. That does not mean that all is well. Write simpler conditions or steps, or check it by hand and write «accept "TT3190" reason "…"».`,
  }),
};
