import { globSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { ProcedureModel } from "@tthc/model";
import {
  deadLetters,
  Definitions,
  DeliveryFault,
  EngineFault,
  memoryFailureBook,
  noticeHandler,
  slipPage,
  dueSlips,
  withDeadLetters,
  type Engine,
  type EngineOptions,
  type Notice,
  type NoticeSender,
} from "@tthc/runtime";
import { fileSender } from "@tthc/runtime/files";
import { nodeCryptography, sqliteEngine } from "@tthc/runtime/sqlite";
import fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { runCli } from "../cli/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { Planted } from "./planted.ts";
import { secretCommand, type Step } from "./secret-life.ts";

const packages = globSync("generated/*/*/model.json").sort();
const steps = fc.array(
  fc.record({ pick: fc.nat(), hours: fc.nat({ max: 150 }), wrong: fc.nat({ max: 40 }) }),
  { minLength: 6, maxLength: 14 },
);
const DOSSIER = "H29-260821-0001";

let printed: string[] = [];
beforeEach(() => {
  printed = [];
  for (const method of ["log", "info", "warn", "error", "debug"] as const)
    vi.spyOn(console, method).mockImplementation((...given: unknown[]) => void printed.push(String(given)));
});
afterEach(() => void vi.restoreAllMocks());

/** Everything that is told about a dossier to somebody other than its parties. */
class Told {
  readonly texts: [where: string, text: string][] = [];
  add(where: string, what: unknown): void {
    this.texts.push([where, typeof what === "string" ? what : JSON.stringify(what)]);
  }
}

interface House {
  readonly folder: string;
  readonly told: Told;
  readonly planted: Planted;
}

/** Makes something that leaks on purpose out of a part of the house. */
interface Leaks {
  readonly sender?: (sender: NoticeSender) => NoticeSender;
  readonly log?: (house: House, command: object) => void;
}

async function playAll(file: string, walk: readonly Step[], leaks: Leaks = {}): Promise<House> {
  const folder = temporaryFolder();
  const house: House = { folder, told: new Told(), planted: new Planted() };
  const { told, planted } = house;
  const definitions = new Definitions(nodeCryptography);
  const model = JSON.parse(readFileSync(file, "utf8")) as ProcedureModel;
  const hash = definitions.add({ model, machine: readFileSync(`${dirname(file)}/machine.json`, "utf8") });
  const pinned = definitions.get(hash);
  const start = Date.parse(`${model.version.inForce?.from ?? model.calendar.knownFrom}T08:00Z`);
  let hours = 0;
  const now = () => new Date(start + hours * 3_600_000).toISOString().slice(0, 16);
  const options: EngineOptions = { definitions, cryptography: nodeCryptography, now };
  const engine = sqliteEngine(join(folder, "kho.sqlite"), options);
  const book = memoryFailureBook();
  const address = planted.email("address of the recipient");
  const sent: Notice[] = [];
  const failing: NoticeSender = {
    name: "mail",
    discloses: ["email"],
    send: (notice, { email }) => {
      sent.push(notice);
      return sent.length % 3 === 0
        ? Promise.reject(new Error(`550 ${email ?? ""} unknown`))
        : sent.length % 3 === 1
          ? Promise.reject(new DeliveryFault("refused", { permanent: true, by: "mail" }))
          : Promise.resolve();
    },
  };
  const made = leaks.sender?.(failing) ?? failing;
  const files = fileSender(join(folder, "thong-bao"));
  mkdirSync(join(folder, "thong-bao"));
  const recipients = () => ({ language: "vi" as const, email: address });
  const handler = noticeHandler({ engine, definitions, recipients, senders: [files, made] });
  await engine.start(withDeadLetters(handler, book, { now, tries: 2 }));
  for (const [n, step] of walk.entries()) {
    hours += n === 0 ? 0 : step.hours;
    const command = secretCommand(
      planted,
      pinned,
      await engine.read(DOSSIER),
      n === 0 ? { ...step, wrong: 99 } : step,
      now(),
      `k${n}`,
    );
    leaks.log?.(house, command);
    told.add("outcome", await engine.apply(command).catch(messageOf));
    told.add("tick", await engine.tick(now()));
  }
  hours += 24 * 400;
  told.add("tick", await engine.tick(now()));
  await tellAll(engine, house);
  const record = (await engine.read(DOSSIER))?.record;
  if (record != null)
    for (const { form, seq } of dueSlips(record))
      told.add(
        "name of a letter",
        slipPage(pinned.definition, record, form, { code: DOSSIER }, { seq }).name,
      );
  told.add(
    "notices",
    sent.map(({ subject, text, id, about }) => ({ subject, text, id, about })),
  );
  told.add("names of files", readdirSync(join(folder, "thong-bao")));
  for (const name of readdirSync(join(folder, "thong-bao")))
    told.add("file of a notice", readFileSync(join(folder, "thong-bao", name), "utf8"));
  told.add("dead letters", [await book.list(), await deadLetters(book)]);
  await engine.stop();
  told.add("audit", await runCli(folder, ["audit", "kho.sqlite"]));
  told.add("audit", await runCli(folder, ["audit", "kho.sqlite", "--json"]));
  told.add("heads", await runCli(folder, ["audit", "kho.sqlite", "--heads", "31/12/2099"]));
  await tellDamage(options, house);
  told.add("printed", printed);
  return house;
}

const messageOf = (error: unknown): string =>
  error instanceof EngineFault ? JSON.stringify([error.message, error.reason, error.code]) : String(error);

async function tellAll(engine: Engine, { told }: House): Promise<void> {
  for await (const entry of engine.history(DOSSIER)) told.add("history", entry);
  for await (const item of engine.feed()) told.add("feed", item);
  for await (const head of engine.heads()) told.add("heads", head);
  told.add("audit", await engine.audit(DOSSIER));
}

/** What is said when the store is damaged where personal values lie. */
async function tellDamage(options: EngineOptions, { folder, told }: House): Promise<void> {
  const database = new DatabaseSync(join(folder, "kho.sqlite"));
  database.exec(
    `UPDATE personal SET data = replace(data, '":{', '"{'); UPDATE dossier SET state = substr(state, 2)`,
  );
  database.close();
  const engine = sqliteEngine(join(folder, "kho.sqlite"), options);
  const order = { dossier: DOSSIER, key: "hong", at: options.now(), actor: { is: "system" } as const };
  const stacks = (error: unknown) => told.add("fault", [messageOf(error), String((error as Error).stack)]);
  await engine.apply({ ...order, event: { type: "nop" } }).catch(stacks);
  await engine.read(DOSSIER).catch(stacks);
  await engine.audit(DOSSIER).catch(stacks);
  told.add("tick", await engine.tick("2099-12-31T23:59").catch(messageOf));
  await engine.stop();
  told.add("audit of a damaged store", await runCli(folder, ["audit", "kho.sqlite"]).catch(messageOf));
}

/** Where a secret showed, and which. */
const found = ({ told, planted }: House): readonly string[] => [
  ...new Set(
    told.texts.flatMap(([where, text]) => planted.shownIn(text).map((place) => `${where}: ${place}`)),
  ),
];

it.each(packages)("tells no secret of random dossiers: %s", async (file) => {
  await fc.assert(
    fc.asyncProperty(steps, async (walk) => {
      expect(found(await playAll(file, walk))).toEqual([]);
    }),
    { numRuns: 3, endOnFailure: true },
  );
});

const [anyPackage = ""] = packages.filter((file) => file.includes("khai-sinh/1"));
const walk: readonly Step[] = Array.from({ length: 8 }, (_, n) => ({ pick: n, hours: 4, wrong: 99 }));

it("plays dossiers that go on, and of which there is something to tell", async () => {
  const { told } = await playAll(anyPackage, walk);
  const all = (where: string) => told.texts.filter(([one]) => one === where).map(([, text]) => text);
  expect(all("outcome").filter((text) => text.startsWith('{"ok":true')).length).toBeGreaterThan(1);
  expect(all("history").length).toBeGreaterThanOrEqual(walk.length);
  expect(all("file of a notice").length).toBeGreaterThan(0);
  expect(all("name of a letter").length).toBeGreaterThan(0);
  expect(all("fault").length).toBeGreaterThan(1);
});

it("finds a sender that writes its recipient into its error", async () => {
  const leaking = (sender: NoticeSender): NoticeSender => ({
    ...sender,
    send: (notice, { email }) => {
      console.warn(`could not send to ${email ?? ""}`);
      return sender.send(notice, { language: "vi" });
    },
  });
  expect(found(await playAll(anyPackage, walk, { sender: leaking }))).toEqual([
    "printed: address of the recipient",
  ]);
});

it("finds a logger that writes commands down, in JSON or as the name of a file", async () => {
  const inJson = (_: House, command: object) => console.log(JSON.stringify(command));
  const leaked = found(await playAll(anyPackage, walk, { log: inJson }));
  expect(leaked).toContain("printed: actor.name");
  expect(leaked).toContain("printed: reason");
  expect(leaked.some((one) => one.startsWith("printed: field "))).toBe(true);
  printed.length = 0;
  const asName = ({ told }: House, command: { readonly actor?: { readonly name?: string } }) =>
    told.add("name of a letter", `giay-${encodeURIComponent(command.actor?.name ?? "")}.html`);
  expect(found(await playAll(anyPackage, walk, { log: asName }))).toEqual(["name of a letter: actor.name"]);
});
