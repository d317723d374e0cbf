import type { Charge, Term } from "./charge.ts";
import type { ApplicantWord, ChannelWord, Expression } from "./expression.ts";
import type { ActionName, Steps } from "./flow.ts";
import type { DossierItem, Form } from "./form.ts";
import type {
  Assumption,
  Citation,
  DateNode,
  Label,
  MoneyNode,
  Name,
  NodeBase,
  NumberNode,
  Period,
  Text,
  TimeNode,
} from "./node.ts";

/** `mã "1.013225"`, `mã chưa có` */
export interface Code extends NodeBase<"Code"> {
  readonly value?: Text;
  readonly notYet: boolean;
}

/** `phiên bản 3 thay thế 2 hiệu lực từ 01/07/2026`, `… dự thảo` */
export interface Version extends NodeBase<"Version"> {
  readonly number: number;
  readonly replaces?: number;
  readonly period?: Period;
  readonly draft: boolean;
  readonly assumption?: Assumption;
}

/** `thay thế a, b, c`: from this version's date the named procedures can no longer be filed. */
export interface Supersedes extends NodeBase<"Supersedes"> {
  readonly procedures: readonly Name[];
}

export interface Sector extends NodeBase<"Sector"> {
  readonly name: Name;
  readonly label?: Label;
}

/** `cơ quan a, b theo nơi nộp` */
export interface Agencies extends NodeBase<"Agencies"> {
  readonly agencies: readonly Name[];
  readonly by?: "filing-place" | "location" | "case";
  readonly assumption?: Assumption;
}

/** `nơi nộp trung_tâm_pvhcc phi địa giới trong tỉnh` */
export interface FilingPlace extends NodeBase<"FilingPlace"> {
  readonly agencies: readonly Name[];
  readonly regardlessWithin?: "commune" | "province" | "country";
  readonly citations: readonly Citation[];
  readonly assumption?: Assumption;
}

export interface Applicants extends NodeBase<"Applicants"> {
  readonly kinds: readonly ApplicantItem[];
}

/** A fixed word or a described kind of the author's own: `tổ_chức_khác "Tổ chức khác"`. */
export interface ApplicantItem extends NodeBase<"ApplicantItem"> {
  readonly word?: ApplicantWord;
  readonly own?: Name;
  readonly label?: Label;
}

export interface Channels extends NodeBase<"Channels"> {
  readonly channels: readonly ChannelItem[];
}

/** `trực tuyến một phần lý do "…"`: partial needs a published reason. */
export interface ChannelItem extends NodeBase<"ChannelItem"> {
  readonly word: ChannelWord;
  readonly reason?: string;
}

export interface LegalBasis extends NodeBase<"LegalBasis"> {
  readonly citations: readonly Citation[];
}

/** `kết quả giấy_phép "Giấy phép xây dựng" mẫu "mẫu/giay_phep.hbs" ký số`; `kết quả không có`. */
export interface Result extends NodeBase<"Result"> {
  readonly none: boolean;
  readonly name?: Name;
  readonly label?: Label;
  readonly hint?: string;
  readonly code?: string;
  readonly template?: Text;
  readonly signed: boolean;
  readonly citations: readonly Citation[];
  readonly formerly?: Name;
  readonly assumption?: Assumption;
}

/** `số lượt 1.240 mỗi năm` */
export interface YearlyVolume extends NodeBase<"YearlyVolume"> {
  readonly count: NumberNode;
  readonly assumption?: Assumption;
}

export interface Cases extends NodeBase<"Cases"> {
  readonly cases: readonly Case[];
}

export interface Case extends NodeBase<"Case"> {
  readonly name: Name;
  readonly label?: Label;
  readonly code?: string;
  readonly formerly?: Name;
  readonly assumption?: Assumption;
}

/** `yêu cầu "…" căn cứ …`; `yêu cầu không có`. */
export interface Requirement extends NodeBase<"Requirement"> {
  readonly none: boolean;
  readonly name?: Name;
  readonly text?: Label;
  readonly when?: Expression;
  readonly citations: readonly Citation[];
  readonly assumption?: Assumption;
}

/** `tờ khai không có` */
export interface NoForm extends NodeBase<"NoForm"> {}

/** `hồ sơ 1 bộ { … }`; `hồ sơ không có`. */
export interface Dossier extends NodeBase<"Dossier"> {
  readonly none: boolean;
  /** Absent where the source does not say. */
  readonly sets?: number;
  readonly citations: readonly Citation[];
  readonly assumption?: Assumption;
  readonly items: readonly DossierItem[];
}

/** `chuyển tiếp hồ sơ đang giải quyết theo phiên bản cũ | phiên bản mới` */
export interface Transition extends NodeBase<"Transition"> {
  readonly rule: "old-version" | "new-version" | "stop";
  readonly citations: readonly Citation[];
}

/** `chấp nhận "TT3102" cho thẩm_định lý do "…"`; without names it holds for the whole procedure. */
export interface Accept extends NodeBase<"Accept"> {
  readonly code: Text;
  readonly names: readonly Name[];
  readonly reason?: string;
}

/** `gồm a, b, c nối tiếp | song song` in a combined procedure. */
export interface Parts extends NodeBase<"Parts"> {
  readonly procedures: readonly Name[];
  readonly order: "series" | "parallel";
}

/** `dùng chung hồ sơ`; `hồ sơ riêng` sets `own`: forms and papers of the parts are not taken over. */
export interface SharedDossier extends NodeBase<"SharedDossier"> {
  readonly own: boolean;
}

/** `khi một phần không đạt | bổ sung | rút thì dừng tất cả | tiếp tục | chờ` in a combined procedure. */
export interface PartRule extends NodeBase<"PartRule"> {
  readonly event: "fails" | "supplemented" | "withdrawn";
  readonly then: "stop-all" | "continue" | "wait";
}

/** `cho trường hợp = nhà_ở, kênh = trực tuyến, liền_kề = không` */
export interface Given extends NodeBase<"Given"> {
  readonly assignments: readonly Assignment[];
}

/** `target` is a fact, a field path, or a paper with `= có`/`= không`. */
export interface Assignment extends NodeBase<"Assignment"> {
  readonly target: Expression;
  readonly value: Expression;
}

/** `khi [nhánh] <action> lúc D [giờ] [lý do "…"] [ghi nhận x = y]` */
export interface When extends NodeBase<"When"> {
  readonly branch?: Name;
  readonly action?: ActionName;
  readonly date?: DateNode;
  readonly time?: TimeNode;
  readonly reason?: string;
  /** `với a = b`: what the officer records or the applicant changes with this event. */
  readonly values: readonly Assignment[];
}

export type Expectation =
  | (NodeBase<"ExpectCharge"> & {
      readonly type: "fee" | "levy";
      readonly name?: Name;
      readonly amount: MoneyNode;
    })
  | (NodeBase<"ExpectTotal"> & { readonly amount: MoneyNode })
  | (NodeBase<"ExpectDue"> & { readonly date: DateNode; readonly time?: TimeNode })
  | (NodeBase<"ExpectState"> & { readonly state: Name })
  | (NodeBase<"ExpectEnd"> & { readonly state: Name })
  | (NodeBase<"ExpectPapers"> & { readonly needed: boolean; readonly papers: readonly Name[] })
  | (NodeBase<"ExpectShown"> & { readonly shown: boolean; readonly fields: readonly (readonly Name[])[] })
  | (NodeBase<"ExpectRefused"> & { readonly action: ActionName })
  | (NodeBase<"ExpectValue"> & { readonly target: Expression; readonly value: Expression });

/** `thì …` */
export interface Then extends NodeBase<"Then"> {
  readonly expectation?: Expectation;
}

export interface Scenario extends NodeBase<"Scenario"> {
  readonly title: Label;
  readonly items: readonly (Given | When | Then)[];
}

export type ProcedureItem =
  | Code
  | Version
  | Supersedes
  | Sector
  | Agencies
  | FilingPlace
  | Applicants
  | Channels
  | LegalBasis
  | Result
  | YearlyVolume
  | Cases
  | Requirement
  | Form
  | NoForm
  | Dossier
  | Charge
  | Term
  | Steps
  | Transition
  | Accept
  | Parts
  | SharedDossier
  | PartRule
  | Scenario;

export interface Procedure extends NodeBase<"Procedure"> {
  readonly combined: boolean;
  readonly name: Name;
  readonly label?: Label;
  readonly hint?: string;
  readonly formerly?: Name;
  readonly items: readonly ProcedureItem[];
}
