import type { Duration, Limit, Term } from "@tthc/model";
import { canonicalText } from "../canonical.ts";
import { fixedShown } from "../fixed-words.ts";
import type { ChangeKind } from "../judgements.ts";
import { AS_NAMED } from "../naming.ts";
import type { Compare, Found, Scene } from "../scene.ts";
import { spanChange } from "../span.ts";
import { durationShown, listShown, plainShown } from "../words.ts";
import { force, rowTest, whereOf } from "./rows.ts";

const text = (value: unknown): string => JSON.stringify(value ?? null);

export const compareTerm: Compare<"term"> = (before, after, scene) => {
  if (before.prescribed !== after.prescribed)
    return [{ kind: after.prescribed ? "term.now-prescribed" : "term.no-longer-prescribed" }];
  return [
    ...anchor(before, after, scene),
    ...(before.onSupplement === after.onSupplement
      ? []
      : [
          {
            kind: "term.supplement-rule-changed",
            before: fixedShown("onSupplement", before.onSupplement),
            after: fixedShown("onSupplement", after.onSupplement),
          } as const,
        ]),
    ...stops(before, after, scene),
  ];
};

function anchor(before: Term, after: Term, { naming, say }: Scene): readonly Found[] {
  const key = ({ anchor: one }: Term, names: Scene["naming"]): string =>
    one.from === "state" ? `state ${names.state(one.state)}` : one.from;
  if (key(before, naming) === key(after, AS_NAMED)) return [];
  const shown = ({ anchor: one }: Term, words: Scene["say"]["before"]) => {
    if (one.from === "state") return listShown([words.state(one.state)]);
    return fixedShown("anchor", one.from);
  };
  return [{ kind: "term.anchor-moved", before: shown(before, say.before), after: shown(after, say.after) }];
}

/** Time that no longer counts makes the promise look shorter than the wait: each such state is told by name. */
function stops(before: Term, after: Term, { naming, say }: Scene): readonly Found[] {
  const old = new Set(before.notCounted.map((id) => naming.state(id)));
  const now = new Set(after.notCounted);
  return [
    ...after.notCounted
      .filter((id) => !old.has(id))
      .map((id) => ({ kind: "term.stop-added", after: listShown([say.after.state(id)]) }) as const),
    ...before.notCounted
      .filter((id) => !now.has(naming.state(id)))
      .map((id) => ({ kind: "term.stop-removed", before: listShown([say.before.state(id)]) }) as const),
  ];
}

/** How a duration changed over the real calendar, by the kinds given for each way. */
export function durationChange(
  before: Duration,
  after: Duration,
  scene: Scene,
  kinds: Readonly<Record<"shorter" | "longer" | "mixed", ChangeKind>> & { readonly same?: ChangeKind },
): readonly Found[] {
  if (before.amount === after.amount && before.unit === after.unit) return [];
  const { direction } = spanChange(before, after, scene.after.calendar);
  const kind = kinds[direction];
  return kind === undefined ? [] : [{ kind, before: durationShown(before), after: durationShown(after) }];
}

export const compareTermRow: Compare<"term-row"> = (before, after, scene) => [
  ...durationChange(before.duration, after.duration, scene, {
    shorter: "term-row.shortened",
    longer: "term-row.lengthened",
    mixed: "term-row.mixed",
    same: "term-row.same-length",
  }).map((found) => ({ ...found, ...whereOf(after, scene.say.after) })),
  ...rowTest(before, after, scene, "term-row.condition-changed"),
  ...(exceptionsKey(before, scene.naming) === exceptionsKey(after, AS_NAMED)
    ? []
    : [
        {
          kind: "term-row.exceptions-changed",
          before: scene.say.before.exceptions(before.exceptions),
          after: scene.say.after.exceptions(after.exceptions),
        } as const,
      ]),
  ...(before.cutoff?.after === after.cutoff?.after
    ? []
    : [
        {
          kind: "term-row.cutoff-changed",
          ...(before.cutoff !== undefined && { before: plainShown(before.cutoff.after) }),
          ...(after.cutoff !== undefined && { after: plainShown(after.cutoff.after) }),
        } as const,
      ]),
  ...force(before, after, "term-row.force-moved"),
];

/** The exceptions of a duration by one text; their order tells, since the first that holds is taken. */
export const exceptionsKey = ({ exceptions }: Pick<Limit, "exceptions">, naming: Scene["naming"]): string =>
  text(exceptions.map(({ when, duration }) => [canonicalText(when, naming), duration.amount, duration.unit]));

export const compareExtension: Compare<"extension"> = (before, after, scene) => [
  ...durationChange(before.atMost, after.atMost, scene, {
    shorter: "extension.shorter",
    longer: "extension.longer",
    mixed: "extension.mixed",
  }),
  ...rowTest(before, after, scene, "extension.condition-changed"),
];

export const compareLawLimit: Compare<"law-limit"> = (before, after, scene) => [
  ...durationChange(before.duration, after.duration, scene, {
    shorter: "law-limit.changed",
    longer: "law-limit.changed",
    mixed: "law-limit.changed",
  }),
  ...rowTest(before, after, scene, "law-limit.changed"),
];
