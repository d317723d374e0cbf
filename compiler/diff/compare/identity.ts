import { AS_NAMED } from "../naming.ts";
import { canonicalText } from "../canonical.ts";
import { conditionDirection } from "../condition-direction.ts";
import type { ChangeKind } from "../judgements.ts";
import type { ProcedureModel } from "@tthc/model";
import type { Compare, Found, Scene } from "../scene.ts";
import { fixedShown } from "../fixed-words.ts";
import { ONLINE } from "../shared-channels.ts";
import { spanChange } from "../span.ts";
import { durationShown, listShown, periodShown, plainShown, textShown } from "../words.ts";

const text = (value: unknown): string => JSON.stringify(value ?? null);

export const compareChannel: Compare<"channel"> = (before, after) => {
  const [old, now] = [ONLINE[before.channel] ?? 0, ONLINE[after.channel] ?? 0];
  if (old !== now) {
    const shown = {
      before: fixedShown("channel", before.channel),
      after: fixedShown("channel", after.channel),
    };
    return [{ kind: now > old ? "channel.more-online" : "channel.less-online", ...shown }];
  }
  if (before.reason === after.reason) return [];
  return [
    {
      kind: "channel.reason-changed",
      before: plainShown(before.reason ?? ""),
      after: plainShown(after.reason ?? ""),
    },
  ];
};

export const compareRequirement: Compare<"requirement"> = (before, after, scene) => [
  ...(before.text.vi === after.text.vi
    ? []
    : [
        {
          kind: "requirement.reworded",
          before: textShown(before.text),
          after: textShown(after.text),
        } as const,
      ]),
  ...directed(before.when, after.when, scene, {
    narrower: "requirement.narrowed",
    wider: "requirement.widened",
    other: "requirement.condition-changed",
  }),
];

/** A change of a condition, told by the way it went. */
export function directed(
  before: Parameters<typeof conditionDirection>[0],
  after: Parameters<typeof conditionDirection>[1],
  scene: Scene,
  kinds: Readonly<Record<"narrower" | "wider" | "other", ChangeKind>>,
): readonly Found[] {
  if (canonicalText(before, scene.naming) === canonicalText(after, AS_NAMED)) return [];
  const direction = conditionDirection(before, after, scene);
  if (direction === "same") return [];
  return [
    { kind: kinds[direction], before: scene.say.before.when(before), after: scene.say.after.when(after) },
  ];
}

export const compareResult: Compare<"result"> = (before, after, scene) => [
  ...(templateText(before, scene.before) === templateText(after, scene.after)
    ? []
    : [{ kind: "result.template-changed" } as const]),
  ...(before.signed === after.signed
    ? []
    : [{ kind: after.signed === true ? "result.signature-added" : "result.signature-removed" } as const]),
  ...(before.code === after.code
    ? []
    : [
        {
          kind: "result.code-changed",
          before: plainShown(before.code ?? ""),
          after: plainShown(after.code ?? ""),
        } as const,
      ]),
];

type ResultNode = Parameters<typeof compareResult>[0];

/** What a result is printed from, word by word: the name of its file is no part of it. */
const templateText = ({ template }: ResultNode, { templates = [] }: ProcedureModel): string | undefined =>
  templates.find(({ id }) => id === template)?.text;

export const compareCampaign: Compare<"campaign"> = (before, after) => [
  ...(text([before.inForce, before.channels]) === text([after.inForce, after.channels])
    ? []
    : [
        {
          kind: "campaign.changed",
          before: periodShown(before.inForce),
          after: periodShown(after.inForce),
        } as const,
      ]),
  // A term that both have is compared row by row.
  ...((before.term === undefined) === (after.term === undefined)
    ? []
    : [{ kind: "campaign.changed", before: termShown(before), after: termShown(after) } as const]),
];

const termShown = ({ term }: Parameters<typeof compareCampaign>[0]) =>
  listShown((term?.rows ?? []).map(({ duration }) => durationShown(duration).words));

export const compareDuties: Compare<"duties"> = (before, after, scene) => [
  ...apology(before.apologyBefore, after.apologyBefore, scene),
  ...((before.reappointAtMost ?? 0) === (after.reappointAtMost ?? 0)
    ? []
    : [
        {
          kind:
            (after.reappointAtMost ?? 0) > (before.reappointAtMost ?? 0)
              ? "duties.reappoint-more"
              : "duties.reappoint-fewer",
          before: plainShown(before.reappointAtMost ?? 0),
          after: plainShown(after.reappointAtMost ?? 0),
        } as const,
      ]),
  ...(before.receipt === after.receipt
    ? []
    : [{ kind: after.receipt ? "duties.receipt-added" : "duties.receipt-dropped" } as const]),
  ...(before.survey === after.survey ? [] : [{ kind: "duties.survey-changed" } as const]),
];

type Apology = Parameters<typeof compareDuties>[0]["apologyBefore"];

function apology(before: Apology, after: Apology, scene: Scene): readonly Found[] {
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return [{ kind: "duties.apology-added" }];
  if (after === undefined) return [{ kind: "duties.apology-removed" }];
  if (before.amount === after.amount && before.unit === after.unit) return [];
  const span = spanChange(before, after, scene.after.calendar);
  return [
    {
      kind: span.after.mean > span.before.mean ? "duties.apology-sooner" : "duties.apology-later",
      before: durationShown(before),
      after: durationShown(after),
    },
  ];
}
