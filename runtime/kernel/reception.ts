import { receptionMoment, type Moment } from "@tthc/model";
import type { Definition } from "./definition.ts";
import type { Entry } from "./record.ts";

/** Channels by which a dossier comes in while nobody of the office is there. */
const UNATTENDED: ReadonlySet<string> = new Set(["online", "online-full", "online-partial", "kiosk"]);

/** The channel a dossier was filed by, as its first entry says. */
export const filingChannel = (history: readonly Entry[]): string | undefined =>
  history[0]?.event.facts?.channel;

/**
 * The moment from which the office counts a filing: for one that came over the web or a kiosk outside office
 * hours the next working moment; for what somebody received, the moment itself.
 */
export const countedFrom = (
  { model }: Pick<Definition, "model">,
  channel: string | undefined,
  { at, meaning, actor }: Pick<Entry, "at" | "meaning" | "actor">,
): Moment =>
  meaning === "file" && actor.is === "applicant" && UNATTENDED.has(channel ?? "")
    ? receptionMoment(model.calendar, at)
    : at;
