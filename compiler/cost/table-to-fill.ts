import type { CostItem } from "./cost-format.ts";
import { TASKS } from "./cost-words.ts";
import { itemsOf } from "./model-items.ts";
import { COLUMNS, type CostColumn } from "./table-columns.ts";
import type { CostInput } from "./side-cost.ts";

type Cells = Readonly<Partial<Record<CostColumn, string>>>;

/**
 * A cost table with every row that the model asks for and no figures: for an official to fill in with a spreadsheet.
 * Semicolons and a byte order mark, so that a Vietnamese spreadsheet opens it with its columns and its letters.
 */
export function tableToFill({ model }: Pick<CostInput, "model">): string {
  const asked = itemsOf(model).filter((one) => one.asked);
  const rows: readonly Cells[] = [
    { task: "Chung", note: "lương giờ; số lần và số đối tượng một năm, hoặc số lượt; ghi nguồn và ngày" },
    ...asked.map(({ task, item }) => ({
      task: TASKS[task].vi,
      item: nameOf(item),
      activity: item.kind === "filing" || item.kind === "result" ? "" : item.label.vi,
      note: noteOf(item),
    })),
  ];
  const lines = [
    COLUMNS.map(([, heading]) => heading),
    ...rows.map((row) => COLUMNS.map(([column]) => (row as Readonly<Record<string, string>>)[column] ?? "")),
  ];
  return `\uFEFF${lines.map((cells) => cells.map(quoted).join(";")).join("\r\n")}\r\n`;
}

const nameOf = ({ kind, id }: CostItem): string =>
  kind === "filing" ? "nộp hồ sơ" : kind === "result" ? "nhận kết quả" : id;

const noteOf = ({ kind, conditional }: CostItem): string => {
  if (kind === "charge") return "để trống «phí và chi phí khác» thì lấy theo biểu phí của thủ tục";
  return conditional === true ? "chỉ một số hồ sơ cần" : "";
};

const quoted = (cell: string): string => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
