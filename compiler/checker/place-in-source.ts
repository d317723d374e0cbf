import {
  asciiName,
  type Charge,
  type Citation,
  type DossierItem,
  type Form,
  type FormItem,
  type Name,
  type Procedure,
  type ProcedureItem,
  type Span,
  type State,
} from "@tthc/grammar";
import type { ModelPlace } from "../diagnostics/model-place.ts";
import { nameOfCharge } from "../lower/charge.ts";
import { placeInFlow } from "./place-in-flow.ts";

type ItemOf<K extends ProcedureItem["kind"]> = Extract<ProcedureItem, { kind: K }>;

/**
 * The text an element of a model came from. What a flow library, a group or a part brought along has no text in the
 * procedure's own block: it is told where the procedure names what brought it, else at the procedure's name.
 */
export function placeInSource(node: Procedure, place: ModelPlace): Span {
  return exactPlace(node, place) ?? node.name;
}

function exactPlace(node: Procedure, place: ModelPlace): Span | undefined {
  switch (place.at) {
    case "procedure":
      return node.name;
    case "part":
      return headOf(itemOf(node, ITEM_OF_PART[place.part]));
    case "term-row":
      return termItems(node, "TermRow")[place.row] ?? headOf(itemOf(node, "Term"));
    case "term-line":
      return termItems(node, TERM_LINES[place.line])[0] ?? headOf(itemOf(node, "Term"));
    case "extension":
      return termItems(node, "Extension")[place.extension] ?? headOf(itemOf(node, "Term"));
    case "charge":
      return nameOf(chargeOf(node, place.charge)) ?? itemOf(node, "Parts");
    case "charge-row":
      return rowsOf(chargeOf(node, place.charge))[place.row] ?? nameOf(chargeOf(node, place.charge));
    case "relief":
      return (
        chargeOf(node, place.charge)?.items.filter(({ kind }) => kind === "Relief")[place.relief] ??
        nameOf(chargeOf(node, place.charge))
      );
    case "state":
    case "limit":
    case "actor":
    case "exit":
    case "branch":
    case "outcome":
    case "join":
      return placeInFlow(node, place);
    case "form":
      return formOf(node, place.form)?.name ?? itemOf(node, "Parts");
    case "section":
      return sectionOf(node, place)?.name ?? formOf(node, place.form)?.name;
    case "field":
      return fieldPlace(node, place);
    case "rule":
      return rulePlace(node, place);
    case "paper":
      return paperPlace(node, place.paper);
    case "requirement":
      return (
        node.items.filter((item) => item.kind === "Requirement" && !item.none)[place.requirement] ??
        itemOf(node, "Parts")
      );
    case "result":
      return node.items.find(
        (item) => item.kind === "Result" && item.name !== undefined && isNamed(item.name, place.result),
      );
    case "case":
      return node.items
        .flatMap((item) => (item.kind === "Cases" ? item.cases : []))
        .find(({ name }) => isNamed(name, place.case))?.name;
    case "citation":
      return firstCitation(node, place.law);
    case "campaign":
      return node.name;
  }
}

const ITEM_OF_PART = {
  version: "Version",
  agencies: "Agencies",
  "filing-place": "FilingPlace",
  applicants: "Applicants",
  channels: "Channels",
  "legal-basis": "LegalBasis",
  cases: "Cases",
  dossier: "Dossier",
  term: "Term",
  steps: "Steps",
  transition: "Transition",
  parts: "Parts",
} as const satisfies Record<Extract<ModelPlace, { at: "part" }>["part"], ProcedureItem["kind"]>;

const TERM_LINES = {
  anchor: "TermAnchor",
  supplement: "SupplementRule",
  "not-counted": "NotCounted",
  law: "LawLimit",
} as const;

const isNamed = (name: Name, id: string): boolean => asciiName(name.text) === id;

const itemOf = <K extends ProcedureItem["kind"]>(node: Procedure, kind: K): ItemOf<K> | undefined =>
  node.items.find((item): item is ItemOf<K> => item.kind === kind);

/** The first line of an item: a block of a hundred lines is no place to point at. */
function headOf(item: ProcedureItem | undefined): Span | undefined {
  if (item === undefined || !("items" in item)) return item;
  const [first] = item.items;
  return first === undefined ? item : { start: item.start, end: Math.max(item.start + 1, first.start - 1) };
}

function termItems(node: Procedure, kind: ItemOf<"Term">["items"][number]["kind"]) {
  return itemOf(node, "Term")?.items.filter((item) => item.kind === kind) ?? [];
}

const chargeOf = (node: Procedure, id: string): Charge | undefined =>
  node.items.find(
    (item): item is Charge => item.kind === "Charge" && !item.none && isNamed(nameOfCharge(item), id),
  );

const nameOf = (charge: Charge | undefined): Span | undefined => charge?.name ?? charge;

const rowsOf = (charge: Charge | undefined): readonly Span[] =>
  charge?.items.filter(({ kind }) => kind === "ChargeRow" || kind === "BandRow") ?? [];

const formOf = (node: Procedure, id: string): Form | undefined =>
  node.items.find((item): item is Form => item.kind === "Form" && isNamed(item.name, id));

function sectionOf(node: Procedure, place: { readonly form: string; readonly section?: string }) {
  return formOf(node, place.form)?.items.find(
    (item) => item.kind === "Section" && place.section !== undefined && isNamed(item.name, place.section),
  ) as Extract<FormItem, { kind: "Section" }> | undefined;
}

function fieldPlace(node: Procedure, place: Extract<ModelPlace, { at: "field" }>): Span | undefined {
  const forms = node.items.filter((item) => item.kind === "Form");
  const named =
    place.form === undefined ? forms : forms.filter(({ name }) => isNamed(name, place.form ?? ""));
  const [first] = named;
  for (const form of named) {
    const found = fieldIn(form.items, place.path);
    if (found !== undefined) return found;
  }
  return recordedField(node, place.path) ?? (place.form === undefined ? undefined : first?.name);
}

/** The name of a field, or as far down its path as the text goes: a group's fields stand elsewhere. */
function fieldIn(items: readonly FormItem[], [id, ...rest]: readonly string[]): Span | undefined {
  if (id === undefined) return undefined;
  for (const item of items) {
    if (item.kind === "Field" && isNamed(item.name, id)) {
      const inner = item.type?.kind === "RepeatType" ? fieldIn(item.type.items, rest) : undefined;
      return inner ?? item.name;
    }
    const found = item.kind === "Section" ? fieldIn(item.items, [id, ...rest]) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function recordedField(node: Procedure, path: readonly string[]): Span | undefined {
  for (const state of itemOf(node, "Steps")?.items ?? []) {
    const records = recordsOf(state as State);
    const found = fieldIn(
      records.flatMap(({ fields }) => fields),
      path,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

function recordsOf(state: State) {
  if (state.kind === "Step") return state.records;
  return state.kind === "Parallel" ? state.branches.flatMap(({ records }) => records) : [];
}

function rulePlace(node: Procedure, place: Extract<ModelPlace, { at: "rule" }>): Span | undefined {
  const form = formOf(node, place.form);
  const section = place.section === undefined ? undefined : sectionOf(node, place);
  const checks = (section ?? form)?.items.filter(({ kind }) => kind === "FormCheck") ?? [];
  return checks[place.rule] ?? section?.name ?? form?.name;
}

function paperPlace(node: Procedure, id: string): Span | undefined {
  const dossier = itemOf(node, "Dossier");
  return (
    // What the dossier does not list came with a part.
    paperIn(dossier?.items ?? [], id) ?? itemOf(node, "Parts") ?? headOf(dossier) ?? formOf(node, id)?.name
  );
}

function paperIn(items: readonly DossierItem[], id: string): Span | undefined {
  for (const item of items) {
    if (item.kind === "Paper") {
      if (isNamed(item.name, id)) return item.name;
      continue;
    }
    const [first] = item.items;
    // `một trong` has no name of its own: its id is made from its first paper.
    if (item.kind === "OneOf" && first?.kind === "Paper" && `mot_trong_${asciiName(first.name.text)}` === id)
      return { start: item.start, end: Math.max(item.start + 1, first.start - 1) };
    const found = paperIn(item.items, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Citations stand anywhere in the tree: it is walked in the order of the text. */
function firstCitation(node: object, law: string): Span | undefined {
  if ((node as { kind?: string }).kind === "Citation")
    return isNamed((node as Citation).law, law) ? (node as Citation) : undefined;
  for (const value of Object.values(node) as readonly unknown[]) {
    if (typeof value !== "object" || value === null) continue;
    const found = firstCitation(value, law);
    if (found !== undefined) return found;
  }
  return undefined;
}
