import type { ProcedureModel } from "@tthc/model";
import type { Playback } from "@tthc/runtime";
import { html, type Html } from "../html.ts";
import type { Speaker } from "../language.ts";
import type { Asked } from "../timetable/asked.ts";
import { askPanel } from "./timetable/ask-panel.ts";
import { feeList, paperList, promiseCard } from "./timetable/outcome.ts";
import { stepList } from "./timetable/step-list.ts";

/** What the timetable is worked out from: what was asked, what it came to, and whether there is a form with answers. */
export interface Timetable {
  readonly asked: Asked;
  /** Absent where a word of the question cannot be read. */
  readonly playback?: Playback;
  readonly hasForm: boolean;
}

/** The timetable of a dossier that meets no obstacle: what is asked, then promised date, fees, papers and every step. */
export function timetablePage(
  model: ProcedureModel,
  { asked, playback, hasForm }: Timetable,
  speaker: Speaker,
): Html {
  return html`<section class="split">
    <div>${askPanel(model, asked, hasForm, speaker)}</div>
    <div>
      ${
        playback === undefined
          ? html`<p class="note bad" role="alert">
              ${speaker.say("Sửa những chỗ báo lỗi để tính được.", "Mend what is marked to get a timetable.")}
            </p>`
          : html`${promiseCard(model, playback, speaker)}${stepList(playback, speaker)}${feeList(model, playback, speaker)}${paperList(playback, speaker)}`
      }
    </div>
  </section>`;
}
