import { describe, NO_NAMES, type ProcedureModel, inBothLanguages } from "@tthc/model";
import type { Shown } from "../change.ts";
import { fixedShown } from "../fixed-words.ts";
import type { ChangeKind } from "../judgements.ts";
import type { Compare, Found, Scene } from "../scene.ts";
import { listShown, periodShown, plainShown, textShown } from "../words.ts";
import { calendarChange } from "./calendars.ts";
import { assumptionFound } from "../names-and-law.ts";
import { partsChange } from "./parts.ts";

const text = (value: unknown): string => JSON.stringify(value ?? null);

export const compareProcedure: Compare<"procedure"> = (before, after, scene) => [
  ...(before.code === after.code
    ? []
    : [{ kind: "procedure.code-changed", before: code(before), after: code(after) } as const]),
  ...sector(before, after),
  ...force(before, after),
  ...versionAssumption(before, after),
  ...(before.agencyBy === after.agencyBy
    ? []
    : [
        {
          kind: "agency.found-differently",
          before: fixedShown("agencyBy", before.agencyBy),
          after: fixedShown("agencyBy", after.agencyBy),
        } as const,
      ]),
  ...supersedes(before, after),
  ...partsChange(before, after),
  ...start(before, after, scene),
  ...delegations(before, after),
  ...calendarChange(before.calendar, after.calendar),
];

const NONE = { vi: "chưa có", en: "none" };
const code = ({ code: one }: ProcedureModel) => (one === null ? textShown(NONE) : plainShown(one));

/** A field of administration is known by its label: what the sources call it reaches no citizen. */
function sector(before: ProcedureModel, after: ProcedureModel): readonly Found[] {
  const [old, now] = [before.sector?.label ?? NONE, after.sector?.label ?? NONE];
  if (text(old) === text(now)) return [];
  return [{ kind: "procedure.sector-changed", before: textShown(old), after: textShown(now) }];
}

/** Two legal versions are in force at different times; one that is in force at another time was changed. */
function force({ version: before }: ProcedureModel, { version: after }: ProcedureModel): readonly Found[] {
  if (before.number !== after.number) return [];
  if (text(before.inForce) === text(after.inForce) && before.draft === after.draft) return [];
  const shown = ({ inForce, draft }: typeof before) =>
    draft ? textShown({ vi: "dự thảo", en: "draft" }) : periodShown(inForce);
  return [{ kind: "procedure.force-moved", before: shown(before), after: shown(after) }];
}

/** What a version rests on goes with the version. */
function versionAssumption(before: ProcedureModel, after: ProcedureModel): readonly Found[] {
  if (before.version.number !== after.version.number) return [];
  return assumptionFound(before.version.assumption, after.version.assumption);
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

function start(before: ProcedureModel, after: ProcedureModel, { naming, say }: Scene): readonly Found[] {
  if (naming.state(before.flow.initial) === after.flow.initial) return [];
  return [
    {
      kind: "flow.starts-elsewhere",
      before: listShown([say.before.state(before.flow.initial)]),
      after: listShown([say.after.state(after.flow.initial)]),
    },
  ];
}

/** Who may act for whom, by the labels of their roles. */
function delegations(before: ProcedureModel, after: ProcedureModel): readonly Found[] {
  const [old, now] = [delegationTexts(before), delegationTexts(after)];
  const of = (kind: ChangeKind, side: "before" | "after", texts: readonly string[]): readonly Found[] =>
    texts.map((vi) => ({ kind, [side]: listShown([inBothLanguages({ vi })]) }));
  return [
    ...of(
      "delegation.added",
      "after",
      now.filter((one) => !old.includes(one)),
    ),
    ...of(
      "delegation.removed",
      "before",
      old.filter((one) => !now.includes(one)),
    ),
  ];
}

function delegationTexts({ delegations: all, roles }: ProcedureModel): readonly string[] {
  const label = (id: string): string => roles.find((role) => role.id === id)?.label.vi ?? id;
  return all.map(({ from, to, inForce }) => {
    const period = inForce === undefined ? "" : ` ${periodShown(inForce).words.vi}`;
    return `${label(from)} → ${label(to)}${period}`;
  });
}

const REACH = { commune: 0, province: 1, country: 2 } as const;

export const compareFilingPlace: Compare<"filing-place"> = (before, after, scene) => {
  const labels = (place: typeof before, model: ProcedureModel): readonly string[] =>
    (place?.agencies ?? [])
      .map((id) => model.agenciesDeclared.find((agency) => agency.id === id)?.label.vi ?? id)
      .sort();
  const reach = (place: typeof before): number =>
    place?.regardlessWithin === undefined ? -1 : REACH[place.regardlessWithin];
  const old = labels(before, scene.before);
  const now = labels(after, scene.after);
  if (text(old) === text(now) && reach(before) === reach(after)) return [];
  const shown = (places: readonly string[], wide: number) =>
    listShown([...places.map((vi) => inBothLanguages({ vi })), ...(wide < 0 ? [] : [WITHIN[wide] ?? NONE])]);
  const isWider = old.every((place) => now.includes(place)) && reach(after) >= reach(before);
  const isNarrower = now.every((place) => old.includes(place)) && reach(after) <= reach(before);
  // Where nothing was said before, the place was that of the agency: neither wider nor narrower.
  const isUnsaid = old.length === 0 || now.length === 0;
  const kind: ChangeKind = isUnsaid
    ? "filing-place.changed"
    : isWider
      ? "filing-place.widened"
      : isNarrower
        ? "filing-place.narrowed"
        : "filing-place.changed";
  return [{ kind, before: shown(old, reach(before)), after: shown(now, reach(after)) }];
};

const WITHIN = [
  { vi: "không phụ thuộc địa giới trong xã", en: "anywhere within the commune" },
  { vi: "không phụ thuộc địa giới trong tỉnh", en: "anywhere within the province" },
  { vi: "không phụ thuộc địa giới trong cả nước", en: "anywhere within the country" },
];

/** Unsaid, a running dossier stays on the version it was filed under. */
export const compareTransition: Compare<"transition"> = (before, after) => {
  const [old, now] = [before?.rule ?? "old-version", after?.rule ?? "old-version"];
  if (old === now) return [];
  return [
    {
      kind: "procedure.transition-changed",
      before: fixedShown("transition", old),
      after: fixedShown("transition", now),
    },
  ];
};

const numberShown = (count: number | undefined): Shown => {
  if (count === undefined) return plainShown("");
  const words = (language: "vi" | "en"): string =>
    describe({ op: "literal", type: "number", value: String(count) }, NO_NAMES, language);
  return { json: count, words: { vi: words("vi"), en: words("en") } };
};

export const compareVolume: Compare<"volume"> = (before, after) => {
  if (before?.count === after?.count) return [];
  return [
    {
      kind: "procedure.volume-changed",
      before: numberShown(before?.count),
      after: numberShown(after?.count),
    },
  ];
};
