import { inBothLanguages, type LocalText } from "@tthc/model";
import { modelFinding, type ModelFinding } from "../../diagnostics/model-finding.ts";
import { allSurelyEnd } from "./certain-ends.ts";
import { idleCircles } from "./circles.ts";
import { isCertain, stuckPlace } from "./ends.ts";
import type { Exploration } from "./exploration.ts";
import { isOneWayAnywhere } from "./forward.ts";

type Text = Required<LocalText>;

const WHY_COUNTS: Text = {
  vi: "các giới hạn số lần cùng nhau cho quá nhiều khả năng để xét từng khả năng một",
  en: "the bounds together give too many possibilities to look at one by one",
};
const WHY_CONDITIONS: Text = {
  vi: "các điều kiện vượt quá những gì tính được chính xác",
  en: "the conditions are beyond what can be computed exactly",
};

/** What could not be decided, and at which claim. */
export interface Undecided {
  readonly stuck: ModelFinding[];
  readonly ends: ModelFinding[];
  readonly joins: ModelFinding[];
  readonly circles: ModelFinding[];
  readonly forward: ModelFinding[];
}

/**
 * What looks wrong only because dossiers could not be told apart well enough. What is shown to hold nevertheless is not
 * mentioned: too much was looked at then, never too little.
 */
export function undecidedOf(exploration: Exploration): Undecided {
  const { walk, reached } = exploration;
  const undecided: Undecided = { stuck: [], ends: [], joins: [], circles: [], forward: [] };
  const why = walk.flow.isExact ? WHY_COUNTS : WHY_CONDITIONS;
  const told = new Set<string>();
  const tell = (list: ModelFinding[], id: string, what: Text, reason: Text): void => {
    if (told.has(`${id} ${what.en}`)) return;
    told.add(`${id} ${what.en}`);
    list.push(modelFinding("TT3290", { at: "state", state: id }, { what, why: reason }));
  };
  for (const standing of reached) {
    const { id, label } = standing.state.state;
    const name = inBothLanguages(label);
    for (const obstacle of standing.moves.obstacles) {
      const place = stuckPlace(standing, obstacle);
      if (place !== undefined && !isCertain(exploration, standing, place))
        tell(undecided.stuck, id, WHAT.stuck(name), walk.counted ? WHY_CONDITIONS : why);
      if (obstacle.is === "no-join" && !walk.counted) tell(undecided.joins, id, WHAT.join(name), WHY_COUNTS);
    }
    if (standing.moves.isEmpty && !walk.flow.isExact) tell(undecided.joins, id, WHAT.empty(name), why);
    if (isOneWayAnywhere(exploration, standing) && !(walk.flow.isExact && standing.state.discoveries.exact))
      tell(undecided.forward, id, WHAT.forward(name), WHY_CONDITIONS);
  }
  const isWhole = walk.counted && walk.flow.isExact;
  if (!isWhole)
    for (const { members } of idleCircles(exploration)) {
      const [id = ""] = members;
      const state = walk.flow.graph.states.get(id);
      tell(undecided.circles, id, WHAT.circle(inBothLanguages(state?.label ?? { vi: id })), why);
    }
  const isStuck = undecided.stuck.length + undecided.joins.length > 0;
  if (!isWhole && !isStuck && !allSurelyEnd(exploration))
    tell(undecided.ends, walk.flow.graph.initial, WHAT.ends, why);
  return undecided;
}

const WHAT = {
  stuck: ({ vi, en }: Text): Text => ({
    vi: `hồ sơ có thể nằm lại ở «${vi}»`,
    en: `a dossier may get stuck at "${en}"`,
  }),
  join: ({ vi, en }: Text): Text => ({
    vi: `«${vi}» có thể không biết đi đâu`,
    en: `"${en}" may not know where to go`,
  }),
  empty: ({ vi, en }: Text): Text => ({ vi: `«${vi}» có thể không hỏi ai`, en: `"${en}" may ask nobody` }),
  circle: ({ vi, en }: Text): Text => ({
    vi: `«${vi}» có thể dẫn về chính nó mà không ai làm gì`,
    en: `"${en}" may lead back into itself without anybody acting`,
  }),
  forward: ({ vi, en }: Text): Text => ({
    vi: `«${vi}» có thể chỉ từ chối được`,
    en: `"${en}" may only be able to refuse`,
  }),
  ends: { vi: "mọi hồ sơ đều đến được kết thúc", en: "whether every dossier comes to an end" },
};
