import type { Language } from "@tthc/model";
import type { MomentParts } from "./moment-parts.ts";
import type { RegisterRow } from "./register-rows.ts";
import type { SlipData } from "./slip-data.ts";
import type { SlipForm } from "./slip-form.ts";
import { render as apologyEn } from "./slips/apology.en.js";
import { render as apologyVi } from "./slips/apology.vi.js";
import { render as controlEn } from "./slips/control.en.js";
import { render as controlVi } from "./slips/control.vi.js";
import { render as paymentEn } from "./slips/payment.en.js";
import { render as paymentVi } from "./slips/payment.vi.js";
import { render as receiptEn } from "./slips/receipt.en.js";
import { render as receiptVi } from "./slips/receipt.vi.js";
import { render as refusalEn } from "./slips/refusal.en.js";
import { render as refusalVi } from "./slips/refusal.vi.js";
import { render as registerEn } from "./slips/register.en.js";
import { render as registerVi } from "./slips/register.vi.js";
import { render as stopEn } from "./slips/stop.en.js";
import { render as stopVi } from "./slips/stop.vi.js";
import { render as supplementEn } from "./slips/supplement.en.js";
import { render as supplementVi } from "./slips/supplement.vi.js";

/** Everything a paper of one dossier may need. */
export type PaperData = SlipData & {
  readonly thu_luc: MomentParts;
  readonly so_dong: readonly RegisterRow[];
};

/** What the register needs. */
export interface RegisterData {
  readonly so_dong: readonly RegisterRow[];
  readonly co_quan: { readonly ten: string; readonly cap_tren: string };
}

type Renderer<D> = Readonly<Record<Language, (data: D) => string>>;

/** The made renderers, by paper and language. */
export const RENDERERS: Readonly<Record<Exclude<SlipForm, "register">, Renderer<PaperData>>> & {
  readonly register: Renderer<RegisterData>;
} = {
  apology: { vi: apologyVi, en: apologyEn },
  control: { vi: controlVi, en: controlEn },
  payment: { vi: paymentVi, en: paymentEn },
  receipt: { vi: receiptVi, en: receiptEn },
  refusal: { vi: refusalVi, en: refusalEn },
  register: { vi: registerVi, en: registerEn },
  stop: { vi: stopVi, en: stopEn },
  supplement: { vi: supplementVi, en: supplementEn },
};
