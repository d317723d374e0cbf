import type { Actor, Branch, EndState, Limit, State } from "@tthc/model";
import { canonicalText } from "../canonical.ts";
import type { ChangeKind } from "../judgements.ts";
import { AS_NAMED, type Naming } from "../naming.ts";
import type { Compare, Found, Scene } from "../scene.ts";
import { durationShown, listShown, plainShown, type Words } from "../words.ts";
import { directed } from "./identity.ts";
import { durationChange, exceptionsKey } from "./tables.ts";

const text = (value: unknown): string => JSON.stringify(value ?? null);

export const compareState: Compare<"state"> = (before, after, scene) => {
  if (before.kind !== after.kind)
    return [{ kind: "state.kind-changed", before: plainShown(before.kind), after: plainShown(after.kind) }];
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
    ...(before.kind === "end" && after.kind === "end" ? gives(before, after, scene) : []),
    ...(before.kind === "parallel" && after.kind === "parallel" && before.onAmend !== after.onAmend
      ? [{ kind: "state.redo-changed" } as const]
      : []),
  ];
};

/** Roles are known by their labels: what the sources call them reaches no citizen. */
const actorText = (actor: Actor | undefined, words: Words) => {
  if (actor === undefined) return undefined;
  if (actor.is === "role") return words.role(actor.role);
  return actor.is === "applicant" ? { vi: "người nộp", en: "applicant" } : { vi: "hệ thống", en: "system" };
};

function actors(before: State, after: State, { say }: Scene): readonly Found[] {
  const old = "actor" in before ? actorText(before.actor, say.before) : undefined;
  const now = "actor" in after ? actorText(after.actor, say.after) : undefined;
  if (old === undefined || now === undefined || old.vi === now.vi) return [];
  return [{ kind: "state.actor-changed", before: listShown([old]), after: listShown([now]) }];
}

/** Time for the applicant is a relief where time for the office is a burden. */
function limits(before: State, after: State, scene: Scene): readonly Found[] {
  if (before.kind === "end" || after.kind === "end") return [];
  const isApplicants = after.kind === "wait" && after.actor.is === "applicant";
  return limitChange(before.limit, after.limit, scene, isApplicants);
}

function limitChange(
  before: Limit | undefined,
  after: Limit | undefined,
  scene: Scene,
  isApplicants: boolean,
): readonly Found[] {
  if (before === undefined && after === undefined) return [];
  if (before === undefined && after !== undefined)
    return [{ kind: "state.limit-added", after: durationShown(after.duration) }];
  if (before !== undefined && after === undefined)
    return [{ kind: "state.limit-removed", before: durationShown(before.duration) }];
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
      : [{ kind: "state.limit-rule-changed" } as const]),
  ];
}

/** No bound is more than any. */
function bound(
  before: number | undefined,
  after: number | undefined,
  more: ChangeKind,
  fewer: ChangeKind,
): readonly Found[] {
  if (before === after) return [];
  return [
    {
      kind: (after ?? Infinity) > (before ?? Infinity) ? more : fewer,
      ...(before !== undefined && { before: plainShown(before) }),
      ...(after !== undefined && { after: plainShown(after) }),
    },
  ];
}

function signature(before: State, after: State): readonly Found[] {
  const signs = (state: State): boolean => state.kind === "step" && state.signed === true;
  if (signs(before) === signs(after)) return [];
  return [{ kind: signs(after) ? "state.signature-added" : "state.signature-removed" }];
}

function gives(before: EndState, after: EndState, { naming, say }: Scene): readonly Found[] {
  const old = before.gives.map((id) => naming.result(id));
  const label = (id: string, words: Words) => ({
    vi: words.model.results.find((result) => result.id === id)?.label.vi ?? id,
    en: words.model.results.find((result) => result.id === id)?.label.en ?? id,
  });
  return [
    ...after.gives
      .filter((id) => !old.includes(id))
      .map((id) => ({ kind: "state.gives-more", after: listShown([label(id, say.after)]) }) as const),
    ...before.gives
      .filter((id) => !after.gives.includes(naming.result(id)))
      .map((id) => ({ kind: "state.gives-less", before: listShown([label(id, say.before)]) }) as const),
  ];
}

interface Way {
  readonly atMost?: number;
  readonly reason?: { readonly required: boolean; readonly text?: string };
  readonly target?: string;
}

/** What exits and joins share: where they lead, how often, with a reason or without. */
function wayChange(before: Way, after: Way, { naming, say }: Scene, elsewhere: ChangeKind): readonly Found[] {
  const target = (id: string | undefined, words: Words) =>
    id === undefined ? undefined : listShown([words.state(id)]);
  const must = ({ reason }: Way): boolean => reason?.required === true;
  return [
    ...(before.target === undefined || naming.state(before.target) === after.target
      ? []
      : [
          {
            kind: elsewhere,
            before: target(before.target, say.before),
            after: target(after.target, say.after),
          },
        ]),
    ...bound(before.atMost, after.atMost, "exit.bound-raised", "exit.bound-lowered"),
    ...(must(before) === must(after)
      ? []
      : [{ kind: must(after) ? "exit.reason-required" : "exit.reason-dropped" } as const]),
  ];
}

export const compareExit: Compare<"exit"> = (before, after, scene) => [
  ...wayChange(before, after, scene, "exit.leads-elsewhere"),
  ...conditionOfWay(before.when, after.when, scene, "exit.condition-changed"),
  ...(before.meaning === after.meaning
    ? []
    : [
        {
          kind: "exit.meaning-changed",
          before: plainShown(before.meaning),
          after: plainShown(after.meaning),
        } as const,
      ]),
];

function conditionOfWay(
  before: Parameters<typeof canonicalText>[0],
  after: Parameters<typeof canonicalText>[0],
  { naming, say }: Scene,
  kind: ChangeKind,
): readonly Found[] {
  if (canonicalText(before, naming) === canonicalText(after, AS_NAMED)) return [];
  return [{ kind, before: say.before.when(before), after: say.after.when(after) }];
}

export const compareBranch: Compare<"branch"> = (before, after, scene) => [
  ...branchActor(before, after, scene),
  ...limitChange(before.limit, after.limit, scene, false),
  ...reads(before, after, scene.naming),
  ...directed(before.when, after.when, scene, {
    narrower: "branch.takes-part-less-often",
    wider: "branch.takes-part-more-often",
    other: "branch.takes-part-differently",
  }),
];

function branchActor(before: Branch, after: Branch, { say }: Scene): readonly Found[] {
  const old = actorText(before.actor, say.before);
  const now = actorText(after.actor, say.after);
  if (old === undefined || now === undefined || old.vi === now.vi) return [];
  return [{ kind: "state.actor-changed", before: listShown([old]), after: listShown([now]) }];
}

/** Without `đọc` a branch reads everything. */
function reads(before: Branch, after: Branch, naming: Naming): readonly Found[] {
  const old = before.reads?.map((path) => naming.paper(naming.field(path.split(".")).join(".")));
  const now = after.reads;
  if (old === undefined && now === undefined) return [];
  if (old === undefined) return [{ kind: "branch.reads-less" }];
  if (now === undefined) return [{ kind: "branch.reads-more" }];
  const more = now.filter((path) => !old.includes(path));
  const less = old.filter((path) => !now.includes(path));
  return [
    ...(more.length === 0
      ? []
      : [{ kind: "branch.reads-more", after: plainShown(more.join(", ")) } as const]),
    ...(less.length === 0
      ? []
      : [{ kind: "branch.reads-less", before: plainShown(less.join(", ")) } as const]),
  ];
}

const CONSENTS: ReadonlySet<string> = new Set(["agree", "pass", "approve"]);

export const compareOutcome: Compare<"outcome"> = (before, after, scene) => {
  if (before.countsAs !== after.countsAs)
    return [
      { kind: before.meaning === "expired" ? "outcome.silence-no-longer-consents" : "outcome.changed" },
    ];
  if (before.meaning !== after.meaning || before.sense !== after.sense) return [{ kind: "outcome.changed" }];
  return [
    ...conditionOfWay(before.when, after.when, scene, "outcome.changed"),
    ...wayChange(before, after, scene, "outcome.changed"),
  ];
};

/** Whether silence passes for consent in this outcome. */
export const isSilentConsent = (outcome: Parameters<typeof compareOutcome>[0], branch: Branch): boolean =>
  outcome.meaning === "expired" &&
  outcome.countsAs !== undefined &&
  branch.outcomes.some(({ action, meaning }) => action === outcome.countsAs && CONSENTS.has(meaning));

export const compareJoin: Compare<"join"> = (before, after, scene) => [
  ...(text(before.test) === text(after.test) ? [] : [{ kind: "join.changed" } as const]),
  ...wayChange(before, after, scene, "join.changed"),
];
