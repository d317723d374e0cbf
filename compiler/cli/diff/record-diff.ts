import { comparePublished, sideOf, type PublishedSide } from "../../records/record-comparison.ts";
import type { RecordComparisonSet } from "../../records/record-comparison-format.ts";
import type { DiffOptions } from "../commands/diff.ts";
import { EXIT, WrongUse, type ExitCode } from "../exit-code.ts";
import type { Terminal } from "../terminal.ts";
import { recordLines, recordMarkdown } from "./record-lines.ts";
import { recordsSide, type RecordsSide } from "./record-sides.ts";

/** `tthc diff` where a side is a record of the national catalogue: with another record, or with a source. */
export function recordDiff(terminal: Terminal, args: readonly string[], options: DiffOptions): ExitCode {
  const [first, second, ...more] = args;
  if (options.to !== undefined || options.sarif === true || options.html !== undefined)
    throw new WrongUse({
      vi: "Bản ghi của danh mục chỉ so được hai bên với nhau, không dùng --to, --sarif hay --html: bản ghi không có dòng nguồn và không có trình tự để vẽ.",
      en: "Records of the catalogue are compared two by two, without --to, --sarif or --html: a record has no lines of source and no flow to draw.",
    });
  if (first === undefined || second === undefined || more.length > 0)
    throw new WrongUse({
      vi: "Nêu hai bên: «npx tthc diff bản-ghi-cũ.json bản-ghi-mới.json» hoặc «npx tthc diff bản-ghi.json cap-phep-nha-o@3».",
      en: 'Name two sides: "npx tthc diff old-record.json new-record.json" or "npx tthc diff record.json cap-phep-nha-o@3".',
    });
  const set = comparedRecords(recordsSide(terminal, first), recordsSide(terminal, second));
  const { language } = terminal;
  terminal.out(
    options.json === true
      ? `${JSON.stringify(set, null, 2)}\n`
      : options.markdown === true
        ? recordMarkdown(set, language)
        : recordLines(set, terminal),
  );
  const differs = set.comparisons.length + set.added.length + set.removed.length > 0;
  return differs && options.exitZero !== true ? EXIT.findings : EXIT.clean;
}

/** Two single sides are compared whatever their codes; collections are paired by code. */
function comparedRecords(before: RecordsSide, after: RecordsSide): RecordComparisonSet {
  const { pairs, added, removed } =
    before.isCollection || after.isCollection ? pairedByCode(before, after) : pairedAsNamed(before, after);
  const all = pairs.map(([old, now]) => comparePublished(old, now));
  const changed = all.filter(({ changes }) => changes.length > 0);
  return {
    format: "tthc-record-comparison/1",
    comparisons: changed,
    added: added.map(sideOf),
    removed: removed.map(sideOf),
    same: all.length - changed.length,
    notRead: [...before.notRead, ...after.notRead],
  };
}

interface Paired {
  readonly pairs: readonly (readonly [PublishedSide, PublishedSide])[];
  readonly added: readonly PublishedSide[];
  readonly removed: readonly PublishedSide[];
}

function pairedAsNamed({ sides: [old] }: RecordsSide, { sides: [now] }: RecordsSide): Paired {
  return { pairs: old === undefined || now === undefined ? [] : [[old, now]], added: [], removed: [] };
}

/** A single record beside a collection is compared with the one of its code; the others are not asked for. */
function pairedByCode(before: RecordsSide, after: RecordsSide): Paired {
  const [olds, news] = [byCode(before), byCode(after)];
  const pairs = [...olds].flatMap(([code, old]) => {
    const now = news.get(code);
    return now === undefined ? [] : [[old, now] as const];
  });
  const only = (mine: ReadonlyMap<string, PublishedSide>, other: ReadonlyMap<string, PublishedSide>) =>
    [...mine].filter(([code]) => !other.has(code)).map(([, side]) => side);
  return {
    pairs,
    added: before.isCollection ? only(news, olds) : [],
    removed: after.isCollection ? only(olds, news) : [],
  };
}

function byCode({ named, sides }: RecordsSide): ReadonlyMap<string, PublishedSide> {
  const known = new Map<string, PublishedSide>();
  for (const side of sides) {
    const { code, file } = sideOf(side);
    const other = known.get(code);
    if (other !== undefined)
      throw new WrongUse({
        vi: `«${named}» có hai bản ghi mã ${code}: ${other.file} và ${file}. Bỏ bớt một, hoặc so hai tệp.`,
        en: `"${named}" holds two records of code ${code}: ${other.file} and ${file}. Leave one out, or compare two files.`,
      });
    known.set(code, side);
  }
  return known;
}
