import { plainText, sameWords, withoutBullet } from "../records/plain-text.ts";
import { PAPER_NAMES, type PaperName } from "./paper-names.ts";

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
    "tên,? địa chỉ",
    "tên ",
    "họ tên",
    "họ và tên",
  ]
    .map(sameWordsOfPattern)
    .join("|")})`,
  "u",
);

const STRONG = /[;\n]|\s[-+]\s|(?<=[.:])\s/u;
const WEAK = /[;:,/()\n]|\s[-+]\s|(?<=\.)\s|\s(?:hoặc|và|gồm|là|như)\s/iu;

/** Names found at the head of a piece of a label. */
export function headName(piece: string): PaperName | undefined {
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

/** Behind `thay Giấy …` stands what the line does not ask for. */
const INSTEAD = /\sthay(?: cho)?\s(?=giấy\s)/iu;

/** The papers that a line may ask for: a form's commas belong to what it applies for. */
export function piecesOf(label: string): readonly string[] {
  const [plain = ""] = plainText(label).split(INSTEAD);
  const pieces = plain.split(FORM.test(sameWords(withoutBullet(plain))) ? STRONG : WEAK);
  return pieces.map((piece) => withoutBullet(piece)).filter((piece) => piece !== "");
}

/** A line of a dossier, read once. */
export interface PaperLine {
  readonly label: string;
  readonly words: string;
  /** The paper at the head of each piece; undefined where it is none of the known ones. */
  readonly heads: readonly (PaperName | undefined)[];
  /** It asks for several papers, or for one of several. */
  readonly isShared: boolean;
  readonly named: readonly PaperName[];
}

const known = new WeakMap<object, PaperLine>();

/** Reads the line of a paper; a long piece is taken for a paper of its own. */
export function readLine(paper: object, label: string): PaperLine {
  const found = known.get(paper);
  if (found !== undefined) return found;
  const pieces = piecesOf(label);
  const heads = pieces.map((piece) => headName(piece));
  const count = pieces.filter((piece, at) => heads[at] !== undefined || sameWords(piece).length > 25).length;
  const words = sameWords(withoutBullet(label));
  const line = { label, words, heads, isShared: count > 1, named: papersNamedIn(label) };
  known.set(paper, line);
  return line;
}
