import { COMMON_DATA } from "./letter-data.ts";
import type { DataEntry, Vocabulary } from "./vocabulary.ts";

const KINDS = {
  text: "chữ / text",
  flag: "có không / yes or no",
  list: "danh sách / list",
  record: "nhóm / group",
} as const;

function rows(entries: Vocabulary, before: string): readonly string[] {
  return entries.flatMap(({ name, label, kind }: DataEntry) => {
    const path = before + name;
    const inner =
      kind.is === "record"
        ? rows(kind.entries, `${path}.`)
        : kind.is === "list" && kind.of !== "text"
          ? rows(kind.of, `${path} → this.`)
          : [];
    return kind.is === "record"
      ? inner
      : [`| \`${path}\` | ${KINDS[kind.is]} | ${label.vi} | ${label.en} |`, ...inner];
  });
}

/** The generated table of `docs/templates.md`: what every letter may use. */
export const letterDataTable = (): string =>
  ["| tên / name | kiểu / kind | nghĩa | meaning |", "|---|---|---|---|", ...rows(COMMON_DATA, ""), ""].join(
    "\n",
  );
