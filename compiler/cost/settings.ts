import { nearestName } from "../binder/nearest.ts";
import type { CostRange, CostSetting } from "./cost-format.ts";
import { FIGURES } from "./cost-words.ts";
import { rangeOf } from "./exact.ts";
import { folded } from "./table-columns.ts";
import { readFigure, type Fault, type FigureKind } from "./written-figure.ts";

/** The figures that `--set` may set. */
export type SettableFigure = CostSetting["figure"];

/** A figure set for one run. */
export interface Setting {
  readonly written: string;
  readonly figure: SettableFigure;
  readonly side: CostSetting["side"];
  readonly value: CostRange;
}

export type ReadSetting = { readonly ok: true; readonly value: Setting } | ({ readonly ok: false } & Fault);

const NAMES: Readonly<Record<string, SettableFigure>> = {
  so_luot: "filings",
  so_luot_moi_nam: "filings",
  filings: "filings",
  so_lan: "times",
  times: "times",
  so_doi_tuong: "subjects",
  subjects: "subjects",
  luong_gio: "wage",
  muc_luong_gio: "wage",
  wage: "wage",
  hourly_wage: "wage",
};

const SIDES: Readonly<Record<string, CostSetting["side"]>> = {
  truoc: "before",
  before: "before",
  sau: "after",
  after: "after",
};

const KINDS: Readonly<Record<SettableFigure, FigureKind>> = {
  filings: "count",
  subjects: "count",
  times: "decimal",
  wage: "dong",
};

/** Reads `số lượt=5000`, `mức lương giờ=40.000–60.000`, of one side `sau.số lượt=5000`; with or without marks. */
export function readSetting(written: string): ReadSetting {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(written) ?? [];
  if (name === undefined || value === undefined)
    return refused(
      `«${written}» thiếu dấu bằng`,
      `"${written}" has no equals sign`,
      'ghi như --set "số lượt=5000"',
      'write it like --set "số lượt=5000"',
    );
  const [, side, rest] = /^\s*([^.:]+)[.:]\s*(.+)$/s.exec(name) ?? [undefined, undefined, name];
  const of = side === undefined ? "both" : SIDES[folded(side)];
  const figure = NAMES[folded(rest)];
  if (of === undefined || figure === undefined) return unknownName(name.trim());
  const read = readFigure(value, KINDS[figure]);
  if (read.is === "figure")
    return { ok: true, value: { written, figure, side: of, value: rangeOf(read.span) } };
  if (read.is === "fault") return { ok: false, reason: read.reason, wayOut: read.wayOut };
  return refused(
    `«${written}» chưa có số`,
    `"${written}" gives no number`,
    "ghi số sau dấu bằng",
    "write a number behind the equals sign",
  );
}

function unknownName(name: string): ReadSetting {
  const near = nearestName(folded(name), Object.keys(NAMES));
  const meant = near === undefined ? undefined : FIGURES[NAMES[near] ?? "filings"];
  const names = (Object.keys(KINDS) as SettableFigure[]).map((one) => FIGURES[one]);
  const [vi, en] = [names.map((one) => one.vi).join(", "), names.map((one) => one.en).join(", ")];
  return refused(
    `không có con số tên «${name}»${meant === undefined ? "" : `; có phải «${meant.vi}»?`}`,
    `there is no figure called "${name}"${meant === undefined ? "" : `; did you mean "${meant.vi}"?`}`,
    `các tên đặt được: ${vi}; chỉ một bên: trước.số lượt, sau.số lượt`,
    `names: ${vi} (${en}); for one side: trước.số lượt, sau.số lượt`,
  );
}

const refused = (vi: string, en: string, outVi: string, outEn: string): ReadSetting => ({
  ok: false,
  reason: { vi, en },
  wayOut: { vi: outVi, en: outEn },
});

/** The figures set for one side; of two settings of one figure the later counts. */
export const settingsOf = (
  settings: readonly Setting[],
  side: "before" | "after",
): ReadonlyMap<SettableFigure, Setting> =>
  new Map(
    settings
      .filter((one) => one.side === "both" || one.side === side)
      .map((one) => [one.figure, one] as const),
  );
