import type { Language, LocalText, ProcedureModel } from "@tthc/model";
import { escaped, languageOf, localText, plainText, when } from "./markup.ts";
import { pageWords } from "./page-words.ts";

/** What one page puts into the frame that all of them share. */
export interface PageParts {
  readonly title: LocalText;
  /** Already escaped; stands below the heading. */
  readonly body: string;
  /** The page sends something, so it may have errors. */
  readonly sends?: true;
  /** Where the citizen is on the way; not on the confirmation. */
  readonly counted?: true;
}

/** A whole page; strict about where it takes style and script from: none but `pages.css`. */
export function pageShell(model: ProcedureModel, language: Language, parts: PageParts): string {
  const words = pageWords[language];
  const title = `${plainText(parts.title, language)} – ${plainText(model.label, language)}`;
  const failed = parts.sends ? when("failed", `${words.error} `) : "";
  const step = language === "vi" ? "Bước {{step}} trên {{steps}}" : "Step {{step}} of {{steps}}";
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${failed}${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="{{assets}}pages.css">
</head>
<body${when("kiosk", ' class="kiosk"')}>
<a class="skip" href="#page-main">${words.skip}</a>
${masthead(model, language)}
<main class="column" id="page-main">
${when("back", `<p class="back"><a href="{{back}}">${words.back}</a></p>`)}${parts.sends ? summary(language) : ""}${when(
    "timeout",
    `<p class="notice" role="status">${words.timeout} {{timeout}}</p>`,
  )}
${parts.counted ? `<p class="step">${step}</p>\n` : ""}<h1${languageOf(parts.title, language)}>${plainText(parts.title, language)}</h1>
${parts.body}
</main>
${footer(model, language)}
</body>
</html>
`;
}

function masthead(model: ProcedureModel, language: Language): string {
  const words = pageWords[language];
  const other: Language = language === "vi" ? "en" : "vi";
  const code = model.code === null ? "" : `${words.code} ${escaped(model.code)} · `;
  return `<header class="masthead"><div class="column">
<p class="masthead-name"${languageOf(model.label, language)}>${plainText(model.label, language)}</p>
<p class="masthead-code">${code}${words.version} ${model.version.number}</p>${when(
    "language_link",
    `<p class="masthead-language"><a href="{{language_link}}" lang="${other}" hreflang="${other}">${pageWords[other].languageName}</a></p>`,
  )}
</div></header>`;
}

/** All errors of the page in its order, each a link to its control; it takes the focus when the page opens. */
function summary(language: Language): string {
  const item = `<li><a href="{{this.link}}">{{this.text}}</a></li>`;
  return when(
    "failed",
    `<div class="problems" role="alert" tabindex="-1" autofocus><h2>${pageWords[language].problems}</h2><ul>{{#each problems}}${item}{{/each}}</ul></div>`,
  );
}

/** Who decides, and help: at the same place on every page. */
function footer(model: ProcedureModel, language: Language): string {
  const words = pageWords[language];
  const names = model.agenciesDeclared
    .filter(({ id }) => model.agencies.includes(id))
    .map(({ label }) => localText(label, language));
  const agencies = names.length === 0 ? "" : `<p>${words.agency} ${names.join(", ")}</p>`;
  return `<footer class="footer"><div class="column">${agencies}${when("help", `<p>${words.help} {{help}}</p>`)}</div></footer>`;
}

/** The form around what a page asks. A hidden first button is what the Enter key presses, not "remove row 1"; `more` are buttons before the last. */
export function sendingForm(inner: string, button: string, files: boolean, more = ""): string {
  const encoding = files ? ' enctype="multipart/form-data"' : "";
  return `<form method="post" novalidate${encoding}>
<input type="hidden" name="_token" value="{{token}}"><button hidden name="_tiep" value="1">${button}</button>
${inner}
<p class="actions">${more}<button class="button" name="_tiep" value="1">${button}</button></p>
</form>`;
}
