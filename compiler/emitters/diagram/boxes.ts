import type { Branch } from "@tthc/model";
import { clockRemark, clocksOf, limitLines } from "../clock-words.ts";
import { joinName, outcomeName, wayTerms } from "../exit-words.ts";
import { type EndState, type FlowOutline, joinsOf, type WorkState } from "../flow-outline.ts";
import { isForeign, unmarked } from "../../document/markup-text.ts";
import type { Speaker } from "../speaker.ts";
import { type Weight, wrapText } from "./text-width.ts";

export const BOX_WIDTH = 188;
const PAD = 9;
const BADGE = 26;
const SIZE = 12.5;
const LEADING = 16;

/** A line of text inside a box, its baseline at `y` from the top of the box. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly weight: Weight;
  readonly anchor?: "end" | "middle";
  /** Vietnamese within an English picture. */
  readonly foreign?: true;
  readonly icon?: Icon;
}

export type Icon = "clock" | "pause" | "pen";

/** Where a way leaves a box: the height of its row. */
export interface Port {
  readonly y: number;
  readonly target: string;
}

/** A drawn element: what stands in it, how big it is. */
export interface Box {
  readonly id: string;
  readonly shape: "step" | "wait" | "decided" | "final" | "branch" | "parallel";
  readonly badge?: string;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
  /** Heights of the rules between its rows. */
  readonly rules: readonly number[];
  readonly ports: readonly Port[];
  /** The whole text, where some of it may have been cut. */
  readonly title: string;
}

/** What the boxes are worded with. */
export interface Scene {
  readonly speaker: Speaker;
  readonly outline: FlowOutline;
  /** Number of a step, letter of an end. */
  readonly markOf: (id: string) => string;
  /** All steps stand in one lane and each says who acts: for pages on which two flows stand side by side. */
  readonly narrow?: true;
}

/** Stacks lines of text from the top of a box. */
class Stack {
  readonly lines: Line[] = [];
  readonly rules: number[] = [];
  readonly ports: Port[] = [];
  readonly width: number;
  y = PAD;

  constructor(width: number) {
    this.width = width;
  }

  text(
    marked: string,
    weight: Weight,
    { indent = 0, right = 0, icon }: { indent?: number; right?: number; icon?: Icon } = {},
  ): void {
    const x = PAD + indent;
    const lines = wrapText(marked, this.width - x - PAD - right, SIZE, weight);
    lines.forEach((text, i) => {
      this.lines.push({
        x,
        y: this.y + LEADING - 4,
        text,
        weight,
        ...(isForeign(marked) && { foreign: true as const }),
        ...(i === 0 && icon !== undefined && { icon }),
      });
      this.y += LEADING;
    });
  }

  /** A row that a way leaves from: its words, and at the right where it leads. */
  way(marked: string, mark: string, target: string): void {
    this.rule();
    const from = this.y;
    this.text(marked, "plain", { right: 30 });
    const middle = (from + this.y) / 2;
    this.lines.push({
      x: this.width - PAD,
      y: middle + 4.5,
      text: `→ ${mark}`,
      weight: "bold",
      anchor: "end",
    });
    this.ports.push({ y: middle, target });
  }

  rule(): void {
    this.y += 3;
    this.rules.push(this.y);
    this.y += 3;
  }
}

/** A step or a wait: who is told by its lane; its limit, what the clock does, and the ways out. */
export function stepBox(state: Exclude<WorkState, { kind: "parallel" }>, scene: Scene): Box {
  const { speaker, outline } = scene;
  const stack = new Stack(BOX_WIDTH);
  stack.text(speaker.label(state.label), "bold", { indent: BADGE });
  stack.y = Math.max(stack.y, PAD + BADGE - 4);
  actorLine(state, scene, stack);
  clockLines(state, scene, stack);
  if (state.kind === "step" && state.signed)
    stack.text(speaker.say("Ký số", "Digitally signed"), "plain", { indent: 18, icon: "pen" });
  for (const exit of outline.ownExits(state)) {
    const terms = wayTerms(exit, speaker, state.exits);
    stack.way([speaker.label(exit.label), ...terms].join(", "), scene.markOf(exit.target), exit.target);
  }
  return finished(state.id, state.kind, stack, state.label.vi, scene);
}

function actorLine({ actor }: Pick<Branch, "actor">, { speaker, narrow }: Scene, stack: Stack): void {
  if (narrow === true) stack.text(speaker.actor(actor), "plain");
}

function clockLines(state: WorkState, { speaker, outline }: Scene, stack: Stack): void {
  limitLines(state.limit, speaker).forEach((line, i) =>
    stack.text(line, "plain", { indent: 18, ...(i === 0 && { icon: "clock" as const }) }),
  );
  const remark = clockRemark(clocksOf(speaker, outline)(state), speaker);
  if (remark !== "") stack.text(remark, "plain", { indent: 18, icon: "pause" });
}

/** An end; what it gives, and the way to handing over. */
export function endBox(state: EndState, scene: Scene): Box {
  const { speaker, outline } = scene;
  const stack = new Stack(BOX_WIDTH);
  stack.text(speaker.label(state.label), "bold", { indent: BADGE });
  stack.y = Math.max(stack.y, PAD + BADGE - 4);
  for (const id of state.gives) {
    const { results, dossier } = speaker.model;
    const found = results.find((one) => one.id === id) ?? dossier.items.find((one) => one.id === id);
    stack.text(
      `${speaker.say("Trả", "Gives")}: ${unmarked(found === undefined ? id : speaker.label(found.label))}`,
      "plain",
    );
  }
  const anytime = outline.anytime
    .filter(({ target }) => target === state.id)
    .map(({ label }) => unmarked(speaker.label(label)));
  if (anytime.length > 0)
    stack.text(
      `${speaker.say("Từ mọi bước sau khi nộp", "From every step once filed")}: ${anytime.join("; ")}`,
      "plain",
    );
  for (const exit of outline.ownExits(state))
    stack.way(speaker.label(exit.label), scene.markOf(exit.target), exit.target);
  return finished(state.id, state.final ? "final" : "decided", stack, state.label.vi, scene);
}

/** A branch inside a parallel step: its ways end at the join, so they are words only. */
export function branchBox(branch: Branch, scene: Scene): Box {
  const { speaker } = scene;
  const stack = new Stack(BOX_WIDTH);
  stack.text(speaker.label(branch.label), "bold");
  actorLine(branch, scene, stack);
  if (branch.when !== undefined)
    stack.text(`${speaker.say("chỉ khi", "only where")} ${speaker.when(branch.when)}`, "plain");
  limitLines(branch.limit, speaker).forEach((line, i) =>
    stack.text(line, "plain", { indent: 18, ...(i === 0 && { icon: "clock" as const }) }),
  );
  stack.rule();
  stack.text(
    branch.outcomes.map((outcome) => outcomeName(outcome, speaker, branch.outcomes)).join(" / "),
    "plain",
  );
  return { ...finished(branch.id, "branch", stack, branch.label.vi, scene) };
}

/** Head and foot of a parallel step, as wide as its branches need; the branches stand between them. */
export interface ParallelParts {
  readonly head: Box;
  readonly foot: Box;
}

export function parallelParts(
  state: Extract<WorkState, { kind: "parallel" }>,
  width: number,
  scene: Scene,
): ParallelParts {
  const { speaker, outline } = scene;
  const head = new Stack(width);
  head.text(speaker.label(state.label), "bold", { indent: BADGE });
  head.y = Math.max(head.y, PAD + BADGE - 4);
  head.text(speaker.say("Các nhánh thực hiện đồng thời", "The branches run at the same time"), "plain");
  clockLines(state, scene, head);
  const foot = new Stack(width);
  foot.y = 4;
  const outcomes = state.branches.flatMap((branch) => branch.outcomes);
  for (const join of joinsOf(state)) {
    const terms = wayTerms(join, speaker);
    foot.way(
      [joinName(join, speaker, outcomes), ...terms].join(", "),
      scene.markOf(join.target),
      join.target,
    );
  }
  for (const exit of outline.ownExits(state))
    foot.way(speaker.label(exit.label), scene.markOf(exit.target), exit.target);
  return {
    head: finished(state.id, "parallel", head, state.label.vi, scene),
    foot: finished(`${state.id}.foot`, "parallel", foot, state.label.vi, scene),
  };
}

function finished(id: string, shape: Box["shape"], stack: Stack, title: string, { markOf }: Scene): Box {
  const { lines, rules, ports, width, y } = stack;
  const badge = shape === "branch" ? "" : markOf(id);
  return {
    id,
    shape,
    width,
    height: Math.ceil(y + PAD - 1),
    lines,
    rules,
    ports,
    title,
    ...(badge !== "" && { badge }),
  };
}
