import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The page of a code in one language. */
export interface DiagnosticPage {
  readonly title: string;
  readonly text: string;
}

/** Reads `docs/diagnostics/<CODE>.md`; undefined where there is none. */
export function readPage(home: string, code: string, language: "vi" | "en"): DiagnosticPage | undefined {
  try {
    return pageFrom(readFileSync(join(home, "docs", "diagnostics", `${code}.md`), "utf8"), language);
  } catch {
    return undefined;
  }
}

/** Title and section of one language out of `# CODE — title vi / title en`, `## vi …`, `## en …`. */
export function pageFrom(markdown: string, language: "vi" | "en"): DiagnosticPage {
  const heading = /^# \S+ — (.*)$/m.exec(markdown)?.[1] ?? "";
  const [vi = "", en = vi] = heading.split(" / ");
  const section = new RegExp(
    `^## ${language}[ \\t]*\\n([\\s\\S]*?)(?=^## (?:vi|en)[ \\t]*$|(?![\\s\\S]))`,
    "m",
  ).exec(markdown);
  return { title: language === "vi" ? vi.trim() : en.trim(), text: (section?.[1] ?? "").trim() };
}
