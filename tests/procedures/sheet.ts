/** What the published sheet of a version says, counted by hand. */
export interface Sheet {
  readonly id: string;
  readonly version: number;
  readonly code: string | null;
  /** Rows of the term: amount and unit. */
  readonly term: readonly string[];
  readonly onSupplement: "pause" | "restart" | "own-limit";
  readonly channels: readonly string[];
  readonly sets: number;
  /** Papers, alternatives counted one by one. */
  readonly papers: number;
  /** Fields that are asked, those of groups and rows included. */
  readonly fields: number;
  readonly results: readonly string[];
  readonly charges: Readonly<Record<string, readonly string[]>>;
}
