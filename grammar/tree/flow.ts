import type { Limit } from "./charge.ts";
import type { Expression } from "./expression.ts";
import type { Field } from "./form.ts";
import type { Assumption, Citation, DurationNode, Label, Name, NodeBase } from "./node.ts";

/** Actions that every official knows; anything else is the author's own. */
export type ActionWord =
  | "file"
  | "accept"
  | "pass"
  | "fail"
  | "complete"
  | "incomplete"
  | "wrong-authority"
  | "agree"
  | "disagree"
  | "approve"
  | "send-back"
  | "supplemented"
  | "withdraw"
  | "stop"
  | "paid"
  | "done"
  | "hand-over"
  | "reappoint"
  | "extend"
  | "expired";

/** A fixed word, or the author's own name (then `label` is expected where it is declared). */
export interface ActionName extends NodeBase<"ActionName"> {
  readonly word?: ActionWord;
  readonly own?: Name;
  readonly label?: Label;
}

/** One exit: `đạt khi E -> ký tối đa 1 lần lý do bắt buộc`, or `hết hạn coi như đồng ý`. */
export interface Exit extends NodeBase<"Exit"> {
  readonly action: ActionName;
  readonly when?: Expression;
  /** `-> x`; absent in a branch's outcome or with `countsAs`. */
  readonly target?: Name;
  /** `coi như đồng ý` */
  readonly countsAs?: ActionName;
  /** `như không đạt`: what the author's own action means. */
  readonly like?: ActionName;
  /** `tối đa 2 lần` */
  readonly atMost?: number;
  readonly reason?: { readonly required: boolean; readonly text?: string };
  readonly citations: readonly Citation[];
}

/** `ghi nhận { … }`: facts an official finds. */
export interface Records extends NodeBase<"Records"> {
  readonly fields: readonly Field[];
}

/** Who acts: a role, or `người nộp`. */
export interface ActorNode extends NodeBase<"Actor"> {
  readonly applicant: boolean;
  readonly role?: Name;
}

export interface StateCommon {
  readonly name: Name;
  readonly label?: Label;
  readonly hint?: string;
  readonly actor?: ActorNode;
  readonly limit?: Limit;
  /** `tối đa 1 lần` in the head of a state: how often it may be entered. */
  readonly atMost?: number;
  readonly signed: boolean;
  /** `trạng thái 5`: status of the national portal, 1 to 10. */
  readonly status?: number;
  /** `cần có mặt`: the applicant must come in person. */
  readonly presence: boolean;
  readonly citations: readonly Citation[];
  readonly formerly?: Name;
  readonly alsoFormerly?: readonly Name[];
  readonly assumption?: Assumption;
}

/** `bước`: an officer works. `chờ`: somebody outside is waited for. */
export interface Step extends NodeBase<"Step">, StateCommon {
  readonly waits: boolean;
  readonly records: readonly Records[];
  readonly exits: readonly Exit[];
}

export interface Branch extends NodeBase<"Branch"> {
  readonly name: Name;
  readonly label?: Label;
  readonly actor?: ActorNode;
  /** `theo thủ_tục`: a part's own flow. */
  readonly procedure?: Name;
  readonly limit?: Limit;
  /** `đọc a, b`; absent: the whole dossier. */
  readonly reads?: readonly Name[];
  readonly gives: readonly Name[];
  readonly when?: Expression;
  readonly records: readonly Records[];
  readonly outcomes: readonly Exit[];
  readonly citations: readonly Citation[];
  readonly formerly?: Name;
  readonly assumption?: Assumption;
}

/** `khi tất cả đồng ý -> ký`, `khi có nhánh không đạt -> x`, `còn lại -> y`. */
export interface Join extends NodeBase<"Join"> {
  readonly quantifier: "all" | "any" | "otherwise";
  readonly outcome?: ActionName;
  readonly target: Name;
  readonly atMost?: number;
  readonly reason?: { readonly required: boolean; readonly text?: string };
}

/** `khi sửa hồ sơ làm lại nhánh đã đọc | làm lại tất cả` */
export interface AmendRule extends NodeBase<"AmendRule"> {
  readonly redo: "readers" | "all";
}

export interface Parallel extends NodeBase<"Parallel">, StateCommon {
  readonly branches: readonly Branch[];
  readonly joins: readonly Join[];
  readonly amend?: AmendRule;
}

/** `kết thúc x "…" trả giấy_phép` */
export interface End extends NodeBase<"End">, StateCommon {
  readonly gives: readonly Name[];
}

/** `phần riêng xử_lý "…"` in a flow: where the procedure's own states go. `then` is the state its ends lead to. */
export interface Slot extends NodeBase<"Slot"> {
  readonly name: Name;
  readonly label?: Label;
  /** `rồi trả_kết_quả` */
  readonly then?: Name;
}

/** `bất kỳ lúc nào { rút hồ sơ -> đã_rút }`: exits of every state that is not an end. */
export interface Anytime extends NodeBase<"Anytime"> {
  readonly exits: readonly Exit[];
}

/** Duties of a flow that are no state: `xin lỗi trước hẹn trả 1 ngày`, `hẹn lại tối đa 1 lần`. */
export interface Duty extends NodeBase<"Duty"> {
  readonly duty: "apology" | "reappoint" | "receipt" | "no-receipt" | "survey";
  readonly before?: DurationNode;
  readonly atMost?: number;
  readonly citations: readonly Citation[];
  readonly assumption?: Assumption;
}

export type State = Step | Parallel | End;
export type FlowItem = State | Slot | Anytime | Duty;

/** `trình tự theo một_cửa { … }`; `flow` absent: the procedure writes its whole flow itself. */
export interface Steps extends NodeBase<"Steps"> {
  readonly flow?: Name;
  readonly citations: readonly Citation[];
  readonly items: readonly FlowItem[];
}
