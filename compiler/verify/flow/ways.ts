import type { Exit, Join, ParallelState, State } from "@tthc/model";

/** A way on from a state: one of its exits, or one of the joins of a parallel state. */
export type Way =
  | { readonly is: "exit"; readonly index: number; readonly exit: Exit; readonly target: string }
  | { readonly is: "join"; readonly index: number; readonly join: Join; readonly target: string };

/**
 * `rút hồ sơ` and `dừng giải quyết` are open at any time: they let go of a dossier instead of deciding it, so that they
 * never count as a way to an end, as the end of a loop, or as something that can still be done.
 */
export const isLettingGo = ({ meaning }: Pick<Exit, "meaning">): boolean =>
  meaning === "withdraw" || meaning === "stop";

/** The joins of a parallel state; none elsewhere. */
export const joinsOf = (state: State): ParallelState["joins"] =>
  state.kind === "parallel" ? state.joins : [];

/** Every way on from a state, those of letting go as well. */
export function waysOf(state: State): readonly Way[] {
  return [
    ...joinsOf(state).map((join, index): Way => ({ is: "join", index, join, target: join.target })),
    ...state.exits.map((exit, index): Way => ({ is: "exit", index, exit, target: exit.target })),
  ];
}

/** The ways by which a dossier goes on as the procedure means it to. */
export const ownWaysOf = (state: State): readonly Way[] =>
  waysOf(state).filter((way) => way.is === "join" || !isLettingGo(way.exit));

/** Whether somebody else than the citizen takes this way: an official, a system, or time. */
export function isTakenWithoutCitizen(state: State, way: Way): boolean {
  if (way.is === "join")
    return (
      state.kind === "parallel" &&
      state.branches.every(
        ({ actor, outcomes }) =>
          actor.is !== "applicant" || outcomes.some(({ meaning }) => meaning === "expired"),
      )
    );
  const { meaning } = way.exit;
  if (meaning === "expired") return true;
  if (meaning === "file" || meaning === "supplemented") return false;
  return !("actor" in state) || state.actor.is !== "applicant";
}
