import type { Actor, Branch, EndState, Join, Limit, Outcome, State } from "@tthc/model";
import { canonicalText } from "../canonical.ts";
import { fixedShown } from "../fixed-words.ts";
import type { ChangeKind } from "../judgements.ts";
import { AS_NAMED, type Naming } from "../naming.ts";
import type { Compare, Found, Scene } from "../scene.ts";
import type { Shown } from "../change.ts";
import { durationShown, listShown, plainShown, type Words } from "../words.ts";
import { directed } from "./identity.ts";
import { durationChange, exceptionsKey } from "./tables.ts";

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
function actorChange(before: Actor, after: Actor, { say }: Scene): readonly Found[] {
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
      : [
          {
            kind: "state.limit-rule-changed",
            before: scene.say.before.limit(before),
            after: scene.say.after.limit(after),
          } as const,
        ]),
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
      before: before === undefined ? UNBOUNDED : plainShown(before),
      after: after === undefined ? UNBOUNDED : plainShown(after),
    },
  ];
}

const UNBOUNDED: Shown = { json: null, words: { vi: "không giới hạn", en: "no bound" } };

function signature(before: State, after: State): readonly Found[] {
  const signs = (state: State): boolean => state.kind === "step" && state.signed === true;
  if (signs(before) === signs(after)) return [];
  return [{ kind: signs(after) ? "state.signature-added" : "state.signature-removed" }];
}

function gives(
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
    ...(before.reason?.text === after.reason?.text
      ? []
      : [
          {
            kind: "exit.reason-reworded",
            before: plainShown(before.reason?.text ?? ""),
            after: plainShown(after.reason?.text ?? ""),
          } as const,
        ]),
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
          before: fixedShown("meaning", before.meaning),
          after: fixedShown("meaning", after.meaning),
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
  ...actorChange(before.actor, after.actor, scene),
  ...gives(before.gives, after.gives, scene),
  ...limitChange(before.limit, after.limit, scene, false),
  ...reads(before, after, scene),
  ...directed(before.when, after.when, scene, {
    narrower: "branch.takes-part-less-often",
    wider: "branch.takes-part-more-often",
    other: "branch.takes-part-differently",
  }),
];

const WHOLE = listShown([{ vi: "toàn bộ hồ sơ", en: "the whole dossier" }]);

/** Without `đọc` a branch reads everything. */
function reads(before: Branch, after: Branch, scene: Scene): readonly Found[] {
  const { naming, say } = scene;
  const old = say.before.reads(before)?.map((path) => naming.paper(naming.field(path.split(".")).join(".")));
  const now = say.after.reads(after);
  if (old === undefined && now === undefined) return [];
  if (old === undefined) return [{ kind: "branch.reads-less", before: WHOLE }];
  if (now === undefined) return [{ kind: "branch.reads-more", after: WHOLE }];
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

export const compareOutcome: Compare<"outcome"> = (before, after, scene) => {
  const [old, now] = [silenceConsents(before), silenceConsents(after)];
  if (old !== now) return [{ kind: now ? "outcome.silence-consents" : "outcome.silence-no-longer-consents" }];
  if (before.countsAs !== after.countsAs) return [{ kind: "outcome.changed" }];
  if (before.meaning !== after.meaning || before.sense !== after.sense) return [{ kind: "outcome.changed" }];
  return [
    ...conditionOfWay(before.when, after.when, scene, "outcome.changed"),
    ...wayChange(before, after, scene, "outcome.changed"),
  ];
};

/** Whether silence passes for consent: it counts as another outcome, and that one is good. */
export const silenceConsents = ({ meaning, countsAs, sense }: Outcome): boolean =>
  meaning === "expired" && countsAs !== undefined && sense === "positive";

export const compareJoin: Compare<"join"> = (before, after, scene) => [
  ...(text(before.test) === text(after.test)
    ? []
    : [
        {
          kind: "join.changed",
          before: joinShown(before, scene.say.before),
          after: joinShown(after, scene.say.after),
        } as const,
      ]),
  ...wayChange(before, after, scene, "join.changed"),
];

export function joinShown({ test, target }: Join, words: Words) {
  const to = words.state(target);
  if (test.is === "otherwise") return listShown([{ vi: `còn lại → ${to.vi}`, en: `otherwise → ${to.en}` }]);
  const [vi, en] = test.is === "all" ? ["khi tất cả", "when all"] : ["khi có nhánh", "when any"];
  const action = words.action(test.action);
  return listShown([{ vi: `${vi} ${action.vi} → ${to.vi}`, en: `${en} ${action.en} → ${to.en}` }]);
}
