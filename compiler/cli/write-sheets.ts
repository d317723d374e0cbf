import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { proofHtml, proofMarkdown } from "../verify/sheet/render-sheet.ts";
import { type FiledSheet, indexHtml, indexMarkdown } from "../verify/sheet/sheet-index.ts";
import type { ProofSheet } from "../verify/sheet/sheet-format.ts";
import { WrongUse } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

/** Longer names are cut: some disks take 255 bytes at most. */
const LONGEST_NAME = 120;

const FORMATS = {
  html: { extension: "html", print: proofHtml, index: indexHtml },
  markdown: { extension: "md", print: proofMarkdown, index: indexMarkdown },
} as const;

/** Writes a file a version into a folder, and an index where there are several; gives how many it wrote. */
export function writeSheets(
  { cwd, language }: Pick<Terminal, "cwd" | "language">,
  folder: string,
  sheets: readonly ProofSheet[],
  format: keyof typeof FORMATS,
): number {
  const { extension, print, index } = FORMATS[format];
  const path = resolve(cwd, folder);
  if (existsSync(path) && !statSync(path).isDirectory())
    throw new WrongUse({
      vi: `«${folder}» là một tệp, không phải thư mục.`,
      en: `"${folder}" is a file, not a folder.`,
    });
  mkdirSync(path, { recursive: true });
  const filed = named(sheets, extension);
  for (const { sheet, file } of filed) writeFileSync(join(path, file), print(sheet, language));
  if (filed.length <= 1) return filed.length;
  writeFileSync(join(path, `index.${extension}`), index(filed, language));
  return filed.length + 1;
}

/** `cap-phep-xay-dung-v3.html`; of two versions with one name the second gets a number. */
function named(sheets: readonly ProofSheet[], extension: string): readonly FiledSheet[] {
  const taken = new Map<string, number>();
  return sheets.map((sheet) => {
    const { id, version } = sheet.procedure;
    const base = `${id.replaceAll("_", "-").slice(0, LONGEST_NAME)}-v${version}`;
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return { sheet, file: `${count === 1 ? base : `${base}-${count}`}.${extension}` };
  });
}
