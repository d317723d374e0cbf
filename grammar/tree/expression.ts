import type {
  DateNode,
  DateTimeNode,
  DurationNode,
  MoneyNode,
  Name,
  NodeBase,
  NumberNode,
  PercentNode,
  Text,
} from "./node.ts";

/** Channels (cách thức) as words of the language. */
export type ChannelWord = "online-full" | "online-partial" | "online" | "counter" | "post" | "kiosk";

/** Kinds of applicant (đối tượng) as words of the language. */
export type ApplicantWord =
  | "individual"
  | "household"
  | "organisation"
  | "enterprise"
  | "household-business"
  | "cooperative"
  | "foreigner";

/** What a dossier knows about itself, beside its fields. */
export type DossierFact = "case" | "channel" | "applicant" | "filing-date" | "filing-place";

export interface YesNo extends NodeBase<"YesNo"> {
  readonly value: boolean;
}

/** `trực tuyến`, `bưu chính` as a value. */
export interface ChannelValue extends NodeBase<"ChannelValue"> {
  readonly word: ChannelWord;
}

export interface ApplicantValue extends NodeBase<"ApplicantValue"> {
  readonly word: ApplicantWord;
}

/** `trường hợp`, `kênh`, `đối tượng`, `ngày nộp`, `nơi nộp`. */
export interface FactReference extends NodeBase<"FactReference"> {
  readonly fact: DossierFact;
}

/** `tầng.diện_tích_sàn`, or a bare name: a field, a case, a choice, a paper. */
export interface Reference extends NodeBase<"Reference"> {
  readonly path: readonly Name[];
}

/** `tổng(tầng.diện_tích_sàn)`; functions are ordinary names before `(`. */
export interface Call extends NodeBase<"Call"> {
  readonly callee: Name;
  readonly args: readonly Expression[];
}

export interface Unary extends NodeBase<"Unary"> {
  readonly op: "not" | "negate";
  readonly operand: Expression;
}

export type BinaryOperator = "or" | "and" | "=" | "≠" | "<" | "≤" | ">" | "≥" | "+" | "-" | "*";

export interface Binary extends NodeBase<"Binary"> {
  readonly op: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

/** `kênh thuộc (trực tuyến, bưu chính)`; `không thuộc` sets `negated`. */
export interface Membership extends NodeBase<"Membership"> {
  readonly item: Expression;
  readonly negated: boolean;
  readonly members: readonly Expression[];
}

/** `tên_khác có giá trị` / `tên_khác không có giá trị`. */
export interface Presence extends NodeBase<"Presence"> {
  readonly operand: Expression;
  readonly negated: boolean;
}

/** Stands where the author wrote something the parser could not read; already reported. */
export interface InvalidExpression extends NodeBase<"InvalidExpression"> {}

export type Expression =
  | NumberNode
  | MoneyNode
  | DurationNode
  | DateNode
  | DateTimeNode
  | PercentNode
  | Text
  | YesNo
  | ChannelValue
  | ApplicantValue
  | FactReference
  | Reference
  | Call
  | Unary
  | Binary
  | Membership
  | Presence
  | InvalidExpression;
