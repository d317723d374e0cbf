import { topFields, type Json } from "@tthc/model";
import { decide, type Findings } from "../kernel/decide.ts";
import type { Definition } from "../kernel/definition.ts";
import type { DossierCommand } from "../engines/engine.ts";
import type { DossierRecord, RefusalCode } from "../kernel/record.ts";
import { registryQuestions } from "./registry-questions.ts";
import type { RegistryAnswer, RegistryQuestion, RegistrySource } from "./registry-source.ts";

/** How one registry answered. What was asked and answered is personal; this is not. */
export interface Inquiry {
  readonly registry: string;
  readonly papers: readonly string[];
  /** `no-answer` counts as no data: the source says until when the applicant hands the papers in. */
  readonly is: "has" | "has-not" | "no-answer";
  readonly because?: "timeout" | "failed" | "no-source" | "malformed";
  readonly byStandIn?: true;
}

/** What the registries know of a dossier, for the engine, and how each of them answered, for the office. */
export interface RegistryFindings {
  readonly findings: Findings | undefined;
  readonly inquiries: readonly Inquiry[];
}

/** The sources by registry, and how long one is waited for: in a server `() => AbortSignal.timeout(5_000)`. */
export interface RegistryOptions {
  readonly sources: { readonly [registry: string]: RegistrySource };
  readonly patience: () => AbortSignal;
}

// What an answer of a registry could still change about a refusal.
const OPEN: ReadonlySet<RefusalCode> = new Set(["GUARD", "GUARD_UNKNOWN", "FACT_REQUIRED", "NO_JOIN"]);

/**
 * Asks what a command needs to know before it is decided. Never rejects: an answer that does not come, comes late or makes
 * no sense is the answer that there is no data, and the procedure says what follows from it. A command that is refused
 * anyway asks nobody.
 */
export async function askRegistries(
  definition: Definition,
  record: DossierRecord | null,
  command: DossierCommand,
  options: RegistryOptions,
): Promise<RegistryFindings> {
  const dry = decide(definition, record, command, command.findings);
  if (dry.ok ? dry.duplicate : !OPEN.has(dry.refusal.code))
    return { findings: command.findings, inquiries: [] };
  const questions = registryQuestions(definition, record, command);
  const asked = await Promise.all(questions.map((question) => askOne(definition, question, options)));
  if (asked.length === 0) return { findings: command.findings, inquiries: [] };
  const has = Object.fromEntries(asked.map(({ inquiry }) => [inquiry.registry, inquiry.is === "has"]));
  const fields = Object.assign({}, ...asked.map((one) => one.fields), command.findings?.fields) as Record<
    string,
    Json
  >;
  return {
    findings: {
      ...command.findings,
      registries: { ...has, ...command.findings?.registries },
      ...(Object.keys(fields).length > 0 && { fields }),
    },
    inquiries: asked.map(({ inquiry }) => inquiry),
  };
}

interface Asked {
  readonly inquiry: Inquiry;
  readonly fields: { readonly [field: string]: Json };
}

async function askOne(
  { model }: Definition,
  question: RegistryQuestion,
  { sources, patience }: RegistryOptions,
): Promise<Asked> {
  const { registry, papers } = question;
  const source = Object.hasOwn(sources, registry) ? sources[registry] : undefined;
  const told = { registry, papers, ...(source?.isStandIn === true && { byStandIn: true as const }) };
  const none = (because: NonNullable<Inquiry["because"]>): Asked => ({
    inquiry: { ...told, is: "no-answer", because },
    fields: {},
  });
  if (source === undefined) return none("no-source");
  const answer = await answerOf(source, question, patience());
  if (answer === "timeout" || answer === "failed") return none(answer);
  if (!isAnswer(answer)) return none("malformed");
  const own = new Set(topFields(model).flatMap(({ id, lookup }) => (lookup === registry ? [id] : [])));
  const fields = Object.fromEntries(Object.entries(answer.fields ?? {}).filter(([id]) => own.has(id)));
  return {
    inquiry: { ...told, is: answer.has ? "has" : "has-not" },
    fields: answer.has ? fields : {},
  };
}

/** Whoever does not hear the signal is not waited for either. */
function answerOf(
  source: RegistrySource,
  question: RegistryQuestion,
  signal: AbortSignal,
): Promise<RegistryAnswer | "timeout" | "failed"> {
  return new Promise((resolve) => {
    const late = () => resolve("timeout");
    if (signal.aborted) late();
    else signal.addEventListener("abort", late, { once: true });
    // A source may throw before it gives a promise.
    Promise.resolve()
      .then(() => source.ask(question, signal))
      .then(resolve, () => resolve(signal.aborted ? "timeout" : "failed"))
      .finally(() => signal.removeEventListener("abort", late));
  });
}

const isAnswer = (answer: unknown): answer is RegistryAnswer => {
  if (typeof answer !== "object" || answer === null) return false;
  const { has, fields } = answer as { readonly has?: unknown; readonly fields?: unknown };
  const isRecord = typeof fields === "object" && fields !== null && !Array.isArray(fields);
  return typeof has === "boolean" && (fields === undefined || isRecord);
};
