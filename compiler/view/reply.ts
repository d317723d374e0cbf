/** What a browser asked. */
export interface Question {
  readonly method: string;
  readonly url: URL;
  /** Of a POST. */
  readonly body: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  readonly cookies: ReadonlyMap<string, string>;
}

/** What it is answered. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Content security policy; nothing is allowed where it is absent. */
  readonly csp?: string;
}

const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** Sheets and drawings that are opened alone carry their own style, and no script. */
const ARTEFACT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  svg: "image/svg+xml",
  md: "text/markdown",
  css: "text/css",
  js: "text/javascript",
};

export const pageReply = (body: string, status = 200): Reply => ({
  status,
  type: "text/html; charset=utf-8",
  body,
  csp: PAGE_POLICY,
});

/** A file by its name; never with a script that could run. */
export function fileReply(path: string, body: string): Reply {
  const type = TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "text/plain";
  return { status: 200, type: `${type}; charset=utf-8`, body, csp: ARTEFACT_POLICY };
}

export const redirect = (to: string, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status: 303,
  type: "text/plain; charset=utf-8",
  body: "",
  headers: { location: to, ...headers },
});

/** A question that is not answered, in the numbers that browsers word themselves. */
export const refusal = (status: number): Reply => ({
  status,
  type: "text/plain; charset=utf-8",
  body: `${String(status)}\n`,
});
