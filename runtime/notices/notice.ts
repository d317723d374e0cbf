import type { Language, Moment } from "@tthc/model";

/** What a notice may say, so that it can be declared before anything is sent. None of it is about a person. */
export type NoticeContent = "dossier-code" | "procedure" | "status" | "moment" | "due-date" | "papers";

/** A message about a dossier, ready to be sent. */
export interface Notice {
  /** Id of the effect that it carries out: a receiver that knows it already does nothing. */
  readonly id: string;
  readonly dossier: string;
  readonly at: Moment;
  /** What it is about: a slip such as `receipt`, or a deadline such as `overdue`. */
  readonly about: string;
  readonly to: "applicant" | "office";
  readonly language: Language;
  /** One line, without any value of the dossier but its code. */
  readonly subject: string;
  /** Lines of plain text. */
  readonly text: string;
  readonly contents: readonly NoticeContent[];
}

/** Whom a notice goes to. What is not known is left out; nothing is guessed from names. */
export interface Recipient {
  readonly language: Language;
  readonly email?: string;
}

/** A way out of the house: mail, a webhook, a folder. */
export interface NoticeSender {
  /** Named in reports. */
  readonly name: string;
  /** What leaves the house besides the notice itself: the address, where this way needs one. */
  readonly discloses: readonly "email"[];
  /** Resolves once the next one is responsible for it. Rejects with a `DeliveryFault`. */
  readonly send: (notice: Notice, recipient: Recipient) => Promise<void>;
}
