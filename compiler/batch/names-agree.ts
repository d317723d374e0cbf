import { wordLikeness } from "../diff/likeness.ts";
import { sameWords } from "../records/plain-text.ts";

/** Below this share of common words a code and a name are of two procedures. */
export const SAME_NAME = 0.4;

/** Words that make another procedure of the same name: each pair excludes the other. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ["thường trú", "tạm trú"],
  ["khai sinh", "khai tử"],
  ["kết hôn", "ly hôn"],
  ["xuất khẩu", "nhập khẩu"],
  ["trong nước", "nước ngoài"],
];

/** Whether a row's name can be the name that the catalogue has for its code. A case of a procedure names it too. */
export function namesAgree(row: string, catalogue: string): boolean {
  const [a, b] = [` ${sameWords(row)} `, ` ${sameWords(catalogue)} `];
  if (a.trim() === "" || b.trim() === "") return true;
  const isOther = OPPOSITES.some(([one, other]) => {
    const [first, second] = [` ${sameWords(one)} `, ` ${sameWords(other)} `];
    const onlyFirst = (text: string): boolean => text.includes(first) && !text.includes(second);
    const onlySecond = (text: string): boolean => text.includes(second) && !text.includes(first);
    return (onlyFirst(a) && onlySecond(b)) || (onlySecond(a) && onlyFirst(b));
  });
  if (isOther) return false;
  return a.includes(b) || b.includes(a) || wordLikeness(row, catalogue) >= SAME_NAME;
}
