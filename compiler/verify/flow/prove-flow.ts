import type { LocalText, ProcedureModel } from "@tthc/model";
import type { ModelFinding } from "../../diagnostics/model-finding.ts";
import type { Claim, Proof } from "../proof.ts";
import { endlessCircles } from "./circles.ts";
import { compileFlow } from "./compiled-flow.ts";
import { endlessStates, stuckStates } from "./ends.ts";
import { explore, type Exploration } from "./exploration.ts";
import { oneWaySteps } from "./forward.ts";
import { citizensLoops, uncountedSupplements } from "./loops.ts";
import { answersWithoutWay, idleBranches, unusedJoins } from "./parallels.ts";
import { unreachedStates, unusedExits } from "./reached.ts";
import { undecidedOf } from "./undecided.ts";
import { boundWaits, endlessWaits, expiriesWithoutLimit } from "./waits.ts";

type Text = Required<LocalText>;

/** Everything about the way a dossier takes: it gets everywhere, never stands still, and comes to an end. */
export function proveFlow(model: ProcedureModel): Proof {
  const exploration = explore(compileFlow(model));
  const { flow } = exploration.walk;
  const undecided = undecidedOf(exploration);
  const detail = extentOf(exploration);
  const parallels = [...flow.states.values()].some(({ state }) => state.kind === "parallel");
  const waits = boundWaits(exploration).length > 0;
  const proofs = [
    proof("every-state-reached", detail, [...unreachedStates(exploration), ...unusedExits(exploration)]),
    proof("every-state-ends", detail, endlessStates(exploration), undecided.ends),
    proof("never-stuck", detail, stuckStates(exploration), undecided.stuck),
    proof(
      "loops-end",
      detail,
      [...citizensLoops(exploration), ...endlessCircles(exploration)],
      undecided.circles,
    ),
    proof("supplements-counted", detail, uncountedSupplements(exploration)),
    proof(
      "waits-end",
      WAITS_DETAIL,
      [...endlessWaits(exploration), ...expiriesWithoutLimit(exploration)],
      [],
      !waits,
    ),
    proof(
      "parallel-parts-join",
      JOINS_DETAIL,
      [...answersWithoutWay(exploration), ...unusedJoins(exploration), ...idleBranches(exploration)],
      undecided.joins,
      !parallels,
    ),
    proof("office-can-go-on", detail, oneWaySteps(exploration), undecided.forward),
  ];
  return {
    claims: proofs.flatMap(({ claims }) => claims),
    findings: proofs.flatMap(({ findings }) => findings),
  };
}

const STATEMENTS = {
  "every-state-reached": {
    vi: "Mọi bước, mọi lối ra đều có hồ sơ dùng đến",
    en: "Every state and every exit is used by some dossier",
  },
  "every-state-ends": {
    vi: "Từ mọi bước, hồ sơ đều đi được đến một kết thúc",
    en: "From every state a dossier can come to an end",
  },
  "never-stuck": {
    vi: "Trong mọi trường hợp, ở mọi bước đều có việc làm được",
    en: "In every case something can be done at every state",
  },
  "loops-end": {
    vi: "Mọi vòng lặp đều có giới hạn, hoặc có lối ra không phụ thuộc người nộp",
    en: "Every loop is bounded, or has an exit that does not depend on the applicant",
  },
  "supplements-counted": {
    vi: "Số lần yêu cầu bổ sung có giới hạn",
    en: "The number of supplements that may be asked is bounded",
  },
  "waits-end": {
    vi: "Mọi chỗ chờ sau khi tiếp nhận đều tự kết thúc",
    en: "Every wait after the acceptance ends by itself",
  },
  "parallel-parts-join": {
    vi: "Các nhánh song song cho kết quả nào cũng có đường đi tiếp",
    en: "Whatever the parallel branches answer, there is a way on",
  },
  "office-can-go-on": {
    vi: "Không bước nào có trường hợp chỉ từ chối được mà không đi tiếp được",
    en: "At no step is there a case that can only be refused",
  },
} as const satisfies Record<string, Text>;

const WAITS_DETAIL: Text = {
  vi: "không kể chờ nộp và chờ hoàn thiện trước khi tiếp nhận: khi đó chưa có lời hẹn nào",
  en: "waiting to be filed and to be completed before the acceptance does not count: nothing is promised then",
};
const JOINS_DETAIL: Text = {
  vi: "xét từng nhánh rồi ghép ở chỗ gộp, vì các nhánh không dùng chung gì",
  en: "branch by branch, composed at the joins, because branches share nothing",
};

function extentOf({ reached, walk }: Exploration): Text {
  const cases = walk.flow.situations.list.length;
  const [vi, en] = walk.counted
    ? ["đã xét hết", "all were looked at"]
    : ["số lần không được đếm riêng", "without counting how often"];
  return {
    vi: `${reached.length} vị trí của hồ sơ trong ${cases} nhóm trường hợp; ${vi}; không kể rút hồ sơ, dừng giải quyết`,
    en: `${reached.length} standings of a dossier in ${cases} kinds of cases; ${en}; withdrawal and discontinuance do not count`,
  };
}

function proof(
  id: keyof typeof STATEMENTS,
  detail: Text,
  findings: readonly ModelFinding[],
  undecided: readonly ModelFinding[] = [],
  isVoid = false,
): Proof {
  const verdict =
    findings.length > 0 ? "refuted" : undecided.length > 0 ? "undecided" : isVoid ? "void" : "proved";
  const claim: Claim = { topic: "flow", id: `flow.${id}`, statement: STATEMENTS[id], verdict, detail };
  return { claims: [claim], findings: [...findings, ...undecided] };
}
