import type { PaperNeed, ProcedureModel } from "@tthc/model";
import {
  momentText,
  paperReason,
  playNames,
  renderCharges,
  renderClock,
  type Playback,
  type PlayedEvent,
} from "@tthc/runtime";
import { html, type Html } from "../../html.ts";
import type { Speaker } from "../../language.ts";
import { promiseOf, totalOf } from "../../timetable/promise.ts";

/** The promised date with its total, and why it is that day. */
export function promiseCard(model: ProcedureModel, playback: Playback, speaker: Speaker): Html {
  const { say, language } = speaker;
  const clock = promiseOf(playback);
  const due = clock?.promised?.due ?? undefined;
  const lines =
    clock === undefined ? [] : renderClock(clock, { laws: playback.laws }, language, playNames(model));
  return html`<div class="promise">
      <p class="label">${say("Hẹn trả kết quả", "Promised for")}</p>
      <p class="date">${due === undefined ? say("không có ngày hẹn", "no date") : momentText(due)}</p>
      ${clock === undefined ? undefined : total(clock, speaker)}
      ${due === undefined ? html`<p>${lines[0]}</p>` : undefined}
      ${clock?.promised?.provisional === true ? html`<p class="note warn">${say("Tạm tính: lịch nghỉ chưa công bố hết.", "Provisional: the calendar is not announced that far.")}</p>` : undefined}
    </div>
    ${
      lines.length < 2
        ? undefined
        : html`<h2>${say("Vì sao là ngày ấy", "Why that day")}</h2>
            <ul class="why">
              ${lines.slice(1).map((line) => html`<li>${line.trim()}</li>`)}
            </ul>`
    }`;
}

function total(clock: NonNullable<ReturnType<typeof promiseOf>>, speaker: Speaker): Html | undefined {
  const { say } = speaker;
  const found = totalOf(clock, speaker);
  if (found === undefined) return undefined;
  const days = String(found.skippedDays);
  return html`<p class="total">
      <strong>${found.length}</strong>:
      ${found.from === found.to ? undefined : `${momentText(found.from)} → `}${momentText(found.to)}
    </p>
    ${
      found.skipped.length === 0
        ? undefined
        : html`<p class="skipped">
            ${say(`Bỏ qua ${days} ngày nghỉ`, `${days} rest day(s) passed over`)}: ${found.skipped.join("; ")}
          </p>`
    }${found.rolled.map((line) => html`<p class="skipped">${line}</p>`)}`;
}

/** Fees and levies, each with its reason. */
export function feeList(model: ProcedureModel, playback: Playback, { say, language }: Speaker): Html {
  const charges = filingOf(playback)?.charges;
  const lines =
    charges === undefined ? [] : renderCharges(charges, playback.laws, language, playNames(model));
  return html`<h2>${say("Phí, lệ phí", "Fees and levies")}</h2>
    ${
      lines.length === 0
        ? html`<p>${say("Không thu.", "None.")}</p>`
        : html`<ul class="why">
            ${lines.map((line) => html`<li class="${line.startsWith(" ") ? "sub" : ""}">${line.trim()}</li>`)}
          </ul>`
    }`;
}

/** Every paper of the dossier: those to hand in, those that depend on more answers, those that are not, and why. */
export function paperList(playback: Playback, speaker: Speaker): Html | undefined {
  const { say } = speaker;
  const papers = filingOf(playback)?.papers ?? [];
  if (papers.length === 0) return undefined;
  const known = new Set(papers.map(({ id }) => id));
  const outer = papers.filter(({ within }) => within === undefined || !known.has(within));
  const isOpen = ({ why }: PaperNeed): boolean => why.is === "condition" && why.holds === undefined;
  const list = (needs: readonly PaperNeed[]): Html =>
    html`<ul class="why">
      ${needs.map((need) => paper(need, papers, speaker))}
    </ul>`;
  const asked = outer.filter(({ needed }) => needed);
  const open = outer.filter((need) => !need.needed && isOpen(need));
  const spared = outer.filter((need) => !need.needed && !isOpen(need));
  return html`<h2>${say("Giấy tờ", "Papers")}</h2>
    ${asked.length === 0 ? html`<p>${say("Không phải nộp giấy tờ nào.", "No paper has to be handed in.")}</p>` : list(asked)}
    ${
      open.length === 0
        ? undefined
        : html`<h3>${say("Còn tùy câu trả lời", "Depends on more answers")}</h3>
            ${list(open)}`
    }
    ${
      spared.length === 0
        ? undefined
        : html`<details>
            <summary>
              ${say(`Không phải nộp: ${String(spared.length)} loại`, `Not to hand in: ${String(spared.length)}`)}
            </summary>
            ${list(spared)}
          </details>`
    }`;
}

/** A paper with its reason; of a group that is needed, each that suffices. */
function paper(need: PaperNeed, all: readonly PaperNeed[], speaker: Speaker): Html {
  const members = need.needed ? all.filter(({ within }) => within === need.id) : [];
  return html`<li>
    ${speaker.shown(need.label)} <span class="faint">– ${reasonOf(need, speaker)}</span>
    ${
      members.length === 0
        ? undefined
        : html`<ul class="why">
            ${members.map((member) => paper(member, all, speaker))}
          </ul>`
    }
  </li>`;
}

function reasonOf({ why, shownOnly, by, needed }: PaperNeed, { say, of }: Speaker): string {
  return [
    of(paperReason(why)),
    ...(shownOnly === true ? [say("chỉ xuất trình", "only to be shown")] : []),
    ...(needed && by !== undefined
      ? [say(`chậm nhất ${momentText(by)}`, `by ${momentText(by)} at the latest`)]
      : []),
  ].join(", ");
}

type Played = Extract<PlayedEvent, { ok: true }>;

const filingOf = ({ events }: Playback): Played | undefined =>
  events.find((event): event is Played => event.ok && event.entry.meaning === "file");
