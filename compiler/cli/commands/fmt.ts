import { join } from "node:path";
import { formatSource, type FormatOptions } from "../../format/format-source.ts";
import { EXIT, WrongUse, type ExitCode } from "../exit-code.ts";
import { openFor, orWrongUse } from "../opened.ts";
import { replaceFile } from "../replace-file.ts";
import { say, type Terminal } from "../terminal.ts";

interface FmtOptions {
  readonly check?: true;
  readonly keywords?: string;
  readonly stdin?: true;
}

/** `tthc fmt`: lays sources out; a file with mistakes in its syntax is left as it is and named. */
export async function fmt(
  terminal: Terminal,
  paths: readonly string[],
  options: FmtOptions,
): Promise<ExitCode> {
  const { keywords } = options;
  if (keywords !== undefined && keywords !== "vi" && keywords !== "en")
    throw new WrongUse({ vi: "--keywords nhận vi hoặc en.", en: "--keywords takes vi or en." });
  const how: FormatOptions = keywords === undefined ? {} : { keywords };
  if (options.stdin === true) return formatInput(terminal, how);

  const workspace = openFor(terminal, paths);
  const { files } = orWrongUse(workspace.list(paths));
  const broken: string[] = [];
  const changed: string[] = [];
  for (const file of files) {
    const source = workspace.sources.source(file);
    const formatted = source === undefined ? undefined : formatSource(source.original, how);
    if (source === undefined || formatted?.ok !== true) broken.push(file);
    else if (formatted.text !== source.original) {
      changed.push(file);
      if (options.check !== true) replaceFile(join(workspace.root, file), formatted.text);
    }
  }
  for (const file of changed) terminal.out(`${file}\n`);
  for (const file of broken)
    terminal.err(
      say(
        terminal,
        `${file}: chưa trình bày được vì còn lỗi cú pháp; chạy «npx tthc check ${file}».\n`,
        `${file}: left as it is, since its syntax has mistakes; run "npx tthc check ${file}".\n`,
      ),
    );
  const count = String(changed.length);
  terminal.out(
    options.check === true
      ? say(terminal, `${count} tệp chưa đúng kiểu.\n`, `${count} file(s) not laid out.\n`)
      : say(terminal, `Đã trình bày lại ${count} tệp.\n`, `Laid out ${count} file(s).\n`),
  );
  return broken.length > 0 || (options.check === true && changed.length > 0) ? EXIT.findings : EXIT.clean;
}

async function formatInput(terminal: Terminal, how: FormatOptions): Promise<ExitCode> {
  const text = await terminal.readInput();
  const formatted = formatSource(text, how);
  if (formatted.ok) {
    terminal.out(formatted.text);
    return EXIT.clean;
  }
  terminal.out(text);
  terminal.err(
    say(
      terminal,
      "Chưa trình bày được vì còn lỗi cú pháp.\n",
      "Left as it is, since its syntax has mistakes.\n",
    ),
  );
  return EXIT.findings;
}
