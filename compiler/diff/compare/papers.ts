import type { CopyKind, DossierItem, Paper } from "@tthc/model";
import { spanChange } from "../span.ts";
import type { Compare, Found, Scene } from "../scene.ts";
import { durationShown, inBoth, listShown, plainShown } from "../words.ts";
import { directed } from "./identity.ts";

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
  ...(before.code === after.code || before.code === undefined || after.code === undefined
    ? []
    : [
        {
          kind: "paper.code-changed",
          before: plainShown(before.code),
          after: plainShown(after.code),
        } as const,
      ]),
  ...directed(before.when, after.when, scene, {
    narrower: "paper.needed-less-often",
    wider: "paper.needed-more-often",
    other: "paper.needed-differently",
  }),
  ...(before.ifAny === after.ifAny
    ? []
    : [{ kind: after.ifAny === true ? "paper.on-request" : "paper.always" } as const]),
  ...(before.shownOnly === after.shownOnly
    ? []
    : [{ kind: after.shownOnly === true ? "paper.shown-only" : "paper.handed-in" } as const]),
  ...registry(before, after, scene),
  ...(before.resultOf === after.resultOf
    ? []
    : [{ kind: after.resultOf === undefined ? "paper.no-longer-passed-on" : "paper.passed-on" } as const]),
  ...later(before, after, scene),
  ...(before.kind === "paper" && after.kind === "paper"
    ? [...copies(before, after), ...files(before, after)]
    : []),
  ...(before.kind === after.kind
    ? []
    : [{ kind: after.kind === "one-of" ? "paper.became-a-choice" : "paper.no-longer-a-choice" } as const]),
];

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
      kind: direction === "shorter" ? "paper.may-follow-later" : "paper.must-follow-sooner",
      before: durationShown(old),
      after: durationShown(now),
    },
  ];
}

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
      return inBoth({ vi: `${String(count)} ${vi}`, en: `${String(count)} ${en}` });
    }),
  );

/** How many of each kind: fewer of one and more of another is a change of kind where the number stays. */
function copies(before: Paper, after: Paper): readonly Found[] {
  const count = (paper: Paper, kind: CopyKind): number =>
    paper.copies.filter(({ copy }) => copy === kind).reduce((sum, one) => sum + one.count, 0);
  const steps = EFFORT.map((kind) => count(after, kind) - count(before, kind));
  const [more, fewer] = [steps.some((step) => step > 0), steps.some((step) => step < 0)];
  if (!more && !fewer) return [];
  const shown = { before: copiesShown(before), after: copiesShown(after) };
  if (!fewer) return [{ kind: "paper.more-copies", ...shown }];
  if (!more) return [{ kind: "paper.fewer-copies", ...shown }];
  const total = steps.reduce((sum, step) => sum + step, 0);
  const effort = steps.reduce((sum, step, index) => sum + step * index, 0);
  if (total !== 0 || effort === 0) return [{ kind: "paper.copies-changed", ...shown }];
  return [{ kind: effort > 0 ? "paper.stricter-copy" : "paper.easier-copy", ...shown }];
}

function files(before: Paper, after: Paper): readonly Found[] {
  const types = (paper: Paper): readonly string[] => [...(paper.fileTypes ?? [])].sort();
  const old = types(before);
  const now = types(after);
  const size = (paper: Paper): number => paper.maxBytes ?? Number.POSITIVE_INFINITY;
  const lost = now.length > 0 && (old.length === 0 || old.some((type) => !now.includes(type)));
  const won = old.length > 0 && (now.length === 0 || now.some((type) => !old.includes(type)));
  const tighter = lost || size(after) < size(before);
  const looser = won || size(after) > size(before);
  if (!tighter && !looser) return [];
  const kind =
    tighter && looser ? "paper.files-changed" : tighter ? "paper.files-tightened" : "paper.files-loosened";
  return [{ kind, before: filesShown(before), after: filesShown(after) }];
}

function filesShown({ fileTypes = [], maxBytes }: Paper) {
  const size = maxBytes === undefined ? [] : [`≤ ${String(Math.round(maxBytes / 1024 / 1024))} MB`];
  return listShown([...fileTypes, ...size].map((vi) => inBoth({ vi })));
}
