import {
  describe,
  describeDuration,
  NO_NAMES,
  namesOf,
  type AmountRow,
  type Duration,
  type Expression,
  type Json,
  type LocalText,
  type ProcedureModel,
} from "@tthc/model";
import type { Shown } from "./change.ts";

type Text = Required<LocalText>;

/** The values of one version as people read them. */
export class Words {
  readonly #names: ReturnType<typeof namesOf>;
  readonly model: ProcedureModel;

  constructor(model: ProcedureModel) {
    this.model = model;
    this.#names = namesOf(model);
  }

  when(condition: Expression | undefined): Shown | undefined {
    if (condition === undefined) return undefined;
    const words = {
      vi: describe(condition, this.#names, "vi"),
      en: describe(condition, this.#names, "en"),
    };
    return { json: condition as unknown as Json, words };
  }

  /** A formula or a default, which read as conditions do. */
  formula(expression: Expression | undefined): Shown | undefined {
    return this.when(expression);
  }

  state(id: string): Text {
    return inBoth(this.model.flow.states.find((state) => state.id === id)?.label ?? { vi: id });
  }

  role(id: string): Text {
    return inBoth(this.model.roles.find((role) => role.id === id)?.label ?? { vi: id });
  }

  registry(id: string): Text {
    return inBoth(this.model.registries.find((registry) => registry.id === id)?.label ?? { vi: id });
  }

  amount({ amount }: Pick<AmountRow, "amount">): Shown {
    if (amount.is === "bands") {
      const base = this.when(amount.base)?.words ?? SAME;
      const words = { vi: `theo bậc ${base.vi}`, en: `by bands of ${base.en}` };
      return { json: amount as unknown as Json, words };
    }
    const dong = dongText(amount.dong);
    const per = this.when(amount.per)?.words;
    const words =
      per === undefined ? dong : { vi: `${dong.vi} mỗi ${per.vi}`, en: `${dong.en} per ${per.en}` };
    return { json: amount as unknown as Json, words };
  }
}

const SAME: Text = { vi: "", en: "" };

export const inBoth = ({ vi, en }: LocalText): Text => ({ vi, en: en ?? vi });

export const durationShown = (duration: Duration): Shown => ({
  json: { amount: duration.amount, unit: duration.unit },
  words: { vi: describeDuration(duration, "vi"), en: describeDuration(duration, "en") },
});

export function dongText(value: string): Text {
  const money: Expression = { op: "literal", type: "money", value };
  return { vi: describe(money, NO_NAMES, "vi"), en: describe(money, NO_NAMES, "en") };
}

export const dongShown = (value: string): Shown => ({ json: value, words: dongText(value) });

/** `21/08/2026` */
export function dateShown(value: string): Shown {
  const date: Expression = { op: "literal", type: "date", value };
  return { json: value, words: { vi: describe(date, NO_NAMES, "vi"), en: describe(date, NO_NAMES, "en") } };
}

/** A text both languages share, such as a code or a number. */
export const plainShown = (value: string | number): Shown => ({
  json: value,
  words: { vi: String(value), en: String(value) },
});

export const textShown = (text: LocalText): Shown => ({ json: text.vi, words: inBoth(text) });

/** Several words in a row, in the order of the texts. */
export function listShown(texts: readonly Text[]): Shown {
  return {
    json: texts.map(({ vi }) => vi),
    words: { vi: texts.map(({ vi }) => vi).join(", "), en: texts.map(({ en }) => en).join(", ") },
  };
}

/** `từ 01/07/2026 đến 31/12/2026` */
export function periodShown(period: { readonly from?: string; readonly to?: string } | undefined): Shown {
  const part = (iso: string | undefined, vi: string, en: string): Text | undefined => {
    if (iso === undefined) return undefined;
    const { words } = dateShown(iso);
    return { vi: `${vi} ${words.vi}`, en: `${en} ${words.en}` };
  };
  const parts = [part(period?.from, "từ", "from"), part(period?.to, "đến", "to")].flatMap((one) => one ?? []);
  const shown = listShown(parts);
  const words = {
    vi: parts.map(({ vi }) => vi).join(" ") || "không giới hạn",
    en: parts.map(({ en }) => en).join(" ") || "without limit",
  };
  return { json: (period ?? null) as Json, words: parts.length === 0 ? words : { ...shown.words, ...words } };
}
