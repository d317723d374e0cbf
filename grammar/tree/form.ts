import type { Expression } from "./expression.ts";
import type {
  Assumption,
  Citation,
  DurationNode,
  Label,
  Name,
  NodeBase,
  NumberNode,
  SizeNode,
} from "./node.ts";

/** A type word of the registry: `văn bản`, `số`, `ngày`, `địa chỉ`, `số định danh`, … (`lexicon` lists them). */
export interface SimpleType extends NodeBase<"SimpleType"> {
  /** Keyword id of the type word, such as `type.text`, `type.personal-id`. */
  readonly word: string;
}

export interface ChoiceOption extends NodeBase<"ChoiceOption"> {
  readonly name: Name;
  readonly label?: Label;
  readonly formerly?: Name;
}

/** `chọn một { … }`, `chọn nhiều { … }`, `chọn một danh mục dân_tộc`. */
export interface ChoiceType extends NodeBase<"ChoiceType"> {
  readonly many: boolean;
  readonly options: readonly ChoiceOption[];
  readonly codelist?: Name;
}

/** `lặp từ 1 đến 50 { … }`; without bounds 0 to the limit of the language. */
export interface RepeatType extends NodeBase<"RepeatType"> {
  readonly min?: NumberNode;
  readonly max?: NumberNode;
  readonly items: readonly FormItem[];
}

/** `nhóm công_dân`: the group nested under the field's own name. */
export interface GroupType extends NodeBase<"GroupType"> {
  readonly group: Name;
}

export type FieldType = SimpleType | ChoiceType | RepeatType | GroupType;

/**
 * One word or phrase behind a field's type. `required`/`shown` carry `when`; `max`, `min`, `above`, `below` carry
 * `value`; `default` carries `value`; `lookup` carries `source`; `kept` carries `duration`; `files` carries `types`.
 */
export interface FieldAttribute extends NodeBase<"FieldAttribute"> {
  readonly name:
    | "required"
    | "shown"
    | "max"
    | "min"
    | "above"
    | "below"
    | "default"
    | "personal"
    | "kept"
    | "lookup"
    | "files"
    | "formerly"
    | "basis"
    | "readonly";
  readonly when?: Expression;
  readonly value?: Expression | SizeNode;
  readonly source?: Name;
  readonly duration?: DurationNode;
  readonly types?: readonly Name[];
  readonly formerly?: Name;
  readonly citations?: readonly Citation[];
}

export interface Field extends NodeBase<"Field"> {
  readonly name: Name;
  readonly label?: Label;
  /** Text of the `///` lines above it: a hint for the citizen. */
  readonly hint?: string;
  readonly type?: FieldType;
  /** `= …` directly behind the type. */
  readonly computed?: Expression;
  readonly attributes: readonly FieldAttribute[];
  readonly assumption?: Assumption;
}

/** `gồm công_dân`: the group's fields, flat. */
export interface Include extends NodeBase<"Include"> {
  readonly groups: readonly Name[];
}

export interface Section extends NodeBase<"Section"> {
  readonly name: Name;
  readonly label?: Label;
  readonly hint?: string;
  readonly shown?: Expression;
  readonly items: readonly FormItem[];
}

/** `kiểm tra E "message"` */
export interface FormCheck extends NodeBase<"FormCheck"> {
  readonly condition: Expression;
  readonly message?: Label;
  readonly citations: readonly Citation[];
}

export type FormItem = Field | Include | Section | FormCheck;

export interface Form extends NodeBase<"Form"> {
  readonly name: Name;
  readonly label?: Label;
  readonly hint?: string;
  /** `mẫu số "01"` */
  readonly template?: string;
  readonly code?: string;
  readonly citations: readonly Citation[];
  readonly formerly?: Name;
  readonly alsoFormerly?: readonly Name[];
  readonly assumption?: Assumption;
  readonly items: readonly FormItem[];
}

export type CopyKind = "original" | "copy" | "certified-copy" | "electronic";

/** `2 bản chính`, `1 bản sao chứng thực`; `xuất trình` is `shownOnly` on the paper. */
export interface PaperCount extends NodeBase<"PaperCount"> {
  readonly count: number;
  readonly copy: CopyKind;
}

export interface PaperAttributes {
  readonly code?: string;
  readonly fileTypes?: readonly Name[];
  readonly fileSize?: SizeNode;
  readonly when?: Expression;
  readonly ifAny: boolean;
  readonly shownOnly: boolean;
  /** `thay bằng csdl_x` */
  readonly replacedBy?: Name;
  /** `là kết quả của thủ_tục` */
  readonly resultOf?: Name;
  /** `nộp chậm nhất 5 ngày trước hẹn trả` */
  readonly latest?: DurationNode;
  readonly citations: readonly Citation[];
  readonly formerly?: Name;
  readonly alsoFormerly?: readonly Name[];
  readonly assumption?: Assumption;
}

/** One line of the dossier; the label may come from the form or the `giấy tờ` of that name. */
export interface Paper extends NodeBase<"Paper"> {
  readonly name: Name;
  readonly label?: Label;
  readonly hint?: string;
  readonly counts: readonly PaperCount[];
  readonly attributes: PaperAttributes;
}

/** `một trong "…" { … }` */
export interface OneOf extends NodeBase<"OneOf"> {
  readonly label?: Label;
  readonly attributes: PaperAttributes;
  readonly items: readonly DossierItem[];
}

/** `khi E { papers }` in a dossier. */
export interface PapersWhen extends NodeBase<"PapersWhen"> {
  readonly when: Expression;
  readonly items: readonly DossierItem[];
}

export type DossierItem = Paper | OneOf | PapersWhen;
