import type { BatchReport, BatchRow, BatchStatus, BatchText } from "./batch-report.ts";

type Language = keyof BatchText;

const STATUSES: readonly (readonly [BatchStatus, vi: string, en: string])[] = [
  ["applied", "Đã thực hiện", "Applied"],
  ["already-in-force", "Đã có hiệu lực từ trước", "Already in force"],
  ["not-applicable", "Không áp dụng", "Not applicable"],
  ["not-understood", "Chưa hiểu", "Not understood"],
];

/** The report of a batch as Markdown: totals, what changed, then every row under its outcome. */
export function batchMarkdown(report: BatchReport, language: Language): string {
  const t = (vi: string, en: string): string => (language === "vi" ? vi : en);
  const { plan, totals } = report;
  const force = [
    ...(plan.law === undefined ? [] : [`${t("Văn bản", "Law")}: ${plan.law}`]),
    ...(plan.from === undefined ? [] : [`${t("từ", "from")} ${plan.from}`]),
    ...(plan.to === undefined ? [] : [`${t("đến", "to")} ${plan.to}`]),
  ];
  return [
    `# ${t("Kết quả áp dụng danh sách cắt giảm giấy tờ", "What a plan of simplification did")}`,
    ...(force.length === 0 ? [] : [force.join(" · ")]),
    table(
      [t("Kết quả", "Outcome"), t("Số dòng", "Rows")],
      [
        ...STATUSES.map(([status, vi, en]) => [t(vi, en), String(rowsWith(report, status).length)]),
        [t("Tổng số dòng", "All rows"), String(totals.rows)],
      ],
    ),
    ...report.sources.flatMap((source) => [
      `## ${source.name} (${source.code})`,
      `${t("Tệp mới", "New file")}: \`${source.newFile}\``,
      `\`\`\`diff\n${source.difference}\`\`\``,
    ]),
    ...(report.records.length === 0 ? [] : [`## ${t("Bản ghi đã đổi", "Records that changed")}`]),
    ...report.records.map(({ code, name, changes }) =>
      [`### ${code} ${inCell(name)}`, "", ...changes.map((one) => `- ${one[language]}`)].join("\n"),
    ),
    ...STATUSES.flatMap(([status, vi, en]) => {
      const rows = rowsWith(report, status);
      return rows.length === 0 ? [] : [`## ${t(vi, en)} (${String(rows.length)})`, rowTable(rows, language)];
    }),
    "",
  ].join("\n\n");
}

const rowsWith = ({ rows }: BatchReport, status: BatchStatus): readonly BatchRow[] =>
  rows.filter((row) => row.status === status);

function rowTable(rows: readonly BatchRow[], language: Language): string {
  const heads =
    language === "vi"
      ? ["Dòng", "Phụ lục", "Mã", "Thủ tục", "Giấy tờ", "Lý do"]
      : ["Line", "Appendix", "Code", "Procedure", "Paper", "Reason"];
  return table(
    heads,
    rows.map((row) => [
      String(row.line),
      row.appendix,
      codeText(row.code),
      row.name,
      row.paper,
      row.reason[language],
    ]),
  );
}

/** What was written stands beside what was read. */
const codeText = ({ written, read }: BatchRow["code"]): string =>
  read === undefined || read === written ? written : `${read} (${written})`;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(inCell).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Published texts hold line breaks and bars. */
const inCell = (text: string): string => text.replace(/\s+/gu, " ").replaceAll("|", "\\|").trim();
