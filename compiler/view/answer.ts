import { loadDefinition } from "@tthc/runtime";
import { codeOf } from "../diagnostics/catalogue.ts";
import { emitMachine } from "../emitters/xstate/xstate-emitter.ts";
import { runScenarios } from "../scenario/run-scenarios.ts";
import { isTab, procedurePath, type Tab } from "./address.ts";
import { artefactsOf } from "./artefacts.ts";
import { ICON } from "./assets/icon.ts";
import { VIEW_SCRIPT } from "./assets/view-script.ts";
import { VIEW_STYLE } from "./assets/view-style.ts";
import { html, type Html } from "./html.ts";
import { speakerOf, type Speaker, type ViewLanguage } from "./language.ts";
import { page, procedureHead } from "./layout.ts";
import type { LiveWorkspace, Picture, Shown } from "./live-workspace.ts";
import { embedded } from "./pages/embedded.ts";
import { findingsPage } from "./pages/findings-page.ts";
import { procedureList } from "./pages/procedure-list.ts";
import { scenariosPage } from "./pages/scenarios-page.ts";
import { timetablePage } from "./pages/timetable-page.ts";
import { fileReply, pageReply, redirect, type Question, type Reply } from "./reply.ts";
import { readAsked } from "./timetable/asked.ts";
import { planDossier } from "./timetable/plan-dossier.ts";
import type { ViewOptions } from "./view-options.ts";

const ASSETS: Readonly<Record<string, string>> = {
  "/view.css": VIEW_STYLE,
  "/view.js": VIEW_SCRIPT,
  "/icon.svg": ICON,
};

/** Answers one question about a workspace as it is now. */
export async function answer(question: Question, live: LiveWorkspace, options: ViewOptions): Promise<Reply> {
  const { url, cookies } = question;
  const asset = Object.hasOwn(ASSETS, url.pathname) ? ASSETS[url.pathname] : undefined;
  if (asset !== undefined) return fileReply(url.pathname, asset);
  const [first = "", ...rest] = url.pathname.split("/").slice(1);
  if (first === "ngon-ngu") return chooseLanguage(rest[0], url.searchParams.get("ve") ?? "/");
  const chosen = cookies.get("ngon_ngu");
  const speaker = speakerOf(chosen === "vi" || chosen === "en" ? chosen : options.language);
  const context: Context = { question, live, options, speaker, picture: live.picture() };
  if (url.pathname === "/") return listing(context);
  if (first === "loi") return explanation(context, rest[0] ?? "");
  if (first === "thu-tuc") return procedure(context, rest);
  return missing(context);
}

interface Context {
  readonly question: Question;
  readonly live: LiveWorkspace;
  readonly options: ViewOptions;
  readonly speaker: Speaker;
  readonly picture: Picture;
}

function chooseLanguage(language: string | undefined, back: string): Reply {
  const known: ViewLanguage = language === "en" ? "en" : "vi";
  // Only a path of ours: `//elsewhere` would lead out.
  const to = /^\/(?![/\\])/.test(back) ? back : "/";
  return redirect(to, {
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
  const id = name.replaceAll("-", "_");
  const shown = context.picture.procedures.find((one) => one.id === id && String(one.version) === number);
  if (shown === undefined) return missing(context);
  if (tab === "") return redirect(procedurePath(shown, shown.isStale ? "phat-hien" : "thoi-gian"));
  if (tab === "tep") return artefact(context, shown, path.join("/"));
  if (!isTab(tab)) return missing(context);
  const content = await tabContent(context, shown, tab);
  const title = shown.model === undefined ? shown.id : context.speaker.of(shown.model.label);
  return framed(context, title, html`${procedureHead(shown, tab, context.speaker)}${content}`);
}

async function tabContent(context: Context, shown: Shown, tab: Tab): Promise<Html> {
  const { speaker, question, options } = context;
  if (tab === "phat-hien") return findingsPage(shown, speaker);
  const { model } = shown;
  if (model === undefined)
    return html`<p>
      ${speaker.say("Sửa lỗi ở thẻ Phát hiện để xem được phần này.", "Mend what Findings shows to see this part.")}
    </p>`;
  switch (tab) {
    case "bieu-mau":
      return html``;
    case "thoi-gian": {
      const asked = readAsked(model, question.url.searchParams, options.today(), speaker);
      const played = asked.planned && planDossier(loadDefinition(model, emitMachine(model)), asked.planned);
      return timetablePage(model, asked, played, speaker);
    }
    case "phieu":
      return embedded(await artefactsOf(model, "sheet"), shown, "sheet", speaker);
    case "noi-bo":
      return embedded(await artefactsOf(model, "sheet"), shown, "process", speaker);
    case "so-do":
      return embedded(await artefactsOf(model, "diagram"), shown, "flow", speaker);
    case "tinh-huong":
      return scenariosPage(runScenarios(model, emitMachine(model)), speaker);
  }
}

/** A file of the package as it would be built now. */
async function artefact(context: Context, { model }: Shown, path: string): Promise<Reply> {
  if (model === undefined) return missing(context);
  for (const emitter of ["sheet", "diagram"]) {
    const found = (await artefactsOf(model, emitter)).find((one) => one.path === path);
    if (found !== undefined) return fileReply(path, found.text);
  }
  return missing(context);
}
