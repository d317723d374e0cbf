import type { Side } from "../diff/compared-side.ts";
import {
  comparedPair,
  comparedSides,
  hasChanges,
  oneVersion,
  runAsData,
  type DiffRun,
} from "../diff/diff-run.ts";
import { diffLines } from "../diff/diff-lines.ts";
import { namedSide } from "../diff/named-side.ts";
import { EXIT, WrongUse, type ExitCode } from "../exit-code.ts";
import { say, type Terminal } from "../terminal.ts";

export interface DiffOptions {
  readonly to?: string;
  readonly git?: string;
  readonly gitDriver?: true;
  readonly markdown?: true;
  readonly json?: true;
  readonly sarif?: true;
  readonly exitZero?: true;
}

/** `tthc diff`: what changed between versions, folders or revisions, for whom it is lighter or heavier, on which law. */
export async function diff(
  terminal: Terminal,
  args: readonly string[],
  options: DiffOptions,
): Promise<ExitCode> {
  if (options.gitDriver === true) return (await import("../diff/git-driver.ts")).gitDriver(terminal, args);
  const format = formatOf(options);
  const run = await runOf(terminal, args, options);
  terminal.out(await FORMATS[format](run, terminal));
  if (run.collection !== undefined && format !== "text") warnBroken(terminal, run.collection.notCompared);
  return hasChanges(run) && options.exitZero !== true ? EXIT.findings : EXIT.clean;
}

/** One entry a format; a report in a file of its own would write it and print nothing. */
const FORMATS = {
  text: (run: DiffRun, terminal: Terminal) => Promise.resolve(diffLines(run, terminal)),
  json: (run: DiffRun) => Promise.resolve(`${JSON.stringify(runAsData(run), null, 2)}\n`),
  markdown: async (run: DiffRun, { language }: Terminal) =>
    (await import("../diff/diff-markdown.ts")).diffMarkdown(run, language),
  async sarif(run: DiffRun, terminal: Terminal) {
    const { diffSarif } = await import("../diff/diff-sarif.ts");
    const { COMPILER_VERSION } = await import("../../emitters/manifest/compiler-version.ts");
    return `${JSON.stringify(diffSarif(run, terminal.language, COMPILER_VERSION), null, 2)}\n`;
  },
} as const;

function formatOf({ json, sarif, markdown }: DiffOptions): keyof typeof FORMATS {
  const asked = [json && "json", sarif && "sarif", markdown && "markdown"].filter((one) => one !== undefined);
  if (asked.length > 1)
    throw new WrongUse({
      vi: "Chỉ chọn một trong --json, --sarif và --markdown.",
      en: "Choose one of --json, --sarif and --markdown.",
    });
  return (asked[0] as keyof typeof FORMATS | undefined) ?? "text";
}

async function runOf(terminal: Terminal, args: readonly string[], options: DiffOptions): Promise<DiffRun> {
  if (options.git !== undefined) {
    if (options.to !== undefined)
      throw new WrongUse({ vi: "Chỉ chọn một trong --git và --to.", en: "Choose one of --git and --to." });
    const { gitSides } = await import("../diff/git-sides.ts");
    return comparedSides(...gitSides(terminal, options.git, args));
  }
  if (options.to !== undefined) return replacedRun(terminal, args, options.to);
  const [first, second, ...more] = args;
  if (first === undefined || more.length > 0) throw wrongCount();
  if (second === undefined) return lastTwo(namedSide(terminal, first));
  const [before, after] = [namedSide(terminal, first), namedSide(terminal, second)];
  if (before.isFolder && after.isFolder) return comparedSides(before, after);
  return { pairs: [comparedPair([oneVersion(before)], oneVersion(after))] };
}

const wrongCount = (): WrongUse =>
  new WrongUse({
    vi: "Nêu hai bên: «npx tthc diff cũ mới»; nhiều thủ tục gộp thành một: «npx tthc diff A B C --to D»; so với git: «npx tthc diff --git HEAD».",
    en: 'Name two sides: "npx tthc diff old new"; several replaced by one: "npx tthc diff A B C --to D"; against git: "npx tthc diff --git HEAD".',
  });

function replacedRun(terminal: Terminal, args: readonly string[], to: string): DiffRun {
  if (args.length === 0) throw wrongCount();
  const before = args.map((one) => oneVersion(namedSide(terminal, one)));
  const known = new Set<string>();
  for (const { model } of before) {
    const name = `${model.id}@${String(model.version.number)}`;
    if (known.has(name))
      throw new WrongUse({ vi: `«${name}» được nêu hai lần.`, en: `"${name}" is named twice.` });
    known.add(name);
  }
  const after = namedSide(terminal, to);
  return { pairs: [comparedPair(before, oneVersion(after), { family: after.family })] };
}

/** One procedure alone: its latest version against the one before. */
function lastTwo(side: Side): DiffRun {
  const latest = oneVersion(side);
  const before = side.versions
    .filter(({ model }) => model.version.number < latest.model.version.number)
    .toSorted((a, b) => b.model.version.number - a.model.version.number)[0];
  if (before === undefined)
    throw new WrongUse({
      vi: `«${side.named}» chỉ có một phiên bản; nêu thêm bên kia: «npx tthc diff cũ mới».`,
      en: `"${side.named}" has one version only; name the other side too: "npx tthc diff old new".`,
    });
  return { pairs: [comparedPair([before], latest)] };
}

function warnBroken(terminal: Terminal, files: readonly string[]): void {
  if (files.length === 0) return;
  terminal.err(
    say(
      terminal,
      `Chưa so được vì nguồn còn lỗi: ${files.join(", ")}\n`,
      `Not compared, their sources have errors: ${files.join(", ")}\n`,
    ),
  );
}
