import { resolve } from "node:path";
import { compareCost } from "../../cost/compare-cost.ts";
import type { CostTable } from "../../cost/cost-table.ts";
import { readCostTable } from "../../cost/read-table.ts";
import { readSetting, type Setting } from "../../cost/settings.ts";
import type { CostInput } from "../../cost/side-cost.ts";
import { NotATable, readTableText, tableBeside } from "../cost/table-text.ts";
import { WrongUse } from "../exit-code.ts";
import type { Terminal } from "../terminal.ts";
import type { SourcedVersion } from "./compared-side.ts";
import type { ComparedPair, DiffRun } from "./diff-run.ts";

/** What the command line says about costs. */
export interface CostOptions {
  readonly set?: readonly string[];
  readonly costBefore?: readonly string[];
  readonly costAfter?: string;
}

/** The run with the compliance cost of each pair that has a cost table; wrong use where an option means nothing. */
export function withCost(run: DiffRun, terminal: Terminal, options: CostOptions): DiffRun {
  const settings = settingsFrom(options.set ?? []);
  const files = filesOf(run, options);
  const pairs = run.pairs.map((pair): ComparedPair => {
    const before = pair.before.map((one, index) => costInput(one, terminal, files.before[index]));
    const cost = compareCost(before, costInput(pair.after, terminal, files.after), settings);
    return cost === undefined ? pair : { ...pair, comparison: { ...pair.comparison, cost } };
  });
  if (settings.length > 0 && pairs.every(({ comparison }) => comparison.cost === undefined))
    throw new WrongUse({
      vi: "--set cần bảng chi phí: không bên nào có. Tạo bảng để điền bằng «npx tthc cost <thủ-tục> --write».",
      en: '--set needs a cost table, and no side has one. Make one to fill in with "npx tthc cost <procedure> --write".',
    });
  return { ...run, pairs };
}

/** The figures set by hand; the first that cannot be read is wrong use. */
export const settingsFrom = (written: readonly string[]): readonly Setting[] =>
  written.map((one) => {
    const read = readSetting(one);
    if (read.ok) return read.value;
    const { reason, wayOut } = read;
    throw new WrongUse({
      vi: `--set: ${reason.vi}; ${wayOut.vi}.`,
      en: `--set: ${reason.en}; ${wayOut.en}.`,
    });
  });

interface TableFiles {
  readonly before: readonly string[];
  readonly after?: string;
}

/** Tables named on the command line; only where two sides are compared, in the order of the procedures before. */
function filesOf(run: DiffRun, { costBefore, costAfter }: CostOptions): TableFiles {
  const before = costBefore ?? [];
  if (before.length === 0 && costAfter === undefined) return { before };
  const [only, ...others] = run.pairs;
  if (run.collection !== undefined || only === undefined || others.length > 0)
    throw new WrongUse({
      vi: "--cost-before và --cost-after chỉ dùng khi so hai bên, không dùng khi so hai thư mục hay hai bản git.",
      en: "--cost-before and --cost-after are for two sides, not for two folders or revisions.",
    });
  if (before.length > only.before.length)
    throw new WrongUse({
      vi: `Có ${String(before.length)} --cost-before mà chỉ có ${String(only.before.length)} thủ tục trước.`,
      en: `There are ${String(before.length)} --cost-before and only ${String(only.before.length)} procedure(s) before.`,
    });
  return { before, ...(costAfter !== undefined && { after: costAfter }) };
}

/** A version with the table beside its source, or the one that is named; wrong use where that is not there. */
export function costInput(version: SourcedVersion, terminal: Terminal, named?: string): CostInput {
  const { model, file } = version;
  if (named === undefined) {
    const table = tableOf(version);
    return { model, file: tableBeside(file), ...(table !== undefined && { table }) };
  }
  const text = readTableText(resolve(terminal.cwd, named));
  if (text === undefined)
    throw new WrongUse({
      vi: `Không thấy bảng chi phí «${named}».`,
      en: `There is no cost table "${named}".`,
    });
  return { model, file: named, table: readCostTable(named, text) };
}

/** The table beside a source; one that is no text has a mistake, so that the other versions are still compared. */
function tableOf({ file, read }: SourcedVersion): CostTable | undefined {
  const beside = tableBeside(file);
  try {
    const text = read?.(beside);
    return text === undefined ? undefined : readCostTable(beside, text);
  } catch (error) {
    if (!(error instanceof NotATable)) throw error;
    const findings = [{ severity: "error" as const, ...error.fault }];
    return { file: beside, rows: [], common: {}, sums: [], findings };
  }
}
