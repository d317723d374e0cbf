import { describeDuration } from "@tthc/model";
import { momentText, type Playback, type PlayedEvent, type PlayedLimit } from "@tthc/runtime";
import { html, type Html } from "../../html.ts";
import type { Speaker } from "../../language.ts";

/** Every event of the course with who acts, what it leads to, and how long that may take. */
export function stepList({ events }: Playback, speaker: Speaker): Html {
  const { say } = speaker;
  return html`<h2>
      ${say("Các bước, nếu ai cũng dùng hết hạn của mình", "Steps, where everybody uses the whole limit")}
    </h2>
    <p class="lead">
      ${say("Bước không có hạn riêng được tính là xong ngay.", "A step without a limit of its own is taken as done at once.")}
    </p>
    <ol class="timeline">
      ${events.map((event) => (event.ok ? step(event, speaker) : refused(event, speaker)))}
    </ol>`;
}

function refused(event: Extract<PlayedEvent, { ok: false }>, { say, shown }: Speaker): Html {
  return html`<li class="refused">
    <p class="when">${momentText(event.at)}</p>
    <div>
      <p class="what">${say("Không đi tiếp được:", "Cannot go on:")} ${shown(event.label)}</p>
      <p>${shown(event.refusal.reason)}</p>
    </div>
  </li>`;
}

function step(event: Extract<PlayedEvent, { ok: true }>, speaker: Speaker): Html {
  const { say, shown } = speaker;
  // The limit of a parallel state is that of its branches where they have none of their own.
  const limits = event.limits.filter(({ branch }) => branch !== undefined || event.limits.length === 1);
  return html`<li>
    <p class="when">${momentText(event.at)}</p>
    <div>
      <p class="what">
        ${event.branch === undefined ? undefined : html`${shown(event.branch)}: `}${shown(event.label)}
        <span class="faint">– ${shown(event.who)}</span>
      </p>
      ${event.entry.entered ? html`<p class="state">→ ${shown(event.state.label)}</p>` : undefined}
      ${limits.map((limit) => limitLine(limit, speaker))}
      ${event.slips.map(({ label }) => html`<p class="faint">${say("Phiếu:", "Slip:")} ${shown(label)}</p>`)}
    </div>
  </li>`;
}

function limitLine(
  { label, branch, who, duration, until }: PlayedLimit,
  { say, shown, language }: Speaker,
): Html {
  return html`<p class="limit">
    <span class="length">${describeDuration(duration, language)}</span>
    ${branch === undefined ? undefined : html`${shown(label)}: `}${shown(who)}, ${say("hạn đến", "until")}
    ${momentText(until)}
  </p>`;
}
