import type { Expression } from "@tthc/model";
import type { CompiledFlow } from "../verify/flow/compiled-flow.ts";
import { discoveriesIn, fits, NOTHING_TO_FIND, type Discovery } from "../verify/flow/discoveries.ts";

/** What an official finds in one place of both versions: one finding, read by the conditions of each. */
export interface Finding {
  readonly before: Discovery;
  readonly after: Discovery;
}

const MOST_APART = 8;
const PLACE = "both";

/** What may be found in places of the two versions together. */
export class JointFindings {
  readonly #flow: CompiledFlow;
  readonly #known = new Map<string, readonly Finding[]>();
  /** False once more was looked at than dossiers allow: what differs may then need a dossier that cannot be. */
  isExact: boolean;
  /** False once not every finding was looked at: then nothing is proved. */
  isWhole = true;

  constructor(flow: CompiledFlow) {
    this.#flow = flow;
    this.isExact = flow.isExact;
  }

  /** The findings in two places that go together with a kind of dossier. */
  at(before: string | undefined, after: string | undefined, situation: number): readonly Finding[] {
    const key = `${before ?? ""} ${after ?? ""}`;
    let known = this.#known.get(key);
    if (known === undefined) this.#known.set(key, (known = this.#findings(before ?? "", after ?? "")));
    const dossier = this.#flow.situations.list[situation];
    return dossier === undefined ? known : known.filter((one) => fits(one.before, dossier));
  }

  #findings(before: string, after: string): readonly Finding[] {
    const { table, model } = this.#flow;
    const [old, now] = [table.found.get(before) ?? [], table.found.get(after) ?? []];
    const all = distinct([...old, ...now]);
    if (all.length === 0) return NOTHING_TO_FIND.list.map((one) => ({ before: one, after: one }));
    const found = discoveriesIn(model, { ...table, found: new Map([[PLACE, all]]) }, PLACE);
    if (!found.exact) this.isExact = false;
    const list = found.exact ? found.list : this.#anything(all.length, isAlike(old, now), found.list);
    const numbers = new Map(all.map((one, at) => [JSON.stringify(one), at]));
    const reading = ({ passes, needs }: Discovery, guards: readonly Expression[]): Discovery => ({
      needs,
      passes: guards.map((guard) => passes[numbers.get(JSON.stringify(guard)) ?? -1] === true),
    });
    return list.map((one) => ({ before: reading(one, old), after: reading(one, now) }));
  }

  /** Where the conditions cannot be computed, each may hold or not, whatever the others do. */
  #anything(count: number, isSame: boolean, each: readonly Discovery[]): readonly Discovery[] {
    // Where both ask the same, what each condition does alone shows all that can differ.
    if (isSame) return each;
    if (count > MOST_APART) {
      this.isWhole = false;
      return each;
    }
    return Array.from({ length: 1 << count }, (_, bits) => ({
      needs: [],
      passes: Array.from({ length: count }, (_, at) => (bits & (1 << at)) !== 0),
    }));
  }
}

const distinct = (all: readonly Expression[]): readonly Expression[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];

const isAlike = (old: readonly Expression[], now: readonly Expression[]): boolean =>
  JSON.stringify(old) === JSON.stringify(now);
