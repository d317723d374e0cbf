import type { Channel, ProcedureModel } from "@tthc/model";
import type { Speaker } from "../speaker.ts";
import { layoutLaw } from "./article-8.ts";
import { type Block, facts, type NamedLines, paragraph, sentence } from "../../document/document.ts";
import { groundLines, inBrackets } from "./grounds.ts";

/** What stands first: whether it is a draft, its code, version and dates. */
export function overview(speaker: Speaker): readonly Block[] {
  const { hint } = speaker.model;
  return [
    ...draftNotice(speaker),
    facts(...identityFacts(speaker)),
    ...(hint === undefined ? [] : [paragraph(sentence(speaker.given(hint)))]),
    paragraph(sentence(layoutLaw(speaker))),
  ];
}

/** A draft says so before anything else. */
export function draftNotice({ model, say }: Speaker): readonly Block[] {
  if (!model.version.draft) return [];
  return [
    {
      is: "notice",
      text: say(
        "DỰ THẢO – chưa có hiệu lực, không dùng để tiếp nhận, giải quyết hồ sơ.",
        "DRAFT – not in force; not to be used for filing or deciding.",
      ),
    },
  ];
}

/** Code, field, version and dates of the procedure. */
export function identityFacts(speaker: Speaker): readonly NamedLines[] {
  const { model, say } = speaker;
  return [
    [say("Tên thủ tục", "Procedure"), speaker.label(model.label)],
    [
      say("Mã thủ tục", "Code"),
      model.code ??
        say(
          "Chưa có mã trên Cơ sở dữ liệu quốc gia về thủ tục hành chính",
          "None yet in the national database",
        ),
    ],
    [
      say("Loại", "Kind"),
      model.kind === "combined" ? say("Nhóm thủ tục hành chính liên thông", "Combined procedure") : "",
    ],
    [say("Lĩnh vực", "Field"), model.sector === undefined ? "" : speaker.label(model.sector.label)],
    [say("Phiên bản", "Version"), ...versionLines(speaker)],
    [say("Hiệu lực", "In force"), inForceLine(speaker)],
    [say("Số hồ sơ một năm", "Dossiers a year"), volumeLine(speaker)],
    [say("Tên gọi cũ", "Formerly"), model.formerly === undefined ? "" : speaker.given(model.formerly)],
  ];
}

function versionLines({ model, say }: Speaker): readonly string[] {
  const { number, replaces, draft } = model.version;
  const line =
    replaces === undefined
      ? String(number)
      : say(`${number}, thay thế phiên bản ${replaces}`, `${number}, replaces version ${replaces}`);
  return [draft ? `${line} (${say("dự thảo", "draft")})` : line];
}

function inForceLine(speaker: Speaker): string {
  const { model, say } = speaker;
  const period = speaker.period(model.version.inForce);
  const text = period === "" ? say("Chưa xác định", "Not stated") : sentence(period).replace(/\.$/, "");
  return `${text}${inBrackets(groundLines(speaker, model.version))}`;
}

function volumeLine(speaker: Speaker): string {
  const { yearlyVolume } = speaker.model;
  if (yearlyVolume === undefined) return "";
  return `${speaker.number(String(yearlyVolume.count))}${inBrackets(groundLines(speaker, yearlyVolume))}`;
}

const CHANNELS: Readonly<Record<Channel, readonly [vi: string, en: string]>> = {
  "online-full": ["Trực tuyến (dịch vụ công trực tuyến toàn trình)", "Online (fully online service)"],
  "online-partial": ["Trực tuyến (dịch vụ công trực tuyến một phần)", "Online (partly online service)"],
  online: ["Trực tuyến", "Online"],
  counter: ["Trực tiếp", "In person"],
  post: ["Qua dịch vụ bưu chính công ích", "By public post"],
  kiosk: ["Tại kiosk", "At a kiosk"],
};

/** Name of a channel (cách thức thực hiện). */
export function channelName(channel: Channel, { say }: Pick<Speaker, "say">): string {
  return say(...CHANNELS[channel]);
}

/** Label of the case with this id. */
export function caseLabels(speaker: Speaker, { cases }: ProcedureModel): readonly string[] {
  return cases.map(
    (one) =>
      `${speaker.label(one.label)}${one.code === undefined ? "" : ` (${speaker.say("mã", "code")} ${one.code})`}`,
  );
}
