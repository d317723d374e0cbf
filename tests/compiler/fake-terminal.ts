import type { Terminal } from "../../compiler/cli/terminal.ts";
import { root } from "./memory-sources.ts";

/** A terminal that remembers what it was shown. */
export function fakeTerminal(language: "vi" | "en", cwd = root): Terminal & { readonly shown: { out: string; err: string } } {
  const shown = { out: "", err: "" };
  return {
    cwd,
    language,
    interactive: false,
    paint: (_style, text) => text,
    home: root,
    out: (text) => void (shown.out += text),
    err: (text) => void (shown.err += text),
    readInput: () => Promise.resolve(""),
    shown,
  };
}
