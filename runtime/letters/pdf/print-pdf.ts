import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { LetterError } from "../letter-error.ts";

/** Where Debian, Ubuntu and Fedora put the browsers that can print. */
const KNOWN = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
];

/** The browser to print with: the one named, else the first that is on this machine; undefined where there is none. */
export function findChromium(named?: string): string | undefined {
  return (named === undefined ? KNOWN : [named]).find((path) => existsSync(path));
}

/**
 * Prints HTML pages as PDF files by a Chromium, one after another, each `[html, pdf]` a pair of paths. The browser reaches no
 * network; pages of ours forbid scripts themselves. Sizes and margins are those of the pages; the PDFs are tagged. Rejects with a `LetterError`
 * where the browser cannot be started, gives no file within `timeout` milliseconds, or what it gives is no PDF.
 */
export async function printPdfs(
  chromium: string,
  pages: readonly (readonly [html: string, pdf: string])[],
  { timeout = 60_000 }: { readonly timeout?: number } = {},
): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), "tthc-pdf-"));
  try {
    for (const [html, pdf] of pages) await printOne(chromium, profile, html, pdf, timeout);
  } finally {
    // A browser that was told to end may still write into its profile for a moment.
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function printOne(
  chromium: string,
  profile: string,
  html: string,
  pdf: string,
  timeout: number,
): Promise<void> {
  const flags = [
    "--headless",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-extensions",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--no-pdf-header-footer",
    `--user-data-dir=${profile}`,
    `--print-to-pdf=${resolve(pdf)}`,
    // The sandbox of the browser cannot be had by root; the pages run nothing.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    pathToFileURL(resolve(html)).href,
  ];
  await new Promise<void>((done, fail) => {
    execFile(chromium, flags, { timeout }, (error) => {
      if (error === null) done();
      else
        fail(
          new LetterError({
            vi: `Không in được ${html} bằng ${chromium}: ${error.message}`,
            en: `Cannot print ${html} with ${chromium}: ${error.message}`,
          }),
        );
    });
  });
  const bytes = await readFile(pdf).catch(() => undefined);
  if (bytes?.subarray(0, 5).toString("latin1") !== "%PDF-")
    throw new LetterError({
      vi: `${chromium} không tạo ra tệp PDF ${pdf}; thử in từ tệp HTML.`,
      en: `${chromium} made no PDF ${pdf}; print the HTML file instead.`,
    });
  await writeFile(pdf, withoutClock(bytes));
}

/** The browser writes when it printed, which is nobody's affair. Lengths stay, so offsets hold. */
function withoutClock(bytes: Buffer): Buffer {
  const text = bytes.toString("latin1");
  return Buffer.from(
    text.replace(/\/(CreationDate|ModDate) \(D:([0-9+'Z]*)\)/g, (_all, key: string, date: string) => {
      return `/${key} (D:${"20000101000000+00'00'".slice(0, date.length).padEnd(date.length, "0")})`;
    }),
    "latin1",
  );
}
