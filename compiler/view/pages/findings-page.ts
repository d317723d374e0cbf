import { html, type Html } from "../html.ts";
import type { Speaker } from "../language.ts";
import type { Shown } from "../live-workspace.ts";
import { findingList } from "./finding-list.ts";

/** What is wrong in a procedure's file, and what its author accepted with a reason. */
export function findingsPage({ findings, accepted, model }: Shown, speaker: Speaker): Html {
  const { say } = speaker;
  const assumptions = model?.assumptions ?? [];
  return html`${
    findings.length === 0
      ? html`<p class="lead">
          ${say("Không có phát hiện nào trong tệp này.", "Nothing was found in this file.")}
        </p>`
      : findingList(findings, speaker)
  }${
    accepted.length === 0
      ? undefined
      : html`<h2>${say("Đã chấp nhận, có lý do trong nguồn", "Accepted, with a reason in the source")}</h2>
          ${findingList(accepted, speaker)}`
  }${
    assumptions.length === 0
      ? undefined
      : html`<h2>
            ${say(`Dựa trên ${String(assumptions.length)} giả định`, `Rests on ${String(assumptions.length)} assumption(s)`)}
          </h2>
          <ul class="why">
            ${[...new Set(assumptions.map(({ reason }) => reason))].map((reason) => html`<li>${reason}</li>`)}
          </ul>`
  }`;
}
