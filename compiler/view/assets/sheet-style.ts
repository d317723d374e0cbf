import { diagramStyle } from "../../emitters/diagram/style.ts";
import { sheetStyle } from "../../document/style.ts";
import { proofStyle } from "../../verify/sheet/style.ts";

/** The style of sheets kept inside an element of the view; rules of the paper itself hold for whole pages only. */
const nestedSheet = (sheetStyle + proofStyle)
  .replaceAll(/^@page.*$\n/gm, "")
  .replaceAll(/(^|[\s,{}])(?::root|body|main)(?=\s*\{)/gm, "$1&");

/** What sheets and drawings need within a page of the view; loaded with the pages that show one. */
export const SHEET_STYLE = `.sheet {\n${nestedSheet}}\n.sheet { max-width: none; margin: 0; padding: 0 clamp(0.75rem, 3vw, 2.5rem) 2rem; border: 1px solid var(--line); border-radius: 0.5rem; }
.sheet section:first-child h2 { margin-top: 1.25rem; }
.sheet figure { margin: 1rem 0; }
${diagramStyle}`;
