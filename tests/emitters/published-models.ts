import type { ProcedureModel } from "@tthc/model";
import type { Artefact, Emitter } from "../../compiler/emitters/emitter.ts";
import { compilation } from "../procedures/workspace.ts";

/** Every version of every procedure that ships, with a name for test titles. */
export const published: readonly (readonly [name: string, model: ProcedureModel])[] =
  compilation.procedures.flatMap(({ id, version, model }) =>
    model === undefined ? [] : [[`${id} ${version}`, model] as const],
  );

/** One file of what an emitter makes of a model. */
export async function emitted(emitter: Emitter, model: ProcedureModel, path: string): Promise<string> {
  const files: readonly Artefact[] = await emitter.emit(model);
  const found = files.find((file) => file.path === path);
  if (found === undefined) throw new Error(`${emitter.name} emits no ${path}`);
  return found.text;
}

/** The words of a page: without its style and tags, entities read. */
export function wordsOf(html: string): string {
  return html
    .replaceAll(/<style>[^]*?<\/style>/g, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");
}
