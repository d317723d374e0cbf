import { limitLines } from "../clock-words.ts";
import { exitTerms, joinName, outcomeName, targetName } from "../exit-words.ts";
import { type FlowOutline, joinsOf, type WorkState } from "../flow-outline.ts";
import type { Speaker } from "../speaker.ts";
import { absent, type Block, list, paragraph, sentence, table } from "../../document/document.ts";
import { groundLines } from "./grounds.ts";
import { statusName } from "./portal-status.ts";
import { documentName } from "./steps-part.ts";

/** The outcomes of each step and where they lead. */
export function wayBlocks(speaker: Speaker, outline: FlowOutline): readonly Block[] {
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

/** The branches of parallel steps: who, how long, what they read, how they may come out. */
export function branchSection(speaker: Speaker, outline: FlowOutline): readonly Block[] {
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

/** How a dossier may end, and what the applicant is given. */
export function endBlocks(speaker: Speaker, outline: FlowOutline): readonly Block[] {
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
