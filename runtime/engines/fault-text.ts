/**
 * An error in words that may be written to logs. Only errors of this house (they carry a `reason`) choose their words with
 * care; others quote what they could not read, and that may be about somebody: of those the name and the code are told.
 */
export function faultText(error: unknown): string {
  if (!(error instanceof Error)) return "error";
  const { reason, code } = error as { readonly reason?: { readonly vi?: unknown }; readonly code?: unknown };
  if (typeof reason === "object" && typeof reason.vi === "string") return `${error.name}: ${error.message}`;
  const isCode = typeof code === "string" && /^[A-Z0-9_]{1,60}$/.test(code);
  return isCode ? `${error.name} ${code}` : error.name;
}
