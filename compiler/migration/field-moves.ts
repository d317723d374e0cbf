import {
  inBothLanguages,
  type Field,
  type FieldMove,
  type MigrationMatch,
  type OptionMove,
  type Shape,
} from "@tthc/model";
import type { Element } from "../diff/element.ts";
import type { Pairing } from "../diff/pairing.ts";
import { both } from "./phrases.ts";

type FieldElement = Element<"field">;

/** `form:don/field:chu_ho/field:ten` is the field `chu_ho.ten`: sections and forms open no name space. */
export const fieldPath = ({ path }: Element): string =>
  path
    .split("/")
    .flatMap((step) => (step.startsWith("field:") ? [step.slice("field:".length)] : []))
    .join(".");

/** A group is its fields; an address or a parcel is one value, and so is a list, whose rows are moved field by field. */
const isGroup = ({ shape }: Field): boolean => shape.is === "record" && shape.of === "group";

/** Every field of the older version that holds a value, in the order of the source. */
export function fieldMoves(root: Element, pairing: Pairing): readonly FieldMove[] {
  const partners = new Map(pairing.pairs.map((one) => [one.before, one]));
  const choices = new Map(pairing.pairs.map(({ before, after }) => [before.node as unknown, after.id]));
  const moves = new Map<string, FieldMove>();
  const visit = (element: Element): void => {
    if (element.kind === "field" && !isGroup(element.node.field)) {
      const pair = partners.get(element);
      const after = pair?.after.kind === "field" ? pair.after : undefined;
      const move =
        after === undefined || pair === undefined
          ? dropped(element)
          : moved(element, after, pair.matched, choices);
      // A fact that two steps record is one field.
      if (moves.get(move.field)?.to === undefined) moves.set(move.field, move);
    }
    element.children.forEach(visit);
  };
  visit(root);
  return [...moves.values()];
}

function dropped(element: FieldElement): FieldMove {
  const label = inBothLanguages(element.label);
  return {
    field: fieldPath(element),
    label,
    is: "dropped",
    matched: { by: "name" },
    reason: both(
      `Phiên bản mới không hỏi «${label.vi}»; điều đã khai được lưu cùng hồ sơ.`,
      `The new version does not ask "${label.en}"; what was answered is kept with the dossier.`,
    ),
  };
}

function moved(
  before: FieldElement,
  after: FieldElement,
  matched: MigrationMatch,
  choices: ReadonlyMap<unknown, string>,
): FieldMove {
  const [field, to] = [fieldPath(before), fieldPath(after)];
  const label = inBothLanguages(before.label);
  const own = { field, label, to, matched };
  const way = conversionOf(before.node.field.shape, after.node.field.shape, choices);
  if (way === undefined)
    return {
      ...own,
      is: "asked-again",
      reason: both(
        `«${label.vi}» nay là loại dữ liệu khác nên phải khai lại; điều đã khai được lưu cùng hồ sơ.`,
        `"${label.en}" holds another kind of value now and is asked again; the old answer is kept with the dossier.`,
      ),
    };
  if (way.conversion !== undefined) return { ...own, is: "converted", ...way };
  return { ...own, is: field === to ? "kept" : "renamed" };
}

/** How a value of one shape becomes one of another; undefined: it cannot. */
export function conversionOf(
  before: Shape,
  after: Shape,
  choices: ReadonlyMap<unknown, string> = new Map(),
): Pick<FieldMove, "conversion" | "options"> | undefined {
  const whole = (shape: Shape): boolean => shape.is === "integer" || shape.is === "money";
  if (whole(before) && whole(after)) return {};
  if (whole(before) && after.is === "decimal") return { conversion: "number-as-decimal" };
  if (before.is === "decimal" && whole(after)) return { conversion: "decimal-as-number" };
  if (after.is === "text" && (whole(before) || before.is === "decimal")) return { conversion: "as-text" };
  if (before.is === "choice" && after.is === "choice") return choiceConversion(before, after, choices);
  if (before.is === "record" && after.is === "record") return before.of === after.of ? {} : undefined;
  return before.is === after.is ? {} : undefined;
}

type Choice = Extract<Shape, { is: "choice" }>;

function choiceConversion(
  before: Choice,
  after: Choice,
  choices: ReadonlyMap<unknown, string>,
): Pick<FieldMove, "conversion" | "options"> | undefined {
  if (before.many && !after.many) return undefined;
  const known = new Set(after.options.map(({ id }) => id));
  const options = before.options.map((option): OptionMove => {
    const to = choices.get(option) ?? option.id;
    return { option: option.id, ...(known.has(to) && { to }) };
  });
  const told = options.some(({ option, to }) => option !== to) ? { options } : {};
  if (!before.many && after.many) return { conversion: "one-as-list", ...told };
  return "options" in told ? { conversion: "options", ...told } : {};
}
