/**
 * Civil dates of Asia/Ho_Chi_Minh as whole numbers: an epoch day counts days since 01/01/1970, an epoch minute
 * counts minutes since 01/01/1970 00:00 on the wall clock. The zone has had one offset since 1975 and no daylight
 * saving, so no instant in UTC is needed. Proleptic Gregorian calendar, years 0000–9999.
 */

export const MINUTES_PER_DAY = 1440;

/** Day 0 is Thursday 01/01/1970. */
const WEEKDAY_OF_DAY_0 = 3;
const DAYS_BEFORE_1970 = 719468;
const DAYS_PER_ERA = 146097;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export interface CivilDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/** Whether the Gregorian year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days of a month, 1–12. */
export function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Epoch day of a civil date; the parts must form a date that exists. */
export function epochDay(year: number, month: number, day: number): number {
  // Years are counted from 1 March, so that the leap day is the last of its year.
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_1970;
}

/** Year, month and day of an epoch day. */
export function civilDateOf(day: number): CivilDate {
  const shifted = day + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** Weekday of an epoch day, 0 = Monday … 6 = Sunday, the numbering of `Calendar.week`. */
export function weekdayOf(day: number): number {
  const rest = (day + WEEKDAY_OF_DAY_0) % 7;
  return rest < 0 ? rest + 7 : rest;
}

/**
 * Reading a date is most of the work of a deadline in text, so months of these years are tabled, 16 places a year: the
 * day before the first, and the last. Places that are no month hold an empty range.
 */
const TABLED_FROM = 1900;
const TABLED_YEARS = 300;
const BEFORE_MONTH = new Int32Array(TABLED_YEARS * 16);
const END_OF_MONTH = new Int32Array(TABLED_YEARS * 16).fill(-0x40000000);
for (let year = 0; year < TABLED_YEARS; year += 1) {
  for (let month = 1; month <= 12; month += 1) {
    const before = epochDay(TABLED_FROM + year, month, 1) - 1;
    BEFORE_MONTH[year * 16 + month] = before;
    END_OF_MONTH[year * 16 + month] = before + monthLength(TABLED_FROM + year, month);
  }
}

/** No epoch day of the years 0000–9999; a number rather than undefined keeps the readers on whole numbers. */
const NO_DATE = -0x40000000;

/** Epoch day of three numbers, or `NO_DATE`. */
function existingDay(year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return NO_DATE;
  return epochDay(year, month, day);
}

/** Epoch day of `yyyy-mm-dd`, or `NO_DATE`. */
function readDate(text: string): number {
  if (text.length !== 10) return NO_DATE;
  const y1 = text.charCodeAt(0) - 48;
  const y2 = text.charCodeAt(1) - 48;
  const y3 = text.charCodeAt(2) - 48;
  const y4 = text.charCodeAt(3) - 48;
  const m1 = text.charCodeAt(5) - 48;
  const m2 = text.charCodeAt(6) - 48;
  const d1 = text.charCodeAt(8) - 48;
  const d2 = text.charCodeAt(9) - 48;
  // Digits lie all within 0–15, and none within 10–15: adding 6 to those sets the bit 16.
  const high = (y1 | y2 | y3 | y4 | m1 | m2 | d1 | d2) & ~15;
  const past9 = ((y1 + 6) | (y2 + 6) | (y3 + 6) | (y4 + 6) | (m1 + 6) | (m2 + 6) | (d1 + 6) | (d2 + 6)) & 16;
  const dashes = (text.charCodeAt(4) ^ 45) | (text.charCodeAt(7) ^ 45);
  if ((high | past9 | dashes) !== 0) return NO_DATE;
  const year = y1 * 1000 + y2 * 100 + y3 * 10 + y4;
  const month = m1 * 10 + m2;
  const day = d1 * 10 + d2;
  // Outside the table both reads are undefined and the comparison is false.
  const at = (year - TABLED_FROM) * 16 + month;
  const found = (BEFORE_MONTH[at] as number) + day;
  if (month < 16 && day > 0 && found <= (END_OF_MONTH[at] as number)) return found;
  return existingDay(year, month, day);
}

/** Epoch day of `yyyy-mm-dd`; undefined when the text is not a date that exists. */
export function parseDate(text: string): number | undefined {
  const day = readDate(text);
  return day === NO_DATE ? undefined : day;
}

/** Epoch day of `dd/mm/yyyy`, the officials' notation; undefined when the text is not a date that exists. */
export function parseVietnameseDate(text: string): number | undefined {
  if (text.charAt(2) !== "/" || text.charAt(5) !== "/") return undefined;
  return parseDate(`${text.slice(6)}-${text.slice(3, 5)}-${text.slice(0, 2)}`);
}

/** Epoch day of `yyyy-mm-dd`; throws for anything else, since model data is checked before it gets here. */
export function dayOf(text: string): number {
  const day = readDate(text);
  if (day === NO_DATE) throw new RangeError(`not a civil date yyyy-mm-dd: ${JSON.stringify(text)}`);
  return day;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

function civilDateInRange(day: number): CivilDate {
  const date = civilDateOf(day);
  if (!(date.year >= 0 && date.year <= 9999)) throw new RangeError(`outside the years 0000–9999: day ${day}`);
  return date;
}

/** `yyyy-mm-dd` of an epoch day. */
export function formatDate(day: number): string {
  const date = civilDateInRange(day);
  return `${padded(date.year, 4)}-${padded(date.month, 2)}-${padded(date.day, 2)}`;
}

/** `dd/mm/yyyy` of an epoch day. */
export function formatVietnameseDate(day: number): string {
  const date = civilDateInRange(day);
  return `${padded(date.day, 2)}/${padded(date.month, 2)}/${padded(date.year, 4)}`;
}

/** The corresponding day `months` later, else the last day of that month (Bộ luật Dân sự 2015, Điều 148). */
export function addMonths(day: number, months: number): number {
  const from = civilDateOf(day);
  const count = from.year * 12 + (from.month - 1) + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return epochDay(year, month, Math.min(from.day, monthLength(year, month)));
}

/** The corresponding day `years` later, else the last day of that month (Bộ luật Dân sự 2015, Điều 148). */
export function addYears(day: number, years: number): number {
  return addMonths(day, years * 12);
}

/** Minutes since midnight of `hh:mm`, 00:00–23:59; undefined for anything else. */
export function parseTime(text: string): number | undefined {
  if (!/^[0-9]{2}:[0-9]{2}$/.test(text)) return undefined;
  const hours = Number(text.slice(0, 2));
  const minutes = Number(text.slice(3));
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}

/** `hh:mm` of minutes since midnight. */
export function formatTime(minutes: number): string {
  return `${padded(Math.floor(minutes / 60), 2)}:${padded(minutes % 60, 2)}`;
}

/** A civil date, and the minute of the day where a time was given. */
export interface CivilMoment {
  readonly day: number;
  readonly minute?: number;
}

/** Reads `yyyy-mm-dd` or `yyyy-mm-ddThh:mm`; throws for anything else. */
export function momentOf(text: string): CivilMoment {
  if (text.length === 10) return { day: dayOf(text) };
  const minute = text.charCodeAt(10) === 84 ? parseTime(text.slice(11)) : undefined;
  if (minute === undefined)
    throw new RangeError(`not a civil date-time yyyy-mm-ddThh:mm: ${JSON.stringify(text)}`);
  return { day: dayOf(text.slice(0, 10)), minute };
}

/** `yyyy-mm-ddThh:mm` of an epoch minute. */
export function formatMinute(epochMinute: number): string {
  const day = Math.floor(epochMinute / MINUTES_PER_DAY);
  return `${formatDate(day)}T${formatTime(epochMinute - day * MINUTES_PER_DAY)}`;
}
