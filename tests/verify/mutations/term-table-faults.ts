import type { Term, TermRow } from "@tthc/grammar";
import { impossible } from "./conditions.ts";
import { added, lineOf, removed, replaced } from "./edits.ts";
import { itemsOf, type Mutation, type Subject } from "./mutation.ts";

/** Faults in tables of terms. */
export const termTableFaults: readonly Mutation[] = [
  {
    id: "term-row-dropped",
    topic: "tables",
    vi: "bỏ một dòng của bảng thời hạn",
    en: "a row of the table of terms is dropped",
    codes: ["TT3301"],
    *sites(subject) {
      const { term, rows } = termRows(subject);
      if (term === undefined || rows.length < 2) return;
      for (const row of rows) {
        if (!row.otherwise && rows.some(({ otherwise }) => otherwise)) continue;
        const others = rows.filter((one) => one !== row);
        yield { edits: [removed(lineOf(subject.text, row))], places: [headOfTerm(term), ...others] };
      }
    },
  },
  {
    id: "term-row-doubled",
    topic: "tables",
    vi: "thêm một dòng cùng điều kiện nhưng khác thời hạn",
    en: "a row of the table of terms is repeated with another term",
    codes: ["TT3302"],
    *sites(subject) {
      for (const row of termRows(subject).rows) {
        if (row.when === undefined) continue;
        const when = subject.text.slice(row.when.start, row.when.end);
        const other = added(lineOf(subject.text, row).end, `khi ${when} thì 77 ngày làm việc\n`);
        yield { edits: [other], places: [other, row] };
      }
    },
  },
  {
    id: "term-row-impossible",
    topic: "tables",
    vi: "điều kiện của một dòng thời hạn không bao giờ đúng",
    en: "the condition of a row of the table of terms can never hold",
    codes: ["TT3303"],
    *sites(subject) {
      for (const row of termRows(subject).rows) {
        const never = impossible(subject, row.start);
        if (row.when === undefined || never === undefined) continue;
        yield { edits: [replaced(row.when, never)], places: [row] };
      }
    },
  },
];

function termRows(subject: Subject): { readonly term: Term | undefined; readonly rows: readonly TermRow[] } {
  const [term] = itemsOf(subject, "Term");
  return { term, rows: term?.items.filter((item): item is TermRow => item.kind === "TermRow") ?? [] };
}

const headOfTerm = (term: Term) => ({ start: term.start, end: term.items[0]?.start ?? term.end });
