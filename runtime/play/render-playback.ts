import { explain, type LocalText } from "@tthc/model";
import type { DossierClock } from "../kernel/clock-of.ts";
import type { Playback, PlayedEvent } from "./playback.ts";
import { renderNotices, renderPapers } from "./render-papers.ts";
import { NO_PLAY_NAMES, type PlayNames } from "./play-names.ts";
import { problemText } from "./problem-text.ts";
import { renderCharges } from "./render-charges.ts";
import { momentText } from "../kernel/moment-text.ts";
import { inLanguage, type PlayLanguage } from "./words.ts";

interface Phrases {
  readonly version: (n: number) => string;
  readonly promised: (date: string) => string;
  readonly stopped: string;
  readonly unknown: string;
  readonly notPrescribed: string;
  readonly limit: (who: string, until: string) => string;
  readonly missed: (what: string, until: string, who: string) => string;
  readonly refused: (action: string) => string;
  readonly allowed: string;
  readonly reason: string;
  readonly slip: string;
  readonly byTime: string;
  readonly countsAs: string;
  readonly kept: (kept: string, again: string) => string;
  readonly result: string;
  readonly onTime: (promised: string, ended: string) => string;
  readonly late: (promised: string, ended: string) => string;
  readonly open: string;
  readonly provisional: string;
}

const PHRASES: Readonly<Record<PlayLanguage, Phrases>> = {
  vi: {
    version: (n) => `phiên bản ${n}`,
    promised: (date) => `Hẹn trả kết quả: ${date}`,
    stopped: "Tạm dừng tính thời hạn; ngày hẹn trả tính lại khi hồ sơ tiếp tục",
    unknown: "Chưa tính được ngày hẹn trả",
    notPrescribed: "Pháp luật không quy định thời hạn giải quyết",
    limit: (who, until) => `${who}, hạn đến ${until}`,
    missed: (what, until, who) => `Quá hạn: «${what}» phải xong trước hết ${until} (${who})`,
    refused: (action) => `Không thực hiện được: ${action}`,
    allowed: "Có thể làm lúc này",
    reason: "Lý do",
    slip: "Phiếu",
    byTime: "tự động khi hết hạn",
    countsAs: "coi như",
    kept: (kept, again) =>
      `Giữ ý kiến của ${kept}, ${again === "" ? "không phải hỏi lại" : `chỉ làm lại ${again}`}`,
    result: "Kết quả",
    onTime: (promised, ended) => `Đúng hạn: xong ${ended}, hẹn trả ${promised}`,
    late: (promised, ended) => `Trễ hạn: xong ${ended}, hẹn trả ${promised}`,
    open: "Hồ sơ chưa kết thúc",
    provisional: "tạm tính, lịch nghỉ chưa công bố hết",
  },
  en: {
    version: (n) => `version ${n}`,
    promised: (date) => `Promised for: ${date}`,
    stopped: "The clock stands still; the promised date is worked out when the dossier goes on",
    unknown: "The promised date cannot be said",
    notPrescribed: "Law prescribes no term",
    limit: (who, until) => `${who}, until ${until}`,
    missed: (what, until, who) => `Overdue: "${what}" had to be done by ${until} (${who})`,
    refused: (action) => `Refused: ${action}`,
    allowed: "Possible now",
    reason: "Reason",
    slip: "Slip",
    byTime: "by itself when the limit passed",
    countsAs: "counts as",
    kept: (kept, again) => `Opinions kept: ${kept}; asked again: ${again === "" ? "none" : again}`,
    result: "Result",
    onTime: (promised, ended) => `On time: done ${ended}, promised ${promised}`,
    late: (promised, ended) => `Late: done ${ended}, promised ${promised}`,
    open: "The dossier is not finished",
    provisional: "provisional: the calendar is not announced that far",
  },
};

/** A played dossier as lines for a terminal; without `names` what cannot be computed is told by ids. */
export function renderPlayback(
  playback: Playback,
  language: PlayLanguage = "vi",
  names: PlayNames = NO_PLAY_NAMES,
): readonly string[] {
  const { procedure, title } = playback;
  const phrases = PHRASES[language];
  const code = procedure.code === null ? "" : `${procedure.code}, `;
  const lines = [`${inLanguage(procedure.label, language)} (${code}${phrases.version(procedure.version)})`];
  if (title !== undefined) lines.push(title);
  for (const event of playback.events) lines.push("", ...renderPlayedEvent(event, playback, language, names));
  return [...lines, "", ...renderResult(playback, language)];
}

/** One event of a play as lines: what happened, then indented what follows from it. */
export function renderPlayedEvent(
  event: PlayedEvent,
  { laws }: Pick<Playback, "laws">,
  language: PlayLanguage = "vi",
  names: PlayNames = NO_PLAY_NAMES,
): readonly string[] {
  const phrases = PHRASES[language];
  const text = (label: { readonly vi: string; readonly en?: string }) => inLanguage(label, language);
  const head = (what: string) => `${momentText(event.at).padEnd(16)}  ${what}`;
  const below = (lines: readonly string[]) => lines.map((line) => `${" ".repeat(18)}${line}`);
  if (!event.ok) {
    const { reason, allowed } = event.refusal;
    const ways = allowed.map(({ label, who }) => `${text(label)}${who[0] ? ` (${text(who[0].label)})` : ""}`);
    return [
      head(`✗ ${phrases.refused(text(event.label))} — ${text(event.who)}`),
      ...below([text(reason), ...(ways.length > 0 ? [`${phrases.allowed}: ${ways.join("; ")}`] : [])]),
    ];
  }
  const action =
    text(event.label) +
    (event.countsAs === undefined ? "" : `, ${phrases.countsAs} «${text(event.countsAs)}»`);
  const what = event.branch === undefined ? action : `${text(event.branch)}: ${action}`;
  // The limit of a parallel state is that of its branches where they have none of their own.
  const limits = event.limits.filter(({ branch }) => branch !== undefined || event.limits.length === 1);
  const lines: string[] = [];
  if (event.entry.event.reason) lines.push(`${phrases.reason}: ${event.entry.event.reason}`);
  for (const { label, until, who } of event.missed)
    lines.push(`! ${phrases.missed(text(label), momentText(until), text(who))}`);
  if (event.entry.entered) lines.push(`→ ${text(event.state.label)}`);
  for (const { label, branch, who, until } of limits)
    lines.push(
      `  ${branch === undefined ? "" : `${text(label)}: `}${phrases.limit(text(who), momentText(until))}`,
    );
  if (event.kept) {
    const names = (labels: readonly LocalText[]) => labels.map(text).join(", ");
    lines.push(phrases.kept(names(event.kept.branches), names(event.kept.again)));
  }
  if (event.papers) lines.push(...renderPapers(event.papers, event.entry.meaning === "file", laws, language));
  if (event.notices) lines.push(...renderNotices(event.notices, language));
  if (event.charges) lines.push(...renderCharges(event.charges, laws, language, names));
  if (event.clock) lines.push(...renderClock(event.clock, { laws }, language, names));
  if (event.entry.duty?.until !== undefined) lines.push(phrases.promised(momentText(event.entry.duty.until)));
  for (const slip of event.slips) lines.push(`${phrases.slip}: ${text(slip.label)}`);
  return [head(`${what} — ${event.event === undefined ? phrases.byTime : text(event.who)}`), ...below(lines)];
}

/** The promised date and how it came about. */
export function renderClock(
  clock: DossierClock,
  { laws }: Pick<Playback, "laws">,
  language: PlayLanguage = "vi",
  names: PlayNames = NO_PLAY_NAMES,
): readonly string[] {
  const phrases = PHRASES[language];
  switch (clock.state) {
    case "not-prescribed":
      return [phrases.notPrescribed];
    case "unknown":
      return [
        `${phrases.unknown}: ${clock.problem === undefined ? "" : problemText(clock.problem, language, names)}`,
      ];
    case "stopped":
      return [phrases.stopped];
    case "not-started":
    case "ended":
      return [];
    case "running": {
      if (clock.promised?.due == null) return [];
      const provisional = clock.promised.provisional ? ` (${phrases.provisional})` : "";
      return [
        phrases.promised(momentText(clock.promised.due)) + provisional,
        ...explain(clock.promised.explanation, language, laws).map((line) => `  ${line}`),
      ];
    }
  }
}

/** How the dossier stands at the end of what was played. */
export function renderResult({ result }: Playback, language: PlayLanguage): readonly string[] {
  const phrases = PHRASES[language];
  const { clock, outcome, state, status } = result;
  const name = inLanguage((outcome ?? state).label, language);
  if (status !== "closed" && status !== "decided")
    return [`${phrases.open}: ${inLanguage(state.label, language)}`];
  const lines = [`${phrases.result}: ${name}`];
  if (outcome !== undefined && outcome.id !== state.id) lines.push(`→ ${inLanguage(state.label, language)}`);
  if (clock?.ended !== undefined && clock.promised?.due != null) {
    const say = clock.late ? phrases.late : phrases.onTime;
    lines.push(say(momentText(clock.promised.due), momentText(clock.ended)));
  }
  return lines;
}
