import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dueSlips, LetterError, registerPage, slipPage, type DossierForm } from "@tthc/runtime";
import { findChromium, printPdfs } from "@tthc/runtime/pdf";
import { expect, it } from "vitest";
import {
  axeFindings,
  hasBrowser,
  hasNu,
  nuFindings,
  openBrowser,
  overflowAt,
} from "../emitters/page-judges.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { birth, facts } from "./dossiers.ts";
import { wordsOf } from "./page-words.ts";

const { definition, record } = birth();
const FORMS: readonly DossierForm[] = [
  "receipt",
  "supplement",
  "refusal",
  "apology",
  "stop",
  "control",
  "payment",
];

const has = (tool: string): boolean => spawnSync("which", [tool]).status === 0;

/** Every paper, filled and blank, in both languages; and the register. */
function everyPage(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const language of ["vi", "en"] as const) {
    for (const form of FORMS) {
      pages.set(`${form}.${language}`, slipPage(definition, record, form, facts, { language }).html);
      pages.set(`${form}.blank.${language}`, slipPage(definition, record, form, {}, { language }).html);
    }
    const at = record.history.at(-1)?.at ?? "";
    pages.set(
      `register.${language}`,
      registerPage([{ definition, record, facts }], at, facts.agency, language),
    );
  }
  return pages;
}

it.skipIf(!hasNu)("is sound markup to the Nu checker", () => {
  const folder = temporaryFolder({});
  for (const [name, html] of everyPage()) writeFileSync(join(folder, `${name}.html`), html);
  const files = readdirSync(folder).map((name) => join(folder, name));
  expect(nuFindings(files)).toEqual([]);
  const broken = join(folder, "broken.html");
  writeFileSync(broken, everyPage().get("receipt.vi")!.replace("<caption>", "<caption><table>"));
  expect(nuFindings([broken])).not.toEqual([]);
});

it.skipIf(!hasBrowser)("is accessible by axe, fits a narrow screen, fetches and runs nothing", async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    for (const [name, html] of everyPage()) {
      // The policy of the paper would keep the judge out as well.
      await page.setContent(html.replace(/<meta http-equiv[^>]*>/, ""));
      expect([name, await axeFindings(page)]).toEqual([name, []]);
      if (!name.startsWith("register") && !name.startsWith("control"))
        expect([name, await overflowAt(page, 320)]).toEqual([name, 0]);
      await page.setViewportSize({ width: 1000, height: 800 });
    }
    expect(asked.filter((url) => !url.startsWith("data:"))).toEqual([]);
    await page.setContent('<html><body><img src="data:,"></body></html>');
    expect(await axeFindings(page)).not.toEqual([]);
  } finally {
    await browser.close();
  }
});

it.skipIf(!hasBrowser)(
  "stays inside the paper: heads on one line, QR of 25 mm, text in one typeface",
  async () => {
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent(everyPage().get("receipt.vi")!);
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: Math.round((148 - 25) * 3.7795), height: 794 });
      const measured = await page.evaluate<readonly number[]>(`[
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
      Math.round(document.querySelector(".quoc-hieu").getBoundingClientRect().height
        / parseFloat(getComputedStyle(document.querySelector(".quoc-hieu")).lineHeight)),
      Math.round(document.querySelector(".ma-qr svg").getBoundingClientRect().width / 3.7795),
    ]`);
      expect(measured).toEqual([0, 1, 25]);
    } finally {
      await browser.close();
    }
  },
);

it.skipIf(!hasBrowser)(
  "prints PDFs of the right size without the moment of printing, with the code in them readable",
  async () => {
    const folder = temporaryFolder({});
    const html = join(folder, "giay.html");
    const { html: text } = slipPage(definition, record, "receipt", facts, { seq: dueSlips(record)[0]!.seq });
    writeFileSync(html, text);
    const chromium = findChromium() ?? "";
    const one = join(folder, "1.pdf");
    await printPdfs(chromium, [[html, one]]);
    const raw = readFileSync(one).toString("latin1");
    // That the browser gives the same bytes each time is its own affair, and under load it does not.
    expect([...raw.matchAll(/\(D:([0-9]{8})/g)].map(([, date]) => date)).toEqual(["20000101", "20000101"]);
    expect(raw).toContain("/StructTreeRoot");
    const box = /\/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]/.exec(raw) ?? [];
    // A5 is 419,53 × 595,28 points; the browser rounds to its own pixels.
    expect([Number(box[1]), Number(box[2])].map((side) => Math.round(side / 5) * 5)).toEqual([420, 595]);
    if (has("pdftotext")) {
      const said = spawnSync("pdftotext", [one, "-"], { encoding: "utf8" })
        .stdout.normalize("NFC")
        .toLowerCase();
      const missing = wordsOf(text)
        .toLowerCase()
        .split(/[\s|]+/)
        .filter((word) => !said.includes(word));
      expect(missing).toEqual([]);
    } else console.warn("pdftotext is not here: the words of the PDF are not read back");
    if (has("pdftoppm") && has("zbarimg")) {
      spawnSync("pdftoppm", ["-r", "200", "-png", "-f", "1", "-l", "1", one, join(folder, "trang")]);
      const image = readdirSync(folder).find((name) => name.endsWith(".png")) ?? "";
      const read = spawnSync("zbarimg", ["-q", "--raw", join(folder, image)], { encoding: "utf8" }).stdout;
      expect(read.trim()).toBe(facts.code);
    } else console.warn("pdftoppm or zbarimg is not here: the QR code is not read back");
  },
);

it("says what is wrong where there is no browser, or one that prints nothing", async () => {
  expect(findChromium("/khong/co/chromium")).toBeUndefined();
  const folder = temporaryFolder({ "a.html": "<p>x" });
  const printing = (program: string) => printPdfs(program, [[join(folder, "a.html"), join(folder, "a.pdf")]]);
  await expect(printing("/khong/co/chromium")).rejects.toThrow(LetterError);
  if (existsSync("/bin/true")) await expect(printing("/bin/true")).rejects.toThrow("không tạo ra tệp PDF");
});
