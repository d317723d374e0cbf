import type { Json, Shape } from "@tthc/model";
import type { Mentions } from "./mentions.ts";
import { sampleOf } from "./sample-text.ts";
import type { Symbolic } from "./symbolic-value.ts";

/** One value that stands for all that conditions cannot tell from it. */
export interface Representative {
  readonly value: Symbolic;
  readonly json: Json;
}

export interface Representatives {
  readonly values: readonly Representative[];
  /** Some value may be missing: that none of these fits proves nothing. */
  readonly partial: boolean;
}

const MOST_SUBSETS = 8;
/** As many different texts as comparisons between texts can tell apart. */
const WORDS = ["nội dung", "nội dung khác", "nội dung thứ ba", "nội dung thứ tư", "nội dung thứ năm"];

/** The values of a field that is neither a number, a date nor a structure; without absence. */
export function representativesOf(shape: Shape, mentions: Mentions): Representatives {
  switch (shape.is) {
    case "boolean":
      return all([true, false].map((value) => ({ value: { is: "boolean", value }, json: value })));
    case "choice":
      return shape.many ? subsets(shape, mentions) : all(chosen(shape, mentions).map(choiceOf));
    case "file":
      return all([{ value: { is: "file" }, json: "tep.pdf" }]);
    case "text":
      return texts(shape, mentions);
    default:
      return { values: [], partial: true };
  }
}

/** The ids that something mentions, and one more for all others. */
export function tellingIds(ids: readonly string[], mentions: Mentions): readonly string[] {
  if (mentions.comparesChoices) return ids;
  const mentioned = ids.filter((id) => mentions.choices.has(id));
  const other = ids.find((id) => !mentions.choices.has(id));
  return other === undefined ? mentioned : [...mentioned, other];
}

const all = (values: readonly Representative[]): Representatives => ({ values, partial: false });
const choiceOf = (id: string): Representative => ({ value: { is: "choice", id }, json: id });

function chosen({ options }: Extract<Shape, { is: "choice" }>, mentions: Mentions): readonly string[] {
  return tellingIds(
    options.map(({ id }) => id),
    mentions,
  );
}

function subsets(shape: Extract<Shape, { is: "choice" }>, mentions: Mentions): Representatives {
  const ids = chosen(shape, mentions);
  const used = ids.slice(0, MOST_SUBSETS);
  const sets: string[][] = [];
  for (let bits = 1; bits < 1 << used.length; bits += 1)
    sets.push(used.filter((_, i) => (bits & (1 << i)) !== 0));
  sets.sort((a, b) => a.length - b.length);
  const values = sets.map((set): Representative => ({
    value: { is: "list", of: "choice", items: set.map((id) => ({ is: "choice", id })) },
    json: set,
  }));
  return { values, partial: ids.length > used.length || mentions.comparesChoices };
}

function texts(shape: Extract<Shape, { is: "text" }>, mentions: Mentions): Representatives {
  const mentioned = [...mentions.texts].filter((text) => isTextOf(shape, text));
  const fresh = freshTexts(shape, mentions).filter((text) => !mentions.texts.has(text));
  const values = [...new Set([...fresh, ...mentioned])].map((value): Representative => ({
    value: { is: "text", value },
    json: value,
  }));
  const isTold = mentions.textComparisons < (shape.pattern === undefined ? WORDS.length : 1);
  return { values, partial: mentions.readsTexts || !isTold };
}

function isTextOf({ pattern, minLength, maxLength }: Extract<Shape, { is: "text" }>, text: string): boolean {
  const { length } = Array.from(text);
  if (length === 0 || length < (minLength ?? 0) || length > (maxLength ?? Infinity)) return false;
  try {
    return pattern === undefined || new RegExp(pattern, "u").test(text);
  } catch {
    return false;
  }
}

/** Texts that nothing mentions; several only where texts are compared with each other or measured. */
function freshTexts(shape: Extract<Shape, { is: "text" }>, mentions: Mentions): readonly string[] {
  const { pattern, minLength = 0, maxLength = Infinity } = shape;
  if (maxLength < Math.max(1, minLength)) return [];
  // What a pattern takes that cannot be read here is there all the same.
  if (pattern !== undefined) return [sampleOf(pattern) ?? "…"];
  const words = WORDS.slice(0, mentions.textComparisons + 1);
  const lengths = mentions.readsTexts ? [...mentions.lengths].flatMap((n) => [n - 1, n, n + 1]) : [];
  const sized = [...words, ...lengths.filter((n) => n > 0).map((n) => "a".repeat(n))];
  return [...new Set(sized.map((text) => fitted(text, minLength, maxLength)))];
}

function fitted(text: string, least: number, most: number): string {
  const letters = Array.from(text.padEnd(least, "a"));
  return (
    letters
      .slice(0, most === Infinity ? letters.length : most)
      .join("")
      .trim() || "a"
  );
}
