import type { Codelist } from "@tthc/model";
import type { DeclaredSymbol } from "../binder/symbols.ts";
import { readDataFile } from "./data-file.ts";
import type { Context } from "./context.ts";
import { textOf } from "./local-text.ts";

export function lowerCodelist({ id, node }: DeclaredSymbol<"codelist">, context: Context): Codelist {
  const seen = new Map<string, unknown>();
  for (const entry of node.entries) {
    if (seen.has(entry.code)) context.report("TT2010", entry, { what: "code", name: entry.code });
    seen.set(entry.code, entry);
  }
  const entries =
    node.file === undefined
      ? node.entries.map(({ code, label }) => ({ code, label: textOf(label) }))
      : readDataFile(node.file, ["mã", "tên"], context).map((row) => ({
          code: row.get("ma") as string,
          label: { vi: row.get("ten") as string, ...(row.get("en") && { en: row.get("en") as string }) },
        }));
  return {
    id,
    label: textOf(node.label, node.name),
    ...(node.version !== undefined && { version: node.version }),
    entries,
    ...context.grounded(node),
  };
}
