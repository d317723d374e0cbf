/** Offsets are UTF-16 positions in the NFC text that was parsed; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface NodeBase<K extends string> extends Span {
  readonly kind: K;
  /** A problem of syntax lies inside: something may be missing here, so nothing should be concluded from it. */
  readonly damaged?: true;
}

/** A name as written. `text` is empty where the author left the name out (already reported by the parser). */
export interface Name extends NodeBase<"Name"> {
  readonly text: string;
}

/** A quoted string, without its quotes. */
export interface Text extends NodeBase<"Text"> {
  readonly value: string;
}

/** `"Họ và tên" en "Full name"` */
export interface Label extends NodeBase<"Label"> {
  readonly vi: string;
  readonly en?: string;
}

/** A civil date `dd/mm/yyyy`; the lexer has already refused dates that do not exist. */
export interface DateNode extends NodeBase<"Date"> {
  /** ISO form, `yyyy-mm-dd`. */
  readonly iso: string;
}

/** A time of day `hh:mm`. */
export interface TimeNode extends NodeBase<"Time"> {
  /** `hh:mm`, 24 hours. */
  readonly value: string;
}

/** A date and a time of day, `01/02/2020 07:30`, as a value. */
export interface DateTimeNode extends NodeBase<"DateTime"> {
  /** `yyyy-mm-ddThh:mm`; empty where the date or the time does not exist (already reported by the lexer). */
  readonly iso: string;
}

/** A number without a unit. */
export interface NumberNode extends NodeBase<"Number"> {
  /** Exact decimal in JSON notation: `1.000,5` is `"1000.5"`. */
  readonly value: string;
}

export type DurationUnit =
  "working-day" | "working-hour" | "day" | "week" | "month" | "year" | "hour" | "minute" | "same-day";

/** `7 ngày làm việc`, `8 giờ làm việc`, `42 ngày`; `trong ngày` is 0 same-day. */
export interface DurationNode extends NodeBase<"Duration"> {
  readonly amount: string;
  readonly unit: DurationUnit;
}

/** `75.000 đồng`, `15 tỷ đồng`. */
export interface MoneyNode extends NodeBase<"Money"> {
  /** Whole đồng in digits, any size. */
  readonly dong: string;
}

/** `0,019 %` */
export interface PercentNode extends NodeBase<"Percent"> {
  readonly value: string;
}

/** `50 MB` */
export interface SizeNode extends NodeBase<"Size"> {
  readonly amount: string;
  readonly unit: "KB" | "MB" | "GB";
}

/** `nđ_217_2026 điều 54 khoản 1 điểm a` */
export interface Citation extends NodeBase<"Citation"> {
  readonly law: Name;
  readonly article?: string;
  readonly clause?: string;
  readonly point?: string;
}

/** `giả định "lý do"`: what it stands behind rests on an assumption. */
export interface Assumption extends NodeBase<"Assumption"> {
  readonly reason: string;
}

/** Dates in force: `[hiệu lực] từ D [đến D]`. */
export interface Period extends NodeBase<"Period"> {
  readonly from?: DateNode;
  readonly to?: DateNode;
}
