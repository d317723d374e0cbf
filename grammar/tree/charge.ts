import type { Expression } from "./expression.ts";
import type {
  Assumption,
  Citation,
  DurationNode,
  Label,
  MoneyNode,
  Name,
  NodeBase,
  NumberNode,
  PercentNode,
  Period,
  TimeNode,
} from "./node.ts";

/** `khi E thì 75.000 đồng mỗi số_bản từ D đến D căn cứ …`; `còn lại …` sets `otherwise`; neither: always. */
export interface ChargeRow extends NodeBase<"ChargeRow"> {
  readonly when?: Expression;
  readonly otherwise: boolean;
  readonly amount: MoneyNode;
  /** `mỗi số_bản`: multiplied by this number. */
  readonly per?: Expression;
  readonly period?: Period;
  readonly citations: readonly Citation[];
  readonly assumption?: Assumption;
}

/** One line of `theo bậc x { … }`: `đến 15 tỷ đồng 0,019 %`, `trên nữa 0,01 %`. */
export interface Band extends NodeBase<"Band"> {
  /** Absent on `trên nữa`. */
  readonly upTo?: MoneyNode | NumberNode;
  readonly rate: PercentNode | MoneyNode;
}

/** `[khi E] theo bậc x { … }` */
export interface BandRow extends NodeBase<"BandRow"> {
  readonly when?: Expression;
  readonly otherwise: boolean;
  readonly base: Expression;
  readonly bands: readonly Band[];
  readonly period?: Period;
  readonly citations: readonly Citation[];
  readonly assumption?: Assumption;
}

/** `miễn khi …`, `giảm 50 % khi …` */
export interface Relief extends NodeBase<"Relief"> {
  /** Absent on `miễn`. */
  readonly percent?: PercentNode;
  readonly when?: Expression;
  readonly period?: Period;
  readonly citations: readonly Citation[];
  readonly assumption?: Assumption;
}

/** `tối đa 5.000.000 đồng`, `tối thiểu …` */
export interface Cap extends NodeBase<"Cap"> {
  readonly bound: "max" | "min";
  readonly amount: MoneyNode;
  readonly citations: readonly Citation[];
  readonly assumption?: Assumption;
}

/** `lấy mức thấp nhất`, `cộng dồn`, `không hoàn lại`, `thu khi nộp`, `làm tròn lên đến 1.000 đồng`. */
export interface ChargeRule extends NodeBase<"ChargeRule"> {
  readonly rule: "lowest" | "cumulative" | "non-refundable" | "collected" | "rounded";
  readonly collected?: "filing" | "acceptance" | "supplement" | "result";
  readonly rounding?: "up" | "down" | "nearest";
  readonly roundTo?: MoneyNode;
}

export type ChargeItem = ChargeRow | BandRow | Relief | Cap | ChargeRule;

/** `phí x "…" { … }` or `lệ phí x "…" { … }`; `phí không có` sets `none`. */
export interface Charge extends NodeBase<"Charge"> {
  readonly type: "fee" | "levy";
  readonly none: boolean;
  readonly name?: Name;
  readonly label?: Label;
  readonly hint?: string;
  readonly code?: string;
  readonly citations: readonly Citation[];
  readonly formerly?: Name;
  readonly alsoFormerly?: readonly Name[];
  readonly assumption?: Assumption;
  readonly items: readonly ChargeItem[];
}

/** `nhận sau 15:00 thì ngày làm việc kế tiếp` */
export interface Cutoff extends NodeBase<"Cutoff"> {
  readonly after: TimeNode;
}

/**
 * `trong 7 ngày làm việc, lần 2 trong 5 ngày làm việc, khi cần_xác_minh trong 5 ngày làm việc, nhận sau 15:00 …`.
 * The same shape serves a step's limit and a row of `thời hạn`.
 */
export interface Limit extends NodeBase<"Limit"> {
  readonly duration: DurationNode;
  /** `mỗi lần`: a fresh limit on every visit. */
  readonly eachVisit: boolean;
  readonly visits: readonly LimitVisit[];
  readonly exceptions: readonly LimitException[];
  readonly cutoff?: Cutoff;
  readonly citations: readonly Citation[];
  readonly assumption?: Assumption;
}

/** `lần 2 trong 5 ngày làm việc` */
export interface LimitVisit extends NodeBase<"LimitVisit"> {
  readonly visit: number;
  readonly duration: DurationNode;
}

/** `khi E trong 5 ngày làm việc` */
export interface LimitException extends NodeBase<"LimitException"> {
  readonly when: Expression;
  readonly duration: DurationNode;
}

/** `khi E thì 7 ngày làm việc`, `còn lại 10 ngày làm việc`, or a bare duration. */
export interface TermRow extends NodeBase<"TermRow"> {
  readonly when?: Expression;
  readonly otherwise: boolean;
  readonly limit: Limit;
  readonly period?: Period;
}

/** `tính từ nhận đủ hồ sơ`, `tính từ tiếp nhận`, `tính từ nộp`, `tính từ <state>`. */
export interface TermAnchor extends NodeBase<"TermAnchor"> {
  readonly anchor: "complete" | "accepted" | "filed" | "state";
  readonly state?: Name;
}

/** `khi bổ sung tạm dừng | tính lại | hạn riêng` */
export interface SupplementRule extends NodeBase<"SupplementRule"> {
  readonly rule: "pause" | "restart" | "own-limit";
  readonly citations: readonly Citation[];
}

/** `gia hạn tối đa 5 ngày làm việc khi … căn cứ …` */
export interface Extension extends NodeBase<"Extension"> {
  readonly atMost: DurationNode;
  readonly when?: Expression;
  readonly citations: readonly Citation[];
  readonly assumption?: Assumption;
}

/** `luật định 20 ngày khi … căn cứ …`: the longest term that the law allows, where the agency promises its own. */
export interface LawLimit extends NodeBase<"LawLimit"> {
  readonly duration: DurationNode;
  readonly when?: Expression;
  readonly citations: readonly Citation[];
  readonly assumption?: Assumption;
}

/** `không tính lấy_ý_kiến, nghĩa_vụ_tài_chính`: names of states. */
export interface NotCounted extends NodeBase<"NotCounted"> {
  readonly states: readonly Name[];
  readonly citations: readonly Citation[];
}

export type TermItem = TermRow | TermAnchor | SupplementRule | Extension | LawLimit | NotCounted;

/** `thời hạn căn cứ … { … }`; `thời hạn không quy định` sets `none`; one line has one row. */
export interface Term extends NodeBase<"Term"> {
  readonly none: boolean;
  readonly citations: readonly Citation[];
  readonly items: readonly TermItem[];
  readonly assumption?: Assumption;
}
