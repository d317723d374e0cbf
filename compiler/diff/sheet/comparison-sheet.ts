import {
  countedList,
  list,
  type ListItem,
  paragraph,
  table,
  type Block,
  type Sheet,
} from "../../document/document.ts";
import { strong } from "../../document/markup-text.ts";
import { tellIn, type Tell } from "../../verify/sheet/tell.ts";
import type {
  ComparedChange,
  ComparedCounts,
  ComparedHeadline,
  ComparedMeasure,
  Comparison,
} from "../comparison-format.ts";
import {
  BEARERS,
  BURDENS,
  differenceText,
  groundText,
  type Language,
  lineTexts,
  measureTexts,
  numberText,
  packageText,
  PARTS,
  sideText,
  signedText,
  sourcedSentence,
} from "./comparison-words.ts";
import { countText, equalByPart, equalHead, type EqualChanges } from "./equal-changes.ts";
import { BY_GROUP, groupTexts } from "./group-words.ts";

/** A comparison as a document: the first screen, then how each number came about, then every change. */
export function comparisonSheet(comparison: Comparison, language: Language): Sheet {
  const tell = tellIn(language);
  const { before, after } = comparison;
  const versions = `${before.map(({ version }) => String(version)).join(", ")} → ${String(after.version)}`;
  const isOne = before.length === 1 && before[0]?.procedure === after.procedure;
  return {
    language,
    kind: tell.say("So sánh thủ tục hành chính", "Comparison of administrative procedures"),
    title: isOne ? `${tell.both(after.label)} (${versions})` : tell.both(after.label),
    blocks: [
      ...sides(comparison, tell),
      ...firstScreen(comparison, tell),
      ...accounts(comparison, tell),
      ...changes(comparison, tell),
      ...totals(comparison, tell),
      ...assumptions(comparison, tell),
    ],
  };
}

const said = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);

function sides({ before, after }: Comparison, tell: Tell): readonly Block[] {
  const line = (name: string, text: string): string =>
    `${strong(name)}: ${tell.plain({ vi: text, en: text })}`;
  return list([
    ...before.map((one) => line(tell.say("Trước", "Before"), sideText(one, tell.language))),
    line(tell.say("Sau", "After"), sideText(after, tell.language)),
  ]);
}

function firstScreen(comparison: Comparison, tell: Tell): readonly Block[] {
  const { language } = tell;
  const { headline } = comparison;
  const rows = headline.measures
    .filter(({ before, after }) => before !== 0 || after !== 0)
    .map((one) => {
      const { name, before, after } = measureTexts(one, headline, language);
      return [
        [name],
        [before],
        [after],
        [differenceText(one, headline, language)],
        [groundText(one, language)],
      ];
    });
  const columns = [
    tell.say("Con số", "Number"),
    tell.say("Trước", "Before"),
    tell.say("Sau", "After"),
    tell.say("Thay đổi", "Change"),
    tell.say("Dựa trên", "Rests on"),
  ];
  const notes = comparison.notes.map((one) => tell.both(one));
  return [
    ...said(sourcedSentence(comparison, language)).map((text): Block => ({ is: "notice", text })),
    ...table(tell.say("Những con số chính", "Headline"), columns, rows),
    ...(notes.length === 0
      ? []
      : [
          {
            is: "heading",
            text: tell.say("Con số không nói", "What the numbers leave out"),
            blocks: list(notes),
          } as const,
        ]),
  ];
}

export function accounts({ headline }: Comparison, tell: Tell): readonly Block[] {
  const blocks = headline.measures
    .filter(({ lines, perGroup = [] }) => lines.length > 0 || perGroup.length > 0)
    .flatMap((one) => account(one, headline, tell));
  if (blocks.length === 0) return [];
  return [{ is: "section", title: tell.say("Từng khoản", "Line by line"), blocks }];
}

function account(one: ComparedMeasure, headline: ComparedHeadline, tell: Tell): readonly Block[] {
  const { language } = tell;
  const isMixed = one.mixedUnits === true;
  const all = measureTexts(one, headline, language);
  const unchanged = numberText(one.unchanged, language);
  const rows = [
    ...one.lines.map((line) => {
      const { before, after, difference } = lineTexts(line, language);
      return [[tell.both(line.label)], [before], [after], [difference]];
    }),
    ...(one.unchanged === 0
      ? []
      : [[[tell.say("Phần không đổi", "Unchanged")], [unchanged], [unchanged], ["0"]]]),
    isMixed
      ? [
          [strong(tell.say("Cộng theo đơn vị", "Sum by unit"))],
          [all.before],
          [all.after],
          [differenceText(one, headline, language)],
        ]
      : [
          [strong(tell.say("Cộng", "Sum"))],
          [numberText(one.before, language)],
          [numberText(one.after, language)],
          [signedText(one.difference ?? 0, language)],
        ],
  ];
  const columns = [
    tell.say("Khoản", "Line"),
    tell.say("Trước", "Before"),
    tell.say("Sau", "After"),
    tell.say("Chênh lệch", "Difference"),
  ];
  const sums = one.lines.length === 0 ? [] : table(titleOf(one, tell), columns, rows);
  return [...sums, ...byGroup(one, tell)];
}

const titleOf = (one: ComparedMeasure, tell: Tell): string =>
  one.mixedUnits === true ? tell.both(one.label) : `${tell.both(one.label)} (${one.unit[tell.language]})`;

function byGroup(one: ComparedMeasure, tell: Tell): readonly Block[] {
  const { language } = tell;
  const rows = groupTexts(one, language).map(({ name, before, after, difference }) => [
    [tell.plain({ vi: name, en: name })],
    [before],
    [after],
    [difference],
  ]);
  const columns = [
    tell.say("Hồ sơ", "Dossiers"),
    tell.say("Trước", "Before"),
    tell.say("Sau", "After"),
    tell.say("Chênh lệch", "Difference"),
  ];
  return rows.length === 0 ? [] : table(`${titleOf(one, tell)}, ${BY_GROUP[language]}`, columns, rows);
}

function changes({ changes: all, packageVersion }: Comparison, tell: Tell): readonly Block[] {
  const title = tell.say("Mọi thay đổi", "Every change");
  const parts = equalByPart(all).map(([part, own]): Block => ({
    is: "heading",
    text: tell.both(PARTS[part]),
    blocks: [{ is: "list", items: own.map((one) => changeLine(one, tell)) }],
  }));
  const count = paragraph(`${countText(all, tell.language)}.`);
  const none = paragraph(tell.say("Không có thay đổi nào.", "Nothing changed."));
  const version = said(packageText(packageVersion, tell.language)).map(paragraph);
  return [
    { is: "section", title, blocks: [...(parts.length === 0 ? [none] : [count, ...parts]), ...version] },
  ];
}

/** `▲ nặng hơn: Thêm giấy tờ phải nộp: «Mô hình BIM». (gãy cổng)`; of several what holds for all, then their names. */
function changeLine(one: EqualChanges, tell: Tell): ListItem {
  const [first] = one.changes;
  const { sign, word } = BURDENS[first.burden];
  const head = `${sign} ${strong(word[tell.language])}: `;
  const said = tell.both({ vi: equalHead(one, "vi"), en: equalHead(one, "en") });
  return { text: `${head}${said}`, ...(one.names.length > 0 && { under: one.names.map(tell.both) }) };
}

function totals({ totals: { all, byPart, byBearer, bySource } }: Comparison, tell: Tell): readonly Block[] {
  const { language } = tell;
  const burdens = Object.keys(BURDENS) as ComparedChange["burden"][];
  const columns = (first: string): readonly string[] => [
    first,
    ...burdens.map((one) => `${BURDENS[one].sign} ${BURDENS[one].word[language]}`),
  ];
  const row = (name: string, counts: ComparedCounts) => [
    [name],
    ...burdens.map((one) => [String(one === "needs-human" ? counts.needsHuman : counts[one])]),
  ];
  const sum = row(strong(tell.say("Cộng", "Sum")), all);
  const partRows = byPart.map(({ of, counts }) =>
    row(tell.both(PARTS[of as ComparedChange["part"]]), counts),
  );
  const bearerRows = byBearer.map(({ of, counts }) => row(BEARERS[of]?.[language] ?? of, counts));
  const sourceRows = bySource.map(({ of, counts }) =>
    row(of === "" ? tell.say("không dẫn nguồn", "no source cited") : tell.plain({ vi: of, en: of }), counts),
  );
  if (partRows.length === 0) return [];
  return [
    {
      is: "section",
      title: tell.say("Cộng lại", "Totals"),
      blocks: [
        ...table(
          tell.say("Theo phần của Điều 8 Nghị định 63/2010/NĐ-CP", "By part of Article 8, Decree 63/2010"),
          columns(tell.say("Phần", "Part")),
          [...partRows, sum],
        ),
        ...table(tell.say("Theo người gánh", "By who bears it"), columns(tell.say("Ai", "Who")), [
          ...bearerRows,
          sum,
        ]),
        ...table(
          tell.say("Theo văn bản", "By legal source"),
          columns(tell.say("Văn bản", "Source")),
          sourceRows,
        ),
      ],
    },
  ];
}

export function assumptions({ assumptions: all }: Comparison, tell: Tell): readonly Block[] {
  if (all.length === 0) return [];
  const own = all.filter(({ inHeadline }) => inHeadline).map(({ reason }) => tell.written(reason));
  const rest = all.filter(({ inHeadline }) => !inHeadline).map(({ reason }) => tell.written(reason));
  const headed = (text: string, items: readonly string[]): readonly Block[] =>
    items.length === 0 ? [] : [{ is: "heading", text, blocks: countedList(items) }];
  return [
    {
      is: "section",
      title: tell.say("Giả định", "Assumptions"),
      blocks: [
        ...headed(tell.say("Các con số chính dựa vào", "The headline rests on"), own),
        ...headed(tell.say("Chỗ khác trong hai bên dựa vào", "Other places rest on"), rest),
      ],
    },
  ];
}
