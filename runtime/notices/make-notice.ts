import type { Language, LocalText, Moment } from "@tthc/model";
import type { Effect } from "../engines/engine.ts";
import { clockOf } from "../kernel/clock-of.ts";
import type { Definition } from "../kernel/definition.ts";
import { dossierPapers } from "../kernel/dossier-papers.ts";
import { topState } from "../kernel/machine-step.ts";
import { momentText } from "../kernel/moment-text.ts";
import type { DossierRecord } from "../kernel/record.ts";
import { stillNeeded } from "../letters/paper-rows.ts";
import type { Notice, NoticeContent } from "./notice.ts";
import { noticeWords, type NoticeWords } from "./notice-words.ts";

/** How an office signs its notices. */
export interface NoticeStyle {
  /** Where the papers themselves are read: `Cổng dịch vụ công, mục Hồ sơ của tôi`. */
  readonly where?: LocalText;
  /** Who writes: the name of the office. */
  readonly from?: LocalText;
}

/**
 * The notice that an effect calls for; undefined where nobody is told. It says what kind of news there is and where to
 * read on: a mailbox is not the applicant's alone, so reasons, names and answers stay in the slip.
 */
export function noticeOf(
  effect: Effect,
  definition: Definition,
  record: DossierRecord,
  language: Language,
  { where, from }: NoticeStyle = {},
): Notice | undefined {
  const found = noticeWords(effect);
  if (found === undefined) return undefined;
  const { about, words } = found;
  const say = ({ vi, en }: LocalText): string => (language === "en" ? (en ?? vi) : vi);
  const date = dateOf(effect, words, definition, record);
  const papers = words.papers ? stillNeeded(dossierPapers(definition, record, effect.at), language) : [];
  const contents: readonly (NoticeContent | false)[] = [
    "dossier-code",
    "procedure",
    "status",
    "moment",
    date !== undefined && "due-date",
    papers.length > 0 && "papers",
  ];
  const code = oneLine(effect.dossier);
  const [dossier, time] = language === "en" ? ["Dossier", "Time"] : ["Hồ sơ", "Lúc"];
  const lines = [
    `${dossier} ${code}: ${say(definition.model.label)}.`,
    sentence(say(words.body), date),
    ...papers.map(
      ({ ten, han }) => `- ${ten}${han === "" ? "" : ` (${language === "en" ? "by" : "hạn"} ${han})`}`,
    ),
    `${time}: ${momentText(effect.at)}.`,
    ...(where === undefined ? [] : [say(where)]),
    ...(from === undefined ? [] : ["", say(from)]),
  ];
  return {
    id: effect.id,
    dossier: effect.dossier,
    at: effect.at,
    about,
    to: words.to,
    language,
    subject: `${dossier} ${code}: ${say(words.subject)}`,
    text: `${lines.join("\n")}\n`,
    contents: contents.filter((one) => one !== false),
  };
}

// A sentence without its date would promise nothing and read as if it did.
const sentence = (body: string, date: string | undefined): string =>
  date === undefined ? body.replace(/[^.]*\{ngay\}[^.]*\.?/, "").trim() : body.replace("{ngay}", date);

function dateOf(
  { what, at }: Effect,
  { date }: NoticeWords,
  definition: Definition,
  record: DossierRecord,
): string | undefined {
  const shown = (moment: Moment | null | undefined) => (moment == null ? undefined : momentText(moment));
  switch (date) {
    case undefined:
      return undefined;
    case "due":
      return what.is === "notice" ? shown(what.timer.due) : undefined;
    case "recount":
      return what.is === "recount" ? shown(what.after) : undefined;
    case "promised": {
      const clock = clockOf(definition, record, at);
      return shown(clock.reappointed ?? clock.promised?.due);
    }
  }
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, " ");

/** Number of the status that the national portal shows for a dossier, 1 to 10; undefined for one of another version. */
export const portalStatus = (
  { states }: Definition,
  { value }: Pick<DossierRecord, "value">,
): number | undefined => states.get(topState(value))?.status;
