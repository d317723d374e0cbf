import { plainText, sameWords } from "../records/plain-text.ts";

/** One line of a plan as published; nothing is corrected here. */
export interface PlanRow {
  /** From 1, in the file. */
  readonly line: number;
  /** `I`: data take the paper's place; `II`: the paper is no longer asked for. */
  readonly appendix: string;
  readonly field: string;
  readonly number: string;
  readonly code: string;
  readonly name: string;
  readonly paper: string;
  readonly database: string;
  readonly owner: string;
  readonly law: string;
  readonly article: string;
}

/** From when until when the plan holds, and the act that decides it. Without dates it holds without limits. */
export interface PlanForce {
  /** ISO dates. */
  readonly from?: string;
  readonly to?: string;
  readonly law?: string;
}

export interface Plan {
  readonly rows: readonly PlanRow[];
  readonly force: PlanForce;
  /** Columns that are absent. */
  readonly missing: readonly string[];
}

const COLUMNS = {
  appendix: "phu_luc",
  field: "linh_vuc",
  number: "stt",
  code: "ma_tthc",
  name: "ten_tthc",
  paper: "giay_to_thay_the_hoac_cat_giam",
  database: "csdl",
  owner: "bo_chu_quan_csdl",
  law: "van_ban",
  article: "dieu_khoan",
} as const satisfies Record<Exclude<keyof PlanRow, "line">, string>;

/** `# từ: 01/01/2026`, `# from: 2026-01-01`, `# văn bản: 66.7/2025/NQ-CP` above the table. */
const FORCE = /^#\s*(từ|from|đến|to|văn bản|law)\s*:\s*(.+)$/iu;
const SIDES: Readonly<Record<string, keyof PlanForce>> = {
  từ: "from",
  from: "from",
  đến: "to",
  to: "to",
  "văn bản": "law",
  law: "law",
};

const columnName = (written: string): string =>
  sameWords(written).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll(" ", "_");

/** Reads a table with tabs; columns may stand in any order, and some may be absent. */
export function readPlan(text: string): Plan {
  const lines = text
    .normalize("NFC")
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/);
  const force: { -readonly [K in keyof PlanForce]: PlanForce[K] } = {};
  let columns: readonly string[] | undefined;
  const rows: PlanRow[] = [];
  for (const [index, line] of lines.entries()) {
    const [, side, value] = FORCE.exec(line) ?? [];
    if (side !== undefined && value !== undefined) {
      force[SIDES[side.toLowerCase()] ?? "law"] = isoDate(plainText(value));
      continue;
    }
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (columns === undefined) columns = line.split("\t").map(columnName);
    else rows.push(rowOf(line.split("\t"), columns, index + 1));
  }
  const there = columns ?? [];
  return { rows, force, missing: Object.values(COLUMNS).filter((name) => !there.includes(name)) };
}

function rowOf(cells: readonly string[], columns: readonly string[], line: number): PlanRow {
  const cell = (name: string): string => (cells[columns.indexOf(name)] ?? "").trim();
  const parts = Object.entries(COLUMNS).map(([key, name]) => [key, cell(name)] as const);
  return { line, ...(Object.fromEntries(parts) as Omit<PlanRow, "line">) };
}

/** `01/01/2026` as `2026-01-01`; anything else as it is. */
export function isoDate(written: string): string {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written) ?? [];
  return year === "" ? written : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
