import type { Branch, Join, Parallel } from "@tthc/grammar";
import { impossible } from "./conditions.ts";
import { added, lineOf, removed, replaced } from "./edits.ts";
import type { Mutation, Subject } from "./mutation.ts";
import { hasOtherWay, headOf, isAction, parallelsOf } from "./states.ts";

/** Faults in consultations: branches, their silence and their joins. */
export const parallelFaults: readonly Mutation[] = [
  {
    id: "join-dropped",
    topic: "flow",
    vi: "bỏ dòng «còn lại» (hoặc dòng cho ý kiến xấu) của «song song»",
    en: "the join for the remaining outcomes is dropped",
    codes: ["TT3207"],
    *sites(subject) {
      for (const parallel of parallelsOf(subject)) {
        const last = parallel.joins.at(-1);
        if (last === undefined || parallel.joins.length < 2 || last.quantifier === "all") continue;
        if (!hasOtherWay(subject, last.target)) continue;
        yield {
          edits: [removed(lineOf(subject.text, last))],
          places: [headOf(subject, parallel), ...parallel.joins.filter((join) => join !== last)],
        };
      }
    },
  },
  {
    id: "join-never-taken",
    topic: "flow",
    vi: "thêm dòng kết hợp khiến dòng sau không bao giờ được dùng",
    en: "a join after which another is never taken",
    codes: ["TT3208"],
    *sites(subject) {
      // All good and one bad leave nothing over; `còn lại` alone would be a net that may well be empty.
      for (const { join, last, good, bad } of plainPairs(subject)) {
        const dead = `khi có nhánh ${good} -> ${join.target.text}\n`;
        const line = lineOf(subject.text, last);
        const more =
          last.quantifier === "otherwise"
            ? added(line.start, `khi có nhánh ${bad} -> ${last.target.text}\n${dead}`)
            : added(line.end, dead);
        yield { edits: [more], places: [more] };
      }
    },
  },
  {
    id: "silence-dropped",
    topic: "flow",
    vi: "bỏ kết quả khi cơ quan được hỏi im lặng",
    en: "the outcome for silence of a consulted agency is dropped",
    codes: ["TT3213"],
    *sites(subject) {
      for (const parallel of parallelsOf(subject)) {
        for (const branch of parallel.branches) {
          const silence = branch.outcomes.find((outcome) => isAction(outcome, "expired"));
          if (silence === undefined || branch.procedure !== undefined) continue;
          yield {
            edits: [removed(lineOf(subject.text, silence))],
            places: [headOf(subject, branch), ...branch.outcomes.filter((one) => one !== silence)],
          };
        }
      }
    },
  },
  {
    id: "branch-never-asked",
    topic: "flow",
    vi: "điều kiện tham gia của một nhánh không bao giờ đúng",
    en: "the condition under which a branch takes part can never hold",
    codes: ["TT3216"],
    *sites(subject) {
      const parallels = parallelsOf(subject);
      for (const parallel of parallels) {
        for (const branch of parallel.branches) {
          const never = impossible(subject, branch.start);
          if (never === undefined) continue;
          const edit =
            branch.when === undefined
              ? added(beforeBrace(subject, branch), ` khi ${never}`)
              : replaced(branch.when, never);
          yield { edits: [edit], places: [headOf(subject, branch)] };
        }
      }
    },
  },
  {
    id: "branch-longer-than-parallel",
    topic: "time",
    vi: "hạn của một nhánh dài hơn hạn của «song song»",
    en: "the limit of a branch is longer than that of its parallel part",
    codes: ["TT3107"],
    *sites(subject) {
      for (const parallel of parallelsOf(subject)) {
        const whole = parallel.limit?.duration;
        if (whole === undefined || parallel.limit?.exceptions.length !== 0) continue;
        const unit = subject.text.slice(whole.start, whole.end).replace(/^\S+\s+/, "");
        for (const branch of parallel.branches) {
          if (branch.actor === undefined) continue;
          const longer = `${Number(whole.amount) + 2} ${unit}`;
          const edit =
            branch.limit === undefined
              ? added(branch.actor.end, ` trong ${longer}`)
              : replaced(branch.limit.duration, longer);
          yield { edits: [edit], places: [headOf(subject, branch)] };
        }
      }
    },
  },
];

const beforeBrace = (subject: Subject, branch: Branch): number =>
  subject.text.slice(0, headOf(subject, branch).end).trimEnd().length;

interface Pair {
  readonly parallel: Parallel;
  readonly join: Join;
  readonly last: Join;
  readonly good: string;
  readonly bad: string;
}

/** Parts with `khi tất cả tốt` and one more join, whose branches know good, bad and silence only. */
function* plainPairs(subject: Subject): Generator<Pair> {
  for (const parallel of parallelsOf(subject)) {
    const [join, last, ...more] = parallel.joins;
    if (join?.quantifier !== "all" || last === undefined || more.length > 0) continue;
    const words = new Set(
      parallel.branches.flatMap(({ outcomes }) => outcomes.map(({ action }) => action.word ?? "own")),
    );
    words.delete("expired");
    const [good, bad] = words.has("disagree") ? ["đồng ý", "không đồng ý"] : ["đạt", "không đạt"];
    const plain =
      words.size === 2 &&
      ((words.has("agree") && words.has("disagree")) || (words.has("pass") && words.has("fail")));
    if (plain) yield { parallel, join, last, good, bad };
  }
}
