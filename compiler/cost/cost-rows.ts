import type { ProcedureModel } from "@tthc/model";
import { chargeValue } from "./charge-span.ts";
import type { CostFigure, CostItem, CostRow, CostValue } from "./cost-format.ts";
import type { CostTable, FigureSource, TableRow } from "./cost-table.ts";
import { TASKS } from "./cost-words.ts";
import { add, product, rangeOf, spanOf, ZERO, type Span } from "./exact.ts";
import { declaredVolume, frequencyOf, type Frequency } from "./frequency.ts";
import { findItem, type ModelItem } from "./model-items.ts";
import type { SettableFigure, Setting } from "./settings.ts";
import { folded } from "./table-columns.ts";

/** What the rows of a side are made of. */
export interface RowScene {
  readonly model: ProcedureModel;
  readonly items: readonly ModelItem[];
  readonly table: CostTable;
  readonly settings: ReadonlyMap<SettableFigure, Setting>;
  /** What an item of this side is called on the other one. */
  readonly keyOf: (item: CostItem) => string;
}

/** A row with how often a year it is done, and the choice of papers it belongs to. */
export interface BuiltRow {
  readonly row: CostRow;
  readonly frequency: Frequency;
  readonly choice?: string;
  /** Of papers that are not brought any more. */
  readonly notBrought: boolean;
}

/** A row of the table. */
export function tableRow(written: TableRow, scene: RowScene): BuiltRow {
  const found = namedItem(written, scene);
  const item = found?.item ?? goneItem(written);
  const key = found === undefined ? undefined : scene.keyOf(found.item);
  const name = written.activity ?? written.item;
  return built(
    {
      task: written.task,
      key: `${written.task}.${key ?? `~${folded(name ?? "")}`}`,
      label: item?.label ?? (name === undefined ? TASKS[written.task] : { vi: name, en: name }),
      ...(written.activity !== undefined && { activity: written.activity }),
      ...(item !== undefined && { item }),
      ...(written.note !== undefined && { note: written.note }),
      line: written.line,
    },
    (figure) => {
      const span = written.figures[figure];
      return span === undefined ? undefined : declaredValue(span, written);
    },
    found,
    scene,
  );
}

/** A row that the model asks for and the table does not have. */
export const askedRow = (found: ModelItem, scene: RowScene): BuiltRow =>
  built(
    {
      task: found.task,
      key: `${found.task}.${scene.keyOf(found.item)}`,
      label: found.item.label,
      item: found.item,
    },
    () => undefined,
    found,
    scene,
  );

/** What a row says, as a value with its source. */
export const declaredValue = (span: Span, { line, source, date, assumed }: FigureSource): CostValue => ({
  ...rangeOf(span),
  source,
  date,
  ...(assumed && { assumed: true }),
  line,
});

/** A row without an item of its own may name a paper in full in `hoạt động`; there is one filing and one reception. */
function namedItem(row: TableRow, { items, model }: RowScene): ModelItem | undefined {
  const written = row.item ?? row.activity;
  const found = written === undefined ? undefined : findItem(items, written, row.task, model);
  const isOne = row.task === "file" || row.task === "receive";
  return found ?? (isOne ? items.find(({ task }) => task === row.task) : undefined);
}

/** Papers and charges are the model's own; other work may be called anything. */
function goneItem({ item, task }: TableRow): CostItem | undefined {
  if (item === undefined || (task !== "prepare" && task !== "pay")) return undefined;
  const kind = task === "pay" ? "charge" : "paper";
  return { kind, id: folded(item), label: { vi: item, en: item }, gone: true };
}

type RowHead = Pick<CostRow, "key" | "task" | "label" | "activity" | "item" | "note" | "line">;
type Own = (figure: CostFigure) => CostValue | undefined;

function built(head: RowHead, own: Own, found: ModelItem | undefined, scene: RowScene): BuiltRow {
  const figures = figuresOf(own, found, scene);
  const { once, missing } = onceOf(figures);
  const isGone = head.item?.gone === true;
  const frequency = frequencyOf(
    figures,
    commonValues(scene.table),
    declaredVolume(scene.model),
    scene.settings,
  );
  const counted = isGone ? ZERO : once;
  const row: CostRow = {
    ...head,
    ...figures,
    once: rangeOf(counted),
    ...(frequency.is === "known" && { yearly: rangeOf(product(counted, frequency.filings)) }),
    missing: isGone ? [] : missing,
  };
  return {
    row,
    frequency,
    ...(found?.choice !== undefined && { choice: found.choice }),
    notBrought: found?.notBrought === true,
  };
}

type RowFigures = Readonly<Partial<Record<CostFigure, CostValue>>>;

/** Set by hand before the row's own, that before the model's table of fees, that before what holds for all rows. */
function figuresOf(own: Own, found: ModelItem | undefined, scene: RowScene): RowFigures {
  const common = commonValues(scene.table);
  const set = scene.settings.get("wage");
  const reported = own("reported");
  const parts: Partial<Record<CostFigure, CostValue | undefined>> = {
    hours: own("hours"),
    services: own("services") ?? common.services,
    fees: own("fees") ?? chargeOf(found, scene) ?? common.fees,
  };
  const isWhole = reported !== undefined && ["hours", "services", "fees"].some((one) => !hasOwn(own, one));
  const wage = set === undefined ? (own("wage") ?? common.wage) : { ...set.value, byHand: true as const };
  const all: Partial<Record<CostFigure, CostValue | undefined>> = {
    ...(isWhole ? { reported } : { ...parts, wage }),
    times: own("times"),
    subjects: own("subjects"),
    filings: own("filings"),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

const hasOwn = (own: Own, figure: string): boolean => own(figure as CostFigure) !== undefined;

function chargeOf(found: ModelItem | undefined, { model }: RowScene): CostValue | undefined {
  const charge =
    found?.item.kind === "charge" ? model.charges.find(({ id }) => id === found.item.id) : undefined;
  return charge === undefined ? undefined : chargeValue(model, charge);
}

/** hours × wage + services + fees, of what is known; what is not is named. */
function onceOf(figures: RowFigures): { readonly once: Span; readonly missing: readonly CostFigure[] } {
  const { hours, wage, services, fees, reported } = figures;
  if (reported !== undefined) return { once: spanOf(reported), missing: [] };
  const isWork = hours === undefined || spanOf(hours).most > 0n;
  const missing = (
    [
      ["hours", hours === undefined],
      ["wage", isWork && wage === undefined],
      ["services", services === undefined],
      ["fees", fees === undefined],
    ] as const
  ).flatMap(([name, isMissing]) => (isMissing ? [name] : []));
  const span = (value: CostValue | undefined): Span => (value === undefined ? ZERO : spanOf(value));
  return { once: add(add(product(span(hours), span(wage)), span(services)), span(fees)), missing };
}

/** What holds for every row that has none of its own. */
export const commonValues = ({ common }: CostTable): RowFigures =>
  Object.fromEntries(
    Object.entries(common).map(([name, figure]) => [name, declaredValue(figure.span, figure)]),
  );
