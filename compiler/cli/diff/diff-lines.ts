import { displayWidth, printable } from "../../diagnostics/render/display-width.ts";
import type { ComparedChange, Comparison, UnpairedVersion } from "../../diff/comparison-format.ts";
import {
  BEARERS,
  BURDENS,
  differenceText,
  groundText,
  lineTexts,
  measureTexts,
  packageText,
  PARTS,
  sideText,
  sourcedSentence,
} from "../../diff/sheet/comparison-words.ts";
import { countText, equalByPart, equalHead, type EqualChanges } from "../../diff/sheet/equal-changes.ts";
import { runsText } from "../../diff/sheet/number-runs.ts";
import { BY_GROUP, groupTexts } from "../../diff/sheet/group-words.ts";
import { say, type Terminal } from "../terminal.ts";
import { behaviourLines } from "./behaviour-lines.ts";
import { costLines } from "./cost-lines.ts";
import type { ComparedPair, DiffRun } from "./diff-run.ts";
import { changePlace } from "./change-place.ts";
import { inRows } from "./name-rows.ts";
import { migrationLines } from "./migration-lines.ts";

type Paper = Pick<Terminal, "language" | "paint">;

const STYLES = {
  lighter: "info",
  heavier: "error",
  mixed: "warning",
  "needs-human": "warning",
  neutral: "faint",
} as const;

/** A run as text for a terminal: the headline, then every change by part of Article 8, then the totals. */
export function diffLines(run: DiffRun, terminal: Paper): string {
  const writer = new DiffWriter(terminal);
  return `${writer.run(run).join("\n")}\n`;
}

class DiffWriter {
  readonly #terminal: Paper;

  constructor(terminal: Paper) {
    this.#terminal = terminal;
  }

  readonly #say = (vi: string, en: string): string => say(this.#terminal, vi, en);

  run({ pairs, collection }: DiffRun): readonly string[] {
    const each = pairs
      .map((one) => this.#pair(one))
      .flatMap((lines, i) => (i === 0 ? lines : ["", "", ...lines]));
    if (collection === undefined) return each;
    const { added, removed, notCompared, same } = collection;
    const names = (title: string, all: readonly UnpairedVersion[]): readonly string[] =>
      all.length === 0 ? [] : [this.#strong(title), ...all.map((one) => `  ${this.#unpaired(one)}`)];
    return [
      ...each,
      ...(each.length > 0 ? [""] : []),
      ...names(this.#say("Phiên bản thêm", "Versions added"), added),
      ...names(this.#say("Phiên bản bỏ", "Versions removed"), removed),
      ...(notCompared.length === 0
        ? []
        : [
            this.#strong(
              this.#say("Chưa so được vì nguồn còn lỗi", "Not compared: their sources have errors"),
            ),
            ...notCompared.map((file) => `  ${printable(file)}`),
          ]),
      this.#say(
        `Đã so: ${String(pairs.length)} phiên bản có đổi, ${String(same)} không đổi, ${String(added.length)} thêm, ${String(removed.length)} bỏ.`,
        `Compared: ${String(pairs.length)} version(s) changed, ${String(same)} the same, ${String(added.length)} added, ${String(removed.length)} removed.`,
      ),
    ];
  }

  #strong(text: string): string {
    return this.#terminal.paint("strong", text);
  }

  #unpaired({ version, file }: UnpairedVersion): string {
    const text = `${version.procedure}@${String(version.version)} — ${sideText(version, this.#terminal.language)}`;
    return `${printable(text)} ${this.#terminal.paint("faint", printable(file))}`;
  }

  #pair(pair: ComparedPair): readonly string[] {
    const { comparison } = pair;
    const { language } = this.#terminal;
    const { before, after, changes, packageVersion } = comparison;
    const sides = [
      ...before.map((one) => `${this.#say("Trước", "Before")}: ${printable(sideText(one, language))}`),
      `${this.#say("Sau", "After")}:   ${printable(sideText(after, language))}`,
    ];
    const cost = costLines(comparison.cost, this.#terminal);
    const behaviour = behaviourLines(comparison.behaviour, this.#terminal);
    if (changes.length === 0)
      return [...sides, this.#say("Không có thay đổi nào.", "Nothing changed."), ...behaviour, ...cost];
    const version = packageText(packageVersion, language);
    return [
      ...sides,
      "",
      ...this.#headline(comparison),
      ...equalByPart(changes).flatMap(([part, own]) => [
        "",
        this.#strong(PARTS[part][language]),
        ...own.flatMap((one) => this.#change(one, pair)),
      ]),
      "",
      ...this.#totals(comparison),
      ...(version === undefined ? [] : [version]),
      ...this.#assumptions(comparison),
      ...behaviour,
      ...cost,
      ...migrationLines(comparison.migration, this.#terminal),
    ];
  }

  #headline(comparison: Comparison): readonly string[] {
    const { language } = this.#terminal;
    const rows = comparison.headline.measures
      .filter(({ before, after }) => before !== 0 || after !== 0)
      .map((one) => {
        const { name, before, after } = measureTexts(one, comparison.headline, language);
        return [
          name,
          `${before} → ${after}`,
          differenceText(one, comparison.headline, language),
          groundText(one, language),
        ];
      });
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ""))));
    const padded = (text: string, column: number): string =>
      text + " ".repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(text)));
    const table = rows.map((row) =>
      `  ${row.map((cell, column) => (column < 3 ? padded(cell, column) : this.#terminal.paint("faint", cell))).join("  ")}`.trimEnd(),
    );
    const sourced = sourcedSentence(comparison, language);
    const notes = comparison.notes.map((one) => `  - ${printable(one[language])}`);
    return [
      this.#strong(this.#say("Những con số chính", "Headline")),
      ...table,
      ...this.#account(comparison),
      ...this.#byGroup(comparison),
      ...(sourced === undefined ? [] : [this.#terminal.paint("warning", printable(sourced))]),
      ...(notes.length === 0
        ? []
        : [this.#strong(this.#say("Con số không nói", "What the numbers leave out")), ...notes]),
    ];
  }

  /** The days are what everybody asks about: they are told line by line here, the rest in Markdown. */
  #account({ headline }: Comparison): readonly string[] {
    const { language } = this.#terminal;
    const path = headline.measures.find(({ id, lines }) => id === "path" && lines.length > 0);
    if (path === undefined) return [];
    const row = (name: string, { before, after, difference }: ReturnType<typeof lineTexts>): string =>
      `  ${printable(name)}: ${before} → ${after}, ${difference}`;
    const texts = measureTexts(path, headline, language);
    const sum =
      path.mixedUnits === true
        ? row(this.#say("cộng theo đơn vị", "sum by unit"), {
            ...texts,
            difference: differenceText(path, headline, language),
          })
        : row(this.#say("cộng", "sum"), lineTexts({ ...path, key: "sum" }, language));
    const stays = {
      before: path.unchanged,
      after: path.unchanged,
      difference: 0,
      key: "",
      label: path.label,
    };
    return [
      this.#strong(`${path.label[language]}, ${this.#say("từng bước", "step by step")}`),
      ...path.lines.map((one) => row(one.label[language], lineTexts(one, language))),
      ...(path.unchanged === 0
        ? []
        : [row(this.#say("phần không đổi", "unchanged"), lineTexts(stays, language))]),
      sum,
    ];
  }

  /** Only what differs: a table of equal rows says nothing. */
  #byGroup({ headline }: Comparison): readonly string[] {
    const { language } = this.#terminal;
    return headline.measures.flatMap((one) => {
      const rows = groupTexts(one, language).filter(({ before, after }) => before !== after);
      if (rows.length === 0) return [];
      return [
        this.#strong(
          `${one.label[language]}${one.mixedUnits === true ? "" : ` (${one.unit[language]})`}, ${BY_GROUP[language]}`,
        ),
        ...rows.map(
          ({ name, before, after, difference }) =>
            `  ${printable(name)}: ${before} → ${after}, ${difference}`,
        ),
      ];
    });
  }

  #change(one: EqualChanges, pair: ComparedPair): readonly string[] {
    const { language, paint } = this.#terminal;
    const [first] = one.changes;
    const { sign, word } = BURDENS[first.burden];
    const at = placesText(one.changes, pair);
    const where = at === "" ? "" : ` ${paint("faint", printable(at))}`;
    const head = `  ${paint(STYLES[first.burden], `${sign} ${word[language]}`)}: ${printable(equalHead(one, language))}${where}`;
    return [head, ...inRows(one.names.map((name) => printable(name[language])))];
  }

  #totals({ changes, totals: { all, byBearer } }: Comparison): readonly string[] {
    const { language } = this.#terminal;
    const counted = (counts: typeof all): string =>
      (Object.keys(BURDENS) as ComparedChange["burden"][])
        .map((one) => [one, one === "needs-human" ? counts.needsHuman : counts[one]] as const)
        .filter(([, count]) => count > 0)
        .map(([one, count]) => `${String(count)} ${BURDENS[one].word[language]}`)
        .join(", ");
    const isGrouped = equalByPart(changes).some(([, own]) => own.some(({ names }) => names.length > 0));
    const told = isGrouped ? ` (${countText(changes, language)})` : "";
    return [
      `${this.#strong(this.#say("Tổng", "Total"))}: ${counted(all)}${told}.`,
      ...byBearer
        .filter(({ of }) => of !== "nobody")
        .map(({ of, counts }) => `  ${BEARERS[of]?.[language] ?? of}: ${counted(counts)}.`),
    ];
  }

  #assumptions({ assumptions }: Comparison): readonly string[] {
    const own = assumptions.filter(({ inHeadline }) => inHeadline);
    if (own.length === 0) return [];
    return [
      this.#strong(this.#say("Các con số chính dựa vào giả định", "The headline rests on these assumptions")),
      ...own.map(({ reason }, index) => `  ${String(index + 1)}. ${printable(reason)}`),
    ];
  }
}

/** `v3.tthc:65, 67-71`: where the changes stand in the newer source, each line once. */
function placesText(changes: readonly ComparedChange[], { after }: ComparedPair): string {
  const lines = changes.flatMap((one) => {
    const place = changePlace(one, after);
    return place === undefined ? [] : [place.source.positionOf(place.span.start).line];
  });
  return lines.length === 0 ? "" : `${after.file}:${runsText(lines)}`;
}
