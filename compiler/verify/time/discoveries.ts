import { isAsLong, type Length, type LongPath } from "./long-path.ts";
import { covers } from "./span.ts";
import type { Budget } from "./stay.ts";

/** A budget that some dossier spends alone, and the conditions that then had held. */
export interface SpentBudget {
  readonly budget: Budget;
  readonly held: ReadonlySet<number>;
}

/** What following all ways has brought. */
export interface Longest {
  readonly paths: readonly LongPath[];
  readonly budgets: readonly SpentBudget[];
  /** Counted states without a limit that a dossier may come to. */
  readonly unknown: readonly Budget[];
  /** Not every path could be followed: there may be longer ones. */
  readonly cutShort: boolean;
}

/** Collects what one search finds: of the paths only the longest, of the budgets each once. */
export class Discoveries {
  readonly #allowances: readonly number[];
  readonly #paths: LongPath[] = [];
  readonly #budgets = new Map<string, SpentBudget>();
  readonly #unknown = new Map<string, Budget>();
  #cutShort = false;

  /** `allowances` are numbers of the conditions that lengthen the term. */
  constructor(allowances: readonly number[]) {
    this.#allowances = allowances;
  }

  get all(): Longest {
    return {
      paths: this.#paths,
      budgets: [...this.#budgets.values()],
      unknown: [...this.#unknown.values()],
      cutShort: this.#cutShort,
    };
  }

  cutShort(): void {
    this.#cutShort = true;
  }

  /** A path that the clock ends on; `heldText` has one digit for each allowance. */
  keep({ sum, trail }: Length, heldText: string): void {
    const held = this.#heldSet(heldText);
    const same = (other: ReadonlySet<number>): boolean =>
      other.size === held.size && [...held].every((number) => other.has(number));
    if (this.#paths.some((path) => same(path.held) && isAsLong(path, { sum, trail }))) return;
    const kept = this.#paths.filter((path) => !(same(path.held) && covers(sum, path.sum)));
    this.#paths.splice(0, this.#paths.length, ...kept, { sum, trail, held });
  }

  spend(budget: Budget, held: string): void {
    const name = `${budget.key} ${budget.duration?.amount} ${budget.duration?.unit} ${held}`;
    if (!this.#budgets.has(name)) this.#budgets.set(name, { budget, held: this.#heldSet(held) });
  }

  doNotKnow(budget: Budget): void {
    this.#unknown.set(budget.key, budget);
  }

  #heldSet(held: string): ReadonlySet<number> {
    return new Set(this.#allowances.filter((_, i) => held[i] === "1"));
  }
}
