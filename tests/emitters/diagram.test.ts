import type { ProcedureModel } from "@tthc/model";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Box, Scene } from "../../compiler/emitters/diagram/boxes.ts";
import { draw, type Drawing } from "../../compiler/emitters/diagram/drawing.ts";
import { diagramEmitter, sceneOf } from "../../compiler/emitters/diagram/emit-diagram.ts";
import { memoryResults, type KeptResults } from "../../compiler/emitters/emitter.ts";
import { layersOf } from "../../compiler/emitters/diagram/layers.ts";
import { gridOf, layerInput } from "../../compiler/emitters/diagram/placement.ts";
import { LANE_HEAD } from "../../compiler/emitters/diagram/render-svg.ts";
import { textWidth, wrapText } from "../../compiler/emitters/diagram/text-width.ts";
import { modelOf } from "../procedures/workspace.ts";
import { HOSTILE, HOSTILE_SHOWN, shuffledKeys, withTexts } from "./hostile-model.ts";
import { hasBrowser, openBrowser } from "./page-judges.ts";
import { emitted, published, wordsOf } from "./published-models.ts";

const birth = modelOf("khai_sinh", 1);
const house = modelOf("cap_phep_nha_o", 1);
const joint = modelOf("khai_sinh_thuong_tru_bhyt", 2);

async function drawingOf(
  model: ProcedureModel,
): Promise<{ readonly drawing: Drawing; readonly scene: Scene }> {
  const scene = sceneOf(model, "vi");
  const layers = await layersOf(layerInput(scene), memoryResults());
  return { drawing: draw(gridOf(scene, layers), LANE_HEAD), scene };
}

interface Area {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const areaOf = ({ box, x, y }: { readonly box: Box; readonly x: number; readonly y: number }): Area => ({
  id: box.id,
  left: x,
  right: x + box.width,
  top: y,
  bottom: y + box.height,
});

/** Pairs of boxes that share ground. */
function overlaps(areas: readonly Area[]): readonly string[] {
  return areas.flatMap((a, i) =>
    areas
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.id} ${b.id}`),
  );
}

/** Ways that run through a box; they may touch the edge they leave or reach. */
function crossings({ boxes, ways }: Drawing): readonly string[] {
  const areas = boxes.map(areaOf);
  return ways.flatMap(({ points }) =>
    points.slice(1).flatMap(([x, y], i) => {
      const [fromX, fromY] = points[i]!;
      const [left, right] = [Math.min(x, fromX), Math.max(x, fromX)];
      const [top, bottom] = [Math.min(y, fromY), Math.max(y, fromY)];
      return areas
        .filter(
          (area) =>
            left < area.right - 1 && right > area.left + 1 && top < area.bottom - 1 && bottom > area.top + 1,
        )
        .map(({ id }) => `${id} at ${left} ${top}`);
    }),
  );
}

/** Ways to different places that run on one line for a stretch. */
function shared({ ways }: Drawing): readonly string[] {
  const stretches = ways.flatMap(({ points }) =>
    points.slice(1).map(([x, y], i) => {
      const [fromX, fromY] = points[i]!;
      const upright = x === fromX;
      return {
        upright,
        at: upright ? x : y,
        from: upright ? Math.min(y, fromY) : Math.min(x, fromX),
        to: upright ? Math.max(y, fromY) : Math.max(x, fromX),
        end: points.at(-1)!.join(" "),
      };
    }),
  );
  return stretches.flatMap((a, i) =>
    stretches
      .slice(i + 1)
      .filter(
        (b) => a.end !== b.end && a.upright === b.upright && a.at === b.at && a.from < b.to && b.from < a.to,
      )
      .map((b) => `${a.end} / ${b.end} at ${a.at}`),
  );
}

/** Lines that are wider than their box leaves room for, or lower than its edge. */
function outside(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap(({ id, width, height, lines }) =>
    lines
      .filter(({ x, y, text, weight, anchor }) => {
        const left = anchor === "end" ? x - textWidth(text, 12.5, weight) : x;
        return left < 0 || left + textWidth(text, 12.5, weight) > width || y + 4 > height || y < 10;
      })
      .map(({ text }) => `${id}: ${text}`),
  );
}

describe("every published procedure", () => {
  it.each(published)("%s: no box on another, no way through a box, no text outside", async (_, model) => {
    const { drawing } = await drawingOf(model);
    expect(overlaps(drawing.boxes.map(areaOf))).toEqual([]);
    expect(crossings(drawing)).toEqual([]);
    expect(shared(drawing)).toEqual([]);
    expect(outside(drawing.boxes.map(({ box }) => box))).toEqual([]);
    for (const area of drawing.boxes.map(areaOf)) {
      expect(area.left).toBeGreaterThanOrEqual(0);
      expect(area.right).toBeLessThanOrEqual(drawing.width);
      expect(area.bottom).toBeLessThanOrEqual(drawing.height);
    }
  });

  it.each(published)("%s: every state is drawn, and every way that is its own", async (_, model) => {
    const { drawing, scene } = await drawingOf(model);
    const ids = new Set(drawing.boxes.map(({ box }) => box.id));
    for (const { id } of model.flow.states) expect(ids).toContain(id);
    const ways = scene.outline.steps
      .concat()
      .flatMap((state) => [
        ...(state.kind === "parallel" ? state.joins : []),
        ...scene.outline.ownExits(state),
      ]);
    const handed = scene.outline.ends.flatMap(({ exits }) => exits);
    expect(drawing.ways).toHaveLength(ways.length + handed.length);
  });

  it.each(published)("%s: the same bytes twice, whatever the order of keys", async (_, model) => {
    const first = await diagramEmitter.emit(model);
    expect(await diagramEmitter.emit(model, memoryResults())).toEqual(first);
    expect(await diagramEmitter.emit(shuffledKeys(model))).toEqual(first);
  });
});

describe("what the picture says", () => {
  it("has roles as lanes, numbers, limits, stops, bounds of loops, and ends", async () => {
    const svg = wordsOf(await emitted(diagramEmitter, house, "flow.svg"));
    for (const words of [
      "Người nộp hồ sơ",
      "Kết thúc",
      "07 ngày làm việc",
      "lần 2: 05 ngày làm việc",
      "Tạm dừng tính thời hạn",
      "tối đa 01",
      "Ký số",
    ])
      expect(svg).toContain(words);
    expect(svg).toContain("Ở mọi bước sau khi nộp hồ sơ: Rút hồ sơ →");
  });

  it("draws the branches of a parallel step in the lanes of their roles", async () => {
    const { drawing } = await drawingOf(joint);
    const [frame] = drawing.frames;
    const branches = drawing.boxes.filter(({ box }) => box.shape === "branch");
    expect(branches.map(({ box }) => box.id)).toEqual(["thuong_tru", "bhyt"]);
    for (const { x, y, box } of branches) {
      expect(x).toBeGreaterThan(frame!.x);
      expect(x + box.width).toBeLessThan(frame!.x + frame!.width);
      expect(y + box.height).toBeLessThan(frame!.y + frame!.height);
    }
    expect(frame!.bars).toHaveLength(2);
  });

  it("marks ways back, which are loops with a bound", async () => {
    const { drawing } = await drawingOf(birth);
    expect(drawing.ways.filter(({ back }) => back).length).toBeGreaterThan(2);
    expect(await emitted(diagramEmitter, birth, "flow.svg")).toContain('class="way back"');
  });

  it("describes itself for those who cannot see it, under ids of its own", async () => {
    const svg = await emitted(diagramEmitter, birth, "flow.svg");
    expect(svg).toMatch(/role="img" aria-labelledby="flow-khai_sinh-1-vi-title flow-khai_sinh-1-vi-desc"/);
    const description = /<desc[^>]*>([^<]*)<\/desc>/.exec(svg)![1]!;
    for (const { label } of birth.flow.states.filter(({ kind }) => kind !== "end"))
      expect(description).toContain(label.vi);
    expect(description).toContain("Niêm yết 07 ngày liên tục; Công chức tư pháp - hộ tịch; thời hạn 07 ngày");
  });

  it("says in English what it can, and marks the rest as Vietnamese", async () => {
    const roles = birth.roles.map(({ id, label: { vi }, agencies }) => ({ id, label: { vi }, agencies }));
    const svg = await emitted(diagramEmitter, { ...birth, roles }, "flow.en.svg");
    expect(svg).toContain('lang="en"');
    expect(svg).toMatch(/lang="vi"[^>]*>[^<]*hộ tịch/);
    expect(wordsOf(svg)).toContain("Pass, where filed online");
  });
});

describe("nothing is laid out twice", () => {
  it("takes layers from the store, by the hash of states and ways alone", async () => {
    const kept = new Map<string, string>();
    let misses = 0;
    const results: KeptResults = {
      get: (key) => kept.get(key),
      set: (key, layers) => {
        misses += 1;
        kept.set(key, layers);
      },
    };
    const first = await diagramEmitter.emit(birth, results);
    expect(await diagramEmitter.emit(birth, results)).toEqual(first);
    await diagramEmitter.emit(withTexts(birth, "Nhãn khác"), results);
    expect(misses).toBe(1);
    await diagramEmitter.emit(house, results);
    expect(misses).toBe(2);
    expect([...kept.keys()].every((key) => /^layers-[0-9a-f]{64}$/.test(key))).toBe(true);
  });
});

describe("texts of authors", () => {
  it("stay text in the picture", async () => {
    const svg = await emitted(diagramEmitter, withTexts(birth, HOSTILE), "flow.svg");
    expect(svg).not.toMatch(/<script|<img|\{\{|\$\{|\u202e|\u0000|\u0002/);
    expect(wordsOf(svg)).toContain(HOSTILE_SHOWN);
  });

  it("of ten thousand signs are cut in the boxes and whole in the description", async () => {
    for (const long of ["x".repeat(10_000), "dài ".repeat(2_500).trim()]) {
      const model = withTexts(joint, long);
      const { drawing } = await drawingOf(model);
      expect(overlaps(drawing.boxes.map(areaOf))).toEqual([]);
      expect(outside(drawing.boxes.map(({ box }) => box))).toEqual([]);
      expect(drawing.height).toBeLessThan(6000);
      expect(await emitted(diagramEmitter, model, "flow.svg")).toContain(long);
    }
  });

  it("wrap at words, break long ones between signs, and end in … when cut", () => {
    expect(wrapText("một hai ba bốn", 60, 12.5, "plain")).toEqual(["một hai", "ba bốn"]);
    expect(wrapText("x".repeat(30), 60, 12.5, "plain").join("")).toBe("x".repeat(30));
    expect(wrapText("ba ".repeat(99), 60, 12.5, "plain", 2)[1]).toMatch(/…$/);
    expect(wrapText("👩‍👩‍👧".repeat(5), 40, 12.5, "plain").every((line) => /^(👩‍👩‍👧)+$/u.test(line))).toBe(true);
  });
});

it("the judges notice what is planted", async () => {
  const { drawing } = await drawingOf(birth);
  const areas = drawing.boxes.map(areaOf);
  expect(overlaps([...areas, { ...areas[0]!, id: "twin" }])).not.toEqual([]);
  const [first] = drawing.boxes;
  const through = {
    points: [
      [0, first!.y + 20],
      [900, first!.y + 20],
    ] as const,
    back: false,
  };
  expect(crossings({ ...drawing, ways: [through] })).not.toEqual([]);
  const lines = [{ x: 4, y: 20, text: "rộng ".repeat(40), weight: "plain" as const }];
  expect(outside([{ ...first!.box, lines }])).toHaveLength(1);
  const [way, other] = drawing.ways;
  const last = way!.points.length - 1;
  const moved = way!.points.map((point, i) => (i === last ? ([point[0], point[1] + 1] as const) : point));
  expect(shared({ ...drawing, ways: [way!, { ...other!, points: moved }] })).not.toEqual([]);
});

describe.skipIf(!hasBrowser)("in a browser (skipped without Chromium)", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  const wellFormed = (svg: string): Promise<boolean> =>
    page.evaluate<boolean>(
      `new DOMParser().parseFromString(${JSON.stringify(svg)}, "image/svg+xml").querySelector("parsererror") === null`,
    );

  it.each([...published, ["hostile", withTexts(birth, HOSTILE)] as const])(
    "%s: well-formed, and drawn text stays inside its box",
    async (_, model) => {
      for (const path of ["flow.svg", "flow.en.svg"]) {
        const svg = await emitted(diagramEmitter, model, path);
        expect(await wellFormed(svg)).toBe(true);
        await page.setContent(`<!DOCTYPE html><body>${svg}</body>`);
        expect(await page.evaluate(TEXTS_OUTSIDE), path).toEqual([]);
      }
    },
  );

  it("a broken picture and a text too long are noticed", async () => {
    const svg = await emitted(diagramEmitter, birth, "flow.svg");
    expect(await wellFormed(svg.replace("</g>", ""))).toBe(false);
    await page.setContent(
      `<!DOCTYPE html><body>${svg.replace(">Thẩm tra hồ sơ</text>", `>${"rộng ".repeat(30)}</text>`)}</body>`,
    );
    expect(await page.evaluate(TEXTS_OUTSIDE)).toHaveLength(1);
  });
});

/** Runs in the page: texts that a real font draws beyond the edges of their box. */
const TEXTS_OUTSIDE = `[...document.querySelectorAll("[data-box]")].flatMap((group) => {
  const [width, height] = group.dataset.size.split(" ").map(Number);
  return [...group.querySelectorAll("text")]
    .filter((text) => {
      const { x, y, width: wide, height: high } = text.getBBox();
      return x < 0 || x + wide > width || y < -1 || y + high > height + 1;
    })
    .map((text) => group.dataset.box + ": " + text.textContent);
})`;
