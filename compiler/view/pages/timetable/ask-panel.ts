import type { Channel, LocalText, ProcedureModel } from "@tthc/model";
import { procedurePath } from "../../address.ts";
import { html, type Html } from "../../html.ts";
import type { Speaker } from "../../language.ts";
import type { Asked } from "../../timetable/asked.ts";

const CHANNELS: Readonly<Record<Channel, LocalText>> = {
  "online-full": { vi: "trực tuyến toàn trình", en: "fully online" },
  "online-partial": { vi: "trực tuyến một phần", en: "partly online" },
  online: { vi: "trực tuyến", en: "online" },
  counter: { vi: "trực tiếp", en: "at the counter" },
  post: { vi: "bưu chính", en: "by post" },
  kiosk: { vi: "kiosk", en: "kiosk" },
};

/** What a timetable depends on, as a form: time and channel of filing, then case and answers, or those of the form. */
export function askPanel(model: ProcedureModel, asked: Asked, hasForm: boolean, speaker: Speaker): Html {
  const { say, of } = speaker;
  return html`<form method="get" class="panel ask">
    <h2>${say("Nếu nộp hồ sơ…", "If the dossier is filed…")}</h2>
    <div class="pair">
      ${box("ngay", say("Ngày nộp", "Filing date"), asked.day, say("ngày/tháng/năm", "day/month/year"), asked, speaker)}
      ${box("gio", say("Giờ nộp", "Filing time"), asked.time, say("giờ:phút", "hours:minutes"), asked, speaker)}
    </div>
    ${select(
      "kenh",
      say("Cách thức", "Channel"),
      asked.channel,
      model.channels.map(({ channel }) => [channel, of(CHANNELS[channel])] as const),
    )}
    ${fromForm(model, asked, hasForm, speaker)}
    ${asked.byForm ? keptWords(asked) : dossier(model, asked, speaker)}
    <button type="submit" class="main">${say("Tính lại", "Work it out")}</button>
  </form>`;
}

/** Whether the answers come from the form, and the way to it. */
function fromForm(model: ProcedureModel, asked: Asked, hasForm: boolean, { say }: Speaker): Html | undefined {
  if (model.forms.length === 0) return undefined;
  const address = procedurePath({ id: model.id, version: model.version.number }, "bieu-mau");
  if (!hasForm)
    return html`<p class="field">
      <a href="${address}"
        >${say("Điền biểu mẫu để tính theo câu trả lời", "Fill in the form to count by its answers")}</a
      >
    </p>`;
  return html`<div class="field tick">
    <input
      type="checkbox"
      id="tra-loi"
      name="tra-loi"
      value="bieu-mau"
      ${asked.byForm ? html` checked` : undefined}
    /><label for="tra-loi"
      >${say("Dùng câu trả lời trong", "Use the answers given in the")}
      <a href="${address}">${say("biểu mẫu", "form")}</a></label
    >
  </div>`;
}

/** What was typed here stays while the form answers in its place. */
function keptWords({ decisive }: Asked): readonly Html[] {
  return decisive
    .filter(({ written }) => written !== "")
    .map(({ name, written }) => html`<input type="hidden" name="${name}" value="${written}" />`);
}

function dossier(model: ProcedureModel, asked: Asked, speaker: Speaker): Html {
  const { say, of } = speaker;
  const named = (all: readonly { readonly id: string; readonly label: LocalText }[]): readonly Choice[] =>
    all.map(({ id, label }) => [id, of(label)] as const);
  return html`${
    model.cases.length < 2
      ? undefined
      : select("truong-hop", say("Trường hợp", "Case"), asked.chosenCase, named(model.cases))
  }${
    model.applicants.length < 2
      ? undefined
      : select("doi-tuong", say("Đối tượng", "Applicant"), asked.applicant, named(model.applicants))
  }${asked.decisive.map(({ field, name, written }) => {
    const label = of(field.label);
    const none = ["", say("(chưa trả lời)", "(not answered)")] as const;
    const { shape } = field;
    if (shape.is === "boolean")
      return select(name, label, written, [none, ["co", say("có", "yes")], ["khong", say("không", "no")]]);
    if (shape.is === "choice") return select(name, label, written, [none, ...named(shape.options)]);
    return box(name, label, written, hintOf(shape.is, speaker), asked, speaker);
  })}`;
}

function hintOf(shape: string, { say }: Speaker): string {
  if (shape === "date") return say("ngày/tháng/năm", "day/month/year");
  if (shape === "money") return say("đồng, ví dụ 75.000", "đồng, such as 75.000");
  return shape === "decimal" ? say("ví dụ 80,5", "such as 80,5") : say("như trong tờ khai", "as in the form");
}

type Choice = readonly [value: string, shown: string];

/** A text box with its hint, and what is wrong beside it. */
function box(
  name: string,
  label: string,
  value: string,
  hint: string,
  { errors }: Asked,
  { say }: Speaker,
): Html {
  const error = errors.get(name);
  return html`<div class="field${error === undefined ? "" : " wrong"}">
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
}

function select(name: string, label: string, value: string, choices: readonly Choice[]): Html {
  return html`<div class="field">
    <label for="${name}">${label}</label
    ><select id="${name}" name="${name}">
      ${choices.map(([id, shown]) => html`<option value="${id}" ${id === value ? html` selected` : undefined}>${shown}</option>`)}
    </select>
  </div>`;
}
