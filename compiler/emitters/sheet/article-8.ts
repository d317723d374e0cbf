import type { Grounded } from "@tthc/model";
import type { Speaker } from "../speaker.ts";
import type { Block } from "../../document/document.ts";

const DECREE = "Nghị định số 63/2010/NĐ-CP";
const AMENDED = "Nghị định số 92/2017/NĐ-CP";
const DECREE_EN = "Decree 63/2010/NĐ-CP";

/** The points of Article 8(2) that every procedure must have, and the last for what a procedure may have. */
export type Article8Point = "a" | "b" | "c" | "d" | "đ" | "e" | "g" | "h";

/** Under which law a sheet is laid out. */
export function layoutLaw({ say }: Speaker): string {
  return say(
    `Trình bày theo khoản 2 Điều 8 và điểm b khoản 1 Điều 15 ${DECREE} được sửa đổi, bổ sung bởi ${AMENDED}`,
    `Laid out after Article 8(2) and Article 15(1)(b) of ${DECREE_EN} as amended by Decree 92/2017/NĐ-CP`,
  );
}

/** A part that Article 8(2) asks for: its heading, the law that wants it and the laws behind its content. */
export function article8Part(
  speaker: Speaker,
  point: Article8Point,
  title: string,
  blocks: readonly Block[],
  grounded: Grounded = {},
): Block {
  const wanted = speaker.say(
    `Điểm ${point} khoản 2 Điều 8 ${DECREE} (sửa đổi năm 2017)`,
    `Article 8(2)(${point}) of ${DECREE_EN} (as amended in 2017)`,
  );
  return { is: "section", title, law: withBasis(speaker, wanted, grounded), blocks };
}

/** The legal basis is asked for by Article 15, not by Article 8. */
export function article15Part(speaker: Speaker, title: string, blocks: readonly Block[]): Block {
  const law = speaker.say(
    `Điểm b khoản 1 Điều 15 ${DECREE} (sửa đổi năm 2017)`,
    `Article 15(1)(b) of ${DECREE_EN} (as amended in 2017)`,
  );
  return { is: "section", title, law: `${law}.`, blocks };
}

function withBasis(speaker: Speaker, wanted: string, grounded: Grounded): string {
  const basis = speaker.basis(grounded);
  return basis === "" ? `${wanted}.` : `${wanted}. ${speaker.say("Căn cứ", "Basis")}: ${basis}.`;
}
