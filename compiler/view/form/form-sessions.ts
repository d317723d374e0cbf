import { randomBytes } from "node:crypto";
import type { ProcedureModel } from "@tthc/model";
import { newDraft, type FormDraft, type FormProblem } from "@tthc/runtime";
import { fittingDraft } from "./fitting-draft.ts";

/** What somebody has filled in of one procedure version. */
export interface FilledForm {
  /** The state of the form it was filled in by. */
  readonly model: ProcedureModel;
  readonly draft: FormDraft;
  /** What the last page sent was refused for, shown when that page is shown again. */
  readonly refused?: { readonly page: string; readonly problems: readonly FormProblem[] };
  /** Handed in on the check page, at this moment. */
  readonly filed?: string;
}

/** Several browsers and private windows of one person; more are somebody's script. */
const MOST_SESSIONS = 32;
/** Of all procedures in one browser, as JSON. */
const MOST_CHARACTERS = 4_000_000;

/** Answers of each browser that fills in forms, kept in memory for as long as the view runs. */
export class FormSessions {
  /** The oldest first. */
  readonly #sessions = new Map<string, Map<string, FilledForm>>();

  /** The browser's own forms where its cookie is one of ours; a stranger's name opens nothing. */
  #of(session: string | undefined): Map<string, FilledForm> | undefined {
    return session === undefined ? undefined : this.#sessions.get(session);
  }

  /** What this browser has filled in, brought to the form as it is now. */
  read(session: string | undefined, model: ProcedureModel): FilledForm | undefined {
    const forms = this.#of(session);
    const found = forms?.get(keyOf(model));
    if (found === undefined || found.model === model) return found;
    const fitting: FilledForm = { model, draft: fittingDraft(model, found.draft) };
    forms?.set(keyOf(model), fitting);
    return fitting;
  }

  /** Keeps what was filled in; gives the name of the session, a new one where there was none. */
  write(session: string | undefined, form: FilledForm): string {
    const known = this.#of(session);
    const name = known === undefined || session === undefined ? randomBytes(16).toString("hex") : session;
    const forms = known ?? new Map<string, FilledForm>();
    const key = keyOf(form.model);
    forms.delete(key);
    forms.set(key, form);
    while (forms.size > 1 && sizeOf(forms) > MOST_CHARACTERS) dropOldest(forms);
    // A single form of that size was not filled in by hand.
    if (sizeOf(forms) > MOST_CHARACTERS) forms.clear();
    this.#sessions.delete(name);
    this.#sessions.set(name, forms);
    while (this.#sessions.size > MOST_SESSIONS) dropOldest(this.#sessions);
    return name;
  }

  forget(session: string | undefined, model: ProcedureModel): void {
    this.#of(session)?.delete(keyOf(model));
  }
}

/** A form in which nothing is filled in, for a dossier of this day. */
export function blankForm(model: ProcedureModel, filingDate: string): FilledForm {
  const online = model.channels.find(({ channel }) => channel.startsWith("online")) ?? model.channels[0];
  return { model, draft: newDraft(model, { filingDate, ...(online && { channel: online.channel }) }) };
}

const keyOf = ({ id, version }: ProcedureModel): string => `${id}/${String(version.number)}`;

const sizeOf = (forms: ReadonlyMap<string, FilledForm>): number =>
  [...forms.values()].reduce((sum, { draft }) => sum + JSON.stringify(draft).length, 0);

function dropOldest(map: Map<string, unknown>): void {
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}
