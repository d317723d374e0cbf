import { auditDossier, EmbeddedEngine, type DossierState, type LogLine } from "@tthc/runtime";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { memoryStore } from "../../../runtime/engines/memory/memory-store.ts";
import { sealed } from "../../../runtime/log/log-entry.ts";
import { commandOf, live, surroundings, type Surroundings } from "./life.ts";

let around: Surroundings;
let lines: readonly LogLine[];
let stored: DossierState;

beforeAll(async () => {
  around = surroundings();
  const store = memoryStore();
  const engine = new EmbeddedEngine(store, around);
  await live(engine, around, "a");
  await engine.apply(commandOf(around, "a", ["sai", "2026-08-24T11:00", "mot_cua", "duyet"]));
  await engine.tick("2026-10-01T08:00");
  lines = [...store.lines("a", 1)];
  stored = store.state("a")!;
});

const audit = (log: readonly LogLine[], snapshot: DossierState | null = stored, sources = around) =>
  auditDossier("a", log, snapshot, sources);

/** Every place in a value where a text, a number or a truth stands. */
function leaves(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]));
}

function changedAt<T>(value: T, [key, ...rest]: readonly string[]): T {
  if (key === undefined) {
    if (typeof value === "string") return `${value}x` as T;
    return (typeof value === "number" ? value + 1 : value === true ? false : true) as T;
  }
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = changedAt(copy[key], rest);
  return copy as T;
}

describe("the audit", () => {
  it("finds nothing in a sound log", () => {
    expect(lines.length).toBeGreaterThan(8);
    expect(audit(lines)).toMatchObject({ ok: true, lines: lines.length, replayed: lines.length });
  });

  it("finds any change of any line at exactly that line", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (which, where) => {
        const index = which % lines.length;
        const line = lines[index]!;
        const places = leaves(line);
        const altered = changedAt(line, places[where % places.length]!);
        const report = audit(lines.with(index, altered));
        expect(report).toMatchObject({ ok: false, seq: index + 1 });
      }),
      { numRuns: 150 },
    );
  });

  it("finds lines that are missing, double, swapped or from elsewhere", () => {
    fc.assert(
      fc.property(fc.nat({ max: lines.length - 2 }), (index) => {
        const [one, two] = [lines[index]!, lines[index + 1]!];
        expect(audit(lines.toSpliced(index, 1))).toMatchObject({ ok: false, seq: index + 1 });
        expect(audit(lines.toSpliced(index, 0, one))).toMatchObject({ ok: false, seq: index + 2 });
        expect(audit(lines.toSpliced(index, 2, two, one))).toMatchObject({ ok: false, seq: index + 1 });
      }),
    );
    const foreign = {
      ...lines[0]!,
      entry: sealed({ ...lines[0]!.entry, dossier: "b" }, around.cryptography),
    };
    expect(audit(lines.with(0, foreign))).toMatchObject({ ok: false, seq: 1 });
    expect(audit(lines.slice(0, -1))).toMatchObject({ ok: false, seq: lines.length, fault: "log-cut" });
  });

  it("finds a forgery that was chained again, by deciding again", () => {
    const from = lines.findIndex(({ entry }) => entry.kind === "timer");
    let prev = lines[from - 1]!.entry.hash;
    const forged = lines.slice(from).map(({ entry: { hash: _, ...entry }, personal }, n) => {
      const outcome =
        n === 0 && entry.outcome.ok
          ? { ...entry.outcome, slips: [{ slip: "result" as const }] }
          : entry.outcome;
      const line = { entry: sealed({ ...entry, outcome, prev }, around.cryptography), personal };
      prev = line.entry.hash;
      return line;
    });
    expect(audit([...lines.slice(0, from), ...forged], { ...stored, hash: prev })).toMatchObject({
      ok: false,
      seq: from + 1,
      fault: "outcome-differs",
    });
  });

  it("finds a snapshot that says something else, or nothing", () => {
    for (const place of leaves(stored)) {
      const report = audit(lines, changedAt(stored, place));
      expect([place.join("."), report.ok]).toEqual([place.join("."), false]);
    }
    expect(audit(lines, null)).toMatchObject({ fault: "snapshot-missing" });
    expect(audit([], { ...stored })).toMatchObject({ seq: 1, fault: "log-cut" });
  });

  it("finds values that vanished without an erasure, and names a definition that is missing", () => {
    const bare = lines.with(2, { ...lines[2]!, personal: {} });
    for (const snapshot of [stored, { ...stored, erased: "2026-10-01T08:00" }])
      expect(audit(bare, snapshot)).toMatchObject({ ok: false, seq: 3, fault: "value-missing" });
    const nothing = { ...around, definitions: surroundings().definitions };
    const other = { get: () => nothing.definitions.get("0".repeat(64)) };
    expect(audit(lines, stored, { ...around, definitions: other as never })).toMatchObject({
      seq: 1,
      fault: "definition-missing",
    });
  });
});
