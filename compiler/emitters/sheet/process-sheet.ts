import type { FlowOutline } from "../flow-outline.ts";
import type { Speaker } from "../speaker.ts";
import { assumptionsPart, combinedPart } from "./closing-parts.ts";
import { type Block, facts, type NamedLines, type Sheet } from "../../document/document.ts";
import { draftNotice, identityFacts } from "./overview.ts";
import { stepBlocks } from "./process-steps.ts";
import { branchSection, endBlocks, wayBlocks } from "./process-ways.ts";
import { numbered } from "./public-sheet.ts";
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
