/** What `tthc new` asked. */
export interface NewProcedure {
  readonly id: string;
  readonly label: string;
  readonly code: string | undefined;
  readonly fieldId: string;
  readonly field: string;
  /** As keywords of the language: `trực tiếp`. */
  readonly channels: readonly string[];
  /** `5 ngày làm việc`, `trong ngày` or `không quy định`. */
  readonly term: string;
}

/** Whether the procedure is decided at once, by the flow that has no part of its own. */
export const isDecidedAtOnce = ({ term }: NewProcedure): boolean => term === "trong ngày";
