import { inBothLanguages, type CopyKind, type DossierItem, type Paper } from "@tthc/model";
import { spanChange } from "../span.ts";
import type { Compare, Found, Scene } from "../scene.ts";
import { durationShown, listShown, plainShown } from "../words.ts";
import { filesShown, filesWay } from "./files.ts";
import { directed } from "./identity.ts";
import { isSameOnSharedChannels } from "../shared-channels.ts";

export const compareDossier: Compare<"dossier"> = (before, after) =>
  before.sets === after.sets
    ? []
    : [
        {
          kind: after.sets > before.sets ? "dossier.more-sets" : "dossier.fewer-sets",
          before: plainShown(before.sets),
          after: plainShown(after.sets),
        },
      ];

export const comparePaper: Compare<"paper"> = (before, after, scene) => [
  ...(before.code === after.code
    ? []
    : [
        {
          kind: "paper.code-changed",
          before: plainShown(before.code ?? ""),
          after: plainShown(after.code ?? ""),
        } as const,
      ]),
  ...needed(before.when, after.when, scene),
  ...(before.ifAny === after.ifAny
    ? []
    : [{ kind: after.ifAny === true ? "paper.on-request" : "paper.always" } as const]),
  ...(before.shownOnly === after.shownOnly
    ? []
    : [{ kind: after.shownOnly === true ? "paper.shown-only" : "paper.handed-in" } as const]),
  ...registry(before, after, scene),
  ...passedOn(before, after),
  ...later(before, after, scene),
  ...(before.kind === "paper" && after.kind === "paper"
    ? [...copies(before, after), ...files(before, after)]
    : []),
  ...(before.kind === after.kind
    ? []
    : [{ kind: after.kind === "one-of" ? "paper.became-a-choice" : "paper.no-longer-a-choice" } as const]),
];

function needed(before: DossierItem["when"], after: DossierItem["when"], scene: Scene): readonly Found[] {
  const found = directed(before, after, scene, {
    narrower: "paper.needed-less-often",
    wider: "paper.needed-more-often",
    other: "paper.needed-differently",
  });
  if (found.length === 0 || !isSameOnSharedChannels(before, after, scene)) return found;
  return found.map((one) => ({ ...one, kind: "paper.needed-by-other-channels" }));
}

function passedOn(before: DossierItem, after: DossierItem): readonly Found[] {
  const [old, now] = [before.resultOf, after.resultOf];
  if (old === now) return [];
  if (now === undefined) return [{ kind: "paper.no-longer-passed-on" }];
  if (old === undefined) return [{ kind: "paper.passed-on" }];
  return [{ kind: "paper.passed-on-from-elsewhere", before: plainShown(old), after: plainShown(now) }];
}

function registry(before: DossierItem, after: DossierItem, { say }: Scene): readonly Found[] {
  const old = before.replacedBy;
  const now = after.replacedBy;
  if (old === now) return [];
  const shown = (id: string, words: Scene["say"]["before"]) => listShown([words.registry(id)]);
  if (old === undefined && now !== undefined)
    return [{ kind: "paper.replaced-by-registry", after: shown(now, say.after) }];
  if (now === undefined && old !== undefined)
    return [{ kind: "paper.no-longer-in-registry", before: shown(old, say.before) }];
  const was = shown(old ?? "", say.before);
  const is = shown(now ?? "", say.after);
  return was.words.vi === is.words.vi ? [] : [{ kind: "paper.other-registry", before: was, after: is }];
}

function later(before: DossierItem, after: DossierItem, scene: Scene): readonly Found[] {
  const old = before.latestBeforeDue;
  const now = after.latestBeforeDue;
  if (old === undefined && now === undefined) return [];
  if (old === undefined && now !== undefined)
    return [{ kind: "paper.may-follow", after: durationShown(now) }];
  if (old !== undefined && now === undefined)
    return [{ kind: "paper.must-be-there", before: durationShown(old) }];
  if (old === undefined || now === undefined) return [];
  const { direction } = spanChange(old, now, scene.after.calendar);
  if (direction === "same") return [];
  return [
    {
      kind: LATER[direction],
      before: durationShown(old),
      after: durationShown(now),
    },
  ];
}

/** Less time before the date is more time for the applicant. */
const LATER = {
  shorter: "paper.may-follow-later",
  longer: "paper.must-follow-sooner",
  mixed: "paper.follows-differently",
} as const;

/** From the easiest to the hardest to get. */
const EFFORT: readonly CopyKind[] = ["electronic", "copy", "certified-copy", "original"];

const KINDS: Readonly<Record<CopyKind, readonly [vi: string, en: string]>> = {
  electronic: ["bản điện tử", "electronic copy"],
  copy: ["bản sao", "copy"],
  "certified-copy": ["bản sao chứng thực", "certified copy"],
  original: ["bản chính", "original"],
};

const copiesShown = ({ copies: all }: Paper) =>
  listShown(
    all.map(({ copy, count }) => {
      const [vi, en] = KINDS[copy];
      return inBothLanguages({ vi: `${String(count)} ${vi}`, en: `${String(count)} ${en}` });
    }),
  );

/**
 * How many of which kind. A kind that is harder to get stands in for an easier one: what asks for no more at any level of
 * effort is easier, what asks for less here and more there is neither.
 */
function copies(before: Paper, after: Paper): readonly Found[] {
  const old = atLeastAsHard(before);
  const now = atLeastAsHard(after);
  const more = now.some((count, level) => count > (old[level] as number));
  const fewer = now.some((count, level) => count < (old[level] as number));
  if (!more && !fewer) return [];
  const shown = { before: copiesShown(before), after: copiesShown(after) };
  if (more && fewer) return [{ kind: "paper.copies-changed", ...shown }];
  const isOfNumber = old[0] !== now[0];
  if (more) return [{ kind: isOfNumber ? "paper.more-copies" : "paper.stricter-copy", ...shown }];
  return [{ kind: isOfNumber ? "paper.fewer-copies" : "paper.easier-copy", ...shown }];
}

/** Copies of each level of effort or above, from the easiest on: the first is all of them. */
const atLeastAsHard = ({ copies: all }: Paper): readonly number[] =>
  EFFORT.map((_, level) =>
    all.filter(({ copy }) => EFFORT.indexOf(copy) >= level).reduce((total, { count }) => total + count, 0),
  );

function files(before: Paper, after: Paper): readonly Found[] {
  const way = filesWay(before, after);
  return way === undefined
    ? []
    : [{ kind: `paper.files-${way}`, before: filesShown(before), after: filesShown(after) }];
}
