import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readWrittenDate } from "@tthc/model";
import { batchMarkdown } from "../../batch/batch-markdown.ts";
import { RegistryIndex } from "../../batch/declared-registries.ts";
import { readPlan, type Plan, type PlanForce } from "../../batch/plan.ts";
import { simplify as simplified, type BatchCatalogue, type Simplified } from "../../batch/simplify.ts";
import { findRoot } from "../../workspace/config.ts";
import { EXIT, WrongUse, type ExitCode } from "../exit-code.ts";
import { openFor, orWrongUse } from "../opened.ts";
import { recordFiles } from "../record-files.ts";
import { say, type Terminal } from "../terminal.ts";

interface Options {
  readonly records?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly law?: string;
  readonly write?: true;
  readonly report?: string;
  readonly json?: true;
}

/** `tthc simplify plan.tsv`: applies a batch of cuts to our procedures and to records of the national catalogue. */
export function simplify(
  terminal: Terminal,
  [file = ""]: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const plan = planFrom(terminal, file, options);
  const done = simplified(plan, catalogueOf(terminal, options.records ?? []));
  const written = options.write === true ? write(terminal, done) : [];
  if (options.report !== undefined)
    writeFileSync(resolve(terminal.cwd, options.report), batchMarkdown(done.report, terminal.language));
  if (options.json === true) terminal.out(`${JSON.stringify(done.report, null, 2)}\n`);
  else print(terminal, done, written, options);
  return Promise.resolve(done.report.totals.notUnderstood > 0 ? EXIT.findings : EXIT.clean);
}

function planFrom(terminal: Terminal, file: string, options: Options): Plan {
  const path = resolve(terminal.cwd, file);
  if (!existsSync(path)) throw new WrongUse({ vi: `Không thấy «${file}».`, en: `There is no "${file}".` });
  const plan = readPlan(readFileSync(path, "utf8"));
  const asked: readonly (readonly [keyof PlanForce, string | undefined])[] = [
    ["from", dateAsked(options.from)],
    ["to", dateAsked(options.to)],
    ["law", options.law],
  ];
  const given = Object.fromEntries(asked.filter(([, value]) => value !== undefined)) as PlanForce;
  for (const needed of ["ma_tthc", "giay_to_thay_the_hoac_cat_giam", "phu_luc"])
    if (plan.missing.includes(needed))
      throw new WrongUse({ vi: `«${file}» thiếu cột ${needed}.`, en: `"${file}" has no column ${needed}.` });
  return { ...plan, force: { ...plan.force, ...given } };
}

function dateAsked(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const date = readWrittenDate(written);
  if (date === undefined)
    throw new WrongUse({
      vi: `«${written}» không phải ngày có thật; ghi như 01/01/2026.`,
      en: `"${written}" is not a date; write it as 01/01/2026.`,
    });
  return date;
}

/** Records alone will do: then a folder without procedures of our own is no mistake. */
function catalogueOf(terminal: Terminal, paths: readonly string[]): BatchCatalogue {
  const records = recordFiles(terminal.cwd, paths);
  if (records.length > 0 && findRoot(terminal.cwd) === undefined)
    return { records, procedures: [], registries: new RegistryIndex(NO_SOURCES) };
  const workspace = openFor(terminal, []);
  const { files } = orWrongUse(workspace.list([]));
  const { sources } = workspace;
  // Only the models are wanted; what is proved of them is told by `check`.
  const compilation = workspace.check(files, { prove: false });
  const procedures = compilation.procedures.flatMap(({ file, model }) =>
    model === undefined ? [] : [{ file, model, text: sources.source(file)?.text ?? "" }],
  );
  return { records, procedures, registries: new RegistryIndex(sources) };
}

const NO_SOURCES = {
  files: [],
  source: () => undefined,
  resolveUse: (path: string) => path,
  useOf: (file: string) => file,
};

/** New versions are new files: what stands there is never written over. */
function write(terminal: Terminal, { sources }: Simplified): readonly string[] {
  if (sources.length === 0) return [];
  const { root } = openFor(terminal, []);
  for (const { file } of sources)
    if (existsSync(join(root, file)))
      throw new WrongUse({
        vi: `Đã có tệp ${file}; không ghi đè.`,
        en: `${file} exists; it is not written over.`,
      });
  for (const { file, text } of sources) writeFileSync(join(root, file), text, { flag: "wx" });
  return sources.map(({ file }) => file);
}

function print(
  terminal: Terminal,
  { report }: Simplified,
  written: readonly string[],
  { write: wrote }: Options,
): void {
  const { totals } = report;
  for (const row of report.rows)
    if (row.reason.kind !== "procedure-not-in-catalogue")
      terminal.out(
        `${String(row.line)} ${row.code.read ?? row.code.written}: ${row.reason[terminal.language]}\n`,
      );
  if (wrote !== true) for (const { difference } of report.sources) terminal.out(`\n${difference}`);
  const counts = [totals.applied, totals.alreadyInForce, totals.notApplicable, totals.notUnderstood].map(
    String,
  );
  const [applied = "", already = "", none = "", unclear = ""] = counts;
  const rows = String(totals.rows);
  terminal.out(
    say(
      terminal,
      `\n${rows} dòng = ${applied} đã thực hiện + ${already} đã có hiệu lực từ trước + ${none} không áp dụng + ${unclear} chưa hiểu.\n`,
      `\n${rows} rows = ${applied} applied + ${already} already in force + ${none} not applicable + ${unclear} not understood.\n`,
    ),
  );
  for (const file of written)
    terminal.out(
      say(
        terminal,
        `Đã ghi ${file}; xem lại, đặt ngày hết hiệu lực cho phiên bản cũ rồi chạy «npx tthc check ${file}».\n`,
        `Wrote ${file}; read it, end the older version the day before, then run "npx tthc check ${file}".\n`,
      ),
    );
}
