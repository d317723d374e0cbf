import type { ListItem, Sheet } from "../../document/document.ts";
import { list, paragraph } from "../../document/document.ts";
import { renderHtml } from "../../document/render-html.ts";
import { renderMarkdown } from "../../document/render-markdown.ts";
import { sheetStyle } from "../../document/style.ts";
import { countsLine } from "./sheet-document.ts";
import type { ProofSheet } from "./sheet-format.ts";
import { type Tell, tellIn } from "./tell.ts";
import { SHORT_OVERALL } from "./verdict-words.ts";

/** A sheet and the file beside the index that holds it. */
export interface FiledSheet {
  readonly sheet: ProofSheet;
  /** ASCII. */
  readonly file: string;
}

/** A page that leads to many sheets; those that want attention stand first. */
export const indexHtml = (sheets: readonly FiledSheet[], language: "vi" | "en"): string =>
  renderHtml(indexDocument(sheets, language), sheetStyle);

/** The same as Markdown. */
export const indexMarkdown = (sheets: readonly FiledSheet[], language: "vi" | "en"): string =>
  renderMarkdown(indexDocument(sheets, language));

const VERDICTS = ["refuted", "undecided", "accepted", "proved"] as const;

function indexDocument(sheets: readonly FiledSheet[], language: "vi" | "en"): Sheet {
  const tell = tellIn(language);
  const { say } = tell;
  return {
    language,
    kind: say("Phiếu chứng minh", "Proof sheets"),
    title: say("Phiếu chứng minh các thủ tục hành chính", "Proof sheets of administrative procedures"),
    blocks: [
      paragraph(
        say(`Có ${sheets.length} phiếu, mỗi phiên bản một phiếu.`, `${sheets.length} sheets, one a version.`),
      ),
      ...VERDICTS.flatMap((verdict) => {
        const own = sheets.filter(({ sheet }) => sheet.verdict === verdict);
        if (own.length === 0) return [];
        const title = `${tell.both(SHORT_OVERALL[verdict])} (${own.length})`;
        return [{ is: "section" as const, title, blocks: list(own.map((filed) => item(filed, tell))) }];
      }),
    ],
  };
}

function item({ sheet, file }: FiledSheet, tell: Tell): ListItem {
  const { procedure, claims } = sheet;
  const version = `${tell.say("phiên bản", "version")} ${procedure.version}`;
  return {
    text: `${tell.named(procedure.label)} (${version})`,
    href: file,
    under: [countsLine(claims, tell)],
  };
}
