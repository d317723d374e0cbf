/** A sentence for a person, in both languages; which one is shown is chosen at the very end. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** A result, or the reason why there is none. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Bilingual };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refused = <T>(vi: string, en: string): Outcome<T> => ({ ok: false, reason: { vi, en } });
