import type { Facts, LocalText } from "@tthc/model";

/** A possible dossier, and what of it matters in words: `trường hợp «Nhà ở», kênh trực tuyến, «Chiều cao (m)» = 46`. */
export interface Example {
  readonly facts: Facts;
  readonly words: Required<LocalText>;
}
