import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { ProcedureModel } from "@tthc/model";
import { asciiName } from "@tthc/grammar";
import { nearestName } from "../binder/nearest.ts";
import { checkPaths } from "./checked.ts";
import { WrongUse } from "./exit-code.ts";
import { shownDate } from "./moment-input.ts";
import type { Terminal } from "./terminal.ts";

const inForceOn = ({ version }: ProcedureModel, date: string): boolean =>
  !version.draft && (version.inForce?.from ?? "") <= date && date <= (version.inForce?.to ?? "9999-12-31");

/** A draft has no dates yet: it may be played on any day until it gets some. */
const isUndatedDraft = ({ version }: ProcedureModel): boolean =>
  version.draft && version.inForce === undefined;

/**
 * The procedure that was named by its file, folder, name or code, in the version in force on the date (`yyyy-mm-dd`);
 * an undated draft where none is. Wrong use where there is neither: the versions are told with their dates.
 */
export async function findProcedure(
  terminal: Terminal,
  named: string,
  date: string,
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
  const ids = [...new Set(models.map(({ id }) => id))];
  if (ids.length > 1)
    throw new WrongUse({
      vi: `«${named}» có nhiều thủ tục: ${ids.join(", ")}. Hãy nêu một.`,
      en: `"${named}" holds several procedures: ${ids.join(", ")}. Name one.`,
    });
  const found = models.find((model) => inForceOn(model, date)) ?? models.find(isUndatedDraft);
  if (found !== undefined) return found;
  if (models.length > 0) throw notInForce(named, models, date);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (matching.length > 0)
    throw new WrongUse({
      vi: `Nguồn của «${named}» còn lỗi; chạy «npx tthc check».`,
      en: `The source of "${named}" has errors; run "npx tthc check".`,
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

function notInForce(named: string, models: readonly ProcedureModel[], date: string): WrongUse {
  const versions = (language: "vi" | "en"): string =>
    models.map(({ version }) => versionText(version, language)).join("; ");
  return new WrongUse({
    vi: `«${named}» không có phiên bản nào có hiệu lực ngày nộp ${shownDate(date)}. Đang có: ${versions("vi")}. Đổi ngày nộp, hoặc chọn phiên bản bằng --at <ngày>.`,
    en: `"${named}" has no version in force on the filing date ${shownDate(date)}. There are: ${versions("en")}. Change the filing date, or choose a version with --at <date>.`,
  });
}

/** `phiên bản 2 (từ 01/07/2026)` */
function versionText({ number, inForce, draft }: ProcedureModel["version"], language: "vi" | "en"): string {
  const vi = language === "vi";
  const from = inForce?.from === undefined ? [] : [`${vi ? "từ" : "from"} ${shownDate(inForce.from)}`];
  const to = inForce?.to === undefined ? [] : [`${vi ? "đến" : "to"} ${shownDate(inForce.to)}`];
  const dates = [...(draft ? [vi ? "dự thảo" : "draft"] : []), ...from, ...to].join(" ");
  return `${vi ? "phiên bản" : "version"} ${number}${dates === "" ? "" : ` (${dates})`}`;
}
