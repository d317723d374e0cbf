import type { Language, LocalText, ProcedureModel } from "@tthc/model";
import { escaped, localText, when } from "./markup.ts";
import { pageShell } from "./page-shell.ts";
import { pageWords } from "./page-words.ts";

const TITLE: LocalText = { vi: pageWords.vi.doneTitle, en: pageWords.en.doneTitle };

/** The confirmation: code, promised date in words, what happens next. */
export function donePage(model: ProcedureModel, language: Language): string {
  const words = pageWords[language];
  const results = model.results
    .filter(({ implied }) => !implied)
    .map(({ label }) => localText(label, language));
  const steps = [
    words.doneReceive,
    words.doneSupplement,
    ...(results.length === 0 ? [] : [`${words.doneResult} ${results.join("; ")}.`]),
  ];
  const body = `<div class="done"><p class="done-label">${words.doneCode}</p><p class="done-code"><bdi>{{code}}</bdi></p></div>
<p>${words.doneKeep}</p>
<dl class="answer-list">
${when("filed", `<div class="answer"><dt>${words.doneFiled}</dt><dd class="answer-text">{{filed}}</dd></div>`)}${when(
    "promised",
    `<div class="answer"><dt>${words.donePromised}</dt><dd class="answer-text">{{promised}}</dd></div>`,
  )}<div class="answer"><dt>${words.code}</dt><dd class="answer-text">${escaped(model.code ?? "–")}</dd></div>
</dl>
<h2>${words.doneNext}</h2>
<ol class="next-steps">
${steps.map((step) => `<li>${step}</li>`).join("\n")}{{#each notes}}<li>{{this.text}}</li>{{/each}}
</ol>`;
  return pageShell(model, language, { title: TITLE, body });
}
