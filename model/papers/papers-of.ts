import { dayBefore } from "../clock/before-due.ts";
import { dueDateOf } from "../clock/due.ts";
import type { Moment } from "../clock/running-term.ts";
import { isInForce } from "../fee/select-row.ts";
import { conditionHolds } from "../machine/condition.ts";
import { entryOf, type MachineContext } from "../machine/context.ts";
import type { DossierItem, OneOf } from "../procedure/dossier.ts";
import type { ProcedureModel } from "../procedure/procedure-model.ts";
import type { PaperNeed, PaperReason } from "./paper-need.ts";

/** What the limits of papers are counted from. */
export interface PaperMoments {
  /** The filing; before it, now. */
  readonly filed: Moment;
  /** When the applicant was told that a registry has no data; the filing where it is not said. */
  readonly told?: { readonly [registry: string]: Moment };
  /** The promised date, once there is one. */
  readonly promised?: Moment;
}

/** Need of one item before the group around it has its say. */
type Own = Pick<PaperNeed, "needed" | "why" | "by">;

/**
 * Every paper of the dossier and every group of papers, in the order of the source: needed or not, why, and until when.
 * A registry in force on the filing date stands for its paper until it is known to have no data.
 */
export function papersOf(
  model: ProcedureModel,
  context: MachineContext,
  moments: PaperMoments,
): readonly PaperNeed[] {
  return model.dossier.items.flatMap((item) => new PaperWalk(model, context, moments).item(item));
}

const laterOf = (a: Moment | undefined, b: Moment | undefined): Moment | undefined =>
  a === undefined || b === undefined ? (a ?? b) : endOf(a) < endOf(b) ? b : a;
const endOf = (moment: Moment): string => (moment.length === 10 ? `${moment}T23:59` : moment);

class PaperWalk {
  readonly #model: ProcedureModel;
  readonly #context: MachineContext;
  readonly #moments: PaperMoments;

  constructor(model: ProcedureModel, context: MachineContext, moments: PaperMoments) {
    this.#model = model;
    this.#context = context;
    this.#moments = moments;
  }

  /** The item, then what stands in it. `outer` is the group around it, where that is not needed. */
  item(item: DossierItem, within?: OneOf, outer?: Own): readonly PaperNeed[] {
    const own = outer ?? this.#own(item);
    if (item.kind === "paper")
      return [this.#need(item, own, within, entryOf(this.#context.papers, item.id) === true)];
    const inner = item.items.map((one) => this.item(one, item, own.needed ? undefined : own));
    const group = own.needed ? this.#group(item, own, inner) : { own, inner };
    const handedIn = inner.some(([first]) => first?.handedIn);
    return [this.#need(item, group.own, within, handedIn), ...group.inner.flat()];
  }

  #need(item: DossierItem, own: Own, within: OneOf | undefined, handedIn: boolean): PaperNeed {
    return {
      id: item.id,
      kind: item.kind,
      label: item.label,
      ...(within !== undefined && { within: within.id }),
      needed: own.needed,
      why: own.why,
      ...(item.kind === "paper" && item.copies.length > 0 && { copies: item.copies }),
      ...(item.shownOnly && { shownOnly: true as const }),
      handedIn,
      ...(own.by !== undefined && { by: own.by }),
      ...(item.latestBeforeDue !== undefined && { beforeDue: item.latestBeforeDue }),
    };
  }

  #own(item: DossierItem): Own {
    const { when, ifAny, resultOf } = item;
    const holds = when === undefined ? true : conditionHolds(when, this.#context);
    if (when !== undefined && holds !== true) return not({ is: "condition", when, holds });
    const part = this.#model.parts?.procedures.find(({ id }) => id === resultOf);
    if (part !== undefined) return not({ is: "passed-on", part: part.id, label: part.label });
    // Copies that the source asks for are handed in, whoever issued the paper.
    if (resultOf !== undefined && item.kind === "paper" && item.copies.length === 0 && !item.shownOnly)
      return not({ is: "handed-over", procedure: resultOf });
    if (ifAny) return not({ is: "if-any" });
    const by = this.#beforeDue(item);
    const found = this.#registry(item);
    if (found !== undefined) {
      const last = laterOf(found.by, by);
      return found.needed ? { ...found, ...(last !== undefined && { by: last }) } : found;
    }
    return {
      needed: true,
      why: when === undefined ? { is: "always" } : { is: "condition", when, holds },
      ...(by !== undefined && { by }),
    };
  }

  #beforeDue({ latestBeforeDue }: DossierItem): Moment | undefined {
    const { promised } = this.#moments;
    return latestBeforeDue === undefined || promised === undefined
      ? undefined
      : dayBefore(this.#model.calendar, promised, latestBeforeDue);
  }

  /** What the item's registry makes of it; undefined where it has none in force. */
  #registry({ replacedBy }: DossierItem): Own | undefined {
    const registry = this.#model.registries.find(({ id }) => id === replacedBy);
    const { filed, told } = this.#moments;
    const date = this.#context.facts.filingDate ?? filed.slice(0, 10);
    if (registry === undefined || !isInForce(registry.inForce, date)) return undefined;
    const { id, label } = registry;
    if (entryOf(this.#context.registries, id) !== false) return not({ is: "registry", registry: id, label });
    const fallback = registry.fallbacks.find(
      ({ when }) => when === undefined || conditionHolds(when, this.#context) === true,
    );
    if (fallback === undefined) return { needed: true, why: { is: "no-data", registry: id, label } };
    const { limit, basis } = fallback;
    const anchor = entryOf(told ?? {}, id) ?? filed;
    const by = dueDateOf({ calendar: this.#model.calendar, duration: limit, anchor, stops: [] });
    return {
      needed: true,
      why: { is: "no-data", registry: id, label, limit, ...(basis && { basis }) },
      ...(by !== null && { by }),
    };
  }

  /** A group that is needed by itself: one of its papers may be there already, or none may be asked. */
  #group(
    item: OneOf,
    own: Own,
    inner: readonly (readonly PaperNeed[])[],
  ): { readonly own: Own; readonly inner: readonly (readonly PaperNeed[])[] } {
    const members = inner.flatMap(([first]) => first ?? []);
    const given = members.find(({ why }) => ["registry", "passed-on", "handed-over"].includes(why.is));
    if (given !== undefined) {
      const spared = item.items.map((one, i) =>
        members[i]?.needed
          ? this.item(one, item, not({ is: "alternative", of: given.id }))
          : (inner[i] ?? []),
      );
      return { own: not(given.why), inner: spared };
    }
    const asked = members.filter(({ needed }) => needed);
    if (asked.length === 0) return { own: not(members[0]?.why ?? own.why), inner };
    // Where a registry has no data, whichever paper takes its place has the same time.
    const missing = asked.find(({ why }) => why.is === "no-data");
    const by = asked.reduce<Moment | undefined>((last, need) => laterOf(last, need.by), own.by);
    const timed = (needs: readonly PaperNeed[]): readonly PaperNeed[] =>
      by === undefined ? needs : needs.map((need) => (need.needed ? { ...need, by } : need));
    return {
      own: { ...own, ...(missing && { why: missing.why }), ...(by !== undefined && { by }) },
      inner: inner.map(timed),
    };
  }
}

const not = (why: PaperReason): Own => ({ needed: false, why });
