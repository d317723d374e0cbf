import type { Expression } from "@tthc/model";
import { inputSpaceOf } from "../verify/inputs/input-space.ts";
import { solve } from "../verify/inputs/solve.ts";
import { canonicalText } from "./canonical.ts";
import { AS_NAMED } from "./naming.ts";
import { renamedExpression } from "./renamed-expression.ts";
import type { Scene } from "./scene.ts";

/** How the cases in which a condition holds changed; `other`: some came and some went, or it cannot be told. */
export type Direction = "same" | "wider" | "narrower" | "other";

/**
 * Compares two conditions over every dossier of the newer version; none at all means always. What reads alike is the
 * same without a proof.
 */
export function conditionDirection(
  before: Expression | undefined,
  after: Expression | undefined,
  scene: Scene,
): Direction {
  if (canonicalText(before, scene.naming) === canonicalText(after, AS_NAMED)) return "same";
  if (before === undefined) return "narrower";
  if (after === undefined) return "wider";
  const old = renamedExpression(before, scene.naming);
  const space = inputSpaceOf(scene.after, "any-time");
  // A rule is itself compared: with it, every dossier would pass it.
  const differ = (holds: Expression, fails: Expression) =>
    solve(
      space,
      [
        { condition: holds, truths: [true] },
        { condition: fails, truths: [false, undefined] },
      ],
      { withoutRules: true },
    );
  const lost = differ(old, after);
  const won = differ(after, old);
  if (lost.is === "impossible")
    return won.is === "impossible" ? "same" : won.is === "possible" ? "wider" : "other";
  return lost.is === "possible" && won.is === "impossible" ? "narrower" : "other";
}
