import { DeliveryFault } from "../delivery-fault.ts";
import type { Notice, NoticeSender } from "../notice.ts";
import { HEADERS, signatureOf } from "./sign.ts";

export { HEADERS, isSigned, signatureOf, type SignedMessage } from "./sign.ts";

/** A receiver of signed messages. */
export interface WebhookOptions {
  /** `https:`, or `http:` inside the house. No user or password in it. */
  readonly url: string;
  /** Shared with the receiver, at least 32 characters. */
  readonly secret: string;
  /** Milliseconds since 1970, and a way to wait some: in a server `Date.now` and `setTimeout`. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Tries in one delivery, 1 second apart, then 4, 16; after the last the engine tries again later. */
  readonly tries?: number;
  /** Milliseconds for one try. */
  readonly timeout?: number;
}

const LARGEST_BODY = 64 * 1024;
const FIRST_PAUSE = 1_000;
// The receiver asks for patience; every other 4xx says that the message itself is wrong.
const LATER = new Set([408, 425, 429]);

/** Sends each notice as signed JSON. Throws a `TypeError` for a URL or a secret that nobody should use. */
export function webhookSender(options: WebhookOptions): NoticeSender {
  const url = checkedUrl(options);
  const { tries = 3, wait } = options;
  return {
    name: "webhook",
    discloses: [],
    send: async (notice) => {
      const body = bodyOf(notice);
      if (Buffer.byteLength(body, "utf8") > LARGEST_BODY)
        throw new DeliveryFault("too-large", { permanent: true, by: "webhook" });
      for (let attempt = 1; ; attempt += 1) {
        const fault = await post(url, notice.id, body, options);
        if (fault === undefined) return;
        if (fault.permanent || attempt >= tries) throw fault;
        await wait(FIRST_PAUSE * 4 ** (attempt - 1));
      }
    },
  };
}

function checkedUrl({ url, secret }: WebhookOptions): URL {
  const parsed = URL.parse(url);
  if (parsed === null || !["http:", "https:"].includes(parsed.protocol))
    throw new TypeError("webhook: the URL has to begin with https:// or http://");
  if (parsed.username !== "" || parsed.password !== "")
    throw new TypeError("webhook: no user or password in the URL");
  if (secret.length < 32) throw new TypeError("webhook: the secret needs at least 32 characters");
  return parsed;
}

/** What is sent: the notice, and nothing that it does not say itself. */
const bodyOf = ({ id, dossier, at, about, to, language, subject, text, contents }: Notice): string =>
  JSON.stringify({
    format: "tthc-notice/1",
    id,
    dossier,
    at,
    about,
    to,
    language,
    subject,
    text,
    contents,
  });

/** One try; signed anew each time, because a signature grows old. */
async function post(
  url: URL,
  id: string,
  body: string,
  { secret, now, timeout = 10_000 }: WebhookOptions,
): Promise<DeliveryFault | undefined> {
  const seconds = Math.floor(now() / 1000);
  try {
    const { status, body: answer } = await fetch(url, {
      method: "POST",
      redirect: "manual",
      signal: AbortSignal.timeout(timeout),
      headers: {
        "content-type": "application/json; charset=utf-8",
        [HEADERS.timestamp]: String(seconds),
        [HEADERS.signature]: signatureOf(secret, seconds, body),
        // A header holds Latin letters only.
        [HEADERS.id]: encodeURIComponent(id),
      },
      body,
    });
    // Nothing of the answer is read: it may be endless, and may quote what it was sent.
    await answer?.cancel();
    if (status >= 200 && status < 300) return undefined;
    if (status >= 300 && status < 400)
      return new DeliveryFault("redirected", { permanent: true, status, by: "webhook" });
    const permanent = status >= 400 && status < 500 && !LATER.has(status);
    return new DeliveryFault("refused", { permanent, status, by: "webhook" });
  } catch (error) {
    const isLate = error instanceof Error && error.name === "TimeoutError";
    return new DeliveryFault(isLate ? "timeout" : "unreachable", { by: "webhook" });
  }
}
