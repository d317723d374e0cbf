import { createHmac, timingSafeEqual } from "node:crypto";

/** Seconds that a message may be old, or ahead, when it is read. */
const TOLERANCE = 300;
const SCHEME = "v1=";

/** Names of the headers of a signed message. */
export const HEADERS = {
  timestamp: "tthc-timestamp",
  signature: "tthc-signature",
  id: "idempotency-key",
} as const;

/** HMAC-SHA256 of `<seconds>.<body>`: an old body under a new time, or the other way round, is signed by nobody. */
export const signatureOf = (secret: string, seconds: number, body: string): string =>
  `${SCHEME}${createHmac("sha256", secret).update(`${seconds}.${body}`, "utf8").digest("hex")}`;

/** What a receiver was sent. */
export interface SignedMessage {
  /** Content of `tthc-timestamp`. */
  readonly timestamp: string;
  /** Content of `tthc-signature`. */
  readonly signature: string;
  /** The body as it came, before anything parsed it. */
  readonly body: string;
}

/**
 * Whether a message comes from whoever has the secret, and now. For receivers; while a secret is changed both may be
 * given. Takes the same time wherever the signature is wrong. `now` in milliseconds.
 */
export function isSigned(
  { timestamp, signature, body }: SignedMessage,
  secrets: string | readonly string[],
  now: number,
  tolerance: number = TOLERANCE,
): boolean {
  const seconds = /^[0-9]{1,12}$/.test(timestamp) ? Number(timestamp) : Number.NaN;
  const isFresh = Math.abs(now / 1000 - seconds) <= tolerance;
  const given = Buffer.from(signature, "utf8");
  const known = (typeof secrets === "string" ? [secrets] : secrets).filter((secret) => secret !== "");
  const matches = known.map((secret) => {
    const wanted = Buffer.from(signatureOf(secret, seconds, body), "utf8");
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  });
  return isFresh && matches.includes(true);
}
