import type { Channel, LocalText, ProcedureModel } from "@tthc/model";
import {
  momentText,
  playNames,
  renderCharges,
  renderClock,
  type DossierClock,
  type Playback,
  type PlayedEvent,
} from "@tthc/runtime";
import { html, type Html } from "../html.ts";
import type { Speaker } from "../language.ts";
import type { Asked } from "../timetable/asked.ts";

const CHANNELS: Readonly<Record<Channel, LocalText>> = {
  "online-full": { vi: "trực tuyến toàn trình", en: "fully online" },
  "online-partial": { vi: "trực tuyến một phần", en: "partly online" },
  online: { vi: "trực tuyến", en: "online" },
  counter: { vi: "trực tiếp", en: "at the counter" },
  post: { vi: "bưu chính", en: "by post" },
  kiosk: { vi: "kiosk", en: "kiosk" },
};

/** The timetable of a dossier that meets no obstacle: what is asked, then promised date, fees, papers and every step. */
export function timetablePage(
  model: ProcedureModel,
  asked: Asked,
  playback: Playback | undefined,
  speaker: Speaker,
): Html {
  return html`<section class="split">
    <div>${questions(model, asked, speaker)}</div>
    <div>${playback === undefined ? undefined : answers(model, playback, speaker)}</div>
  </section>`;
}

function questions(model: ProcedureModel, asked: Asked, speaker: Speaker): Html {
  const { say, of } = speaker;
  const text = (name: string, label: string, value: string, hint: string): Html => {
    const error = asked.errors.get(name);
    return html`<div class="field">
      <label for="${name}">${label}</label>
      <p class="hint" id="${name}-h">${hint}</p>
      ${
        error === undefined
          ? undefined
          : html`<p class="error" id="${name}-e">${say("Lỗi:", "Error:")} ${error}</p>`
      }<input
        id="${name}"
        name="${name}"
        value="${value}"
        aria-describedby="${name}-h${error === undefined ? "" : ` ${name}-e`}"
        ${error === undefined ? undefined : html` aria-invalid="true"`}
        autocomplete="off"
      />
    </div>`;
  };
  const select = (
    name: string,
    label: string,
    value: string,
    options: readonly (readonly [string, string])[],
  ): Html =>
    html`<div class="field">
      <label for="${name}">${label}</label
      ><select id="${name}" name="${name}">
        ${options.map(
          ([id, shown]) =>
            html`<option value="${id}" ${id === value ? html` selected` : undefined}>${shown}</option>`,
        )}
      </select>
    </div>`;
  return html`<form method="get" class="panel ask">
    <h2>${say("Nếu nộp hồ sơ…", "If the dossier is filed…")}</h2>
    ${text("ngay", say("Ngày nộp", "Filing date"), asked.day, say("ngày/tháng/năm", "day/month/year"))}
    ${text("gio", say("Giờ nộp", "Filing time"), asked.time, say("giờ:phút", "hours:minutes"))}
    ${select(
      "kenh",
      say("Cách thức", "Channel"),
      asked.channel,
      model.channels.map(({ channel }) => [channel, of(CHANNELS[channel])] as const),
    )}
    ${
      model.cases.length === 0
        ? undefined
        : select(
            "truong-hop",
            say("Trường hợp", "Case"),
            asked.chosenCase,
            model.cases.map(({ id, label }) => [id, of(label)] as const),
          )
    }
    ${
      model.applicants.length < 2
        ? undefined
        : select(
            "doi-tuong",
            say("Đối tượng", "Applicant"),
            asked.applicant,
            model.applicants.map(({ id, label }) => [id, of(label)] as const),
          )
    }
    ${asked.decisive.map(({ field, name, written }) => {
      const label = of(field.label);
      const none = ["", say("(chưa trả lời)", "(not answered)")] as const;
      if (field.shape.is === "boolean")
        return select(name, label, written, [none, ["co", say("có", "yes")], ["khong", say("không", "no")]]);
      if (field.shape.is === "choice")
        return select(name, label, written, [
          none,
          ...field.shape.options.map((option) => [option.id, of(option.label)] as const),
        ]);
      return text(name, label, written, hintOf(field.shape.is, speaker));
    })}
    <button type="submit" class="main">${say("Tính lại", "Work it out")}</button>
  </form>`;
}

function hintOf(shape: string, { say }: Speaker): string {
  if (shape === "date") return say("ngày/tháng/năm", "day/month/year");
  if (shape === "money") return say("đồng, ví dụ 75.000", "đồng, such as 75.000");
  return shape === "decimal" ? say("ví dụ 80,5", "such as 80,5") : say("như trong tờ khai", "as in the form");
}

function answers(model: ProcedureModel, playback: Playback, speaker: Speaker): Html {
  const { say, language } = speaker;
  const filing = playback.events.find((event) => event.ok && event.charges !== undefined);
  const charges = filing?.ok === true ? filing.charges : undefined;
  const due = promiseOf(playback);
  const clockLines =
    due === undefined ? [] : renderClock(due, { laws: playback.laws }, language, playNames(model));
  return html`<div class="promise">
      <p class="label">${say("Hẹn trả kết quả", "Promised for")}</p>
      <p class="date">
        ${due?.promised?.due == null ? say("không có ngày hẹn", "no date") : momentText(due.promised.due)}
      </p>
      ${due?.promised?.provisional === true ? html`<p class="note warn">${say("Tạm tính: lịch nghỉ chưa công bố hết.", "Provisional: the calendar is not announced that far.")}</p>` : undefined}
    </div>
    ${
      clockLines.length < 2
        ? undefined
        : html`<h2>${say("Vì sao là ngày ấy", "Why that day")}</h2>
            <ul class="why">
              ${clockLines.slice(1).map((line) => html`<li>${line.trim()}</li>`)}
            </ul>`
    }
    <h2>${say("Phí, lệ phí", "Fees and levies")}</h2>
    ${
      charges === undefined || charges.charges.length === 0
        ? html`<p>${say("Không thu.", "None.")}</p>`
        : html`<ul class="why">
            ${renderCharges(charges, playback.laws, language, playNames(model)).map((line) => html`<li class="${line.startsWith(" ") ? "sub" : ""}">${line.trim()}</li>`)}
          </ul>`
    }
    <h2>
      ${say("Các bước, nếu ai cũng dùng hết hạn của mình", "Steps, where everybody uses the whole limit")}
    </h2>
    <ol class="timeline">
      ${playback.events.map((event) => step(event, speaker))}
    </ol>`;
}

/** The clock as it last ran: once the case is decided it only tells whether it was kept. */
function promiseOf({ events }: Playback): DossierClock | undefined {
  const clocks = events.flatMap((event) => (event.ok && event.clock !== undefined ? [event.clock] : []));
  return clocks.findLast(({ state }) => state !== "ended") ?? clocks.at(-1);
}

function step(event: PlayedEvent, { say, of }: Speaker): Html {
  if (!event.ok)
    return html`<li class="refused">
      <p class="when">${momentText(event.at)}</p>
      <div>
        <p class="what">${say("Không đi tiếp được:", "Cannot go on:")} ${of(event.label)}</p>
        <p>${of(event.refusal.reason)}</p>
      </div>
    </li>`;
  const papers = event.papers?.filter(({ needed }) => needed) ?? [];
  return html`<li>
    <p class="when">${momentText(event.at)}</p>
    <div>
      <p class="what">
        ${event.branch === undefined ? undefined : `${of(event.branch)}: `}${of(event.label)}
        <span class="faint">— ${of(event.who)}</span>
      </p>
      ${event.entry.entered ? html`<p class="state">→ ${of(event.state.label)}</p>` : undefined}
      ${event.limits
        .filter(({ branch }) => branch !== undefined || event.limits.length === 1)
        .map(
          ({ label, branch, who, until }) =>
            html`<p class="faint">
              ${branch === undefined ? undefined : `${of(label)}: `}${of(who)}, ${say("hạn đến", "until")}
              ${momentText(until)}
            </p>`,
        )}
      ${papers.length === 0 ? undefined : html`<p class="faint">${say("Giấy tờ:", "Papers:")} ${papers.map(({ label }) => of(label)).join("; ")}</p>`}
      ${event.slips.map(({ label }) => html`<p class="faint">${say("Phiếu:", "Slip:")} ${of(label)}</p>`)}
    </div>
  </li>`;
}
