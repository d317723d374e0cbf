import { printable } from "../../diagnostics/render/display-width.ts";
import { BURDENS, changesByPart, PARTS, type Language } from "../../diff/sheet/comparison-words.ts";
import { list, type Block } from "../../document/document.ts";
import { strong } from "../../document/markup-text.ts";
import { renderMarkdown } from "../../document/render-markdown.ts";
import type {
  RecordComparison,
  RecordComparisonSet,
  RecordSide,
} from "../../records/record-comparison-format.ts";
import { tellIn, type Tell } from "../../verify/sheet/tell.ts";
import { say, type Terminal } from "../terminal.ts";

type Paper = Pick<Terminal, "language" | "paint">;

const sideText = ({ is, code, name, file, version }: RecordSide, language: Language): string => {
  const what = {
    catalogue: { vi: "bản công bố", en: "catalogue" },
    source: { vi: `nguồn, phiên bản ${String(version)}`, en: `source, version ${String(version)}` },
  }[is][language];
  return `${name} (${code}), ${what}: ${file}`;
};

const titles = (language: Language) =>
  ({
    vi: {
      before: "Trước",
      after: "Sau",
      added: "Chỉ bên sau có",
      removed: "Chỉ bên trước có",
      notRead: "Không phải bản ghi của danh mục",
      notCompared: "Không so được",
      mixed: "«Thêm» là chỉ bên sau nói, «bỏ» là chỉ bên trước nói.",
    },
    en: {
      before: "Before",
      after: "After",
      added: "On the second side only",
      removed: "On the first side only",
      notRead: "No records of the catalogue",
      notCompared: "Not compared",
      mixed: '"Added" is what only the second side says, "removed" what only the first does.',
    },
  })[language];

/** A source and a publication are no two moments in time: what differs is neither lighter nor heavier. */
const areOfTwoKinds = ({ before, after }: RecordComparison): boolean => before.is !== after.is;

/** A comparison of records as text for a terminal. */
export function recordLines(set: RecordComparisonSet, terminal: Paper): string {
  const { language, paint } = terminal;
  const words = titles(language);
  const rest = (title: string, all: readonly string[]): readonly string[] =>
    all.length === 0 ? [] : [paint("strong", title), ...all.map((one) => `  ${printable(one)}`)];
  const sides = (all: readonly RecordSide[]): readonly string[] => all.map((one) => sideText(one, language));
  const lines = [
    ...set.comparisons.flatMap((one) => [...comparisonLines(one, terminal), ""]),
    ...rest(words.added, sides(set.added)),
    ...rest(words.removed, sides(set.removed)),
    ...rest(words.notRead, set.notRead),
    countLine(set, terminal),
  ];
  return `${lines.join("\n")}\n`;
}

function comparisonLines(one: RecordComparison, { language, paint }: Paper): readonly string[] {
  const words = titles(language);
  return [
    `${words.before}: ${printable(sideText(one.before, language))}`,
    `${words.after}: ${printable(sideText(one.after, language))}`,
    ...(areOfTwoKinds(one) ? [words.mixed] : []),
    ...changesByPart(one.changes).flatMap(([part, own]) => [
      paint("strong", PARTS[part][language]),
      ...own.map(({ burden, sentence }) => {
        const { sign, word } = BURDENS[burden];
        const head = areOfTwoKinds(one) ? "≠ " : `${sign} ${word[language]}: `;
        return `  ${head}${printable(sentence[language])}`;
      }),
    ]),
    ...(one.notCompared.length === 0
      ? []
      : [
          paint("strong", words.notCompared),
          ...one.notCompared.map((text) => `  - ${printable(text[language])}.`),
        ]),
  ];
}

const countLine = ({ comparisons, same, added, removed }: RecordComparisonSet, terminal: Paper): string => {
  const [changed, alike, more, less] = [comparisons.length, same, added.length, removed.length].map(String);
  return say(
    terminal,
    `Đã so: ${String(changed)} thủ tục khác nhau, ${String(alike)} giống nhau, ${String(more)} chỉ bên sau có, ${String(less)} chỉ bên trước có.`,
    `Compared: ${String(changed)} differ, ${String(alike)} are the same, ${String(more)} on the second side only, ${String(less)} on the first side only.`,
  );
};

/** A comparison of records as one Markdown document. */
export function recordMarkdown(set: RecordComparisonSet, language: Language): string {
  const tell = tellIn(language);
  const words = titles(language);
  const named = (side: RecordSide): string => plain(sideText(side, language), tell);
  const headed = (text: string, items: readonly string[]): readonly Block[] =>
    items.length === 0 ? [] : [{ is: "heading", text, blocks: list(items) }];
  const count = countLine(set, { language, paint: (_, text) => text });
  return renderMarkdown({
    language,
    kind: tell.say("So bản ghi của danh mục quốc gia", "Comparison of records of the national catalogue"),
    title: tell.say("Khác nhau ở đâu", "What differs"),
    blocks: [
      { is: "paragraph", text: plain(count, tell) },
      ...set.comparisons.map((one) => section(one, tell)),
      ...headed(words.added, set.added.map(named)),
      ...headed(words.removed, set.removed.map(named)),
      ...headed(
        words.notRead,
        set.notRead.map((file) => plain(file, tell)),
      ),
    ],
  });
}

const plain = (text: string, tell: Tell): string => tell.plain({ vi: text, en: text });

function section(one: RecordComparison, tell: Tell): Block {
  const { language } = tell;
  const words = titles(language);
  const side = (name: string, of: RecordSide): string =>
    `${strong(name)}: ${plain(sideText(of, language), tell)}`;
  return {
    is: "section",
    title: plain(`${one.after.code} ${one.after.name}`, tell),
    blocks: [
      ...list([side(words.before, one.before), side(words.after, one.after)]),
      ...(areOfTwoKinds(one) ? [{ is: "paragraph", text: words.mixed } as const] : []),
      ...changesByPart(one.changes).map(([part, own]): Block => ({
        is: "heading",
        text: tell.both(PARTS[part]),
        blocks: list(
          own.map(({ burden, sentence }) => {
            const { sign, word } = BURDENS[burden];
            const head = areOfTwoKinds(one) ? "≠ " : `${sign} ${strong(word[language])}: `;
            return `${head}${tell.both(sentence)}`;
          }),
        ),
      })),
      ...(one.notCompared.length === 0
        ? []
        : [
            {
              is: "heading",
              text: words.notCompared,
              blocks: list(one.notCompared.map((text) => tell.both(text))),
            } as const,
          ]),
    ],
  };
}
