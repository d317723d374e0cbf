import type { ProcedureModel } from "@tthc/model";
import { versionOf } from "../diff/comparison.ts";
import { versionText } from "../diff/sheet/comparison-words.ts";
import { safeText } from "../document/markup-text.ts";
import type { KeptResults } from "../emitters/emitter.ts";
import { flowMarks, MARK_KINDS, type Marks } from "./flow-marks.ts";
import { flowPicture } from "./flow-picture.ts";
import { markTable, type MarkedSide } from "./mark-table.ts";
import { MARKS } from "./mark-words.ts";
import { scrolling, sectionHtml, textHtml, type Telling } from "./report-pair.ts";

/** Both flows side by side, what changed marked by sign, word and line, and the marks once more as a table. */
export async function flowSection(telling: Telling, kept: KeptResults): Promise<string> {
  const { pair, tell, numbered } = telling;
  const { say, language } = tell;
  const marks = flowMarks(pair, numbered);
  const isOne = pair.before.length === 1;
  const older = pair.before.map((model, index): MarkedSide => {
    const count = isOne ? "" : ` ${String(index + 1)}/${String(pair.before.length)}`;
    return [model, marks.before[index] ?? NONE, `${say("Trước", "Before")}${count}`];
  });
  const sides: readonly MarkedSide[] = [...older, [pair.after, marks.after, say("Sau", "After")]];
  const figures: string[] = [];
  const sheets: Pieces[] = [];
  for (const [index, [model, own, side]] of sides.entries()) {
    const prefix = `${telling.prefix}-flow-${String(index)}`;
    const title = flowTitle(model, telling);
    const { svg, pieces } = await flowPicture({ model, marks: own, language, prefix, title }, kept);
    figures.push(
      `<figure class="flow">\n<figcaption class="side-name">${textHtml(side)}</figcaption>\n${scrolling(`${side}: ${title}`, svg, "flow-frame")}\n</figure>`,
    );
    sheets.push({ side: `${side}: ${title}`, pieces });
  }
  const body = [
    legend(telling),
    `<div class="flows${isOne ? "" : " several"}">\n${figures.join("\n")}\n</div>`,
    onPaper(sheets, isOne),
    markTable(telling, sides),
  ];
  const title = say("Trình tự trước và sau", "The flow before and after");
  return sectionHtml("flow-section", title, body.join("\n"), telling);
}

const NONE: Marks = new Map();

interface Pieces {
  readonly side: string;
  readonly pieces: readonly string[];
}

/** Pieces that fit on sheets: of two flows side by side, of several one after the other. */
function onPaper(all: readonly Pieces[], isOne: boolean): string {
  const cells = all.map(({ side, pieces }) =>
    pieces.map((piece, index) => {
      const part = pieces.length === 1 ? "" : ` (${String(index + 1)}/${String(pieces.length)})`;
      return `<div class="piece"><p class="side-name">${textHtml(`${side}${part}`)}</p>${piece}</div>`;
    }),
  );
  const rows = Math.max(...cells.map((one) => one.length));
  const ordered = isOne
    ? Array.from({ length: rows }, (_, row) =>
        cells.map((one) => one[row] ?? `<div class="piece"></div>`),
      ).flat()
    : cells.flat();
  return `<div class="on-paper" aria-hidden="true">\n${ordered.join("\n")}\n</div>`;
}

const flowTitle = (model: ProcedureModel, { tell }: Telling): string =>
  `${safeText(tell.language === "vi" ? model.label.vi : (model.label.en ?? model.label.vi))}, ${versionText(versionOf(model), tell.language)}`;

function legend({ tell }: Telling): string {
  const items = MARK_KINDS.map(
    (kind) =>
      `<li><span class="mark-word ${kind}">${MARKS[kind].sign} ${MARKS[kind].word[tell.language]}</span></li>`,
  );
  const words = tell.say(
    "Khung nét liền: việc; nét đứt: chờ; bo tròn: kết thúc. Đồng hồ: thời hạn. Hai vạch đứng: đồng hồ của thời hạn giải quyết.",
    "Solid frame: work; dashed: waiting; round: an end. Clock: limit. Two bars: what the promised term does.",
  );
  return `<ul class="legend">${items.join("")}<li class="legend-words">${words}</li></ul>`;
}
