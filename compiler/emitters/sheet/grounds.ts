import type { Grounded } from "@tthc/model";
import type { Speaker } from "../speaker.ts";

/** The law behind an element, and the number of the assumption it rests on, as lines of a cell. */
export function groundLines(speaker: Speaker, { basis, assumption }: Grounded): readonly string[] {
  return [
    speaker.basis({ ...(basis && { basis }) }),
    ...(assumption === undefined ? [] : [assumptionMark(speaker, assumption)]),
  ].filter((line) => line !== "");
}

/** The same behind a sentence, in brackets; empty where there is none. */
export function inBrackets(lines: readonly string[]): string {
  return lines.length === 0 ? "" : ` (${lines.join("; ")})`;
}

/** The assumptions of a model, each reason once; their order numbers them. */
export function assumptionReasons({ model }: Speaker): readonly string[] {
  return [...new Set(model.assumptions.map(({ reason }) => reason))];
}

/** `giả định 3`, the third of the list at the end of the sheet. */
function assumptionMark(speaker: Speaker, assumption: string): string {
  const number = assumptionReasons(speaker).indexOf(assumption) + 1;
  return `${speaker.say("giả định", "assumption")} ${number === 0 ? speaker.given(assumption) : number}`;
}
