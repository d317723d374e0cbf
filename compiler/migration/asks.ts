import {
  inBothLanguages,
  type AskedAgain,
  type DossierItem,
  type Field,
  type FieldMove,
  type MigrationText,
  type Paper,
  type PaperMove,
  type ProcedureModel,
} from "@tthc/model";
import { both } from "./phrases.ts";
import { papersIn } from "./paper-moves.ts";

/** What a moved dossier lacks, and why it is asked: required fields and papers that it cannot have, or not so. */
export function asksOf(
  before: ProcedureModel,
  after: ProcedureModel,
  fields: readonly FieldMove[],
  papers: readonly PaperMove[],
): readonly AskedAgain[] {
  return [...fieldAsks(before, after, fields), ...paperAsks(before, after, papers)];
}

interface AskedField {
  readonly path: string;
  readonly field: Field;
  /** What it stands in is shown under a condition, or it is one of a row. */
  readonly perhaps: boolean;
}

/** The fields that applicants are asked, groups and rows opened. */
function askedFields({ forms }: ProcedureModel): readonly AskedField[] {
  const inside = (fields: readonly Field[], prefix: string, perhaps: boolean): readonly AskedField[] =>
    fields.flatMap((field) => {
      const path = `${prefix}${field.id}`;
      const hidden = perhaps || field.shownWhen !== undefined;
      if (field.shape.is === "record" && field.shape.of === "group")
        return inside(field.shape.fields, `${path}.`, hidden);
      const own = { path, field, perhaps: hidden };
      return field.shape.is === "list" ? [own, ...inside(field.shape.fields, `${path}.`, true)] : [own];
    });
  return forms.flatMap(({ sections }) =>
    sections.flatMap((section) => inside(section.fields, "", section.shownWhen !== undefined)),
  );
}

function fieldAsks(
  before: ProcedureModel,
  after: ProcedureModel,
  moves: readonly FieldMove[],
): readonly AskedAgain[] {
  const old = new Map(askedFields(before).map((one) => [one.path, one]));
  const sources = new Map(moves.flatMap((move) => (move.to === undefined ? [] : [[move.to, move] as const])));
  return askedFields(after).flatMap(({ path, field, perhaps }): readonly AskedAgain[] => {
    if (field.required === undefined || field.computed !== undefined) return [];
    const label = inBothLanguages(field.label);
    const move = sources.get(path);
    const code = fieldCode(move, old.get(move?.field ?? ""));
    if (code === undefined) return [];
    const mayBe = perhaps || field.required !== true || code === "option-gone";
    return [
      {
        what: "field",
        id: path,
        label,
        of: "applicant",
        code,
        perhaps: mayBe,
        why: reasons[code](label),
      },
    ];
  });
}

function fieldCode(
  move: FieldMove | undefined,
  before: AskedField | undefined,
): AskedAgain["code"] | undefined {
  if (move === undefined) return "new";
  if (move.is === "asked-again") return "other-type";
  if (move.options?.some(({ to }) => to === undefined)) return "option-gone";
  return before?.field.required === undefined ? "now-required" : undefined;
}

function paperAsks(
  before: ProcedureModel,
  after: ProcedureModel,
  moves: readonly PaperMove[],
): readonly AskedAgain[] {
  const old = new Map(papersIn(before.dossier.items).map((paper) => [paper.id, paper]));
  const ask = (item: DossierItem, perhaps: boolean): readonly AskedAgain[] => {
    if (item.ifAny === true || item.shownOnly === true) return [];
    const mayBe = perhaps || item.when !== undefined || item.replacedBy !== undefined;
    // Any paper of a choice will do: none is asked again while one of them can be there.
    if (item.kind === "one-of")
      return item.items.some(({ id }) => moves.some(({ to }) => to === id))
        ? []
        : item.items.flatMap((one) => ask(one, true));
    const from = moves.filter(({ to }) => to === item.id).flatMap(({ paper }) => old.get(paper) ?? []);
    const code = from.length === 0 ? "new" : from.every((one) => serves(one, item)) ? undefined : "form-gone";
    if (code === undefined || item.resultOf !== undefined) return [];
    const label = inBothLanguages(item.label);
    return [
      { what: "paper", id: item.id, label, of: "applicant", code, perhaps: mayBe, why: reasons[code](label) },
    ];
  };
  return after.dossier.items.flatMap((item) => ask(item, false));
}

/** Whether what was handed in is there in a form that the newer version takes. */
function serves(before: Paper, after: Paper): boolean {
  if (after.copies.length === 0 || before.copies.length === 0) return true;
  const had = new Set(before.copies.map(({ copy }) => copy));
  return after.copies.some(({ copy }) => had.has(copy) || STANDS_FOR[copy]?.some((one) => had.has(one)));
}

/** An original, or a certified copy, is there where a plain copy is wanted. */
const STANDS_FOR: Readonly<Record<string, readonly Paper["copies"][number]["copy"][]>> = {
  copy: ["original", "certified-copy"],
};

const reasons: Readonly<Record<AskedAgain["code"], (label: MigrationText) => MigrationText>> = {
  new: ({ vi, en }) => both(`«${vi}» chưa có ở phiên bản cũ.`, `"${en}" was not part of the old version.`),
  "now-required": ({ vi, en }) =>
    both(`«${vi}» trước không bắt buộc, nay bắt buộc.`, `"${en}" was optional and is required now.`),
  "other-type": ({ vi, en }) =>
    both(`«${vi}» nay là loại dữ liệu khác.`, `"${en}" holds another kind of value now.`),
  "option-gone": ({ vi, en }) =>
    both(`Có lựa chọn của «${vi}» không còn nữa.`, `Some options of "${en}" are no longer offered.`),
  "form-gone": ({ vi, en }) =>
    both(
      `«${vi}» nay phải nộp bản khác với bản đã nộp (bản chính, bản sao, bản điện tử).`,
      `"${en}" is now wanted as another kind of copy than was handed in.`,
    ),
};
