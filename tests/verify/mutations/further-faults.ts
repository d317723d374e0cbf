import { contingent } from "./conditions.ts";
import { added, lineOf } from "./edits.ts";
import { itemsOf, type Mutation, type Subject } from "./mutation.ts";
import { headOf, isAction, parallelsOf, stepsOf } from "./states.ts";

/** One thing asked twice, and lines that say less than they seem to. */
export const furtherFaults: readonly Mutation[] = [
  {
    id: "field-asked-twice",
    topic: "forms",
    vi: "một câu hỏi đứng hai lần trong một phần của tờ khai",
    en: "one question stands twice in a section of a form",
    codes: ["TT3413"],
    *sites(subject) {
      for (const { items } of itemsOf(subject, "Form")) {
        for (const section of items) {
          if (section.kind !== "Section") continue;
          for (const field of section.items) {
            if (field.kind !== "Field" || field.type?.kind !== "SimpleType" || field.label === undefined)
              continue;
            if (field.computed !== undefined || field.attributes.some(({ name }) => name === "shown"))
              continue;
            const [label, type] = [field.label, field.type].map(({ start, end }) =>
              subject.text.slice(start, end),
            );
            const again = added(lineOf(subject.text, field).end, `hỏi_lại_thử ${label!} ${type!}\n`);
            yield { edits: [again], places: [again, field] };
          }
        }
      }
    },
  },
  {
    id: "expiry-without-limit",
    topic: "flow",
    vi: "thêm «hết hạn» vào một bước không có hạn",
    en: "an exit 'hết hạn' is added to a step without a limit",
    codes: ["TT3215"],
    *sites(subject) {
      for (const step of stepsOf(subject)) {
        const [first] = step.exits;
        const target = step.exits.find((exit) => exit.target !== undefined)?.target;
        if (step.limit !== undefined || first === undefined || target === undefined) continue;
        if (step.exits.some((exit) => isAction(exit, "expired"))) continue;
        const expired = added(lineOf(subject.text, first).start, `hết hạn -> ${target.text}\n`);
        yield { edits: [expired], places: [expired, headOf(subject, step)] };
      }
    },
  },
  {
    id: "nobody-asked",
    topic: "flow",
    vi: "mọi nhánh đều có điều kiện, nên có trường hợp không ai được hỏi",
    en: "every branch takes part under a condition, so that in some case nobody is asked",
    codes: ["TT3216"],
    *sites(subject) {
      const when = contingent(subject);
      for (const parallel of parallelsOf(subject)) {
        if (when === undefined || parallel.branches.some((branch) => branch.when !== undefined)) continue;
        const edits = parallel.branches.map((branch) => added(beforeBrace(subject, branch), ` khi ${when}`));
        yield {
          edits,
          places: [headOf(subject, parallel), ...parallel.branches.map((one) => headOf(subject, one))],
        };
      }
    },
  },
];

const beforeBrace = (subject: Subject, element: { readonly start: number; readonly end: number }): number =>
  subject.text.slice(0, headOf(subject, element).end).trimEnd().length;
