import { sameWords } from "../records/plain-text.ts";
import { papersNamedIn } from "./paper-line.ts";
import type { PaperName } from "./paper-names.ts";

/** Words by which a record says that data stand for a paper, or that it is asked for only where they fail. */
const DATA = new RegExp(
  [
    "thay thế bằng",
    "được thay thế",
    "không phải (?:nộp|xuất trình|tải lên)",
    "không (?:yêu cầu|cần)(?: \\S+){0,12} (?:nộp|xuất trình|cung cấp)",
    "chỉ (?:cần )?(?:phải )?cung cấp (?:thông tin|số|mã)",
    "(?:không thể|không|chưa|tự động)? ?khai thác(?: được)?(?: \\S+){0,25} (?:cơ sở dữ liệu|csdl\\S*|thông tin)",
    "không (?:thể )?khai thác được",
    "tra cứu(?: \\S+){0,25} (?:cơ sở dữ liệu|csdl\\S*)",
    "chưa được tích hợp",
    "chưa (?:được )?kết nối",
    "đã có (?:trong|trên)(?: \\S+){0,8} (?:cơ sở dữ liệu|csdl\\S*)",
  ]
    .map((pattern) => pattern.replace(/[\p{L} ]+/gu, (words) => spaced(words)))
    .join("|"),
  "u",
);

function spaced(words: string): string {
  const inner = sameWords(words);
  return inner === "" ? words : `${/^ /.test(words) ? " " : ""}${inner}${/ $/.test(words) ? " " : ""}`;
}

/** What such a sentence may be about instead: data on residence say nothing of an identity card. */
const OTHER_SUBJECTS: readonly (readonly [words: string, papers: readonly string[]])[] = [
  ["cư trú", ["household-register"]],
  ["lý lịch tư pháp", ["criminal-record"]],
];

interface DataSentence {
  readonly text: string;
  readonly saysData: boolean;
  readonly words: string;
  readonly named: readonly PaperName[];
}

const known = new WeakMap<object, readonly DataSentence[]>();

/** The sentences of a paper's line that may say data stand for something, read once. */
function sentencesOf(paper: { readonly label: string }): readonly DataSentence[] {
  const found = known.get(paper);
  if (found !== undefined) return found;
  const sentences = paper.label.split(/(?<=[.;])\s+/u).flatMap((text): DataSentence[] => {
    const words = sameWords(text);
    const saysData = DATA.test(words);
    return saysData || / trừ /.test(words) ? [{ text, saysData, words, named: papersNamedIn(text) }] : [];
  });
  known.set(paper, sentences);
  return sentences;
}

/** The sentence of a line that says data stand for the paper; of the paper's own line any sentence tells. */
export function dataSentence(
  paper: { readonly label: string },
  name: PaperName | undefined,
  isOwnLine: boolean,
): string | undefined {
  return sentencesOf(paper).find(({ text, saysData, words, named }) => {
    if (name !== undefined && isLeftOut(text, name)) return true;
    if (!saysData) return false;
    const isOther = OTHER_SUBJECTS.some(
      ([subject, papers]) => words.includes(sameWords(subject)) && !papers.includes(name?.id ?? ""),
    );
    return !isOther && (isOwnLine || (name !== undefined && named.includes(name)));
  })?.text;
}

/** `…, trừ căn cước công dân`: the line itself leaves the paper out. */
const isLeftOut = (sentence: string, name: PaperName): boolean => {
  const [, out] = /(?:^|[\s,(])trừ\s([^.;]*)/iu.exec(sentence) ?? [];
  return out !== undefined && !/trường hợp/iu.test(out) && papersNamedIn(out).includes(name);
};
