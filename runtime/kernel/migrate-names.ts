import type { MappedState, MigrationPlan } from "@tthc/model";

/** The names that a plan gives to what a dossier knows, for looking up. */
export interface MovedNames {
  readonly states: { readonly [state: string]: string };
  /** `<state>.<branch>` of the older version → branch of the newer one. */
  readonly branches: { readonly [branch: string]: string };
  readonly registries: { readonly [registry: string]: string };
  /** Counters: `<state>.<way>` and `<state>.<branch>.<action>`. */
  readonly ways: ReadonlyMap<string, string>;
  /** Opinions: `<state>.<branch>.<action>` → action. */
  readonly outcomes: ReadonlyMap<string, string>;
}

/** Reads a plan's names once. */
export function movedNames({ states, registries }: MigrationPlan): MovedNames {
  const mapped = states.filter((state): state is MappedState => state.is === "mapped");
  const branches = mapped.flatMap(({ state, to, branches: all = [] }) =>
    all.flatMap((branch) =>
      branch.to === undefined ? [] : [{ ...branch, from: state, into: to, to: branch.to }],
    ),
  );
  return {
    states: Object.fromEntries(mapped.map(({ state, to }) => [state, to])),
    branches: Object.fromEntries(branches.map(({ from, branch, to }) => [`${from}.${branch}`, to])),
    registries: Object.fromEntries(
      registries.flatMap(({ registry, to }) => (to === undefined ? [] : [[registry, to]])),
    ),
    ways: new Map([
      ...mapped.flatMap(({ state, to: target, ways }) =>
        ways.flatMap(({ way, to }) =>
          to === undefined ? [] : [[`${state}.${way}`, `${target}.${to}`] as const],
        ),
      ),
      ...branches.flatMap(({ from, branch, into, to, outcomes }) =>
        outcomes.flatMap((one) =>
          one.to === undefined
            ? []
            : [[`${from}.${branch}.${one.outcome}`, `${into}.${to}.${one.to}`] as const],
        ),
      ),
    ]),
    outcomes: new Map(
      branches.flatMap(({ from, branch, outcomes }) =>
        outcomes.flatMap(({ outcome, to }) =>
          to === undefined ? [] : [[`${from}.${branch}.${outcome}`, to] as const],
        ),
      ),
    ),
  };
}
