import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Json } from "@tthc/model";
import {
  dossierCode,
  dueSlips,
  LetterError,
  passTime,
  playEvent,
  readLetterFacts,
  slipPage,
  startPlay,
  type Definition,
  type DossierRecord,
  type LetterFacts,
  type PlayFile,
  type SlipPage,
} from "@tthc/runtime";
import { findChromium, printPdfs } from "@tthc/runtime/pdf";
import { WrongUse } from "../exit-code.ts";
import type { Terminal } from "../terminal.ts";

/** What `tthc run` is told of papers. */
export interface LetterOptions {
  /** Folder for the papers. */
  readonly letters: string;
  readonly facts?: string;
  readonly pdf?: true;
  readonly json?: true;
}

/** A unit that no office has: the code of a dossier that is only played. */
const SAMPLE_UNIT = "000.00.00.X00";

/** Writes the papers of a played dossier into a folder; names say the code of the dossier and nothing of a person. */
export async function writeLetters(
  terminal: Pick<Terminal, "cwd" | "out" | "err" | "language">,
  definition: Definition,
  events: PlayFile,
  options: LetterOptions,
): Promise<void> {
  const given = options.facts === undefined ? {} : factsOf(terminal.cwd, options.facts);
  const browser = options.pdf === true ? browserOf() : undefined;
  const record = recordOf(definition, events);
  if (record === null)
    throw new WrongUse({
      vi: "Hồ sơ chưa được nộp nên chưa có giấy tờ nào để in; xem tệp sự kiện.",
      en: "The dossier is not filed, so there is no paper to print; see the file of events.",
    });
  const filed = record.context.facts.filingDate ?? record.history[0]?.at.slice(0, 10) ?? "";
  const facts: LetterFacts = {
    ...given,
    code: given.code ?? dossierCode("short-day", SAMPLE_UNIT, filed, 1),
  };
  const folder = resolve(terminal.cwd, options.letters);
  mkdirSync(folder, { recursive: true });
  const written: string[] = [];
  for (const page of pagesOf(definition, record, facts, terminal.language)) {
    const file = join(folder, `${page.name}.html`);
    writeFileSync(file, page.html);
    written.push(file);
  }
  const pdfs = written.map((html) => [html, html.replace(/html$/, "pdf")] as const);
  if (browser !== undefined) await printed(browser, pdfs);
  // What is read by programs stays alone on its way.
  const tell = options.json === true ? terminal.err : terminal.out;
  for (const [html, pdf] of pdfs) tell(`${browser === undefined ? html : `${html}, ${pdf}`}\n`);
}

function recordOf(definition: Definition, { events, until }: PlayFile): DossierRecord | null {
  const played = events.reduce(playEvent, startPlay(definition));
  if (until === undefined) return played.record;
  return passTime(played, until.length === 10 ? `${until}T23:59` : until).record;
}

function pagesOf(
  definition: Definition,
  record: DossierRecord,
  facts: LetterFacts,
  language: "vi" | "en",
): readonly SlipPage[] {
  try {
    const due = dueSlips(record).map(({ form, seq }) => ({ form, seq }));
    return [...due, { form: "control" as const, seq: record.seq }].map(({ form, seq }) =>
      slipPage(definition, record, form, facts, { seq, language }),
    );
  } catch (error) {
    if (!(error instanceof LetterError)) throw error;
    throw new WrongUse(error);
  }
}

function factsOf(cwd: string, file: string): LetterFacts {
  let json: Json;
  try {
    json = JSON.parse(readFileSync(resolve(cwd, file), "utf8")) as Json;
  } catch {
    throw new WrongUse({
      vi: `--facts ${file}: không đọc được tệp JSON này; docs/giay-to-mot-cua.md có một tệp mẫu.`,
      en: `--facts ${file}: no JSON that can be read; docs/giay-to-mot-cua.md has an example.`,
    });
  }
  const read = readLetterFacts(json);
  if ("facts" in read) return read.facts;
  throw new WrongUse({
    vi: `--facts ${file}: ${read.errors.map(({ vi }) => vi).join(" ")}`,
    en: `--facts ${file}: ${read.errors.map(({ vi, en }) => en ?? vi).join(" ")}`,
  });
}

function browserOf(): string {
  const named = process.env["TTHC_CHROMIUM"];
  const found = findChromium(named);
  if (found !== undefined) return found;
  const where = named === undefined ? "" : ` (TTHC_CHROMIUM=${named})`;
  throw new WrongUse({
    vi: `--pdf cần Chromium${where}; máy này không có. Cài: apt install chromium, hoặc bỏ --pdf rồi in từ tệp HTML.`,
    en: `--pdf needs Chromium${where}, which is not on this machine. Install it (apt install chromium), or leave --pdf out and print the HTML files.`,
  });
}

async function printed(browser: string, pages: readonly (readonly [string, string])[]): Promise<void> {
  try {
    await printPdfs(browser, pages);
  } catch (error) {
    if (!(error instanceof LetterError)) throw error;
    throw new WrongUse(error);
  }
}
