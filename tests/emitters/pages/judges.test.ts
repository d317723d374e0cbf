import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formPages, type Language, type ProcedureModel, sectionOf } from "@tthc/model";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newDraft, pageData, pageProblems, readPost } from "../../../runtime/index.ts";
import { compilation } from "../../procedures/workspace.ts";
import { sampleModel } from "../sample-model.ts";
import { entriesOf, goodActs } from "./answers.ts";
import { hasChromium, openBrowser } from "./browser.ts";
import { PageServer } from "./page-server.ts";
import { emittedPages } from "./rendered.ts";

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
const VNU = require.resolve("vnu-jar/build/dist/vnu.jar");
const JAVA = "/usr/bin/java";

const models: readonly ProcedureModel[] = [
  sampleModel,
  ...compilation.procedures.flatMap(({ model }) => (model === undefined ? [] : [model])),
];

/** A page in one of its states; each text of a page is judged once, versions share many. */
interface Shot {
  readonly name: string;
  readonly html: string;
}

/** Older versions ask much the same: one state of their pages is enough. */
const isNewest = ({ id, version }: ProcedureModel): boolean =>
  !models.some((other) => other.id === id && other.version.number > version.number);

/** Vietnamese with errors where there can be any, English filled in: each page in both themes between the two. */
async function shotsOf(model: ProcedureModel): Promise<readonly Shot[]> {
  const { renderers } = await emittedPages(model);
  const start = newDraft(model, { channel: "online-full", filingDate: "2026-08-03" });
  return formPages(model).flatMap((page) => {
    const fields = sectionOf(model, page)?.section.fields ?? [];
    const shot = (language: Language, state: "errors" | "filled"): Shot => {
      const acts = state === "errors" ? [] : entriesOf(goodActs(fields, { fields: {} }));
      const { draft } = readPost(model, page, start, acts);
      const problems = state === "errors" ? pageProblems(model, page, draft) : [];
      const uploads = Object.fromEntries(
        model.dossier.items.map(({ id }) => [id, [{ name: "bản vẽ.pdf", bytes: 12345, sha256: "" }]]),
      );
      const data = pageData(model, page, state === "errors" ? draft : { ...draft, uploads }, {
        language,
        linkOf: ({ id }) => `/x/${id}`,
        languageLink: "/x/other",
        assets: "/",
        problems,
        help: "1022",
        timeout: "2:00",
        kiosk: state === "filled" && page.kind === "start",
        receipt: { code: "H29-1", filed: "2026-08-03T09:00", promised: "2026-08-11" },
      });
      const name = `${model.id}-${String(model.version.number)}/${page.id}.${language}.${state}`;
      return { name, html: renderers[language][page.id]!(data) };
    };
    return isNewest(model) ? [shot("vi", "errors"), shot("en", "filled")] : [shot("vi", "errors")];
  });
}

const withoutVersion = (html: string): string =>
  html.replace(/<header[^]*?<\/header>|<title>[^]*?<\/title>/g, "");

async function distinctShots(): Promise<readonly Shot[]> {
  const distinct = new Map<string, Shot>();
  for (const model of models)
    for (const shot of await shotsOf(model)) {
      const key = withoutVersion(shot.html);
      if (!distinct.has(key)) distinct.set(key, shot);
    }
  return [...distinct.values()];
}

let shots: readonly Shot[] = [];
const server = new PageServer();
let address = "";
let browser: Browser;

beforeAll(async () => {
  shots = await distinctShots();
  if (!hasChromium) return;
  server.add(await emittedPages(sampleModel));
  address = await server.open();
  browser = await openBrowser();
}, 300_000);
afterAll(async () => {
  if (!hasChromium) return;
  await browser.close();
  server.close();
});

async function judged(page: Page, html: string): Promise<readonly string[]> {
  server.fixed.set("/x/page", html);
  await page.goto(`${address}/x/page`);
  await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    interface Axe {
      run(
        root: unknown,
        options: object,
      ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    }
    const { axe, document } = globalThis as unknown as {
      axe: Axe;
      document: { documentElement: { scrollWidth: number } };
    };
    const { violations } = await axe.run(document, {
      runOnly: tags,
      resultTypes: ["violations"],
    });
    const wide = document.documentElement.scrollWidth > 320 ? ["scroll: wider than 320 px"] : [];
    return [...wide, ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)];
  }, TAGS);
}

async function judgeAll(
  scheme: "light" | "dark",
  every: (at: number) => boolean,
): Promise<readonly string[]> {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 }, colorScheme: scheme });
  const page = await context.newPage();
  const found: string[] = [];
  for (const [at, { name, html }] of shots.entries())
    if (every(at)) for (const one of await judged(page, html)) found.push(`${name} ${scheme} ${one}`);
  await context.close();
  return found;
}

it.skipIf(!hasChromium)(
  "axe finds nothing against WCAG 2.2 AA at 320 px, and nothing scrolls sideways, light and dark",
  { timeout: 600_000 },
  async () => {
    expect(await judgeAll("light", (at) => at % 4 === 0 || at % 4 === 3)).toEqual([]);
    expect(await judgeAll("dark", (at) => at % 4 === 1 || at % 4 === 2)).toEqual([]);
  },
);

it.skipIf(!hasChromium).each([
  ["image-alt", (html: string) => html.replace("<h1", '<img src="/x.png"><h1')],
  ["color-contrast", (html: string) => html.replace('class="step"', 'class="masthead-code"')],
  ["label", (html: string) => html.replace(/<label for="ho_ten">/, '<label for="other">')],
  ["scroll", (html: string) => html.replace("<h1", '<pre class="x">' + "dài".repeat(200) + "</pre><h1")],
])("a planted fault of %s is found", async (rule, plant) => {
  const shot = shots.find(({ name }) => name === "cap_phep_nha_o-3/don.01-a.vi.errors")!;
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  expect((await judged(page, plant(shot.html))).map((one) => one.split(":")[0])).toContain(rule);
  await page.close();
});

it.skipIf(!hasChromium)("targets are at least 44 px high, 64 px on a public terminal", async () => {
  const shot = shots.find(({ name }) => name === "cap_phep_nha_o-3/don.01-a.vi.errors")!;
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const lowest = async (html: string): Promise<number> => {
    server.fixed.set("/x/page", html);
    await page.goto(`${address}/x/page`);
    const targets = page.locator("main a, .button, .input:not(textarea), .tick label, .masthead a");
    const boxes = await Promise.all((await targets.all()).map((one) => one.boundingBox()));
    return Math.min(...boxes.map((box) => box?.height ?? 0));
  };
  expect(await lowest(shot.html)).toBeGreaterThanOrEqual(44);
  expect(await lowest(shot.html.replace("<body>", '<body class="kiosk">'))).toBeGreaterThanOrEqual(64);
  await page.close();
});

it.skipIf(!hasChromium)("the renderers run in a browser that allows no code made at run time", async () => {
  const emitted = await emittedPages(sampleModel);
  const page = formPages(sampleModel).find(({ kind }) => kind === "section")!;
  const data = pageData(sampleModel, page, newDraft(sampleModel), { language: "vi", linkOf: () => "/" });
  for (const file of ["pages.vi.js", "page-support.js"])
    server.fixed.set(`/script/${file}`, emitted.texts.get(file)!);
  const main = `import { pages } from "./pages.vi.js";
    document.title = pages[${JSON.stringify(page.id)}](${JSON.stringify(data)});`;
  server.fixed.set("/script/main.js", main);
  server.fixed.set(
    "/script/page",
    '<!DOCTYPE html><title></title><script type="module" src="main.js"></script>',
  );
  const tab = await browser.newPage();
  await tab.goto(`${address}/script/page`);
  await expect.poll(() => tab.title()).not.toBe("");
  const title = await tab.locator("title").textContent();
  expect(title).toBe(emitted.renderers.vi[page.id]!(data));
  await tab.close();
});

const hasJava = existsSync(JAVA);
if (!hasJava) console.warn(`${JAVA} is not there: the Nu checker does not run`);

function nuFindings(pages: readonly Shot[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "tthc-nu-"));
  try {
    const files = pages.map(({ html }, at) => {
      const file = join(folder, `${String(at)}.html`);
      writeFileSync(file, html);
      return file;
    });
    const { stderr, status } = spawnSync(
      JAVA,
      ["-Xss4m", "-jar", VNU, "--Werror", "--format", "gnu", ...files],
      {
        encoding: "utf8",
        maxBuffer: 50_000_000,
      },
    );
    const lines = stderr.split("\n").filter((line) => line.startsWith('"file:'));
    if (status !== 0 && lines.length === 0) throw new Error(stderr);
    return lines.map((line) =>
      line.replace(/^"file:[^"]*\/([0-9]+)[.]html"/, (_, at: string) => pages[Number(at)]!.name),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it.skipIf(!hasJava)(
  "the Nu checker finds nothing, and finds a planted fault",
  { timeout: 300_000 },
  async () => {
    const blank: Shot[] = [];
    for (const model of models)
      for (const [path, html] of (await emittedPages(model)).texts)
        if (path.endsWith(".html")) blank.push({ name: `${model.id} ${path}`, html });
    const fault = { name: "fault", html: blank[0]!.html.replace("<h1", '<label for="nowhere">x</label><h1') };
    const found = nuFindings([...shots, ...blank, fault]);
    expect(found.filter((line) => !line.startsWith("fault"))).toEqual([]);
    expect(found.filter((line) => line.startsWith("fault"))).not.toEqual([]);
  },
);

it("each page stands among what is judged", () => {
  const judgedPages = new Set(shots.map(({ name }) => name.split("/")[1]!.split(".").slice(0, -2).join(".")));
  for (const model of models) for (const { id } of formPages(model)) expect(judgedPages).toContain(id);
});
