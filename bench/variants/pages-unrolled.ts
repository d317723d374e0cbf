import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { pagesEmitter } from "../../compiler/emitters/pages/emit-pages.ts";
import { serve } from "../harness/variant.ts";
import { data, model, page } from "./forty-fields.ts";

const RENDERINGS = 1000;

const same = (html: string): string => html.replace(/\n+/g, "\n");

/** The renderer that a package has: the form is written out, only its values are holes. */
await serve(async () => {
  const folder = mkdtempSync(join(tmpdir(), "tthc-bench-"));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  for (const { path, text } of await pagesEmitter.emit(model))
    if (path.endsWith(".js")) writeFileSync(join(folder, path.replace("pages/", "")), text);
  const { pages } = (await import(pathToFileURL(join(folder, "pages.vi.js")).href)) as {
    pages: Readonly<Record<string, (data: object) => string>>;
  };
  rmSync(folder, { recursive: true });
  const render = pages[page.id]!;
  const html = render(data);
  return {
    agreement: same(html),
    lines: RENDERINGS,
    bytes: html.length * RENDERINGS,
    run: () => {
      let length = 0;
      for (let at = 0; at < RENDERINGS; at++) length += render(data).length;
      return length;
    },
  };
});
