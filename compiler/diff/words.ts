import {
  describe,
  describeDuration,
  NO_NAMES,
  namesOf,
  type Actor,
  type AmountRow,
  type Branch,
  type Duration,
  type Expression,
  type Json,
  type Language,
  type Limit,
  type LocalText,
  type ProcedureModel,
  wordCondition,
  inBothLanguages,
} from "@tthc/model";
import type { Shown } from "./change.ts";

type Text = Required<LocalText>;

/** The values of one version as people read them. */
export class Words {
  /** Worked out when the first condition is put in words: most comparisons tell none. */
  #known: ReturnType<typeof namesOf> | undefined;
  readonly model: ProcedureModel;

  constructor(model: ProcedureModel) {
    this.model = model;
  }

  get #names(): ReturnType<typeof namesOf> {
    return (this.#known ??= namesOf(this.model));
  }

  /** A condition as a clause; none at all means always. */
  when(condition: Expression | undefined): Shown {
    if (condition === undefined) return ALWAYS;
    const words = {
      vi: wordCondition(condition, this.#names, "vi"),
      en: wordCondition(condition, this.#names, "en"),
    };
    return { json: condition as unknown as Json, words };
  }

  /** Which inputs a row of a table takes. */
  test({ when, otherwise }: Pick<AmountRow, "when" | "otherwise">): Shown {
    return otherwise === true ? OTHERWISE : this.when(when);
  }

  /** A formula or a default, as a formula. */
  formula(expression: Expression | undefined): Shown | undefined {
    if (expression === undefined) return undefined;
    const words = {
      vi: describe(expression, this.#names, "vi"),
      en: describe(expression, this.#names, "en"),
    };
    return { json: expression as unknown as Json, words };
  }

  state(id: string): Text {
    return inBothLanguages(this.model.flow.states.find((state) => state.id === id)?.label ?? { vi: id });
  }

  role(id: string): Text {
    return inBothLanguages(this.model.roles.find((role) => role.id === id)?.label ?? { vi: id });
  }

  /** The agencies of whoever acts; applicants and systems have none. */
  agenciesOf(actor: Actor): readonly Text[] {
    if (actor.is !== "role") return [];
    const role = this.model.roles.find(({ id }) => id === actor.role);
    return (role?.agencies ?? [])
      .map((id) =>
        inBothLanguages(this.model.agenciesDeclared.find((one) => one.id === id)?.label ?? { vi: id }),
      )
      .sort((a, b) => (a.vi < b.vi ? -1 : 1));
  }

  /** What a branch reads; a form that it reads as a whole stands for its fields. */
  reads({ reads: paths }: Pick<Branch, "reads">): readonly string[] | undefined {
    if (paths === undefined) return undefined;
    const whole = this.model.forms
      .map(({ sections }) => sections.flatMap(({ fields }) => fields.map(({ id }) => id)))
      .filter((ids) => ids.length > 1 && ids.every((id) => paths.includes(id)));
    return paths.filter((path) => !whole.some((ids) => ids.includes(path)));
  }

  /** An action of a branch by the label it has anywhere in the flow. */
  action(id: string): Text {
    const outcomes = this.model.flow.states.flatMap((state) =>
      state.kind === "parallel" ? state.branches.flatMap((branch) => branch.outcomes) : [],
    );
    return inBothLanguages(outcomes.find(({ action }) => action === id)?.label ?? { vi: id });
  }

  /** The lines of a limit beside its duration: visits, exceptions, cut-off. */
  limit({ eachVisit, visits, exceptions, cutoff }: Omit<Limit, "duration">): Shown {
    return listShown([
      ...(eachVisit === true ? [{ vi: "mỗi lần một hạn mới", en: "a fresh limit each visit" }] : []),
      ...visits.map(({ visit, duration }) => {
        const { vi, en } = durationShown(duration).words;
        return { vi: `lần ${String(visit)}: ${vi}`, en: `visit ${String(visit)}: ${en}` };
      }),
      ...this.#exceptions(exceptions),
      ...(cutoff === undefined
        ? []
        : [{ vi: `nhận sau ${cutoff.after}`, en: `received after ${cutoff.after}` }]),
    ]);
  }

  exceptions(exceptions: Limit["exceptions"]): Shown {
    return listShown(this.#exceptions(exceptions));
  }

  #exceptions(exceptions: Limit["exceptions"]): readonly Text[] {
    return exceptions.map(({ when, duration }) => {
      const [condition, span] = [this.when(when).words, durationShown(duration).words];
      return { vi: `${condition.vi}: ${span.vi}`, en: `${condition.en}: ${span.en}` };
    });
  }

  codelist(id: string): Text {
    return inBothLanguages(this.model.codelists.find((one) => one.id === id)?.label ?? { vi: id });
  }

  registry(id: string): Text {
    return inBothLanguages(this.model.registries.find((registry) => registry.id === id)?.label ?? { vi: id });
  }

  amount({ amount }: Pick<AmountRow, "amount">): Shown {
    if (amount.is === "bands") {
      const base = this.formula(amount.base)?.words ?? SAME;
      const [vi, en] = [bandsText(amount.bands, "vi"), bandsText(amount.bands, "en")];
      const words = { vi: `theo bậc ${base.vi} (${vi})`, en: `in bands of ${base.en} (${en})` };
      return { json: amount as unknown as Json, words };
    }
    const dong = dongText(amount.dong);
    const per = this.formula(amount.per)?.words;
    const words =
      per === undefined ? dong : { vi: `${dong.vi} mỗi ${per.vi}`, en: `${dong.en} per ${per.en}` };
    return { json: amount as unknown as Json, words };
  }
}

const ALWAYS: Shown = { json: null, words: { vi: "mọi trường hợp", en: "every case" } };
const OTHERWISE: Shown = {
  json: "otherwise",
  words: { vi: "các trường hợp còn lại", en: "all other cases" },
};
const UNSAID: Text = { vi: "chưa nêu", en: "not stated" };
const SAME: Text = { vi: "", en: "" };

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
  words: value === "" ? UNSAID : { vi: String(value), en: String(value) },
});

export const textShown = (text: LocalText): Shown => ({ json: text.vi, words: inBothLanguages(text) });

/** Several words in a row, in the order of the texts. */
export function listShown(texts: readonly Text[]): Shown {
  const words = { vi: texts.map(({ vi }) => vi).join(", "), en: texts.map(({ en }) => en).join(", ") };
  return { json: texts.map(({ vi }) => vi), words: texts.length === 0 ? UNSAID : words };
}

/** `đến 1.000.000.000 đồng 0,05 %; trên nữa 0,02 %` */
type Bands = Extract<AmountRow["amount"], { readonly is: "bands" }>["bands"];

function bandsText(bands: Bands, language: Language): string {
  const number = (value: string): string =>
    describe({ op: "literal", type: "number", value }, NO_NAMES, language);
  return bands
    .map(({ upTo, percent, dong }) => {
      const limit =
        upTo === undefined
          ? language === "vi"
            ? "trên nữa"
            : "above that"
          : `${language === "vi" ? "đến" : "up to"} ${number(upTo)}`;
      return `${limit} ${percent === undefined ? dongText(dong ?? "0")[language] : `${number(percent)} %`}`;
    })
    .join("; ");
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
  return { json: period ?? null, words: parts.length === 0 ? words : { ...shown.words, ...words } };
}
