import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { ProcedureModel } from "@tthc/model";
import { asciiName } from "@tthc/grammar";
import { nearestName } from "../binder/nearest.ts";
import { checkPaths } from "./checked.ts";
import { WrongUse } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

const inForceOn = ({ version }: ProcedureModel, date: string): boolean =>
  (version.inForce?.from ?? "") <= date && date <= (version.inForce?.to ?? "9999-12-31") && !version.draft;

/**
 * The procedure that was named by its file, folder, name or code, in the version in force on the date; without a
 * date, or where none is in force, the newest.
 */
export async function findProcedure(
  terminal: Terminal,
  named: string,
  date: string | undefined,
): Promise<ProcedureModel> {
  const isPath = existsSync(resolve(terminal.cwd, named));
  const { compilation, findings } = await checkPaths(terminal, isPath ? [named] : []);
  const wanted = asciiName(named.normalize("NFC")).replaceAll("-", "_");
  const matching = compilation.procedures.filter(
    ({ id, model }) => isPath || id === wanted || model?.code === named,
  );
  const models = matching
    .flatMap(({ model }) => model ?? [])
    .sort((a, b) => b.version.number - a.version.number);
  const found =
    (date === undefined ? undefined : models.find((model) => inForceOn(model, date))) ?? models[0];
  if (found !== undefined) return found;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (matching.length > 0)
    throw new WrongUse({
      vi: `Nguồn của «${named}» còn lỗi; chạy «tthc check».`,
      en: `The source of "${named}" has errors; run "tthc check".`,
    });
  const near = nearestName(
    named,
    compilation.procedures.flatMap(({ id, model }) => [id, ...(model?.code == null ? [] : [model.code])]),
  );
  if (near !== undefined)
    throw new WrongUse({
      vi: `Không có thủ tục «${named}». Có phải ý bạn là «${near}»?`,
      en: `There is no procedure "${named}". Did you mean "${near}"?`,
    });
  const known = [...new Set(compilation.procedures.map(({ id }) => id))].sort().join(", ");
  throw new WrongUse({
    vi: `Không có thủ tục «${named}».${known === "" ? "" : ` Đang có: ${known}.`}${errors > 0 ? " Một số nguồn còn lỗi." : ""}`,
    en: `There is no procedure "${named}".${known === "" ? "" : ` Known: ${known}.`}${errors > 0 ? " Some sources have errors." : ""}`,
  });
}
