import type { ComparedText } from "../diff/comparison-format.ts";
import type { BehaviourStep } from "./behaviour-format.ts";

/** A text in both languages. */
export const both = (vi: string, en: string): ComparedText => ({ vi, en });

/** No words. */
export const NOTHING: ComparedText = both("", "");

/** `«Thẩm tra»` */
export const quoted = ({ vi, en }: ComparedText): ComparedText => both(`«${vi}»`, `"${en}"`);

/** `«đạt», «không đạt»` */
export function listed(texts: readonly ComparedText[]): ComparedText {
  const all = texts.map(quoted);
  return both(all.map(({ vi }) => vi).join(", "), all.map(({ en }) => en).join(", "));
}

/** `ở «Thẩm tra», khi diện tích trên 500 m², ` */
export function whereText({ at, state, when, branch }: BehaviourStep): ComparedText {
  if (state === "") return NOTHING;
  const place = quoted(at);
  const condition =
    when === undefined || branch !== undefined ? NOTHING : both(`, khi ${when.vi}`, `, when ${when.en}`);
  return both(`ở ${place.vi}${condition.vi}, `, `at ${place.en}${condition.en}, `);
}

/** `người nộp được chọn «bổ sung», hồ sơ sang «Thẩm tra»` */
export function done(step: BehaviourStep): ComparedText {
  const [to, does] = [quoted(step.to), quoted(step.does)];
  const { who, asked } = step;
  if (asked !== undefined) {
    const branch = quoted(asked);
    return step.by === "time"
      ? both(
          `${branch.vi} im lặng quá hạn thì tự có kết quả`,
          `silence of ${branch.en} beyond its limit counts as an answer`,
        )
      : both(`${branch.vi} được trả lời ${does.vi}`, `${branch.en} can answer ${does.en}`);
  }
  if (step.by === "time")
    return both(
      `hết thời hạn thì hồ sơ tự sang ${to.vi}`,
      `when the time limit passes the dossier goes to ${to.en} by itself`,
    );
  return both(
    `${who.vi} được chọn ${does.vi}, hồ sơ sang ${to.vi}`,
    `${who.en} can choose ${does.en}, which leads to ${to.en}`,
  );
}

/** `tối đa 2 lần` */
export function timesText(count: number | undefined): ComparedText {
  if (count === undefined) return both("không giới hạn số lần", "any number of times");
  const times = String(count);
  return both(`tối đa ${times} lần`, count === 1 ? "at most once" : `at most ${times} times`);
}
