import { momentText } from "@tthc/runtime";
import { procedurePath } from "../address.ts";
import { html, type Html } from "../html.ts";
import type { Speaker } from "../language.ts";
import type { Picture, Shown } from "../live-workspace.ts";
import { matches } from "../search.ts";
import { findingList } from "./finding-list.ts";

/** Every procedure of the workspace by field, or those that a search finds; then what is wrong with shared files. */
export function procedureList({ procedures, shared }: Picture, query: string, speaker: Speaker): Html {
  const { say, language } = speaker;
  const found =
    query.trim() === "" ? procedures : procedures.filter((shown) => matches(searched(shown), query));
  const collator = new Intl.Collator(language);
  const fields = [...Map.groupBy(found, (shown) => fieldOf(shown, speaker))].sort(([a], [b]) =>
    collator.compare(a, b),
  );
  return html`<h1>
      ${query.trim() === "" ? say("Thủ tục hành chính", "Administrative procedures") : say(`Kết quả tìm «${query}»`, `Results for "${query}"`)}
    </h1>
    <p class="lead">${counted(found, speaker)}</p>
    ${found.length === 0 ? html`<p>${say("Không có thủ tục nào khớp. Thử ít từ hơn, hoặc tìm theo mã.", "Nothing matches. Try fewer words, or the code.")} <a href="/">${say("Xem tất cả", "Show all")}</a></p>` : undefined}
    ${fields.map(
      ([field, items]) =>
        html`<section>
          <h2>${field}</h2>
          <ul class="cards">
            ${[...Map.groupBy(items, ({ id }) => id).values()]
              .map((versions) => versions.toSorted((a, b) => a.version - b.version))
              .sort(([a], [b]) => collator.compare(nameOf(a, speaker), nameOf(b, speaker)))
              .map((versions) => card(versions, speaker))}
          </ul>
        </section>`,
    )}
    ${
      shared.length === 0
        ? undefined
        : html`<section>
            <h2>${say("Phát hiện trong tệp dùng chung", "Findings in shared files")}</h2>
            ${findingList(shared, speaker)}
          </section>`
    }`;
}

const nameOf = (shown: Shown | undefined, { of }: Speaker): string =>
  shown?.model === undefined ? (shown?.id ?? "") : of(shown.model.label);

const fieldOf = ({ model }: Shown, { of, say }: Speaker): string =>
  model?.sector === undefined ? say("Chưa rõ lĩnh vực", "Field not known") : of(model.sector.label);

const searched = ({ model, id, file }: Shown): string =>
  [
    model?.label.vi,
    model?.label.en,
    model?.code,
    model?.sector?.label.vi,
    id.replaceAll("_", " "),
    file,
  ].join(" ");

function counted(found: readonly Shown[], { say }: Speaker): string {
  const procedures = new Set(found.map(({ id }) => id)).size;
  const broken = found.filter(({ isStale }) => isStale).length;
  const all = say(
    `${String(procedures)} thủ tục, ${String(found.length)} phiên bản`,
    `${String(procedures)} procedure(s), ${String(found.length)} version(s)`,
  );
  return broken === 0 ? all : all + say(`, ${String(broken)} đang có lỗi`, `, ${String(broken)} with errors`);
}

/** One procedure with its versions, the newest named and linked first. */
function card(versions: readonly Shown[], speaker: Speaker): Html {
  const { say } = speaker;
  const newest = versions.at(-1);
  if (newest === undefined) return html``;
  const isBroken = versions.some(({ isStale }) => isStale);
  return html`<li class="card${isBroken ? " bad" : ""}">
    <a href="${firstPage(newest)}"
      >${newest.model === undefined ? newest.id : speaker.shown(newest.model.label)}</a
    >
    <p class="facts"><span>${newest.model?.code ?? say("chưa có mã", "no code yet")}</span></p>
    <ul class="versions">
      ${versions.map((shown) => html`<li><a href="${firstPage(shown)}">${say("phiên bản", "version")} ${shown.version}</a> ${stateOf(shown, speaker)}</li>`)}
    </ul>
  </li>`;
}

const firstPage = (shown: Shown): string =>
  procedurePath(shown, shown.isStale || shown.model === undefined ? "phat-hien" : "thoi-gian");

function stateOf({ model, findings, isStale, draft }: Shown, { say }: Speaker): Html {
  const { from, to } = model?.version.inForce ?? {};
  const period = [
    ...(draft ? [say("dự thảo", "draft")] : []),
    ...(from === undefined ? [] : [say(`từ ${momentText(from)}`, `from ${momentText(from)}`)]),
    ...(to === undefined ? [] : [say(`đến ${momentText(to)}`, `to ${momentText(to)}`)]),
  ].join(" ");
  const found = isStale
    ? say("có lỗi", "errors")
    : say(`${String(findings.length)} phát hiện`, `${String(findings.length)} finding(s)`);
  return html`<span class="faint">${period}</span
    >${findings.length === 0 ? undefined : html` <span class="${isStale ? "bad" : "warn"}">${found}</span>`}`;
}
