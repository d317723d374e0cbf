import type { LocalText } from "@tthc/model";
import type { ModelFinding } from "../../diagnostics/model-finding.ts";
import type { Claim, Proof } from "../proof.ts";

type Texts = Required<LocalText>;

/** A statement that holds unless there are findings. */
export const judged = (
  id: string,
  statement: Texts,
  findings: readonly ModelFinding[],
  detail?: Texts,
): Proof => ({
  claims: [claim(id, statement, findings.length > 0 ? "refuted" : "proved", detail)],
  findings,
});

/** A statement about something that this procedure does not have. */
export const voided = (id: string, statement: Texts, detail: Texts): Proof => ({
  claims: [claim(id, statement, "void", detail)],
  findings: [],
});

export const claim = (id: string, statement: Texts, verdict: Claim["verdict"], detail?: Texts): Claim => ({
  topic: "time",
  id: `time.${id}`,
  statement,
  verdict,
  ...(detail && { detail }),
});
