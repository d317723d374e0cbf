import type { ProcedureModel } from "@tthc/model";

/** Time of filing where nobody says another: offices are open, and no cutoff of the day has passed. */
export const DEFAULT_TIME = "09:00";

/** Day of filing where nobody says another: today where the version is in force, else the nearest day on which it is. */
export function defaultDay({ version: { inForce } }: ProcedureModel, now: string): string {
  const today = now.slice(0, 10);
  if (inForce?.from !== undefined && today < inForce.from) return inForce.from;
  return inForce?.to !== undefined && today > inForce.to ? inForce.to : today;
}
