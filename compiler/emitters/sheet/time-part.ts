import type { DurationUnit, Expression } from "@tthc/model";
import { clocksOf } from "../clock-words.ts";
import { type FlowOutline, joinsOf, type WorkState } from "../flow-outline.ts";
import type { Speaker } from "../speaker.ts";
import { type Block, facts, paragraph } from "../../document/document.ts";
import { conditionOf } from "./term-part.ts";

/** The limits of the ordinary way through the flow, summed by unit, against the promised term. */
export function timePart(speaker: Speaker, outline: FlowOutline): Block {
  const { say, model } = speaker;
  const way = ordinaryWay(model.flow.initial, outline);
  const clock = clocksOf(speaker, outline);
  const counted = way.filter((state) => clock(state) === "runs");
  const stepNumbers = (states: readonly WorkState[]): string =>
    states.map(({ id }) => String(outline.numberOf(id) ?? "")).join(", ");
  const open = counted.filter(({ limit }) => limit === undefined);
  return {
    is: "section",
    title: say("Tổng thời hạn các bước và thời hạn đã công bố", "Limits of the steps and the promised term"),
    blocks: [
      facts(
        [say("Đường đi thông thường", "Ordinary way"), `${say("các bước", "steps")} ${stepNumbers(way)}`],
        [say("Tổng thời hạn đã ấn định", "Limits set"), sumOf(counted, speaker)],
        [
          say("Bước không ấn định thời hạn riêng", "Steps without a limit"),
          open.length === 0 ? "" : `${say("các bước", "steps")} ${stepNumbers(open)}`,
        ],
        [say("Thời hạn đã công bố", "Promised term"), ...promised(speaker)],
      ),
      paragraph(
        say(
          "Bước không ấn định thời hạn riêng dùng phần còn lại của thời hạn đã công bố. Các đơn vị thời gian khác nhau không cộng với nhau.",
          "A step without a limit of its own uses what is left of the promised term. Different units are not added up.",
        ),
      ),
    ],
  };
}

function promised(speaker: Speaker): readonly string[] {
  const { term } = speaker.model;
  if (!term.prescribed) return [speaker.say("Pháp luật không quy định", "Not prescribed")];
  return term.rows.map((row) =>
    term.rows.length === 1 && row.when === undefined
      ? speaker.duration(row.duration)
      : `${conditionOf(row, speaker)}: ${speaker.duration(row.duration)}`,
  );
}

function sumOf(states: readonly WorkState[], speaker: Speaker): string {
  const sums = new Map<DurationUnit, number>();
  for (const { limit } of states) {
    if (limit === undefined) continue;
    const { amount, unit } = limit.duration;
    sums.set(unit, (sums.get(unit) ?? 0) + amount);
  }
  const text = [...sums].map(([unit, amount]) => speaker.duration({ unit, amount })).join(" + ");
  return text === ""
    ? speaker.say("Không bước nào ấn định thời hạn riêng", "No step has a limit of its own")
    : text;
}

const GOOD = [
  "file",
  "accept",
  "pass",
  "agree",
  "approve",
  "complete",
  "paid",
  "done",
  "hand-over",
  "supplemented",
];

/** An exit or a join. */
interface Way {
  readonly target: string;
  readonly when?: Expression;
}

/** The way of a dossier that passes everywhere, by the exits that need no special condition. */
function ordinaryWay(initial: string, outline: FlowOutline): readonly WorkState[] {
  const way: WorkState[] = [];
  let state = outline.stateOf(initial);
  while (state !== undefined && state.kind !== "end" && !way.includes(state)) {
    way.push(state);
    const joins: readonly Way[] = joinsOf(state).filter(
      ({ test }) => test.is === "all" && test.sense === "positive",
    );
    const exits: readonly Way[] = outline.ownExits(state).filter(({ meaning }) => GOOD.includes(meaning));
    const good = [...joins, ...exits];
    const next = good.find(({ when }) => when === undefined) ?? good[0];
    state = next === undefined ? undefined : outline.stateOf(next.target);
  }
  return way;
}
