import type { LocalText } from "@tthc/model";
import { define } from "../define.ts";
import { dateText, quotedEn, quotedVi } from "../words.ts";

/** What a burden without a source is. */
export type BurdenKind = "requirement" | "fee" | "levy" | "charge" | "term" | "presence" | "paper" | "papers";

const BURDENS: Readonly<Record<BurdenKind, readonly [vi: string, en: string]>> = {
  requirement: ["Yêu cầu, điều kiện", "The requirement"],
  fee: ["Phí", "The fee"],
  levy: ["Lệ phí", "The levy"],
  charge: ["Mức thu", "The amount"],
  term: ["Thời hạn", "The term"],
  presence: ["Bước buộc người dân có mặt", "The step that wants the citizen there,"],
  paper: ["Giấy tờ", "The paper"],
  papers: ["Các giấy tờ", "The papers"],
};

/** More names than these say nothing more. */
const MOST_NAMES = 3;

/** Lint rules have names instead of numbers. */
export const lintRuleTexts = {
  "burden-without-source": define<{ kind: BurdenKind; names: readonly Required<LocalText>[] }>({
    severity: "warning",
    vi: ({ kind, names }) => {
      const shown = quotedVi(names.slice(0, MOST_NAMES).map(({ vi }) => vi));
      const more = names.length > MOST_NAMES ? ` và ${names.length - MOST_NAMES} giấy tờ nữa` : "";
      const law = kind === "presence" ? " (Nghị định 224/2026/NĐ-CP, Điều 14: chỉ khi luật buộc có mặt)" : "";
      return `${BURDENS[kind][0]} ${shown}${more} chưa có căn cứ riêng${law}: dòng «căn cứ» chung của thủ tục không đủ để biết điều nào cho phép. Hãy thêm «căn cứ …», hoặc «giả định "…"» khi chưa tìm được nguồn.`;
    },
    en: ({ kind, names }) => {
      const shown = quotedEn(names.slice(0, MOST_NAMES).map((name) => name.en));
      const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : "";
      const verb = kind === "papers" ? "have" : "has";
      const law = kind === "presence" ? " (Decree 224/2026/NĐ-CP, Article 14: only where law wants it)" : "";
      return `${BURDENS[kind][1]} ${shown}${more} ${verb} no source of its own${law}: the general legal basis does not say which article allows it. Add "căn cứ …", or "giả định "…"" while no source is known.`;
    },
  }),
  "source-not-in-force": define<{
    law: string;
    lawEn: string;
    date: string;
    from?: string;
    to?: string;
  }>({
    severity: "warning",
    vi: ({ law, date, from, to }) =>
      `Ngày ${dateText(date)} «${law}» ${from === undefined ? `đã hết hiệu lực (đến ${dateText(to ?? "")})` : `chưa có hiệu lực (từ ${dateText(from)})`}, nên không làm căn cứ được. Hãy dẫn văn bản đang có hiệu lực, hoặc sửa ngày.`,
    en: ({ lawEn, date, from, to }) =>
      `On ${dateText(date)} "${lawEn}" is ${from === undefined ? `no longer in force (until ${dateText(to ?? "")})` : `not yet in force (from ${dateText(from)})`}, so nothing can stand on it. Cite a source in force, or correct the dates.`,
  }),
  "source-ends-soon": define<{
    law: string;
    lawEn: string;
    to: string;
    last: string;
    isOpen: boolean;
    element: Required<LocalText>;
  }>({
    severity: "warning",
    vi: ({ law, to, last, isOpen, element }) =>
      `«${law}» hết hiệu lực sau ngày ${dateText(to)}, trong khi «${element.vi}» còn áp dụng ${isOpen ? "không có ngày kết thúc" : `đến ${dateText(last)}`}: từ hôm sau không còn căn cứ. Hãy ghi ngày kết thúc, hoặc dẫn thêm văn bản thay thế.`,
    en: ({ lawEn, to, last, isOpen, element }) =>
      `"${lawEn}" ends after ${dateText(to)} while "${element.en}" goes on ${isOpen ? "without an end" : `until ${dateText(last)}`}: from the next day it has no ground. Give it a last day, or cite what takes the source's place.`,
  }),
};
