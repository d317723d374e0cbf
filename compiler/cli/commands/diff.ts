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
import type { CostOptions } from "../diff/with-cost.ts";
import { namesRecords } from "../diff/names-records.ts";
import type { MigrationOptions } from "../diff/with-migration.ts";
import { EXIT, WrongUse, type ExitCode } from "../exit-code.ts";
import { say, type Terminal } from "../terminal.ts";

export interface DiffOptions extends CostOptions, MigrationOptions {
  readonly to?: string;
  readonly git?: string;
  readonly gitDriver?: true;
  readonly markdown?: true;
  readonly html?: string;
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
  if (options.git === undefined && args.some((one) => namesRecords(terminal, one)))
    return (await import("../diff/record-diff.ts")).recordDiff(terminal, args, options);
  const compared = await runOf(terminal, args, options);
  const costed = format === "sarif" ? compared : await withCostOf(compared, terminal, options);
  const behaved = format === "sarif" ? costed : await withBehaviourOf(costed);
  const run = format === "sarif" ? behaved : await withMigrationOf(behaved, terminal, options);
  terminal.out(await FORMATS[format](run, terminal, options));
  if (run.collection !== undefined && format !== "text") warnBroken(terminal, run.collection.notCompared);
  if (options.plan !== undefined && hasPlanErrors(run)) return EXIT.findings;
  return hasChanges(run) && options.exitZero !== true ? EXIT.findings : EXIT.clean;
}

/** The dossiers under way: for every output for people, and never for the git driver. */
const withMigrationOf = async (
  run: DiffRun,
  terminal: Terminal,
  options: MigrationOptions,
): Promise<DiffRun> => (await import("../diff/with-migration.ts")).withMigration(run, terminal, options);

/** Whether a plan cannot be used: asked only where one was given, and told even with `--exit-zero`. */
const hasPlanErrors = ({ pairs }: DiffRun): boolean =>
  pairs.some(({ comparison: { migration = [] } }) =>
    migration.some(({ faults }) => faults.some(({ severity }) => severity === "error")),
  );

/** Costs are told by every output for people; loaded only here, because the git driver runs without them. */
const withCostOf = async (run: DiffRun, terminal: Terminal, options: CostOptions): Promise<DiffRun> =>
  (await import("../diff/with-cost.ts")).withCost(run, terminal, options);

/** Behaviour is told by every output for people, as costs are. */
const withBehaviourOf = async (run: DiffRun): Promise<DiffRun> =>
  (await import("../diff/with-behaviour.ts")).withBehaviour(run);

/** One entry a format; a report in a file of its own writes it and tells where. */
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
  async html(run: DiffRun, terminal: Terminal, { html = "" }: DiffOptions) {
    await (await import("../diff/write-report.ts")).writeReport(run, html, terminal);
    return say(terminal, `Đã ghi báo cáo: ${html}\n`, `Wrote the report: ${html}\n`);
  },
} as const;

function formatOf({ json, sarif, markdown, html }: DiffOptions): keyof typeof FORMATS {
  const asked = [
    json && "json",
    sarif && "sarif",
    markdown && "markdown",
    html === undefined ? undefined : "html",
  ].filter((one) => one !== undefined);
  if (asked.length > 1)
    throw new WrongUse({
      vi: "Chỉ chọn một trong --json, --sarif, --markdown và --html.",
      en: "Choose one of --json, --sarif, --markdown and --html.",
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
