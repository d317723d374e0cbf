import { type Expression, selectTerm, type Term } from "@tthc/model";
import { cutoffLines, exceptionLines, termRules } from "../clock-words.ts";
import type { FlowOutline } from "../flow-outline.ts";
import type { Speaker } from "../speaker.ts";
import { article8Part } from "./article-8.ts";
import { absent, type Block, list, paragraph, sentence, table } from "../../document/document.ts";
import { groundLines } from "./grounds.ts";
import { channelName } from "./overview.ts";

/** Cách thức thực hiện: the channels, each with its term, as the national catalogue keeps it. */
export function channelsPart(speaker: Speaker): Block {
  const { say, model } = speaker;
  const rows = model.channels.map(({ channel, reason }) => [
    [channelName(channel, speaker)],
    termOfChannel(channel, speaker),
    reason === undefined ? [] : [speaker.given(reason)],
  ]);
  return article8Part(speaker, "c", say("Cách thức thực hiện", "How to file"), [
    ...table(
      say("Hình thức nộp hồ sơ", "Ways of filing"),
      [say("Hình thức nộp", "Way of filing"), say("Thời hạn giải quyết", "Term"), say("Ghi chú", "Remarks")],
      rows,
    ),
  ]);
}

/** The term a dossier of this channel has in each case; the conditions where that does not settle it. */
function termOfChannel(channel: string, speaker: Speaker): readonly string[] {
  const { model, say } = speaker;
  if (!model.term.prescribed) return [say("Pháp luật không quy định", "Not prescribed")];
  const date = model.version.inForce?.from ?? model.version.inForce?.to ?? model.calendar.knownUntil;
  const said = (model.cases.length === 0 ? [undefined] : model.cases).map((one) => {
    const choice = selectTerm(model.term, { fields: {}, case: one?.id, channel }, { date });
    return {
      label: one && speaker.label(one.label),
      text: choice.is === "term" ? speaker.duration(choice.duration) : undefined,
    };
  });
  if (
    said.some(({ text }) => text === undefined) ||
    model.term.rows.some(({ inForce }) => inForce !== undefined)
  )
    return [say("Xem mục Thời hạn giải quyết", "See the term below")];
  return termsByCase(said as readonly CaseTerm[], speaker);
}

interface CaseTerm {
  readonly label: string | undefined;
  readonly text: string;
}

/** One line a case; what most cases share is said once, last. */
function termsByCase(said: readonly CaseTerm[], { say }: Speaker): readonly string[] {
  const groups = [...Map.groupBy(said, ({ text }) => text).values()].sort((a, b) => b.length - a.length);
  const [most = []] = groups;
  if (groups.length <= 1) return most.slice(0, 1).map(({ text }) => text);
  const others = most.length > 1 ? most : [];
  return [
    ...said.filter((one) => !others.includes(one)).map(({ label = "", text }) => `${label}: ${text}`),
    ...others.slice(0, 1).map(({ text }) => `${say("Các trường hợp còn lại", "Other cases")}: ${text}`),
  ];
}

/** Thời hạn giải quyết: the table by condition, and the rules of the clock in words. */
export function termPart(speaker: Speaker, outline: FlowOutline): Block {
  const { say, model } = speaker;
  return article8Part(
    speaker,
    "đ",
    say("Thời hạn giải quyết", "Term"),
    [
      ...termBlocks(model.term, speaker, outline),
      paragraph(
        sentence(
          `${say("Ngày làm việc tính theo", "Working days are those of the calendar")} ${calendarName(speaker)}`,
        ),
      ),
    ],
    model.term,
  );
}

function calendarName(speaker: Speaker): string {
  const name = speaker.label(speaker.model.calendar.label);
  return speaker.say(/^lịch/i.test(name) ? `“${name}”` : `lịch “${name}”`, `“${name}”`);
}

/** A term as table and rules; campaigns have one of their own. */
export function termBlocks(term: Term, speaker: Speaker, outline: FlowOutline): readonly Block[] {
  const { say } = speaker;
  const rows = term.rows.map((row) => [
    [conditionOf(row, speaker)],
    [
      speaker.duration(row.duration),
      ...exceptionLines(row.exceptions, speaker),
      ...cutoffLines(row.cutoff, speaker),
    ],
    [speaker.period(row.inForce)],
    groundLines(speaker, row),
  ]);
  return [
    ...(term.prescribed
      ? table(
          say("Thời hạn theo trường hợp", "Term by case"),
          [
            say("Trường hợp áp dụng", "Where"),
            say("Thời hạn", "Term"),
            say("Thời gian áp dụng", "In force"),
            say("Căn cứ, ghi chú", "Basis, remarks"),
          ],
          rows,
        )
      : [absent(say("Pháp luật không quy định thời hạn giải quyết.", "The law prescribes no term."))]),
    ...list([...termRules(term, speaker, outline), ...assumed(term, speaker)].map(sentence)),
  ];
}

function assumed(term: Term, speaker: Speaker): readonly string[] {
  return term.assumption === undefined ? [] : groundLines(speaker, { assumption: term.assumption });
}

/** Where a row of a table applies. */
export function conditionOf(
  row: { readonly when?: Expression; readonly otherwise?: true },
  speaker: Speaker,
): string {
  const { say } = speaker;
  if (row.when !== undefined)
    return sentence(`${say("khi", "where")} ${speaker.when(row.when)}`).replace(/\.$/, "");
  return row.otherwise ? say("Các trường hợp còn lại", "Otherwise") : say("Mọi trường hợp", "Always");
}
