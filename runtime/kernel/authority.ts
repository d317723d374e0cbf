import { covers } from "./command-check.ts";
import type { Definition } from "./definition.ts";
import type { Option } from "./option.ts";
import type { Acting, Command } from "./record.ts";

/**
 * Whether whoever sends a command may take this way. Officials may do for applicants what these bring to the counter;
 * applicants may not act for the office. A delegation in force on that day counts as the role itself.
 */
export function mayAct(definition: Definition, option: Option, { actor, at }: Command): boolean {
  const { who } = option;
  switch (actor.is) {
    case "system":
      return who.length === 0 || who.some(({ is }) => is === "system");
    case "applicant":
      return who.some(({ is }) => is === "applicant");
    case "role": {
      if (option.meaning === "expired") return false;
      if (who.length === 0 || who.some(({ is }) => is === "applicant"))
        return isKnown(definition, actor.role);
      return who.some(
        (held) =>
          held.is === "role" && (held.role === actor.role || actsFor(definition, actor.role, held.role, at)),
      );
    }
  }
}

/** Whether somebody acts for the office: a role of this procedure, or a system of the office. */
export const isOfOffice = (definition: Definition, actor: Acting): boolean =>
  actor.is === "system" || (actor.is === "role" && isKnown(definition, actor.role));

const isKnown = ({ model }: Definition, role: string) => model.roles.some(({ id }) => id === role);

function actsFor({ model }: Definition, delegate: string, role: string, at: string): boolean {
  const date = at.slice(0, 10);
  return model.delegations.some(
    ({ from, to, inForce }) => from === role && to === delegate && covers(inForce, date),
  );
}
