/** A paper cannot be made or printed; why, in plain words for officials. */
export class LetterError extends Error {
  override readonly name = "LetterError";
  readonly vi: string;
  readonly en: string;

  constructor(reason: { readonly vi: string; readonly en: string }) {
    super(`${reason.vi} / ${reason.en}`);
    this.vi = reason.vi;
    this.en = reason.en;
  }
}
