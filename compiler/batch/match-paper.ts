import { wordLikeness } from "../diff/likeness.ts";
import { sameWords, withoutBullet } from "../records/plain-text.ts";
import { withoutBrackets, type AskedPaper } from "./asked-paper.ts";
import { headName, papersNamedIn, piecesOf } from "./paper-line.ts";

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
export function matchPaper({ text, name }: AskedPaper, label: string): PaperMatch {
  const heads = piecesOf(label).map((piece) => ({
    name: headName(piece),
    isLong: sameWords(piece).length > 25,
  }));
  const isPart = heads.filter((head) => head.name !== undefined || head.isLong).length > 1;
  const of = (way: Exclude<PaperMatchWay, "likeness">, part = isPart): PaperMatch => ({
    way,
    score: SCORES[way],
    isPart: part,
  });
  const texts = [text, withoutBrackets(text), beforeColon(text)];
  if (wordsOf(text) === wordsOf(label)) return of("equal", false);
  if (texts.some((one) => begins(wordsOf(one), wordsOf(label)))) return of("begins");
  if (name !== undefined && heads[0]?.name === name) return of("name");
  if (name !== undefined && heads.some((head) => head.name === name)) return of("one-of-several", true);
  if (texts.some((one) => isContained(one, label))) return of("contained");
  const likeness = Math.max(...texts.map((one) => wordLikeness(one, label)));
  if (likeness < PAPER_FOUND && name !== undefined && papersNamedIn(label).includes(name))
    return of("mentioned", true);
  return likeness > 0 ? { way: "likeness", score: likeness, isPart } : of("none");
}

const wordsOf = (text: string): string => sameWords(withoutBullet(text));

/** `Giấy chứng nhận` alone begins half of all papers. */
const begins = (asked: string, there: string): boolean =>
  there !== "" &&
  asked.split(" ").length > 3 &&
  (there.startsWith(`${asked} `) || asked.startsWith(`${there} `));

/** `Giấy tờ chứng minh chỗ ở hợp pháp: Giấy chứng nhận …`: what stands first says which paper it is. */
function beforeColon(text: string): string {
  const [first = ""] = text.split(":");
  return sameWords(first).split(" ").length >= CONTAINED_WORDS ? first : text;
}

/** Fewer words than these are in any long text by chance. */
const CONTAINED_WORDS = 6;

function isContained(a: string, b: string): boolean {
  const [short = [], long = []] = [a, b]
    .map((one) => sameWords(withoutBullet(one)).split(" "))
    .toSorted((one, other) => one.length - other.length);
  if (short.length < CONTAINED_WORDS || long.length > 2.5 * short.length) return false;
  const left = [...long];
  return short.every((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
