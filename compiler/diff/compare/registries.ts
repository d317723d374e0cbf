import { inBothLanguages, type Registry } from "@tthc/model";
import { canonicalText } from "../canonical.ts";
import { AS_NAMED } from "../naming.ts";
import type { Compare, Found, Scene } from "../scene.ts";
import { durationShown, listShown, type Words } from "../words.ts";
import { force } from "./rows.ts";

const text = (value: unknown): string => JSON.stringify(value ?? null);

export const compareRegistry: Compare<"registry"> = (before, after, scene) => {
  const names = (ids: readonly string[]) => listShown(ids.toSorted().map((vi) => inBothLanguages({ vi })));
  const key = (one: typeof before, naming: Scene["naming"]): string =>
    text(one.fallbacks.map(({ when, limit: span }) => [canonicalText(when, naming), span.amount, span.unit]));
  return [
    ...(["asked", "answers"] as const).flatMap((what): readonly Found[] => {
      const [old, now] = [names(before[what]), names(after[what])];
      if (old.words.vi === now.words.vi) return [];
      return [{ kind: `registry.${what}-changed`, before: old, after: now }];
    }),
    ...(key(before, scene.naming) === key(after, AS_NAMED)
      ? []
      : [
          {
            kind: "registry.fallback-changed",
            before: fallbacks(before, scene.say.before),
            after: fallbacks(after, scene.say.after),
          } as const,
        ]),
    ...force(before, after, "registry.force-moved"),
  ];
};

const fallbacks = ({ fallbacks: all }: Registry, words: Words) =>
  listShown(
    all.map(({ when, limit }) => {
      const [condition, span] = [words.when(when).words, durationShown(limit).words];
      return { vi: `${condition.vi}: ${span.vi}`, en: `${condition.en}: ${span.en}` };
    }),
  );
