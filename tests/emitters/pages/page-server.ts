import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type FormPage, formPages, type Language } from "@tthc/model";
import {
  type FormDraft,
  type FormProblem,
  newDraft,
  pageAfter,
  pageData,
  type PostEntry,
  readPost,
} from "../../../runtime/index.ts";
import type { EmittedPages } from "./rendered.ts";

/** As strict as a portal can be: no script at all, style from here only. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** A small portal: one citizen, one draft per procedure and language, kept between requests. */
export class PageServer {
  readonly drafts = new Map<string, FormDraft>();
  readonly #procedures = new Map<string, EmittedPages>();
  /** Pages put there by a test, by path. */
  readonly fixed = new Map<string, string>();
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        response.writeHead(500).end(String(error));
      });
    });
  }

  add(emitted: EmittedPages): string {
    const key = `${emitted.model.id}-${String(emitted.model.version.number)}`;
    this.#procedures.set(key, emitted);
    return key;
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const html = (text: string, status = 200): void => {
      if (pathname.startsWith("/script/")) {
        const isScript = pathname.endsWith(".js");
        response.writeHead(status, {
          "content-type": isScript ? "text/javascript" : "text/html; charset=utf-8",
          "content-security-policy": "default-src 'none'; script-src 'self'",
        });
        response.end(text);
        return;
      }
      response.writeHead(status, {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": POLICY,
      });
      response.end(text);
    };
    const [, key = "", language = "vi", id = ""] = decodeURI(pathname).split("/");
    const emitted = this.#procedures.get(key);
    if (pathname.endsWith("pages.css")) {
      const css = [...this.#procedures.values()][0]?.texts.get("pages.css") ?? "";
      response.writeHead(200, { "content-type": "text/css" }).end(css);
      return;
    }
    const fixed = this.fixed.get(pathname);
    if (fixed !== undefined) {
      html(fixed);
      return;
    }
    const page = emitted && formPages(emitted.model).find((one) => one.id === id);
    if (emitted === undefined || page === undefined) {
      response.writeHead(404).end();
      return;
    }
    const own = `${key}/${language}`;
    const draft =
      this.drafts.get(own) ?? newDraft(emitted.model, { channel: "online-full", filingDate: "2026-08-03" });
    const show = (shown: FormDraft, problems: readonly FormProblem[]): string =>
      emitted.renderers[language as Language][page.id]!(
        pageData(emitted.model, page, shown, {
          language: language as Language,
          linkOf: (one) => `/${own}/${one.id}`,
          languageLink: `/${key}/${language === "vi" ? "en" : "vi"}/${page.id}`,
          assets: "/",
          problems,
          receipt: {
            code: "000.00.01.H29-260803-0420",
            filed: "2026-08-03T09:00",
            promised: "2026-08-11T23:59",
          },
        }),
      );
    if (request.method !== "POST") {
      html(show(draft, []));
      return;
    }
    const reading = readPost(emitted.model, page, draft, await entriesOf(request));
    this.drafts.set(own, reading.draft);
    if (reading.problems.length > 0) {
      html(show(reading.draft, reading.problems), 422);
      return;
    }
    const next: FormPage =
      reading.stay === undefined ? (pageAfter(emitted.model, page, reading.draft) ?? page) : page;
    const at = reading.stay === undefined ? "" : `#${reading.stay.at}`;
    response.writeHead(303, { location: `/${own}/${next.id}${at}` }).end();
  }
}

async function entriesOf(request: IncomingMessage): Promise<readonly PostEntry[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = { "content-type": request.headers["content-type"] ?? "" };
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- a test may hold a body of its own making in memory
  const form = await new Response(Buffer.concat(chunks), { headers }).formData();
  const entries: PostEntry[] = [];
  for (const [name, value] of form) {
    if (typeof value === "string") entries.push([name, value]);
    else {
      const content = Buffer.from(await value.arrayBuffer());
      const sha256 = createHash("sha256").update(content).digest("hex");
      entries.push([name, { name: value.name, bytes: content.length, sha256 }]);
    }
  }
  return entries;
}
