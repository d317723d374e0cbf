import type { Ground, Score } from "./score.ts";

/** What one kind of fault scored in one kind of source. */
export interface Row {
  readonly score: Score;
  readonly real: readonly [found: number, of: number];
  readonly sound: readonly [found: number, of: number];
}

export function rowOf(score: Score, real: Ground): Row {
  const inReal = new Set(real.subjects.map(({ file }) => file));
  const count = (wanted: boolean): [number, number] => {
    const trials = score.trials.filter(({ file }) => inReal.has(file) === wanted);
    return [trials.filter(({ verdict }) => verdict === "found").length, trials.length];
  };
  return { score, real: count(true), sound: count(false) };
}

export const foundIn = ({ real, sound }: Row): number => real[0] + sound[0];
export const triedIn = ({ real, sound }: Row): number => real[1] + sound[1];

/** `docs/mutations.md` */
export function mutationsPage(rows: readonly Row[]): string {
  const found = rows.reduce((sum, row) => sum + foundIn(row), 0);
  const tried = rows.reduce((sum, row) => sum + triedIn(row), 0);
  const share = ((100 * found) / tried).toFixed(1);
  return [
    "# Đo độ tin cậy của các phép chứng minh / How well the proofs find faults",
    "",
    "Mỗi dòng là một kiểu lỗi, được đưa vào các thủ tục thật của thư viện và các thủ tục mẫu sinh ra không có lỗi. Chỉ tính là",
    "**tìm ra** khi trình kiểm tra báo đúng mã, đúng chỗ bị sửa hoặc đúng phần liên quan. Các thủ tục mẫu khi chưa bị sửa không",
    "được có cảnh báo nào (`tests/verify/sound-procedures.test.ts`).",
    "",
    "Each row is a kind of fault, put into real procedures of the library and into generated procedures without a fault. It counts",
    "as **found** only where the right code is told at the changed element, or at one that stands in relation to it. The generated",
    "procedures must have no finding at all before the change.",
    "",
    `**${found} / ${tried} (${share.replace(".", ",")} %)**`,
    "",
    "Số thứ nhất: tìm ra; số thứ hai: đã thử. Sinh tự động: `UPDATE=1 npx vitest run tests/verify/mutations`.",
    "First number: found; second: tried.",
    "",
    "| lỗi | fault | mã / code | thật / real | mẫu / generated |",
    "|---|---|---|--:|--:|",
    ...rows.map(lineOf),
    "",
  ].join("\n");
}

function lineOf({ score: { mutation }, real, sound }: Row): string {
  const codes = mutation.codes.map((code) => `\`${code}\``).join(", ");
  const shown = ([found, of]: readonly [number, number]): string => (of === 0 ? "–" : `${found} / ${of}`);
  return `| ${mutation.vi} | ${mutation.en} | ${codes} | ${shown(real)} | ${shown(sound)} |`;
}
