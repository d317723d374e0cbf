import type { Charge, Limit, Term } from "./charge.ts";
import type { Expression } from "./expression.ts";
import type { FlowItem } from "./flow.ts";
import type { FormItem } from "./form.ts";
import type {
  Assumption,
  Citation,
  DateNode,
  DurationNode,
  Label,
  Name,
  NodeBase,
  Period,
  Text,
  TimeNode,
} from "./node.ts";
import type { Accept, Channels, Procedure } from "./procedure.ts";

/** `quy trình một_cửa "…" { … }`; `theo` builds on another flow, whose slot its states fill. */
export interface Flow extends NodeBase<"Flow"> {
  readonly name: Name;
  readonly label?: Label;
  readonly base?: Name;
  readonly citations: readonly Citation[];
  readonly items: readonly FlowItem[];
}

export type AgencyLevel = "commune" | "district" | "province" | "ministry" | "central";

/** A kind of agency: `cơ quan ủy_ban_xã "…" cấp xã lịch công_chức từ D đến D kế thừa bởi x`. */
export interface Agency extends NodeBase<"Agency"> {
  readonly name: Name;
  readonly label?: Label;
  readonly level?: AgencyLevel;
  readonly calendar?: Name;
  readonly code?: string;
  readonly period?: Period;
  readonly successor?: Name;
  readonly formerly?: Name;
  readonly assumption?: Assumption;
}

/** An office: `đơn vị ubnd_phường_x "…" thuộc ủy_ban_xã mã "…" tại "…" từ D`; or many: `đơn vị thuộc a từ tệp "x.csv"`. */
export interface Office extends NodeBase<"Office"> {
  readonly name?: Name;
  readonly label?: Label;
  readonly agency?: Name;
  readonly code?: string;
  readonly place?: string;
  readonly period?: Period;
  readonly successor?: Name;
  readonly file?: Text;
}

export interface Role extends NodeBase<"Role"> {
  readonly name: Name;
  readonly label?: Label;
  readonly agencies: readonly Name[];
  readonly period?: Period;
  readonly formerly?: Name;
  readonly assumption?: Assumption;
}

/** `ủy quyền chủ_tịch cho phó_chủ_tịch từ D đến D căn cứ …` */
export interface Delegation extends NodeBase<"Delegation"> {
  readonly from: Name;
  readonly to: Name;
  readonly period?: Period;
  readonly citations: readonly Citation[];
}

/** `giờ làm việc thứ_hai, thứ_ba 07:30 đến 11:30, 13:00 đến 17:00` */
export interface OfficeHours extends NodeBase<"OfficeHours"> {
  /** ISO weekday numbers, 1 = Monday. */
  readonly weekdays: readonly number[];
  readonly hours: readonly { readonly from: TimeNode; readonly to: TimeNode }[];
  readonly citations: readonly Citation[];
  readonly assumption?: Assumption;
}

/** `nghỉ D, D đến D "Tết" căn cứ …` */
export interface DaysOff extends NodeBase<"DaysOff"> {
  readonly days: readonly { readonly from: DateNode; readonly to?: DateNode }[];
  readonly label?: Label;
  readonly citations: readonly Citation[];
  readonly assumption?: Assumption;
}

/** `làm bù D thay D` */
export interface WorkedDay extends NodeBase<"WorkedDay"> {
  readonly worked: DateNode;
  readonly instead?: DateNode;
  readonly citations: readonly Citation[];
  readonly assumption?: Assumption;
}

/** `biết đến 31/12/2026` */
export interface KnownUntil extends NodeBase<"KnownUntil"> {
  readonly date: DateNode;
}

/** Readings of the clock that law leaves open: `ngày làm bù có tính`, `ngày yêu cầu có tính`, `ngày trả lời có tính`. */
export interface ClockReading extends NodeBase<"ClockReading"> {
  readonly reading: "worked-saturday-counts" | "stop-day-counts" | "resume-day-counts";
  readonly value: boolean;
  readonly citations: readonly Citation[];
}

/** `tùy chọn x "…" mặc định không { … }`: days that hold only when the option is on (`tthc.json`, "options"). */
export interface CalendarOption extends NodeBase<"CalendarOption"> {
  readonly name: Name;
  readonly label?: Label;
  readonly on: boolean;
  readonly citations: readonly Citation[];
  readonly items: readonly (DaysOff | WorkedDay)[];
}

export type CalendarItem = OfficeHours | DaysOff | WorkedDay | KnownUntil | ClockReading | CalendarOption;

export interface Calendar extends NodeBase<"Calendar"> {
  readonly name: Name;
  readonly label?: Label;
  readonly items: readonly CalendarItem[];
}

/** `giấy tờ gcn_đất "…" mã "…" là kết quả của p` */
export interface Document extends NodeBase<"Document"> {
  readonly name: Name;
  readonly label?: Label;
  readonly code?: string;
  readonly resultOf?: Name;
  readonly citations: readonly Citation[];
  readonly formerly?: Name;
}

export interface CodelistEntry extends NodeBase<"CodelistEntry"> {
  readonly code: string;
  readonly label: Label;
}

/** `danh mục dân_tộc "…" phiên bản 1 { "01" "Kinh" }` or `… từ tệp "x.csv"` */
export interface Codelist extends NodeBase<"Codelist"> {
  readonly name: Name;
  readonly label?: Label;
  readonly version?: number;
  readonly entries: readonly CodelistEntry[];
  readonly file?: Text;
  readonly citations: readonly Citation[];
  readonly assumption?: Assumption;
}

export interface Group extends NodeBase<"Group"> {
  readonly name: Name;
  readonly label?: Label;
  readonly personal: boolean;
  readonly kept?: DurationNode;
  readonly items: readonly FormItem[];
}

/** `văn bản pháp luật x "…" số "…" ban hành D hiệu lực từ D đến D` */
export interface Law extends NodeBase<"Law"> {
  readonly name: Name;
  readonly label?: Label;
  readonly number?: string;
  readonly issued?: DateNode;
  readonly period?: Period;
  readonly formerly?: Name;
  readonly assumption?: Assumption;
}

/** `nếu không có dữ liệu thì nộp trong 8 giờ làm việc khi kênh = trực tuyến` */
export interface Fallback extends NodeBase<"Fallback"> {
  readonly limit: Limit;
  readonly when?: Expression;
  readonly citations: readonly Citation[];
}

/** `nguồn csdl_đất_đai "…" hỏi thửa_đất trả lời gcn_đất hiệu lực từ D { … }` */
export interface Registry extends NodeBase<"Registry"> {
  readonly name: Name;
  readonly label?: Label;
  readonly asked: readonly Name[];
  readonly answers: readonly Name[];
  readonly period?: Period;
  readonly citations: readonly Citation[];
  readonly fallbacks: readonly Fallback[];
  readonly assumption?: Assumption;
}

/** `áp dụng cho a, b` */
export interface AppliesTo extends NodeBase<"AppliesTo"> {
  readonly procedures: readonly Name[];
}

/** `đợt x "…" từ D đến D căn cứ … { … }`: channel, fee or term replaced between two dates. */
export interface Campaign extends NodeBase<"Campaign"> {
  readonly name: Name;
  readonly label?: Label;
  readonly period?: Period;
  readonly citations: readonly Citation[];
  readonly items: readonly (AppliesTo | Term | Channels | Charge | Accept)[];
}

export type Declaration =
  | Procedure
  | Flow
  | Agency
  | Office
  | Role
  | Delegation
  | Calendar
  | Document
  | Codelist
  | Group
  | Law
  | Registry
  | Campaign;

/** `dùng "chuẩn/một_cửa"` */
export interface Use extends NodeBase<"Use"> {
  readonly path: Text;
}

export interface SourceTree extends NodeBase<"SourceTree"> {
  readonly uses: readonly Use[];
  readonly declarations: readonly Declaration[];
}
