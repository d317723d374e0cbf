import { isList, isRecord, type JsonRecord } from "../expression/json.ts";
import type { Json } from "../expression/value.ts";
import { fieldAt } from "../procedure/field-index.ts";
import type { Field } from "../procedure/form.ts";
import type { FieldMove } from "./migration-plan.ts";
import { valueFits } from "./value-fits.ts";

/** The answers under their new names, what is kept in the archive, and what has to be asked again. */
export interface MovedFields {
  readonly fields: JsonRecord;
  readonly archived: JsonRecord;
  /** Paths in the newer version. */
  readonly asked: readonly string[];
}

/**
 * Carries the answers of a dossier over. Nothing is lost: every value is in `fields`, as it was or converted without
 * loss, or it is in `archived` under its old path.
 */
export function movedFields(
  fields: JsonRecord,
  moves: readonly FieldMove[],
  known: readonly Field[],
): MovedFields {
  const byPath = new Map(moves.map((move) => [move.field, move]));
  const moved: { [id: string]: Json } = {};
  const archived: { [id: string]: Json } = {};
  const asked: string[] = [];
  const carry = (path: readonly string[], value: Json): void => {
    const key = path.join(".");
    const move = byPath.get(key);
    if (move === undefined && isRecord(value)) {
      for (const [id, inner] of Object.entries(value)) carry([...path, id], inner);
      return;
    }
    const after = move?.to === undefined ? undefined : movedValue(move, value, moves, known);
    if (move?.to !== undefined && after !== undefined) {
      put(moved, move.to.split("."), after);
      return;
    }
    archived[key] = value;
    if (move?.to !== undefined) asked.push(move.to);
  };
  for (const [id, value] of Object.entries(fields)) carry([id], value);
  return { fields: moved, archived, asked };
}

/** The value where it goes; undefined where it may not stand there. */
function movedValue(
  move: FieldMove,
  value: Json,
  moves: readonly FieldMove[],
  known: readonly Field[],
): Json | undefined {
  if (move.is === "asked-again" || move.is === "dropped" || move.to === undefined) return undefined;
  const target = fieldAt([known], move.to.split("."))?.field;
  if (target === undefined) return undefined;
  const isRows = target.shape.is === "list" && isList(value);
  const after = isRows ? movedRows(move.field, move.to, value, moves) : converted(move, value);
  // A value that stood as it is goes on standing: what bounds asked of it was asked when it was given.
  if (move.is === "kept" && after !== undefined && isSame(after, value) && !isChoice(target)) return after;
  return after !== undefined && valueFits(target.shape, after) ? after : undefined;
}

const isChoice = ({ shape }: Field): boolean => shape.is === "choice";
const isSame = (one: Json, other: Json): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Rows whose inner fields are all known; where one would lose something, the list is not moved at all. */
function movedRows(
  from: string,
  to: string,
  rows: readonly Json[],
  moves: readonly FieldMove[],
): Json | undefined {
  const after = rows.map((row) => (isRecord(row) ? movedRow(from, to, row, moves) : undefined));
  return after.every((row) => row !== undefined) ? after : undefined;
}

function movedRow(
  from: string,
  to: string,
  row: JsonRecord,
  moves: readonly FieldMove[],
): JsonRecord | undefined {
  const cells: { [id: string]: Json } = {};
  const carry = (path: string, value: Json): boolean => {
    const move = moves.find(({ field }) => field === path);
    if (move === undefined)
      return isRecord(value) && Object.entries(value).every(([id, inner]) => carry(`${path}.${id}`, inner));
    if (move.to?.startsWith(`${to}.`) !== true) return false;
    const cell =
      isList(value) && moves.some(({ field }) => field.startsWith(`${path}.`))
        ? movedRows(path, move.to, value, moves)
        : converted(move, value);
    if (cell !== undefined) put(cells, move.to.slice(to.length + 1).split("."), cell);
    return cell !== undefined;
  };
  return Object.entries(row).every(([id, value]) => carry(`${from}.${id}`, value)) ? cells : undefined;
}

function converted({ conversion, options }: FieldMove, value: Json): Json | undefined {
  const renamed = options === undefined ? value : withOptions(value, options);
  switch (conversion) {
    case undefined:
    case "options":
      return renamed;
    case "one-as-list":
      return renamed === undefined || isList(renamed) ? renamed : [renamed];
    case "number-as-decimal":
      return typeof value === "number" ? String(value) : undefined;
    case "decimal-as-number": {
      const whole = typeof value === "string" && /^-?[0-9]{1,15}([.]0+)?$/.test(value);
      return whole ? Number(value) : undefined;
    }
    case "as-text":
      return typeof value === "number" || typeof value === "string" ? String(value) : undefined;
  }
}

function withOptions(value: Json, options: NonNullable<FieldMove["options"]>): Json | undefined {
  const one = (id: Json): Json | undefined => options.find(({ option }) => option === id)?.to;
  if (!isList(value)) return one(value);
  const all = value.map(one);
  return all.every((id) => id !== undefined) ? all : undefined;
}

/** Sets a value at a path; names of authors such as `constructor` are names. */
function put(into: { [id: string]: Json }, [id = "", ...rest]: readonly string[], value: Json): void {
  if (rest.length === 0) {
    Object.defineProperty(into, id, { value, enumerable: true, writable: true, configurable: true });
    return;
  }
  const before = Object.hasOwn(into, id) ? into[id] : undefined;
  const inner: { [id: string]: Json } = isRecord(before) ? { ...before } : {};
  put(inner, rest, value);
  put(into, [id], inner);
}
