import { modelIdentity, type Citation } from "@tthc/model";
import { both } from "./phrases.ts";
import type { PlanChecker } from "./plan-checker.ts";
import { ruleOf } from "./plan-rules.ts";

/** Whether the plan is for these two versions at all; where it is not, nothing else is worth saying. */
export function checkVersions(checker: PlanChecker): void {
  const sides = [
    ["before", checker.before, both("phiên bản cũ", "old version")],
    ["after", checker.after, both("phiên bản mới", "new version")],
  ] as const;
  for (const [side, model, name] of sides) {
    if (checker.plan[side].identity === modelIdentity(model)) continue;
    const { procedure, version } = checker.plan[side];
    const one = `${procedure}@${String(version)}`;
    const other = `${model.id}@${String(model.version.number)}`;
    const isDraft = one === other;
    checker.error(
      "other-version",
      `/${side}/identity`,
      isDraft
        ? both(
            `Nguồn của ${name.vi} ${other} đã sửa sau khi lập kế hoạch.`,
            `The source of the ${name.en} ${other} changed after the plan was made.`,
          )
        : both(
            `Kế hoạch lập cho ${name.vi} ${one}, ở đây là ${other}.`,
            `The plan was made for the ${name.en} ${one}, here it is ${other}.`,
          ),
      both(
        "Lập lại kế hoạch bằng «tthc diff … --plan-out», rồi sửa lại những dòng đã sửa tay.",
        'Make it again with "tthc diff … --plan-out" and repeat the corrections.',
      ),
    );
  }
}

/** Whether dossiers move is for the source to say; rights are given up only where a law says so. */
export function checkRules(checker: PlanChecker): void {
  const { plan, after } = checker;
  const said = ruleOf(after);
  if (plan.applies.rule !== said.rule)
    checker.error(
      "against-the-source",
      "/applies/rule",
      both(
        `Kế hoạch ghi «${plan.applies.rule}», nguồn của phiên bản mới thì không. ${said.sentence.vi}`,
        `The plan says "${plan.applies.rule}", the source of the new version does not. ${said.sentence.en}`,
      ),
      both(
        "Ghi «chuyển tiếp hồ sơ đang giải quyết theo phiên bản mới» kèm căn cứ vào nguồn, rồi lập lại kế hoạch.",
        "Write it into the source (chuyển tiếp) with its legal basis, then make the plan again.",
      ),
    );
  if (plan.promise.rule === "new" && !isSaidByLaw(checker, plan.promise.basis))
    checker.error(
      "longer-term",
      "/promise/rule",
      both(
        `Thời hạn mới (${plan.promise.after.vi}) thay ngày đã hẹn (${plan.promise.before.vi}) mà không văn bản nào của nguồn nói vậy.`,
        `The new term (${plan.promise.after.en}) takes the place of the given promise (${plan.promise.before.en}) and no law in the source says so.`,
      ),
      both(
        "Ghi «earlier», hoặc nêu «basis» là một văn bản có trong nguồn.",
        'Write "earlier", or name a law of the source as "basis".',
      ),
    );
  if (plan.charges.rule === "new" && !isSaidByLaw(checker, plan.charges.basis))
    checker.error(
      "higher-fee",
      "/charges/rule",
      both(
        "Mức thu mới được áp dụng cả khi cao hơn mức cũ mà không văn bản nào của nguồn nói vậy.",
        "The new charges hold even where they are higher, and no law in the source says so.",
      ),
      both(
        "Ghi «lower», hoặc nêu «basis» là một văn bản có trong nguồn.",
        'Write "lower", or name a law of the source as "basis".',
      ),
    );
}

const isSaidByLaw = ({ after }: PlanChecker, basis: readonly Citation[] = []): boolean =>
  basis.length > 0 && basis.every(({ law }) => after.laws.some(({ id }) => id === law));
