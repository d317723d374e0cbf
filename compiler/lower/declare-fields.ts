import {
  asciiName,
  foldName,
  type ChoiceType,
  type Field,
  type FieldType,
  type FormItem,
  type Name,
} from "@tthc/grammar";
import type { DeclaredSymbol } from "../binder/symbols.ts";
import { ANY, listOf, type Codelist, type StaticType } from "@tthc/model";
import { fieldTypeOf } from "../field-types/registry.ts";
import type { Context } from "./context.ts";
import { checkId } from "./declare-name.ts";
import { domainOf, NameTable, type ChoiceDomain, type FieldEntry, type FieldTable } from "./environment.ts";
import { perObject } from "./per-object.ts";

/** Groups within groups deeper than this are a circle or a mistake. */
const GROUP_DEPTH = 8;

/** The `gồm` that brings fields in from elsewhere: where they collide with others is a matter of that line. */
interface Site {
  readonly name: Name;
  readonly context: Context;
}

/** Where fields are declared: the group they come from, the groups that one is inside of, and what included it. */
export interface DeclarationPlace {
  readonly from?: string;
  readonly trail: readonly string[];
  readonly site?: Site;
}

/**
 * Enters the fields of a form, a group or a step into `table` with their types, before any expression is read.
 * Sections open no name space; `gồm` puts a group's fields flat, a field of type `nhóm` nests them.
 */
export function declareFields(
  items: readonly FormItem[],
  table: FieldTable,
  context: Context,
  place: DeclarationPlace = { trail: [] },
): void {
  for (const item of items) {
    if (item.kind === "Section") declareFields(item.items, table, context, place);
    else if (item.kind === "Field") declareField(item, table, context, place);
    else if (item.kind === "Include") {
      for (const name of item.groups) {
        const group = groupOf(name, context, place.trail);
        if (group === undefined) continue;
        const site = place.site ?? { name, context };
        declareFields(group.node.items, table, context.at(group), insideOf(group, place.trail, site));
      }
    }
  }
}

const insideOf = (
  { id }: DeclaredSymbol<"group">,
  trail: readonly string[],
  site?: Site,
): DeclarationPlace => ({
  from: id,
  trail: [...trail, id],
  ...(site !== undefined && { site }),
});

/** The group a name means, unless it is one we are already inside of. */
export function groupOf(
  name: Name,
  context: Context,
  trail: readonly string[],
): DeclaredSymbol<"group"> | undefined {
  const group = context.resolve("group", name);
  if (group === undefined) return undefined;
  if (!trail.includes(group.id) && trail.length < GROUP_DEPTH) return group;
  context.report("TT4003", name, { name: name.text });
  return undefined;
}

function declareField(
  node: Field,
  table: FieldTable,
  context: Context,
  { from, trail, site }: DeclarationPlace,
): void {
  if (node.name.text === "") return;
  checkId(node.name, context);
  const { name, context: at } = site ?? { name: node.name, context };
  const key = foldName(node.name.text);
  const id = asciiName(node.name.text);
  const known = table.get(key);
  if (known !== undefined) {
    // The same reusable group in two forms is asked once, which is what the once-only principle wants.
    if (known.from === undefined || known.from !== from) {
      at.report("TT2010", name, { what: "field", name: node.name.text });
    }
    return;
  }
  const namesake = table.withId(id);
  if (namesake !== undefined) {
    at.report("TT2003", name, { name: node.name.text, other: namesake.name.text, id });
  }
  const inner = innerFields(node.type, context, trail);
  const domain = node.type?.kind === "ChoiceType" ? choiceDomain(node.type, node.name, context) : undefined;
  const entry: FieldEntry = {
    id,
    name: node.name,
    type: typeOf(node.type, domain),
    ...(domain !== undefined && { domain }),
    ...(inner !== undefined && { inner }),
    ...(from !== undefined && { from }),
  };
  table.set(key, entry);
}

function innerFields(
  type: FieldType | undefined,
  context: Context,
  trail: readonly string[],
): FieldTable | undefined {
  if (type?.kind === "RepeatType") {
    const table: FieldTable = new NameTable();
    declareFields(type.items, table, context, { trail });
    return table;
  }
  if (type?.kind !== "GroupType") return undefined;
  const table: FieldTable = new NameTable();
  const group = groupOf(type.group, context, trail);
  if (group !== undefined) declareFields(group.node.items, table, context.at(group), insideOf(group, trail));
  return table;
}

function typeOf(type: FieldType | undefined, domain: ChoiceDomain | undefined): StaticType {
  switch (type?.kind) {
    case "SimpleType":
      return fieldTypeOf(type.word)?.value ?? ANY;
    case "ChoiceType": {
      const choice: StaticType = { is: "choice", ...(domain !== undefined && { domain: domain.id }) };
      return type.many ? listOf(choice) : choice;
    }
    case "RepeatType":
      return listOf({ is: "record" });
    case "GroupType":
      return { is: "record" };
    case undefined:
      return ANY;
  }
}

/** Fields that share a code list share its domain, so they may be compared. */
function choiceDomain(type: ChoiceType, field: Name, context: Context): ChoiceDomain {
  if (type.codelist === undefined) {
    return domainOf(
      `field ${asciiName(field.text)}`,
      field.text,
      type.options.map((option) => option.name),
    );
  }
  const codelist = context.resolve("codelist", type.codelist);
  if (codelist === undefined) return domainOf(`field ${asciiName(field.text)}`, field.text, []);
  const codes = codesOf(context.used.entriesOf(codelist, context));
  return { id: `codelist ${codelist.id}`, name: field.text, ...codes };
}

const codesOf = perObject((entries: Codelist["entries"]): Pick<ChoiceDomain, "options" | "names"> => ({
  options: new Map(entries.map(({ code }) => [foldName(code), code])),
  names: entries.map(({ code }) => code),
}));
