import type { CopyKind, Language, PaperNeed } from "@tthc/model";
import { momentText } from "../kernel/moment-text.ts";
import { textOf } from "../forms/shown-value.ts";
import { paperText } from "./paper-text.ts";

/** A row of the table of papers. */
export interface PaperRow {
  readonly stt: string;
  readonly ten: string;
  readonly loai_ban: string;
  readonly so_luong: string;
  readonly da_co: boolean;
  /** Last day to hand it in, where the dossier has one for this paper: `09/09/2026`. */
  readonly han: string;
}

const COPIES: Readonly<Record<CopyKind, readonly [vi: string, en: string]>> = {
  original: ["Bản chính", "Original"],
  copy: ["Bản sao", "Copy"],
  "certified-copy": ["Bản sao chứng thực", "Certified copy"],
  electronic: ["Bản điện tử", "Electronic copy"],
};
const SHOWN = ["Xuất trình", "Shown only"] as const;

/** Papers that lie in the dossier. Of a group of which one suffices, the papers themselves. */
export const handedIn = (needs: readonly PaperNeed[], language: Language): readonly PaperRow[] =>
  rowsOf(
    needs.filter(({ kind, handedIn: there }) => kind === "paper" && there),
    language,
  );

/** Papers that are needed and not there; of a group of which one suffices, the group. */
export const stillNeeded = (needs: readonly PaperNeed[], language: Language): readonly PaperRow[] =>
  rowsOf(
    needs.filter(({ needed, handedIn: there, within }) => needed && !there && within === undefined),
    language,
  );

function rowsOf(needs: readonly PaperNeed[], language: Language): readonly PaperRow[] {
  const word = language === "vi" ? 0 : 1;
  return needs.map(({ label, copies = [], shownOnly, handedIn: there, by }, index) => ({
    stt: String(index + 1),
    ten: paperText(textOf(label, language)),
    loai_ban: shownOnly ? SHOWN[word] : copies.map(({ copy }) => COPIES[copy][word]).join(" + "),
    so_luong: copies.map(({ count }) => String(count)).join(" + "),
    da_co: there,
    han: by === undefined ? "" : momentText(by.slice(0, 10)),
  }));
}
