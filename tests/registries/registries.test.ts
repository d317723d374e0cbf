import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Json, ProcedureModel } from "@tthc/model";
import {
  askRegistries,
  Definitions,
  dossierPapers,
  inquiringApply,
  memoryEngine,
  recordedRegistry,
  registryQuestions,
  standInPayments,
  standInSigning,
  type DossierCommand,
  type Inquiry,
  type RegistrySource,
} from "@tthc/runtime";
import { fileRegistry } from "@tthc/runtime/files";
import { expect, it } from "vitest";
import { countingCryptography } from "../runtime/engines/life.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const FOLDER = "generated/ban-le-ruou/2";
const model = JSON.parse(readFileSync(`${FOLDER}/model.json`, "utf8")) as ProcedureModel;
const cryptography = countingCryptography();
const definitions = new Definitions(cryptography);
const hash = definitions.add({ model, machine: readFileSync(`${FOLDER}/machine.json`, "utf8") });
const { definition } = definitions.get(hash);
const AT = "2026-08-21T09:00";

const CHANNEL = model.channels.find(({ channel }) => channel.startsWith("online"))!.channel;

const lookedUp = model.forms
  .flatMap(({ sections }) => sections.flatMap(({ fields }) => fields))
  .find(({ lookup }) => lookup === "csdl_dkkd");

const filing = (more: Partial<DossierCommand["event"]> = {}): DossierCommand => ({
  dossier: "H29-260821-0001",
  key: "nop",
  at: AT,
  definition: hash,
  actor: { is: "applicant", name: "Hồ Thị Kỷ" },
  event: {
    type: definition.model.flow.states
      .flatMap(({ kind, exits }) => (kind === "end" ? [] : exits))
      .find(({ meaning }) => meaning === "file")!.action,
    facts: { channel: CHANNEL, ...(model.cases[0] && { case: model.cases[0].id }) },
    ...more,
  },
});

const never: RegistrySource = { isStandIn: true, ask: () => new Promise(() => {}) };
const answering = (answer: unknown): RegistrySource => ({
  isStandIn: false,
  ask: () => Promise.resolve(answer as never),
});
const patient = () => new AbortController().signal;

it("asks for the papers that a registry stands for, with what the applicant said of it", () => {
  const key = lookedUp === undefined ? {} : { [lookedUp.id]: "079185001234" as Json };
  const [question] = registryQuestions(definition, null, filing({ fields: key }));
  expect(question).toMatchObject({ registry: "csdl_dkkd", dossier: "H29-260821-0001", asked: key });
  expect(question?.papers.length).toBeGreaterThan(0);
  // Asked once: an answer stands, also that there is no data.
  expect(registryQuestions(definition, null, filing({ registries: { csdl_dkkd: false } }))).toEqual([]);
});

it.each<readonly [string, RegistrySource | undefined, AbortSignal, Inquiry["is"], Inquiry["because"]]>([
  ["has", answering({ has: true }), patient(), "has", undefined],
  ["has not", answering({ has: false }), patient(), "has-not", undefined],
  ["comes too late", never, AbortSignal.abort(), "no-answer", "timeout"],
  [
    "fails",
    { isStandIn: false, ask: () => Promise.reject(new Error("x")) },
    patient(),
    "no-answer",
    "failed",
  ],
  [
    "throws",
    {
      isStandIn: false,
      ask: () => {
        throw new Error("x");
      },
    },
    patient(),
    "no-answer",
    "failed",
  ],
  ["makes no sense", answering({ has: "yes" }), patient(), "no-answer", "malformed"],
  ["is not connected", undefined, patient(), "no-answer", "no-source"],
])("decides with a registry that %s, as the source declares", async (_, source, signal, is, because) => {
  const engine = memoryEngine({ definitions, cryptography, now: () => AT });
  const reports: Inquiry[] = [];
  const apply = inquiringApply({
    engine,
    definitions,
    sources: source === undefined ? {} : { csdl_dkkd: source },
    patience: () => signal,
    report: (__, inquiries) => reports.push(...inquiries),
  });
  const outcome = await apply(filing());
  expect([outcome.ok, outcome.ok ? "" : outcome.refusal.reason.vi]).toEqual([true, ""]);
  expect(reports).toMatchObject([{ registry: "csdl_dkkd", is, ...(because && { because }) }]);
  const record = (await engine.read("H29-260821-0001"))!.record!;
  expect(record.context.registries).toEqual({ csdl_dkkd: is === "has" });
  const papers = dossierPapers(definition, record, AT).filter(({ why }) =>
    ["registry", "no-data"].includes(why.is),
  );
  expect(papers.length).toBeGreaterThan(0);
  for (const { needed, why, by } of papers.filter(({ within }) => within === undefined)) {
    expect(needed).toBe(is !== "has");
    // Online: eight working hours from the filing, as the library's sources say; that Saturday is worked.
    if (is !== "has")
      expect([why, by]).toMatchObject([
        { is: "no-data", limit: { amount: 8, unit: "working-hour" } },
        "2026-08-22T09:00",
      ]);
  }
  expect(await engine.audit("H29-260821-0001")).toMatchObject({ ok: true });
});

it("asks nobody about a command that is refused anyway, or was answered", async () => {
  let asked = 0;
  const counting: RegistrySource = {
    isStandIn: true,
    ask: () => ((asked += 1), Promise.resolve({ has: true })),
  };
  const options = { sources: { csdl_dkkd: counting }, patience: patient };
  const stranger = { ...filing(), actor: { is: "role", role: "nobody" } as const };
  const early = { ...filing(), at: "2001-01-01T09:00" };
  const odd = filing({ fields: { khong_co: "x" } });
  for (const command of [stranger, early, odd, { ...filing(), event: {} as never }])
    expect(await askRegistries(definition, null, command, options)).toMatchObject({ inquiries: [] });
  expect(asked).toBe(0);
  expect((await askRegistries(definition, null, filing(), options)).inquiries).toHaveLength(1);
  expect(asked).toBe(1);
});

it("takes over only the fields that are looked up there, and what the applicant said comes first", async () => {
  const source = recordedRegistry([
    {
      registry: "csdl_dkkd",
      answer: { has: true, fields: { ...(lookedUp && { [lookedUp.id]: "079185001234" }), khong_hoi: "x" } },
    },
  ]);
  const options = { sources: { csdl_dkkd: source }, patience: patient };
  const { findings, inquiries } = await askRegistries(definition, null, filing(), options);
  expect(Object.keys(findings?.fields ?? {})).toEqual(lookedUp === undefined ? [] : [lookedUp.id]);
  expect(inquiries[0]).toMatchObject({ byStandIn: true });
});

it("answers from a file, and gives no answer where the file is missing or no list", async () => {
  const file = join(temporaryFolder(), "dan-cu.json");
  const question = { registry: "r", dossier: "d", at: AT, asked: { so: "1" }, papers: [] };
  const source = fileRegistry(file);
  await expect(source.ask(question, patient())).rejects.toThrow();
  writeFileSync(file, JSON.stringify([{ registry: "r", asked: { so: "1" }, answer: { has: true } }]));
  expect(await source.ask(question, patient())).toEqual({ has: true });
  await expect(source.ask({ ...question, asked: { so: "2" } }, patient())).rejects.toThrow(
    "nothing was recorded",
  );
  writeFileSync(file, "{ bí mật");
  await expect(source.ask(question, patient())).rejects.toThrow(/^registry file: not JSON$/);
});

it("marks everything that a stand-in for money or signatures says", async () => {
  const payments = standInPayments();
  const asked = await payments.request({ id: "a/1/1", dossier: "a", dong: "75000" });
  expect(asked).toMatchObject({ is: "waiting", standIn: true });
  expect(await payments.request({ id: "a/1/1", dossier: "a", dong: "75000" })).toEqual(asked);
  await expect(payments.request({ id: "a/1/1", dossier: "a", dong: "1" })).rejects.toThrow(TypeError);
  payments.settle("a/1/1", "paid", AT);
  expect(await payments.stateOf("a/1/1")).toMatchObject({
    is: "paid",
    standIn: true,
    reference: "STAND-IN-1",
  });
  const signing = standInSigning(cryptography);
  const request = { id: "s", dossier: "a", digest: "0".repeat(64), role: "lanh_dao" };
  const signature = await signing.sign(request);
  expect(signature).toMatchObject({ standIn: true, algorithm: "stand-in/no-legal-value" });
  expect(await signing.verify(request, signature)).toBe(true);
  expect(await signing.verify({ ...request, role: "khac" }, signature)).toBe(false);
  await expect(signing.sign({ ...request, digest: "paper itself" })).rejects.toThrow(TypeError);
});
