import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import type { ProcedureModel } from "@tthc/model";
import { afterAll } from "vitest";
import { readPage } from "../../compiler/cli/diagnostic-page.ts";
import type { LiveWorkspace, Picture, Shown } from "../../compiler/view/live-workspace.ts";
import type { ViewOptions } from "../../compiler/view/view-options.ts";
import { serveView } from "../../compiler/view/view-server.ts";
import { compilation, projectWorkspace, root } from "../procedures/workspace.ts";

/** What the view answered. */
export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A view under test, with a browser that keeps cookies and nothing else. */
export interface Served {
  readonly address: string;
  readonly faults: unknown[];
  readonly cookies: Map<string, string>;
  ask(path: string, asking?: Asking): Promise<Answered>;
  /** A page that must be there. */
  page(path: string, language?: "vi" | "en"): Promise<string>;
  /** Sends fields as a browser sends a form of the view itself. */
  post(path: string, fields: Readonly<Record<string, string>>): Promise<Answered>;
}

const options = (faults: unknown[]): ViewOptions => ({
  language: "vi",
  now: () => "2026-08-21T10:00",
  explain: (code, language) => readPage(root, code, language),
  onFault: (fault) => faults.push(fault),
});

/** Serves a workspace until the tests of the file end. */
export async function serve(live: LiveWorkspace): Promise<Served> {
  const faults: unknown[] = [];
  const served = await serveView(live, options(faults));
  afterAll(() => served.close());
  const cookies = new Map<string, string>();
  const ask: Served["ask"] = async (path, { method = "GET", headers = {}, body } = {}) => {
    const jar = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answered = await send(served.address, path, method, { cookie: jar, ...headers }, body);
    for (const line of answered.headers["set-cookie"] ?? []) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return answered;
  };
  return {
    address: served.address,
    faults,
    cookies,
    ask,
    async page(path, language = "vi") {
      const { status, text } = await ask(path, { headers: { cookie: `ngon_ngu=${language}` } });
      if (status !== 200) throw new Error(`${path}: ${String(status)}`);
      return text;
    },
    post: (path, fields) =>
      ask(path, {
        method: "POST",
        headers: {
          origin: served.address.slice(0, -1),
          "content-type": "application/x-www-form-urlencoded",
        },
        body: new URLSearchParams(fields).toString(),
      }),
  };
}

/** By hand, so that a test may say any host and any path. */
function send(
  address: string,
  path: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  body?: string | Uint8Array,
): Promise<Answered> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = httpRequest({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString("utf8");
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

/** A workspace as the view sees it, made of given states: nothing is read from disk. */
export class StubWorkspace implements LiveWorkspace {
  readonly workspace = projectWorkspace();
  shown: readonly Shown[];
  #generation = 1;
  readonly #listeners = new Set<(picture: Picture) => void>();

  constructor(shown: readonly Shown[]) {
    this.shown = shown;
  }

  picture(): Picture {
    return { generation: this.#generation, procedures: this.shown, shared: [] };
  }

  onChange(listener: (picture: Picture) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The sources were saved. */
  change(shown: readonly Shown[]): void {
    this.shown = shown;
    this.#generation += 1;
    for (const listener of this.#listeners) listener(this.picture());
  }

  close(): void {
    this.#listeners.clear();
  }
}

/** A sound state of a model. */
export const shownModel = (model: ProcedureModel): Shown => ({
  file: `procedures/${model.id}.tthc`,
  id: model.id,
  version: model.version.number,
  draft: model.version.draft,
  findings: [],
  accepted: [],
  model,
  isStale: false,
});

/** Every sound model of the project. */
export const models = compilation.procedures.flatMap(({ model }) => (model === undefined ? [] : [model]));
