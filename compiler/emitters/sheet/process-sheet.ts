import type { Field, State } from "@tthc/model";
import { clockRemark, clocksOf, limitLines } from "../clock-words.ts";
import { type FlowOutline, joinsOf, type WorkState } from "../flow-outline.ts";
import type { Speaker } from "../speaker.ts";
import { assumptionsPart, combinedPart } from "./closing-parts.ts";
import {
  absent,
  type Block,
  facts,
  list,
  type NamedLines,
  paragraph,
  sentence,
  type Sheet,
  table,
} from "./document.ts";
import { exitTerms, joinName, outcomeName, targetName } from "../exit-words.ts";
import { groundLines } from "./grounds.ts";
import { draftNotice, identityFacts } from "./overview.ts";
import { numbered } from "./public-sheet.ts";
import { anytimeBlocks, documentName } from "./steps-part.ts";
import { termBlocks } from "./term-part.ts";
import { timePart } from "./time-part.ts";

/** The internal process (quy trình nội bộ), laid out as in decisions that approve one. */
export function processSheet(speaker: Speaker, outline: FlowOutline, diagram: string): Sheet {
  const { model, language, say } = speaker;
  const sections: readonly Block[] = [
    {
      is: "section",
      title: say("Thông tin chung", "About the procedure"),
      blocks: [facts(...identityFacts(speaker), ...dossierFacts(speaker))],
    },
    {
      is: "section",
      title: say("Lưu đồ", "Flow chart"),
      blocks: [
        {
          is: "figure",
          src: diagram,
          alt: say("Lưu đồ; nội dung như các bảng dưới đây", "Flow chart; the tables below say the same"),
          caption: say(
            "Lưu đồ giải quyết (chọn hình để xem cỡ đầy đủ)",
            "Flow of the procedure (open the picture for its full size)",
          ),
        },
      ],
    },
    {
      is: "section",
      title: say("Các bước thực hiện", "Steps"),
      ...lawOf(speaker),
      blocks: stepBlocks(speaker, outline),
    },
    {
      is: "section",
      title: say("Chuyển bước", "Ways between the steps"),
      blocks: wayBlocks(speaker, outline),
    },
    ...branchSection(speaker, outline),
    { is: "section", title: say("Kết thúc giải quyết", "Ends"), blocks: endBlocks(speaker, outline) },
    timePart(speaker, outline),
    {
      is: "section",
      title: say("Quy tắc tính thời hạn", "Rules of the term"),
      blocks: termBlocks(model.term, speaker, outline),
    },
    ...combinedPart(speaker),
    ...assumptionsPart(speaker),
  ];
  return {
    language,
    kind: say(
      "Quy trình nội bộ giải quyết thủ tục hành chính",
      "Internal process of an administrative procedure",
    ),
    title: speaker.label(model.label),
    blocks: [...draftNotice(speaker), ...numbered(sections)],
  };
}

function lawOf(speaker: Speaker): { readonly law?: string } {
  const basis = speaker.basis(speaker.model.flow);
  return basis === "" ? {} : { law: `${speaker.say("Căn cứ", "Basis")}: ${basis}.` };
}

function dossierFacts(speaker: Speaker): readonly NamedLines[] {
  const { model, say } = speaker;
  return [
    [say("Cơ quan giải quyết", "Authority"), ...model.agencies.map((id) => speaker.agency(id))],
    [say("Hồ sơ đầu vào", "Dossier"), ...model.dossier.items.map(({ label }) => speaker.label(label))],
    [say("Số lượng", "Sets"), say(`${speaker.count(model.dossier.sets)} bộ`, String(model.dossier.sets))],
  ];
}

function stepBlocks(speaker: Speaker, outline: FlowOutline): readonly Block[] {
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

const STATUSES: readonly (readonly [vi: string, en: string])[] = [
  ["Mới đăng ký", "Newly registered"],
  ["Được tiếp nhận", "Accepted"],
  ["Không được tiếp nhận", "Not accepted"],
  ["Đang xử lý", "Being processed"],
  ["Yêu cầu bổ sung giấy tờ", "Papers to be supplemented"],
  ["Yêu cầu thực hiện nghĩa vụ tài chính", "Payment required"],
  ["Công dân yêu cầu rút hồ sơ", "Withdrawn by the citizen"],
  ["Dừng xử lý", "Discontinued"],
  ["Đã xử lý xong", "Processed"],
  ["Đã trả kết quả", "Result handed over"],
];

function statusName({ status }: State, { say }: Speaker): string {
  const [vi, en] = STATUSES[status - 1] ?? ["", ""];
  return `${status} – ${say(vi, en)}`;
}

function wayBlocks(speaker: Speaker, outline: FlowOutline): readonly Block[] {
  const { say } = speaker;
  const rows = outline.steps.flatMap((state) => {
    const outcomes = state.kind === "parallel" ? state.branches.flatMap((branch) => branch.outcomes) : [];
    const step = `${outline.numberOf(state.id) ?? ""}. ${speaker.label(state.label)}`;
    const joins = joinsOf(state).map((join) => [joinName(join, speaker, outcomes), join] as const);
    const exits = outline.ownExits(state).map((exit) => [speaker.label(exit.label), exit] as const);
    return [...joins, ...exits].map(([name, way]) => [
      [step],
      [name],
      exitTerms(way, speaker, state.exits).map(sentence),
      [sentence(targetName(way.target, speaker, outline)).replace(/\.$/, "")],
      "action" in way ? groundLines(speaker, way) : [],
    ]);
  });
  return table(
    say("Kết quả của từng bước và nơi chuyển đến", "Outcomes of each step and where they lead"),
    [
      say("Bước", "Step"),
      say("Kết quả xử lý", "Outcome"),
      say("Điều kiện, giới hạn, lý do", "Condition, bound, reason"),
      say("Chuyển đến", "Leads to"),
      say("Căn cứ, ghi chú", "Basis, remarks"),
    ],
    rows,
    1,
  );
}

function branchSection(speaker: Speaker, outline: FlowOutline): readonly Block[] {
  const { say } = speaker;
  const blocks = outline.steps.flatMap((state) =>
    state.kind === "parallel" ? parallelBlock(state, speaker, outline) : [],
  );
  return blocks.length === 0
    ? []
    : [{ is: "section", title: say("Các nhánh thực hiện đồng thời", "Parallel branches"), blocks }];
}

function parallelBlock(
  state: Extract<WorkState, { kind: "parallel" }>,
  speaker: Speaker,
  outline: FlowOutline,
): readonly Block[] {
  const { say } = speaker;
  const rows = state.branches.map((branch) => [
    [speaker.label(branch.label)],
    [speaker.actor(branch.actor)],
    limitLines(branch.limit, speaker),
    branch.when === undefined
      ? []
      : [sentence(`${say("chỉ khi", "only where")} ${speaker.when(branch.when)}`)],
    branch.reads === undefined
      ? [say("Toàn bộ hồ sơ", "The whole dossier")]
      : branch.reads.map((path) => inputName(path, speaker)),
    [
      ...branch.outcomes.map((outcome) => outcomeName(outcome, speaker, branch.outcomes)),
      ...branch.gives.map((id) => `${say("Trả", "Gives")}: ${documentName(id, speaker)}`),
    ],
    [
      ...branch.records.map(({ label }) => `${say("Ghi nhận", "Records")}: ${speaker.label(label)}`),
      ...groundLines(speaker, branch),
    ],
  ]);
  return [
    {
      is: "heading",
      text: `${say("Bước", "Step")} ${outline.numberOf(state.id) ?? ""}. ${speaker.label(state.label)}`,
      blocks: [
        ...table(
          say("Các nhánh", "Branches"),
          [
            say("Nhánh", "Branch"),
            say("Thực hiện", "Done by"),
            say("Thời hạn", "Limit"),
            say("Điều kiện tham gia", "Takes part where"),
            say("Hồ sơ được đọc", "Reads"),
            say("Kết quả", "Outcomes"),
            say("Ghi nhận, căn cứ", "Records, basis"),
          ],
          rows,
        ),
        paragraph(
          state.onAmend === "readers"
            ? say(
                "Khi hồ sơ được sửa: chỉ làm lại những nhánh đã đọc nội dung được sửa.",
                "When the dossier is amended only branches that read what changed are repeated.",
              )
            : say(
                "Khi hồ sơ được sửa: làm lại tất cả các nhánh.",
                "When the dossier is amended all branches are repeated.",
              ),
        ),
      ],
    },
  ];
}

function inputName(path: string, speaker: Speaker): string {
  const paper = speaker.model.dossier.items.find(({ id }) => id === path);
  return paper === undefined
    ? speaker.formula({ op: "field", path: path.split("."), type: "text" })
    : speaker.label(paper.label);
}

function endBlocks(speaker: Speaker, outline: FlowOutline): readonly Block[] {
  const { say } = speaker;
  if (outline.ends.length === 0) return [absent(say("Không có.", "None."))];
  return [
    ...table(
      say("Các trường hợp kết thúc", "How a dossier may end"),
      [
        say("Kết thúc", "End"),
        say("Giấy tờ trả cho người nộp", "Given to the applicant"),
        say("Sau đó", "Then"),
        say("Trạng thái trên Cổng Dịch vụ công quốc gia", "Status on the national portal"),
        say("Căn cứ, ghi chú", "Basis, remarks"),
      ],
      outline.ends.map((end) => [
        [speaker.label(end.label)],
        end.gives.map((id) => documentName(id, speaker)),
        end.exits.map(
          (exit) => `${speaker.label(exit.label)} → ${targetName(exit.target, speaker, outline)}`,
        ),
        [statusName(end, speaker)],
        groundLines(speaker, end),
      ]),
    ),
    ...list(
      outline.ends.length === 0
        ? []
        : [
            sentence(
              say(
                "Kết quả được trả tại nơi tiếp nhận hồ sơ hoặc theo cách người nộp đã chọn",
                "Results are handed over where the dossier was filed, or as the applicant chose",
              ),
            ),
          ],
    ),
  ];
}
