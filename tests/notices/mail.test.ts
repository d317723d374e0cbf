import { DeliveryFault } from "@tthc/runtime";
import { mailSender } from "@tthc/runtime/mail";
import { afterEach, expect, it } from "vitest";
import { faultOf, sampleNotice } from "./samples.ts";
import { smtpServer, type SmtpServer } from "./smtp-server.ts";

let server: SmtpServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const senderTo = ({ port }: SmtpServer) =>
  mailSender({ host: "127.0.0.1", port, allowPlain: true, from: "mot-cua@xa.example", timeout: 2_000 });
const vietnamese = (email: string) => ({ language: "vi", email }) as const;

const headerOf = (data: string, name: string): string =>
  new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, "im").exec(data)?.[1] ?? "";
const decoded = (header: string): string =>
  header
    .replaceAll(/\?=\s+=\?/g, "?==?")
    .replaceAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, how: string, text: string) =>
      how.toUpperCase() === "B"
        ? Buffer.from(text, "base64").toString("utf8")
        : decodeURIComponent(text.replaceAll("_", " ").replaceAll(/=([0-9A-F]{2})/gi, "%$1")),
    );

it("sends one mail in plain text, the same mail when it is sent again", async () => {
  server = await smtpServer();
  const sender = senderTo(server);
  await sender.send(sampleNotice, vietnamese("hoa@example.com"));
  await sender.send(sampleNotice, vietnamese("hoa@example.com"));
  const [first, second] = server.mails;
  expect(first).toMatchObject({ from: "mot-cua@xa.example", to: ["hoa@example.com"] });
  const data = first?.data ?? "";
  expect(decoded(headerOf(data, "Subject"))).toBe(sampleNotice.subject);
  expect(headerOf(data, "Message-ID")).toMatch(/^<[0-9a-f]{40}@xa\.example>$/);
  expect(headerOf(second?.data ?? "", "Message-ID")).toBe(headerOf(data, "Message-ID"));
  expect(headerOf(data, "Auto-Submitted")).toBe("auto-generated");
  const body = data.slice(data.indexOf("\r\n\r\n") + 4);
  const text = /base64/i.test(headerOf(data, "Content-Transfer-Encoding"))
    ? Buffer.from(body, "base64").toString("utf8")
    : decoded(`=?UTF-8?Q?${body.replaceAll("=\r\n", "").replaceAll("?", "=3F")}?=`);
  expect(text.replaceAll("\r\n", "\n").trimEnd()).toBe(sampleNotice.text.trimEnd());
});

it("writes to one mailbox only, whatever an address looks like", async () => {
  server = await smtpServer();
  const sender = senderTo(server);
  for (const email of [
    "a@x.vn, b@x.vn",
    "a@x.vn\r\nBcc: b@x.vn",
    "Hoa <a@x.vn>",
    "a",
    "@x.vn",
    "a@x.vn;b@x.vn",
  ])
    expect(await faultOf(sender.send(sampleNotice, vietnamese(email)))).toMatchObject({
      code: "bad-address",
      permanent: true,
    });
  expect(await faultOf(sender.send(sampleNotice, { language: "vi" }))).toMatchObject({ code: "no-address" });
  expect(server.mails).toEqual([]);
});

it.each([
  ["550 no such user bi-mat@example.com", true, 550],
  ["451 bi-mat@example.com is greylisted", false, 451],
])("says that %s was refused, without what the server said", async (answer, permanent, status) => {
  server = await smtpServer(() => answer);
  const fault = await faultOf(senderTo(server).send(sampleNotice, vietnamese("bi-mat@example.com")));
  expect(fault).toBeInstanceOf(DeliveryFault);
  expect(fault).toMatchObject({ code: "refused", permanent });
  expect(fault.message).toBe(`mail: the receiver refused it (${status})`);
  expect(JSON.stringify([fault.message, fault.stack, fault, fault.cause])).not.toContain("bi-mat");
});

it("gives up a server that is away or offers no TLS, and may try again", async () => {
  server = await smtpServer();
  const safe = mailSender({ host: "127.0.0.1", port: server.port, from: "a@x.vn", timeout: 2_000 });
  expect(await faultOf(safe.send(sampleNotice, vietnamese("a@x.vn")))).toMatchObject({ permanent: false });
  expect(server.mails).toEqual([]);
  const gone = senderTo(server);
  await server.close();
  expect(await faultOf(gone.send(sampleNotice, vietnamese("a@x.vn")))).toMatchObject({
    code: "unreachable",
    permanent: false,
  });
});
