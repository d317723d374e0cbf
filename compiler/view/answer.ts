import { codeOf } from "../diagnostics/catalogue.ts";
import { PAGES_CSS } from "../emitters/pages/pages-css.ts";
import { emitMachine } from "../emitters/xstate/xstate-emitter.ts";
import { runScenarios } from "../scenario/run-scenarios.ts";
import { isTab, ownPath, procedurePath, type Tab } from "./address.ts";
import { artefactsOf, type ShownEmitter } from "./artefacts.ts";
import { ICON } from "./assets/icon.ts";
import { SHEET_STYLE } from "./assets/sheet-style.ts";
import { STRIP_STYLE } from "./assets/strip-style.ts";
import { VIEW_SCRIPT } from "./assets/view-script.ts";
import { VIEW_STYLE } from "./assets/view-style.ts";
import { answerForm, blank, clearForm, filledForm, type FormQuestion } from "./form/answer-form.ts";
import type { FormSessions } from "./form/form-sessions.ts";
import { html, type Html } from "./html.ts";
import { speakerOf, type Speaker, type ViewLanguage } from "./language.ts";
import { page, procedureHead } from "./layout.ts";
import type { LiveWorkspace, Picture, Shown } from "./live-workspace.ts";
import { embeddedFlow, embeddedSheet } from "./pages/embedded.ts";
import { findingsPage } from "./pages/findings-page.ts";
import { formOverview } from "./pages/form-overview.ts";
import { procedureList } from "./pages/procedure-list.ts";
import { scenariosPage } from "./pages/scenarios-page.ts";
import { timetablePage } from "./pages/timetable-page.ts";
import { fileReply, pageReply, redirect, refusal, type Question, type Reply } from "./reply.ts";
import { readAsked } from "./timetable/asked.ts";
import { definitionOf } from "./timetable/definition-of.ts";
import { planDossier } from "./timetable/plan-dossier.ts";
import type { ViewOptions } from "./view-options.ts";

const ASSETS: Readonly<Record<string, string>> = {
  "/view.css": VIEW_STYLE,
  "/sheet.css": SHEET_STYLE,
  "/pages.css": PAGES_CSS,
  "/strip.css": STRIP_STYLE,
  "/view.js": VIEW_SCRIPT,
  "/icon.svg": ICON,
};

/** What a view answers from: the sources as they are, and what each browser filled in. */
export interface View {
  readonly live: LiveWorkspace;
  readonly sessions: FormSessions;
  readonly options: ViewOptions;
}

/** Answers one question about a workspace as it is now. */
export async function answer(question: Question, view: View): Promise<Reply> {
  const { url, cookies, method } = question;
  const asset = Object.hasOwn(ASSETS, url.pathname) ? ASSETS[url.pathname] : undefined;
  if (asset !== undefined) return fileReply(url.pathname, asset);
  const [first = "", ...rest] = url.pathname.split("/").slice(1);
  if (first === "ngon-ngu") return chooseLanguage(rest[0], url.searchParams.get("ve") ?? "/");
  const chosen = cookies.get("ngon_ngu");
  const speaker = speakerOf(chosen === "vi" || chosen === "en" ? chosen : view.options.language);
  const context: Context = { ...view, question, speaker, picture: view.live.picture() };
  if (first === "thu-tuc") return procedure(context, rest);
  if (method === "POST") return refusal(405);
  if (url.pathname === "/") return listing(context);
  if (first === "loi") return explanation(context, rest[0] ?? "");
  return missing(context);
}

interface Context extends View {
  readonly question: Question;
  readonly speaker: Speaker;
  readonly picture: Picture;
}

function chooseLanguage(language: string | undefined, back: string): Reply {
  const known: ViewLanguage = language === "en" ? "en" : "vi";
  return redirect(ownPath(back), {
    "set-cookie": `ngon_ngu=${known}; Path=/; SameSite=Strict; HttpOnly; Max-Age=31536000`,
  });
}

function framed(
  { question: { url }, speaker, picture }: Context,
  title: string,
  content: Html,
  status = 200,
): Reply {
  const query = url.searchParams.get("tim") ?? "";
  const address = url.pathname + url.search;
  const { generation } = picture;
  return pageReply(page({ speaker, address, title, query, generation, content }), status);
}

function listing(context: Context): Reply {
  const { picture, speaker, question } = context;
  const query = (question.url.searchParams.get("tim") ?? "").normalize("NFC").slice(0, 200);
  return framed(context, speaker.say("Thủ tục", "Procedures"), procedureList(picture, query, speaker));
}

function missing(context: Context): Reply {
  const { say } = context.speaker;
  const title = say("Không có trang này", "No such page");
  const content = html`<h1>${title}</h1>
    <p><a href="/">${say("Về danh sách thủ tục", "To the list of procedures")}</a></p>`;
  return framed(context, title, content, 404);
}

function explanation(context: Context, written: string): Reply {
  const code = codeOf(written);
  const found = code === undefined ? undefined : context.options.explain(code, context.speaker.language);
  if (code === undefined || found === undefined) return missing(context);
  return framed(
    context,
    `${code} – ${found.title}`,
    html`<h1>${code} – ${found.title}</h1>
      <pre class="text" tabindex="0">${found.text}</pre>`,
  );
}

async function procedure(
  context: Context,
  [name = "", number = "", tab = "", ...path]: readonly string[],
): Promise<Reply> {
  const { question, speaker, picture } = context;
  const id = name.replaceAll("-", "_");
  const shown = picture.procedures.find((one) => one.id === id && String(one.version) === number);
  if (shown === undefined) return missing(context);
  if (tab === "bieu-mau") {
    const reply = await formReply(context, shown, path);
    if (reply !== undefined) return reply;
  }
  if (question.method === "POST") return refusal(405);
  if (tab === "") return redirect(procedurePath(shown, shown.isStale ? "phat-hien" : "thoi-gian"));
  if (tab === "tep") return artefact(context, shown, path.join("/"));
  if (!isTab(tab) || path.length > 0) return missing(context);
  const content = await tabContent(context, shown, tab);
  const title = shown.model === undefined ? shown.id : speaker.of(shown.model.label);
  return framed(context, title, html`${procedureHead(shown, tab, speaker)}${content}`);
}

/** What concerns the citizen's pages; undefined for the tab that lists them. */
async function formReply(
  context: Context,
  shown: Shown,
  [page, ...more]: readonly string[],
): Promise<Reply | undefined> {
  const { question } = context;
  if (shown.model === undefined)
    return page === undefined ? undefined : redirect(procedurePath(shown, "bieu-mau"));
  const form = formQuestion(context, shown, shown.model);
  if (page === undefined) return question.method === "POST" ? clearForm(form) : undefined;
  return more.length > 0 ? missing(context) : answerForm(form, page);
}

function formQuestion(
  { question, sessions, speaker, picture, options }: Context,
  shown: Shown,
  model: FormQuestion["model"],
): FormQuestion {
  return { question, sessions, shown, model, speaker, generation: picture.generation, now: options.now() };
}

async function tabContent(context: Context, shown: Shown, tab: Tab): Promise<Html> {
  const { speaker, question, options } = context;
  if (tab === "phat-hien") return findingsPage(shown, speaker);
  const { model } = shown;
  if (model === undefined)
    return html`<p>
      ${speaker.say("Sửa lỗi ở thẻ Phát hiện để xem được phần này.", "Mend what Findings shows to see this part.")}
    </p>`;
  const form = formQuestion(context, shown, model);
  switch (tab) {
    case "chung-minh":
      return embeddedSheet(await artefactsOf(model, "proof"), shown, "proof", speaker);
    case "bieu-mau":
      return formOverview(model, filledForm(form)?.draft, blank(form).draft, speaker);
    case "thoi-gian": {
      const draft = filledForm(form)?.draft;
      const asked = readAsked(model, question.url.searchParams, options.now(), speaker, draft);
      const playback = asked.planned && planDossier(definitionOf(model), asked.planned);
      const hasForm = draft !== undefined;
      return timetablePage(model, { asked, hasForm, ...(playback && { playback }) }, speaker);
    }
    case "phieu":
      return embeddedSheet(await artefactsOf(model, "sheet"), shown, "sheet", speaker);
    case "noi-bo":
      return embeddedSheet(await artefactsOf(model, "sheet"), shown, "process", speaker);
    case "so-do":
      return embeddedFlow(await artefactsOf(model, "diagram"), shown, speaker);
    case "tinh-huong":
      return scenariosPage(runScenarios(model, emitMachine(model)), speaker);
  }
}

const SHOWN_FILES: readonly ShownEmitter[] = ["sheet", "diagram", "proof"];

/** A file of the package as it would be built now. */
async function artefact(context: Context, { model }: Shown, path: string): Promise<Reply> {
  if (model === undefined) return missing(context);
  for (const emitter of SHOWN_FILES) {
    const found = (await artefactsOf(model, emitter)).find((one) => one.path === path);
    if (found !== undefined) return fileReply(path, found.text);
  }
  return missing(context);
}
