import { asciiName, foldName } from "@tthc/grammar";
import type { Agency, Office } from "@tthc/model";
import type { DeclarationOf, DeclaredSymbol } from "../binder/symbols.ts";
import { readOffices } from "./office-file.ts";
import type { Context } from "./context.ts";
import { textOf } from "./local-text.ts";

/** Offices declared for this kind in any file that is visible; people belong to offices, roles to kinds. */
function officesOf(key: string, context: Context): readonly Office[] {
  const offices = new Map<string, Office>();
  for (const table of context.scope.tables) {
    for (const node of table.tree.declarations) {
      if (node.kind !== "Office" || node.agency === undefined || foldName(node.agency.text) !== key) continue;
      const found = node.file === undefined ? [lowerOffice(node, context)] : readOffices(node, context);
      for (const office of found) if (!offices.has(office.id)) offices.set(office.id, office);
    }
  }
  return [...offices.values()];
}

function lowerOffice(node: DeclarationOf["office"], context: Context): Office {
  return {
    id: asciiName(node.name?.text ?? ""),
    label: textOf(node.label, node.name),
    ...(node.code !== undefined && { code: node.code }),
    ...(node.place !== undefined && { place: node.place }),
    ...context.period(node.period),
    ...(node.successor !== undefined && { successor: asciiName(node.successor.text) }),
  };
}

export function lowerAgency({ id, key, node }: DeclaredSymbol<"agency">, context: Context): Agency {
  const successor = node.successor === undefined ? undefined : context.resolve("agency", node.successor);
  if (successor !== undefined) context.used.agency(successor, context);
  const calendar = node.calendar === undefined ? undefined : context.resolve("calendar", node.calendar);
  return {
    id,
    label: textOf(node.label, node.name),
    ...(node.level !== undefined && { level: node.level }),
    ...(calendar !== undefined && { calendar: calendar.id }),
    ...(node.code !== undefined && { code: node.code }),
    ...context.period(node.period),
    ...(successor !== undefined && { successor: successor.id }),
    offices: officesOf(key, context),
    ...context.grounded(node),
  };
}
