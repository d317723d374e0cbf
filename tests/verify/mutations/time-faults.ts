import type { DurationNode, Span, Term } from "@tthc/grammar";
import { asciiName } from "@tthc/grammar";
import { datesOf } from "./authority-faults.ts";
import { added, removed, replaced, type Edit } from "./edits.ts";
import type { Mutation, Subject } from "./mutation.ts";
import { officialPath } from "./official-path.ts";
import { boundOf, headOf, leads, modelState, ownStates, stepsOf, targetOf } from "./states.ts";
import { isPlain, termOf, UNITS } from "./term-length.ts";

/** Limits and terms that do not go together. */
export const timeFaults: readonly Mutation[] = [
  {
    id: "step-above-term",
    topic: "time",
    vi: "hạn của một bước dài hơn cả thời hạn",
    en: "one step's limit is longer than the whole term",
    codes: ["TT3101"],
    *sites(subject) {
      const { term, rows, longest } = termOf(subject);
      if (term === undefined || longest === undefined) return;
      for (const { state, limit } of officialLimits(subject)) {
        if (limit.duration.unit !== longest.unit || limit.exceptions.length > 0) continue;
        const edit = withAmount(subject, limit.duration, longest.amount + 3);
        yield { edits: [edit], places: [edit, headOf(subject, state), ...rows] };
      }
    },
  },
  {
    id: "steps-above-term",
    topic: "time",
    vi: "kéo dài một bước để tổng các bước vượt thời hạn một ngày",
    en: "one step is lengthened so that the steps together exceed the term by a day",
    codes: ["TT3102"],
    *sites(subject) {
      const { rows, shortest, longest } = termOf(subject);
      const path = officialPath(subject.model);
      if (path === undefined || shortest?.amount !== longest?.amount || shortest?.unit !== path.unit) return;
      for (const { state, limit } of officialLimits(subject)) {
        const place = path.states.find(({ id }) => id === asciiName(state.name.text));
        const more = place === undefined ? 0 : place.amount + shortest.amount + 1 - path.sum;
        if (more <= 0 || more > shortest.amount || !isPlain(limit) || path.states.length < 2) continue;
        const edit = withAmount(subject, limit.duration, more);
        yield {
          edits: [edit],
          places: [edit, headOf(subject, state), ...rows, ...heads(subject, path.states)],
        };
      }
    },
  },
  {
    id: "term-cut",
    topic: "time",
    vi: "thời hạn bị cắt còn ngắn hơn tổng các bước một ngày",
    en: "the term is cut to a day less than the steps together",
    codes: ["TT3102"],
    *sites(subject) {
      const { rows } = termOf(subject);
      const path = officialPath(subject.model);
      const [row] = rows;
      if (path === undefined || row === undefined || rows.length > 1 || path.states.length < 2) return;
      if (row.limit.duration.unit !== path.unit || path.states.some(({ amount }) => amount >= path.sum - 1))
        return;
      const edit = withAmount(subject, row.limit.duration, path.sum - 1);
      yield { edits: [edit], places: [row, ...heads(subject, path.states)] };
    },
  },
  {
    id: "term-unit-shortened",
    topic: "time",
    vi: "đơn vị của thời hạn đổi từ ngày làm việc sang ngày",
    en: "the unit of the term changes from working days to days",
    codes: ["TT3102", "TT3101"],
    *sites(subject) {
      const { rows } = termOf(subject);
      const path = officialPath(subject.model);
      const [row] = rows;
      if (path?.unit !== "working-day" || row === undefined || rows.length > 1) return;
      // Of seven days two are off at least; rolling the last day forward gives back one at the most.
      if (path.sum < 7) return;
      const edit = replaced(row.limit.duration, `${path.sum} ngày`);
      yield { edits: [edit], places: [row, ...heads(subject, path.states)] };
    },
  },
  {
    id: "limit-unit-changed",
    topic: "time",
    vi: "đơn vị của một bước đổi từ ngày làm việc sang tuần",
    en: "the unit of a step changes from working days to weeks",
    codes: ["TT3101", "TT3102"],
    *sites(subject) {
      const { rows, longest } = termOf(subject);
      if (longest?.unit !== "working-day") return;
      for (const { state, limit } of officialLimits(subject)) {
        const { amount, unit } = limit.duration;
        // A week holds five working days, at Tết fewer: only what is too long in any week is a fault for sure.
        if (unit !== "working-day" || !isPlain(limit) || Number(amount) * 5 <= longest.amount + 2) continue;
        const edit = replaced(limit.duration, `${amount} tuần`);
        yield { edits: [edit], places: [edit, headOf(subject, state), ...rows] };
      }
    },
  },
  {
    id: "each-visit-unbounded",
    topic: "time",
    vi: "hạn «mỗi lần» mà đường quay lại không có giới hạn",
    en: "a fresh limit on each visit while the way back is not bounded",
    codes: ["TT3108"],
    *sites(subject) {
      for (const { state, limit } of officialLimits(subject)) {
        if (state.kind !== "Step" || limit.visits.length > 0) continue;
        for (const step of stepsOf(subject)) {
          for (const exit of step.exits) {
            const bound = boundOf(subject, exit);
            if (bound === undefined || step.waits || targetOf(exit) !== asciiName(state.name.text)) continue;
            if (!leads(subject, asciiName(state.name.text), asciiName(step.name.text))) continue;
            const each = limit.eachVisit ? [] : [added(limit.duration.end, " mỗi lần")];
            yield {
              edits: [...each, removed(bound)],
              places: [headOf(subject, state), exit],
            };
          }
        }
      }
    },
  },
  {
    id: "law-limit-below-term",
    topic: "time",
    vi: "thời hạn công bố dài hơn thời hạn luật định",
    en: "the promised term is longer than the law allows",
    codes: ["TT3103"],
    *sites(subject) {
      const { term, rows, longest } = termOf(subject);
      const last = rows.at(-1);
      const law = datesOf(subject)?.basis;
      if (term === undefined || longest === undefined || last === undefined || law === undefined) return;
      if (longest.amount < 3 || term.items.some(({ kind }) => kind === "LawLimit") || !isBlock(subject, term))
        return;
      const unit = UNITS[longest.unit];
      if (unit === undefined) return;
      const line = added(last.end, `\nluật định ${longest.amount - 1} ${unit} căn cứ ${law}`);
      yield { edits: [line], places: [line, ...rows] };
    },
  },
];

const isBlock = ({ text }: Subject, term: Term): boolean => text.slice(term.start, term.end).includes("\n");

const withAmount = ({ text }: Subject, duration: DurationNode, amount: number): Edit =>
  replaced(duration, text.slice(duration.start, duration.end).replace(/^\S+/, String(amount)));

/** Limits of the office's own states. */
function* officialLimits(subject: Subject) {
  for (const state of ownStates(subject)) {
    const model = modelState(subject, state.name);
    if (state.kind === "End" || state.limit === undefined || model === undefined) continue;
    if (subject.model.term.notCounted.includes(model.id)) continue;
    if (model.kind === "wait" && (model.supplement || model.actor.is === "applicant")) continue;
    yield { state, limit: state.limit };
  }
}

const heads = (subject: Subject, path: readonly { readonly id: string }[]): readonly Span[] =>
  ownStates(subject)
    .filter(({ name }) => path.some(({ id }) => id === asciiName(name.text)))
    .map((state) => headOf(subject, state));
