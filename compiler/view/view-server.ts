import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { LiveWorkspace } from "./live-workspace.ts";
import { refusal, type Question, type Reply } from "./reply.ts";
import { answer } from "./answer.ts";
import { FormSessions } from "./form/form-sessions.ts";
import type { ViewOptions } from "./view-options.ts";

/** A view that is being served. */
export interface ServedView {
  /** `http://127.0.0.1:4321/` */
  readonly address: string;
  close(): Promise<void>;
}

/** The largest form a person fills in by hand is far below this. */
const MOST_BYTES = 1024 * 1024;
/** A page of scanned papers; larger ones are refused by portals too. */
const MOST_BYTES_WITH_FILES = 64 * 1024 * 1024;

const SECURITY: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-store",
};

/**
 * Serves the view on 127.0.0.1 alone. It answers only to its own name (a page elsewhere cannot reach it under another),
 * takes forms only from its own pages, and reads only as much as a form may hold.
 */
export async function serveView(live: LiveWorkspace, options: ViewOptions, port = 0): Promise<ServedView> {
  const server = createServer((request, response) => {
    void serve(request, response).catch((fault: unknown) => {
      options.onFault(fault);
      if (response.headersSent) response.end();
      else send(response, refusal(500));
    });
  });
  const sessions = new FormSessions();
  const streams = new Set<ServerResponse>();
  const stop = live.onChange(({ generation }) => {
    for (const stream of streams) stream.write(`event: change\ndata: ${String(generation)}\n\n`);
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const reply = await replyTo(request, response);
    if (reply !== undefined) send(response, reply, request.method === "HEAD");
  }

  /** Undefined where the answer goes on by itself. */
  async function replyTo(request: IncomingMessage, response: ServerResponse): Promise<Reply | undefined> {
    const { headers } = request;
    if (!isOwnHost(headers.host, server)) return refusal(403);
    const method = request.method ?? "";
    const url = URL.parse(request.url ?? "/", "http://view.invalid");
    if (url === null) return refusal(400);
    if (method === "GET" && url.pathname === "/thay-doi") {
      stream(request, response);
      return undefined;
    }
    if (!["GET", "HEAD", "POST"].includes(method)) return refusal(405);
    if (method === "POST" && !isOwnOrigin(headers.origin, headers.host)) return refusal(403);
    const contentType = headers["content-type"] ?? "";
    const body = method === "POST" ? await bodyOf(request, contentType) : new Uint8Array();
    if (body === undefined) return refusal(413);
    const question: Question = { method, url, body, contentType, cookies: cookiesOf(headers.cookie ?? "") };
    return answer(question, { live, sessions, options });
  }

  function stream(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { ...SECURITY, "content-type": "text/event-stream; charset=utf-8" });
    response.write(`retry: 1000\nevent: change\ndata: ${String(live.picture().generation)}\n\n`);
    streams.add(response);
    request.on("close", () => streams.delete(response));
  }

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    async close() {
      stop();
      for (const response of streams) response.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function send(
  response: ServerResponse,
  { status, type, body, headers = {}, csp }: Reply,
  headOnly = false,
): void {
  response.writeHead(status, {
    ...SECURITY,
    "content-security-policy": csp ?? "default-src 'none'",
    "content-type": type,
    ...headers,
  });
  response.end(headOnly ? undefined : body);
}

/** Names by which a browser of this machine reaches it; anything else is a page elsewhere that points here. */
function isOwnHost(host: string | undefined, server: Server): boolean {
  const port = String((server.address() as AddressInfo).port);
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}

const isOwnOrigin = (origin: string | undefined, host: string | undefined): boolean =>
  origin === undefined || origin === `http://${host ?? ""}`;

function cookiesOf(header: string): ReadonlyMap<string, string> {
  return new Map(
    header.split(";").map((pair) => {
      const [name = "", value = ""] = pair.trim().split("=");
      return [name, value];
    }),
  );
}

async function bodyOf(
  request: IncomingMessage,
  contentType: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const most = contentType.startsWith("multipart/form-data") ? MOST_BYTES_WITH_FILES : MOST_BYTES;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
