import type { FormPage } from "@tthc/model";
import { procedurePath } from "../address.ts";
import { html, type Html } from "../html.ts";
import type { Speaker } from "../language.ts";
import type { Shown } from "../live-workspace.ts";

/** The strip above a citizen's page: that it is a trial, the way back, and what the answers lead to. */
export function formStrip(shown: Shown, { kind }: FormPage, { say }: Speaker): Html {
  return html`<nav class="tthc-strip" aria-label="${say("Xem thử biểu mẫu", "Trial of the form")}">
    <a href="${procedurePath(shown, "bieu-mau")}"
      >${say("Mọi trang của biểu mẫu", "All pages of the form")}</a
    >
    <a
      ${kind === "done" ? html`class="tthc-main"` : undefined}
      href="${procedurePath(shown, "thoi-gian")}?tra-loi=bieu-mau"
      >${say("Thời gian, phí theo câu trả lời", "Timetable and fees by these answers")}</a
    >
    ${
      shown.isStale
        ? html`<a href="${procedurePath(shown, "phat-hien")}"
            >${say("Nguồn đang có lỗi: đây là bản đúng gần nhất", "The source has errors: this is the last sound state")}</a
          >`
        : html`<span>${say("Xem thử: không gửi gì đi", "A trial: nothing is sent")}</span>`
    }
    <span
      class="live"
      role="status"
      data-changed="${say("Tệp nguồn vừa thay đổi.", "The source has just changed.")}"
      data-reload="${say("Xem bản mới", "Show the new state")}"
    ></span>
  </nav>`;
}
