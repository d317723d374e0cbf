// compiler/cli/diagnostic-page.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";
function readPage(home, code, language) {
  try {
    return pageFrom(readFileSync(join(home, "docs", "diagnostics", `${code}.md`), "utf8"), language);
  } catch {
    return void 0;
  }
}
function pageFrom(markdown, language) {
  const heading = /^# \S+ — (.*)$/m.exec(markdown)?.[1] ?? "";
  const [vi = "", en = vi] = heading.split(" / ");
  const section = new RegExp(`^## ${language}[ \\t]*\\n([\\s\\S]*?)(?=^## (?:vi|en)[ \\t]*$|(?![\\s\\S]))`, "m").exec(markdown);
  return { title: language === "vi" ? vi.trim() : en.trim(), text: (section?.[1] ?? "").trim() };
}

export {
  readPage,
  pageFrom
};
