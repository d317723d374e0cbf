import { chargeValue } from "./charge-span.ts";
import type { CostFinding, CostRange, CostSum, CostText } from "./cost-format.ts";
import type { BuiltRow, RowScene } from "./cost-rows.ts";
import type { TableRow } from "./cost-table.ts";
import { dongText, TASKS } from "./cost-words.ts";
import { rangeOf, spanOf, wholeOf, type Span } from "./exact.ts";
import { nearestItem } from "./model-items.ts";

/** Where the table does not fit the model, or its own sums; nothing of it stops the account. */
export function findingsOf(
  built: readonly BuiltRow[],
  scene: RowScene,
  once: CostSum,
  yearly: CostSum | undefined,
): readonly CostFinding[] {
  const { table } = scene;
  const rows = built.flatMap((one) => {
    const written = table.rows.find(({ line }) => line === one.row.line);
    return written === undefined ? [] : rowFindings(one, written, scene);
  });
  const sums = table.sums.flatMap((one) => [
    ...mismatch(one.line, one.once, once, { vi: "tổng chi phí một lần", en: "the total of once" }),
    ...mismatch(one.line, one.yearly, yearly, { vi: "tổng một năm", en: "the total of a year" }),
  ]);
  return [...rows, ...sums, ...publishedTwice(scene)];
}

function rowFindings(one: BuiltRow, written: TableRow, scene: RowScene): readonly CostFinding[] {
  const { row } = one;
  const isPart = row.reported === undefined && row.missing.length === 0;
  return [
    ...(row.item?.gone === true ? [goneFinding(written, scene)] : []),
    ...(one.notBrought ? [notBroughtFinding(written, row.label)] : []),
    ...chargeFinding(one, written, scene),
    ...(isPart
      ? mismatch(written.line, written.figures.reported, row.once, {
          vi: "chi phí một lần",
          en: "the cost once",
        })
      : []),
    ...mismatch(written.line, written.yearly, row.yearly, { vi: "tổng một năm", en: "the sum of a year" }),
  ];
}

function goneFinding({ line, item = "" }: TableRow, { items }: RowScene): CostFinding {
  const near = nearestItem(items, item);
  const known = [...new Set(items.map((one) => one.item.id))].join(", ");
  return warning(
    line,
    {
      vi: `mục «${item}» không có (không còn) trong thủ tục; dòng này không được tính`,
      en: `the procedure has no "${item}" (any more); this row is not counted`,
    },
    near === undefined
      ? {
          vi: `bỏ dòng, hoặc ghi một trong: ${known}; việc không thuộc mục nào thì để trống cột «mục»`,
          en: `leave the row out, or write one of: ${known}; leave "mục" empty for work that belongs to none`,
        }
      : { vi: `có phải «${near}»?`, en: `did you mean "${near}"?` },
  );
}

const notBroughtFinding = ({ line }: TableRow, label: CostText): CostFinding =>
  warning(
    line,
    {
      vi: `người nộp không phải mang «${label.vi}»: đã có dữ liệu hoặc kết quả khác thay; dòng này vẫn được tính`,
      en: `applicants do not bring "${label.en}": data or another result replace it; this row is counted all the same`,
    },
    { vi: "bỏ dòng nếu không còn tốn công", en: "leave the row out where it costs no work any more" },
  );

/** A charge that the table gives otherwise than the procedure's own table of fees. */
function chargeFinding(
  { row }: BuiltRow,
  { figures, line }: TableRow,
  scene: RowScene,
): readonly CostFinding[] {
  const charge = scene.model.charges.find(({ id }) => row.item?.kind === "charge" && id === row.item.id);
  const own = charge === undefined ? undefined : chargeValue(scene.model, charge);
  if (own === undefined || figures.fees === undefined) return [];
  const [law, table] = [spanOf(own), figures.fees];
  if (law.least <= table.least && table.most <= law.most) return [];
  return [
    warning(
      line,
      {
        vi: `«${row.label.vi}» ở bảng là ${shown(table, "vi")}, ở thủ tục là ${dongText(own, "vi")}; tính theo bảng`,
        en: `"${row.label.en}" is ${shown(table, "en")} in the table and ${dongText(own, "en")} in the procedure; the table counts`,
      },
      {
        vi: "để trống ô này thì lấy theo biểu phí của thủ tục",
        en: "leave the cell empty to take the procedure's own amount",
      },
    ),
  ];
}

/** A published total stands for everything: other rows beside it would count twice. */
function publishedTwice({ table }: RowScene): readonly CostFinding[] {
  const total = table.rows.find(({ task }) => task === "reported");
  if (total === undefined || table.rows.length === 1) return [];
  return [
    warning(
      total.line,
      {
        vi: `«${TASKS.reported.vi}» được cộng cùng các dòng khác`,
        en: "the published total is added to the other rows",
      },
      {
        vi: "chỉ giữ dòng tổng, hoặc chỉ giữ các dòng chi tiết",
        en: "keep the total alone, or the other rows alone",
      },
    ),
  ];
}

/** A sum that the spreadsheet worked out otherwise; whole đồng count, for that is what cells show. */
function mismatch(
  line: number,
  written: Span | undefined,
  counted: CostRange | undefined,
  name: CostText,
): readonly CostFinding[] {
  if (written === undefined || counted === undefined) return [];
  const own = spanOf(counted);
  if (wholeOf(own.least) === wholeOf(written.least) && wholeOf(own.most) === wholeOf(written.most)) return [];
  return [
    warning(
      line,
      {
        vi: `${name.vi} ghi ${shown(written, "vi")}, tính ra ${dongText(counted, "vi")}`,
        en: `${name.en} is written as ${shown(written, "en")} and comes to ${dongText(counted, "en")}`,
      },
      {
        vi: "xem lại số giờ, lương giờ, dịch vụ, phí của các dòng",
        en: "check hours, wage, services and fees of the rows",
      },
    ),
  ];
}

const shown = (span: Span, language: "vi" | "en"): string => dongText(rangeOf(span), language);

const warning = (line: number, reason: CostText, wayOut: CostText): CostFinding => ({
  severity: "warning",
  line,
  reason,
  wayOut,
});
