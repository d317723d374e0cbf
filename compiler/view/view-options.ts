import type { ViewLanguage } from "./language.ts";

/** What the view needs from the world around it. */
export interface ViewOptions {
  /** Language where the reader has chosen none. */
  readonly language: ViewLanguage;
  /** Civil time in Asia/Ho_Chi_Minh, `yyyy-mm-ddThh:mm`. */
  readonly now: () => string;
  /** The page that explains a code; undefined where there is none. */
  readonly explain: (
    code: string,
    language: ViewLanguage,
  ) => { readonly title: string; readonly text: string } | undefined;
  /** Told of a fault of the view itself. */
  readonly onFault: (fault: unknown) => void;
}
