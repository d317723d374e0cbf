import type {
  MigrationPlan,
  MigrationText,
  PlanFault,
  PlanFaultCode,
  ProcedureModel,
  State,
} from "@tthc/model";
import { both } from "./phrases.ts";

/** What all checks of a plan read, and where they write what they find. */
export class PlanChecker {
  readonly plan: MigrationPlan;
  readonly before: ProcedureModel;
  readonly after: ProcedureModel;
  readonly oldStates: ReadonlyMap<string, State>;
  readonly newStates: ReadonlyMap<string, State>;
  readonly found: PlanFault[] = [];

  constructor(plan: MigrationPlan, before: ProcedureModel, after: ProcedureModel) {
    this.plan = plan;
    this.before = before;
    this.after = after;
    this.oldStates = new Map(before.flow.states.map((state) => [state.id, state]));
    this.newStates = new Map(after.flow.states.map((state) => [state.id, state]));
  }

  error(code: PlanFaultCode, at: string, reason: MigrationText, wayOut: MigrationText): void {
    this.found.push({ code, severity: "error", at, reason, wayOut });
  }

  warn(code: PlanFaultCode, at: string, reason: MigrationText, wayOut: MigrationText): void {
    this.found.push({ code, severity: "warning", at, reason, wayOut });
  }

  /** Every name of the older version once, and no other. */
  everyName(
    names: readonly string[],
    known: readonly string[],
    at: string,
    codes: { readonly missing: PlanFaultCode; readonly unknown: PlanFaultCode },
    what: MigrationText,
  ): void {
    names.forEach((name, index) => {
      if (!known.includes(name))
        this.error(
          codes.unknown,
          `${at}/${String(index)}`,
          both(`Phiên bản cũ không có ${what.vi} «${name}».`, `The old version has no ${what.en} "${name}".`),
          both("Bỏ dòng này, hoặc sửa lại tên.", "Remove the line, or correct the name."),
        );
      else if (names.indexOf(name) !== index)
        this.error(
          "named-twice",
          `${at}/${String(index)}`,
          both(`${what.vi} «${name}» được nêu hai lần.`, `The ${what.en} "${name}" is named twice.`),
          both("Giữ một dòng.", "Keep one of the lines."),
        );
    });
    for (const name of known)
      if (!names.includes(name))
        this.error(
          codes.missing,
          at,
          both(
            `Kế hoạch không nói gì về ${what.vi} «${name}» của phiên bản cũ.`,
            `The plan does not say what becomes of the ${what.en} "${name}" of the old version.`,
          ),
          both(
            "Thêm một dòng cho nó; «tthc diff … --plan-out» ở tệp khác cho xem dòng mẫu.",
            'Add a line for it; "tthc diff … --plan-out" to another file shows one.',
          ),
        );
  }
}
