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

/**
 * Title, section of one language and examples out of `# CODE — title vi / title en`, `## vi`, `## en`, `## Ví dụ`; the
 * examples serve both languages.
 */
export function pageFrom(markdown: string, language: "vi" | "en"): DiagnosticPage {
  const heading = /^# \S+ — (.*)$/m.exec(markdown)?.[1] ?? "";
  const [vi = "", en = vi] = heading.split(" / ");
  const section = (name: string): string => {
    const found = new RegExp(`^## ${name}[ \\t]*\\n([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, "m").exec(markdown);
    return (found?.[1] ?? "").trim();
  };
  const text = [section(language), section("Ví dụ")].filter((part) => part !== "").join("\n\n");
  return { title: language === "vi" ? vi.trim() : en.trim(), text };
}

/** Examples for a terminal: `Sai:` or `Đúng:` above indented lines, without fences and without the marks ⟦ ⟧ of the place. */
export function plainExamples(text: string, language: "vi" | "en"): string {
  return text.replace(/^```\w* ?(\S*)[^\n]*\n([\s\S]*?)^```$/gm, (_all, kind: string, code: string) => {
    const words = language === "vi" ? { sai: "Sai:", đúng: "Đúng:" } : { sai: "Wrong:", đúng: "Right:" };
    const head =
      kind in words ? words[kind as keyof typeof words] : language === "vi" ? "Ví dụ:" : "Example:";
    const lines = code.replace(/[⟦⟧]/g, "").trimEnd().split("\n");
    return [head, ...lines.map((line) => (line === "" ? "" : `  ${line}`))].join("\n");
  });
}
