import { type Law, readWrittenDate } from "@tthc/model";
import { nearestName } from "../../binder/nearest.ts";
import { readArticle } from "../../law-index/article.ts";
import { findLaw, lawsOf } from "../../law-index/find-law.ts";
import type { LawReport, ReportArticle } from "../../law-index/law-report.ts";
import { type PlaceFinder, reportOfLaw } from "../../law-index/report-of-law.ts";
import { EXIT, WrongUse, type ExitCode } from "../exit-code.ts";
import { lawLines } from "../law-lines.ts";
import { namedSources } from "../checked.ts";
import { say, type Terminal } from "../terminal.ts";

interface Options {
  readonly repeal?: string;
  readonly on?: string;
  readonly all?: true;
  readonly json?: true;
}

/** `tthc law "175/2024/NĐ-CP"`: what stands on a legal source across the catalogue, and what would fall with it. */
export function law(
  terminal: Terminal,
  [written = "", ...paths]: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const versions = versionsAsked(terminal, options);
  const repeal = options.repeal === undefined ? undefined : articleAsked(options.repeal);
  const { workspace, files } = namedSources(terminal, paths);
  // Only the models are wanted; what is proved of them is told by `check`.
  const compilation = workspace.check(files, { prove: false });
  const models = compilation.procedures.flatMap(({ model }) => model ?? []);
  const placeOf: PlaceFinder = (model, place) => {
    const found = compilation.placeOf(model, place);
    if (found === undefined) return { file: "", line: 0, column: 0 };
    return { file: found.source.file, ...found.source.positionOf(found.span.start) };
  };
  const report = reportOfLaw(
    models,
    { law: lawAsked(written, lawsOf(models)), versions, ...(repeal !== undefined && { repeal }) },
    placeOf,
  );
  if (options.json === true) terminal.out(`${JSON.stringify(report, null, 2)}\n`);
  else {
    terminal.out(lawLines(report, terminal));
    const broken = compilation.procedures.filter(({ model }) => model === undefined).length;
    if (broken > 0)
      terminal.err(
        say(
          terminal,
          `Chưa xét ${String(broken)} phiên bản vì nguồn còn lỗi; chạy «npx tthc check».\n`,
          `${String(broken)} version(s) left out: their sources have errors; run "npx tthc check".\n`,
        ),
      );
  }
  return Promise.resolve(EXIT.clean);
}

function versionsAsked(terminal: Terminal, { on, all }: Options): LawReport["versions"] {
  if (on !== undefined && all === true)
    throw new WrongUse({ vi: "Chỉ chọn một trong --on và --all.", en: "Choose one of --on and --all." });
  if (all === true) return { which: "all" };
  if (on === undefined) return { which: "since", date: (terminal.now?.() ?? "").slice(0, 10) };
  const date = readWrittenDate(on);
  if (date === undefined)
    throw new WrongUse({
      vi: `«${on}» không phải ngày có thật; ghi như 21/08/2026.`,
      en: `"${on}" is not a date; write it as 21/08/2026.`,
    });
  return { which: "on", date };
}

function articleAsked(written: string): ReportArticle {
  const article = readArticle(written);
  if (article === undefined)
    throw new WrongUse({
      vi: `Không hiểu «${written}»; ghi như "điều 53 khoản 1 điểm a", hoặc "toàn bộ".`,
      en: `"${written}" is not understood; write it as "article 53 clause 1 point a", or "all".`,
    });
  return article;
}

function lawAsked(written: string, laws: readonly Law[]): Law {
  const found = findLaw(written, laws, nearestName);
  if (found.is === "found") return found.law;
  if (found.is === "several") {
    const names = found.laws.map(nameOf).join("; ");
    throw new WrongUse({
      vi: `«${written}» có trong tên của nhiều văn bản: ${names}. Hãy nêu số của một văn bản.`,
      en: `"${written}" is in the names of several sources: ${names}. Give the number of one.`,
    });
  }
  const near = found.near === undefined ? undefined : nameOf(found.near);
  throw new WrongUse({
    vi: `Không thủ tục nào dẫn văn bản «${written}».${near === undefined ? "" : ` Có phải ý bạn là «${near}»?`}`,
    en: `No procedure cites "${written}".${near === undefined ? "" : ` Did you mean "${near}"?`}`,
  });
}

const nameOf = ({ number, id }: Law): string => number ?? id;
