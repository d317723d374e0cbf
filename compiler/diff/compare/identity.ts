import { AS_NAMED } from "../naming.ts";
import { canonicalText } from "../canonical.ts";
import { conditionDirection } from "../condition-direction.ts";
import type { ChangeKind } from "../judgements.ts";
import type { Compare, Found, Scene } from "../scene.ts";
import { inBoth, listShown, periodShown, plainShown, textShown } from "../words.ts";
import type { ProcedureModel } from "@tthc/model";

const text = (value: unknown): string => JSON.stringify(value ?? null);

export const compareProcedure: Compare<"procedure"> = (before, after) => [
  ...(before.code === after.code
    ? []
    : [{ kind: "procedure.code-changed", before: code(before), after: code(after) } as const]),
  ...(text(before.sector?.label.vi) === text(after.sector?.label.vi)
    ? []
    : [
        {
          kind: "procedure.sector-changed",
          before: textShown(before.sector?.label ?? NONE),
          after: textShown(after.sector?.label ?? NONE),
        } as const,
      ]),
  ...(text(before.agencyBy) === text(after.agencyBy)
    ? []
    : [
        {
          kind: "agency.found-differently",
          before: plainShown(before.agencyBy ?? ""),
          after: plainShown(after.agencyBy ?? ""),
        } as const,
      ]),
  ...filingPlace(before, after),
  ...transition(before, after),
  ...volume(before, after),
  ...supersedes(before, after),
  ...(text(before.calendar.reading) === text(after.calendar.reading)
    ? []
    : [{ kind: "calendar.reading-changed" } as const]),
];

const NONE = { vi: "chưa có", en: "none" };
const code = ({ code: one }: ProcedureModel) => (one === null ? textShown(NONE) : plainShown(one));

const REACH = { commune: 0, province: 1, country: 2 } as const;

function filingPlace(before: ProcedureModel, after: ProcedureModel): readonly Found[] {
  const labels = (model: ProcedureModel): readonly string[] =>
    (model.filingPlace?.agencies ?? [])
      .map((id) => model.agenciesDeclared.find((agency) => agency.id === id)?.label.vi ?? id)
      .sort();
  const reach = (model: ProcedureModel): number =>
    model.filingPlace?.regardlessWithin === undefined ? -1 : REACH[model.filingPlace.regardlessWithin];
  const old = labels(before);
  const now = labels(after);
  if (text(old) === text(now) && reach(before) === reach(after)) return [];
  const shown = (places: readonly string[], wide: number) =>
    listShown([...places.map((vi) => inBoth({ vi })), ...(wide < 0 ? [] : [WITHIN[wide] ?? NONE])]);
  const isWider = old.every((place) => now.includes(place)) && reach(after) >= reach(before);
  const isNarrower = now.every((place) => old.includes(place)) && reach(after) <= reach(before);
  const kind: ChangeKind = isWider
    ? "filing-place.widened"
    : isNarrower
      ? "filing-place.narrowed"
      : "filing-place.changed";
  return [{ kind, before: shown(old, reach(before)), after: shown(now, reach(after)) }];
}

const WITHIN = [
  { vi: "không phụ thuộc địa giới trong xã", en: "anywhere within the commune" },
  { vi: "không phụ thuộc địa giới trong tỉnh", en: "anywhere within the province" },
  { vi: "không phụ thuộc địa giới trong cả nước", en: "anywhere within the country" },
];

function transition(before: ProcedureModel, after: ProcedureModel): readonly Found[] {
  const old = before.transition?.rule;
  const now = after.transition?.rule;
  // What the first version said of its own predecessor is no rule for the second.
  if (old === now || old === undefined) return [];
  return [
    {
      kind: "procedure.transition-changed",
      before: plainShown(old),
      after: plainShown(now ?? "old-version"),
    },
  ];
}

function volume(before: ProcedureModel, after: ProcedureModel): readonly Found[] {
  const old = before.yearlyVolume?.count;
  const now = after.yearlyVolume?.count;
  if (old === now) return [];
  return [
    {
      kind: "procedure.volume-changed",
      ...(old !== undefined && { before: plainShown(old) }),
      ...(now !== undefined && { after: plainShown(now) }),
    },
  ];
}

function supersedes(before: ProcedureModel, after: ProcedureModel): readonly Found[] {
  const old = new Set(before.supersedes);
  const now = new Set(after.supersedes);
  return [
    ...after.supersedes
      .filter((id) => !old.has(id))
      .map((id) => ({ kind: "procedure.supersedes-added", after: plainShown(id) }) as const),
    ...before.supersedes
      .filter((id) => !now.has(id))
      .map((id) => ({ kind: "procedure.supersedes-removed", before: plainShown(id) }) as const),
  ];
}

export const compareChannel: Compare<"channel"> = (before, after) =>
  before.reason === after.reason
    ? []
    : [
        {
          kind: "channel.reason-changed",
          before: plainShown(before.reason ?? ""),
          after: plainShown(after.reason ?? ""),
        },
      ];

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

export const compareResult: Compare<"result"> = (before, after) => [
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

export const compareCampaign: Compare<"campaign"> = (before, after) =>
  text([before.inForce, before.channels]) === text([after.inForce, after.channels])
    ? []
    : [{ kind: "campaign.changed", before: periodShown(before.inForce), after: periodShown(after.inForce) }];

export const compareDuties: Compare<"duties"> = (before, after) => [
  ...apology(before.apologyBefore, after.apologyBefore),
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

function apology(before: Apology, after: Apology): readonly Found[] {
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return [{ kind: "duties.apology-added" }];
  if (after === undefined) return [{ kind: "duties.apology-removed" }];
  if (before.amount === after.amount && before.unit === after.unit) return [];
  return [{ kind: after.amount > before.amount ? "duties.apology-sooner" : "duties.apology-later" }];
}
