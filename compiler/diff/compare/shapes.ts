import {
  compareDecimals,
  describe,
  NO_NAMES,
  parseDecimal,
  type Field,
  type Json,
  type Language,
  type Shape,
} from "@tthc/model";
import type { Shown } from "../change.ts";
import { fixedShown } from "../fixed-words.ts";
import type { ChangeKind } from "../judgements.ts";
import type { Found, Scene } from "../scene.ts";
import { listShown, type Words } from "../words.ts";
import { filesShown, filesWay } from "./files.ts";

/** What a shape allows at one of its ends. */
interface Bound {
  readonly value: string;
  /** The value itself is not allowed. */
  readonly open: boolean;
}

interface Bounds {
  readonly low?: Bound | undefined;
  readonly high?: Bound | undefined;
}

/** How the values a field takes changed: another type, other options, or other bounds of the same. */
export function shapeChange(old: Field, now: Field, scene: Scene): readonly Found[] {
  const [before, after] = [old.shape, now.shape];
  const types = { before: fixedShown("fieldType", old.type), after: fixedShown("fieldType", now.type) };
  if (before.is !== after.is) return [{ kind: "field.type-changed", ...types }];
  if (before.is === "record" && after.is === "record" && before.of !== after.of)
    return [{ kind: "field.type-changed", ...types }];
  if (before.is === "choice" && after.is === "choice") return choiceChange(before, after, types, scene);
  if (before.is === "file" && after.is === "file") return filesChange(before, after);
  if (before.is === "text" && after.is === "text" && before.pattern !== after.pattern)
    return [{ kind: patternKind(before.pattern, after.pattern), ...types }];
  const bounds = boundsChange(before, after);
  return old.type === now.type || bounds.length > 0
    ? bounds
    : [{ kind: "field.presented-differently", ...types }];
}

type Choice = Extract<Shape, { readonly is: "choice" }>;

function choiceChange(
  before: Choice,
  after: Choice,
  types: Pick<Found, "before" | "after">,
  { naming, say }: Scene,
): readonly Found[] {
  const old = before.codelist === undefined ? undefined : naming.codelist(before.codelist);
  const name = (id: string | undefined, words: Words) =>
    listShown(id === undefined ? [] : [words.codelist(id)]);
  return [
    ...(before.many === after.many
      ? []
      : [{ kind: after.many ? "field.bounds-loosened" : "field.bounds-tightened", ...types } as const]),
    ...(old === after.codelist
      ? []
      : [
          {
            kind: "field.options-elsewhere",
            before: name(before.codelist, say.before),
            after: name(after.codelist, say.after),
          } as const,
        ]),
  ];
}

function patternKind(before: string | undefined, after: string | undefined): ChangeKind {
  if (before === undefined) return "field.bounds-tightened";
  return after === undefined ? "field.bounds-loosened" : "field.bounds-changed";
}

type FileShape = Extract<Shape, { readonly is: "file" }>;

function filesChange(before: FileShape, after: FileShape): readonly Found[] {
  const files = (shape: FileShape) => ({ fileTypes: shape.types, maxBytes: shape.maxBytes });
  const way = filesWay(files(before), files(after));
  if (way === undefined) return [];
  return [
    { kind: `field.bounds-${way}`, before: filesShown(files(before)), after: filesShown(files(after)) },
  ];
}

function boundsChange(before: Shape, after: Shape): readonly Found[] {
  const old = boundsOf(before);
  const now = boundsOf(after);
  const steps = old.flatMap((one, index) => {
    const other = now[index] as Bounds;
    return [-compareLow(one.low, other.low), compareHigh(one.high, other.high)];
  });
  const tighter = steps.some((step) => step < 0);
  const looser = steps.some((step) => step > 0);
  if (!tighter && !looser) return [];
  const kind =
    tighter && looser ? "field.bounds-changed" : tighter ? "field.bounds-tightened" : "field.bounds-loosened";
  const differs = old.map((one, index) => JSON.stringify(one) !== JSON.stringify(now[index]));
  const shown = (bounds: readonly Bounds[], shape: Shape) =>
    boundsShown(
      bounds.filter((_, index) => differs[index]),
      shape,
    );
  return [{ kind, before: shown(old, before), after: shown(now, after) }];
}

const atLeast = (value: string | number | undefined): Bound | undefined =>
  value === undefined ? undefined : { value: String(value), open: false };
const beyond = (value: string | undefined): Bound | undefined =>
  value === undefined ? undefined : { value, open: true };

/** Bounds of each thing a shape measures: values, and places of decimals; lengths of texts and lists. */
function boundsOf(shape: Shape): readonly Bounds[] {
  switch (shape.is) {
    case "integer":
    case "money":
      return [
        {
          low: atLeast(shape.minimum) ?? beyond(shape.above),
          high: atLeast(shape.maximum) ?? beyond(shape.below),
        },
      ];
    case "decimal":
      return [
        {
          low: atLeast(shape.minimum) ?? beyond(shape.above),
          high: atLeast(shape.maximum) ?? beyond(shape.below),
        },
        { high: atLeast(shape.places) },
      ];
    case "date":
      return [{ low: atLeast(shape.minimum), high: atLeast(shape.maximum) }];
    case "text":
      return [{ low: atLeast(shape.minLength), high: atLeast(shape.maxLength) }];
    case "list":
      return [{ low: atLeast(shape.minItems), high: atLeast(shape.maxItems) }];
    case "file":
    case "boolean":
    case "date-time":
    case "choice":
    case "record":
      return [];
  }
}

/** Positive where the lower end rose; the caller turns it round, for a lower end that falls allows more. */
function compareLow(before: Bound | undefined, after: Bound | undefined): number {
  if (before === undefined || after === undefined)
    return Number(after !== undefined) - Number(before !== undefined);
  return order(after.value, before.value) || Number(after.open) - Number(before.open);
}

/** Positive where the upper end rose. */
function compareHigh(before: Bound | undefined, after: Bound | undefined): number {
  if (before === undefined || after === undefined)
    return Number(before !== undefined) - Number(after !== undefined);
  return order(after.value, before.value) || Number(before.open) - Number(after.open);
}

/** Numbers by their value, dates by their text. */
function order(a: string, b: string): number {
  const [left, right] = [parseDecimal(a), parseDecimal(b)];
  if (left !== undefined && right !== undefined) return compareDecimals(left, right);
  return a < b ? -1 : a > b ? 1 : 0;
}

function boundsShown(bounds: readonly Bounds[], shape: Shape): Shown {
  const words = (language: Language): string =>
    bounds
      .flatMap(({ low, high }) => [
        ...(low === undefined ? [] : [`${low.open ? ">" : "≥"} ${valueText(low.value, shape, language)}`]),
        ...(high === undefined ? [] : [`${high.open ? "<" : "≤"} ${valueText(high.value, shape, language)}`]),
      ])
      .join(", ") || NO_BOUNDS[language];
  return { json: bounds as unknown as Json, words: { vi: words("vi"), en: words("en") } };
}

const NO_BOUNDS = { vi: "không giới hạn", en: "no bound" };

function valueText(value: string, { is }: Shape, language: Language): string {
  const type = is === "money" || is === "date" ? is : "number";
  return describe({ op: "literal", type, value }, NO_NAMES, language);
}
