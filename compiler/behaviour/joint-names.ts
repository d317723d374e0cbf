import type { Branch, Exit, Outcome, ProcedureModel, Role, State } from "@tthc/model";
import type { Element } from "../diff/element.ts";
import { elementsOf } from "../diff/elements.ts";
import { movedSteps } from "../diff/moved-steps.ts";
import type { Naming } from "../diff/naming.ts";
import { pair, type Pairing } from "../diff/pairing.ts";

/** A way on that an author wrote: an exit of a state, or an outcome of a branch. */
export type WrittenWay = Exit | Outcome;

/**
 * One name for what is the same in both versions: the one it has in the newer version. What is gone has a name that
 * nothing of the newer version has.
 */
export interface JointNames {
  readonly naming: Naming;
  readonly state: (id: string) => string;
  readonly branch: (branch: Branch) => string;
  readonly action: (ways: readonly WrittenWay[], action: string) => string;
  readonly role: (id: string) => string;
  /** Exits and joins of the newer version that lead elsewhere only because a step moved, with that step. */
  readonly moved: ReadonlyMap<object, string>;
  /** Channels, cases and kinds of applicants that only one version has. */
  readonly filing: { readonly before: readonly Element[]; readonly after: readonly Element[] };
}

/** No author's id begins with a minus. */
const gone = (id: string): string => `-${id}`;

export function jointNames(before: ProcedureModel, after: ProcedureModel): JointNames {
  const pairing = pair(elementsOf(before), elementsOf(after));
  const partners = partnersIn(pairing);
  const states = new Map<string, string>();
  for (const state of before.flow.states) {
    const now = partners.get(state) as State | undefined;
    if (now !== undefined) states.set(state.id, now.id);
  }
  const roles = rolesOf(before, after);
  return {
    naming: pairing.naming,
    state: (id) => states.get(id) ?? gone(id),
    branch: (branch) => (partners.get(branch) as Branch | undefined)?.id ?? gone(branch.id),
    action: (ways, action) => actionName(ways, action, partners),
    role: (id) => roles.get(id) ?? gone(id),
    moved: movedWays(pairing),
    filing: { before: pairing.removed.filter(isWayToFile), after: pairing.added.filter(isWayToFile) },
  };
}

/** Which part of the newer model each part of the older flow is. */
function partnersIn({ pairs, merged, split }: Pairing): ReadonlyMap<object, object> {
  const partners = new Map<object, object>();
  const note = (before: Element, after: Element): void => {
    const isSameKind = before.kind === after.kind && FLOW_KINDS.has(before.kind);
    if (isSameKind) partners.set(before.node as object, after.node as object);
  };
  for (const { before, after } of pairs) note(before, after);
  for (const { parts, whole } of merged) for (const part of parts) note(part, whole);
  for (const { parts, whole } of split) for (const part of parts.slice(0, 1)) note(whole, part);
  return partners;
}

const isWayToFile = ({ kind }: Element): boolean =>
  kind === "channel" || kind === "case" || kind === "applicant";

const FLOW_KINDS: ReadonlySet<string> = new Set(["state", "branch", "exit", "outcome"]);

/** An action keeps its name unless its exit became one of another name and the same meaning. */
function actionName(
  ways: readonly WrittenWay[],
  action: string,
  partners: ReadonlyMap<object, object>,
): string {
  const own = ways.filter((way) => way.action === action);
  const now = own.flatMap((way) => (partners.get(way) as WrittenWay | undefined) ?? []);
  if (now.length === 0 || now.some((way) => way.action === action)) return action;
  const [first] = now as [WrittenWay];
  return first.meaning === own[0]?.meaning ? first.action : action;
}

/**
 * Roles are known by their labels and those of their agencies, as everywhere in the comparison: what the sources call
 * them reaches no citizen, and a role of the same name elsewhere means that the matter is decided elsewhere.
 */
function rolesOf(before: ProcedureModel, after: ProcedureModel): ReadonlyMap<string, string> {
  const now = new Map(after.roles.map((role) => [roleKey(after, role), role.id]));
  return new Map(
    before.roles.flatMap((role) => {
      const id = now.get(roleKey(before, role));
      return id === undefined ? [] : [[role.id, id] as const];
    }),
  );
}

function roleKey({ agenciesDeclared }: ProcedureModel, { label, agencies }: Role): string {
  const labels = agencies.map((id) => agenciesDeclared.find((one) => one.id === id)?.label.vi ?? id);
  return [label.vi, ...labels.sort()].join("\n");
}

function movedWays({ pairs, naming }: Pairing): ReadonlyMap<object, string> {
  return new Map(
    movedSteps(pairs, naming).flatMap(({ pair: { after }, explained }) =>
      [...explained].map((one) => [one.node as object, after.id] as const),
    ),
  );
}
