/** `error` stops the build; `warning` does not, but `build --release` wants it mended or accepted; `info` is advice. */
export type Severity = "error" | "warning" | "info";

export type Language = "vi" | "en";

/**
 * A diagnostic's wording. Each text says what is wrong in the author's words, why where that is not obvious, and what
 * to do; details of one finding come as parameters, so that language is chosen when it is shown.
 */
export interface Definition<P> {
  readonly severity: Severity;
  readonly vi: (params: P) => string;
  readonly en: (params: P) => string;
}

export const define = <P = Readonly<Record<string, never>>>(definition: Definition<P>): Definition<P> =>
  definition;
