import { inBothLanguages, type Agency, type ProcedureModel, type Role } from "@tthc/model";
import { modelFinding, type ModelFinding } from "../../diagnostics/model-finding.ts";
import type { ModelPlace } from "../../diagnostics/model-place.ts";
import { actingIn } from "./acting.ts";
import { standingOn, type Standing } from "./standing-on.ts";

type NotInForce = Exclude<Standing, { is: "in-force" }>;

/** Roles and agencies that are not there on the day on which the version comes into force. */
export function outOfForce(model: ProcedureModel, day: string): readonly ModelFinding[] {
  return [...rolesOutOfForce(model, day), ...agenciesOutOfForce(model, day)];
}

function rolesOutOfForce(model: ProcedureModel, day: string): readonly ModelFinding[] {
  const findings = new Map<string, ModelFinding>();
  for (const { role: id, place } of actingIn(model)) {
    const role = model.roles.find((one) => one.id === id);
    if (role === undefined || findings.has(id)) continue;
    const finding = roleFinding(model, role, place, day);
    if (finding !== undefined) findings.set(id, finding);
  }
  return [...findings.values()];
}

function roleFinding(
  model: ProcedureModel,
  role: Role,
  place: ModelPlace,
  day: string,
): ModelFinding | undefined {
  const standing = standingOn(day, role.inForce);
  if (standing.is !== "in-force")
    return modelFinding("TT3210", place, {
      name: inBothLanguages(role.label),
      what: "role",
      ...datesOf(standing, day),
    });
  const agencies = role.agencies.flatMap((id) => agencyOf(model, id) ?? []);
  // A role lives on as long as one of its agencies does: kinds of agencies follow one another.
  const [last, ...others] = agencies.flatMap((agency) => notInForce(agency, day) ?? []).reverse();
  if (last === undefined || others.length + 1 < agencies.length) return undefined;
  const what = role.agencies.includes(role.id) ? "agency" : "agencies-of-role";
  const successor = successorOf(model, last.agency);
  return modelFinding("TT3210", place, {
    name: inBothLanguages(role.label),
    what,
    ...datesOf(last.standing, day),
    ...(successor !== undefined && { successor }),
  });
}

function agenciesOutOfForce(model: ProcedureModel, day: string): readonly ModelFinding[] {
  const deciding = model.agencies.map((id) => ({ id, part: "agencies" as const }));
  const filing = (model.filingPlace?.agencies ?? [])
    .filter((id) => !model.agencies.includes(id))
    .map((id) => ({ id, part: "filing-place" as const }));
  return [...deciding, ...filing].flatMap(({ id, part }) => {
    const agency = agencyOf(model, id);
    const out = agency && notInForce(agency, day);
    if (out === undefined) return [];
    const successor = successorOf(model, out.agency);
    return [
      modelFinding(
        "TT3210",
        { at: "part", part },
        {
          name: inBothLanguages(out.agency.label),
          what: "agency",
          ...datesOf(out.standing, day),
          ...(successor !== undefined && { successor }),
        },
      ),
    ];
  });
}

const agencyOf = (model: ProcedureModel, id: string): Agency | undefined =>
  model.agenciesDeclared.find((agency) => agency.id === id);

function notInForce(agency: Agency, day: string): { agency: Agency; standing: NotInForce } | undefined {
  const standing = standingOn(day, agency.inForce);
  return standing.is === "in-force" ? undefined : { agency, standing };
}

function successorOf(model: ProcedureModel, { successor }: Agency) {
  const found = successor === undefined ? undefined : agencyOf(model, successor);
  return found && inBothLanguages(found.label);
}

const datesOf = ({ is, date }: NotInForce, day: string) => ({ when: is, date, day });
