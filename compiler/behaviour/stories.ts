import { inBothLanguages, type Branch } from "@tthc/model";
import type { ComparedText } from "../diff/comparison-format.ts";
import type { CompiledFlow } from "../verify/flow/compiled-flow.ts";
import { exampleOf } from "../verify/flow/counterexample.ts";
import type { BehaviourStory } from "./behaviour-format.ts";
import { becameParallel, type Cause } from "./causes.ts";
import type { SideName } from "./joint-model.ts";
import type { Sides } from "./moves.ts";
import { both, listed } from "./phrases.ts";
import { sentenceOf, type Told } from "./sentences.ts";
import type { Act, Side } from "./side.ts";
import { StepWords } from "./steps.ts";
import { actsTo, type Walked } from "./walked.ts";

/** Tells causes as stories. */
export class StoryTeller {
  readonly #sides: Sides;
  readonly #flow: CompiledFlow;
  readonly #before: StepWords;
  readonly #after: StepWords;
  /** Kinds of dossiers that get to a state, by its name. */
  readonly #situations = new Map<string, Set<number>>();

  constructor(sides: Sides, flow: CompiledFlow, { nodes }: Walked) {
    this.#sides = sides;
    this.#flow = flow;
    this.#before = new StepWords(sides.before);
    this.#after = new StepWords(sides.after);
    for (const { before, situation } of nodes) {
      if (before === undefined) continue;
      const name = sides.before.nameOf(before);
      this.#situations.set(name, (this.#situations.get(name) ?? new Set()).add(situation));
    }
  }

  story({ id, cause, shown, counterpart, counterparts, acts, situations }: Cause): BehaviourStory {
    const { side, node, move } = shown;
    const [own, others] = side === "before" ? [this.#before, this.#after] : [this.#after, this.#before];
    const instead = REPLACED.has(cause) ? [] : (move.others ?? []).filter(isOpen);
    const last = shown.acts.at(-1) as Act;
    const left = cause === "outcome" && counterpart !== undefined ? [counterpart] : instead;
    const mustFileAgain = this.#mustFileAgain(shown, last, left);
    const example = this.#example(node, situations);
    const told = counterpart && others.step(counterpart);
    const gives = counterpart && this.#gives(last, counterpart, side);
    const given = instead.map((one) => others.step(one));
    const next = own.next(last);
    const asked = id.startsWith("asked ") ? this.#asked(shown, counterpart ?? last, cause) : undefined;
    return {
      id,
      cause,
      sentence: sentenceOf({
        cause,
        side,
        acts: shown.acts.map((one) => own.step(one)),
        ...(told && { counterpart: told }),
        counterparts: counterparts.map((one) => others.step(one)),
        instead: given,
        shared: node.shared,
        mustFileAgain,
        times: timesOf(last, counterpart),
        ...(gives && { gives }),
        actions: distinct(acts.filter((one) => !isLettingGo(one)).map((one) => own.step(one).does)),
        places: distinct(acts.map((one) => own.step(one).at)),
        ...(asked && { asked }),
        ...(becameParallel(node) && { parallel: this.#parallel(shown) }),
        ...(next && { next }),
      }),
      steps: [...actsTo(node, side), ...shown.acts].map((one) => own.step(one)),
      ...(told && { counterpart: told }),
      instead: node.shared ? given : [],
      sharesPrefix: node.shared,
      mustFileAgain,
      ...(example && { example }),
    };
  }

  /** The branch that only one version asks here, and the conditions under which it is asked at all. */
  #asked({ side, node }: Cause["shown"], answer: Act, cause: string) {
    const branch = answer.branch as Branch;
    // Of what one goes on without, the other version knows the words.
    const [own, others] =
      (side === "before") === (cause === "act") ? [this.#before, this.#after] : [this.#after, this.#before];
    const other = side === "before" ? node.after : node.before;
    const partner = other?.state?.branches.find(
      (one) =>
        this.#sides[side === "before" ? "after" : "before"].names.ofBranch(one.branch) === answer.branchName,
    );
    const when = own.asked(branch);
    const elsewhere = cause === "act" && partner !== undefined ? others.asked(partner.branch) : undefined;
    return {
      branch: inBothLanguages(branch.label),
      ...(when && { own: when }),
      ...(elsewhere && { other: elsewhere }),
    };
  }

  /** What a step that became parallel, or was, is in this version and in the other. */
  #parallel({ side, node }: Cause["shown"]): NonNullable<Told["parallel"]> {
    const [own, other] = side === "before" ? [node.before, node.after] : [node.after, node.before];
    const [mine, theirs] = side === "before" ? [this.#before, this.#after] : [this.#after, this.#before];
    return { own: mine.work(own?.state?.state), other: theirs.work(other?.state?.state) };
  }

  /** Nothing but an end without a result is left, where the act would have led on. */
  #mustFileAgain({ node, side }: Cause["shown"], last: Act, left: readonly Act[]): boolean {
    const { before, after } = this.#sides;
    const [own, other] = side === "before" ? [before, after] : [after, before];
    if (side !== "before" || !node.shared || last.branch !== undefined || last.by === "joined") return false;
    if (endOf(own, last)?.isBare === true) return false;
    // Where branches answer, the dossier goes on by their answers.
    if (node.after?.state?.branches.length !== 0) return false;
    return left.every((one) => endOf(other, one)?.isBare === true);
  }

  #gives(last: Act, counterpart: Act, side: SideName) {
    const { before, after } = this.#sides;
    const [own, other] = side === "before" ? [before, after] : [after, before];
    if (counterpart.action === undefined || last.action === undefined) return undefined;
    if (own.names.ofState(last.target) !== other.names.ofState(counterpart.target)) return undefined;
    const [mine, theirs] = side === "before" ? [this.#before, this.#after] : [this.#after, this.#before];
    return {
      own: resultsText(mine.gives(last)),
      other: resultsText(theirs.gives(counterpart)),
    };
  }

  /** A dossier for which it is so; nothing where it is so for every dossier that gets there. */
  #example(
    { before, situation }: Cause["shown"]["node"],
    where: ReadonlySet<number>,
  ): ComparedText | undefined {
    const all = before && this.#situations.get(this.#sides.before.nameOf(before));
    return all === undefined || where.size >= all.size ? undefined : exampleOf(this.#flow, situation);
  }
}

const resultsText = (results: readonly ComparedText[]): ComparedText =>
  results.length === 0 ? both("không có kết quả nào", "no result") : listed(results);

const distinct = (texts: readonly ComparedText[]): readonly ComparedText[] => [
  ...new Map(texts.map((one) => [one.vi, one])).values(),
];

/** Causes where the other version has the act in another form, so that nothing is done instead. */
const REPLACED: ReadonlySet<string> = new Set(["actor", "outcome", "join"]);

/** What can be done, without letting go of the dossier. */
const isOpen = (act: Act): boolean => act.closed === undefined && !isLettingGo(act);

const isLettingGo = ({ written }: Act): boolean =>
  written?.meaning === "withdraw" || written?.meaning === "stop";

/** How often an act may be done in both versions: by the bound that is not the same, the narrowest where all are. */
function timesOf(own: Act, other: Act | undefined): { readonly own?: number; readonly other?: number } {
  const [mine, theirs] = [own, other].map((act) => (act?.way?.bounds ?? []).map(({ times }) => times));
  const least = (some: readonly number[] = [], without: readonly number[] = []): number | undefined => {
    const telling = some.filter((one) => !without.includes(one));
    const all = telling.length > 0 ? telling : some;
    return all.length === 0 ? undefined : Math.min(...all);
  };
  const [one, two] = [least(mine, theirs), least(theirs, mine)];
  return { ...(one !== undefined && { own: one }), ...(two !== undefined && { other: two }) };
}

/** Whether an act leads to an end that hands over nothing but its notice. */
function endOf({ model, name }: Side, { target }: Act): { readonly isBare: boolean } | undefined {
  const state = model.flow.states.find(({ id }) => `${name}:${id}` === target);
  if (state?.kind !== "end") return undefined;
  const given = state.gives.filter((id) => model.results.find((one) => one.id === id)?.implied !== true);
  return { isBare: given.length === 0 && state.status !== 10 };
}
