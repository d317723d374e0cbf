import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { messageOf } from "../../compiler/diagnostics/diagnostic.ts";
import { compiled } from "./memory-sources.ts";

const folder = join(import.meta.dirname, "ten-mistakes");

/** A planted mistake: what is to be said of it, and where. */
interface Planted {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** `⟦TT1025|lĩnh vưc⟧` marks a mistake; `⟨U+200B⟩` stands for a character that cannot be seen. */
function planted(name: string): { readonly text: string; readonly mistakes: readonly Planted[] } {
  const marked = readFileSync(join(folder, name), "utf8").replace(
    /⟨U\+([0-9A-F]{4})⟩/g,
    (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)),
  );
  const mistakes: Planted[] = [];
  let text = "";
  for (const [, before = "", code = "", wrong = ""] of marked.matchAll(
    /([^⟦]*)(?:⟦(TT\d{4})\|([^⟧]*)⟧|$)/g,
  )) {
    text += before;
    if (code !== "") mistakes.push({ code, start: text.length, end: text.length + wrong.length });
    text += wrong;
  }
  return { text, mistakes };
}

const sources = readdirSync(folder).map((name) => ({ name, ...planted(name) }));

it.each(sources)(
  "finds the mistakes of $name at their places, with hardly a word more",
  ({ name, text, mistakes }) => {
    expect(mistakes.length).toBeGreaterThanOrEqual(10);
    const file = `procedures/vi-du/${name}`;
    const found = compiled({ [file]: text }).diagnostics;
    const shown = found
      .map((one) => `${one.source.positionOf(one.span.start).line}: ${one.code} ${messageOf(one, "vi")}`)
      .join("\n");
    const missed = mistakes.filter(
      ({ code, start, end }) =>
        !found.some((one) => one.code === code && one.span.start === start && one.span.end === end),
    );
    const extra = found.filter(
      ({ code, span }) => !mistakes.some((one) => one.code === code && one.start === span.start),
    );
    const report = `missed: ${JSON.stringify(missed)}\nextra: ${extra.map(({ code }) => code).join(" ")}\n${shown}`;
    expect(missed.length, report).toBeLessThanOrEqual(Math.floor(mistakes.length / 10));
    expect(extra.length, report).toBeLessThanOrEqual(2);
  },
);
