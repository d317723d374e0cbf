import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Language, ProcedureModel } from "@tthc/model";
import { pagesEmitter } from "../../../compiler/emitters/pages/emit-pages.ts";
import { afterAll } from "vitest";

const home = mkdtempSync(join(tmpdir(), "tthc-pages-"));
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

export type Renderers = Readonly<Record<string, (data: object) => string>>;

/** What the emitter made of one model, with its renderers loaded as a portal loads them. */
export interface EmittedPages {
  readonly model: ProcedureModel;
  readonly texts: ReadonlyMap<string, string>;
  readonly renderers: Readonly<Record<Language, Renderers>>;
}

const known = new Map<ProcedureModel, Promise<EmittedPages>>();

/** The pages of a model, made once, with the modules written to a folder of their own and imported. */
export function emittedPages(model: ProcedureModel): Promise<EmittedPages> {
  const made = known.get(model) ?? emit(model);
  known.set(model, made);
  return made;
}

async function emit(model: ProcedureModel): Promise<EmittedPages> {
  const emitted = await pagesEmitter.emit(model);
  const texts = new Map(emitted.map(({ path, text }) => [path.replace(/^pages\//, ""), text]));
  const folder = join(home, String(known.size));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  for (const [path, text] of texts) if (path.endsWith(".js")) writeFileSync(join(folder, path), text);
  const load = async (language: Language): Promise<Renderers> => {
    const module = (await import(pathToFileURL(join(folder, `pages.${language}.js`)).href)) as {
      pages: Renderers;
    };
    return module.pages;
  };
  return { model, texts, renderers: { vi: await load("vi"), en: await load("en") } };
}
