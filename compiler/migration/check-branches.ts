import type { BranchMove, MappedState, State } from "@tthc/model";
import { both } from "./phrases.ts";
import type { PlanChecker } from "./plan-checker.ts";

/** Every branch of a parallel state once, and no opinion that is set aside in silence or turned round. */
export function checkBranches(
  checker: PlanChecker,
  from: State,
  target: State,
  move: MappedState,
  at: string,
): void {
  if (from.kind !== "parallel") return;
  const place = `${at}/branches`;
  const moves: readonly BranchMove[] = move.branches ?? [];
  checker.everyName(
    moves.map(({ branch }) => branch),
    from.branches.map(({ id }) => id),
    place,
    { missing: "missing-branch", unknown: "unknown-branch" },
    both(`nhánh của «${from.label.vi}»`, `branch of "${from.id}"`),
  );
  const others = target.kind === "parallel" ? target.branches : [];
  moves.forEach((one, index) => {
    const before = from.branches.find(({ id }) => id === one.branch);
    const after = others.find(({ id }) => id === one.to);
    const own = `${place}/${String(index)}`;
    if (one.to !== undefined && (after === undefined || moves.findIndex(({ to }) => to === one.to) !== index))
      checker.error(
        after === undefined ? "unknown-branch" : "named-twice",
        `${own}/to`,
        both(
          `«${target.label.vi}» không nhận «${one.to}» ở đây.`,
          `"${target.id}" does not take "${one.to}" here.`,
        ),
        both(
          "Nêu một nhánh khác, hoặc bỏ «to» và nêu lý do.",
          'Name another branch, or drop "to" and give a reason.',
        ),
      );
    if (one.to === undefined && !one.reason?.vi.trim())
      checker.error(
        "without-reason",
        `${own}/reason`,
        both(
          `Ý kiến của «${one.label.vi}» không được dùng mà không nêu lý do.`,
          `The opinion of "${one.branch}" is set aside without a reason.`,
        ),
        both("Nêu lý do.", "Say why."),
      );
    one.outcomes.forEach(({ outcome, to }, position) => {
      const was = before?.outcomes.find(({ action }) => action === outcome);
      const is = after?.outcomes.find(({ action }) => action === to);
      const spot = `${own}/outcomes/${String(position)}`;
      if (before !== undefined && was === undefined)
        checker.error("unknown-outcome", spot, ...noOutcome(outcome));
      if (after === undefined || to === undefined) return;
      if (is === undefined) checker.error("unknown-outcome", `${spot}/to`, ...noOutcome(to));
      else if (was !== undefined && was.sense !== is.sense)
        checker.error(
          "other-sense",
          `${spot}/to`,
          both(
            `«${was.label.vi}» và «${is.label.vi}» nói khác nhau: ý kiến của cơ quan sẽ bị đổi nghĩa.`,
            `"${outcome}" and "${to}" say different things: an opinion would be turned round.`,
          ),
          both("Bỏ «to»: nhánh được hỏi lại.", 'Drop "to": the branch is asked again.'),
        );
    });
  });
}

const noOutcome = (id: string) =>
  [
    both(`Không có ý kiến «${id}» ở nhánh ấy.`, `That branch has no answer "${id}".`),
    both("Sửa lại tên.", "Correct the name."),
  ] as const;
