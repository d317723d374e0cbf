import { wordLikeness } from "../diff/likeness.ts";
import { plainText, sameWords, withoutBullet } from "../records/plain-text.ts";
import { PAPER_NAMES, type PaperName } from "./paper-names.ts";

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
  mentioned: 0.5,
  none: 0,
};

/** From this score on a paper is the one that is meant. */
export const PAPER_FOUND = 0.75;

/** What a plan asks for in one cell: the text itself, or the papers it names. */
export interface AskedPaper {
  readonly text: string;
  readonly name?: PaperName;
}

interface Named {
  readonly paper: PaperName;
  readonly words: string;
}

const longestFirst = (all: readonly Named[]): readonly Named[] =>
  all.toSorted((a, b) => b.words.length - a.words.length);

const STRICT = longestFirst(
  PAPER_NAMES.flatMap((paper) => paper.names.map((name) => ({ paper, words: sameWords(name) }))),
);
const ALL = longestFirst([
  ...STRICT,
  ...PAPER_NAMES.flatMap((paper) => (paper.loose ?? []).map((name) => ({ paper, words: sameWords(name) }))),
]);

/** Words in front of the name of a paper that say nothing about which paper it is. */
const FRONT = new RegExp(
  `^(?:${[
    "\\d+",
    "bộ",
    "bản(?: sao| chụp| chính| photocopy| photo| gốc| điện tử| giấy)?",
    "sao",
    "photocopy",
    "(?:có |được )?(?:công chứng|chứng thực)(?: hợp lệ)?",
    "(?:đã )?được chứng thực",
    "hợp lệ",
    "hợp pháp",
    "từ",
    "sổ gốc(?: hộ tịch)?",
    "điện tử",
    "có giá trị pháp lý",
    "để đối chiếu",
    "để chứng minh",
    "của",
    "một",
    "trong",
    "những",
    "các",
    "loại",
    "sau(?: đây)?",
    "xuất trình",
    "nộp",
    "gửi",
    "kèm(?: theo)?",
    "cung cấp",
    "thẻ",
    "giấy tờ",
    "giấy",
    "tài liệu",
    "tệp tin",
    "file",
    "ảnh",
    "hoặc",
    "và",
    "có",
    "chứa",
    "đối với [^,;:]{0,60}?(?= giấy| bản)",
  ]
    .map(sameWordsOfPattern)
    .join("|")}) `,
  "u",
);

/** The spelling of tones that all compared texts have. */
function sameWordsOfPattern(pattern: string): string {
  return pattern.replace(/[\p{L} ]+/gu, (words) => {
    const [before = "", after = ""] = [/^ */.exec(words)?.[0], / *$/.exec(words)?.[0]];
    return words.trim() === "" ? words : `${before}${sameWords(words)}${after}`;
  });
}

/** A line that is an application, a statement or a decision names other papers as its subject. */
const FORM = new RegExp(
  `^(?:${[
    "đơn",
    "tờ khai",
    "giấy đề nghị",
    "văn bản đề nghị",
    "văn bản yêu cầu",
    "công văn",
    "phiếu (?!lý lịch)",
    "báo cáo",
    "danh sách",
    "hợp đồng",
    "biên bản",
    "bản khai",
    "tờ trình",
    "thông báo",
    "mẫu",
    "bản kê khai",
  ]
    .map(sameWordsOfPattern)
    .join("|")})`,
  "u",
);

const STRONG = /[;\n]|\s[-+]\s|(?<=[.:])\s/u;
const WEAK = /[;:,/()\n]|\s[-+]\s|(?<=\.)\s|\s(?:hoặc|và|gồm|là|như)\s/iu;

/** Names found at the head of a piece of a label. */
function headName(piece: string): PaperName | undefined {
  let words = sameWords(piece);
  for (;;) {
    const at = words;
    const found = STRICT.find((one) => at === one.words || at.startsWith(`${one.words} `));
    if (found !== undefined) return found.paper;
    const front = FRONT.exec(`${words} `);
    if (front === null || front[0].length > words.length) return undefined;
    words = words.slice(front[0].length);
  }
}

/** Every paper that a text names anywhere. */
export function papersNamedIn(text: string): readonly PaperName[] {
  let rest = ` ${sameWords(text)} `;
  const found = new Set<PaperName>();
  for (const { paper, words } of ALL) {
    if (!rest.includes(` ${words} `)) continue;
    found.add(paper);
    // `giấy chứng nhận đăng ký hộ kinh doanh` is no `đăng ký kinh doanh`: what was read is not read again.
    rest = rest.replaceAll(` ${words} `, " … ");
  }
  return PAPER_NAMES.filter((paper) => found.has(paper));
}

/** The papers of a plan's cell: one a semicolon or bullet; a text that names known papers stands for them. */
export function askedPapers(cell: string): readonly AskedPaper[] {
  const pieces = cell
    .split(/;(?![^(]*\))|\n|(?:^|\s)-\s(?=\p{Lu})/u)
    .map((piece) => withoutBullet(piece))
    .filter((piece) => sameWords(piece) !== "");
  const asked = pieces.flatMap((text): AskedPaper[] => {
    const names = papersNamedIn(text);
    return names.length === 0 ? [{ text }] : names.map((name) => ({ text, name }));
  });
  // The same paper may stand in several pieces: «thẻ căn cước, chứng minh nhân dân … của người chết».
  return asked.filter(
    ({ name }, index) => name === undefined || asked.findIndex((one) => one.name === name) === index,
  );
}

/** How well a line of a dossier is the paper that a plan asks for. */
export function matchPaper({ text, name }: AskedPaper, label: string): PaperMatch {
  const [asked, there] = [sameWords(withoutBullet(text)), sameWords(withoutBullet(label))];
  const pieces = piecesOf(label);
  const isPart =
    pieces.filter((piece) => headName(piece) !== undefined || sameWords(piece).length > 25).length > 1;
  const matchOf = (way: Exclude<PaperMatchWay, "likeness">, part = isPart): PaperMatch => ({
    way,
    score: SCORES[way],
    isPart: part,
  });
  if (asked === there) return matchOf("equal", false);
  const short = sameWords(withoutBrackets(text));
  for (const own of new Set([asked, short]))
    if (
      own.split(" ").length > 3 &&
      (there.startsWith(`${own} `) || own.startsWith(`${there} `)) &&
      there !== ""
    )
      return matchOf("begins");
  if (name !== undefined) {
    const heads = pieces.map((piece) => headName(piece));
    if (heads[0] === name) return matchOf("name");
    if (heads.includes(name)) return matchOf("one-of-several", true);
  }
  const likeness = Math.max(wordLikeness(text, label), wordLikeness(withoutBrackets(text), label));
  if (likeness >= PAPER_FOUND) return { way: "likeness", score: likeness, isPart };
  if (name !== undefined && papersNamedIn(label).includes(name)) return matchOf("mentioned", true);
  return likeness > 0 ? { way: "likeness", score: likeness, isPart } : matchOf("none");
}

/** The papers that a line may ask for: a form's commas belong to what it applies for. */
function piecesOf(label: string): readonly string[] {
  const plain = plainText(label);
  const pieces = plain.split(FORM.test(sameWords(withoutBullet(plain))) ? STRONG : WEAK);
  return pieces.map((piece) => withoutBullet(piece)).filter((piece) => piece !== "");
}

const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)/gu, " ");
