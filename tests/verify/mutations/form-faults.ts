import type { ChoiceType, Field, FormCheck, FormItem, Section } from "@tthc/grammar";
import { caseNames, channelWords, impossibleByFacts, topFields } from "./conditions.ts";
import { added, lineOf, replaced, within } from "./edits.ts";
import { itemsOf, type Mutation, type Subject } from "./mutation.ts";

/** Faults in forms and requirements. */
export const formFaults: readonly Mutation[] = [
  {
    id: "field-hidden-for-ever",
    topic: "forms",
    vi: "trường không bắt buộc chỉ hiện khi điều không thể xảy ra",
    en: "an optional field is shown only when something impossible holds",
    codes: ["TT3401"],
    *sites(subject) {
      const never = impossibleByFacts(subject);
      if (never === undefined) return;
      for (const field of topFields(subject)) {
        if (isRequired(field) || field.computed !== undefined) continue;
        const edit = hidden(field, never);
        yield { edits: [edit], places: [field] };
      }
    },
  },
  {
    id: "section-hidden-for-ever",
    topic: "forms",
    vi: "phần của tờ khai chỉ hiện khi điều không thể xảy ra",
    en: "a section of a form is shown only when something impossible holds",
    codes: ["TT3401", "TT3406"],
    *sites(subject) {
      const never = impossibleByFacts(subject);
      for (const { section } of sectionsOf(subject)) {
        if (never === undefined || section.shown === undefined) continue;
        yield { edits: [replaced(section.shown, never)], places: [section] };
      }
    },
  },
  {
    id: "required-never-shown",
    topic: "forms",
    vi: "trường bắt buộc chỉ hiện khi điều không thể xảy ra",
    en: "a required field is shown only when something impossible holds",
    codes: ["TT3406", "TT3401"],
    *sites(subject) {
      const never = impossibleByFacts(subject);
      if (never === undefined) return;
      for (const field of topFields(subject)) {
        if (!isRequired(field)) continue;
        yield { edits: [hidden(field, never)], places: [field] };
      }
    },
  },
  {
    id: "no-value-fits",
    topic: "forms",
    vi: "hai quy tắc cộng lại khiến không giá trị nào của trường hợp lệ",
    en: "the bounds of a number and a rule leave it no value",
    codes: ["TT3402", "TT3404"],
    *sites(subject) {
      for (const { section } of sectionsOf(subject)) {
        if (section.shown !== undefined) continue;
        for (const field of section.items) {
          if (field.kind !== "Field" || !isNumber(field) || !isRequired(field) || isHidden(field)) continue;
          const least = within(subject.text, field, /(?<=(tối thiểu|lớn hơn) )\d+/);
          if (least === undefined) continue;
          const bound = subject.text.slice(least.start, least.end);
          const unit = isMoney(field) ? " đồng" : "";
          const rule = added(
            lineOf(subject.text, section).end,
            `kiểm tra ${field.name.text} < ${bound}${unit} "Phải nhỏ hơn mức thử"\n`,
          );
          yield { edits: [rule], places: [rule, field] };
        }
      }
    },
  },
  {
    id: "bounds-crossed",
    topic: "forms",
    vi: "mức tối thiểu của một số lớn hơn mức tối đa",
    en: "the least value of a number is above its greatest",
    codes: ["TT3402", "TT4014"],
    *sites(subject) {
      for (const field of topFields(subject)) {
        const least = within(subject.text, field, /(tối thiểu|lớn hơn) (\d+)/);
        if (least === undefined || !isNumber(field) || isMoney(field)) continue;
        if (field.attributes.some(({ name }) => name === "max" || name === "below")) continue;
        const bound = Number(subject.text.slice(least.start, least.end).replace(/\D+/, ""));
        const most = added(least.end, ` tối đa ${bound - 2}`);
        if (bound >= 2) yield { edits: [most], places: [field] };
        else yield { edits: [replaced(least, "tối thiểu 40 tối đa 30")], places: [field] };
      }
    },
  },
  {
    id: "rule-doubled",
    topic: "forms",
    vi: "viết lại một quy tắc kiểm tra đã có",
    en: "a rule is written again",
    codes: ["TT3403"],
    *sites(subject) {
      for (const check of checksOf(subject)) {
        const condition = subject.text.slice(check.condition.start, check.condition.end);
        const again = added(
          lineOf(subject.text, check).end,
          `kiểm tra ${condition} "Nhắc lại quy tắc thử"\n`,
        );
        yield { edits: [again], places: [again, check] };
      }
    },
  },
  {
    id: "rule-contrary",
    topic: "forms",
    vi: "thêm quy tắc trái với một quy tắc đã có",
    en: "a rule contrary to one that is there",
    codes: ["TT3404", "TT3402"],
    *sites(subject) {
      const required = new Set(
        topFields(subject)
          .filter(isRequired)
          .map(({ name }) => name.text),
      );
      for (const check of checksOf(subject)) {
        const { condition } = check;
        const opposite = condition.kind === "Binary" ? OPPOSITE[condition.op] : undefined;
        if (condition.kind !== "Binary" || opposite === undefined) continue;
        const [left, right] = [condition.left, condition.right].map(({ start, end }) =>
          subject.text.slice(start, end),
        );
        if (!required.has(left!) || !required.has(right!)) continue;
        const contrary = added(
          lineOf(subject.text, check).end,
          `kiểm tra ${left!} ${opposite} ${right!} "Trái quy tắc"\n`,
        );
        yield { edits: [contrary], places: [contrary, check] };
      }
    },
  },
  {
    id: "rule-about-strangers",
    topic: "forms",
    vi: "quy tắc về hai trường không bao giờ cùng hiện",
    en: "a rule about two fields that are never shown together",
    codes: ["TT3405"],
    *sites(subject) {
      const pair = exclusive(subject);
      const [form] = itemsOf(subject, "Form");
      const section = form?.items.find(
        (item): item is Section => item.kind === "Section" && item.items.length > 0,
      );
      const last = section?.items.at(-1);
      if (pair === undefined || form === undefined || section === undefined || last === undefined) return;
      const [one, other] = pair;
      const fields = added(
        last.end,
        `\nsố_thử_một "Số thử một" số hiện khi ${one}\nsố_thử_hai "Số thử hai" số hiện khi ${other}\n`,
      );
      const rule = added(
        lineOf(subject.text, section).end,
        'kiểm tra số_thử_một <= số_thử_hai "Hai số thử"\n',
      );
      yield { edits: [fields, rule], places: [rule] };
    },
  },
  {
    id: "option-excluded",
    topic: "forms",
    vi: "quy tắc khiến một lựa chọn không bao giờ chọn được",
    en: "a rule that excludes an option of a choice for ever",
    codes: ["TT3407"],
    *sites(subject) {
      for (const { section } of sectionsOf(subject)) {
        for (const field of section.items) {
          if (field.kind !== "Field" || !isChoice(field.type) || field.type.options.length < 2) continue;
          const option = field.type.options.at(-1)!;
          const rule = added(
            lineOf(subject.text, section).end,
            `kiểm tra ${field.name.text} không phải ${option.name.text} "Không nhận lựa chọn thử"\n`,
          );
          yield { edits: [rule], places: [rule, field] };
        }
      }
    },
  },
  {
    id: "requirement-never-applies",
    topic: "forms",
    vi: "yêu cầu, điều kiện chỉ áp dụng khi điều không thể xảy ra",
    en: "a requirement applies only when something impossible holds",
    codes: ["TT3405"],
    *sites(subject) {
      const never = impossibleByFacts(subject);
      for (const requirement of itemsOf(subject, "Requirement")) {
        if (never === undefined || requirement.none || requirement.text === undefined) continue;
        const edit =
          requirement.when === undefined
            ? added(requirement.text.end, ` khi ${never}`)
            : replaced(requirement.when, never);
        yield { edits: [edit], places: [requirement] };
      }
    },
  },
];

const OPPOSITE: Readonly<Record<string, string>> = { "≤": ">", "≥": "<", "<": ">=", ">": "<=" };

const isRequired = ({ attributes }: Field): boolean =>
  attributes.some(({ name, when }) => name === "required" && when === undefined);
const isHidden = ({ attributes }: Field): boolean => attributes.some(({ name }) => name === "shown");

const NUMBERS = ["type.number", "type.integer", "type.money"];
const isNumber = ({ type }: Field): boolean => type?.kind === "SimpleType" && NUMBERS.includes(type.word);
const isMoney = ({ type }: Field): boolean => type?.kind === "SimpleType" && type.word === "type.money";

const isChoice = (type: Field["type"]): type is ChoiceType => type?.kind === "ChoiceType" && !type.many;

/** The field shown only under a condition. */
function hidden(field: Field, when: string) {
  const shown = field.attributes.find(({ name }) => name === "shown")?.when;
  return shown === undefined
    ? added(field.assumption === undefined ? field.end : field.assumption.start - 1, ` hiện khi ${when}`)
    : replaced(shown, when);
}

function* sectionsOf(subject: Subject): Generator<{ section: Section }> {
  for (const { items } of itemsOf(subject, "Form"))
    for (const item of items) if (item.kind === "Section") yield { section: item };
}

const checksOf = (subject: Subject): readonly FormCheck[] =>
  itemsOf(subject, "Form").flatMap(({ items }) => checksIn(items));

function checksIn(items: readonly FormItem[]): readonly FormCheck[] {
  return items.flatMap((item) =>
    item.kind === "FormCheck" ? [item] : item.kind === "Section" ? checksIn(item.items) : [],
  );
}

/** Two conditions that never hold together, each possible. */
function exclusive(subject: Subject): readonly [string, string] | undefined {
  const [one, other] = caseNames(subject);
  if (one !== undefined && other !== undefined) return [`trường hợp = ${one}`, `trường hợp = ${other}`];
  const [channel, second] = channelWords(subject);
  return channel === undefined || second === undefined
    ? undefined
    : [`kênh = ${channel}`, `kênh = ${second}`];
}
