import type { ProcedureModel } from "@tthc/model";
import { boxesOf, type Marks } from "./flow-marks.ts";
import { MARKS } from "./mark-words.ts";
import { changeLinks, textHtml, type Telling } from "./report-pair.ts";

/** A flow with its marks and the name of its side. */
export type MarkedSide = readonly [model: ProcedureModel, marks: Marks, side: string];

/** The marks in words, each with the changes it stands for. */
export function markTable(telling: Telling, sides: readonly MarkedSide[]): string {
  const { tell } = telling;
  const rows = sides.flatMap(([model, marks, side]) =>
    boxesOf(model).flatMap(([key, vi]) => {
      const mark = marks.get(key);
      if (mark === undefined) return [];
      const { sign, word } = MARKS[mark.kind];
      const label = englishOf(model, key);
      const name = tell.language === "en" && label !== undefined ? label : vi;
      return [
        `<tr><th scope="row" data-column="${tell.say("Khung", "Box")}">${textHtml(name)}</th><td data-column="${tell.say("Bên", "Side")}">${side}</td><td data-column="${tell.say("Dấu", "Mark")}"><span class="mark-word ${mark.kind}">${sign} ${word[tell.language]}</span></td><td data-column="${tell.say("Thay đổi số", "Changes no.")}">${changeLinks(mark.changes, telling)}</td></tr>`,
      ];
    }),
  );
  if (rows.length === 0)
    return `<p>${tell.say("Trình tự hai bên như nhau.", "The flows of both sides are the same.")}</p>`;
  const columns = [
    tell.say("Khung", "Box"),
    tell.say("Bên", "Side"),
    tell.say("Dấu", "Mark"),
    tell.say("Thay đổi số", "Changes no."),
  ];
  return `<details class="marks"><summary>${tell.say("Các khung được đánh dấu, bằng chữ", "The marked boxes in words")} (${String(rows.length)})</summary>
<table><caption>${tell.say("Khung được đánh dấu", "Marked boxes")}</caption><thead><tr>${columns.map((one) => `<th scope="col">${one}</th>`).join("")}</tr></thead><tbody>
${rows.join("\n")}
</tbody></table></details>`;
}

function englishOf({ flow }: ProcedureModel, key: string): string | undefined {
  const [id, branchId] = key.split("/");
  const state = flow.states.find((one) => one.id === id);
  if (branchId === undefined) return state?.label.en;
  return state?.kind === "parallel" ? state.branches.find((one) => one.id === branchId)?.label.en : undefined;
}
