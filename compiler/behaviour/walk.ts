import type { CompiledFlow } from "../verify/flow/compiled-flow.ts";
import type { SideName } from "./joint-model.ts";
import { KnownMoves } from "./known-moves.ts";
import type { Lockstep } from "./lockstep.ts";
import { movesFrom, type Move, type Place, type Sides } from "./moves.ts";
import type { Act, Standing } from "./side.ts";
import { Visited, type Counting } from "./visited.ts";
import type { Difference, Node, Walked } from "./walked.ts";

const MOST_PLACES = 60_000;

/**
 * Walks both versions through the same acts from the filing on. Of a kind of dossier, with what officials find and how
 * branches answer, each version has at most one continuation of an act; so that two versions that agree at every place
 * have the same sequences, and where they do not, the way there is the shortest that tells them apart.
 */
export function walkTogether(sides: Sides, flow: CompiledFlow, lockstep: Lockstep): Walked {
  const begin = (counting: Counting): Walk => {
    const walk = new Walk(sides, flow, lockstep, counting);
    walk.begin({ before: sides.before.start(), after: sides.after.start() });
    walk.run();
    return walk;
  };
  let walk = begin("every");
  if (!walk.isWhole && walk.differences.length === 0) {
    // What is found with the lowest counts only can be done as well; there may be more.
    walk = begin("lowest");
    walk.isWhole = false;
  }
  if (walk.differences.length > 0) walk.resume();
  // What both come to by the same acts tells more than what each comes to by its own.
  walk.differences.sort((a, b) => Number(b.node.shared) - Number(a.node.shared) || lengthOf(a) - lengthOf(b));
  return walk;
}

const lengthOf = ({ node, acts }: Difference): number => node.length + actCount(acts);

/** A join is no act: nobody does anything. */
const actCount = (acts: readonly Act[] = []): number => acts.filter(({ by }) => by !== "joined").length;

/** The shortest way by which both versions come back to a place by the same acts; undefined where there is none. */
export function movesAround(
  sides: Sides,
  flow: CompiledFlow,
  lockstep: Lockstep,
  node: Node,
): readonly Move[] | undefined {
  const { from: _, ways: __, ...start } = node;
  const walk = new Walk(sides, flow, lockstep, "every");
  walk.start({ ...start, length: 0 });
  walk.run();
  for (const one of walk.nodes)
    for (const move of movesFrom(sides, one)) {
      const [old, now] = [move.before?.at(-1), move.after?.at(-1)];
      if (move.inner === true || old?.target !== node.before?.state?.state.id) continue;
      if (now?.target === node.after?.state?.state.id) return [...movesTo(one), move];
    }
  return undefined;
}

function movesTo(node: Node): readonly Move[] {
  return node.from === undefined ? [] : [...movesTo(node.from.node), node.from.move];
}

class Walk implements Walked {
  readonly nodes: Node[] = [];
  readonly differences: Difference[] = [];
  readonly alike: { readonly node: Node; readonly move: Move }[] = [];
  isWhole = true;
  readonly #sides: Sides;
  readonly #flow: CompiledFlow;
  readonly #lockstep: Lockstep;
  readonly #counting: Counting;
  readonly #visited: Visited;
  readonly #moves: KnownMoves;
  /** Nodes to look at, by how many acts it took to get there. */
  readonly #waiting: Node[][] = [];

  constructor(sides: Sides, flow: CompiledFlow, lockstep: Lockstep, counting: Counting) {
    this.#sides = sides;
    this.#flow = flow;
    this.#lockstep = lockstep;
    this.#counting = counting;
    this.#visited = new Visited(sides, flow, counting);
    this.#moves = new KnownMoves(sides, flow);
  }

  /** Every kind of dossier before it is filed. */
  begin(start: Partial<Record<SideName, Standing>>): void {
    for (const situation of this.#flow.situations.list.keys())
      this.#add({ ...start, situation, shared: true, length: 0 });
  }

  start(node: Node): void {
    this.#add(node);
  }

  run(): void {
    for (let length = 0; length < this.#waiting.length; length++) {
      // Passing through a join takes no act, so that the list may grow while it is gone through.
      for (const node of this.#waiting[length] ?? []) {
        if (this.#visited.isKnown(node, node.situation)) continue;
        this.#visited.note(node);
        this.nodes.push(node);
        if (this.nodes.length > MOST_PLACES) {
          this.isWhole = false;
          return;
        }
        for (const move of this.#moves.from(node)) this.#make(node, move);
      }
    }
    this.#waiting.length = 0;
  }

  /**
   * Behind a difference the versions part; what comes later is compared from the states that both reach, so that one
   * change at the beginning does not hide those behind it.
   */
  resume(): void {
    const { before, after } = this.#sides;
    const old = this.#alone({ before: before.start() });
    const now = this.#alone({ after: after.start() });
    const met = new Set(this.nodes.map((one) => this.#nameOf(one)));
    const later = byPlace(now, ({ after: standing }) => standing && after.nameOf(standing));
    for (const node of old) {
      const name = node.before && before.nameOf(node.before);
      if (name === undefined || met.has(name)) continue;
      const others = old.filter((one) => one.before && before.nameOf(one.before) === name);
      if (!others.some((one) => later.has(`${name} ${String(one.situation)}`))) continue;
      for (const one of others) {
        const partner = later.get(`${name} ${String(one.situation)}`);
        if (partner?.after === undefined || one.before === undefined) continue;
        const ways = { before: one, after: partner };
        this.#add({
          before: one.before,
          after: partner.after,
          situation: one.situation,
          ways,
          shared: false,
          length: Math.max(one.length, partner.length),
        });
      }
      this.run();
      for (const one of this.nodes) met.add(this.#nameOf(one));
    }
  }

  #alone(start: Partial<Record<SideName, Standing>>): readonly Node[] {
    const alone = new Walk(this.#sides, this.#flow, this.#lockstep, this.#counting);
    alone.begin(start);
    alone.run();
    return alone.nodes;
  }

  #nameOf({ before, after }: Node): string {
    if (before !== undefined) return this.#sides.before.nameOf(before);
    return after === undefined ? "" : this.#sides.after.nameOf(after);
  }

  #make(node: Node, move: Move): void {
    const isAlone = node.before === undefined || node.after === undefined;
    if (move.is === "only" && !isAlone) {
      if (move.before) this.differences.push({ side: "before", node, move, acts: move.before });
      if (move.after) this.differences.push({ side: "after", node, move, acts: move.after });
      return;
    }
    if (move.is === "alike") this.alike.push({ node, move });
    if (move.inner === true) return;
    const [old, now] = [move.before?.at(-1), move.after?.at(-1)];
    const place: Place = {
      ...(old && node.before && { before: this.#sides.before.take(old, node.before) }),
      ...(now && node.after && { after: this.#sides.after.take(now, node.after) }),
      situation: node.situation,
    };
    if (place.before === undefined && place.after === undefined) return;
    const shared = node.shared && move.is !== "alike";
    const length = node.length + Math.max(actCount(move.before), actCount(move.after));
    const from = { node, move };
    for (const situation of this.#situationsAfter(node.situation, old, now))
      if (!this.#visited.isKnown(place, situation)) this.#add({ ...place, situation, from, shared, length });
  }

  /** The kinds of dossiers that a dossier may have become: by a supplement, and by what officials record. */
  #situationsAfter(situation: number, ...acts: readonly (Act | undefined)[]): Iterable<number> {
    const { situations, table } = this.#flow;
    const supplements = acts.some((act) => act?.way?.supplements === true);
    let after: Iterable<number> = supplements ? situations.afterSupplement(situation) : [situation];
    for (const act of acts)
      if (act !== undefined && table.recordedIn.has(act.target))
        after = new Set([...after].flatMap((at) => situations.afterRecording(act.target, at)));
    return after;
  }

  #add(node: Node): void {
    if (this.#matters(node)) (this.#waiting[node.length] ??= []).push(node);
  }

  /** Behind states that are written alike up to every end, nothing can differ. */
  #matters({ before, after }: Place): boolean {
    const { names } = this.#sides.before;
    if (before !== undefined && this.#lockstep.matters(names.ofState(before.state?.state.id ?? "")))
      return true;
    const now = this.#sides.after.names;
    return after !== undefined && this.#lockstep.matters(now.ofState(after.state?.state.id ?? ""));
  }
}

/** The first node in each state and kind of dossier. */
function byPlace(
  nodes: readonly Node[],
  nameOf: (node: Node) => string | undefined,
): ReadonlyMap<string, Node> {
  const found = new Map<string, Node>();
  for (const node of nodes) {
    const key = `${nameOf(node) ?? ""} ${String(node.situation)}`;
    if (!found.has(key)) found.set(key, node);
  }
  return found;
}
