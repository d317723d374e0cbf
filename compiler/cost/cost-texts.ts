import type {
  ComparedCost,
  CostFinding,
  CostMeasure,
  CostSetting,
  CostSide,
  CostSource,
  CostSum,
  CostText,
  CostValue,
} from "./cost-format.ts";
import { dateText, dongText, FIGURES, percentText, quantityText, signedDongText } from "./cost-words.ts";

type Language = keyof CostText;

/** `1.024.000 đ`; `231.000 đ (chưa đủ)` where figures are missing, `chưa có` where nothing is known. */
export function sumText(sum: CostSum | undefined, language: Language): string {
  const vi = language === "vi";
  if (sum === undefined) return vi ? "chưa có" : "not known";
  const text = dongText(sum, language);
  return sum.complete ? text : `${text} (${vi ? "chưa đủ" : "not complete"})`;
}

/** `cắt giảm 77,44 %, lợi ích +793.000 đ`; says so where nothing can be said. */
export function benefitText({ before, after, benefit, cut }: CostMeasure, language: Language): string {
  const vi = language === "vi";
  if (benefit === undefined) {
    const isNothing = before === undefined && after === undefined;
    return isNothing ? "" : vi ? "chưa so được: còn thiếu số" : "cannot be compared: figures are missing";
  }
  const saved = `${vi ? "lợi ích" : "benefit"} ${signedDongText(benefit, language)}`;
  return cut === undefined
    ? saved
    : `${saved}, ${vi ? "tỷ lệ cắt giảm" : "cut"} ${percentText(cut, language)}`;
}

/** `dòng 5, cột 4: «25,000» có thể là … → ghi …` */
export function findingText(
  { line, column, reason, wayOut }: CostFinding,
  file: string | undefined,
  language: Language,
): string {
  const place = [file, line, column].filter((one) => one !== undefined).join(":");
  return `${place}${place === "" ? "" : ": "}${reason[language]}; ${wayOut[language]}.`;
}

/** `Báo cáo … (20/08/2026; 3 con số)` */
export function sourceText({ source, dates, figures, assumed }: CostSource, language: Language): string {
  const vi = language === "vi";
  const count = `${String(figures)} ${vi ? "con số" : "figure(s)"}`;
  const isSaid = /^(giả định|assum)/iu.test(source);
  const mark = assumed === true && !isSaid ? [vi ? "giả định" : "assumed"] : [];
  return `${source} (${[...dates.map(dateText), count, ...mark].join("; ")})`;
}

/** `số lượt 5.000, đặt bằng tay (trước: số lượt 1.240 …)` */
export function settingText(
  { figure, side, value, insteadOf, idle }: CostSetting,
  language: Language,
): string {
  const vi = language === "vi";
  const of = {
    both: "",
    before: vi ? ", chỉ bên trước" : ", before only",
    after: vi ? ", chỉ bên sau" : ", after only",
  }[side];
  const other = insteadOf.map((one) => one[language]).join("; ");
  const behind = other === "" ? "" : `; ${vi ? "thay cho" : "instead of"} ${other}`;
  const unused = idle !== true ? "" : vi ? "; không dòng nào dùng số này" : "; no row uses it";
  return `${FIGURES[figure][language]} = ${quantityText(value, language)}${of}${behind}${unused}`;
}

/** How often a year a side is filed: `3.228 đối tượng × 1 lần`, `1.240 lượt`; nothing where it is not known. */
export function frequencyText(
  { common: { times, subjects, filings } }: CostSide,
  language: Language,
): string | undefined {
  const said = (name: "times" | "subjects" | "filings", value: CostValue): string =>
    `${FIGURES[name][language]} ${quantityText(value, language)}`;
  if (filings !== undefined && (filings.byHand === true || times === undefined || subjects === undefined))
    return said("filings", filings);
  if (times !== undefined && subjects !== undefined)
    return `${said("times", times)} × ${said("subjects", subjects)}`;
  return filings === undefined ? undefined : said("filings", filings);
}

/** Both sides with what people call them: `trước – thẩm định cơ sở@1`. */
export function sidesOf(
  { before, after }: ComparedCost,
  language: Language,
): readonly { readonly name: string; readonly side: CostSide }[] {
  const vi = language === "vi";
  const named = (of: string, side: CostSide) => ({
    name: `${of} – ${side.label[language]}, ${vi ? "phiên bản" : "version"} ${String(side.version)}`,
    side,
  });
  return [...before.map((one) => named(vi ? "trước" : "before", one)), named(vi ? "sau" : "after", after)];
}
