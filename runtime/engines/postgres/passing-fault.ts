import { DatabaseError } from "pg";
import { EngineFault } from "../engine-fault.ts";
import { faultText } from "../fault-text.ts";

/**
 * Lost connections (08), a server that lacks resources (53), stops or starts (57P), a timeout (57014), and transactions
 * that have to be done again: serialisation, deadlock (40), a lock not had in time (55P03).
 */
const PASSING = /^(08...|53...|57P0[1-3]|57014|40001|40P01|55P03)$/;

/** Somebody else wrote the same line or key meanwhile, or a definition that was there is gone: look again. */
const OVERTAKEN = /^(23505|23503)$/;

/** Whether the same request may well succeed if it is tried again. */
export function isPassing(error: unknown): boolean {
  if (error instanceof EngineFault || !(error instanceof Error)) return false;
  if (error instanceof DatabaseError) return PASSING.test(error.code ?? "");
  const { code } = error as { readonly code?: unknown };
  if (typeof code === "string" && /^E[A-Z]+$/.test(code)) return true;
  return /connection terminated|connection error|timeout/i.test(error.message);
}

/** Whether a write lost against another one. */
export const isOvertaken = (error: unknown): boolean =>
  error instanceof DatabaseError && OVERTAKEN.test(error.code ?? "");

/**
 * A fault as the sender is told. What the server or a parser says in detail stays behind: it may quote a row, and so a
 * person.
 */
export function asFault(error: unknown): EngineFault {
  if (error instanceof EngineFault) return error;
  if (error instanceof DatabaseError)
    return new EngineFault("store-failed", `${error.code}: ${error.message}`);
  return isPassing(error)
    ? new EngineFault("store-failed", String(error), error)
    : new EngineFault("store-damaged", faultText(error));
}
