import type { DossierItem, Form, ProcedureModel, Shape } from "@tthc/model";
import type { Block, Collector } from "./collector.ts";

/** Who, where, what for and on which law: the head of the public sheet. */
export function headElements(model: ProcedureModel, found: Collector): void {
  const { version, legalBasis, filingPlace, yearlyVolume, transition } = model;
  found.add({
    ...version,
    kind: "version",
    path: "version",
    label: { vi: `phiên bản ${version.number}`, en: `version ${version.number}` },
    place: { at: "part", part: "version" },
  });
  found.add({
    kind: "legal-basis",
    path: "legalBasis",
    label: { vi: "căn cứ pháp lý chung", en: "general legal basis" },
    place: { at: "part", part: "legal-basis" },
    basis: legalBasis,
  });
  if (filingPlace !== undefined)
    found.add({
      ...filingPlace,
      kind: "filing-place",
      path: "filingPlace",
      label: { vi: "nơi nộp hồ sơ", en: "filing place" },
      place: { at: "part", part: "filing-place" },
    });
  if (yearlyVolume !== undefined)
    found.add({
      ...yearlyVolume,
      kind: "yearly-volume",
      path: "yearlyVolume",
      label: { vi: "số lượt mỗi năm", en: "yearly volume" },
      place: { at: "procedure" },
    });
  for (const result of model.results)
    found.add({
      ...result,
      kind: "result",
      path: `results/${result.id}`,
      place: { at: "result", result: result.id },
      // Given by a state of the flow library without being declared here.
      isShared: result.implied === true,
    });
  for (const one of model.cases)
    found.add({ ...one, kind: "case", path: `cases/${one.id}`, place: { at: "case", case: one.id } });
  for (const [index, requirement] of model.requirements.entries())
    found.add({
      ...requirement,
      kind: "requirement",
      path: `requirements/${requirement.id}`,
      label: requirement.text,
      place: { at: "requirement", requirement: index },
      isBurden: true,
    });
  if (transition !== undefined)
    found.add({
      ...transition,
      kind: "transition",
      path: "transition",
      label: { vi: "quy định chuyển tiếp", en: "transition rule" },
      place: { at: "part", part: "transition" },
    });
}

/** Forms with their fields and rules, as far as they cite law. */
export function formElements(form: Form, found: Collector): void {
  const path = `forms/${form.id}`;
  found.add({ ...form, kind: "form", path, place: { at: "form", form: form.id } });
  const fieldsOf = (fields: Form["sections"][number]["fields"], trail: readonly string[]): void => {
    for (const field of fields) {
      const here = [...trail, field.id];
      found.add({
        ...field,
        kind: "field",
        path: `${path}/${here.join("/")}`,
        place: { at: "field", form: form.id, path: here },
      });
      fieldsOf(innerFields(field.shape), here);
    }
  };
  for (const section of form.sections) {
    fieldsOf(section.fields, []);
    section.rules.forEach((rule, index) =>
      found.add({
        ...rule,
        kind: "form-rule",
        path: `${path}/${section.id}/rules/${rule.id}`,
        label: rule.message,
        place: { at: "rule", form: form.id, section: section.id, rule: index },
      }),
    );
  }
  form.rules.forEach((rule, index) =>
    found.add({
      ...rule,
      kind: "form-rule",
      path: `${path}/rules/${rule.id}`,
      label: rule.message,
      place: { at: "rule", form: form.id, rule: index },
    }),
  );
}

const innerFields = (shape: Shape): Form["sections"][number]["fields"] =>
  shape.is === "record" || shape.is === "list" ? shape.fields : [];

/** The dossier and its papers; a paper stands on its own law, its form's, that of `một trong`, or the dossier's. */
export function dossierElements(model: ProcedureModel, found: Collector): void {
  const { dossier, forms, registries, parts } = model;
  const formById = new Map(forms.map((form) => [form.id, form]));
  const registryById = new Map(registries.map((registry) => [registry.id, registry]));
  // What one part gives and another wants is passed on: nobody asks the citizen for it.
  const passedOn = new Set(
    parts?.mergers.flatMap(({ kind, what }) => (kind === "passed-on" ? [what] : [])) ?? [],
  );
  const words = { vi: "thành phần hồ sơ", en: "dossier" };
  found.add({
    ...dossier,
    kind: "dossier",
    path: "dossier",
    label: words,
    place: { at: "part", part: "dossier" },
  });
  const visit = (items: readonly DossierItem[], block: Block, trail: string): void => {
    for (const item of items) {
      const path = `${trail}/${item.id}`;
      const place = { at: "paper", paper: item.id } as const;
      if (item.kind === "one-of") {
        found.add({ ...item, kind: "paper", path, place });
        const isSilent = item.basis === undefined && item.assumption === undefined;
        visit(item.items, isSilent ? block : { ...item, words: item.label }, path);
        continue;
      }
      const form = item.form === undefined ? undefined : formById.get(item.form);
      const registry = item.replacedBy === undefined ? undefined : registryById.get(item.replacedBy);
      found.add(
        { ...item, kind: "paper", path, place, isBurden: !passedOn.has(item.id) },
        blockOf(block, form, registry),
      );
    }
  };
  visit(dossier.items, { ...dossier, words }, "dossier");
}

/** The nearest thing around a paper that says on what law it is asked for. */
function blockOf(
  block: Block,
  form: Form | undefined,
  registry: ProcedureModel["registries"][number] | undefined,
): Block {
  if (form?.basis !== undefined || form?.assumption !== undefined) return { ...form, words: form.label };
  if (block.basis !== undefined || block.assumption !== undefined) return block;
  // An assumption about the registry says nothing about the paper.
  if (registry?.basis !== undefined) return { basis: registry.basis, words: registry.label };
  return block;
}
