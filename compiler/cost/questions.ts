import type { ProcedureModel } from "@tthc/model";
import type { CostFigure, CostQuestion } from "./cost-format.ts";
import type { BuiltRow } from "./cost-rows.ts";
import { FIGURES, ITEMS, TASKS } from "./cost-words.ts";

/** Everything that has to be known for the sums to be complete: by row, then what the table as a whole lacks. */
export function questionsOf(rows: readonly BuiltRow[], file: string): readonly CostQuestion[] {
  const counted = rows.filter(({ row }) => row.item?.gone !== true);
  const questions = counted.flatMap((one) => rowQuestion(one, file));
  const lacksWage = counted.some(({ row }) => row.missing.includes("wage"));
  const frequency = counted.find((one) => one.frequency.is === "missing")?.frequency;
  return [
    ...questions,
    ...(lacksWage ? [wageQuestion(file)] : []),
    ...(frequency?.is === "missing" ? [frequencyQuestion(frequency.figures, file)] : []),
  ];
}

/** A version without a cost table: nothing is known, and this is how to begin. */
export function noTable({ id, version }: ProcedureModel, file: string): CostQuestion {
  const command = `npx tthc cost ${id.replaceAll("_", "-")}@${String(version.number)} --write`;
  return {
    figures: [],
    sentence: {
      vi: `Chưa có bảng chi phí ${file}; tạo bảng để điền bằng «${command}».`,
      en: `There is no cost table ${file}; make one to fill in with "${command}".`,
    },
  };
}

/** The wage is asked for once, for the whole table. */
function rowQuestion({ row }: BuiltRow, file: string): readonly CostQuestion[] {
  const figures = row.missing.filter((one) => one !== "wage");
  if (figures.length === 0) return [];
  const [vi, en] = [names(figures, "vi"), names(figures, "en")];
  if (row.line !== undefined)
    return [
      {
        figures,
        row: row.key,
        sentence: {
          vi: `«${row.label.vi}» (${file}, dòng ${String(row.line)}): chưa có ${vi}; ghi 0 nếu không tốn.`,
          en: `"${row.label.en}" (${file}, line ${String(row.line)}): ${en} not known; write 0 where it costs nothing.`,
        },
      },
    ];
  const task = TASKS[row.task];
  const kind = row.item?.kind;
  const what = kind === undefined || kind === "filing" || kind === "result" ? undefined : ITEMS[kind];
  const item = what === undefined ? "" : `, mục «${row.item?.id ?? ""}»`;
  return [
    {
      figures,
      row: row.key,
      sentence: {
        vi: `${what === undefined ? "" : `${capital(what.vi)} `}«${row.label.vi}» chưa có dòng nào: thêm vào ${file} dòng công việc «${task.vi}»${item} với ${vi}.`,
        en: `${what === undefined ? "" : `The ${what.en} `}"${row.label.en}" has no row: add one to ${file} with công việc «${task.vi}»${item} and ${en}.`,
      },
    },
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const names = (figures: readonly CostFigure[], language: "vi" | "en"): string =>
  figures.map((one) => FIGURES[one][language]).join(", ");

const wageQuestion = (file: string): CostQuestion => ({
  figures: ["wage"],
  sentence: {
    vi: `Chưa có lương giờ: ghi vào ${file} ở dòng «Chung», cột «lương giờ», hoặc thử bằng --set "lương giờ=…".`,
    en: `The hourly wage is not known: write it to ${file} in the row "Chung", column "lương giờ", or try --set "lương giờ=…".`,
  },
});

function frequencyQuestion(figures: readonly CostFigure[], file: string): CostQuestion {
  const [vi, en] = [names(figures, "vi"), names(figures, "en")];
  return {
    figures,
    sentence: {
      vi: `Chưa có ${vi} một năm nên chưa tính được chi phí một năm: ghi vào ${file} ở dòng «Chung», hoặc «số lượt … mỗi năm» trong nguồn của thủ tục, hoặc thử bằng --set "${FIGURES[figures[0] ?? "filings"].vi}=…".`,
      en: `The ${en} a year are not known, so neither is the cost of a year: write them to ${file} in the row "Chung", or "số lượt … mỗi năm" in the source of the procedure, or try --set "${FIGURES[figures[0] ?? "filings"].vi}=…".`,
    },
  };
}
