import type { ProcedureModel } from "@tthc/model";
import type { Collector } from "./collector.ts";

/** Shared declarations that the procedure leans on; they are told where the procedure names them. */
export function sharedElements(model: ProcedureModel, found: Collector): void {
  const { agenciesDeclared, roles, delegations, registries, codelists, calendar } = model;
  const shared = { place: { at: "procedure" }, isShared: true } as const;
  for (const agency of agenciesDeclared)
    found.add({ ...agency, ...shared, kind: "agency", path: `agencies/${agency.id}` });
  for (const role of roles) found.add({ ...role, ...shared, kind: "role", path: `roles/${role.id}` });
  const roleLabel = new Map(roles.map((role) => [role.id, role.label]));
  for (const [index, delegation] of delegations.entries()) {
    const [from, to] = [delegation.from, delegation.to].map((id) => roleLabel.get(id) ?? { vi: id });
    found.add({
      ...delegation,
      ...shared,
      kind: "delegation",
      path: `delegations/${index}`,
      label: {
        vi: `${from?.vi ?? ""} ủy quyền cho ${to?.vi ?? ""}`,
        en: `${from?.en ?? from?.vi ?? ""} delegates to ${to?.en ?? to?.vi ?? ""}`,
      },
    });
  }
  for (const registry of registries) {
    const basis = [
      ...(registry.basis ?? []),
      ...registry.fallbacks.flatMap((fallback) => fallback.basis ?? []),
    ];
    found.add({ ...registry, ...shared, basis, kind: "registry", path: `registries/${registry.id}` });
  }
  for (const codelist of codelists)
    found.add({ ...codelist, ...shared, kind: "codelist", path: `codelists/${codelist.id}` });
  // A calendar has hundreds of days; they stand together under each law.
  const basis = [...calendar.off, ...calendar.worked].flatMap((day) => day.basis ?? []);
  const distinct = [...new Map(basis.map((one) => [JSON.stringify(one), one])).values()];
  found.add({
    ...shared,
    kind: "days-off",
    path: "calendar",
    label: {
      vi: `ngày nghỉ, làm bù của ${calendar.label.vi}`,
      en: `days off of ${calendar.label.en ?? calendar.label.vi}`,
    },
    basis: distinct,
  });
}
