import { parseDate } from "@tthc/model";
import type { Request } from "./advance.ts";
import { EngineFault } from "./engine-fault.ts";

const MAX_LENGTH = 200;
// Keys that engines make themselves.
const RESERVED = /^(timer|effect):/;

const isName = (name: unknown): name is string =>
  typeof name === "string" && name.length <= MAX_LENGTH && /^[^\p{Cc}\p{Cs}]+$/u.test(name);

const shown = (name: unknown): string => (typeof name === "string" ? name.slice(0, 80) : typeof name);

/** Why a request cannot even be recorded: there is no name to record it under. */
export function requestFault(request: Request): EngineFault | undefined {
  const { dossier, key }: { readonly dossier: unknown; readonly key: unknown } = request;
  if (isName(dossier) && isName(key) && !RESERVED.test(key)) return undefined;
  return new EngineFault("bad-name", `${shown(dossier)}, ${shown(key)}`);
}

/** Why no number of a dossier can be given out. */
export function serialFault(unit: unknown, day: unknown): EngineFault | undefined {
  if (isName(unit) && typeof day === "string" && day.length === 10 && parseDate(day) !== undefined)
    return undefined;
  return new EngineFault("bad-serial", `${shown(unit)}, ${shown(day)}`);
}
