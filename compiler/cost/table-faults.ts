import { COLUMNS, headingOf, type CostColumn } from "./table-columns.ts";
import { TASKS } from "./cost-words.ts";
import type { Fault } from "./written-figure.ts";

const HEADINGS = COLUMNS.map(([, heading]) => heading).join(", ");

const fault = (vi: string, en: string, outVi: string, outEn: string): Fault => ({
  reason: { vi, en },
  wayOut: { vi: outVi, en: outEn },
});

/** What can be wrong with a cost table as a whole or with a row; figures have their own faults. */
export const TABLE_FAULTS = {
  noHeading: fault(
    "không có hàng tiêu đề với cột «công việc»",
    'there is no heading row with a column "công việc"',
    `ghi hàng tiêu đề: ${HEADINGS}; hoặc tạo bảng mẫu bằng «npx tthc cost <thủ-tục> --write»`,
    `write a heading row: ${HEADINGS}; or make a table with "npx tthc cost <procedure> --write"`,
  ),
  openQuote: fault(
    'có dấu ngoặc kép (") mở mà không đóng',
    'a double quote (") is opened and not closed',
    "đóng ngoặc kép từ dòng này trở đi, hoặc xuất lại tệp từ bảng tính",
    "close the quote from this line on, or export the file again",
  ),
  headingTwice: (cell: string) =>
    fault(`cột «${cell}» có hai lần`, `the column "${cell}" stands twice`, "bỏ bớt một cột", "leave one out"),
  noColumn: (column: CostColumn) =>
    fault(
      `thiếu cột «${headingOf(column)}»`,
      `the column "${headingOf(column)}" is missing`,
      "thêm cột ấy: mỗi con số phải nói lấy ở đâu và của ngày nào; chưa có nguồn thì ghi «giả định»",
      'add it: every figure says where it is from and of which date; write "giả định" where there is no source',
    ),
  unknownColumn: (cell: string) =>
    fault(
      `không biết cột «${cell}»`,
      `the column "${cell}" is not known`,
      `cột này không được tính; các cột: ${HEADINGS}`,
      `it is not counted; the columns are: ${HEADINGS}`,
    ),
  unknownTask: (written: string) => {
    const names = Object.values(TASKS)
      .map(({ vi }) => vi)
      .join("; ");
    return fault(
      written === "" ? "dòng chưa ghi công việc" : `không biết công việc «${written}»`,
      written === "" ? "the row names no kind of work" : `the kind of work "${written}" is not known`,
      `ghi một trong: ${names}; Chung (cho mọi dòng)`,
      `write one of: ${names}; Chung (for all rows)`,
    );
  },
  tooManyCells: fault(
    "dòng có nhiều ô hơn hàng tiêu đề",
    "the row has more cells than the headings",
    'số có dấu phẩy như 1,5 và chữ có dấu phẩy phải đặt trong ngoặc kép: "1,5"; hoặc xuất tệp ngăn bằng chấm phẩy',
    'put numbers and texts with a comma in quotes: "1,5"; or export with semicolons',
  ),
  noSource: fault(
    "con số chưa ghi nguồn",
    "the figures name no source",
    "ghi văn bản, báo cáo hoặc cuộc khảo sát; chưa có nguồn thì ghi «giả định»",
    'name a document, a report or a survey; write "giả định" where there is no source',
  ),
  noDate: (written: string) =>
    fault(
      written === "" ? "con số chưa ghi ngày" : `«${written}» không phải ngày có thật`,
      written === "" ? "the figures name no date" : `"${written}" is not a date`,
      "ghi ngày của số liệu, như 20/8/2026; 8/2026 hoặc 2026 nếu nguồn chỉ nói đến thế",
      "write the date of the figure, such as 20/8/2026; 8/2026 or 2026 where the source says no more",
    ),
  notCommon: (column: CostColumn) =>
    fault(
      `«${headingOf(column)}» không thể chung cho mọi dòng`,
      `"${headingOf(column)}" cannot hold for all rows`,
      "ghi ở dòng của từng công việc",
      "write it in the row of each kind of work",
    ),
  commonTwice: (column: CostColumn, line: number) =>
    fault(
      `«${headingOf(column)}» chung đã ghi ở dòng ${String(line)}`,
      `a common "${headingOf(column)}" stands in line ${String(line)} already`,
      "giữ lại một",
      "keep one of them",
    ),
} as const;
