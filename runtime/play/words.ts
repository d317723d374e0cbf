import type { Citation, Law, LocalText, Slip } from "@tthc/model";

/** The language a text is wanted in. */
export type PlayLanguage = "vi" | "en";

/** A text in the wanted language, else in Vietnamese. */
export const inLanguage = (text: LocalText, language: PlayLanguage): string =>
  language === "en" ? (text.en ?? text.vi) : text.vi;

const SLIPS: Readonly<Record<Slip["slip"], LocalText>> = {
  receipt: { vi: "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", en: "Receipt with the promised date" },
  "supplement-request": {
    vi: "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ",
    en: "Request to supplement the dossier",
  },
  refusal: { vi: "Phiếu từ chối tiếp nhận giải quyết hồ sơ", en: "Refusal to accept the dossier" },
  "stop-notice": { vi: "Thông báo dừng giải quyết hồ sơ", en: "Notice that the case is stopped" },
  withdrawal: { vi: "Xác nhận rút hồ sơ", en: "Confirmation of withdrawal" },
  apology: { vi: "Văn bản xin lỗi và hẹn lại ngày trả kết quả", en: "Apology with a new date" },
  result: { vi: "Kết quả giải quyết", en: "Result" },
};

/** What a slip is called on paper. */
export const slipLabel = ({ slip }: Slip): LocalText => SLIPS[slip];

/** `75.000 đồng` */
export function dongText(dong: bigint, language: PlayLanguage): string {
  const digits = numberText((dong < 0n ? -dong : dong).toString(), language);
  return `${dong < 0n ? "−" : ""}${digits} ${language === "vi" ? "đồng" : "VND"}`;
}

/** `1.234,5`: digits of any length, which a decimal of the language may not hold. */
export function numberText(digits: string, language: PlayLanguage): string {
  const [whole = "", places] = digits.split(".");
  const [group, point] = language === "vi" ? [".", ","] : [",", "."];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return places === undefined ? grouped : `${grouped}${point}${places}`;
}

/** ` (Nghị định …, điều 54 khoản 1)`, or nothing. */
export function basisText(basis: readonly Citation[], laws: readonly Law[], language: PlayLanguage): string {
  const cited = basis.map(({ law, article, clause, point }) => {
    const label = laws.find(({ id }) => id === law)?.label;
    const words = language === "vi" ? ["điều", "khoản", "điểm"] : ["article", "clause", "point"];
    const parts = [article, clause, point].flatMap((part, i) =>
      part === undefined ? [] : `${words[i]} ${part}`,
    );
    return [label === undefined ? law : inLanguage(label, language), ...parts].join(" ");
  });
  return cited.length === 0 ? "" : ` (${cited.join("; ")})`;
}
