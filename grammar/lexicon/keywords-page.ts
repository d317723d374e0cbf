import { en } from "./en.ts";
import { keywordIds, keywordMeanings } from "./keywords.ts";
import { reservedWords, synonyms } from "./phrases.ts";
import { units } from "./units.ts";
import { vi } from "./vi.ts";

/** The text of `docs/keywords.md`; a test keeps the file the same as this. */
export function keywordsPage(): string {
  const rows = keywordIds.map((id) => `| \`${vi[id]}\` | \`${en[id]}\` | ${keywordMeanings[id]} |`);
  const unitRows = units.map(
    (each) =>
      `| ${each.vi.map((word) => `\`${word}\``).join(", ")} | ${each.en.map((word) => `\`${word}\``).join(", ")} |`,
  );
  return [
    "<!-- generated from grammar/lexicon by grammar/lexicon/keywords-page.ts; do not edit: UPDATE=1 npx vitest run tests/grammar/keywords -->",
    "# Keywords",
    "",
    "Either spelling is good in any file, in any case, with any run of blanks. Phrases of several words can never collide",
    "with a name; of the single words only these are reserved: " +
      [...reservedWords].map((word) => `\`${word}\``).join(" ") +
      ".",
    "Everything else may be a name as well.",
    "",
    "| Vietnamese | English | meaning |",
    "|---|---|---|",
    ...rows,
    "",
    "Also accepted: " + synonyms.map(([text, id]) => `\`${text}\` for \`${vi[id]}\``).join(", ") + ".",
    "",
    "## Units",
    "",
    "A unit belongs to the number before it, on the same line; elsewhere these words are names.",
    "",
    "| Vietnamese | English |",
    "|---|---|",
    ...unitRows,
    "",
  ].join("\n");
}
