import type { FlowOutline } from "../flow-outline.ts";
import type { Speaker } from "../speaker.ts";
import { agenciesPart } from "./agencies-part.ts";
import { chargesPart } from "./charges-part.ts";
import { assumptionsPart, campaignsPart, combinedPart, transitionPart } from "./closing-parts.ts";
import type { Block, Sheet } from "../../document/document.ts";
import { dossierPart } from "./dossier-part.ts";
import { applicantsPart, formsPart, legalBasisPart, requirementsPart, resultsPart } from "./listed-parts.ts";
import { overview } from "./overview.ts";
import { stepsPart } from "./steps-part.ts";
import { channelsPart, termPart } from "./term-part.ts";

/** The public sheet of a procedure: what Article 8 asks for, in its order, then what else this version says. */
export function publicSheet(speaker: Speaker, outline: FlowOutline): Sheet {
  const { model, language, say } = speaker;
  return {
    language,
    kind: say("Thủ tục hành chính", "Administrative procedure"),
    title: speaker.label(model.label),
    blocks: [
      ...overview(speaker),
      ...numbered([
        stepsPart(speaker, outline),
        channelsPart(speaker),
        dossierPart(speaker),
        termPart(speaker, outline),
        applicantsPart(speaker),
        agenciesPart(speaker),
        formsPart(speaker),
        resultsPart(speaker),
        requirementsPart(speaker),
        chargesPart(speaker),
        legalBasisPart(speaker),
        ...combinedPart(speaker),
        ...campaignsPart(speaker, outline),
        ...transitionPart(speaker),
        ...assumptionsPart(speaker),
      ]),
    ],
  };
}

/** Sections are numbered as in published decisions. */
export function numbered(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, i) =>
    block.is === "section" ? { ...block, title: `${i + 1}. ${block.title}` } : block,
  );
}
