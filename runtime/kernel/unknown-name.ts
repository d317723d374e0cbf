import {
  fieldAt,
  innerFields,
  topFields,
  type Field,
  type LocalText,
  type ProcedureModel,
} from "@tthc/model";
import { shownName } from "../log/plain-name.ts";
import type { DossierEvent } from "./record.ts";

type Values = Pick<DossierEvent, "fields" | "papers" | "registries" | "changed">;

interface Names {
  readonly fields: readonly Field[];
  readonly papers: ReadonlySet<string>;
  readonly registries: ReadonlySet<string>;
}

const known = new WeakMap<ProcedureModel, Names>();

function namesOf(model: ProcedureModel): Names {
  const ready = known.get(model);
  if (ready !== undefined) return ready;
  const papers = new Set<string>();
  const walk = (items: ProcedureModel["dossier"]["items"]): void => {
    for (const item of items) {
      papers.add(item.id);
      if (item.kind === "one-of") walk(item.items);
    }
  };
  walk(model.dossier.items);
  const names = {
    fields: topFields(model),
    papers,
    registries: new Set(model.registries.map(({ id }) => id)),
  };
  known.set(model, names);
  return names;
}

/**
 * The first thing that an event writes to and that the procedure does not have. It is refused, not kept: nobody would
 * ever read it, and a misspelt paper would look handed in.
 */
export function unknownName(model: ProcedureModel, values: Values): LocalText | undefined {
  const names = namesOf(model);
  const paper = Object.keys(values.papers ?? {}).find((id) => !names.papers.has(id));
  if (paper !== undefined) return { vi: `giấy tờ «${shownName(paper)}»`, en: `paper "${shownName(paper)}"` };
  const field = unknownField(names.fields, values.fields ?? {}, "");
  if (field !== undefined) return { vi: `trường «${shownName(field)}»`, en: `field "${shownName(field)}"` };
  const registry = Object.keys(values.registries ?? {}).find((id) => !names.registries.has(id));
  if (registry !== undefined)
    return { vi: `nguồn dữ liệu «${shownName(registry)}»`, en: `registry "${shownName(registry)}"` };
  const changed = (values.changed ?? []).find(
    (path) => !names.papers.has(path) && fieldAt([names.fields], path.split(".")) === undefined,
  );
  return changed === undefined
    ? undefined
    : { vi: `giấy tờ hay trường «${shownName(changed)}»`, en: `paper or field "${shownName(changed)}"` };
}

function unknownField(fields: readonly Field[], value: object, prefix: string): string | undefined {
  for (const [id, inner] of Object.entries(value) as readonly [string, unknown][]) {
    const field = fields.find((one) => one.id === id);
    if (field === undefined) return prefix + id;
    const parts = innerFields(field.shape);
    if (parts.length === 0) continue;
    for (const row of Array.isArray(inner) ? (inner as readonly unknown[]) : [inner]) {
      if (typeof row !== "object" || row === null) continue;
      const found = unknownField(parts, row, `${prefix}${id}.`);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
