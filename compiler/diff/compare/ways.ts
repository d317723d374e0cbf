import type { Join, Outcome } from "@tthc/model";
import { canonicalText } from "../canonical.ts";
import { fixedShown } from "../fixed-words.ts";
import type { ChangeKind } from "../judgements.ts";
import { AS_NAMED } from "../naming.ts";
import type { Compare, Found, Scene } from "../scene.ts";
import { listShown, plainShown, type Words } from "../words.ts";
import { bound } from "./bounds.ts";

const text = (value: unknown): string => JSON.stringify(value ?? null);

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
