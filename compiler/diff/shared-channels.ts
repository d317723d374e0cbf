import type { Expression, ProcedureModel } from "@tthc/model";
import { inputSpaceOf } from "../verify/inputs/input-space.ts";
import { solve, type Constraint } from "../verify/inputs/solve.ts";
import { renamedExpression } from "./renamed-expression.ts";
import type { Scene } from "./scene.ts";

/** How online a channel is; unsaid it may be either. */
export const ONLINE: Readonly<Record<string, number>> = {
  "online-partial": 0,
  online: 1,
  "online-full": 2,
};

/** Channels by what an applicant chooses between: all that is online is one way. */
export const wayOfFiling = (channel: string): string => (channel in ONLINE ? "online" : channel);

const channelsOf = ({ channels }: ProcedureModel): readonly string[] =>
  channels.map(({ channel }) => channel);

/** The channels of one version that the other has too; nothing where no way of filing came or went, or all did. */
function shared(model: ProcedureModel, other: ProcedureModel): readonly string[] {
  const [own, others] = [channelsOf(model), channelsOf(other)];
  const ways = new Set(others.map(wayOfFiling));
  const both = own.filter((one) => ways.has(wayOfFiling(one)));
  const count = new Set(both.map(wayOfFiling)).size;
  return count === ways.size && both.length === own.length ? [] : both;
}

/** Whether a paper of `model` is asked only of those who file in a way that `other` has not. */
export function isOfOwnChannels(
  when: Expression | undefined,
  model: ProcedureModel,
  other: ProcedureModel,
): boolean {
  const channels = shared(model, other);
  if (when === undefined || channels.length === 0) return false;
  return channels.every((channel) => isImpossible(model, channel, [{ condition: when, truths: [true] }]));
}

/** Whether two conditions hold alike for all who file in a way that both versions have. */
export function isSameOnSharedChannels(
  before: Expression | undefined,
  after: Expression | undefined,
  { before: old, after: model, naming }: Scene,
): boolean {
  const was = before === undefined ? undefined : renamedExpression(before, naming);
  const channels = shared(model, old);
  return (
    channels.length > 0 &&
    channels.every(
      (channel) => differsNowhere(was, after, model, channel) && differsNowhere(after, was, model, channel),
    )
  );
}

/** No dossier of a channel on which the first holds and the second does not; none at all always holds. */
function differsNowhere(
  holds: Expression | undefined,
  fails: Expression | undefined,
  model: ProcedureModel,
  channel: string,
): boolean {
  if (fails === undefined) return true;
  const first: readonly Constraint[] = holds === undefined ? [] : [{ condition: holds, truths: [true] }];
  return isImpossible(model, channel, [...first, { condition: fails, truths: [false, undefined] }]);
}

const isImpossible = (model: ProcedureModel, channel: string, constraints: readonly Constraint[]): boolean =>
  solve(inputSpaceOf(model, "any-time"), constraints, { withoutRules: true, given: { channel } }).is ===
  "impossible";
