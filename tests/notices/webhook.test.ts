import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { HEADERS, isSigned, signatureOf, webhookSender } from "@tthc/runtime/webhook";
import fc from "fast-check";
import { afterEach, expect, it } from "vitest";
import { faultOf, sampleNotice } from "./samples.ts";

const SECRET = "0123456789abcdef0123456789abcdef";
const NOW = Date.parse("2026-08-21T09:00:00Z");
const recipient = { language: "vi" } as const;

let server: Server | undefined;
afterEach(async () => {
  await new Promise((resolve) => (server === undefined ? resolve(0) : server.close(resolve)));
  server = undefined;
});

interface Received {
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A receiver on this machine; `answer` is given the number of the request, from 1. */
async function receiver(answer: (n: number, response: ServerResponse) => void) {
  const received: Received[] = [];
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      received.push({ headers: request.headers, body: Buffer.concat(parts).toString("utf8") });
      answer(received.length, response);
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/nhan`;
  let time = NOW;
  const pauses: number[] = [];
  const sender = webhookSender({
    url,
    secret: SECRET,
    now: () => time,
    wait: (ms) => {
      pauses.push(ms);
      time += ms;
      return Promise.resolve();
    },
    timeout: 500,
  });
  return { received, pauses, sender };
}

const end = (status: number) => (_: number, response: ServerResponse) => response.writeHead(status).end();

it("sends signed JSON that the receiver can verify, under the id of the effect", async () => {
  const { received, sender, pauses } = await receiver(end(204));
  await sender.send(sampleNotice, recipient);
  const [{ headers, body }] = received as [Received];
  const message = {
    timestamp: String(headers[HEADERS.timestamp]),
    signature: String(headers[HEADERS.signature]),
    body,
  };
  expect(isSigned(message, SECRET, NOW)).toBe(true);
  expect(isSigned(message, ["another secret, newer than this", SECRET], NOW)).toBe(true);
  expect(decodeURIComponent(String(headers[HEADERS.id]))).toBe(sampleNotice.id);
  expect(JSON.parse(body)).toEqual({ format: "tthc-notice/1", ...sampleNotice });
  expect(pauses).toEqual([]);
});

it("tells a forged, stale or altered message", () => {
  const seconds = NOW / 1000;
  const sound = { timestamp: String(seconds), signature: signatureOf(SECRET, seconds, "{}"), body: "{}" };
  expect(isSigned(sound, SECRET, NOW)).toBe(true);
  expect(isSigned(sound, SECRET, NOW + 301_000)).toBe(false);
  expect(isSigned(sound, SECRET, NOW - 301_000)).toBe(false);
  expect(isSigned(sound, `${SECRET}x`, NOW)).toBe(false);
  expect(isSigned(sound, [], NOW)).toBe(false);
  expect(isSigned({ ...sound, signature: signatureOf("", seconds, "{}") }, "", NOW)).toBe(false);
  for (const change of [
    { body: "{ }" },
    { timestamp: String(seconds + 1) },
    { timestamp: "" },
    { timestamp: "1e9" },
  ])
    expect(isSigned({ ...sound, ...change }, SECRET, NOW)).toBe(false);
  fc.assert(
    fc.property(fc.string(), (signature) => {
      expect(isSigned({ ...sound, signature }, SECRET, NOW)).toBe(signature === sound.signature);
    }),
  );
});

it("tries again with growing pauses, signed anew, and then leaves it to the engine", async () => {
  const { received, pauses, sender } = await receiver((n, response) => end(n < 3 ? 503 : 200)(n, response));
  await sender.send(sampleNotice, recipient);
  expect(pauses).toEqual([1_000, 4_000]);
  expect(new Set(received.map(({ headers }) => headers[HEADERS.id])).size).toBe(1);
  expect(received.map(({ headers }) => Number(headers[HEADERS.timestamp]) - NOW / 1000)).toEqual([0, 1, 5]);
  server?.close();
  const never = await receiver(end(500));
  expect(await faultOf(never.sender.send(sampleNotice, recipient))).toMatchObject({
    code: "refused",
    permanent: false,
  });
  expect(never.received).toHaveLength(3);
});

it("follows no redirect and repeats nothing that the receiver calls wrong", async () => {
  const moved = await receiver((_, response) => response.writeHead(302, { location: "/khac" }).end());
  expect(await faultOf(moved.sender.send(sampleNotice, recipient))).toMatchObject({
    code: "redirected",
    permanent: true,
  });
  expect(moved.received).toHaveLength(1);
  server?.close();
  const wrong = await receiver((_, response) => response.writeHead(422).end("bí mật"));
  const fault = await faultOf(wrong.sender.send(sampleNotice, recipient));
  expect(fault).toMatchObject({ code: "refused", permanent: true });
  expect(fault.message).not.toContain("bí mật");
  expect(wrong.received).toHaveLength(1);
});

it("does not wait for ever, and sends nothing that is too large", async () => {
  const silent = await receiver(() => {});
  expect(await faultOf(silent.sender.send(sampleNotice, recipient))).toMatchObject({ code: "timeout" });
  const large = { ...sampleNotice, text: "ầ".repeat(40_000) };
  expect(await faultOf(silent.sender.send(large, recipient))).toMatchObject({ code: "too-large" });
  server?.closeAllConnections();
});

it("takes no URL and no secret that nobody should use", () => {
  const around = { now: () => NOW, wait: () => Promise.resolve() };
  for (const url of ["file:///etc/passwd", "ftp://x.vn", "x", "https://a:b@x.vn"])
    expect(() => webhookSender({ ...around, url, secret: SECRET })).toThrow(TypeError);
  expect(() => webhookSender({ ...around, url: "https://x.vn", secret: "short" })).toThrow(TypeError);
  expect(() => webhookSender({ ...around, url: "https://x.vn", secret: SECRET })).not.toThrow();
});
