import {
  describe,
  describeDong,
  describeDuration,
  namesOf,
  wordCondition,
  type AmountRow,
  type Duration,
  type Expression,
  type Language,
  type LocalText,
  type ProcedureModel,
} from "@tthc/model";

/** Says rows and conditions of one model, which have no label of their own. */
export class ElementWords {
  readonly #names: ReturnType<typeof namesOf>;

  constructor(model: ProcedureModel) {
    this.#names = namesOf(model);
  }

  /** `75.000 đồng khi trường hợp = Nhà ở`. */
  row({ amount, when, otherwise }: AmountRow): Required<LocalText> {
    return this.#both((language) => {
      const value =
        amount.is === "fixed"
          ? describeDong(BigInt(amount.dong), language)
          : language === "vi"
            ? `${amount.bands.length} bậc`
            : `${amount.bands.length} bands`;
      const per =
        amount.is === "fixed" && amount.per !== undefined
          ? ` ${language === "vi" ? "mỗi" : "per"} ${describe(amount.per, this.#names, language)}`
          : "";
      return `${value}${per}${this.#condition(when, otherwise, language)}`;
    });
  }

  /** `7 ngày làm việc, trường hợp còn lại`. */
  duration(duration: Duration, when?: Expression, otherwise?: true): Required<LocalText> {
    return this.#both(
      (language) => describeDuration(duration, language) + this.#condition(when, otherwise, language),
    );
  }

  /** `miễn khi kênh = trực tuyến`. */
  relief(percent: string | undefined, when: Expression | undefined): Required<LocalText> {
    return this.#both((language) => {
      const vi = language === "vi";
      const rate = percent?.replace(".", vi ? "," : ".");
      const what =
        rate === undefined ? (vi ? "miễn" : "exempt") : vi ? `giảm ${rate} %` : `reduced by ${rate}%`;
      return what + this.#condition(when, undefined, language);
    });
  }

  #condition(when: Expression | undefined, otherwise: true | undefined, language: Language): string {
    if (when !== undefined)
      return ` ${language === "vi" ? "khi" : "when"} ${wordCondition(when, this.#names, language)}`;
    if (otherwise === undefined) return "";
    return language === "vi" ? ", trường hợp còn lại" : " in all other cases";
  }

  #both(say: (language: Language) => string): Required<LocalText> {
    return { vi: say("vi"), en: say("en") };
  }
}
