import { describeDong, type Charge, type Language, type LocalText, type ProcedureModel } from "@tthc/model";
import { textOf } from "../forms/shown-value.ts";
import { chargesOf, type DossierCharges } from "../kernel/charges-of.ts";
import type { DossierRecord } from "../kernel/record.ts";
import { bookedCharges, type ReceiptBook } from "../receipts/receipt-book.ts";
import { dongInWords } from "./number-words.ts";
import { paperText } from "./paper-text.ts";

/** A row of the table of charges. */
export interface ChargeRow {
  readonly stt: string;
  readonly ten: string;
  /** `8.000 đồng`; empty where it cannot be said yet. */
  readonly so_tien: string;
  readonly ly_do: string;
}

/** Fees and levies as papers show them: `0 đồng` is written out, for a receipt over nothing is a receipt too. */
export interface ChargeData {
  readonly khoan_thu: readonly ChargeRow[];
  readonly tong_thu: string;
  readonly tong_thu_bang_chu: string;
}

interface Amount {
  readonly label: LocalText;
  readonly dong: bigint | undefined;
  readonly way: string;
}

/**
 * What a dossier pays; what has a receipt stands as in the book, whatever the dossier would give today. With `when`
 * only what is collected then.
 */
export function chargeData(
  model: ProcedureModel,
  record: DossierRecord,
  at: string,
  language: Language,
  book: ReceiptBook = [],
  when?: Charge["collected"],
): ChargeData {
  const booked = new Map(bookedCharges(book).map((one) => [one.charge, one.dong]));
  const charges = chargesOf(model, record.context, at).charges.filter(
    ({ charge }) => when === undefined || charge.collected === when,
  );
  return rowsOf(
    charges.map((one) => {
      const paid = booked.get(one.charge.id);
      const same = paid === undefined || paid === one.assessment.dong;
      return {
        label: one.charge.label,
        dong: paid ?? one.assessment.dong,
        way: same ? wayOf(one, language) : BY_RECEIPT[language],
      };
    }),
    language,
  );
}

/** What the receipts of a book say, without what is not yet paid. */
export const paidData = (book: ReceiptBook, language: Language): ChargeData =>
  rowsOf(
    bookedCharges(book).map(({ label, dong }) => ({ label, dong, way: "" })),
    language,
  );

function rowsOf(amounts: readonly Amount[], language: Language): ChargeData {
  const total = amounts.reduce<bigint | undefined>(
    (sum, { dong }) => (sum === undefined || dong === undefined ? undefined : sum + dong),
    0n,
  );
  // Nothing to pay because nothing is charged at all is not a sum of nothing.
  const said = amounts.length > 0 && total !== undefined;
  return {
    khoan_thu: amounts.map(({ label, dong, way }, index) => ({
      stt: String(index + 1),
      ten: paperText(textOf(label, language)),
      so_tien: dong === undefined ? "" : describeDong(dong, language),
      ly_do: way,
    })),
    tong_thu: said ? describeDong(total, language) : "",
    tong_thu_bang_chu: said ? dongInWords(total) : "",
  };
}

const BY_RECEIPT: Readonly<Record<Language, string>> = { vi: "theo biên lai", en: "by the receipt" };

/** When money is taken, where it is not with the filing. */
const COLLECTED: Readonly<Record<NonNullable<Charge["collected"]>, LocalText | undefined>> = {
  filing: undefined,
  acceptance: { vi: "thu khi tiếp nhận", en: "collected on acceptance" },
  supplement: { vi: "thu khi bổ sung", en: "collected with a supplement" },
  result: { vi: "thu khi nhận kết quả", en: "collected with the result" },
};

function wayOf({ assessment, charge }: DossierCharges["charges"][number], language: Language): string {
  const vi = language === "vi";
  const collected = charge.collected && COLLECTED[charge.collected];
  const lines = assessment.lines.flatMap((line) => {
    if (line.is === "row" && line.of.is === "fixed" && line.of.quantity !== undefined)
      return `${describeDong(line.of.each, language)} × ${vi ? line.of.quantity.replace(".", ",") : line.of.quantity}`;
    if (line.is !== "relief") return [];
    if (line.percent === undefined) return vi ? "được miễn" : "exempt";
    return vi ? `giảm ${line.percent.replace(".", ",")} %` : `reduced by ${line.percent} %`;
  });
  return [...lines, ...(collected === undefined ? [] : [textOf(collected, language)])].join("; ");
}
