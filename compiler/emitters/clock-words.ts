import type { ActionMeaning, Cutoff, Limit, State, Term } from "@tthc/model";
import type { FlowOutline } from "./flow-outline.ts";
import type { Speaker } from "./speaker.ts";

/** What the promised term does while a dossier is in a state. */
export type ClockOfState =
  "runs" | "not-begun" | "paused" | "restarts" | "own-limit" | "not-counted" | "over";

/** Reads off the flow where the term has not begun, stands still or is over. */
export function clocksOf(speaker: Speaker, outline: FlowOutline): (state: State) => ClockOfState {
  const { term } = speaker.model;
  const before = statesBeforeStart(speaker, outline);
  return (state) => {
    if (state.kind === "end") return "over";
    if (before.has(state.id)) return "not-begun";
    if (state.kind === "wait" && state.supplement) return ON_SUPPLEMENT[term.onSupplement];
    return term.notCounted.includes(state.id) ? "not-counted" : "runs";
  };
}

const ON_SUPPLEMENT = { pause: "paused", restart: "restarts", "own-limit": "own-limit" } as const;

/** The same, as one remark; empty while the term simply runs. */
export function clockRemark(clock: ClockOfState, { say }: Pick<Speaker, "say">): string {
  switch (clock) {
    case "runs":
    case "over":
      return "";
    case "not-begun":
      return say("Chưa tính vào thời hạn giải quyết", "The term has not begun");
    case "paused":
      return say("Tạm dừng tính thời hạn giải quyết", "The term is paused");
    case "restarts":
      return say("Bổ sung xong thì tính lại thời hạn từ đầu", "Once supplemented, the term starts anew");
    case "own-limit":
      return say(
        "Có thời hạn riêng; không tính vào thời hạn giải quyết",
        "Has its own limit; outside the term",
      );
    case "not-counted":
      return say("Không tính vào thời hạn giải quyết", "Does not count towards the term");
  }
}

const STARTS: Readonly<Record<"filed" | "accepted" | "complete", readonly ActionMeaning[]>> = {
  filed: ["file"],
  accepted: ["accept"],
  complete: ["accept", "complete"],
};

/** States a dossier can be in before the action that starts the term. */
function statesBeforeStart({ model }: Speaker, { stateOf }: FlowOutline): ReadonlySet<string> {
  const { anchor } = model.term;
  const used = new Set(model.flow.states.flatMap(({ exits }) => exits.map(({ meaning }) => meaning)));
  const wanted = anchor.from === "state" ? [] : STARTS[anchor.from];
  const starts =
    wanted.some((meaning) => used.has(meaning)) || anchor.from === "state" ? wanted : STARTS.filed;
  const met = new Set<string>();
  const visit = (id: string): void => {
    const state = stateOf(id);
    const starting = anchor.from === "state" && anchor.state === id;
    if (state === undefined || starting || state.kind === "end" || met.has(id)) return;
    met.add(id);
    if (state.kind === "parallel") state.joins.forEach(({ target }) => visit(target));
    state.exits.filter(({ meaning }) => !starts.includes(meaning)).forEach(({ target }) => visit(target));
  };
  visit(model.flow.initial);
  return met;
}

/** A limit and its variants, one a line: `07 ngày làm việc`, `lần 2: 05 ngày làm việc`. */
export function limitLines(limit: Limit | undefined, speaker: Speaker): readonly string[] {
  if (limit === undefined) return [];
  const { say } = speaker;
  const each = limit.eachVisit ? say(" mỗi lần", " each time") : "";
  return [
    `${speaker.duration(limit.duration)}${each}`,
    ...limit.visits.map(
      ({ visit, duration }) => `${say("lần", "visit")} ${visit}: ${speaker.duration(duration)}`,
    ),
    ...exceptionLines(limit.exceptions, speaker),
    ...cutoffLines(limit.cutoff, speaker),
  ];
}

/** `khi “Cần xác minh” là có: 05 ngày làm việc` */
export function exceptionLines(exceptions: Limit["exceptions"], speaker: Speaker): readonly string[] {
  return exceptions.map(
    ({ when, duration }) =>
      `${speaker.say("khi", "where")} ${speaker.when(when)}: ${speaker.duration(duration)}`,
  );
}

/** What holds for a dossier received late in the day. */
export function cutoffLines(cutoff: Cutoff | undefined, { say }: Speaker): readonly string[] {
  if (cutoff === undefined) return [];
  const [hour = "", minute = ""] = cutoff.after.split(":");
  return [
    say(
      `nhận sau ${hour} giờ ${minute} thì tính như nhận vào ngày làm việc kế tiếp`,
      `received after ${cutoff.after}: counts as received on the next working day`,
    ),
  ];
}

/** The rules of the term as sentences: anchor, stops, exclusions, extensions. */
export function termRules(term: Term, speaker: Speaker, outline: FlowOutline): readonly string[] {
  const { say } = speaker;
  const stateName = (id: string): string => {
    const state = outline.stateOf(id);
    return state === undefined ? id : `“${speaker.label(state.label)}”`;
  };
  const basis = speaker.basis({ ...(term.supplementBasis && { basis: term.supplementBasis }) });
  return [
    ...(term.prescribed ? [anchorRule(term, speaker, stateName)] : []),
    `${supplementRule(term.onSupplement, speaker)}${basis === "" ? "" : ` (${basis})`}`,
    ...(term.notCounted.length === 0
      ? []
      : [
          say(
            `Không tính vào thời hạn giải quyết: thời gian của bước ${term.notCounted.map(stateName).join(", ")}`,
            `The time of these steps does not count: ${term.notCounted.map(stateName).join(", ")}`,
          ),
        ]),
    ...term.extensions.map((extension) => {
      const when = extension.when && ` ${say("khi", "where")} ${speaker.when(extension.when)}`;
      const law = speaker.basis(extension);
      return `${say("Được gia hạn tối đa", "May be extended by at most")} ${speaker.duration(extension.atMost)}${when ?? ""}${law === "" ? "" : ` (${law})`}`;
    }),
    ...(term.lawLimits ?? []).map((limit) => {
      const when = limit.when && ` ${say("khi", "where")} ${speaker.when(limit.when)}`;
      const law = speaker.basis(limit);
      return `${say("Pháp luật cho phép tối đa", "The law allows at most")} ${speaker.duration(limit.duration)}${when ?? ""}${law === "" ? "" : ` (${law})`}`;
    }),
  ];
}

function anchorRule({ anchor }: Term, { say }: Speaker, stateName: (id: string) => string): string {
  switch (anchor.from) {
    case "complete":
      return say(
        "Thời hạn tính từ ngày nhận đủ hồ sơ hợp lệ",
        "The term runs from receipt of a complete and valid dossier",
      );
    case "accepted":
      return say("Thời hạn tính từ khi tiếp nhận hồ sơ", "The term runs from acceptance of the dossier");
    case "filed":
      return say("Thời hạn tính từ khi nộp hồ sơ", "The term runs from filing");
    case "state":
      return say(
        `Thời hạn tính từ khi hồ sơ chuyển sang bước ${stateName(anchor.state)}`,
        `The term runs from the step ${stateName(anchor.state)}`,
      );
  }
}

function supplementRule(rule: Term["onSupplement"], { say }: Speaker): string {
  switch (rule) {
    case "pause":
      return say(
        "Khi phải bổ sung hồ sơ: tạm dừng tính thời hạn cho đến khi hồ sơ được bổ sung, sau đó tính tiếp",
        "While the dossier has to be supplemented the term stands still; it then goes on",
      );
    case "restart":
      return say(
        "Khi phải bổ sung hồ sơ: thời hạn tính lại từ đầu kể từ khi nhận đủ hồ sơ đã bổ sung",
        "After a supplement the whole term runs anew from receipt of the completed dossier",
      );
    case "own-limit":
      return say(
        "Khi phải bổ sung hồ sơ: người nộp có thời hạn bổ sung riêng kể từ ngày được yêu cầu, trong thời gian đó không tính thời hạn giải quyết",
        "A supplement has its own limit from the day it is asked for; meanwhile the term stands still",
      );
  }
}
