import { expect, it } from "vitest";
import { writeFileSync } from "node:fs";
import { realGround, soundGround } from "./mutations/grounds.ts";
import { timeFaults } from "./mutations/time-faults.ts";
import { scoreOf } from "./mutations/score.ts";
it("zz", () => {
  const lines: string[] = [];
  const real = realGround(20); const sound = soundGround(60, 15);
  for (const m of timeFaults) {
    const { trials } = scoreOf(m, [real, sound]);
    const n: Record<string, number> = {};
    for (const t of trials) n[t.verdict] = (n[t.verdict] ?? 0) + 1;
    lines.push(`${m.id} ${JSON.stringify(n)}`);
    for (const t of trials) if (t.verdict !== "found") {
      lines.push(`   ${t.verdict} ${t.file}`);
      for (const p of t.mutant.places.slice(0,3)) lines.push("      at " + t.mutant.text.slice(p.start, p.end).replaceAll("\n", "⏎").slice(0, 160));
      for (const s of t.said.slice(0,6)) lines.push("      said " + s.slice(0, 300));
    }
  }
  writeFileSync("/tmp/brief/zz-time.txt", lines.join("\n"));
  expect(1).toBe(1);
}, 600000);
