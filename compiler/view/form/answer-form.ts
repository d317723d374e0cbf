import type { FormPage, ProcedureModel } from "@tthc/model";
import {
  pageAfter,
  readPost,
  settledAnswers,
  shownPages,
  type FormDraft,
  type PageView,
} from "@tthc/runtime";
import { formPagePath, procedurePath } from "../address.ts";
import type { Shown } from "../live-workspace.ts";
import { pageReply, redirect, refusal, type Question, type Reply } from "../reply.ts";
import type { Speaker } from "../language.ts";
import { DEFAULT_TIME, defaultDay } from "../timetable/default-moment.ts";
import { definitionOf } from "../timetable/definition-of.ts";
import { planDossier } from "../timetable/plan-dossier.ts";
import { promiseOf } from "../timetable/promise.ts";
import { citizenPage, pageOf, withStrip } from "./citizen-page.ts";
import { formStrip } from "./form-strip.ts";
import { blankForm, type FilledForm, type FormSessions } from "./form-sessions.ts";
import { postedEntries } from "./posted-entries.ts";

/** One question about the form of one procedure version. */
export interface FormQuestion {
  readonly question: Question;
  readonly sessions: FormSessions;
  readonly shown: Shown;
  readonly model: ProcedureModel;
  readonly speaker: Speaker;
  readonly generation: number;
  /** Civil moment, `yyyy-mm-ddThh:mm`. */
  readonly now: string;
}

const SESSION = "phien";

/** What this browser has filled in of a procedure; undefined where that is nothing yet. */
export const filledForm = ({ question, sessions, model }: FormQuestion): FilledForm | undefined =>
  sessions.read(question.cookies.get(SESSION), model);

/** A form in which nothing is filled in. */
export const blank = ({ model, now }: FormQuestion): FilledForm => blankForm(model, defaultDay(model, now));

/** Throws what was filled in away. */
export function clearForm({ question, sessions, model, shown }: FormQuestion): Reply {
  sessions.forget(question.cookies.get(SESSION), model);
  return redirect(procedurePath(shown, "bieu-mau"));
}

/** A page of the citizen's way, shown or sent. Pages that the answers so far do not lead to lead back to the list. */
export async function answerForm(form: FormQuestion, id: string): Promise<Reply> {
  const { model, question, shown } = form;
  const filled = filledForm(form) ?? blank(form);
  const page = pageOf(model, id);
  const isOnTheWay = page !== undefined && shownPages(model, filled.draft).some((one) => one.id === id);
  if (!isOnTheWay || (page.kind === "done" && filled.filed === undefined))
    return redirect(procedurePath(shown, "bieu-mau"));
  return question.method === "POST" ? send(form, page, filled) : show(form, page, filled);
}

/** Takes what was sent and leads on: to the next page, to the same one where something is wrong or a row was added. */
async function send(form: FormQuestion, page: FormPage, { draft, filed }: FilledForm): Promise<Reply> {
  const { model, question, sessions, shown } = form;
  const entries = await postedEntries(question.body, question.contentType);
  if (entries === undefined) return refusal(400);
  const reading = readPost(model, page, draft, entries);
  const isFiled = page.kind === "check" && reading.problems.length === 0;
  const at = isFiled ? filingMoment(model, form.now) : page.kind === "done" ? filed : undefined;
  const name = sessions.write(question.cookies.get(SESSION), {
    model,
    draft: reading.draft,
    ...(reading.problems.length > 0 && { refused: { page: page.id, problems: reading.problems } }),
    ...(at !== undefined && { filed: at }),
  });
  const stays = reading.stay !== undefined || reading.problems.length > 0;
  const next = stays ? page : (pageAfter(model, page, reading.draft) ?? page);
  const fragment = reading.stay === undefined ? "" : `#${encodeURIComponent(reading.stay.at)}`;
  return redirect(formPagePath(shown, next.id) + fragment, {
    "set-cookie": `${SESSION}=${name}; Path=/; SameSite=Strict; HttpOnly`,
  });
}

function show(form: FormQuestion, page: FormPage, { draft, refused, filed }: FilledForm): Reply {
  const { model, shown, speaker, generation } = form;
  const { language } = speaker;
  const here = formPagePath(shown, page.id);
  const view: PageView = {
    language,
    linkOf: ({ id }) => formPagePath(shown, id),
    assets: "/",
    languageLink: `/ngon-ngu/${language === "vi" ? "en" : "vi"}?ve=${encodeURIComponent(here)}`,
    problems: refused?.page === page.id ? refused.problems : [],
    ...(filed !== undefined && page.kind === "done" && { receipt: receiptOf(model, draft, filed, speaker) }),
  };
  const strip = formStrip(shown, page, speaker);
  return pageReply(withStrip(citizenPage(model, page, draft, view), strip, generation));
}

const filingMoment = (model: ProcedureModel, now: string): string =>
  `${defaultDay(model, now)}T${DEFAULT_TIME}`;

/** What the confirmation shows: the promised date that the timetable works out from the same answers. */
function receiptOf(
  model: ProcedureModel,
  draft: FormDraft,
  filed: string,
  { say }: Speaker,
): NonNullable<PageView["receipt"]> {
  const { filingDate: _, ...facts } = draft.facts;
  const fields = settledAnswers(model, draft);
  const due = promiseOf(planDossier(definitionOf(model), { at: filed, facts, fields }))?.promised?.due;
  return {
    code: say("NỘP THỬ", "TRIAL"),
    filed,
    ...(due !== undefined && due !== null && { promised: due }),
    notes: [
      say(
        "Đây là bản xem thử: không có hồ sơ nào được gửi đi.",
        "This is a trial: no dossier was sent anywhere.",
      ),
    ],
  };
}
