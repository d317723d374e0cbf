import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildSchemas } from "../../compiler/emitters/json-schema/build-schemas.ts";
import { validatorsEmitter } from "../../compiler/emitters/validators/emit-validators.ts";
import { compilation } from "../procedures/workspace.ts";
import { sampleModel } from "./sample-model.ts";
import { Samples } from "./schema-samples.ts";
import { validatorOf } from "./validator-modules.ts";

const CHROMIUM = "/usr/bin/chromium";
const hasChromium = existsSync(CHROMIUM);
if (!hasChromium) console.warn("no Chromium: the validators are not tried in a browser");

const POLICY = "default-src 'none'; script-src 'self'";
const files = new Map<string, string>();
let server: Server;
let browser: Browser;
let origin = "";

beforeAll(async () => {
  if (!hasChromium) return;
  server = createServer(({ url = "" }, response) => {
    const text = files.get(url);
    const type = url.endsWith(".js") ? "text/javascript" : "text/html";
    response.writeHead(text === undefined ? 404 : 200, {
      "content-type": `${type}; charset=utf-8`,
      "content-security-policy": POLICY,
    });
    response.end(text);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--disable-background-networking"],
  });
});

afterAll(async () => {
  if (!hasChromium) return;
  await browser.close();
  server.close();
});

/** What a page says that has only this script, and what it complains of. */
async function said(name: string, script: string): Promise<{ text: string; errors: readonly string[] }> {
  files.set(
    `/${name}.html`,
    `<!doctype html><title>…</title><script type="module" src="/${name}.js"></script>`,
  );
  files.set(`/${name}.js`, script);
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => errors.push(message.text()));
  await page.goto(`${origin}/${name}.html`);
  await page.waitForFunction(() => (globalThis as { document?: { title: string } }).document?.title !== "…");
  const text = await page.evaluate(
    () => (globalThis as { document?: { body: { textContent: string } } }).document?.body.textContent ?? "",
  );
  await page.close();
  return { text, errors: errors.filter((one) => !one.includes("favicon")) };
}

it.runIf(hasChromium)(
  "says the same under a strict policy as under Node, for every form of every procedure",
  async () => {
    const models = [...compilation.procedures.flatMap(({ model }) => model ?? []), sampleModel];
    const imports: string[] = [];
    const asked: unknown[] = [];
    const expected: unknown[] = [];
    for (const [at, model] of models.entries()) {
      for (const { path, text } of await validatorsEmitter.emit(model))
        files.set(`/${String(at)}/${path}`, text);
      for (const form of model.forms) {
        const schema =
          buildSchemas(model).schemas.find(({ path }) => path === `form.${form.id}.schema.json`)?.schema ??
          {};
        const samples = new Samples(schema, 7_000 + at);
        const valid = [samples.valid(), samples.valid()];
        const documents = [
          ...valid,
          ...valid.flatMap((one) => [samples.broken(one), samples.broken(one)]),
        ].map((one) => JSON.stringify(one));
        const { validate } = await validatorOf(model, form.id);
        imports.push(
          `import * as form${String(imports.length)} from "/${String(at)}/validate.${form.id}.js";`,
        );
        asked.push(documents);
        expected.push(documents.map((text) => validate(JSON.parse(text) as unknown)));
      }
    }
    const forms = imports.map((_, at) => `form${String(at)}`).join(", ");
    const { text, errors } = await said(
      "all",
      `${imports.join("\n")}
const documents = ${JSON.stringify(asked)};
const found = [${forms}].map((form, at) => documents[at].map((text) => form.validate(JSON.parse(text))));
document.body.textContent = JSON.stringify(found);
document.title = "done";`,
    );
    expect(errors).toEqual([]);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(text).toContain("Nhập «");
  },
);

it.runIf(hasChromium)("the policy is one that stops code made at run time", async () => {
  const { text } = await said(
    "fault",
    `let stopped = "";
try { new Function("return 1")(); } catch (error) { stopped = error.name; }
document.body.textContent = stopped;
document.title = "done";`,
  );
  expect(text).toBe("EvalError");
});
