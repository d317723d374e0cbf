import type { ProcedureModel } from "@tthc/model";

/** One version of a procedure of our own: its source and its model. */
export interface SourceVersion {
  /** Workspace path. */
  readonly file: string;
  /** NFC. */
  readonly text: string;
  readonly model: ProcedureModel;
}

/** The version of a code that is in force on a date (ISO); without a date the newest. Drafts are none. */
export function versionInForce(
  versions: readonly SourceVersion[],
  date: string | undefined,
): SourceVersion | undefined {
  const inForce = versions.filter(({ model: { version } }) => {
    if (version.draft) return false;
    const { from, to } = version.inForce ?? {};
    return date === undefined || ((from === undefined || from <= date) && (to === undefined || date <= to));
  });
  return inForce.toSorted((a, b) => b.model.version.number - a.model.version.number)[0];
}
