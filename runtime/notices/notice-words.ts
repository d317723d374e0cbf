import type { LocalText } from "@tthc/model";
import type { Effect } from "../engines/engine.ts";

/** What a notice says of one kind of effect. `{hen}` stands for the promised date, `{moi}` for a new one. */
export interface NoticeWords {
  readonly to: "applicant" | "office";
  /** Behind the dossier's code in the subject. */
  readonly subject: LocalText;
  readonly body: LocalText;
  /** The papers that are still needed are listed. */
  readonly papers?: true;
  /** Date in the body: the promised one, or the deadline that the notice is about. */
  readonly date?: "promised" | "due" | "recount";
}

const SLIPS: Readonly<Record<string, NoticeWords>> = {
  receipt: {
    to: "applicant",
    subject: { vi: "đã tiếp nhận", en: "received" },
    body: {
      vi: "Hồ sơ đã được tiếp nhận. Hẹn trả kết quả: {ngay}.",
      en: "The dossier was received. Result promised for: {ngay}.",
    },
    date: "promised",
  },
  "supplement-request": {
    to: "applicant",
    subject: { vi: "cần bổ sung", en: "supplement needed" },
    body: {
      vi: "Hồ sơ cần được bổ sung, hoàn thiện. Lý do ghi trong phiếu yêu cầu bổ sung.",
      en: "The dossier has to be supplemented. The reason stands in the request for a supplement.",
    },
    papers: true,
  },
  refusal: {
    to: "applicant",
    subject: { vi: "không được giải quyết", en: "not taken up" },
    body: {
      vi: "Hồ sơ không được giải quyết. Lý do ghi trong phiếu từ chối.",
      en: "The dossier is refused. The reason stands in the refusal.",
    },
  },
  apology: {
    to: "applicant",
    subject: { vi: "xin lỗi và hẹn lại", en: "apology and new date" },
    body: {
      vi: "Hồ sơ trả chậm, cơ quan xin lỗi. Hẹn trả kết quả lại: {ngay}.",
      en: "The result is late, and we apologise. New date: {ngay}.",
    },
    date: "promised",
  },
  "stop-notice": {
    to: "applicant",
    subject: { vi: "dừng giải quyết", en: "stopped" },
    body: {
      vi: "Hồ sơ đã dừng giải quyết. Lý do ghi trong thông báo dừng.",
      en: "The dossier was stopped. The reason stands in the notice of stopping.",
    },
  },
  withdrawal: {
    to: "applicant",
    subject: { vi: "đã rút", en: "withdrawn" },
    body: { vi: "Hồ sơ đã được rút theo yêu cầu.", en: "The dossier was withdrawn as asked." },
  },
  result: {
    to: "applicant",
    subject: { vi: "đã có kết quả", en: "result ready" },
    body: { vi: "Hồ sơ đã có kết quả.", en: "The result of the dossier is ready." },
  },
};

const DEADLINES: Readonly<Record<string, NoticeWords>> = {
  limit: {
    to: "office",
    subject: { vi: "quá hạn một bước", en: "a step is late" },
    body: { vi: "Một bước giải quyết đã quá hạn {ngay}.", en: "A step has passed its limit {ngay}." },
    date: "due",
  },
  apology: {
    to: "office",
    subject: { vi: "đến hạn xin lỗi", en: "apology due" },
    body: {
      vi: "Ngày cuối cùng để xin lỗi và hẹn lại người nộp: {ngay}.",
      en: "Last day to apologise to the applicant and give a new date: {ngay}.",
    },
    date: "due",
  },
  overdue: {
    to: "office",
    subject: { vi: "quá hạn trả kết quả", en: "overdue" },
    body: { vi: "Hồ sơ đã quá ngày hẹn trả {ngay}.", en: "The promised date {ngay} has passed." },
    date: "due",
  },
  paper: {
    to: "applicant",
    subject: { vi: "còn thiếu giấy tờ", en: "a paper is missing" },
    body: {
      vi: "Giấy tờ phải nộp đến hết {ngay} chưa có trong hồ sơ.",
      en: "A paper that was due by {ngay} is not in the dossier.",
    },
    papers: true,
    date: "due",
  },
};

const RECOUNT: NoticeWords = {
  to: "applicant",
  subject: { vi: "ngày hẹn trả thay đổi", en: "the promised date changed" },
  body: {
    vi: "Lịch làm việc thay đổi nên ngày hẹn trả kết quả được tính lại: {ngay}.",
    en: "The working calendar changed, so the promised date was counted again: {ngay}.",
  },
  date: "recount",
};

/** What the effect is about, and the words for it; undefined for one that nobody is told about. */
export function noticeWords({
  what,
}: Effect): { readonly about: string; readonly words: NoticeWords } | undefined {
  if (what.is === "recount") return { about: "recount", words: RECOUNT };
  const about = what.is === "slip" ? what.slip.slip : what.timer.kind;
  const words = (what.is === "slip" ? SLIPS : DEADLINES)[about];
  return words && { about, words };
}
