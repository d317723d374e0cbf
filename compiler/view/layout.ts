import { html, type Html } from "./html.ts";
import type { Speaker } from "./language.ts";
import { procedurePath, TABS, type Tab } from "./address.ts";
import type { Shown } from "./live-workspace.ts";

/** What every page of the view has around its content. */
export interface Frame {
  readonly speaker: Speaker;
  /** Path and query of this page, for the language switch. */
  readonly address: string;
  readonly title: string;
  readonly query?: string;
  readonly generation: number;
  readonly content: Html;
}

/** A whole page: header with search and language, the content, nothing from outside. */
export function page({ speaker, address, title, query, generation, content }: Frame): string {
  const { language, say } = speaker;
  const other = language === "vi" ? "en" : "vi";
  return `<!doctype html>\n${
    html`<html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – Tthc</title>
        <link rel="stylesheet" href="/view.css" />
        <link rel="stylesheet" href="/sheet.css" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <script src="/view.js" defer></script>
      </head>
      <body data-generation="${generation}">
        <a class="skip" href="#noi-dung">${say("Đến nội dung chính", "Skip to content")}</a>
        <header class="bar">
          <a class="brand" href="/"
            ><span class="mark" aria-hidden="true">TT</span
            ><span>Tthc <span class="faint">${say("xem thủ tục", "procedure view")}</span></span></a
          >
          <form class="search" role="search" action="/" method="get">
            <label class="hidden" for="tim">${say("Tìm thủ tục", "Find a procedure")}</label>
            <input
              id="tim"
              name="tim"
              type="search"
              value="${query ?? ""}"
              placeholder="${say("tên hoặc mã, không cần dấu", "name or code, marks not needed")}"
              autocomplete="off"
            />
            <button type="submit">${say("Tìm", "Search")}</button>
          </form>
          <nav class="languages" aria-label="${say("Ngôn ngữ", "Language")}">
            <a href="/ngon-ngu/${other}?ve=${encodeURIComponent(address)}" hreflang="${other}" lang="${other}"
              >${other === "en" ? "English" : "Tiếng Việt"}</a
            >
          </nav>
        </header>
        <main id="noi-dung" tabindex="-1">${content}</main>
        <p
          class="live"
          role="status"
          aria-live="polite"
          data-changed="${say("Tệp nguồn vừa thay đổi.", "The source has just changed.")}"
          data-reload="${say("Xem bản mới", "Show the new state")}"
        ></p>
        <footer class="foot">
          <p>
            ${say("Trang chạy trên máy này, theo các tệp nguồn khi được lưu; không gửi gì ra ngoài.", "Runs on this machine and follows the sources as they are saved; nothing leaves it.")}
          </p>
        </footer>
      </body>
    </html>`.text
  }\n`;
}

const TAB_NAMES: Readonly<Record<Tab, readonly [string, string]>> = {
  "phat-hien": ["Phát hiện", "Findings"],
  "chung-minh": ["Chứng minh", "Proofs"],
  "bieu-mau": ["Biểu mẫu", "Form"],
  "thoi-gian": ["Thời gian, phí", "Timetable, fees"],
  phieu: ["Phiếu thủ tục", "Sheet"],
  "noi-bo": ["Quy trình nội bộ", "Internal process"],
  "so-do": ["Sơ đồ", "Flow"],
  "tinh-huong": ["Tình huống", "Scenarios"],
};

/** The head of a procedure's pages: what it is, whether its text is sound, and the way to its other pages. */
export function procedureHead(shown: Shown, current: Tab, speaker: Speaker): Html {
  const { say } = speaker;
  const { model, findings, isStale } = shown;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const name = model === undefined ? shown.id : speaker.shown(model.label);
  const marked = (tab: Tab): Html | undefined =>
    tab === "phat-hien" && findings.length > 0
      ? html` <span class="count ${errors > 0 ? "bad" : ""}">${findings.length}</span>`
      : undefined;
  return html`<div class="head">
    <p class="crumbs"><a href="/">${say("Mọi thủ tục", "All procedures")}</a></p>
    <h1>${name}</h1>
    <p class="facts">
      <span>${model?.code ?? say("chưa có mã", "no code yet")}</span
      ><span
        >${say("phiên bản", "version")}
        ${shown.version}${shown.draft ? say(" – dự thảo", " – draft") : ""}</span
      ><span class="file">${shown.file}</span>
    </p>
    ${isStale ? staleNote(model !== undefined, speaker) : undefined}
    <nav class="tabs" aria-label="${say("Các mặt của thủ tục", "Aspects of the procedure")}">
      <ul>
        ${TABS.map(
          (tab) =>
            html`<li>
              <a
                href="${procedurePath(shown, tab)}"
                ${tab === current ? html` aria-current="page"` : undefined}
                >${say(...TAB_NAMES[tab])}${marked(tab)}</a
              >
            </li>`,
        )}
      </ul>
    </nav>
  </div>`;
}

function staleNote(hasOlder: boolean, { say }: Speaker): Html {
  return html`<p class="note bad" role="status">
    ${
      hasOlder
        ? say(
            "Nguồn đang có lỗi. Trang này hiện trạng thái đúng gần nhất.",
            "The source has errors. This page shows the last sound state.",
          )
        : say(
            "Nguồn đang có lỗi. Từ khi chạy «tthc xem» chưa có bản nào đúng để hiện.",
            "The source has errors. There was no sound state to show since “tthc xem” began.",
          )
    }
  </p>`;
}
