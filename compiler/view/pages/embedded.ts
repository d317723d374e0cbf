import type { Artefact } from "../../emitters/emitter.ts";
import { html, type Html } from "../html.ts";
import type { Speaker } from "../language.ts";
import type { Shown } from "../live-workspace.ts";

const NAMES = {
  sheet: { vi: "Phiếu thủ tục", en: "Procedure sheet" },
  process: { vi: "Quy trình nội bộ", en: "Internal process" },
  flow: { vi: "Sơ đồ quy trình", en: "Flow" },
} as const;

/** An artefact inside a page of the view, with a link to it alone, for printing. */
export function embedded(
  artefacts: readonly Artefact[],
  { id, version }: Shown,
  what: keyof typeof NAMES,
  { say, language }: Speaker,
): Html {
  const extension = what === "flow" ? "svg" : "html";
  const file =
    artefacts.find(({ path }) => path === `${what}.${language}.${extension}`) ??
    artefacts.find(({ path }) => path === `${what}.${extension}`);
  if (file === undefined) return html`<p>${say("Chưa có phần này.", "There is none.")}</p>`;
  const address = `/thu-tuc/${id.replaceAll("_", "-")}/${String(version)}/tep/${file.path}`;
  const name = NAMES[what][language];
  return html`<p><a href="${address}">${say("Mở riêng để in", "Open alone, to print")}</a></p>
    ${
      extension === "svg"
        ? html`<div class="picture" tabindex="0" role="region" aria-label="${name}">
            <object data="${address}" type="image/svg+xml" aria-label="${name}"></object>
          </div>`
        : html`<iframe class="artefact" src="${address}" title="${name}"></iframe>`
    }`;
}
