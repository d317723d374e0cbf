import type { ScenarioResult } from "../../scenario/scenario-result.ts";
import { html, type Html } from "../html.ts";
import type { Speaker } from "../language.ts";

/** The scenarios of a procedure with their results; a failed one says what was expected, what came, and why. */
export function scenariosPage(results: readonly ScenarioResult[], speaker: Speaker): Html {
  const { say } = speaker;
  const failed = results.filter(({ passed }) => !passed).length;
  if (results.length === 0)
    return html`<p>
      ${say('Chưa có tình huống nào. Viết «tình huống "…" { … }» trong tệp nguồn để thử.', 'There is no scenario yet. Write «scenario "…" { … }» in the source.')}
    </p>`;
  return html`<p class="lead">
      ${say(`${String(results.length - failed)} đạt, ${String(failed)} không đạt`, `${String(results.length - failed)} passed, ${String(failed)} failed`)}
    </p>
    <ul class="scenarios">
      ${results.map((result) => scenario(result, speaker))}
    </ul>`;
}

function scenario({ title, passed, failures, defaults }: ScenarioResult, { say, of }: Speaker): Html {
  return html`<li class="${passed ? "good" : "bad"}">
    <p>
      <span class="verdict">${passed ? say("Đạt", "Passed") : say("Không đạt", "Failed")}</span> ${of(title)}
    </p>
    ${failures.map(
      ({ expected, actual, why }) =>
        html`<dl>
          <dt>${say("Mong đợi", "Expected")}</dt>
          <dd>${of(expected)}</dd>
          <dt>${say("Thực tế", "Actual")}</dt>
          <dd>
            ${of(actual)}${
              why.length === 0
                ? undefined
                : html`<ul class="why">
                    ${why.map((reason) => html`<li>${of(reason)}</li>`)}
                  </ul>`
            }
          </dd>
        </dl>`,
    )}
    ${defaults.length === 0 ? undefined : html`<p class="faint">${say("Máy tự chọn:", "Chosen by the runner:")} ${defaults.map(({ sentence }) => of(sentence)).join("; ")}</p>`}
  </li>`;
}
