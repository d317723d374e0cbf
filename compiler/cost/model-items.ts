import { inBothLanguages, type DossierItem, type ProcedureModel } from "@tthc/model";
import { nearestName } from "../binder/nearest.ts";
import type { CostItem, CostTask } from "./cost-format.ts";
import { folded } from "./table-columns.ts";

/** Something of the model that costs the applicant work. */
export interface ModelItem {
  readonly task: CostTask;
  readonly item: CostItem;
  /** A row is asked for: every dossier has it. */
  readonly asked: boolean;
  /** The choice (một trong) it belongs to: one of its papers suffices. */
  readonly choice?: string;
  /** A registry holds it, or another procedure of the same dossier gives it: nobody brings it any more. */
  readonly notBrought?: true;
}

/** Everything of a version that costs work: papers, the filing, charges, visits, the result. */
export function itemsOf(model: ProcedureModel): readonly ModelItem[] {
  return [
    ...model.dossier.items.flatMap((one) => papersOf(one)),
    fixed("prepare", "dossier", "Cả hồ sơ", "The whole dossier", false),
    fixed("file", "filing", "Nộp hồ sơ", "Filing", true),
    ...model.charges.map(({ id, label }): ModelItem => ({
      task: "pay",
      asked: true,
      item: { kind: "charge", id, label: inBothLanguages(label) },
    })),
    ...model.flow.states
      .filter(({ presence }) => presence === true)
      .map(({ id, label }): ModelItem => ({
        task: "inspection",
        asked: true,
        item: { kind: "visit", id, label: inBothLanguages(label) },
      })),
    ...resultOf(model),
  ];
}

const fixed = (
  task: CostTask,
  kind: CostItem["kind"],
  vi: string,
  en: string,
  asked: boolean,
): ModelItem => ({
  task,
  asked,
  item: { kind, id: kind, label: { vi, en } },
});

/** One reception, whichever result it is. */
const resultOf = ({ results }: ProcedureModel): readonly ModelItem[] =>
  results.length === 0 ? [] : [fixed("receive", "result", "Nhận kết quả", "Receiving the result", true)];

function papersOf(item: DossierItem, within?: Pick<ModelItem, "choice" | "item">): readonly ModelItem[] {
  const { id, label, when, ifAny } = item;
  const isConditional = when !== undefined || ifAny === true || within?.item.conditional === true;
  const choice = within?.choice ?? (item.kind === "one-of" ? id : undefined);
  const gone = item.replacedBy !== undefined || item.resultOf !== undefined;
  const own: ModelItem = {
    task: "prepare",
    // Of a choice only one paper is brought: the choice as a whole is asked for.
    asked: !gone && ifAny !== true && within === undefined,
    item: {
      kind: "paper",
      id,
      label: inBothLanguages(label),
      ...(isConditional && { conditional: true }),
    },
    ...(choice !== undefined && { choice }),
    ...(gone && { notBrought: true }),
  };
  const inner = item.kind === "one-of" ? item.items : [];
  return [own, ...inner.flatMap((one) => papersOf(one, own))];
}

/** Names that officials give to the dossier and the filing. */
const WORDS: Readonly<Record<string, CostItem["kind"]>> = {
  ho_so: "dossier",
  ca_ho_so: "dossier",
  toan_bo_ho_so: "dossier",
  dossier: "dossier",
  nop_ho_so: "filing",
  filing: "filing",
  ket_qua: "result",
  nhan_ket_qua: "result",
  result: "result",
};

/** The item that a row names by id, label or word; of two with one name that of the row's own kind of work. */
export function findItem(
  items: readonly ModelItem[],
  written: string,
  task: CostTask,
  model: ProcedureModel,
): ModelItem | undefined {
  const name = folded(written.replace(/^(giấy tờ|phí|lệ phí)\s*:\s*/iu, ""));
  const kind = task === "file" && WORDS[name] === "dossier" ? "filing" : WORDS[name];
  const fitting = items.filter(
    ({ item }) =>
      item.kind === kind ||
      folded(item.id) === name ||
      folded(item.label.vi) === name ||
      folded(item.label.en) === name,
  );
  const found = fitting.find((one) => one.task === task) ?? fitting[0];
  if (found !== undefined) return found;
  const isResult = model.results.some(({ id, label }) => folded(id) === name || folded(label.vi) === name);
  return isResult ? items.find(({ item }) => item.kind === "result") : undefined;
}

/** The name of the model closest to what was written. */
export const nearestItem = (items: readonly ModelItem[], written: string): string | undefined =>
  nearestName(
    folded(written),
    items.map(({ item }) => item.id),
  );
