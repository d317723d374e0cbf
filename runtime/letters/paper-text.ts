/** What could reorder or hide its neighbours: direction marks, blanks without width, controls, lone surrogates. */
const HIDDEN = /[^\P{Cc}\n]|[\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/**
 * A text as it may stand on paper: NFC, one kind of line end, without what nobody sees but which changes what is seen. A
 * name that somebody typed must not turn the words around it.
 */
export const paperText = (text: string | undefined): string =>
  (text ?? "")
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll("\t", " ")
    .replace(HIDDEN, "\ufffd")
    .trim();
