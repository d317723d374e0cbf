import { formPages, sectionOf, type FormPage, type LocalText, type ProcedureModel } from "@tthc/model";
import { pageProblems, shownPages, type FormDraft } from "@tthc/runtime";
import { pageWords } from "../../emitters/pages/page-words.ts";
import { formPagePath, procedurePath } from "../address.ts";
import { html, type Html } from "../html.ts";
import type { Speaker } from "../language.ts";

/** The citizen's way page by page, how far it is filled in, and what can be done with the answers. */
export function formOverview(
  model: ProcedureModel,
  draft: FormDraft | undefined,
  blank: FormDraft,
  speaker: Speaker,
): Html {
  const { say } = speaker;
  const filled = draft ?? blank;
  const shown = shownPages(model, filled);
  const first = shown.find((page) => stateOf(model, page, filled) !== "done") ?? shown[0];
  const version = { id: model.id, version: model.version.number };
  return html`<p class="lead">
      ${say(
        "Điền như người dân sẽ điền. Câu trả lời chỉ ở trong bộ nhớ của máy này và mất khi dừng «tthc xem».",
        "Fill it in as a citizen would. Answers stay in the memory of this machine and go when “tthc xem” ends.",
      )}
    </p>
    <div class="doings">
      ${first === undefined ? undefined : html`<a class="main" href="${formPagePath(version, first.id)}">${draft === undefined ? say("Bắt đầu điền", "Start filling in") : say("Điền tiếp", "Go on")}</a>`}
      ${
        draft === undefined
          ? undefined
          : html`<a class="second" href="${procedurePath(version, "thoi-gian")}?tra-loi=bieu-mau"
                >${say("Tính thời gian, phí theo câu trả lời này", "Timetable and fees by these answers")}</a
              >
              <form method="post">
                <button name="viec" value="xoa">${say("Xóa hết, điền lại", "Clear and start again")}</button>
              </form>`
      }
    </div>
    <ol class="form-pages">
      ${formPages(model)
        .filter(({ kind }) => kind !== "done")
        .map((page) =>
          entry(
            model,
            page,
            filled,
            shown.some(({ id }) => id === page.id),
            speaker,
          ),
        )}
    </ol>`;
}

type PageState = "done" | "open" | "lacking";

/** Whether a page is complete, not begun, or begun and lacking something. */
function stateOf(model: ProcedureModel, page: FormPage, draft: FormDraft): PageState {
  if (page.kind === "check" || page.kind === "done") return "open";
  const lacking = pageProblems(model, page, draft).length > 0;
  const begun =
    page.kind === "start"
      ? draft.facts.case !== undefined || draft.facts.applicant !== undefined
      : page.kind === "papers"
        ? Object.keys(draft.uploads).length > 0
        : (sectionOf(model, page)?.section.fields ?? []).some(({ id }) => Object.hasOwn(draft.answers, id));
  return !begun ? "open" : lacking ? "lacking" : "done";
}

function entry(
  model: ProcedureModel,
  page: FormPage,
  draft: FormDraft,
  isShown: boolean,
  speaker: Speaker,
): Html {
  const { say, shown } = speaker;
  const title = shown(titleOf(model, page));
  if (!isShown)
    return html`<li class="not-asked">
      <span>${title}</span>
      <span class="faint"
        >${say("không hỏi, theo các câu trả lời hiện có", "not asked, by the answers so far")}</span
      >
    </li>`;
  const state = stateOf(model, page, draft);
  const words = {
    done: say("đã đủ", "complete"),
    lacking: say("còn chỗ phải sửa", "something to mend"),
    open: page.kind === "check" ? "" : say("chưa điền", "not begun"),
  }[state];
  return html`<li class="${state}">
    <a href="${formPagePath({ id: model.id, version: model.version.number }, page.id)}">${title}</a>
    ${words === "" ? undefined : html`<span class="${state === "done" ? "good" : state === "lacking" ? "warn" : "faint"}">${words}</span>`}
  </li>`;
}

/** What a page is called: as its own heading says. */
function titleOf(model: ProcedureModel, page: FormPage): LocalText {
  switch (page.kind) {
    case "start":
      return { vi: pageWords.vi.startTitle, en: pageWords.en.startTitle };
    case "papers":
      return { vi: pageWords.vi.papersTitle, en: pageWords.en.papersTitle };
    case "check":
      return { vi: pageWords.vi.checkTitle, en: pageWords.en.checkTitle };
    case "done":
      return { vi: pageWords.vi.doneTitle, en: pageWords.en.doneTitle };
    case "section":
      return sectionOf(model, page)?.section.label ?? { vi: page.id };
  }
}
