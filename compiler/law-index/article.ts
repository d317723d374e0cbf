import type { Citation } from "@tthc/model";
import type { ReportArticle } from "./law-report.ts";

const WORDS =
  /^(?:(?:điều|article)\s+(\S+))(?:\s+(?:khoản|clause)\s+(\S+))?(?:\s+(?:điểm|point)\s+(\S+))?$/iu;
const WHOLE = /^(?:toàn bộ|tất cả|all|whole)$/iu;

/** Reads `điều 53 khoản 1 điểm a` (or in English), `toàn bộ` for the whole source; undefined where it is neither. */
export function readArticle(written: string): ReportArticle | undefined {
  const text = written.normalize("NFC").trim().replace(/\s+/g, " ");
  if (WHOLE.test(text)) return {};
  const [, article, clause, point] = WORDS.exec(text) ?? [];
  if (article === undefined) return undefined;
  return {
    article,
    ...(clause !== undefined && { clause }),
    ...(point !== undefined && { point }),
  };
}

/** How a repeal meets a citation: all of it, part of it (the citation is wider), or none of it. */
export type Reach = "whole" | "part" | "none";

const LEVELS = ["article", "clause", "point"] as const;

/** A citation of a whole source or article is wider than a repealed article or clause of it. */
export function reachOf(repealed: ReportArticle, cited: ReportArticle): Reach {
  for (const level of LEVELS) {
    const [gone, kept] = [repealed[level], cited[level]];
    if (gone === undefined) return "whole";
    if (kept === undefined) return "part";
    if (gone.toLowerCase() !== kept.toLowerCase()) return "none";
  }
  return "whole";
}

/** What a citation names within its source. */
export const articleOf = ({ article, clause, point }: Citation): ReportArticle => ({
  ...(article !== undefined && { article }),
  ...(clause !== undefined && { clause }),
  ...(point !== undefined && { point }),
});

/** `điều 53 khoản 1 điểm a`; empty for a whole source. */
export function articleText({ article, clause, point }: ReportArticle, language: "vi" | "en"): string {
  const [a, c, p] = language === "vi" ? ["điều", "khoản", "điểm"] : ["article", "clause", "point"];
  return [
    article === undefined ? [] : [a, article],
    clause === undefined ? [] : [c, clause],
    point === undefined ? [] : [p, point],
  ]
    .flat()
    .join(" ");
}
