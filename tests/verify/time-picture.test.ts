import { formatDate } from "@tthc/model";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { plainPicture } from "../../compiler/verify/sheet/plain-picture.ts";
import type { SheetLeg, SheetPath } from "../../compiler/verify/sheet/sheet-format.ts";
import { tellIn } from "../../compiler/verify/sheet/tell.ts";
import { timePicture } from "../../compiler/verify/sheet/time-picture.ts";
import { timeScale } from "../../compiler/verify/sheet/time-scale.ts";
import { HOSTILE } from "../emitters/hostile-model.ts";
import { modelOf } from "../procedures/workspace.ts";
import { plantedSheet } from "./sheet-fixture.ts";

const tell = tellIn("vi");
const [planted] = plantedSheet(modelOf("cap_phep_nha_o", 3)).longestPaths as readonly [SheetPath];

/** Ways of any length: stays one after another, some waits, some with branches beside them. */
const ways = fc
  .record({
    start: fc.integer({ min: 20_000, max: 20_800 }),
    stays: fc.array(
      fc.record({ days: fc.integer({ min: 0, max: 400 }), counts: fc.boolean(), beside: fc.nat(3) }),
      { minLength: 1, maxLength: 25 },
    ),
    promised: fc.integer({ min: 0, max: 900 }),
  })
  .map(({ start, stays, promised }): SheetPath => {
    let day = start;
    const legs = stays.flatMap(({ days, counts, beside }, index): SheetLeg[] => {
      const from = formatDate(day);
      day += days;
      const main: SheetLeg = { label: { vi: `Bước ${index}` }, visit: 1, from, to: formatDate(day), counts };
      if (beside === 0) return [main];
      const others = Array.from({ length: beside }, (): SheetLeg => ({
        ...main,
        to: formatDate(day - Math.floor(days / 2)),
        parallel: index + 1,
      }));
      return [{ ...main, parallel: index + 1, isLongest: true }, ...others];
    });
    const [begins, ends] = [formatDate(start), formatDate(day)];
    return { ...planted, legs, rest: [], begins, ends, promised: formatDate(start + promised) };
  });

interface Box {
  readonly x: number;
  readonly width: number;
  readonly y: number;
}

const segmentsOf = (svg: string): readonly Box[] =>
  Array.from(
    svg.matchAll(/<rect class="(?:leg|waits)[^"]*" x="([\d.]+)%" y="(\d+)" width="([\d.]+)%"/g),
    ([, x, y, width]) => ({ x: Number(x), y: Number(y), width: Number(width) }),
  );

it("segments lie within the picture, in their order, none upon another of its lane", () => {
  fc.assert(
    fc.property(ways, (path) => {
      const boxes = segmentsOf(timePicture(path, "p", tell));
      const withLength = path.legs.filter(({ from, to }) => from !== to);
      expect(boxes).toHaveLength(withLength.length);
      for (const { x, width } of boxes) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(100.02);
      }
      for (const [, lane] of Map.groupBy(boxes, ({ y }) => y)) {
        lane.forEach((box, index) => {
          const next = lane[index + 1];
          if (next !== undefined) expect(box.x + box.width).toBeLessThanOrEqual(next.x + 0.02);
        });
      }
    }),
  );
});

it("a day is as long as any other, and ticks are few and in order", () => {
  fc.assert(
    fc.property(ways, (path) => {
      const { ticks, at, dawn } = timeScale(path);
      expect(ticks.length).toBeLessThanOrEqual(12);
      expect(ticks[0]?.at).toBe(0);
      expect(ticks.map((tick) => tick.at)).toEqual(ticks.map((tick) => tick.at).sort((a, b) => a - b));
      expect(dawn(path.begins)).toBe(0);
      expect(Math.max(at(path.ends), at(path.promised))).toBeCloseTo(1);
    }),
  );
});

it("lines of the plain picture fit a terminal", () => {
  fc.assert(
    fc.property(ways, (path) => {
      for (const line of plainPicture(path, tell)) expect(Array.from(line).length).toBeLessThanOrEqual(80);
    }),
  );
});

it("shows the branch that decides, waits that do not count, Tết and the promised day", () => {
  const svg = timePicture(planted, "p", tell);
  expect(svg.match(/class="leg longest"/g)).toHaveLength(1);
  expect(svg.match(/class="waits"/g)).toHaveLength(1);
  expect(new Set(segmentsOf(svg).map(({ y }) => y)).size).toBe(2);
  expect(svg).toContain("Tết Nguyên đán");
  expect(svg).toContain("Hẹn trả 03/03/2026");
  expect(svg).toMatch(/role="img"[^>]*aria-label="[^"]+"/);
  const plain = plainPicture(planted, tell).join("\n");
  expect(plain).toContain("╱");
  expect(plain).toContain("Hẹn trả 03/03/2026");
});

it("labels stay text, and two pictures of a page share no id", () => {
  const hostile = { ...planted, legs: planted.legs.map((leg) => ({ ...leg, label: { vi: HOSTILE } })) };
  const svg = timePicture(hostile, "p1", tell);
  expect(svg).not.toMatch(/<script|<img|[\u202e\u2066\u200b\u0000\u0002]/);
  const ids = [svg, timePicture(hostile, "p2", tell)].flatMap((one) =>
    Array.from(one.matchAll(/ id="([^"]+)"/g), ([, id]) => id),
  );
  expect(new Set(ids).size).toBe(ids.length);
});
