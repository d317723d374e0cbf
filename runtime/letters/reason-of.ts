import type { DossierRecord } from "../kernel/record.ts";

/**
 * The reason of what happened last. Where branches answered one by one their reasons are the reason of the join: all that
 * were given since the dossier came to that state, the last of each branch.
 */
export function reasonOf({ history }: DossierRecord): string {
  const last = history.at(-1);
  const own = last?.event.reason?.trim() ?? "";
  if (last === undefined || last.event.branch === undefined) return own;
  const reasons = new Map<string, string>();
  for (const { from, to, event, entered } of history.toReversed()) {
    if (from !== last.from) break;
    const reason = event.reason?.trim() ?? "";
    if (event.branch !== undefined && reason !== "" && !reasons.has(event.branch))
      reasons.set(event.branch, reason);
    if (to === last.from && entered) break;
  }
  return [...reasons.values()].reverse().join("\n");
}
