import type { ComparedCost, CostLine, CostMeasure, CostSide, CostSum } from "../cost/cost-format.ts";
import { dateText, dongText, percentText, signedDongText, TASKS } from "../cost/cost-words.ts";
import { countedList, facts, list, paragraph, table, type Block } from "../document/document.ts";
import { blocksHtml } from "../document/render-html.ts";
import { strong } from "../document/markup-text.ts";
import { BEARERS } from "../diff/sheet/comparison-words.ts";
import type { Tell } from "../verify/sheet/tell.ts";
import { bothHtml, sectionHtml, textHtml, type Telling } from "./report-pair.ts";

/** The compliance cost of both sides: the two totals, the account of each, what is missing, and every source. */
export function costSection(telling: Telling): string {
  const cost = telling.pair.comparison.cost;
  if (cost === undefined) return "";
  const { tell, level } = telling;
  const deeper = level === 2 ? 3 : 4;
  const blocks: readonly Block[] = [
    ...cost.notes.map((one) => paragraph(tell.both(one))),
    ...byHand(cost, tell),
    ...accounts(cost, tell),
    ...questions(cost, tell),
    ...sources(cost, tell),
  ];
  const who = tell.say("Người chịu", "Borne by");
  const body = [
    `<p>${who}: ${textHtml(BEARERS[cost.bearer]?.[tell.language] ?? cost.bearer)}.</p>`,
    totals(cost, telling),
    blocksHtml(blocks, deeper),
  ].join("\n");
  return sectionHtml("cost", tell.say("Chi phí tuân thủ", "Compliance cost"), body, telling);
}

function totals(cost: ComparedCost, telling: Telling): string {
  const { say } = telling.tell;
  const both: readonly (readonly [string, CostMeasure])[] = [
    [say("Một hồ sơ", "One dossier"), cost.once],
    [say("Một năm", "A year"), cost.yearly],
  ];
  return `<ul class="tiles cost-totals">\n${both.map(([name, one]) => total(name, one, telling)).join("\n")}\n</ul>`;
}

function total(name: string, { before, after, benefit, cut }: CostMeasure, { tell }: Telling): string {
  const { language, say } = tell;
  const share = cut === undefined ? "" : ` (${say("giảm", "cut by")} ${percentText(cut, language)})`;
  const saved =
    benefit === undefined
      ? ""
      : `<span class="difference">${say("lợi ích", "benefit")} ${textHtml(`${signedDongText(benefit, language)}${share}`)}</span>`;
  return `<li class="tile"><span class="what">${name}</span><span class="figures">${sumHtml(before, tell)} <span aria-hidden="true">→</span><span class="hidden"> ${say("thành", "to")} </span> <strong>${sumHtml(after, tell)}</strong></span>${saved}</li>`;
}

const sumHtml = (sum: CostSum | undefined, tell: Tell): string => textHtml(sumText(sum, tell));

/** `1.024.000 đ`; what is not complete says so. */
function sumText(sum: CostSum | undefined, { language, say }: Tell): string {
  if (sum === undefined) return say("chưa biết", "not known");
  return `${sum.complete ? "" : `${say("ít nhất", "at least")} `}${dongText(sum, language)}`;
}

function accounts({ lines, once }: ComparedCost, tell: Tell): readonly Block[] {
  const { say, both } = tell;
  const side = (one: CostLine["before"]): readonly string[] => [one === undefined ? "–" : sumText(one, tell)];
  const rows = lines.map((line) => [
    [both(line.label)],
    [both(TASKS[line.task])],
    side(line.before),
    side(line.after),
  ]);
  const sum = [[strong(say("Cộng", "Sum"))], [], [sumText(once.before, tell)], [sumText(once.after, tell)]];
  return table(
    say("Chi phí một hồ sơ, từng khoản", "Cost of one dossier, line by line"),
    [say("Khoản", "Line"), say("Việc", "Work"), say("Trước", "Before"), say("Sau", "After")],
    rows.length === 0 ? [] : [...rows, sum],
  );
}

function byHand({ setByHand }: ComparedCost, { say, plain, both }: Tell): readonly Block[] {
  if (setByHand.length === 0) return [];
  const items = setByHand.map(({ written, insteadOf }) => ({
    text: plain({ vi: written, en: written }),
    under: insteadOf.map(both),
  }));
  return [
    {
      is: "notice",
      text: say(
        "Có số liệu đặt thử, không phải số liệu đã khai:",
        "Some figures were set to try, not declared:",
      ),
    },
    ...list(items),
  ];
}

const sidesOf = ({ before, after }: ComparedCost): readonly CostSide[] => [...before, after];

function questions(cost: ComparedCost, tell: Tell): readonly Block[] {
  const asked = sidesOf(cost).flatMap(({ questions: all }) => all.map(({ sentence }) => tell.both(sentence)));
  const found = sidesOf(cost).flatMap(({ findings }) =>
    findings.map(({ reason, wayOut }) => `${tell.both(reason)} ${tell.both(wayOut)}`),
  );
  const headed = (text: string, items: readonly string[]): readonly Block[] =>
    items.length === 0 ? [] : [{ is: "heading", text, blocks: countedList([...new Set(items)]) }];
  return [
    ...headed(tell.say("Số liệu còn thiếu", "Figures that are missing"), asked),
    ...headed(tell.say("Bảng chi phí cần xem lại", "The cost table needs a look"), found),
  ];
}

function sources(cost: ComparedCost, tell: Tell): readonly Block[] {
  const named = sidesOf(cost).map(({ label, version, sources: all }) => {
    const lines = all.map(({ source, dates, assumed }) => {
      const when = dates.length === 0 ? "" : ` (${dates.map(dateText).join(", ")})`;
      const word = assumed === true ? `, ${tell.say("giả định", "assumption")}` : "";
      return `${tell.written(source)}${when}${word}`;
    });
    return [`${tell.both(label)} (${String(version)})`, ...lines] as const;
  });
  const isEmpty = named.every(([, ...lines]) => lines.length === 0);
  return isEmpty
    ? []
    : [
        {
          is: "heading",
          text: tell.say("Nguồn số liệu", "Sources of the figures"),
          blocks: [facts(...named)],
        },
      ];
}

/** The cost of a year or of a dossier for the first screen; nothing where it is not known on both sides. */
export function costTile(telling: Telling): string {
  const cost = telling.pair.comparison.cost;
  const { before, after } = cost?.once ?? {};
  if (cost === undefined || before?.complete !== true || after?.complete !== true) return "";
  const { tell } = telling;
  const ground = sidesOf(cost).some(({ sources: all }) => all.some(({ assumed }) => assumed === true))
    ? tell.say("có giả định", "assumptions")
    : tell.say("theo bảng chi phí", "by the cost table");
  return total(
    bothHtml({ vi: "Chi phí tuân thủ một hồ sơ", en: "Compliance cost of a dossier" }, tell),
    cost.once,
    telling,
  ).replace("</li>", `<span class="ground">${ground}</span></li>`);
}
