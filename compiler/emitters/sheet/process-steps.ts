import type { Field } from "@tthc/model";
import { clockRemark, clocksOf, limitLines } from "../clock-words.ts";
import type { FlowOutline, WorkState } from "../flow-outline.ts";
import type { Speaker } from "../speaker.ts";
import { type Block, paragraph, table } from "../../document/document.ts";
import { groundLines } from "./grounds.ts";
import { statusName } from "./portal-status.ts";
import { anytimeBlocks } from "./steps-part.ts";

/** The steps with actors, limits, records and statuses, and what may happen at any of them. */
export function stepBlocks(speaker: Speaker, outline: FlowOutline): readonly Block[] {
  const { say } = speaker;
  const clock = clocksOf(speaker, outline);
  const rows = outline.steps.map((state) => [
    [String(outline.numberOf(state.id) ?? "")],
    [
      speaker.label(state.label),
      ...(state.hint === undefined ? [] : [speaker.given(state.hint)]),
      ...marks(state, speaker),
    ],
    actorLines(state, speaker),
    [...limitLines(state.limit, speaker), clockRemark(clock(state), speaker)],
    [...recordLines(state, speaker), ...slipLines(state, speaker)],
    [statusName(state, speaker)],
    groundLines(speaker, state),
  ]);
  return [
    ...table(
      say("Các bước, người thực hiện và thời hạn", "Steps, actors and limits"),
      [
        say("Bước", "Step"),
        say("Nội dung công việc", "Work"),
        say("Người, bộ phận thực hiện", "Done by"),
        say("Thời hạn", "Limit"),
        say("Nội dung ghi nhận, kết quả", "Recorded, given"),
        say("Trạng thái trên Cổng Dịch vụ công quốc gia", "Status on the national portal"),
        say("Căn cứ, ghi chú", "Basis, remarks"),
      ],
      rows,
      1,
    ),
    paragraph(
      say(
        "Thời hạn của một bước là tổng thời gian dành cho bước đó trong cả hồ sơ, tính gộp mọi lần hồ sơ trở lại, trừ khi ghi “mỗi lần” hoặc ghi riêng cho từng lần.",
        "The limit of a step is its budget for the whole dossier, all visits together, unless it says “each time” or names a visit.",
      ),
    ),
    ...anytimeBlocks(speaker, outline),
  ];
}

function marks(state: WorkState, { say }: Speaker): readonly string[] {
  return [
    state.kind === "step" && state.signed ? say("Ký số.", "Digitally signed.") : "",
    state.presence ? say("Người nộp hồ sơ phải có mặt.", "The applicant must be present.") : "",
    state.atMost === undefined ? "" : say(`Tối đa ${state.atMost} lần.`, `At most ${state.atMost} times.`),
  ];
}

function actorLines(state: WorkState, speaker: Speaker): readonly string[] {
  if (state.kind === "parallel")
    return state.branches.map(({ actor, label }) => `${speaker.label(label)}: ${speaker.actor(actor)}`);
  const { actor } = state;
  const role = actor.is === "role" ? speaker.model.roles.find(({ id }) => id === actor.role) : undefined;
  return [speaker.actor(actor), ...(role?.agencies ?? []).map((id) => `(${speaker.agency(id)})`)];
}

function recordLines(state: WorkState, speaker: Speaker): readonly string[] {
  const records: readonly Field[] = state.kind === "parallel" ? [] : state.records;
  return records.map(({ label }) => `${speaker.say("Ghi nhận", "Records")}: ${speaker.label(label)}`);
}

/** Which slips of the one-stop desk are made at a step. */
function slipLines(state: WorkState, speaker: Speaker): readonly string[] {
  const { say, model } = speaker;
  const accepts = state.exits.some(({ meaning }) => meaning === "accept");
  return [
    accepts && model.flow.duties.receipt
      ? say("Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "Receipt with the promised date")
      : "",
    state.kind === "wait" && state.supplement
      ? say("Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", "Request for supplement")
      : "",
  ];
}
