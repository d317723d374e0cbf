import { safeText } from "../../document/markup-text.ts";
import { placeLegs } from "./lanes.ts";
import type { SheetPath } from "./sheet-format.ts";
import { shownMoment, type Tell } from "./tell.ts";
import { timeScale } from "./time-scale.ts";

const NAME = 30;
const BAR = 44;

/** The longest way in lines of equal letters, for a terminal or a plain text: a line a stay, time from left to right. */
export function plainPicture(path: SheetPath, tell: Tell): readonly string[] {
  const scale = timeScale(path);
  const column = (share: number): number => Math.round(share * BAR);
  const line = (name: string, cells: readonly string[]): string =>
    `${cut(name, NAME).padEnd(NAME)} ${cells.join("").trimEnd()}`.trimEnd();
  const cells = (fill: (index: number) => string): readonly string[] =>
    Array.from({ length: BAR + 1 }, (_, index) => fill(index));
  const stays = placeLegs(path.legs).flatMap(({ leg, number, lane }) => {
    if (leg.from === undefined || leg.to === undefined) return [];
    const [from, to] = [column(scale.at(leg.from)), column(scale.at(leg.to))];
    if (to <= from && leg.from === leg.to) return [];
    const sign = leg.counts ? (lane === 0 ? "█" : "▒") : "╱";
    const name = `${number} ${safeText(tell.plain(leg.label))}`;
    return [
      line(
        name,
        cells((index) => (index >= from && index < Math.max(to, from + 1) ? sign : " ")),
      ),
    ];
  });
  const rest = cells((index) =>
    path.rest.some((one) => column(scale.dawn(one.from)) <= index && index < column(scale.at(one.to)))
      ? "·"
      : " ",
  );
  const promised = column(scale.at(path.promised));
  const words = `${tell.say("Hẹn trả", "Promised")} ${shownMoment(path.promised)}`;
  return [
    ...stays,
    line(tell.say("ngày nghỉ", "rest days"), rest),
    line(
      words,
      cells((index) => (index === promised ? "┃" : " ")),
    ),
  ];
}

const cut = (text: string, most: number): string =>
  Array.from(text).length <= most
    ? text
    : `${Array.from(text)
        .slice(0, most - 1)
        .join("")}…`;
