import type {
  ComparedChange,
  ComparedHeadline,
  ComparedLine,
  ComparedMeasure,
  ComparedPackage,
  ComparedTerm,
  ComparedText,
  ComparedVersion,
  Comparison,
} from "../comparison-format.ts";

/** The languages a comparison is told in. */
export type Language = keyof ComparedText;

const both = (vi: string, en: string): ComparedText => ({ vi, en });

/** Parts of a procedure in the order of Article 8(2) of Decree 63/2010/NĐ-CP. */
export const PARTS = {
  name: both("Tên, mã thủ tục", "Name and code"),
  steps: both("Trình tự thực hiện", "Steps"),
  channels: both("Cách thức thực hiện", "Channels"),
  dossier: both("Thành phần, số lượng hồ sơ", "Dossier"),
  term: both("Thời hạn giải quyết", "Term"),
  applicants: both("Đối tượng thực hiện", "Applicants"),
  agency: both("Cơ quan giải quyết", "Agency"),
  form: both("Mẫu đơn, mẫu tờ khai", "Forms"),
  result: both("Kết quả", "Result"),
  requirement: both("Yêu cầu, điều kiện", "Requirements"),
  charge: both("Phí, lệ phí", "Fees"),
  legal: both("Căn cứ pháp lý, hiệu lực, giả định", "Legal basis, force, assumptions"),
} as const satisfies Readonly<Record<ComparedChange["part"], ComparedText>>;

/** What a change does to whoever bears it: a sign and a word, so that nothing rests on colour. */
export const BURDENS = {
  lighter: { sign: "▼", word: both("nhẹ hơn", "lighter") },
  heavier: { sign: "▲", word: both("nặng hơn", "heavier") },
  mixed: { sign: "◆", word: both("vừa nhẹ vừa nặng", "both ways") },
  "needs-human": { sign: "?", word: both("cần người xem", "to be judged") },
  neutral: { sign: "=", word: both("không đổi gánh nặng", "no burden") },
} as const satisfies Readonly<
  Record<ComparedChange["burden"], { readonly sign: string; readonly word: ComparedText }>
>;

/** Who bears a change, in the words of the law on compliance costs. */
export const BEARERS: Readonly<Record<string, ComparedText>> = {
  citizen: both("người dân", "citizens"),
  business: both("doanh nghiệp, tổ chức", "businesses and organisations"),
  "citizen-and-business": both("người dân và doanh nghiệp", "citizens and businesses"),
  officer: both("cán bộ", "officers"),
  nobody: both("không ai", "nobody"),
};

/** `−65,6` in Vietnamese, `−65.6` in English; a minus as long as a plus. */
export function numberText(value: number, language: Language): string {
  const [whole = "0", places] = String(Math.abs(value)).split(".");
  const [thousands, point] = language === "vi" ? [".", ","] : [",", "."];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return `${value < 0 ? "−" : ""}${grouped}${places === undefined ? "" : `${point}${places}`}`;
}

/** The same with a plus; nothing is `0`. */
export const signedText = (value: number, language: Language): string =>
  `${value > 0 ? "+" : ""}${numberText(value, language)}`;

/**
 * A number of the headline as it is shown: a promised term in its own words, what mixes units as one number for each
 * unit, since working days are not days.
 */
export function measureTexts(
  one: ComparedMeasure,
  { promised }: ComparedHeadline,
  language: Language,
): { readonly name: string; readonly before: string; readonly after: string } {
  const name = one.label[language];
  if (one.id === "promised")
    return { name, before: promised.before[language], after: promised.after[language] };
  if (one.mixedUnits === true)
    return { name, before: byUnit(one, "before", language), after: byUnit(one, "after", language) };
  return {
    name: `${name} (${one.unit[language]})`,
    before: numberText(one.before, language),
    after: numberText(one.after, language),
  };
}

/** `12 ngày + 15 ngày làm việc` */
function byUnit({ lines }: ComparedMeasure, side: "before" | "after", language: Language): string {
  const sums = new Map<string, number>();
  for (const one of lines) {
    const unit = one.units?.[side]?.[language];
    if (unit !== undefined) sums.set(unit, (sums.get(unit) ?? 0) + one[side]);
  }
  const parts = [...sums].map(
    ([unit, sum]) => `${numberText(Math.round(sum * 100) / 100, language)} ${unit}`,
  );
  return parts.length === 0 ? "0" : parts.join(" + ");
}

/** A line of an account as it is shown: where the measure mixes units each side says its own. */
export function lineTexts(
  { before, after, difference, units }: ComparedLine,
  language: Language,
): { readonly before: string; readonly after: string; readonly difference: string } {
  const side = (value: number, unit: ComparedText | undefined): string =>
    `${numberText(value, language)}${unit === undefined ? "" : ` ${unit[language]}`}`;
  const [old, now] = [units?.before, units?.after];
  const differ = old !== undefined && now !== undefined && old[language] !== now[language];
  return {
    before: side(before, old),
    after: side(after, now),
    difference:
      differ || difference === undefined ? NOT_COMPARABLE[language] : signedText(difference, language),
  };
}

/** `−80 (−65,6 %)` */
export function differenceText(
  { id, difference, percent, mixedUnits, before, after }: ComparedMeasure,
  { promised }: ComparedHeadline,
  language: Language,
): string {
  if (id === "promised" && promised.change === undefined) {
    if (before === 0 || after === 0) return NO_TERM[before === 0 ? "before" : "after"][language];
    return NOT_COMPARABLE[language];
  }
  if (mixedUnits === true)
    return id === "promised" && promised.change !== undefined
      ? byCalendar(promised.change, language)
      : NOT_COMPARABLE[language];
  if (difference === undefined) return NOT_COMPARABLE[language];
  if (difference === 0) return "0";
  const share =
    percent === undefined ? "" : ` (${signedText(percent, language)}${language === "vi" ? " %" : "%"})`;
  return `${signedText(difference, language)}${share}`;
}

const NOT_COMPARABLE = both("khác đơn vị", "different units");
const NO_TERM = {
  before: both("trước không quy định", "none prescribed before"),
  after: both("nay không quy định", "none prescribed now"),
} as const;

/** Terms in days and in working days are compared by the mean of their calendar days. */
function byCalendar(change: NonNullable<ComparedTerm["change"]>, language: Language): string {
  const { before, after } = change;
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  const days = signedText(tenth(after.mean - before.mean), language);
  const share = signedText(tenth(((after.mean - before.mean) / before.mean) * 100), language);
  return language === "vi"
    ? `trung bình ${days} ngày theo lịch (${share} %)`
    : `${days} calendar days on average (${share}%)`;
}

/** `21/08/2026` */
const shownDate = (date: string): string => date.split("-").reverse().join("/");

/** `phiên bản 2 (từ 01/08/2017 đến 31/12/2017)` */
export function versionText({ version, from, to, draft }: ComparedVersion, language: Language): string {
  const vi = language === "vi";
  const times = [
    ...(draft ? [vi ? "dự thảo" : "draft"] : []),
    ...(from === undefined ? [] : [`${vi ? "từ" : "from"} ${shownDate(from)}`]),
    ...(to === undefined ? [] : [`${vi ? "đến" : "to"} ${shownDate(to)}`]),
  ];
  const head = `${vi ? "phiên bản" : "version"} ${String(version)}`;
  return times.length === 0 ? head : `${head} (${times.join(" ")})`;
}

/** Name, code and version, each procedure in full. */
export function sideText(one: ComparedVersion, language: Language): string {
  const code = one.code === undefined ? "" : ` (${one.code})`;
  return `${one.label[language]}${code}, ${versionText(one, language)}`;
}

/** What a number rests on, by side: sources alone, assumptions, or nothing that is cited. */
export function groundText(
  { sourced, assumptions, before, after }: ComparedMeasure,
  language: Language,
): string {
  const vi = language === "vi";
  if (before === 0 && after === 0) return "";
  const assumed = assumptions.length > 0 ? [vi ? "giả định" : "assumptions"] : [];
  const sides = [
    ...(sourced.before ? [vi ? "trước" : "before"] : []),
    ...(sourced.after ? [vi ? "sau" : "after"] : []),
  ];
  if (sides.length === 2) return vi ? "có nguồn" : "sourced";
  const partly =
    sides.length === 0
      ? []
      : [vi ? `số ${sides.join("")} có nguồn` : `the number ${sides.join("")} is sourced`];
  const other = [...partly, ...assumed];
  return other.length > 0 ? other.join("; ") : vi ? "chưa dẫn nguồn" : "no source cited";
}

/** Which numbers stand on sources, and that all others do not: the first thing a reader has to know. */
export function sourcedSentence({ headline }: Comparison, language: Language): string | undefined {
  const vi = language === "vi";
  const shown = headline.measures.filter(({ before, after }) => before !== 0 || after !== 0);
  const said = shown.flatMap((one): readonly string[] => {
    const { sourced } = one;
    const { name, before, after } = measureTexts(one, headline, language);
    if (sourced.before && sourced.after) return [`${name} ${before} → ${after}`];
    if (sourced.before) return [`${name} ${vi ? "trước" : "before"}: ${before}`];
    return sourced.after ? [`${name} ${vi ? "sau" : "after"}: ${after}`] : [];
  });
  if (shown.every(({ sourced }) => sourced.before && sourced.after)) return undefined;
  const count = headline.assumptions.length;
  const rest = vi
    ? `${said.length === 0 ? "Mọi con số" : "Mọi con số khác"} dựa trên giả định đã khai (${String(count)} giả định, kể ở cuối) hoặc chưa dẫn nguồn.`
    : `${said.length === 0 ? "Every number" : "Every other number"} rests on declared assumptions (${String(count)}, listed at the end) or cites no source.`;
  if (said.length === 0) return rest;
  return vi
    ? `Chỉ các con số này có nguồn: ${said.join("; ")}. ${rest}`
    : `Only these numbers are sourced: ${said.join("; ")}. ${rest}`;
}

/** What number the next package may have, and why. */
export function packageText(one: ComparedPackage, language: Language): string | undefined {
  const vi = language === "vi";
  if (one.is === "older") return undefined;
  if (one.is === "refused")
    return vi
      ? `Không được phát hành dưới cùng số phiên bản: ${String(one.changes.length)} thay đổi làm nặng thêm, chưa rõ hoặc làm gãy cổng dịch vụ. Hãy ghi phiên bản mới của thủ tục.`
      : `May not be released under the same version number: ${String(one.changes.length)} change(s) weigh more, are unclear or break portals. Give the procedure a new version.`;
  const why = REASONS[one.because][language];
  const version = one.version === undefined ? "" : ` ${one.version}`;
  return vi ? `Số của gói tiếp theo${version}: ${why}` : `Number of the next package${version}: ${why}`;
}

const REASONS = {
  first: both("gói đầu tiên của thủ tục này.", "the first package of this procedure."),
  "new-law": both("phiên bản pháp lý mới.", "a new legal version."),
  additive: both(
    "chỉ thêm hoặc nhẹ đi, tăng số giữa.",
    "only additions or less burden: the middle place goes up.",
  ),
  texts: both("chỉ đổi chữ, tăng số cuối.", "only texts changed: the last place goes up."),
  same: both("không đổi, giữ nguyên số.", "nothing changed: the number stays."),
} as const;

const IMPACT = both("gãy cổng", "breaks portals");

/** What is said behind a sentence: that portals break, how it was recognised, what it assumes. */
export function remarks(
  { impact, matched, assumption }: ComparedChange,
  language: Language,
): readonly string[] {
  const vi = language === "vi";
  return [
    ...(impact === "breaking" ? [IMPACT[language]] : []),
    ...(matched?.by === "formerly" ? [vi ? "theo «trước là»" : 'by "formerly"'] : []),
    ...(matched?.by === "likeness"
      ? [`${vi ? "nhận ra do giống" : "recognised by likeness"} ${percentText(matched.score, language)}`]
      : []),
    ...(assumption === undefined ? [] : [vi ? "có giả định" : "assumed"]),
  ];
}

const percentText = (share: number, language: Language): string =>
  `${numberText(Math.round(share * 100), language)}${language === "vi" ? " %" : "%"}`;

/** Changes by part, parts in the order of Article 8, those that weigh first. */
export function changesByPart(
  changes: readonly ComparedChange[],
): readonly (readonly [ComparedChange["part"], readonly ComparedChange[]])[] {
  const order = Object.keys(BURDENS_BY_WEIGHT);
  return (Object.keys(PARTS) as ComparedChange["part"][]).flatMap((part) => {
    const own = changes.filter((one) => one.part === part);
    const sorted = own.toSorted((a, b) => order.indexOf(a.burden) - order.indexOf(b.burden));
    return own.length === 0 ? [] : [[part, sorted] as const];
  });
}

/** What must not be overlooked stands first. */
const BURDENS_BY_WEIGHT = { heavier: 0, "needs-human": 1, mixed: 2, lighter: 3, neutral: 4 } as const;
