import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { buildSchemas } from "../../compiler/emitters/json-schema/build-schemas.ts";
import type { Artefact } from "../../compiler/emitters/emitter.ts";
import { validatorsEmitter } from "../../compiler/emitters/validators/emit-validators.ts";
import { compile } from "../../compiler/pipeline.ts";
import { Samples } from "../../tests/emitters/schema-samples.ts";
import type { Work } from "../harness/variant.ts";
import { opened } from "./opened.ts";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const DOCUMENTS = 40;
/** How often one run goes through the documents. */
const ROUNDS = 200;

export type Documents = "valid" | "broken";
type Judge = (document: unknown) => boolean;

/** The largest form of all procedures, and documents for it that are all sound or all have one to three faults. */
function largestForm(kind: Documents) {
  const { workspace, files } = opened(PROJECT);
  const forms = compile(workspace.sources, files).procedures.flatMap(({ model }) =>
    (model?.forms ?? []).flatMap(({ id }) => {
      const path = `form.${id}.schema.json`;
      const schema = model && buildSchemas(model).schemas.find((one) => one.path === path)?.schema;
      return model && schema ? [{ model, id, schema }] : [];
    }),
  );
  const size = ({ schema }: (typeof forms)[number]): number => JSON.stringify(schema.properties).length;
  const [form] = forms.toSorted((a, b) => size(b) - size(a));
  if (form === undefined) throw new Error("there are no forms");
  const samples = new Samples(form.schema, 42);
  const documents = Array.from({ length: DOCUMENTS }, () => {
    const valid = samples.valid();
    return JSON.parse(JSON.stringify(kind === "valid" ? valid : samples.broken(valid))) as unknown;
  });
  return { ...form, documents };
}

/** Loads modules from a folder of their own, as a portal does. */
async function loaded(files: readonly Artefact[], entry: string): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), "tthc-bench-validators-"));
  try {
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    for (const { path, text } of files) writeFileSync(join(folder, path), text);
    return (await import(pathToFileURL(join(folder, entry)).href)) as Record<string, unknown>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function work(documents: readonly unknown[], judge: Judge): Work {
  return {
    agreement: documents.map(judge),
    lines: documents.length * ROUNDS,
    bytes: 0,
    run: () => {
      let sound = 0;
      for (let round = 0; round < ROUNDS; round++) for (const one of documents) if (judge(one)) sound++;
      return sound;
    },
  };
}

/** Our validator: `validateShape` is asked what Ajv is asked, `validate` what the form asks beyond its schema too. */
export async function ours(
  kind: Documents,
  asked: "validateShape" | "validate" = "validateShape",
): Promise<Work> {
  const { model, id, documents } = largestForm(kind);
  const module = await loaded(await validatorsEmitter.emit(model), `validate.${id}.js`);
  const validate = module[asked] as (document: unknown) => { valid: boolean };
  return work(documents, (one) => validate(one).valid);
}

/** Ajv's standalone code of the same schema with its options as they come, all errors, its messages in English. */
export async function handMade(kind: Documents): Promise<Work> {
  const { schema, documents } = largestForm(kind);
  const ajv = new Ajv2020({ allErrors: true, formats: { date: true }, code: { source: true, esm: true } });
  const code = standalone.default(ajv, ajv.compile(schema));
  const base = JSON.stringify(createRequire(import.meta.url).resolve("ajv"));
  const text = `import { createRequire } from "node:module";\nconst require = createRequire(${base});\n${code}`;
  const { validate } = await loaded([{ path: "ajv.js", text }], "ajv.js");
  return work(documents, validate as Judge);
}
