import type { DossierItem, Field, Language, LocalText, Paper, ProcedureModel } from "@tthc/model";
import { errorText } from "./controls.ts";
import { localText, Place, when } from "./markup.ts";
import { pageShell, sendingForm } from "./page-shell.ts";
import { pageWords } from "./page-words.ts";

const TITLE: LocalText = { vi: pageWords.vi.checkTitle, en: pageWords.en.checkTitle };

/** Everything the citizen entered, each answer with a link to change it, then the declaration and the submission. */
export function checkPage(model: ProcedureModel, language: Language): string {
  const words = pageWords[language];
  const sections = model.forms.flatMap(({ id, sections: all }) =>
    all.map(({ id: section, label, fields }) => {
      const link = new Place().inside(id).inside(section).data("forms");
      return when(
        link,
        block(localText(label, language), answers(fields, new Place(), link, language, label.vi)),
      );
    }),
  );
  const parts = [facts(model, language), ...sections, papers(model, language)].filter((part) => part !== "");
  const body = `<p class="lead">${words.checkIntro}</p>\n${parts.join("\n")}\n${sendingForm(declaration(language), words.submit, false)}`;
  return pageShell(model, language, { title: TITLE, body, sends: true, counted: true });
}

const block = (heading: string, rows: string): string =>
  `<section class="answers"><h2>${heading}</h2>\n${rows}\n</section>`;

const answerList = (rows: readonly string[]): string =>
  rows.length === 0 ? "" : `<dl class="answer-list">\n${rows.join("\n")}\n</dl>`;

interface Answer {
  readonly label: string;
  readonly text: string;
  readonly link: string;
}

/** One answer; the label goes with "change" too, since a list of links is read out without what stands around it. */
function answer({ label, text, link }: Answer, language: Language): string {
  const { change } = pageWords[language];
  return `<div class="answer"><dt>${label}</dt><dd class="answer-text">${text}</dd><dd class="answer-change"><a href="${link}">${change}<span class="unseen"> ${label}</span></a></dd></div>`;
}

function given(path: string, language: Language): string {
  return when(path, `<bdi>{{${path}}}</bdi>`, `<span class="none">${pageWords[language].nothing}</span>`);
}

/**
 * The answers of some fields: simple ones in one list, groups and rows under headings of their own. `above` is the
 * heading over them, which a group of the same name does not repeat.
 */
function answers(
  fields: readonly Field[],
  place: Place,
  link: string,
  language: Language,
  above: string,
): string {
  const simple: string[] = [];
  const nested: string[] = [];
  for (const field of fields) {
    const here = place.inside(field.id);
    const label = localText(field.label, language);
    const shown = (markup: string): string =>
      field.shownWhen === undefined ? markup : when(here.data("shown"), markup);
    const { shape } = field;
    if (shape.is === "record" && shape.of === "group")
      nested.push(
        shown(
          `${field.label.vi === above ? "" : `<h3>${label}</h3>\n`}${answers(shape.fields, here, link, language, field.label.vi)}`,
        ),
      );
    else if (shape.is === "list") nested.push(shown(listAnswers(label, shape.fields, here, link, language)));
    else {
      const change = `{{${link}}}#${firstControl(field, here)}`;
      const text = given(here.data("texts"), language);
      simple.push(
        shown(
          field.computed === undefined
            ? answer({ label, text, link: change }, language)
            : `<div class="answer"><dt>${label}</dt><dd class="answer-text">${text}</dd></div>`,
        ),
      );
    }
  }
  return [answerList(simple), ...nested].filter((part) => part !== "").join("\n");
}

function listAnswers(
  label: string,
  fields: readonly Field[],
  here: Place,
  link: string,
  language: Language,
): string {
  const row = here.row();
  const cells = fields.map((field) => {
    const text = given(row.inside(field.id).data("texts"), language);
    const cell = `<div class="answer"><dt>${localText(field.label, language)}</dt><dd class="answer-text">${text}</dd></div>`;
    return field.shownWhen === undefined ? cell : when(row.inside(field.id).data("shown"), cell);
  });
  const rows = `{{#each ${here.data("rows")}}}<h4>${label} {{this.number}}</h4>${answerList(cells)}{{/each}}`;
  const change = answer(
    { label, text: given(here.data("texts"), language), link: `{{${link}}}#${here.name}` },
    language,
  );
  return `<h3>${label}</h3>\n${answerList([change])}${rows}`;
}

/** The id of the first control of an answer: what its link goes to. */
function firstControl({ shape }: Field, place: Place): string {
  if (shape.is === "date" || shape.is === "date-time") return `${place.name}.day`;
  if (shape.is !== "record") return place.name;
  const [first] = shape.fields;
  return first === undefined ? place.name : firstControl(first, place.inside(first.id));
}

function facts(model: ProcedureModel, language: Language): string {
  const words = pageWords[language];
  const asked = [
    ...(model.cases.length > 1 ? [["_case", words.case] as const] : []),
    ...(model.applicants.length > 1 ? [["_applicant", words.applicant] as const] : []),
  ];
  if (asked.length === 0) return "";
  const rows = asked.map(([id, label]) => {
    const text = given(new Place().inside(id).data("texts"), language);
    return answer({ label, text, link: `{{start_link}}#${id}` }, language);
  });
  return block(words.factsHeading, answerList(rows));
}

function papers(model: ProcedureModel, language: Language): string {
  const words = pageWords[language];
  const all = model.dossier.items.flatMap(papersIn).filter((paper) => !paper.shownOnly);
  if (all.length === 0) return "";
  const rows = all.map(({ id, label }) => {
    const place = new Place().inside(id);
    const files = `<ul class="plain-list">{{#each ${place.data("uploads")}}}<li><bdi>{{this.name}}</bdi></li>{{/each}}</ul>`;
    const text = when(place.data("uploads"), files, `<span class="none">${words.noFile}</span>`);
    const row = answer(
      { label: localText(label, language), text, link: `{{papers_link}}#_tep.${id}` },
      language,
    );
    return when(place.data("papers"), row);
  });
  return when("papers_needed", block(words.papersTitle, answerList(rows)));
}

function papersIn(item: DossierItem): readonly Paper[] {
  if (item.kind === "one-of") return item.items.flatMap(papersIn);
  return item.form === undefined ? [item] : [];
}

function declaration(language: Language): string {
  const words = pageWords[language];
  const place = new Place().inside("_declared");
  return `${when(
    place.data("errors"),
    `<fieldset class="field wrong" aria-describedby="_declared-error">\n<legend>${words.declaration}</legend>\n${errorText(place, language)}`,
    `<fieldset class="field">\n<legend>${words.declaration}</legend>\n`,
  )}<div class="tick"><input type="checkbox" id="_declared" name="_declared" value="yes"${when("declared", " checked")}><label for="_declared">${words.declare}</label></div>\n</fieldset>`;
}
