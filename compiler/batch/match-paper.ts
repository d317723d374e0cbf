import { wordLikeness } from "../diff/likeness.ts";
import { sameWords, withoutBullet } from "../records/plain-text.ts";
import { withoutBrackets, type AskedPaper } from "./asked-paper.ts";
import type { PaperLine } from "./paper-line.ts";

/** How a paper of a dossier was recognised, from the surest to the least. */
export type PaperMatchWay =
  /** The same words. */
  | "equal"
  /** One text begins with the other. */
  | "begins"
  /** Another name of the same paper stands at its head. */
  | "name"
  /** Another name of it stands as one of several papers on the line. */
  | "one-of-several"
  /** Every word of the shorter text stands in the longer one, which is not much longer. */
  | "contained"
  /** Enough words in common. */
  | "likeness"
  /** Its name only occurs within other words: not the paper itself. */
  | "mentioned"
  | "none";

export interface PaperMatch {
  readonly way: PaperMatchWay;
  /** 0 to 1. */
  readonly score: number;
  /** The line asks for other papers too, or for this one as a choice. */
  readonly isPart: boolean;
}

const SCORES: Readonly<Record<Exclude<PaperMatchWay, "likeness">, number>> = {
  equal: 1,
  begins: 0.95,
  name: 0.9,
  "one-of-several": 0.8,
  contained: 0.8,
  mentioned: 0.5,
  none: 0,
};

/** From this score on a paper is the one that is meant. */
export const PAPER_FOUND = 0.75;

/** How well a line of a dossier is the paper that a plan asks for: the surest way that fits. */
export function matchPaper(asked: AskedPaper, line: PaperLine): PaperMatch {
  const { name } = asked;
  const of = (way: Exclude<PaperMatchWay, "likeness">, isPart = line.isShared): PaperMatch => ({
    way,
    score: SCORES[way],
    isPart,
  });
  const own = readAsked(asked);
  // A line that lists other papers by name is not described by what the cell says besides the name.
  const isOthers = name !== undefined && line.label.includes(":") && !line.named.includes(name);
  const described = isOthers ? [] : own.descriptions;
  if (own.words === line.words) return of("equal", false);
  if (begins(own.words, line.words)) return of("begins");
  // What stands in brackets or behind a colon is one paper of those described: the line may ask for others.
  if (described.some(({ words }) => begins(words, line.words) || words === line.words))
    return of("begins", true);
  if (name !== undefined && line.heads[0] === name) return of("name");
  if (name !== undefined && line.heads.includes(name)) return of("one-of-several", true);
  const all = [own, ...described];
  if (all.some(({ words }) => isContained(words, line.words))) return of("contained");
  const likeness = Math.max(...all.map(({ words }) => wordLikeness(words, line.words)));
  if (likeness < PAPER_FOUND && name !== undefined && line.named.includes(name)) return of("mentioned", true);
  return likeness > 0 ? { way: "likeness", score: likeness, isPart: line.isShared } : of("none");
}

/** `Giấy chứng nhận` alone begins half of all papers. */
const begins = (asked: string, there: string): boolean =>
  there !== "" &&
  asked.split(" ").length > 3 &&
  (there.startsWith(`${asked} `) || asked.startsWith(`${there} `));

interface ReadAsked {
  readonly words: string;
  /** What the cell says of the paper besides its name. */
  readonly descriptions: readonly { readonly words: string }[];
}

const known = new WeakMap<AskedPaper, ReadAsked>();

function readAsked(asked: AskedPaper): ReadAsked {
  const found = known.get(asked);
  if (found !== undefined) return found;
  const wordsOf = (text: string): string => sameWords(withoutBullet(text));
  const words = wordsOf(asked.text);
  const descriptions = [withoutBrackets(asked.text), beforeColon(asked.text)]
    .map((text) => ({ words: wordsOf(text) }))
    .filter((one) => one.words !== words);
  const read = { words, descriptions };
  known.set(asked, read);
  return read;
}

/** `Giấy tờ chứng minh chỗ ở hợp pháp: Giấy chứng nhận …`: what stands first says which paper it is. */
function beforeColon(text: string): string {
  const [first = ""] = text.split(":");
  return sameWords(first).split(" ").length >= CONTAINED_WORDS ? first : text;
}

/** Fewer words than these are in any long text by chance. */
const CONTAINED_WORDS = 6;

function isContained(a: string, b: string): boolean {
  const [short = [], long = []] = [a.split(" "), b.split(" ")].toSorted(
    (one, other) => one.length - other.length,
  );
  if (short.length < CONTAINED_WORDS || long.length > 2.5 * short.length) return false;
  const left = [...long];
  return short.every((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
