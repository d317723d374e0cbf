import {
  asciiName,
  foldName,
  type Form as FormNode,
  type FormItem,
  type Name,
  type Records,
  type Section as SectionNode,
} from "@tthc/grammar";
import type { Field, Form, FormRule, Section } from "@tthc/model";
import { groupOf } from "./declare-fields.ts";
import { withGroupPrivacy } from "./group-privacy.ts";
import type { Context } from "./context.ts";
import { declareName } from "./declare-name.ts";
import { textOf } from "./local-text.ts";
import { NameTable, type Environment, type LocalTable } from "./environment.ts";
import { lowerCondition } from "./expression.ts";
import { lowerField } from "./field.ts";

interface Fields {
  readonly fields: readonly Field[];
  readonly rules: readonly FormRule[];
}

/** Lowers the fields and rules of a list of items; sections inside are flattened unless `sections` takes them. */
export function lowerItems(
  items: readonly FormItem[],
  environment: Environment,
  context: Context,
  from?: string,
  trail: readonly string[] = [],
): Fields {
  const fields: Field[] = [];
  const rules: FormRule[] = [];
  const add = (more: Fields): void => {
    // Not by spreading: a group may hold more fields than a call takes arguments.
    for (const field of more.fields) fields.push(field);
    for (const rule of more.rules) rules.push(rule);
  };
  for (const item of items) {
    switch (item.kind) {
      case "Field":
        if (item.name.text !== "")
          fields.push(lowerField(item, environment, context, { from, trail, lowerItems }));
        break;
      case "FormCheck":
        rules.push(lowerRule(item, rules.length, environment, context, from));
        break;
      case "Include":
        for (const name of item.groups) add(lowerGroup(name, environment, context, trail));
        break;
      case "Section":
        add(lowerItems(item.items, environment, context, from, trail));
        break;
    }
  }
  return { fields: onlyFirst(fields), rules };
}

/** `ghi nhận { … }`: the facts an official finds in a step or branch. */
export const lowerRecords = (
  records: readonly Records[],
  environment: Environment,
  context: Context,
): readonly Field[] => records.flatMap(({ fields }) => [...lowerItems(fields, environment, context).fields]);

/** A group used twice in one form is asked once. */
function onlyFirst(fields: readonly Field[]): readonly Field[] {
  const ids = new Set<string>();
  for (const { id } of fields) ids.add(id);
  if (ids.size === fields.length) return fields;
  return [...new Map(fields.toReversed().map((field) => [field.id, field])).values()].toReversed();
}

function lowerGroup(
  name: Name,
  environment: Environment,
  context: Context,
  trail: readonly string[],
): Fields {
  const group = groupOf(name, context, trail);
  if (group === undefined) return { fields: [], rules: [] };
  const inside = lowerItems(group.node.items, environment, context.at(group), group.id, [...trail, group.id]);
  return { fields: withGroupPrivacy(group.node, inside.fields), rules: inside.rules };
}

function lowerRule(
  node: Extract<FormItem, { kind: "FormCheck" }>,
  index: number,
  environment: Environment,
  context: Context,
  from: string | undefined,
): FormRule {
  if (node.message === undefined) context.report("TT4004", node, {});
  return {
    id: `${from === undefined ? "" : `${from}_`}kiem_tra_${index + 1}`,
    holds: lowerCondition(node.condition, environment, context),
    message: textOf(node.message),
    ...context.grounded(node),
  };
}

/** A section with the file and group it stands in: a group included in a form brings its sections along. */
interface PlacedSection {
  readonly node: SectionNode;
  readonly context: Context;
  readonly from?: string;
  readonly trail: readonly string[];
}

/** Items of a form taken apart: its sections in order, and what stands outside any. */
function separate(
  items: readonly FormItem[],
  context: Context,
  from?: string,
  trail: readonly string[] = [],
): { readonly loose: readonly FormItem[]; readonly sections: readonly PlacedSection[] } {
  const loose: FormItem[] = [];
  const sections: PlacedSection[] = [];
  for (const item of items) {
    if (item.kind === "Section")
      sections.push({ node: item, context, trail, ...(from !== undefined && { from }) });
    else if (item.kind === "Include") {
      const sectioned = item.groups.filter((name) => hasSections(name, context));
      if (sectioned.length < item.groups.length) {
        loose.push({ ...item, groups: item.groups.filter((name) => !sectioned.includes(name)) });
      }
      for (const name of sectioned) {
        const group = groupOf(name, context, trail);
        if (group === undefined) continue;
        const inner = separate(group.node.items, context.at(group), group.id, [...trail, group.id]);
        sections.push(...inner.sections);
      }
    } else if (item.kind === "Field") loose.push(item);
  }
  return { loose, sections };
}

/** A group made of sections only keeps them; one with fields of its own is a list of fields. */
function hasSections(name: Name, context: Context): boolean {
  const symbol = context.scope.visible("group", foldName(name.text));
  return (
    symbol !== undefined &&
    symbol.node.items.length > 0 &&
    symbol.node.items.every(({ kind }) => kind === "Section" || kind === "FormCheck")
  );
}

/** Sections of a form; fields that stand outside any section make a section of the form's own name. */
function lowerSections(node: FormNode, environment: Environment, context: Context): readonly Section[] {
  const { loose, sections: placed } = separate(node.items, context);
  const names: LocalTable = new NameTable();
  const sections: Section[] = [];
  if (loose.length > 0) {
    sections.push({
      id: asciiName(node.name.text),
      label: textOf(node.label, node.name),
      ...lowerItems(loose, environment, context),
    });
  }
  for (const { node: item, context: at, from, trail } of placed) {
    // A section that a group brings along collides where the group is included, not where the group stands.
    const place = at === context ? item.name : { ...item.name, start: node.name.start, end: node.name.end };
    declareName(place, names, "section", context);
    if (item.items.length === 0) at.conclude(item, "TT4002", item.name, { name: item.name.text });
    sections.push({
      id: asciiName(item.name.text),
      label: textOf(item.label, item.name),
      ...(item.hint !== undefined && { hint: item.hint }),
      ...(item.shown !== undefined && { shownWhen: lowerCondition(item.shown, environment, at) }),
      ...lowerItems(item.items, environment, at, from, trail),
    });
  }
  return sections;
}

export function lowerForm(node: FormNode, environment: Environment, context: Context): Form {
  if (node.items.length === 0) context.conclude(node, "TT4001", node.name, { name: node.name.text });
  const rules = node.items.filter((item) => item.kind === "FormCheck");
  return {
    id: asciiName(node.name.text),
    label: textOf(node.label, node.name),
    ...(node.hint !== undefined && { hint: node.hint }),
    ...(node.template !== undefined && { template: node.template }),
    ...(node.code !== undefined && { code: node.code }),
    sections: lowerSections(node, environment, context),
    rules: lowerItems(rules, environment, context).rules,
    ...(node.formerly !== undefined && { formerly: asciiName(node.formerly.text) }),
    ...(node.alsoFormerly !== undefined && {
      alsoFormerly: node.alsoFormerly.map(({ text }) => asciiName(text)),
    }),
    ...context.grounded(node),
  };
}
