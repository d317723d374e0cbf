import { diff } from "../../compiler/diff/diff.ts";
import { areSameModel } from "../../compiler/diff/model-digest.ts";
import { compile, CompileCache } from "../../compiler/pipeline.ts";
import { serve } from "../harness/variant.ts";
import { opened, sizeOfFiles } from "./opened.ts";

/** One in so many files changes. */
const CHANGED_EVERY = 20;

/** Two folders from their texts: both compiled, equal models skipped; in one of twenty files a step is renamed. */
await serve((folder) => {
  const [old, now] = [opened(folder), opened(folder)];
  const files = old.files.filter((file) => /\/v\d+\.tthc$/.test(file)).slice(0, 1000);
  for (const [at, file] of files.entries())
    if (at % CHANGED_EVERY === 0) {
      const text = now.workspace.sources.source(file)?.text ?? "";
      now.workspace.sources.overlay(file, text.replace(/(thủ tục \S+ "[^"]*)"/u, '$1 (sửa)"'));
    }
  const modelsOf = ({ workspace }: typeof old) =>
    new Map(
      compile(workspace.sources, files, new CompileCache(), { prove: false }).procedures.flatMap(
        ({ file, model }) => (model === undefined ? [] : [[file, model] as const]),
      ),
    );
  const run = () => {
    const [before, after] = [modelsOf(old), modelsOf(now)];
    return [...after].filter(([file, model]) => {
      const counterpart = before.get(file);
      return (
        counterpart !== undefined &&
        !areSameModel(counterpart, model) &&
        diff(counterpart, model).changes.length > 0
      );
    }).length;
  };
  return { agreement: { changed: run() }, ...sizeOfFiles(old.workspace, files), run };
});
