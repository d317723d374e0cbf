import { inBothLanguages, type ProcedureModel } from "@tthc/model";
import { fixedShown } from "../fixed-words.ts";
import type { Found } from "../scene.ts";
import { listShown } from "../words.ts";

type Parts = NonNullable<ProcedureModel["parts"]>;

/** How a combined procedure puts its parts together; one that is not combined has none. */
export function partsChange(before: ProcedureModel, after: ProcedureModel): readonly Found[] {
  const old = before.parts?.procedures ?? [];
  const now = after.parts?.procedures ?? [];
  const ids = (all: Parts["procedures"]): ReadonlySet<string> => new Set(all.map(({ id }) => id));
  const [oldIds, nowIds] = [ids(old), ids(now)];
  return [
    ...now
      .filter(({ id }) => !oldIds.has(id))
      .map(({ label }) => ({ kind: "part.added", after: listShown([inBothLanguages(label)]) }) as const),
    ...old
      .filter(({ id }) => !nowIds.has(id))
      .map(({ label }) => ({ kind: "part.removed", before: listShown([inBothLanguages(label)]) }) as const),
    ...(before.parts === undefined || after.parts === undefined ? [] : together(before.parts, after.parts)),
  ];
}

function together(before: Parts, after: Parts): readonly Found[] {
  return [
    ...(before.order === after.order
      ? []
      : [
          {
            kind: after.order === "parallel" ? "parts.now-parallel" : "parts.now-in-series",
            before: fixedShown("partsOrder", before.order),
            after: fixedShown("partsOrder", after.order),
          } as const,
        ]),
    ...(before.sharedDossier === after.sharedDossier
      ? []
      : [{ kind: after.sharedDossier ? "parts.dossier-shared" : "parts.dossier-separate" } as const]),
    ...(rulesShown(before).words.vi === rulesShown(after).words.vi
      ? []
      : [{ kind: "parts.rule-changed", before: rulesShown(before), after: rulesShown(after) } as const]),
  ];
}

const rulesShown = ({ rules }: Parts) =>
  listShown(
    rules
      .toSorted((a, b) => (a.event < b.event ? -1 : 1))
      .map(({ event, then }) => {
        const [when, what] = [fixedShown("partEvent", event).words, fixedShown("partThen", then).words];
        return { vi: `${when.vi}: ${what.vi}`, en: `${when.en}: ${what.en}` };
      }),
  );
