import { parse, type Section } from "@tthc/grammar";
import { added, edited, removed, replaced, type Edit } from "./edits.ts";
import { itemsOf, type Mutation, type Subject } from "./mutation.ts";
import { papersOf } from "./paper-faults.ts";
import { stepsOf } from "./states.ts";

/** Faults that show only when procedures are held against each other: the source stands beside two twins of itself. */
export const catalogueFaults: readonly Mutation[] = [
  {
    id: "paper-with-two-names",
    topic: "catalogue",
    vi: "một mã giấy tờ mang hai tên ở hai thủ tục",
    en: "one paper code has two names in two procedures",
    codes: ["paper-with-two-names"],
    *sites(subject) {
      if (!standsAlone(subject)) return;
      for (const { paper } of papersOf(subject)) {
        const count = paper.counts.at(-1);
        if (paper.label === undefined || count === undefined || paper.attributes.code !== undefined) continue;
        const code = added(count.end, ' mã "KQ.TH.000001"');
        const renamed = replaced(paper.label, '"Tên khác của giấy tờ thử"');
        yield { edits: [code, renamed], places: [paper, renamed], beside: twins(subject, [code]) };
      }
    },
  },
  {
    id: "unequal-limits",
    topic: "catalogue",
    vi: "cùng một bước của cùng cơ quan có hạn khác nhau ở hai thủ tục",
    en: "one step of one agency has different limits in two procedures",
    codes: ["unequal-limits"],
    *sites(subject) {
      if (!standsAlone(subject)) return;
      for (const { limit, actor, waits, name } of stepsOf(subject)) {
        if (limit === undefined || actor?.role === undefined || waits || limit.assumption !== undefined)
          continue;
        const { amount, unit: of, start, end } = limit.duration;
        if (of === "same-day") continue;
        const unit = subject.text.slice(start, end).replace(/^\S+/, "");
        const longer = replaced(limit.duration, `${Number(amount) + 1}${unit}`);
        yield { edits: [longer], places: [longer, limit, name], beside: twins(subject, []) };
      }
    },
  },
  {
    id: "groups-drift-apart",
    topic: "catalogue",
    vi: "hai phần tờ khai giống nhau bị sửa lệch ở một thủ tục",
    en: "two sections that were alike are changed apart in one procedure",
    codes: ["groups-drift-apart"],
    *sites(subject) {
      if (!standsAlone(subject)) return;
      for (const section of sectionsOf(subject)) {
        const fields = section.items.filter((item) => item.kind === "Field");
        if (fields.length < 5) continue;
        for (const field of fields) {
          const required = field.attributes.find(
            ({ name, when }) => name === "required" && when === undefined,
          );
          if (required === undefined) continue;
          const edit = removed({ start: required.start - 1, end: required.end });
          yield { edits: [edit], places: [section, field], beside: twins(subject, []) };
        }
      }
    },
  },
];

/** Nothing but the procedure stands in the file or beside it, so that a second copy declares and misses nothing. */
const standsAlone = ({ text, node, model }: Subject): boolean =>
  !node.combined && model.templates === undefined && parse(text).tree.declarations.length === 1;

const sectionsOf = (subject: Subject): readonly Section[] =>
  itemsOf(subject, "Form").flatMap(({ items }) =>
    items.filter((item): item is Section => item.kind === "Section"),
  );

/** Two copies under other names and codes, with the same edits. */
function twins(subject: Subject, edits: readonly Edit[]): Readonly<Record<string, string>> {
  const codes = itemsOf(subject, "Code").flatMap(({ value }) => value ?? []);
  return Object.fromEntries(
    ["một", "hai"].map((name, at) => {
      const own = [
        replaced(subject.node.name, `song_sinh_${name}`),
        ...codes.map((code) => replaced(code, `"9.99999${at}"`)),
      ];
      const path = `procedures/song-sinh/song-sinh-${at === 0 ? "mot" : "hai"}/${subject.file.replace(/^.*\//, "")}`;
      return [path, edited(subject.text, [...own, ...edits]).text];
    }),
  );
}
