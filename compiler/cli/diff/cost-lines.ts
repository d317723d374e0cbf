import type { ComparedCost, CostText } from "../../cost/cost-format.ts";
import {
  benefitText,
  findingText,
  frequencyText,
  settingText,
  sidesOf,
  sourceText,
  sumText,
} from "../../cost/cost-texts.ts";
import { TASKS } from "../../cost/cost-words.ts";
import { printable } from "../../diagnostics/render/display-width.ts";
import { BEARERS } from "../../diff/sheet/comparison-words.ts";
import { list, table, type Block } from "../../document/document.ts";
import { strong } from "../../document/markup-text.ts";
import { tellIn } from "../../verify/sheet/tell.ts";
import { say, type Terminal } from "../terminal.ts";

type Language = keyof CostText;
type Paper = Pick<Terminal, "language" | "paint">;

/** A title with the lines under it. */
interface Group {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The compliance cost as lines for a terminal; none where no side has a cost table. */
export function costLines(cost: ComparedCost | undefined, terminal: Paper): readonly string[] {
  if (cost === undefined) return [];
  const { language, paint } = terminal;
  const title = paint("strong", titleIn(language));
  const totals = totalRows(cost, language).map(
    ([name, before, after, change]) => `  ${name}: ${before} → ${after}${change === "" ? "" : `; ${change}`}`,
  );
  const lines = lineRows(cost, language).map(
    ([task, label, before, after]) => `    ${task}${label === "" ? "" : ` – ${label}`}: ${before} → ${after}`,
  );
  const rest = groupsOf(cost, language).flatMap((group) => [
    `  ${group.title}`,
    ...group.lines.map((one) => `    - ${one}`),
  ]);
  const bearer = `  ${say(terminal, "Ai chịu", "Borne by")}: ${BEARERS[cost.bearer]?.[language] ?? cost.bearer}`;
  const notes = cost.notes.map((one) => paint("warning", `  ${printable(one[language])}`));
  return ["", title, ...totals.map(printable), bearer, ...notes, ...[...lines, ...rest].map(printable)];
}

/** The compliance cost as a section of a document; none where no side has a cost table. */
export function costBlocks(cost: ComparedCost | undefined, language: Language): readonly Block[] {
  if (cost === undefined) return [];
  const tell = tellIn(language);
  const plain = (text: string): string => tell.plain({ vi: text, en: text });
  const cells = (all: readonly (readonly string[])[]) => all.map((row) => row.map((one) => [plain(one)]));
  const [before, after] = [tell.say("Trước", "Before"), tell.say("Sau", "After")];
  const account = [
    ...cells(lineRows(cost, language)),
    ...cells([
      [tell.say("Cộng", "Sum"), "", sumText(cost.once.before, language), sumText(cost.once.after, language)],
    ]),
  ];
  return [
    {
      is: "section",
      title: plain(titleIn(language)),
      blocks: [
        ...table(
          tell.say("Một hồ sơ và một năm", "One dossier and a year"),
          [tell.say("Chi phí", "Cost"), before, after, tell.say("Thay đổi", "Change")],
          cells(totalRows(cost, language)),
        ),
        ...cost.notes.map((one): Block => ({ is: "notice", text: tell.both(one) })),
        ...list([
          `${strong(tell.say("Ai chịu", "Borne by"))}: ${BEARERS[cost.bearer]?.[language] ?? cost.bearer}`,
        ]),
        ...table(
          tell.say("Từng việc, một hồ sơ", "Work by work, one dossier"),
          [tell.say("Công việc", "Work"), tell.say("Mục", "Item"), before, after],
          account,
        ),
        ...groupsOf(cost, language).map((group): Block => ({
          is: "heading",
          text: plain(group.title),
          blocks: list(group.lines.map(plain)),
        })),
      ],
    },
  ];
}

const titleIn = (language: Language): string =>
  language === "vi"
    ? "Chi phí tuân thủ (Thông tư 02/2017/TT-VPCP, Điều 27)"
    : "Compliance cost (Circular 02/2017/TT-VPCP, Article 27)";

function totalRows({ once, yearly }: ComparedCost, language: Language): readonly (readonly string[])[] {
  const row = (name: string, measure: typeof once): readonly string[] => [
    name,
    sumText(measure.before, language),
    sumText(measure.after, language),
    benefitText(measure, language),
  ];
  const vi = language === "vi";
  return [row(vi ? "Một hồ sơ" : "One dossier", once), row(vi ? "Một năm" : "A year", yearly)];
}

function lineRows({ lines }: ComparedCost, language: Language): readonly (readonly string[])[] {
  const none = "–";
  return lines.map(({ task, label, before, after }) => {
    const name = label[language] === TASKS[task][language] ? "" : label[language];
    const [old, now] = [before, after].map((one) => (one === undefined ? none : sumText(one, language)));
    return [TASKS[task][language], name, old ?? none, now ?? none];
  });
}

/** What stands under the account: what was set, what is missing, what is wrong, and where figures are from. */
function groupsOf(cost: ComparedCost, language: Language): readonly Group[] {
  const vi = language === "vi";
  const sides = sidesOf(cost, language);
  const findings = (severity: "error" | "warning"): readonly string[] =>
    sides.flatMap(({ side }) =>
      side.findings
        .filter((one) => one.severity === severity)
        .map((one) => findingText(one, side.file, language)),
    );
  const groups: readonly Group[] = [
    {
      title: vi ? "Đặt bằng tay (--set)" : "Set by hand (--set)",
      lines: cost.setByHand.map((one) => settingText(one, language)),
    },
    {
      title: vi ? "Bảng chi phí không đọc được" : "Cost tables that cannot be read",
      lines: findings("error"),
    },
    {
      title: vi ? "Còn thiếu" : "Missing",
      lines: sides.flatMap(({ side }) => side.questions.map((one) => one.sentence[language])),
    },
    { title: vi ? "Cần xem lại trong bảng" : "To be checked in the tables", lines: findings("warning") },
    {
      title: vi ? "Một năm bao nhiêu" : "How often a year",
      lines: sides.flatMap(({ name, side }) => {
        const text = frequencyText(side, language);
        return text === undefined ? [] : [`${name}: ${text}`];
      }),
    },
    {
      title: vi ? "Nguồn số liệu" : "Sources of the figures",
      lines: sides.flatMap(({ name, side }) =>
        side.sources.map((one) => `${name}: ${sourceText(one, language)}`),
      ),
    },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}
