import { createHash } from "node:crypto";
import { createTransport } from "nodemailer";
import { DeliveryFault } from "../delivery-fault.ts";
import type { NoticeSender } from "../notice.ts";

/** A mail server that takes mail of this house. */
export interface MailOptions {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (465). Without it the connection is made safe by STARTTLS, and given up where that fails. */
  readonly secure?: boolean;
  /** For a server on the same machine only: mail goes in clear. */
  readonly allowPlain?: boolean;
  readonly user?: string;
  readonly password?: string;
  /** Address that the mail comes from. */
  readonly from: string;
  /** Milliseconds to wait for the server at each step. */
  readonly timeout?: number;
}

// One mailbox and nothing else: a list, a name or a line break would send the notice to others too.
const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?$/;

/** Sends notices as mail of plain text. The id of a mail follows from the notice: one sent twice is the same mail. */
export function mailSender({
  host,
  port,
  secure = false,
  allowPlain = false,
  user,
  password = "",
  from,
  timeout = 20_000,
}: MailOptions): NoticeSender {
  const transport = createTransport({
    host,
    port,
    secure,
    requireTLS: !secure && !allowPlain,
    ignoreTLS: allowPlain,
    ...(user !== undefined && { auth: { user, pass: password } }),
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.slice(from.lastIndexOf("@") + 1);
  return {
    name: "mail",
    discloses: ["email"],
    send: async ({ id, subject, text, language }, { email }) => {
      if (email === undefined) throw new DeliveryFault("no-address", { permanent: true, by: "mail" });
      if (!ADDRESS.test(email)) throw new DeliveryFault("bad-address", { permanent: true, by: "mail" });
      const digest = createHash("sha256").update(id, "utf8").digest("hex").slice(0, 40);
      try {
        await transport.sendMail({
          from,
          to: { name: "", address: email },
          subject,
          text,
          messageId: `<${digest}@${domain}>`,
          headers: { "Auto-Submitted": "auto-generated", "Content-Language": language },
        });
      } catch (error) {
        throw mailFault(error);
      }
    },
  };
}

/** What a mail server said comes to, without its words: they repeat the address. */
function mailFault(error: unknown): DeliveryFault {
  const { code, responseCode: status = 0 } = error as {
    readonly code?: string;
    readonly responseCode?: number;
  };
  // A password or certificate that is wrong is mended by the office; a mailbox that is refused for good is not.
  if (code === "EENVELOPE" || code === "EMESSAGE")
    return new DeliveryFault("refused", { permanent: status >= 500, status, by: "mail" });
  if (code === "ETIMEDOUT") return new DeliveryFault("timeout", { by: "mail" });
  return new DeliveryFault(status === 0 ? "unreachable" : "refused", { status, by: "mail" });
}
