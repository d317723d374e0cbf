import type { Artefact } from "../../emitters/emitter.ts";
import { artefactPath } from "../address.ts";
import { Html, html } from "../html.ts";
import type { Speaker } from "../language.ts";
import type { Shown } from "../live-workspace.ts";

/** A sheet within a page of the view: what its emitter escaped stands as it is, under the style of sheets. */
export function embeddedSheet(
  artefacts: readonly Artefact[],
  shown: Shown,
  what: "sheet" | "process" | "proof",
  { say, language }: Speaker,
): Html {
  const file = artefacts.find(({ path }) => path === `${what}.${language}.html`);
  if (file === undefined) return html`<p>${say("Chưa có phần này.", "There is none.")}</p>`;
  const [, body = ""] = /<\/header>([\s\S]*)<\/main>/.exec(file.text) ?? [];
  // The only thing a sheet refers to is its drawing, which lies beside it in a package.
  const within = body.replaceAll(
    /(src|href)="(flow(?:[.]en)?[.]svg)"/g,
    (_, attribute: string, path: string) => `${attribute}="${artefactPath(shown, path)}"`,
  );
  return html`${alone(shown, file, say("Mở riêng để in", "Open alone, to print"))}
    <div class="sheet">${new Html(within)}</div>`;
}

/** The drawing of the flow as part of the page, so that its words can be selected and found. */
export function embeddedFlow(artefacts: readonly Artefact[], shown: Shown, { say, language }: Speaker): Html {
  const file = artefacts.find(({ path }) => path === (language === "vi" ? "flow.svg" : "flow.en.svg"));
  if (file === undefined) return html`<p>${say("Chưa có phần này.", "There is none.")}</p>`;
  // Its style is part of ours: a page of the view allows no style within.
  const drawing = new Html(file.text.replace(/<style>[^<]*<\/style>\n?/, ""));
  return html`${alone(shown, file, say("Mở riêng hình vẽ", "Open the drawing alone"))}
    <div
      class="picture"
      tabindex="0"
      role="region"
      aria-label="${say("Sơ đồ, cuộn ngang được", "Flow, can be scrolled sideways")}"
    >
      ${drawing}
    </div>`;
}

const alone = (shown: Shown, { path }: Artefact, words: string): Html =>
  html`<p class="alone"><a href="${artefactPath(shown, path)}">${words}</a></p>`;
