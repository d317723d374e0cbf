import { type Campaign, elementName, type Parts, type ProcedureModel } from "@tthc/model";
import type { FlowOutline } from "../flow-outline.ts";
import type { Speaker } from "../speaker.ts";
import { chargeBlocks } from "./charges-part.ts";
import { type Block, countedList, list, paragraph, sentence, table } from "../../document/document.ts";
import { assumptionReasons, groundLines, inBrackets } from "./grounds.ts";
import { channelName } from "./overview.ts";
import { termBlocks } from "./term-part.ts";

/** Thủ tục liên thông: its parts, what happens when one fails, and what is asked once. */
export function combinedPart(speaker: Speaker): readonly Block[] {
  const { say, model } = speaker;
  const { parts } = model;
  if (parts === undefined) return [];
  const rules = [
    parts.order === "series"
      ? say("Các thủ tục được giải quyết nối tiếp", "The parts follow one another")
      : say("Các thủ tục được giải quyết đồng thời", "The parts are decided at the same time"),
    parts.sharedDossier
      ? say("Dùng chung một hồ sơ", "They share one dossier")
      : say("Có hồ sơ riêng của thủ tục liên thông", "The combined procedure has a dossier of its own"),
    ...parts.rules.map((rule) => ruleWords(rule, speaker)),
  ];
  return [
    {
      is: "section",
      title: say("Các thủ tục liên thông", "Procedures combined"),
      blocks: [
        ...list(
          parts.procedures.map(({ label, version }) =>
            sentence(`${speaker.label(label)} (${say("phiên bản", "version")} ${version})`),
          ),
        ),
        ...list(rules.map(sentence)),
        ...mergerBlocks(parts, speaker),
      ],
    },
  ];
}

const EVENTS: Readonly<Record<Parts["rules"][number]["event"], readonly [vi: string, en: string]>> = {
  fails: ["Khi một thủ tục không được giải quyết", "Where one part fails"],
  supplemented: ["Khi một thủ tục phải bổ sung hồ sơ", "Where one part needs a supplement"],
  withdrawn: ["Khi người nộp rút một thủ tục", "Where one part is withdrawn"],
};
const CONSEQUENCES: Readonly<Record<Parts["rules"][number]["then"], readonly [vi: string, en: string]>> = {
  "stop-all": ["dừng tất cả", "all stop"],
  continue: ["các thủ tục còn lại vẫn tiếp tục", "the others go on"],
  wait: ["các thủ tục còn lại chờ", "the others wait"],
};

const ruleWords = ({ event, then }: Parts["rules"][number], { say }: Speaker): string =>
  `${say(...EVENTS[event])}: ${say(...CONSEQUENCES[then])}`;

function mergerBlocks(parts: Parts, speaker: Speaker): readonly Block[] {
  const { say } = speaker;
  const name = (id: string): string => {
    const found = parts.procedures.find((one) => one.id === id);
    return found === undefined ? id : speaker.label(found.label);
  };
  return table(
    say("Thông tin, giấy tờ dùng chung giữa các thủ tục", "What the parts share"),
    [
      say("Thông tin, giấy tờ", "Item"),
      say("Của các thủ tục", "Of"),
      say("Cách dùng chung", "How it is shared"),
    ],
    parts.mergers.map(({ label, from, kind }) => [
      [speaker.label(label)],
      from.map(name),
      [
        kind === "once"
          ? say("Chỉ khai, nộp một lần", "Asked once")
          : say(
              "Cơ quan giải quyết tự chuyển, người nộp không phải nộp",
              "Passed on by the offices; not asked for",
            ),
      ],
    ]),
  );
}

/** Đợt áp dụng có thời hạn: dated overrides, each with what it changes. */
export function campaignsPart(speaker: Speaker, outline: FlowOutline): readonly Block[] {
  const { say, model } = speaker;
  if (model.campaigns.length === 0) return [];
  return [
    {
      is: "section",
      title: say("Đợt áp dụng có thời hạn", "Dated campaigns"),
      blocks: model.campaigns.map((campaign) => campaignBlock(campaign, speaker, outline)),
    },
  ];
}

function campaignBlock(campaign: Campaign, speaker: Speaker, outline: FlowOutline): Block {
  const { say } = speaker;
  const channels = campaign.channels?.map(
    ({ channel, reason }) =>
      `${channelName(channel, speaker)}${reason === undefined ? "" : ` (${speaker.given(reason)})`}`,
  );
  return {
    is: "heading",
    text: speaker.label(campaign.label),
    blocks: [
      paragraph(sentence(`${say("Áp dụng", "In force")} ${speaker.period(campaign.inForce)}`)),
      ...(channels === undefined
        ? []
        : [paragraph(sentence(`${say("Cách thức thực hiện", "Ways of filing")}: ${channels.join("; ")}`))]),
      ...(campaign.term === undefined ? [] : termBlocks(campaign.term, speaker, outline)),
      ...campaign.charges.flatMap((charge) => chargeBlocks(charge, speaker)),
    ],
  };
}

/** What becomes of dossiers under way, and of procedures that can no longer be filed alone. */
export function transitionPart(speaker: Speaker): readonly Block[] {
  const { say, model } = speaker;
  const { transition, supersedes } = model;
  const lines = [
    ...(transition === undefined
      ? []
      : [
          `${say("Hồ sơ đang giải quyết khi phiên bản này có hiệu lực", "Dossiers under way when this version takes effect")}: ${say(...TRANSITIONS[transition.rule])}${inBrackets(groundLines(speaker, transition))}`,
        ]),
    ...(supersedes.length === 0
      ? []
      : [
          `${say("Không còn nộp riêng các thủ tục", "No longer filed alone")}: ${supersedes.map((id) => partName(id, speaker)).join("; ")}`,
        ]),
  ];
  if (lines.length === 0) return [];
  return [{ is: "section", title: say("Chuyển tiếp", "Transition"), blocks: list(lines.map(sentence)) }];
}

const TRANSITIONS: Readonly<
  Record<NonNullable<ProcedureModel["transition"]>["rule"], readonly [vi: string, en: string]>
> = {
  "old-version": ["tiếp tục giải quyết theo phiên bản cũ", "decided under the old version"],
  "new-version": ["chuyển sang giải quyết theo phiên bản này", "decided under this version"],
  stop: ["dừng giải quyết, nộp lại theo phiên bản này", "stopped; to be filed again"],
};

function partName(id: string, speaker: Speaker): string {
  const part = speaker.model.parts?.procedures.find((one) => one.id === id);
  return part === undefined ? id : speaker.label(part.label);
}

/** What this sheet rests on without a source, and findings that were accepted with reasons. */
export function assumptionsPart(speaker: Speaker): readonly Block[] {
  const { say, model } = speaker;
  const { assumptions, accepted } = model;
  const reasons = assumptionReasons(speaker);
  const count = reasons.length;
  const placesOf = (reason: string): string =>
    [
      ...new Set(
        assumptions.filter((one) => one.reason === reason).map(({ path }) => elementAt(path, speaker)),
      ),
    ].join(", ");
  return [
    {
      is: "section",
      title: say("Giả định và lưu ý", "Assumptions and remarks"),
      blocks: [
        paragraph(
          count === 0
            ? say("Bản này không dựa trên giả định nào.", "This sheet rests on no assumption.")
            : say(
                `Bản này dựa trên ${speaker.count(count)} giả định chưa có nguồn đối chiếu:`,
                `This sheet rests on ${count} assumption${count === 1 ? "" : "s"} without a source:`,
              ),
        ),
        ...countedList(reasons.map((reason) => `${placesOf(reason)}: ${speaker.given(reason)}.`)),
        ...(accepted.length === 0
          ? []
          : [
              {
                is: "heading" as const,
                text: say("Phát hiện khi kiểm tra đã được chấp nhận", "Findings accepted"),
                blocks: list(accepted.map(({ code, reason }) => `${code}: ${speaker.given(reason)}.`)),
              },
            ]),
      ],
    },
  ];
}

/** The element at a path of the model, in words: `Bước “Thẩm định”`. */
function elementAt(path: string, speaker: Speaker): string {
  const { kind, label } = elementName(speaker.model, path);
  const name = speaker.label(kind);
  return label === undefined ? name : `${name} “${speaker.label(label)}”`;
}
