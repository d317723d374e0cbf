import type { CostRow, CostSide, CostText, CostValue } from "../../cost/cost-format.ts";
import { findingText, frequencyText, sourceText, sumText } from "../../cost/cost-texts.ts";
import { dongText, FIGURES, quantityText, TASKS } from "../../cost/cost-words.ts";
import { printable } from "../../diagnostics/render/display-width.ts";
import { say, type Terminal } from "../terminal.ts";

type Language = keyof CostText;

/** The cost of one version as lines for a terminal: every row with its figures, the sums, what is missing, the sources. */
export function sideLines(side: CostSide, terminal: Pick<Terminal, "language" | "paint">): readonly string[] {
  const { language, paint } = terminal;
  const strong = (vi: string, en: string): string => paint("strong", say(terminal, vi, en));
  const group = (vi: string, en: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [strong(vi, en), ...lines.map((one) => `  ${printable(one)}`)];
  const often = frequencyText(side, language);
  const { rows, once, yearly, questions, findings, sources, file } = side;
  const sums = [
    `${say(terminal, "một hồ sơ", "one dossier")}: ${sumText(once, language)}`,
    `${say(terminal, "một năm", "a year")}: ${sumText(yearly, language)}${often === undefined ? "" : ` (${often})`}`,
  ];
  return [
    paint("strong", printable(`${side.label[language]} – ${side.procedure}@${String(side.version)}`)),
    ...group(
      "Từng việc",
      "Work by work",
      rows.map((row) => rowText(row, language)),
    ),
    ...(once === undefined ? [] : group("Chi phí tuân thủ", "Compliance cost", sums)),
    ...group(
      "Còn thiếu",
      "Missing",
      questions.map(({ sentence }) => sentence[language]),
    ),
    ...group(
      "Cần xem lại trong bảng",
      "To be checked in the table",
      findings.map((one) => findingText(one, file, language)),
    ),
    ...group(
      "Nguồn số liệu",
      "Sources of the figures",
      sources.map((one) => sourceText(one, language)),
    ),
  ];
}

/** `Chuẩn bị hồ sơ – Tờ khai: 2 giờ × 25.000 đ + dịch vụ 10.000 đ = 60.000 đ` */
function rowText(row: CostRow, language: Language): string {
  const task = TASKS[row.task][language];
  const label = row.label[language] === task ? "" : ` – ${row.label[language]}`;
  const gone = row.item?.gone === true ? say({ language }, " (không còn)", " (gone)") : "";
  return `${task}${label}${gone}: ${formulaOf(row, language)}`;
}

function formulaOf(row: CostRow, language: Language): string {
  const { hours, wage, services, fees, reported, missing } = row;
  if (reported !== undefined) return `${dongText(reported, language)}${byHand(reported, language)}`;
  const unknown = (name: "hours" | "wage" | "services" | "fees"): string => `[${FIGURES[name][language]}?]`;
  const money = (name: "services" | "fees", value: CostValue | undefined): readonly string[] => {
    if (value === undefined) return [unknown(name)];
    return value.most === "0" ? [] : [`${FIGURES[name][language]} ${dongText(value, language)}`];
  };
  const hour = say({ language }, "giờ", "hours");
  const time = hours === undefined ? unknown("hours") : `${quantityText(hours, language)} ${hour}`;
  const isWork = hours === undefined || hours.most !== "0";
  const paid = wage === undefined ? unknown("wage") : `${dongText(wage, language)}${byHand(wage, language)}`;
  const parts = [
    ...(isWork ? [`${time} × ${paid}`] : []),
    ...money("services", services),
    ...money("fees", fees),
  ];
  const sum = missing.length > 0 ? "?" : dongText(row.once, language);
  return parts.length === 0 ? sum : `${parts.join(" + ")} = ${sum}`;
}

const byHand = ({ byHand: isSet }: CostValue, language: Language): string =>
  isSet === true ? say({ language }, " (đặt bằng tay)", " (set by hand)") : "";
