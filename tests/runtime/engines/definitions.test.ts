import { definitionHash, Definitions, EmbeddedEngine, EngineFault } from "@tthc/runtime";
import { expect, it } from "vitest";
import { emitMachine } from "../../../compiler/emitters/xstate/xstate-emitter.ts";
import { memoryStore } from "../../../runtime/engines/memory/memory-store.ts";
import { extractCopy } from "../fixtures/extract-copy.ts";
import { housePermit } from "../fixtures/house-permit.ts";
import { commandOf, countingCryptography, LIFE, live, surroundings } from "./life.ts";

const cryptography = countingCryptography();
const house = { model: housePermit, machine: emitMachine(housePermit) };

it("names a definition by its content, whether the machine is text or parsed", () => {
  const hash = definitionHash(house, cryptography);
  expect(definitionHash({ ...house, machine: JSON.parse(house.machine) as unknown }, cryptography)).toBe(
    hash,
  );
  expect(definitionHash({ ...house, model: { ...housePermit, hint: "x" } }, cryptography)).not.toBe(hash);
  expect(definitionHash({ ...house, machine: emitMachine(extractCopy) }, cryptography)).not.toBe(hash);
});

it("loads when it is asked, keeps few, and lets the one go that was not used longest", () => {
  const definitions = new Definitions(cryptography, 3);
  const loads: number[] = [];
  const sources = Array.from({ length: 1_000 }, (_, n) => ({
    ...house,
    model: { ...housePermit, hint: String(n) },
  }));
  for (const [n, source] of sources.entries())
    definitions.register(n < 8 ? definitionHash(source, cryptography) : `name-${n}`, () => {
      loads.push(n);
      return source;
    });
  expect([definitions.loaded, loads]).toEqual([0, []]);
  const get = (n: number) => definitions.get(definitionHash(sources[n]!, cryptography)).definition.model.hint;
  expect([0, 1, 2, 0, 3, 0, 1].map(get)).toEqual(["0", "1", "2", "0", "3", "0", "1"]);
  expect([definitions.loaded, loads]).toEqual([3, [0, 1, 2, 3, 1]]);
});

it("takes no definition that is not what its hash says, or that nobody knows", () => {
  const definitions = new Definitions(cryptography);
  definitions.register("0".repeat(64), () => house);
  for (const [hash, code] of [
    ["0".repeat(64), "definition-damaged"],
    ["1".repeat(64), "definition-missing"],
  ] as const)
    expect(() => definitions.get(hash)).toThrow(expect.objectContaining({ code }));
  expect(new EngineFault("definition-missing").reason.vi).toMatch(/đăng ký/);
});

it("goes on with a dossier whose definition only the store still has", async () => {
  const around = surroundings();
  const store = memoryStore();
  await live(new EmbeddedEngine(store, around), around, "a", 4);
  const later = new EmbeddedEngine(store, { ...around, definitions: new Definitions(cryptography) });
  expect(await later.apply(commandOf(around, "a", LIFE[4]!))).toMatchObject({ ok: true });
  expect(await later.audit("a")).toMatchObject({ ok: true, replayed: LIFE.length });
});
