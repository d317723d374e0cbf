import { inBothLanguages, type Law, type ProcedureModel } from "@tthc/model";
import type { ModelPlace } from "../diagnostics/model-place.ts";
import type {
  LawReport,
  ReportArticle,
  ReportElement,
  ReportLaw,
  ReportShared,
  ReportVersion,
} from "./law-report.ts";
import { type Standing, standingOn } from "./stand-on-law.ts";
import { versionFilter } from "./versions-in-time.ts";

/** Where an element stands, in the file as saved. */
export interface ElementPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Finds an element of a version in its text. */
export type PlaceFinder = (model: ProcedureModel, place: ModelPlace) => ElementPlace;

export interface Question {
  readonly law: Law;
  readonly versions: LawReport["versions"];
  readonly repeal?: ReportArticle;
}

/** Everything in the models that stands on the source, grouped by version; shared declarations are told once. */
export function reportOfLaw(
  models: readonly ProcedureModel[],
  { law, versions, repeal }: Question,
  placeOf: PlaceFinder,
): LawReport {
  const isAsked = versionFilter(models, versions);
  const shared = new SharedStandings();
  const procedures: ReportVersion[] = [];
  let [outVersions, outElements] = [0, 0];
  for (const model of [...models].sort(byIdAndVersion)) {
    const standing = standingOn(model, law.id, repeal);
    if (standing.length === 0) continue;
    const own = standing.filter((one) => !isOfMany(one));
    if (!isAsked(model)) {
      outVersions += 1;
      outElements += own.length;
      continue;
    }
    for (const one of standing) if (isOfMany(one)) shared.add(one, model);
    if (own.length > 0) procedures.push(versionOf(model, own, placeOf));
  }
  const sharedList = shared.list();
  return {
    format: "tthc-law/1",
    law: lawOf(law),
    versions,
    ...(repeal !== undefined && { repeal }),
    procedures,
    shared: sharedList,
    totals: totalsOf(procedures, sharedList),
    leftOut: { versions: outVersions, elements: outElements },
  };
}

/** Burdens are told where they fall on the citizen, even where a library brings them. */
const isOfMany = ({ element }: Standing): boolean => element.isShared && !element.isBurden;

const byIdAndVersion = (a: ProcedureModel, b: ProcedureModel): number =>
  a.id === b.id ? a.version.number - b.version.number : a.id < b.id ? -1 : 1;

function versionOf(
  model: ProcedureModel,
  standing: readonly Standing[],
  placeOf: PlaceFinder,
): ReportVersion {
  const { version } = model;
  return {
    procedure: model.id,
    version: version.number,
    label: inBothLanguages(model.label),
    ...(version.inForce?.from !== undefined && { from: version.inForce.from }),
    ...(version.inForce?.to !== undefined && { to: version.inForce.to }),
    draft: version.draft,
    elements: standing.map((one) => elementOf(one, placeOf(model, one.element.place))),
  };
}

function elementOf(
  { element, citations, otherSources, effect, consequence }: Standing,
  place: ElementPlace,
): ReportElement {
  const { kind, path, label, basis, within, assumption } = element;
  return {
    kind,
    path,
    label,
    ...place,
    citations,
    ...(basis.length === 0 && within !== undefined && { through: within }),
    otherSources,
    ...(assumption !== undefined && { assumption }),
    ...(effect !== undefined && { effect }),
    ...(consequence !== undefined && { consequence }),
  };
}

const lawOf = ({ id, label, number, inForceFrom, inForceTo, assumption }: Law): ReportLaw => ({
  id,
  label: inBothLanguages(label),
  ...(number !== undefined && { number }),
  ...(inForceFrom !== undefined && { inForceFrom }),
  ...(inForceTo !== undefined && { inForceTo }),
  ...(assumption !== undefined && { assumption }),
});

/** Shared declarations by path, with the versions that lean on them. */
class SharedStandings {
  readonly #byPath = new Map<string, { readonly standing: Standing; readonly usedBy: string[] }>();

  add(standing: Standing, { id, version }: ProcedureModel): void {
    const { path } = standing.element;
    const known = this.#byPath.get(path);
    const user = `${id}@${version.number}`;
    if (known === undefined) this.#byPath.set(path, { standing, usedBy: [user] });
    else known.usedBy.push(user);
  }

  list(): readonly ReportShared[] {
    return [...this.#byPath.values()].map(({ standing, usedBy }) => ({
      kind: standing.element.kind,
      path: standing.element.path,
      label: standing.element.label,
      citations: standing.citations,
      usedBy,
      ...(standing.effect !== undefined && { effect: standing.effect }),
      ...(standing.consequence !== undefined && { consequence: standing.consequence }),
    }));
  }
}

function totalsOf(
  procedures: readonly ReportVersion[],
  shared: readonly ReportShared[],
): LawReport["totals"] {
  const elements = procedures.flatMap((version) => version.elements);
  const count = (effect: ReportElement["effect"]): number =>
    [...elements, ...shared].filter((one) => one.effect === effect).length;
  return {
    versions: procedures.length,
    elements: elements.length,
    shared: shared.length,
    falls: count("falls"),
    weakened: count("weakened"),
    unclear: count("unclear"),
  };
}
