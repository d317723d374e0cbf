import { type Block, facts, paragraph, table } from "../../document/document.ts";
import { strong } from "../../document/markup-text.ts";
import { plainPicture } from "./plain-picture.ts";
import type { ProofSheet, SheetLeg, SheetPath } from "./sheet-format.ts";
import { shownDate, shownMoment, type Tell } from "./tell.ts";
import { minuteOf } from "./time-scale.ts";
import { timePicture } from "./time-picture.ts";

/** The longest way of every group of dossiers: what it comes to, its picture, and the table that says the same. */
export function pathBlocks({ longestPaths, covers }: ProofSheet, tell: Tell): readonly Block[] {
  const { say } = tell;
  if (longestPaths.length === 0)
    return [
      paragraph(
        say(
          "Không có đường thời gian để xét: thủ tục không quy định thời hạn, hoặc không bước nào có hạn.",
          "There is no way in time to look at: no term is prescribed, or no step has a limit.",
        ),
      ),
    ];
  const { from, to } = covers.calendar;
  const intro = say(
    `Với mỗi nhóm hồ sơ: đường dài nhất khi mỗi bước dùng hết hạn của mình, bắt đầu vào ngày bất lợi nhất trong những năm mà lịch biết (${shownDate(from)} – ${shownDate(to)}).`,
    `For each group of dossiers: the longest way on which every step uses up its limit, begun on the worst day of the years that the calendar knows (${shownDate(from)} – ${shownDate(to)}).`,
  );
  return [
    paragraph(intro),
    ...longestPaths.map((path, index) => onePath(path, index, longestPaths.length === 1, tell)),
  ];
}

function onePath(path: SheetPath, index: number, isOnly: boolean, tell: Tell): Block {
  const { say } = tell;
  const isDrawn = path.legs.some(({ from, to }) => from !== undefined && to !== undefined && from < to);
  return {
    is: "heading",
    text: isOnly ? say("Mọi hồ sơ", "Every dossier") : `${say("Nhóm hồ sơ", "Group")} ${index + 1}`,
    blocks: [
      pathFacts(path, tell),
      ...(isDrawn ? [drawing(path, index, tell)] : []),
      ...legTable(path, tell),
    ],
  };
}

function pathFacts(path: SheetPath, tell: Tell): Block {
  const { say, both } = tell;
  const { term, extension, begins, ends, promised, days, unlimited } = path;
  const extended =
    extension === undefined
      ? ""
      : say(` và gia hạn ${both(extension)}`, ` and an extension of ${both(extension)}`);
  return facts(
    [say("Hồ sơ như", "Dossiers such as"), both(path.who)],
    [say("Thời hạn", "Term"), `${both(term)}${extended}`],
    [say("Kết quả", "Verdict"), verdictOfPath(path, tell)],
    [
      say("Ngày bất lợi nhất", "Worst start date"),
      say(
        `Bắt đầu ${shownMoment(begins)}, xong ${shownMoment(ends)}, hẹn trả ${shownMoment(promised)}`,
        `Begins ${shownMoment(begins)}, ends ${shownMoment(ends)}, promised ${shownMoment(promised)}`,
      ),
    ],
    [
      say("Dài bao nhiêu", "How long"),
      days.best === days.worst
        ? say(`${days.worst} ngày theo lịch`, `${days.worst} calendar day(s)`)
        : say(
            `Từ ${days.best} đến ${days.worst} ngày theo lịch, tùy ngày bắt đầu`,
            `${days.best} to ${days.worst} calendar days, depending on the start date`,
          ),
    ],
    [
      say("Bước không ghi hạn", "Steps without a limit"),
      unlimited.length === 0
        ? ""
        : `${unlimited.map(tell.named).join("; ")} – ${say("chưa tính vào độ dài trên", "not in the length above")}`,
    ],
  );
}

/** Whether a way keeps its term, and how much time is left. */
export function verdictOfPath(path: SheetPath, { say }: Tell): string {
  const { slack, late, unlimited } = path;
  if (late.dates > 0) {
    const hours = hoursLate(path);
    return strong(
      say(
        `Quá hẹn ${hours === undefined ? `${-slack} ngày` : `${hours} giờ`} vào ngày bất lợi nhất; ${late.dates} trên ${late.of} ngày bắt đầu bị quá hẹn`,
        `${hours === undefined ? `${-slack} day(s)` : `${hours} hour(s)`} late on the worst start date; late on ${late.dates} of ${late.of} start dates`,
      ),
    );
  }
  const rest =
    unlimited.length === 0 ? "" : say(" cho các bước không ghi hạn", " for the steps without a limit");
  return slack === 0
    ? say(`Vừa kịp hẹn, không còn ngày nào${rest}`, `Just in time, no day is left${rest}`)
    : say(`Kịp hẹn, ít nhất còn ${slack} ngày${rest}`, `In time, at least ${slack} day(s) left${rest}`);
}

/** A term in hours may be missed on the very day it ends. */
function hoursLate({ slack, ends, promised }: SheetPath): number | undefined {
  return slack < 0 ? undefined : Math.ceil((minuteOf(ends) - minuteOf(promised)) / 60);
}

function drawing(path: SheetPath, index: number, tell: Tell): Block {
  const { say } = tell;
  const hasWaits = path.legs.some(({ counts }) => !counts);
  const isParallel = path.legs.some(({ parallel }) => parallel !== undefined);
  const holidays = path.rest.filter(({ kind, label }) => kind === "holiday" && label !== undefined);
  const parts = [
    say(
      "Số trong hình là số thứ tự ở bảng dưới; nền chấm là ngày nghỉ; vạch đứng là ngày hẹn trả.",
      "Numbers are those of the table below; dotted ground marks rest days; the upright line is the promised date.",
    ),
    hasWaits
      ? say("Gạch chéo: thời gian không tính vào thời hạn.", "Hatched: time that does not count.")
      : "",
    isParallel
      ? say(
          "Các nhánh song song xếp chồng; ★ là nhánh dài nhất, quyết định độ dài.",
          "Parallel branches are stacked; ★ marks the longest, which decides.",
        )
      : "",
    holidays.length === 0
      ? ""
      : `${say("Nghỉ lễ, tết", "Holidays")}: ${holidays
          .map(({ label, from, to }) => `${tell.named(label ?? { vi: "" })} ${span(from, to)}`)
          .join("; ")}.`,
  ];
  return {
    is: "drawing",
    svg: timePicture(path, `p${index + 1}`, tell),
    plain: plainPicture(path, tell),
    caption: parts.filter((part) => part !== "").join(" "),
  };
}

const span = (from: string, to: string): string =>
  from === to ? shownDate(from) : `${shownDate(from)}–${shownDate(to)}`;

function legTable({ legs }: SheetPath, tell: Tell): readonly Block[] {
  const { say } = tell;
  return table(
    say("Từng bước trên đường dài nhất", "Steps of the longest way"),
    [
      say("Bước", "Step"),
      say("Ai làm", "Who"),
      say("Hạn", "Limit"),
      say("Từ – đến", "From – to"),
      say("Ghi chú", "Remarks"),
    ],
    legs.map((leg, index) => [
      [`${index + 1}. ${visitWords(leg, tell)}`],
      [leg.actor === undefined ? "" : tell.named(leg.actor)],
      [leg.limit === undefined ? say("không ghi", "none") : tell.both(leg.limit)],
      [[leg.from, leg.to].flatMap((one) => (one === undefined ? [] : shownMoment(one))).join(" – ")],
      remarks(leg, tell),
    ]),
  );
}

const visitWords = ({ label, visit }: SheetLeg, tell: Tell): string =>
  visit <= 1 ? tell.named(label) : `${tell.named(label)} (${tell.say("lần", "visit")} ${visit})`;

function remarks({ counts, isSpent, parallel, isLongest }: SheetLeg, { say }: Tell): readonly string[] {
  return [
    counts ? "" : say("không tính vào thời hạn", "does not count"),
    isSpent ? say("hạn đã dùng hết ở lần trước", "limit used up by an earlier visit") : "",
    parallel === undefined
      ? ""
      : isLongest
        ? say("★ nhánh dài nhất", "★ longest branch")
        : say("song song với nhánh dài nhất", "beside the longest branch"),
  ].filter((line) => line !== "");
}
