import type { ActionWord, Exit, Parallel, Span, State, Step } from "@tthc/grammar";
import { asciiName } from "@tthc/grammar";
import type { State as ModelState } from "@tthc/model";
import { within } from "./edits.ts";
import { isNamed, itemsOf, type Subject } from "./mutation.ts";

/** The states that the procedure itself writes. */
export const ownStates = (subject: Subject): readonly State[] =>
  itemsOf(subject, "Steps").flatMap(({ items }) =>
    items.filter((item): item is State => ["Step", "Parallel", "End"].includes(item.kind)),
  );

export const stepsOf = (subject: Subject): readonly Step[] =>
  ownStates(subject).filter((state): state is Step => state.kind === "Step");

export const parallelsOf = (subject: Subject): readonly Parallel[] =>
  ownStates(subject).filter((state): state is Parallel => state.kind === "Parallel");

export const isAction = ({ action }: Exit, word: ActionWord): boolean => action.word === word;

/** From the word `bước` to the brace: name, role and limit. */
export function headOf({ text }: Subject, state: Span): Span {
  return { start: state.start, end: text.indexOf("{", state.start) };
}

export const modelState = ({ model }: Subject, name: { readonly text: string }): ModelState | undefined =>
  model.flow.states.find(({ id }) => isNamed(name, id));

/** ` tối đa 2 lần` of an exit. */
export const boundOf = ({ text }: Subject, exit: Span): Span | undefined =>
  within(text, exit, / tối đa \d+ lần/);

/** Where an exit leads, by id. */
export const targetOf = (exit: Exit): string | undefined =>
  exit.target === undefined ? undefined : asciiName(exit.target.text);

export interface Way {
  readonly from: string;
  readonly to: string;
}

/** The ways between states of the procedure's model. */
export const waysOf = ({ model }: Subject): readonly Way[] =>
  model.flow.states.flatMap((state) => [
    ...state.exits.map(({ target }) => ({ from: state.id, to: target })),
    ...(state.kind === "parallel" ? state.joins.map(({ target }) => ({ from: state.id, to: target })) : []),
  ]);

/** Whether a dossier can come from one state to another; exits that every state has do not count. */
export function leads(subject: Subject, from: string, to: string): boolean {
  const ways = waysOf(subject);
  const seen = new Set<string>();
  const todo = [from];
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    for (const way of ways) {
      if (way.from !== at || seen.has(way.to)) continue;
      if (way.to === to) return true;
      seen.add(way.to);
      todo.push(way.to);
    }
  }
  return false;
}

/** Whether a state can be reached some other way too, so that one way may go. */
export const hasOtherWay = (subject: Subject, target: { readonly text: string } | undefined): boolean =>
  target !== undefined && waysOf(subject).filter(({ to }) => isNamed(target, to)).length > 1;
