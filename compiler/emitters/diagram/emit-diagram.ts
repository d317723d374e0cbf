import type { Language, ProcedureModel } from "@tthc/model";
import { memoryResults, type Emitter } from "../emitter.ts";
import { type FlowOutline, outlineOf } from "../flow-outline.ts";
import { Speaker } from "../speaker.ts";
import type { Scene } from "./boxes.ts";
import { anytimeSentence, describeFlow } from "./describe-flow.ts";
import { draw } from "./drawing.ts";
import { type Layers, layersOf } from "./layers.ts";
import { gridOf, layerInput } from "./placement.ts";
import { LANE_HEAD, renderSvg } from "./render-svg.ts";

/** Layers of this run, for whoever keeps none. */
const ownResults = memoryResults();

/** The flow as pictures in Vietnamese and English; no flow is laid out twice. */
export const diagramEmitter: Emitter = {
  name: "diagram",
  emit: async (model, kept = ownResults) => {
    const vi = sceneOf(model, "vi");
    const layers = await layersOf(layerInput(vi), kept);
    return [
      { path: "flow.svg", text: drawn(vi, layers) },
      { path: "flow.en.svg", text: drawn(sceneOf(model, "en"), layers) },
    ];
  },
};

/** What a picture of a model is worded with. */
export function sceneOf(model: ProcedureModel, language: Language): Scene {
  const speaker = new Speaker(model, language);
  const outline = outlineOf(speaker.model);
  return { speaker, outline, markOf: (id) => markOf(id, outline) };
}

/** `3` for a step, `B` for an end. */
function markOf(id: string, { numberOf, ends }: FlowOutline): string {
  const number = numberOf(id);
  if (number !== undefined) return String(number);
  const index = ends.findIndex((end) => end.id === id);
  return index < 0 ? "" : letters(index);
}

const letters = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26);

function drawn(scene: Scene, layers: Layers): string {
  const { speaker } = scene;
  const { model, language, say } = speaker;
  const draft = model.version.draft ? ` (${say("dự thảo", "draft")})` : "";
  return renderSvg(draw(gridOf(scene, layers), LANE_HEAD), {
    prefix: `flow-${model.id}-${model.version.number}-${language}`,
    language,
    title: `${say("Lưu đồ", "Flow")}: ${speaker.label(model.label)}${draft}`,
    description: describeFlow(scene),
    notes: [anytimeSentence(scene), legend(scene)].filter((note) => note !== ""),
  });
}

function legend({ speaker: { say } }: Scene): string {
  return say(
    "Khung nét liền: bước xử lý. Khung nét đứt: chờ. Khung bo tròn: kết thúc; viền đôi: hồ sơ đóng lại. Mũi tên nét đứt: quay lại bước trước. Đồng hồ: thời hạn của bước. Hai vạch đứng: đồng hồ của thời hạn giải quyết.",
    "Solid frame: work. Dashed frame: waiting. Round frame: an end; doubled: the dossier is closed. Dashed arrow: back to an earlier step. Clock: limit of the step. Two bars: what the promised term does.",
  );
}
