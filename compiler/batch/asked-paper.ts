import { sameWords, withoutBullet } from "../records/plain-text.ts";
import { headName, papersNamedIn, piecesOf } from "./paper-line.ts";
import type { PaperName } from "./paper-names.ts";

/** What a plan asks for in one cell: the text itself, or the papers it names. */
export interface AskedPaper {
  readonly text: string;
  readonly name?: PaperName;
}

/** The papers of a plan's cell: one a semicolon or bullet; a text that names known papers stands for them. */
export function askedPapers(cell: string): readonly AskedPaper[] {
  const pieces = cell
    .split(/;(?![^(]*\))|\n|(?:^|\s)-\s(?=\p{Lu})/u)
    .map((piece) => withoutBullet(piece))
    .filter((piece) => sameWords(piece) !== "");
  const asked = pieces.flatMap((text): AskedPaper[] => {
    const names = papersNamedIn(text);
    return names.length === 0 ? [{ text }] : names.map((name) => ({ text, name }));
  });
  // The same paper may stand in several pieces: «thẻ căn cước, chứng minh nhân dân … của người chết».
  return asked.filter(
    ({ name }, index) => name === undefined || asked.findIndex((one) => one.name === name) === index,
  );
}

/** The cell names the paper itself, not another one that it is a proof of: then its absence can be told. */
export function isNamedOutright({ text, name }: AskedPaper): boolean {
  const heads = piecesOf(withoutBrackets(text)).map((piece) => headName(piece));
  return name !== undefined && heads[0] !== undefined && heads.includes(name);
}

export const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)/gu, " ");
