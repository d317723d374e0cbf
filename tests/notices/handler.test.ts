import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  deadLetters,
  DeliveryFault,
  memoryEngine,
  memoryFailureBook,
  noticeHandler,
  noticeOf,
  portalStatus,
  resend,
  withDeadLetters,
  type Effect,
  type FailureBook,
  type Notice,
  type NoticeSender,
} from "@tthc/runtime";
import { fileFailureBook, fileSender, safeName } from "@tthc/runtime/files";
import fc from "fast-check";
import { expect, it } from "vitest";
import { live, surroundings } from "../runtime/engines/life.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { sampleNotice } from "./samples.ts";

const collector = (): NoticeSender & { readonly sent: Notice[] } => {
  const sent: Notice[] = [];
  return { name: "test", discloses: [], sent, send: (notice) => Promise.resolve(void sent.push(notice)) };
};

it("makes a notice of every effect of a dossier, in the language of whoever is told", async () => {
  const around = surroundings();
  const engine = memoryEngine(around);
  const sender = collector();
  const { definitions } = around;
  const recipients = (to: string) => ({ language: to === "office" ? ("en" as const) : ("vi" as const) });
  await engine.start(noticeHandler({ engine, definitions, recipients, senders: [sender] }));
  await live(engine, around, "H29-260821-0001", 3);
  expect(await engine.tick("2026-08-22T09:00")).toMatchObject({ delivered: 2, failed: [] });
  const [receipt, supplement] = sender.sent;
  expect(receipt?.subject).toBe("Hồ sơ H29-260821-0001: đã tiếp nhận");
  expect(receipt?.text).toContain("nhà ở riêng lẻ");
  expect(supplement).toMatchObject({
    about: "supplement-request",
    to: "applicant",
    id: "H29-260821-0001/3/1",
  });
  // The reason names somebody; it stays in the slip.
  expect(JSON.stringify(sender.sent)).not.toMatch(/Hồ Thị Kỷ|bị mờ/);
  await live(engine, around, "late", 5);
  await engine.tick("2027-10-01T08:00");
  const office = sender.sent.filter(({ to }) => to === "office");
  expect(office.map(({ language, subject }) => [language, subject.slice(0, 8)])).toContainEqual([
    "en",
    "Dossier ",
  ]);
  const state = await engine.read("H29-260821-0001");
  const { definition } = definitions.get(around.hash);
  expect(portalStatus(definition, state!.record!)).toBeGreaterThan(0);
});

it("leaves out a date that nobody knows instead of promising nothing", async () => {
  const around = surroundings();
  const engine = memoryEngine(around);
  await live(engine, around, "a", 3);
  const { record } = (await engine.read("a"))!;
  const { definition } = around.definitions.get(around.hash);
  const effect: Effect = {
    id: "a/9/1",
    dossier: "a",
    at: "2026-08-22T09:00",
    what: { is: "recount", calendar: "x-2026", before: "2026-09-10", after: null },
  };
  const text = noticeOf(effect, definition, record!, "vi")?.text ?? "";
  expect(text).not.toContain("{ngay}");
  expect(text).toContain("Hồ sơ a");
});

it("tells nobody where nobody is to be told, or all was erased", async () => {
  const around = surroundings();
  const engine = memoryEngine(around);
  const sender = collector();
  const options = { engine, definitions: around.definitions, senders: [sender] };
  await engine.start(noticeHandler({ ...options, recipients: () => undefined }));
  await live(engine, around, "a", 2);
  expect(await engine.tick("2026-08-22T09:00")).toMatchObject({ delivered: 1, failed: [] });
  expect(sender.sent).toEqual([]);
});

const books: readonly (readonly [string, () => FailureBook])[] = [
  ["memory", memoryFailureBook],
  ["files", () => fileFailureBook(join(temporaryFolder(), "thu-chet"))],
];

it.each(books)(
  "puts a letter aside after so many tries, lists it, and sends it when told: %s",
  async (_, make) => {
    const around = surroundings();
    const engine = memoryEngine(around);
    const book = make();
    let isDown = true;
    const run = (): Promise<undefined> =>
      isDown ? Promise.reject(new DeliveryFault("unreachable", { by: "mail" })) : Promise.resolve(undefined);
    const handler = { run };
    await engine.start(withDeadLetters(handler, book, { now: around.now, tries: 3 }));
    await live(engine, around, "a", 2);
    const day = (n: number) => `2026-08-${String(22 + n).padStart(2, "0")}T09:00`;
    expect(await engine.tick(day(0))).toMatchObject({ failed: [{ what: "a/2/1" }] });
    expect(await deadLetters(book)).toEqual([]);
    // Counts outlive the process that counted.
    await engine.start(withDeadLetters(handler, book, { now: around.now, tries: 3 }));
    await engine.tick(day(1));
    expect(await engine.tick(day(2))).toMatchObject({ failed: [] });
    const [letter] = await deadLetters(book);
    expect(letter).toMatchObject({
      tries: 3,
      dead: true,
      effect: { id: "a/2/1" },
      because: "mail: the receiver cannot be reached",
    });
    expect(await engine.tick(day(3))).toMatchObject({ delivered: 0, failed: [] });
    await expect(resend(book, handler, "a/2/1")).rejects.toThrow(DeliveryFault);
    expect(await deadLetters(book)).toHaveLength(1);
    isDown = false;
    await resend(book, handler, "a/2/1");
    expect(await book.list()).toEqual([]);
  },
);

it("puts a letter aside at once where trying again comes to the same", async () => {
  const around = surroundings();
  const engine = memoryEngine(around);
  const book = memoryFailureBook();
  const handler = { run: () => Promise.reject(new DeliveryFault("no-address", { permanent: true })) };
  await engine.start(withDeadLetters(handler, book, around));
  await live(engine, around, "a", 2);
  expect(await engine.tick("2026-08-22T09:00")).toMatchObject({ failed: [] });
  expect(await deadLetters(book)).toHaveLength(1);
});

it("keeps no word of an error that is not its own", async () => {
  const book = memoryFailureBook();
  const handler = { run: () => Promise.reject(new Error("550 bi-mat@example.com")) };
  const guarded = withDeadLetters(handler, book, { now: () => "2026-08-22T09:00", tries: 1 });
  await guarded.run({
    id: "a/1/1",
    dossier: "a",
    at: "2026-08-22T09:00",
    what: { is: "slip", slip: { slip: "receipt", state: "x" } },
  } as never);
  expect(JSON.stringify(await book.list())).not.toContain("bi-mat");
});

it("writes one whole file for a notice, the same file again, under a name that is no path", async () => {
  const folder = join(temporaryFolder(), "thong-bao");
  const sender = fileSender(folder);
  await sender.send(sampleNotice, { language: "vi" });
  await sender.send(sampleNotice, { language: "vi" });
  const names = readdirSync(folder);
  expect(names).toEqual([`${safeName(sampleNotice.id)}.json`]);
  const content = JSON.parse(readFileSync(join(folder, names[0]!), "utf8")) as object;
  expect(content).toEqual({ format: "tthc-notice/1", ...sampleNotice });
  await sender.send({ ...sampleNotice, id: "../../etc/passwd" }, { language: "vi" });
  expect(readdirSync(folder)).toHaveLength(2);
  writeFileSync(join(folder, "..", "tep"), "");
  const blocked = fileSender(join(folder, "..", "tep"));
  await expect(blocked.send(sampleNotice, { language: "vi" })).rejects.toMatchObject({ code: "not-written" });
});

it("names files safely and differently, whatever the id", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (one, other) => {
      expect(safeName(one)).toMatch(/^[A-Za-z0-9][A-Za-z0-9-]{0,100}$/);
      if (one !== other) expect(safeName(one).toLowerCase()).not.toBe(safeName(other).toLowerCase());
    }),
  );
});
