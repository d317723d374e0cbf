import { asciiName, foldName, type Name } from "@tthc/grammar";
import type { Context } from "./context.ts";
import type { LocalTable } from "./environment.ts";

/** Names that every JavaScript object has; as a JSON key they break validators of portals. */
const UNSAFE_IDS: ReadonlySet<string> = new Set([
  "__proto__",
  "constructor",
  "hasownproperty",
  "prototype",
  "tostring",
  "valueof",
]);

/** Ids become names of files, which many systems keep short. */
const LONGEST_NAME = 100;

/** Reports a name whose id cannot be a JSON key or the name of a file everywhere. */
export function checkId(name: Name, context: Context): void {
  if (name.text.length > LONGEST_NAME)
    context.report("TT2018", name, { name: name.text, limit: LONGEST_NAME });
  else if (UNSAFE_IDS.has(asciiName(name.text))) context.report("TT2015", name, { name: name.text });
}

/** Enters a name into its scope; one that stands there already, or whose ASCII form does, is reported and left out. */
export function declareName(name: Name | undefined, table: LocalTable, what: string, context: Context): void {
  if (name === undefined || name.text === "") return;
  checkId(name, context);
  const key = foldName(name.text);
  const id = asciiName(name.text);
  const namesake = table.withId(id);
  if (table.has(key)) context.report("TT2010", name, { what, name: name.text });
  else if (namesake !== undefined) {
    context.report("TT2003", name, { name: name.text, other: namesake.name.text, id });
  } else table.set(key, { id, name });
}
