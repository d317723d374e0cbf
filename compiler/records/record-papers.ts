import type { RecordPaper } from "./catalogue-record.ts";
import { plainText, sameWords, stated, withoutBullet } from "./plain-text.ts";

interface PaperLine {
  readonly label: string;
  readonly group: string | undefined;
  readonly originals: number;
  readonly copies: number;
  readonly code?: string | undefined;
  readonly attachments?: readonly string[];
}

const CONDITION = /(?:^|[(;,.]\s*|\s)((?:trường hợp|đối với|nếu|khi)\s[^;.()]*|nếu có(?:\s[^;.()]*)?)/iu;

/** A line of the table of papers in the one form both shapes are brought to. */
export function recordPaper({
  label,
  group,
  originals,
  copies,
  code,
  attachments = [],
}: PaperLine): RecordPaper {
  const plain = plainText(label);
  const heading = stated(group === "--" ? "" : group);
  const condition = CONDITION.exec(plain)?.[1]?.trim();
  return {
    label: plain,
    ...(code !== undefined && code !== "" && { code }),
    ...(heading !== undefined && { group: heading }),
    originals,
    copies,
    attachments,
    isRemark: isRemark(plain, heading, originals + copies),
    ...(condition !== undefined && { condition }),
  };
}

const REMARK =
  /^(?:lưu ý|(?:trong )?trường hợp (?:này|(?:không )?khai thác)|hồ sơ gồm|số bộ hồ sơ|số lượng hồ sơ)/u;

/** Tables carry remarks as lines of their own: under `Lưu ý`, or headings without any copy that end in a colon. */
function isRemark(label: string, group: string | undefined, pieces: number): boolean {
  if (group !== undefined && sameWords(group).startsWith("lưu ý")) return true;
  const words = sameWords(withoutBullet(label));
  return (pieces === 0 && (/:$/.test(label) || words.startsWith("trường hợp "))) || REMARK.test(words);
}
