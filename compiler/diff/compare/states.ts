import type { Actor, EndState, Limit, State } from "@tthc/model";
import { fixedShown } from "../fixed-words.ts";
import type { ChangeKind } from "../judgements.ts";
import { AS_NAMED, type Naming } from "../naming.ts";
import type { Compare, Found, Scene } from "../scene.ts";
import { durationShown, listShown, plainShown, type Words } from "../words.ts";
import { bound } from "./bounds.ts";
import { durationChange, exceptionsKey } from "./terms.ts";

const text = (value: unknown): string => JSON.stringify(value ?? null);

export const compareState: Compare<"state"> = (before, after, scene) => {
  if (before.kind !== after.kind)
    return [
      {
        kind: "state.kind-changed",
        before: fixedShown("stateKind", before.kind),
        after: fixedShown("stateKind", after.kind),
      },
    ];
  return [
    ...actors(before, after, scene),
    ...limits(before, after, scene),
    ...bound(before.atMost, after.atMost, "state.visits-more", "state.visits-fewer"),
    ...(before.presence === after.presence
      ? []
      : [{ kind: after.presence === true ? "state.presence-added" : "state.presence-removed" } as const]),
    ...signature(before, after),
    ...(before.status === after.status
      ? []
      : [
          {
            kind: "state.status-changed",
            before: plainShown(before.status),
            after: plainShown(after.status),
          } as const,
        ]),
    ...(before.kind === "end" && after.kind === "end" ? gives(before.gives, after.gives, scene) : []),
    ...(before.kind === "parallel" && after.kind === "parallel" && before.onAmend !== after.onAmend
      ? [{ kind: "state.redo-changed" } as const]
      : []),
  ];
};

/** Roles are known by their labels: what the sources call them reaches no citizen. */
const actorText = (actor: Actor, words: Words) => {
  if (actor.is === "role") return words.role(actor.role);
  return actor.is === "applicant" ? { vi: "người nộp", en: "applicant" } : { vi: "hệ thống", en: "system" };
};

const actors = (before: State, after: State, scene: Scene): readonly Found[] =>
  "actor" in before && "actor" in after ? actorChange(before.actor, after.actor, scene) : [];

/** Another role, or a role of the same name in another agency. */
export function actorChange(before: Actor, after: Actor, { say }: Scene): readonly Found[] {
  const [old, now] = [actorText(before, say.before), actorText(after, say.after)];
  if (old.vi !== now.vi)
    return [{ kind: "state.actor-changed", before: listShown([old]), after: listShown([now]) }];
  const [from, to] = [say.before.agenciesOf(before), say.after.agenciesOf(after)];
  if (from.map(({ vi }) => vi).join() === to.map(({ vi }) => vi).join()) return [];
  return [{ kind: "state.agency-changed", before: listShown(from), after: listShown(to) }];
}

/** Time for the applicant is a relief where time for the office is a burden. */
function limits(before: State, after: State, scene: Scene): readonly Found[] {
  if (before.kind === "end" || after.kind === "end") return [];
  const isApplicants = after.kind === "wait" && after.actor.is === "applicant";
  return limitChange(before.limit, after.limit, scene, isApplicants);
}

/** A limit that came, went, or became another. */
export function limitChange(
  before: Limit | undefined,
  after: Limit | undefined,
  scene: Scene,
  isApplicants: boolean,
): readonly Found[] {
  if (before === undefined && after === undefined) return [];
  if (before === undefined && after !== undefined)
    return [
      {
        kind: isApplicants ? "state.wait-limit-added" : "state.limit-added",
        after: durationShown(after.duration),
      },
    ];
  if (before !== undefined && after === undefined)
    return [
      {
        kind: isApplicants ? "state.wait-limit-removed" : "state.limit-removed",
        before: durationShown(before.duration),
      },
    ];
  if (before === undefined || after === undefined) return [];
  const kinds: Readonly<Record<"shorter" | "longer" | "mixed", ChangeKind>> = isApplicants
    ? { shorter: "state.wait-shortened", longer: "state.wait-lengthened", mixed: "state.limit-mixed" }
    : { shorter: "state.limit-shortened", longer: "state.limit-lengthened", mixed: "state.limit-mixed" };
  const rule = (limit: Limit, naming: Naming): string =>
    text([limit.eachVisit, limit.visits, limit.cutoff, exceptionsKey(limit, naming)]);
  return [
    ...durationChange(before.duration, after.duration, scene, kinds),
    ...(rule(before, scene.naming) === rule(after, AS_NAMED)
      ? []
      : [
          {
            kind: "state.limit-rule-changed",
            before: scene.say.before.limit(before),
            after: scene.say.after.limit(after),
          } as const,
        ]),
  ];
}

function signature(before: State, after: State): readonly Found[] {
  const signs = (state: State): boolean => state.kind === "step" && state.signed === true;
  if (signs(before) === signs(after)) return [];
  return [{ kind: signs(after) ? "state.signature-added" : "state.signature-removed" }];
}

/** What a state or a branch hands out. */
export function gives(
  before: EndState["gives"],
  after: EndState["gives"],
  { naming, say }: Scene,
): readonly Found[] {
  const old = before.map((id) => naming.result(id));
  const label = (id: string, words: Words) => ({
    vi: words.model.results.find((result) => result.id === id)?.label.vi ?? id,
    en: words.model.results.find((result) => result.id === id)?.label.en ?? id,
  });
  return [
    ...after
      .filter((id) => !old.includes(id))
      .map((id) => ({ kind: "state.gives-more", after: listShown([label(id, say.after)]) }) as const),
    ...before
      .filter((id) => !after.includes(naming.result(id)))
      .map((id) => ({ kind: "state.gives-less", before: listShown([label(id, say.before)]) }) as const),
  ];
}
