import type { ExplanationEntry, ReadingEntry, SkippedEntry, StoppedEntry } from "./explanation.ts";

export type Language = "vi" | "en";

type CountedUnit = Extract<ExplanationEntry, { kind: "counted" }>["unit"];

/** The words of one language for the steps of an explanation; dates come ready-made. */
export interface ClockPhrases {
  readonly weekdays: readonly string[];
  readonly restDays: Readonly<Record<SkippedEntry["reason"], string>>;
  readonly because: Readonly<Record<StoppedEntry["because"], string>>;
  readonly readings: Readonly<Record<ReadingEntry["reading"], (on: boolean) => string>>;
  readonly reading: string;
  amount(amount: number, unit: CountedUnit): string;
  days(count: number, from: string, to: string): string;
  startsAfter(day: string, first: string): string;
  startsAt(moment: string): string;
  reception(came: string, moment: string): string;
  cutoff(received: string, after: string, day: string): string;
  restarted(from: string, to: string): string;
  counted(amount: string, from: string, to: string): string;
  workedRestDay(day: string, weekday: string, instead: string | undefined): string;
  swap(workedDay: string): string;
  stopped(from: string, to: string, because: string, taken: string): string;
  stillStopped(from: string, because: string): string;
  stoppedTooLate(from: string, to: string, because: string): string;
  broughtUp(to: string): string;
  extended(amount: string, from: string, to: string): string;
  rolled(from: string, name: string, to: string): string;
  provisional(from: string, to: string): string;
  assumption(reason: string): string;
  cited(part: "article" | "clause" | "point", number: string | undefined): string;
}

const UNITS_VI: Readonly<Record<CountedUnit, string>> = {
  "working-day": "ngày làm việc",
  "working-hour": "giờ làm việc",
  "working-minute": "phút làm việc",
  "same-day": "trong ngày",
  day: "ngày",
  week: "tuần",
  month: "tháng",
  year: "năm",
  hour: "giờ",
  minute: "phút",
};

const UNITS_EN: Readonly<Record<CountedUnit, string>> = {
  "working-day": "working day",
  "working-hour": "working hour",
  "working-minute": "working minute",
  "same-day": "the same day",
  day: "day",
  week: "week",
  month: "month",
  year: "year",
  hour: "hour",
  minute: "minute",
};

const PARTS_VI = { article: "Điều", clause: "khoản", point: "điểm" };
const PARTS_EN = { article: "Art.", clause: "cl.", point: "pt" };

const VI: ClockPhrases = {
  weekdays: ["thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật"],
  restDays: {
    weekday: "ngày làm việc",
    weekend: "nghỉ cuối tuần",
    holiday: "nghỉ lễ",
    swap: "nghỉ hoán đổi",
    "worked-rest-day": "làm bù, không tính",
  },
  because: { supplement: "bổ sung hồ sơ", "not-counted": "thời gian không tính" },
  reading: "Cách hiểu",
  readings: {
    workedSaturdayCounts: (on) => (on ? "ngày nghỉ làm bù có tính" : "ngày nghỉ làm bù không tính"),
    stopDayCounts: (on) =>
      on ? "ngày bắt đầu tạm dừng có tính vào thời hạn" : "ngày bắt đầu tạm dừng không tính vào thời hạn",
    resumeDayCounts: (on) =>
      on ? "ngày kết thúc tạm dừng chưa tính vào thời hạn" : "ngày kết thúc tạm dừng tính vào thời hạn",
    hours: () => "giờ làm việc",
  },
  amount: (amount, unit) =>
    unit === "same-day" ? "Trong ngày" : `${decimal(amount, ",")} ${UNITS_VI[unit]}`,
  days: (count, from, to) => `${count} ngày từ ${from} đến ${to}`,
  startsAfter: (day, first) => `Tính từ ${day}, ngày đầu không tính: bắt đầu ${first}`,
  startsAt: (moment) => `Tính từ ${moment}`,
  reception: (came, moment) => `Gửi lúc ${came}, ngoài giờ làm việc: coi như nhận lúc ${moment}`,
  cutoff: (received, after, day) =>
    `Nhận lúc ${received}, sau ${after}: coi như nhận ngày làm việc kế tiếp ${day}`,
  restarted: (from, to) => `Thời hạn tính từ ${from} đã đóng; tính lại từ đầu kể từ ${to}`,
  counted: (amount, from, to) => (from === to ? `${amount}: ${to}` : `${amount}: từ ${from} đến ${to}`),
  workedRestDay: (day, weekday, instead) =>
    `${day} là ${weekday} làm bù${instead === undefined ? "" : ` cho ${instead}`}, có tính`,
  swap: (workedDay) => `nghỉ hoán đổi với ${workedDay}`,
  stopped: (from, to, because, taken) => `Tạm dừng từ ${from} đến ${to} (${because}): cộng thêm ${taken}`,
  stillStopped: (from, because) => `Đang tạm dừng từ ${from} (${because}): chưa có ngày hẹn`,
  stoppedTooLate: (from, to, because) =>
    `Tạm dừng từ ${from} đến ${to} (${because}) sau khi đã hết hạn: không cộng thêm`,
  broughtUp: (to) => `, không sớm hơn ${to}`,
  extended: (amount, from, to) => `Gia hạn ${amount}: từ ${from} đến ${to}`,
  rolled: (from, name, to) => `${from} là ${name}: hết hạn vào ngày làm việc tiếp theo ${to}`,
  provisional: (from, to) =>
    from === to
      ? `Tạm tính: chưa biết lịch nghỉ của ${from}`
      : `Tạm tính: chưa biết lịch nghỉ từ ${from} đến ${to}`,
  assumption: (reason) => `[giả định: ${reason}]`,
  cited: (part, number) => (number === undefined ? "" : `${PARTS_VI[part]} ${number}`),
};

const EN: ClockPhrases = {
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  restDays: {
    weekday: "working day",
    weekend: "weekend",
    holiday: "public holiday",
    swap: "swapped day off",
    "worked-rest-day": "worked rest day, not counted",
  },
  because: { supplement: "supplement of the dossier", "not-counted": "time that does not count" },
  reading: "Reading",
  readings: {
    workedSaturdayCounts: (on) => (on ? "a worked rest day counts" : "a worked rest day does not count"),
    stopDayCounts: (on) => `the day a stop begins ${on ? "is used" : "is not used"}`,
    resumeDayCounts: (on) => `the day a stop ends ${on ? "is not yet used" : "is used"}`,
    hours: () => "office hours",
  },
  amount: (amount, unit) =>
    unit === "same-day"
      ? "The same day"
      : `${decimal(amount, ".")} ${UNITS_EN[unit]}${amount === 1 ? "" : "s"}`,
  days: (count, from, to) => `${count} days from ${from} to ${to}`,
  startsAfter: (day, first) => `Counted from ${day}, first day out: begins ${first}`,
  startsAt: (moment) => `Counted from ${moment}`,
  reception: (came, moment) => `Sent ${came}, outside office hours: counts as received ${moment}`,
  cutoff: (received, after, day) =>
    `Received ${received}, after ${after}: counts as the next working day ${day}`,
  restarted: (from, to) => `The term counted from ${from} was closed; a whole new term runs from ${to}`,
  counted: (amount, from, to) => (from === to ? `${amount}: ${to}` : `${amount}: ${from} to ${to}`),
  workedRestDay: (day, weekday, instead) =>
    `${day} is a worked ${weekday}${instead === undefined ? "" : ` for ${instead}`} and counts`,
  swap: (workedDay) => `day off swapped with ${workedDay}`,
  stopped: (from, to, because, taken) => `Stopped from ${from} to ${to} (${because}): ${taken} added`,
  stillStopped: (from, because) => `Stopped since ${from} (${because}): no due date yet`,
  stoppedTooLate: (from, to, because) =>
    `Stopped from ${from} to ${to} (${because}) after the end: nothing added`,
  broughtUp: (to) => `, not before ${to}`,
  extended: (amount, from, to) => `Extended by ${amount}: ${from} to ${to}`,
  rolled: (from, name, to) => `${from} is ${name}: ends on the next working day ${to}`,
  provisional: (from, to) =>
    from === to
      ? `Provisional: days off are not known for ${from}`
      : `Provisional: days off are not known from ${from} to ${to}`,
  assumption: (reason) => `[assumption: ${reason}]`,
  cited: (part, number) => (number === undefined ? "" : `${PARTS_EN[part]} ${number}`),
};

/** The phrases of each language. */
export const PHRASES: Readonly<Record<Language, ClockPhrases>> = { vi: VI, en: EN };

/** Hours alone may have decimals. */
function decimal(amount: number, mark: "," | "."): string {
  return String(amount).replace(".", mark);
}
