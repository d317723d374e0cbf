import type { LocalText } from "@tthc/model";
import { KeptTexts } from "../kept-texts.ts";
import { safeText } from "../../document/markup-text.ts";

/** The same labels come again in procedure after procedure. */
const kept = new KeptTexts(2000);

/** Text of an author inside a JSDoc comment: it cannot end the comment, open a tag or a link. */
export function docText(text: string): string {
  return (
    kept.get(text) ??
    kept.keep(
      text,
      safeText(text)
        .replaceAll("*/", "*\\/")
        .replaceAll(/[@`{}]/g, "\\$&")
        .trim(),
    )
  );
}

/** A comment: one line where it fits, or paragraphs. Absent and empty ones are left out. */
export function doc(...paragraphs: readonly (string | undefined)[]): string {
  const said = paragraphs.filter((text) => text !== undefined && text !== "");
  return said.length > 1 || said[0]?.includes("\n") === true ? `\n${said.join("\n\n")}` : (said[0] ?? "");
}

/** `Họ và tên — Full name` */
export function labelText({ vi, en }: LocalText): string {
  return en === undefined ? docText(vi) : `${docText(vi)} — ${docText(en)}`;
}
