import { parse } from "@tthc/grammar";
import { formatSource } from "../../format/format-source.ts";

/**
 * The source with scenarios before the closing brace of its procedures, laid out; `texts` by the place of the procedure
 * in the file. Undefined where the source, or what would come of it, cannot be read.
 */
export function withScenarios(
  source: string,
  texts: ReadonlyMap<number, readonly string[]>,
): string | undefined {
  const text = source.replace(/^\uFEFF/, "").normalize("NFC");
  const { tree, problems } = parse(text);
  if (problems.length > 0) return undefined;
  const procedures = tree.declarations.filter(({ kind }) => kind === "Procedure");
  let result = text;
  // From the last, so that the places of those before stay right.
  for (const [index, procedure] of [...procedures.entries()].reverse()) {
    const drafted = texts.get(index) ?? [];
    const brace = text.lastIndexOf("}", procedure.end - 1);
    if (drafted.length === 0 || brace < procedure.start) continue;
    const before = result.slice(0, brace).trimEnd();
    result = `${before}\n${drafted.join("")}${result.slice(brace)}`;
  }
  const formatted = formatSource(result);
  return formatted.ok ? formatted.text : undefined;
}
