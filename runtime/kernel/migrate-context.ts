import {
  entryOf,
  factsOf,
  movedFields,
  settleAnswers,
  topFields,
  type BranchOutcome,
  type Json,
  type LocalText,
  type MachineContext,
  type MigrationPlan,
  type ProcedureModel,
} from "@tthc/model";
import type { MigrationArchive } from "./migration-entry.ts";
import type { MovedNames } from "./migrate-names.ts";

/** What a dossier knows, in the names of the newer version. */
export interface MovedContext {
  readonly context: MachineContext;
  readonly archive: Omit<MigrationArchive, "procedure" | "version" | "at">;
  readonly asked: readonly string[];
}

/** The context under a plan, or what the dossier was filed as that the newer version does not know. */
export function movedContext(
  plan: MigrationPlan,
  names: MovedNames,
  { model }: { readonly model: ProcedureModel },
  context: MachineContext,
): MovedContext | { readonly unknown: LocalText } {
  const facts = movedFacts(plan, model, context);
  if (facts.unknown !== undefined) return { unknown: facts.unknown };
  const fields = movedFields(context.fields, plan.fields, topFields(model));
  const papers = movedPapers(plan, context.papers);
  const registries = renamed(context.registries, (id) => entryOf(names.registries, id));
  const counts = renamed(context.counts, (way) => names.ways.get(way), Math.max);
  const visits = renamed(context.visits, (state) => entryOf(names.states, state), Math.max);
  const outcomes = movedOutcomes(names, context);
  const moved: MachineContext = {
    facts: facts.facts,
    fields: fields.fields,
    papers: papers.kept,
    registries: registries.kept,
    counts: counts.kept,
    visits: visits.kept,
    outcomes: outcomes.kept,
    amended: movedAmended(plan, names, context, outcomes.kept),
    outcome: context.outcome === null ? null : (entryOf(names.states, context.outcome) ?? context.outcome),
  };
  const settled = settledContext(model, moved);
  return {
    context: settled.context,
    archive: {
      facts: facts.archived,
      fields: { ...fields.archived, ...settled.hidden },
      papers: papers.archived,
      registries: registries.archived,
      counts: counts.archived,
      visits: visits.archived,
      outcomes: outcomes.archived,
    },
    asked: fields.asked,
  };
}

type FactsMoved =
  | {
      readonly facts: { readonly [fact: string]: string };
      readonly archived: { readonly [fact: string]: string };
      readonly unknown?: undefined;
    }
  | { readonly unknown: LocalText };

function movedFacts(plan: MigrationPlan, model: ProcedureModel, { facts }: MachineContext): FactsMoved {
  const kept = new Map<string, string>();
  const archived: { [fact: string]: string } = {};
  for (const [fact, value] of Object.entries(facts) as [string, string | undefined][])
    if (value !== undefined) kept.set(fact, value);
  for (const fact of ["case", "applicant"] as const) {
    const known: readonly { readonly id: string }[] = fact === "case" ? model.cases : model.applicants;
    const value = facts[fact];
    // A plan may name the case of dossiers that were filed when nobody asked: their value is "".
    const move = plan.facts.find((one) => one.fact === fact && one.value === (value ?? ""));
    const to = move?.to ?? (move === undefined && known.some(({ id }) => id === value) ? value : undefined);
    if (known.length === 0) {
      // The newer version makes no difference any more.
      if (value !== undefined) archived[fact] = value;
      kept.delete(fact);
    } else if (to !== undefined && known.some(({ id }) => id === to)) kept.set(fact, to);
    else if (value !== undefined || move !== undefined)
      return { unknown: notFiledAs(fact, move?.label, value) };
  }
  return { facts: Object.fromEntries(kept), archived };
}

function notFiledAs(fact: "case" | "applicant", label: LocalText | undefined, value = ""): LocalText {
  const vi = label?.vi ?? value;
  const en = label?.en ?? vi;
  if (value === "")
    return {
      vi: "Phiên bản mới phân biệt trường hợp, hồ sơ này nộp khi chưa phân biệt; kế hoạch phải nêu trường hợp.",
      en: "The new version tells cases apart and this dossier was filed without one; the plan has to name it.",
    };
  const [what, kind] = fact === "case" ? ["trường hợp", "case"] : ["đối tượng", "kind of applicant"];
  return { vi: `Phiên bản mới không có ${what} «${vi}».`, en: `The new version has no ${kind} "${en}".` };
}

/** A paper that several became is there where all of them were handed in. */
function movedPapers({ papers: moves }: MigrationPlan, papers: MachineContext["papers"]) {
  const kept: { [id: string]: boolean } = {};
  const archived: { [id: string]: boolean } = {};
  for (const [id, present] of Object.entries(papers)) {
    const to = moves.find(({ paper }) => paper === id)?.to;
    if (to === undefined) {
      archived[id] = present;
      continue;
    }
    const parts = moves.filter((move) => move.to === to);
    const isWhole = parts.every(({ paper }) => paper === id || entryOf(papers, paper) === true);
    kept[to] = present && isWhole;
    if (parts.length > 1) archived[id] = present;
  }
  return { kept, archived };
}

function renamed<V>(
  record: { readonly [key: string]: V },
  name: (key: string) => string | undefined,
  meet: (one: V, other: V) => V = (one) => one,
) {
  const kept: { [key: string]: V } = {};
  const archived: { [key: string]: V } = {};
  const met = new Set<string>();
  for (const [key, value] of Object.entries(record)) {
    const to = name(key);
    if (to === undefined) {
      archived[key] = value;
      continue;
    }
    const before = entryOf(kept, to);
    kept[to] = before === undefined ? value : meet(before, value);
    if (before !== undefined) met.add(to);
  }
  // Where two became one, what each of them was is kept too.
  for (const [key, value] of Object.entries(record)) if (met.has(name(key) ?? "")) archived[key] = value;
  return { kept, archived };
}

function movedOutcomes({ states, branches, outcomes: actions }: MovedNames, { outcomes }: MachineContext) {
  const kept: { [branch: string]: BranchOutcome } = {};
  const archived: { [branch: string]: BranchOutcome } = {};
  for (const [key, outcome] of Object.entries(outcomes)) {
    const action = actions.get(`${key}.${outcome.action}`);
    const branch = entryOf(branches, key);
    const state = entryOf(states, key.slice(0, key.indexOf(".")));
    if (action === undefined || branch === undefined || state === undefined) archived[key] = outcome;
    else kept[`${state}.${branch}`] = { ...outcome, action };
  }
  return { kept, archived };
}

function movedAmended(
  { fields, papers }: MigrationPlan,
  { states, branches }: MovedNames,
  { amended }: MachineContext,
  standing: MachineContext["outcomes"],
): MachineContext["amended"] {
  const names = new Map([
    ...fields.flatMap(({ field, to }) => (to === undefined ? [] : [[field, to] as const])),
    ...papers.flatMap(({ paper, to }) => (to === undefined ? [] : [[paper, to] as const])),
  ]);
  const entries = Object.entries(amended).flatMap(([key, paths]): [string, readonly string[]][] => {
    const state = entryOf(states, key.slice(0, key.indexOf(".")));
    const name = `${state ?? ""}.${entryOf(branches, key) ?? ""}`;
    return Object.hasOwn(standing, name)
      ? [[name, [...new Set(paths.map((path) => names.get(path) ?? path))].sort()]]
      : [];
  });
  return Object.fromEntries(entries);
}

/** Computed fields of the newer version are computed, and what it hides goes to the archive. */
function settledContext(model: ProcedureModel, context: MachineContext) {
  const sections = model.forms.flatMap((form) => form.sections);
  const fields = settleAnswers(sections, context.fields, factsOf(context));
  const hidden: { [path: string]: Json } = {};
  for (const [id, value] of Object.entries(context.fields))
    if (JSON.stringify(entryOf(fields, id)) !== JSON.stringify(value)) hidden[id] = value;
  return { context: { ...context, fields }, hidden };
}
