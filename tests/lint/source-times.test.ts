import fc from "fast-check";
import { expect, it } from "vitest";
import { foundIn, type Lines } from "./sample.ts";

const LAW = (period: string): string => `văn bản pháp luật nđ_x "Nghị định X" ${period}`;
const lines = (law: string, version: string, more: Lines = {}): Lines => ({
  laws: LAW(law),
  version: `phiên bản 1 ${version}`,
  basis: "căn cứ nđ_63_2010",
  dossier: 'hồ sơ 1 bộ căn cứ nđ_63_2010 { bản_vẽ "Bản vẽ" 1 bản sao }',
  term: "thời hạn 5 ngày làm việc căn cứ nđ_x điều 2",
  ...more,
});
const notInForce = (one: Lines) => foundIn("source-not-in-force", one);
const endsSoon = (one: Lines) => foundIn("source-ends-soon", one);

it.each([
  ["hiệu lực từ 02/07/2026", "hiệu lực từ 01/07/2026"],
  ["đến 30/06/2026", "hiệu lực từ 01/07/2026"],
])("a source %s does not carry a version %s", (law, version) => {
  expect(notInForce(lines(law, version))).toEqual(["«nđ_x điều 2»"]);
  expect(endsSoon(lines(law, version))).toEqual([]);
});

it.each([
  ["hiệu lực từ 01/07/2026 đến 30/09/2026", "hiệu lực từ 01/07/2026"],
  ["đến 01/07/2026", "hiệu lực từ 01/07/2026 đến 02/07/2026"],
])("a source %s ends under a version %s", (law, version) => {
  expect(endsSoon(lines(law, version))).toEqual(["«nđ_x điều 2»"]);
  expect(notInForce(lines(law, version))).toEqual([]);
});

it.each([
  ["", "hiệu lực từ 01/07/2026"],
  ["hiệu lực từ 01/07/2026", "hiệu lực từ 01/07/2026"],
  ["hiệu lực từ 01/01/2017 đến 31/12/2017", "hiệu lực từ 01/06/2017 đến 31/12/2017"],
  ["hiệu lực từ 01/01/2020 đến 31/12/2026", "hiệu lực từ 01/07/2026"],
  ["đến 30/06/2026", "dự thảo"],
])("a source %s carries a version %s", (law, version) => {
  expect(notInForce(lines(law, version))).toEqual([]);
  expect(endsSoon(lines(law, version))).toEqual([]);
});

it("holds a relief against its own days", () => {
  const fee = (days: string): string =>
    `phí cấp "Phí" căn cứ nđ_118_2025 {\n 50.000 đồng\n miễn khi kênh = trực tiếp ${days} căn cứ nđ_x\n }`;
  const sound = { term: "thời hạn 5 ngày làm việc căn cứ nđ_118_2025" };
  const law = "hiệu lực từ 01/08/2026 đến 30/09/2026";
  const version = "hiệu lực từ 01/07/2026";
  const within = lines(law, version, { ...sound, fee: fee("từ 01/08/2026 đến 30/09/2026") });
  expect([...notInForce(within), ...endsSoon(within)]).toEqual([]);
  const early = lines(law, version, { ...sound, fee: fee("từ 31/07/2026 đến 30/09/2026") });
  expect(notInForce(early)).toEqual(["«nđ_x»"]);
  const late = lines(law, version, { ...sound, fee: fee("từ 01/08/2026 đến 01/10/2026") });
  expect(endsSoon(late)).toEqual(["«nđ_x»"]);
  const over = lines(law, "hiệu lực từ 01/11/2026", { ...sound, fee: fee("từ 01/08/2026 đến 30/09/2026") });
  expect([...notInForce(over), ...endsSoon(over)]).toEqual([]);
});

it("says nothing where the author says that the source is assumed", () => {
  const assumed = lines("đến 30/06/2026", "hiệu lực từ 01/07/2026", {
    term: 'thời hạn 5 ngày làm việc căn cứ nđ_x giả định "điều tương ứng của văn bản mới chưa đọc được"',
  });
  expect(notInForce(assumed)).toEqual([]);
});

it("agrees with days counted one by one", () => {
  const day = fc.integer({ min: 1, max: 30 });
  const written = (one: number): string => `${String(one).padStart(2, "0")}/09/2026`;
  const period = fc.tuple(day, day).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  fc.assert(
    fc.property(period, period, ([lawFrom, lawTo], [from, to]) => {
      const one = lines(
        `hiệu lực từ ${written(lawFrom)} đến ${written(lawTo)}`,
        `hiệu lực từ ${written(from)} đến ${written(to)}`,
      );
      const covered = (each: number): boolean => lawFrom <= each && each <= lawTo;
      const days = Array.from({ length: to - from + 1 }, (_, index) => from + index);
      expect(notInForce(one).length > 0).toBe(!covered(from));
      expect(endsSoon(one).length > 0).toBe(covered(from) && !days.every(covered));
    }),
    { numRuns: 40 },
  );
});
