import type { Language, Moment } from "@tthc/model";
import type { Definition } from "../kernel/definition.ts";
import type { DossierRecord } from "../kernel/record.ts";
import { paidData } from "./charge-rows.ts";
import { parseDossierCode } from "./dossier-code.ts";
import { dossierQr } from "./dossier-qr.ts";
import { letterCss } from "./letter-css.ts";
import { LetterError } from "./letter-error.ts";
import type { LetterFacts } from "./letter-facts.ts";
import { momentParts } from "./moment-parts.ts";
import { recordsAlong } from "./record-at.ts";
import { registerRows, type RegisteredDossier } from "./register-rows.ts";
import { slipData } from "./slip-data.ts";
import { formOfSlip, SLIP_KINDS, type DossierForm, type SlipForm } from "./slip-form.ts";
import { RENDERERS } from "./slip-renderers.ts";
import { QR_PLACE, STYLE_PLACE } from "./templates/paper.ts";

/** A paper, ready to be printed. */
export interface SlipPage {
  readonly form: DossierForm;
  /** Entry of the history that it is about. */
  readonly seq: number;
  /** Name of its file without ending: code of the dossier, entry, form and language. No personal value. */
  readonly name: string;
  /** A whole HTML page that fetches nothing and runs nothing. */
  readonly html: string;
}

/** A paper that the history of a dossier calls for. */
export interface DueSlip {
  readonly form: DossierForm;
  readonly seq: number;
  readonly at: Moment;
}

/** The papers that a dossier's history calls for, the first first. Results are printed from their own templates. */
export const dueSlips = ({ history }: DossierRecord): readonly DueSlip[] =>
  history.flatMap(({ seq, at, slips }) =>
    slips.flatMap((slip) => {
      const form = formOfSlip(slip);
      return form === undefined ? [] : [{ form, seq, at }];
    }),
  );

/**
 * Prints a paper of a dossier as it stood right after an entry (`seq`; absent: the last). Throws a `LetterError` where the
 * code is none, and where the history does not fit the definition.
 */
export function slipPage(
  definition: Definition,
  record: DossierRecord,
  form: DossierForm,
  facts: LetterFacts,
  options: { readonly language?: Language; readonly seq?: number; readonly at?: Moment } = {},
): SlipPage {
  const { language = "vi", seq = record.seq } = options;
  if (facts.code !== undefined && parseDossierCode(facts.code) === undefined)
    throw new LetterError({
      vi: `«${facts.code}» không phải mã hồ sơ; ví dụ: 000.00.01.H29-260310-0420.`,
      en: `"${facts.code}" is no dossier code, such as 000.00.01.H29-260310-0420.`,
    });
  // Only what happened before asks for the history to be decided again.
  const isNow = seq === record.seq && form !== "control";
  const [first, ...others] = isNow ? [record] : recordsAlong(definition, record).slice(0, seq);
  const last = others.at(-1) ?? first;
  const entry = last?.history.at(-1);
  if (first === undefined || entry === undefined || entry.seq !== seq)
    throw new LetterError({
      vi: `Hồ sơ không có dòng lịch sử số ${seq}; có từ 1 đến ${record.seq}.`,
      en: `The dossier has no entry ${seq}; there are 1 to ${record.seq}.`,
    });
  const at = options.at ?? entry.at;
  const data = slipData(definition, [first, ...others], form, at, facts, language);
  const payment =
    form === "payment" ? paymentOf(facts, at, language) : { thu_luc: momentParts(undefined, language) };
  const html = RENDERERS[form][language]({ ...data, ...payment, so_dong: [] });
  const code = facts.code ?? "ho-so";
  return {
    form,
    seq,
    name: `${code}-${seq}-${SLIP_KINDS[form].file}.${language}`,
    html: dressed(html, form, facts.code),
  };
}

/** Prints the register of an office as of a moment. */
export function registerPage(
  dossiers: readonly RegisteredDossier[],
  at: Moment,
  agency: LetterFacts["agency"] = {},
  language: Language = "vi",
): string {
  const html = RENDERERS.register[language]({
    so_dong: registerRows(dossiers, at, language),
    co_quan: { ten: agency.name ?? "", cap_tren: agency.parent ?? "" },
  });
  return dressed(html, "register", undefined);
}

function paymentOf({ receipts = [] }: LetterFacts, at: Moment, language: Language) {
  const paid = receipts.findLast(({ is }) => is === "receipt")?.at ?? at;
  return { ...paidData(receipts, language), thu_luc: momentParts(paid, language) };
}

/** Nothing is fetched and nothing runs, whatever reads the page. */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

/** Style and QR code: put where the template left room, which no value can imitate because values are escaped. */
function dressed(html: string, form: SlipForm, code: string | undefined): string {
  const [before = "", after = ""] = html.split(STYLE_PLACE);
  const styled = `${before}${POLICY}\n<style>\n${letterCss(SLIP_KINDS[form].paper)}</style>${after}`;
  const [head = "", tail] = styled.split(QR_PLACE);
  if (tail === undefined) return styled;
  if (code === undefined) return head + tail;
  return `${head}<p class="ma-qr">${dossierQr(code)}</p>${tail}`;
}
