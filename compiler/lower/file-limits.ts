import { asciiName, type Name, type SizeNode } from "@tthc/grammar";
import type { Context } from "./context.ts";

const UNIT_BYTES = { KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 } as const;

/** Size in bytes; units are binary, as file systems count. */
export const bytesOf = (size: SizeNode): number => Math.round(Number(size.amount) * UNIT_BYTES[size.unit]);

/** Extensions of files; anything that is not a plain extension is reported. */
export function fileTypesOf(names: readonly Name[], context: Context): readonly string[] {
  return names.map((name) => {
    const extension = asciiName(name.text);
    if (!/^[a-z0-9]{1,8}$/.test(extension)) context.report("TT4015", name, { name: name.text });
    return extension;
  });
}
