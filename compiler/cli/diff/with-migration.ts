import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { MigrationPlan } from "@tthc/model";
import { comparedMigration, isPlanOf } from "../../migration/compared-migration.ts";
import { readPlan } from "../../migration/read-plan.ts";
import { WrongUse } from "../exit-code.ts";
import { replaceFile } from "../replace-file.ts";
import { say, type Terminal } from "../terminal.ts";
import type { ComparedPair, DiffRun } from "./diff-run.ts";

/** What the command line says about the dossiers under way. */
export interface MigrationOptions {
  /** Plans corrected by hand. */
  readonly plan?: readonly string[];
  readonly planOut?: string;
  readonly force?: true;
}

/**
 * The run with the migration plan of every pair that changed. A corrected plan is checked again and stands in place of the
 * one that would be made; wrong use where it is no plan, or for other procedures.
 */
export function withMigration(run: DiffRun, terminal: Terminal, options: MigrationOptions): DiffRun {
  if (options.plan !== undefined && options.planOut !== undefined)
    throw new WrongUse({
      vi: "Chỉ chọn một trong --plan và --plan-out.",
      en: "Choose one of --plan and --plan-out.",
    });
  const given = (options.plan ?? []).map((file) => ({ file, plan: planFrom(terminal, file) }));
  if ((given.length > 0 || options.planOut !== undefined) && run.collection !== undefined)
    throw new WrongUse({
      vi: "--plan và --plan-out chỉ dùng khi so hai bên, không dùng khi so hai thư mục hay hai bản git.",
      en: "--plan and --plan-out are for two sides, not for two folders or revisions.",
    });
  const olds = run.pairs.flatMap(({ before }) => before.map(({ model }) => model));
  for (const { file, plan } of given)
    if (!olds.some((model) => isPlanOf(plan, model)))
      throw new WrongUse({
        vi: `«${file}» là kế hoạch cho ${nameOf(plan)}, ở đây so ${olds.map(modelName).join(", ")}.`,
        en: `"${file}" is the plan for ${nameOf(plan)}; compared here: ${olds.map(modelName).join(", ")}.`,
      });
  const plans = given.map(({ plan }) => plan);
  const pairs = run.pairs.map((pair): ComparedPair => {
    if (pair.comparison.changes.length === 0 && plans.length === 0 && options.planOut === undefined)
      return pair;
    const models = pair.before.map(({ model }) => model);
    const migration = comparedMigration(models, pair.after.model, plans);
    return { ...pair, comparison: { ...pair.comparison, migration } };
  });
  if (options.planOut !== undefined) writePlans(pairs, terminal, options.planOut, options.force === true);
  return { ...run, pairs };
}

const nameOf = ({ before }: MigrationPlan): string => `${before.procedure}@${String(before.version)}`;
const modelName = ({
  id,
  version,
}: {
  readonly id: string;
  readonly version: { readonly number: number };
}): string => `${id}@${String(version.number)}`;

function planFrom({ cwd }: Terminal, file: string): MigrationPlan {
  const path = resolve(cwd, file);
  if (!existsSync(path) || statSync(path).isDirectory())
    throw new WrongUse({ vi: `Không thấy kế hoạch «${file}».`, en: `There is no plan "${file}".` });
  const read = readPlan(parsed(readFileSync(path, "utf8"), file));
  if (read.ok) return read.plan;
  const [first] = read.faults;
  throw new WrongUse({
    vi: `«${file}» ở ${first?.at ?? "/"}: ${first?.reason.vi ?? ""} ${first?.wayOut.vi ?? ""}`,
    en: `"${file}" at ${first?.at ?? "/"}: ${first?.reason.en ?? ""} ${first?.wayOut.en ?? ""}`,
  });
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new WrongUse({ vi: `«${file}» không phải JSON: ${why}`, en: `"${file}" is not JSON: ${why}` });
  }
}

/** One file for one older procedure; several get their names into theirs. A plan somebody may have corrected stays. */
function writePlans(pairs: readonly ComparedPair[], terminal: Terminal, file: string, force: boolean): void {
  const plans = pairs.flatMap(({ comparison }) => comparison.migration?.map(({ plan }) => plan) ?? []);
  const files = plans.map((plan) =>
    plans.length === 1 ? file : file.replace(/(\.json)?$/, `.${plan.before.procedure}$1`),
  );
  const texts = plans.map((plan) => `${JSON.stringify(plan, null, 2)}\n`);
  files.forEach((one, index) => {
    refuseLoss(terminal, one, texts[index] ?? "", force);
  });
  files.forEach((one, index) => {
    const path = resolve(terminal.cwd, one);
    if (existsSync(path)) replaceFile(path, texts[index] ?? "");
    else writeFileSync(path, texts[index] ?? "");
  });
  terminal.err(
    say(terminal, `Đã ghi kế hoạch: ${files.join(", ")}\n`, `Wrote the plan: ${files.join(", ")}\n`),
  );
}

function refuseLoss({ cwd }: Terminal, file: string, text: string, force: boolean): void {
  const path = resolve(cwd, file);
  if (!existsSync(dirname(path)))
    throw new WrongUse({ vi: `Không có thư mục cho «${file}».`, en: `There is no folder for "${file}".` });
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory())
    throw new WrongUse({ vi: `«${file}» là một thư mục.`, en: `"${file}" is a folder.` });
  if (force || readFileSync(path, "utf8") === text) return;
  throw new WrongUse({
    vi: `«${file}» đã có và khác kế hoạch vừa lập: có thể ai đó đã sửa. Chọn tệp khác, hoặc thêm --force để ghi đè.`,
    en: `"${file}" exists and differs from the plan just made: somebody may have corrected it. Choose another file, or add --force.`,
  });
}
