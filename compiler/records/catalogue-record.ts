import type { DurationUnit } from "@tthc/model";

/**
 * A record of the national catalogue, as far as it can be read: what the record does not say is absent, what is not
 * understood is kept as text and listed under `unread`. Nothing is invented.
 */
export interface CatalogueRecord {
  readonly shape: "portal" | "crawl";
  readonly code: string;
  readonly name: string;
  /** Lĩnh vực. */
  readonly field?: string;
  /** Number of the publishing decision, such as `56/QĐ-BXD`. */
  readonly decision?: string;
  readonly agencies: readonly string[];
  readonly applicants: readonly string[];
  readonly channels: readonly RecordChannel[];
  readonly cases: readonly RecordCase[];
  readonly papers: readonly RecordPaper[];
  readonly results: readonly RecordResult[];
  readonly requirements?: string;
  readonly laws: readonly RecordLaw[];
  /** Lines of the steps, as text: the catalogue has no flow. */
  readonly steps: readonly string[];
  readonly unread: readonly Unread[];
}

export type RecordChannelKind = "online" | "postal" | "direct";

/** One line of the table of channels; a channel may have several lines with terms of their own. */
export interface RecordChannel {
  readonly kind: RecordChannelKind;
  readonly term?: RecordTerm;
  readonly fees: readonly RecordFee[];
  readonly note?: string;
}

/** The unit is absent where the record says "other" or nothing: 3 of something is not 3 days. */
export interface RecordTerm {
  readonly amount: string;
  readonly unit?: DurationUnit;
}

/**
 * `amount` is absent where a text says what is to be paid: the 0 that the forms print beside "as the provincial council
 * decides" is not an amount.
 */
export interface RecordFee {
  readonly amount?: string;
  readonly currency?: "VND" | "USD";
  /** Which of the two the record calls it; the flattened shape does not tell. */
  readonly sort?: "fee" | "levy" | "price";
  readonly text?: string;
}

export interface RecordCase {
  readonly code: string;
  readonly term?: RecordTerm;
}

/** One line of a table of papers. */
export interface RecordPaper {
  readonly label: string;
  readonly code?: string;
  /** Heading of its table: the case, or "to be shown". */
  readonly group?: string;
  readonly originals: number;
  readonly copies: number;
  /** File names of blank forms. */
  readonly attachments: readonly string[];
  /** Under a heading "Lưu ý", or a heading itself: a remark, not a paper. */
  readonly isRemark: boolean;
  /** Words of the label that say when it is needed. */
  readonly condition?: string;
  /** Data that take its place, as decided by a batch. */
  readonly replacedBy?: RecordReplacement;
}

export interface RecordReplacement {
  /** Names of the databases. */
  readonly databases: readonly string[];
  readonly law?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface RecordResult {
  readonly label: string;
  readonly code?: string;
}

export interface RecordLaw {
  /** `175/2024/NĐ-CP`; absent where none can be told. */
  readonly number?: string;
  readonly title: string;
}

/** What could not be read: which part and the text as published. */
export interface Unread {
  readonly part: "channels" | "term" | "fee" | "papers" | "law" | "result" | "record";
  readonly text: string;
}
