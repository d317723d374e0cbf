/** What a command ends with: nothing found, something found, or used in a way that makes no sense. */
export const EXIT = { clean: 0, findings: 1, wrongUse: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command was used in a way that makes no sense; shown as one sentence, exit code 2. */
export class WrongUse extends Error {
  readonly vi: string;
  readonly en: string;

  constructor(reason: { readonly vi: string; readonly en: string }) {
    super(reason.en);
    this.vi = reason.vi;
    this.en = reason.en;
  }
}
