import type { CostRow, CostSide, CostText } from "./cost-format.ts";
import { equal, isPoint, spanOf } from "./exact.ts";
import { figuresOf } from "./side-figures.ts";

/** What must be known to read the totals rightly. */
export function notesOf(before: readonly CostSide[], after: CostSide): readonly CostText[] {
  const sides = [...before, after];
  const rows = sides.flatMap((one) => one.rows);
  return [
    ...assumedNote(sides),
    ...(before.length > 1 ? [summed(before.length)] : []),
    ...(rows.some((row) => !isPoint(spanOf(row.once))) ? [RANGES] : []),
    ...conditionalNote(rows),
    ...(rows.some(({ alternativeOf }) => alternativeOf !== undefined) ? [CHOICES] : []),
    ...frequencyNote(before, after),
  ];
}

const summed = (count: number): CostText => ({
  vi: `Trước đây là ${String(count)} thủ tục: người cần cả ${String(count)} phải nộp từng thủ tục, nên chi phí một hồ sơ là tổng của chúng; ai chỉ cần một phần thì trước đây tốn ít hơn số này.`,
  en: `There were ${String(count)} procedures before: whoever needed all of them filed each, so the cost of one dossier is their sum; whoever needed only some paid less than that.`,
});

const RANGES: CostText = {
  vi: "Có con số là khoảng: tổng là khoảng từ mọi số thấp đến mọi số cao; lợi ích là khoảng chắc chắn, dù số thật nằm ở đâu trong các khoảng ấy. Việc có cùng con số ở hai bên được coi là tốn như nhau.",
  en: "Some figures are ranges: totals run from all the low figures to all the high ones; the benefit is what is certain wherever the true figures lie within them. Work with the same figures on both sides is taken to cost the same.",
};

const CHOICES: CostText = {
  vi: "Giấy tờ «một trong»: chỉ cần một, nên lấy khoảng từ loại ít tốn nhất đến loại tốn nhất.",
  en: "Of papers of which one suffices the range runs from the cheapest to the dearest.",
};

function assumedNote(sides: readonly CostSide[]): readonly CostText[] {
  const values = sides.flatMap(figuresOf);
  const assumed = values.filter((one) => one.assumed === true).length;
  if (assumed === 0) return [];
  const all = String(values.length);
  return [
    {
      vi: `GIẢ ĐỊNH: ${String(assumed)} trong ${all} con số là giả định, chưa có nguồn; không dùng các tổng này như số liệu chính thức.`,
      en: `ASSUMED: ${String(assumed)} of ${all} figures are assumptions without a source; do not use these totals as official figures.`,
    },
  ];
}

function conditionalNote(rows: readonly CostRow[]): readonly CostText[] {
  const own = rows.filter(({ item, line }) => item?.conditional === true && line !== undefined);
  if (own.length === 0) return [];
  const names = (language: "vi" | "en"): string =>
    [...new Set(own.map(({ label }) => label[language]))].join("; ");
  return [
    {
      vi: `Chỉ một số hồ sơ cần các giấy tờ này, nhưng tổng tính đủ: ${names("vi")}.`,
      en: `Only some dossiers need these papers, and the sum counts them in full: ${names("en")}.`,
    },
  ];
}

/** Totals of a year change with how often the procedure is filed, which is nobody's merit. */
function frequencyNote(before: readonly CostSide[], after: CostSide): readonly CostText[] {
  if (after.yearly === undefined || before.some(({ yearly }) => yearly === undefined)) return [];
  const differs = (["times", "subjects", "filings"] as const).some((name) => {
    const now = after.common[name];
    return before.some((side) => {
      const old = side.common[name];
      if (old === undefined && now === undefined) return false;
      return old === undefined || now === undefined || !equal(spanOf(old), spanOf(now));
    });
  });
  return differs
    ? [
        {
          vi: "Số lượt một năm của hai bên khác nhau: chi phí một năm đổi cả vì thế, không chỉ vì thủ tục đổi.",
          en: "The two sides are not filed equally often: the cost of a year changes for that too, not only because the procedure does.",
        },
      ]
    : [];
}
