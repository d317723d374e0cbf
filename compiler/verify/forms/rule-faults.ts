import { inBothLanguages, type LocalText, type ProcedureModel } from "@tthc/model";
import { type ModelFinding, modelFinding, type RelatedElement } from "../../diagnostics/model-finding.ts";
import type { Answer } from "../inputs/solve.ts";
import { conditionWords } from "./conditions.ts";
import { broken, kept, type PlacedRule, relatedTo, satisfied } from "./placed-rule.ts";
import { type Ask, undecided } from "./questions.ts";

/** What is wrong with the rules of the forms, and which of them can be kept together. */
export interface RuleFaults {
  readonly contrary: readonly ModelFinding[];
  readonly implied: readonly ModelFinding[];
  readonly idle: readonly ModelFinding[];
  readonly open: readonly ModelFinding[];
  /** Rules without which the others can be kept. */
  readonly dropped: ReadonlySet<PlacedRule>;
  /** What was not looked at to the end. The author can do nothing about it, so no finding tells of it. */
  readonly beyond: ReadonlyMap<"together" | "independent", Required<LocalText>>;
}

/** Rules are asked about one by one, each beside those before it: the later of two that quarrel is the one told of. */
export function ruleFaults(model: ProcedureModel, rules: readonly PlacedRule[], ask: Ask): RuleFaults {
  return new RuleCheck(model, ask).run(rules);
}

const withoutRules = { withoutRules: true } as const;

class RuleCheck {
  readonly #model: ProcedureModel;
  readonly #ask: Ask;
  readonly #contrary: ModelFinding[] = [];
  readonly #implied: ModelFinding[] = [];
  readonly #idle: ModelFinding[] = [];
  readonly #open: ModelFinding[] = [];
  readonly #beyond = new Map<"together" | "independent", Required<LocalText>>();

  constructor(model: ProcedureModel, ask: Ask) {
    this.#model = model;
    this.#ask = ask;
  }

  run(rules: readonly PlacedRule[]): RuleFaults {
    const dropped = this.#canAllHold(rules) ? new Set<PlacedRule>() : this.#quarrelling(rules);
    let sound = rules.filter((rule) => !dropped.has(rule));
    for (const rule of [...sound].reverse()) {
      const { rules: near, isPartial } = relatedTo(
        rule,
        sound.filter((other) => other !== rule),
      );
      if (!this.#cannotBreak(rule, near)) {
        if (isPartial) this.#beyond.set("independent", BEYOND);
        continue;
      }
      this.#tellImplied(rule, near);
      sound = sound.filter((other) => other !== rule);
    }
    return {
      contrary: this.#contrary,
      implied: this.#implied,
      idle: this.#idle,
      open: this.#open,
      dropped,
      beyond: this.#beyond,
    };
  }

  /** One dossier that satisfies them all spares asking about each. */
  #canAllHold(rules: readonly PlacedRule[]): boolean {
    return this.#ask(rules.flatMap(satisfied), withoutRules).is === "possible";
  }

  #quarrelling(rules: readonly PlacedRule[]): ReadonlySet<PlacedRule> {
    let sound: readonly PlacedRule[] = [];
    const dropped = new Set<PlacedRule>();
    for (const rule of rules) {
      const { rules: near, isPartial } = relatedTo(rule, sound);
      if (isPartial) this.#beyond.set("together", BEYOND);
      const answer = this.#canHold(rule, near);
      if (answer.is === "undecided") this.#leaveOpen(rule, answer);
      if (answer.is === "impossible") {
        dropped.add(rule);
        this.#tellWhyNever(rule, near);
      } else sound = [...sound, rule];
    }
    return dropped;
  }

  #canHold(rule: PlacedRule, others: readonly PlacedRule[]): Answer {
    return this.#ask([...satisfied(rule), ...others.map(kept)], withoutRules);
  }

  #cannotBreak(rule: PlacedRule, others: readonly PlacedRule[]): boolean {
    const answer = this.#ask([...broken(rule), ...others.map(kept)], withoutRules);
    if (answer.is === "undecided") this.#leaveOpen(rule, answer);
    return answer.is === "impossible";
  }

  #tellWhyNever(rule: PlacedRule, near: readonly PlacedRule[]): void {
    const alone = this.#canHold(rule, []);
    if (alone.is === "impossible") {
      const breaking = this.#ask(broken(rule), withoutRules);
      if (breaking.is === "impossible") {
        this.#idle.push(modelFinding("TT3405", rule.place, { what: "rule", ...this.#words(rule) }));
      } else this.#contrary.push(this.#contraryTo(rule, [], breaking));
      return;
    }
    const one = near.find((other) => this.#canHold(rule, [other]).is === "impossible");
    this.#contrary.push(this.#contraryTo(rule, one === undefined ? near : [one], alone));
  }

  /** `shown`: a dossier that shows the quarrel. */
  #contraryTo(rule: PlacedRule, others: readonly PlacedRule[], shown: Answer): ModelFinding {
    const params = {
      ...this.#words(rule),
      others: others.map((other) => inBothLanguages(other.rule.message)),
      ...(shown.is === "possible" && { example: shown.example.words }),
    };
    return modelFinding("TT3404", rule.place, params, others.map(beside));
  }

  #tellImplied(rule: PlacedRule, near: readonly PlacedRule[]): void {
    const implies = (others: readonly PlacedRule[]): boolean =>
      this.#ask([...broken(rule), ...others.map(kept)], withoutRules).is === "impossible";
    const one = near.find((other) => implies([other]));
    const others = implies([]) ? [] : one === undefined ? near : [one];
    const params = {
      ...this.#words(rule),
      others: others.map((other) => inBothLanguages(other.rule.message)),
    };
    this.#implied.push(modelFinding("TT3403", rule.place, params, others.map(beside)));
  }

  #leaveOpen(rule: PlacedRule, answer: Answer): void {
    const why = undecided(answer);
    if (why === undefined || this.#open.some(({ place }) => place === rule.place)) return;
    this.#open.push(modelFinding("TT3490", rule.place, { what: inBothLanguages(rule.rule.message), why }));
  }

  #words({ rule }: PlacedRule) {
    return { name: inBothLanguages(rule.message), condition: conditionWords(rule.holds, this.#model) };
  }
}

const BEYOND: Required<LocalText> = {
  vi: "tờ khai có rất nhiều dòng kiểm tra nối nhau; mỗi dòng chỉ được xét cùng những dòng gần nó",
  en: "very many checks are joined to each other; each was looked at beside those near it only",
};

const beside = ({ place }: PlacedRule): RelatedElement => ({
  place,
  note: { vi: "Dòng kiểm tra kia ở đây.", en: "The other check stands here." },
});
