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

/** The sentence of a line that says data stand for the paper; of the paper's own line any sentence tells. */
export function dataSentence(
  line: string,
  name: PaperName | undefined,
  isOwnLine: boolean,
): string | undefined {
  const sentences = line.split(/(?<=[.;])\s+/u);
  return sentences.find((sentence) => {
    const words = sameWords(sentence);
    if (name !== undefined && isLeftOut(sentence, name)) return true;
    if (!DATA.test(words)) return false;
    return isOwnLine || (name !== undefined && papersNamedIn(sentence).includes(name));
  });
}

/** `…, trừ căn cước công dân`: the line itself leaves the paper out. */
const isLeftOut = (sentence: string, name: PaperName): boolean => {
  const [, out] = /(?:^|[\s,(])trừ\s([^.;]*)/iu.exec(sentence) ?? [];
  return out !== undefined && !/trường hợp/iu.test(out) && papersNamedIn(out).includes(name);
};
