import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { root } from "../procedures/workspace.ts";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  existsSync,
);
const JAR = join(root, "node_modules/vnu-jar/build/dist/vnu.jar");

/** Whether the judges are on this machine; tests that need them skip where they are not. */
export const hasBrowser = CHROMIUM !== undefined;
export const hasNu = existsSync(JAR) && spawnSync("java", ["-version"]).status === 0;

/** A browser that reaches nothing outside this machine. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM ?? "",
    args: ["--no-sandbox", "--disable-background-networking"],
  });
}

const AXE = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on a page, by the rules of WCAG 2.2 AA and good practice. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate<readonly string[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(TAGS)} }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ": " + nodes[0].html.slice(0, 120)))`,
  );
}

/** What the Nu checker says of these files, one message a line. */
export function nuFindings(files: readonly string[]): readonly string[] {
  const { stderr } = spawnSync("java", ["-jar", JAR, "--Werror", "--format", "gnu", ...files], {
    encoding: "utf8",
  });
  return stderr.split("\n").filter((line) => line !== "");
}

/** How far a page is wider than a window of this width, in px. */
export async function overflowAt(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 });
  return page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
