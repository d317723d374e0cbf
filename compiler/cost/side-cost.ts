import { inBothLanguages, type DossierItem, type LocalText, type ProcedureModel } from "@tthc/model";
import type { CostItem, CostSide, CostText } from "./cost-format.ts";
import { askedRow, commonValues, tableRow, type BuiltRow, type RowScene } from "./cost-rows.ts";
import type { CostTable } from "./cost-table.ts";
import { onceSum, taskSums, unitsOf, yearlySum, type CostUnit } from "./cost-units.ts";
import { findingsOf } from "./findings.ts";
import { declaredVolume } from "./frequency.ts";
import { itemsOf, type ModelItem } from "./model-items.ts";
import { noTable, questionsOf } from "./questions.ts";
import type { SettableFigure, Setting } from "./settings.ts";
import { sourcesOf } from "./side-figures.ts";

/** A version with its cost table, where it has one. */
export interface CostInput {
  readonly model: ProcedureModel;
  readonly table?: CostTable;
  /** Where the table is, or should be, as people read it. */
  readonly file: string;
}

/** The cost of a version with the units that it is added up of. */
export interface CostAccount {
  readonly side: CostSide;
  readonly units: readonly CostUnit[];
}

/**
 * What one version costs those who file it. `keyOf` says what an item is called on the side it is compared with; by
 * default the same.
 */
export function costAccount(
  input: CostInput,
  settings: ReadonlyMap<SettableFigure, Setting> = new Map(),
  keyOf: (item: CostItem) => string = ({ kind, id }) => `${kind}.${id}`,
): CostAccount {
  const { model, table, file } = input;
  const head = { procedure: model.id, version: model.version.number, label: inBothLanguages(model.label) };
  const empty = { rows: [], tasks: [], common: {}, sources: [] };
  if (table === undefined)
    return { side: { ...head, ...empty, questions: [noTable(model, file)], findings: [] }, units: [] };
  if (table.findings.some(({ severity }) => severity === "error"))
    return { side: { ...head, ...empty, file, questions: [], findings: table.findings }, units: [] };
  const scene: RowScene = { model, table, settings, keyOf, items: itemsOf(model) };
  const built = builtRows(scene);
  const { units, rows } = unitsOf(
    built.filter(({ row }) => row.item?.gone !== true),
    (id) => inBothLanguages(choiceLabel(model, id)),
    (id) => keyOf({ kind: "paper", id, label: NO_LABEL }),
  );
  const gone = built.flatMap(({ row }) => (row.item?.gone === true ? [row] : []));
  const all = [...rows, ...gone];
  const yearly = yearlySum(units);
  const once = onceSum(units);
  const common = commonOf(scene);
  const side: CostSide = {
    ...head,
    file,
    rows: all,
    tasks: taskSums(units),
    common,
    once,
    ...(yearly !== undefined && { yearly }),
    questions: questionsOf(built, file),
    findings: [...table.findings, ...findingsOf(built, scene, once, yearly)],
    sources: sourcesOf({ rows: all, common }),
  };
  return { side, units };
}

const NO_LABEL: CostText = { vi: "", en: "" };

/** The rows of the table, then those that the model asks for and the table does not have. */
function builtRows(scene: RowScene): readonly BuiltRow[] {
  const { table, items } = scene;
  const written = table.rows.map((row) => tableRow(row, scene));
  const isPublished = table.rows.some(({ task }) => task === "reported");
  if (isPublished) return written;
  const has = (is: (item: CostItem) => boolean): boolean =>
    written.some(({ row }) => row.item !== undefined && row.item.gone !== true && is(row.item));
  const isWhole = has(({ kind }) => kind === "dossier");
  const choices = new Set(written.flatMap(({ choice }) => choice ?? []));
  const isThere = ({ item, choice }: ModelItem): boolean =>
    has(({ kind, id }) => kind === item.kind && id === item.id) ||
    (choice !== undefined && choices.has(choice)) ||
    (item.kind === "paper" && isWhole);
  const asked = items.filter((one) => one.asked && !isThere(one));
  return [...written, ...asked.map((one) => askedRow(one, scene))];
}

function choiceLabel({ dossier }: ProcedureModel, id: string): LocalText {
  const found = (items: readonly DossierItem[]): DossierItem | undefined =>
    items
      .flatMap((one) => [one, ...(one.kind === "one-of" ? [found(one.items)] : [])])
      .find((one) => one?.id === id);
  return found(dossier.items)?.label ?? { vi: id };
}

/** What holds for the table as a whole, with what was set by hand in its place. */
function commonOf({ model, table, settings }: RowScene): CostSide["common"] {
  const written = commonValues(table);
  const isPaired = written.times !== undefined && written.subjects !== undefined;
  const volume = written.filings === undefined && !isPaired ? declaredVolume(model) : undefined;
  const set = [...settings].map(([name, { value }]) => [name, { ...value, byHand: true as const }] as const);
  const { times, subjects, filings, ...rest } = written;
  // Set by hand, the number of dossiers stands in for times and subjects.
  const often = settings.has("filings")
    ? {}
    : { ...(times && { times }), ...(subjects && { subjects }), ...(filings && { filings }) };
  return {
    ...rest,
    ...often,
    ...(volume !== undefined && { filings: volume }),
    ...(Object.fromEntries(set) as CostSide["common"]),
  };
}
