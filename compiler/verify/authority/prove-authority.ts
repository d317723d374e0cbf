import { dayOf, formatVietnameseDate, type LocalText, type ProcedureModel } from "@tthc/model";
import type { ModelFinding } from "../../diagnostics/model-finding.ts";
import type { Proof } from "../proof.ts";
import { consultationsOf, unansweredConsultations } from "./consultations.ts";
import { unsoundDelegations } from "./delegations.ts";
import { examiningSigners, separatesDuties } from "./examiners.ts";
import { outOfForce } from "./in-force.ts";

type Text = Required<LocalText>;

/** Who acts may act: roles and delegations on the version's first day, examination and signature in two hands. */
export function proveAuthority(model: ProcedureModel): Proof {
  const day = model.version.inForce?.from;
  const proofs = [
    day === undefined
      ? claimed("roles-in-force", [], NO_DAY)
      : claimed("roles-in-force", outOfForce(model, day), onDay(day)),
    day === undefined || model.delegations.length === 0
      ? claimed("delegations-in-force", [], day === undefined ? NO_DAY : { isVoid: true })
      : claimed("delegations-in-force", unsoundDelegations(model, day), onDay(day)),
    claimed("examiner-does-not-sign", examiningSigners(model), { isVoid: !separatesDuties(model) }),
    claimed("silence-is-answered", unansweredConsultations(model), {
      isVoid: consultationsOf(model).length === 0,
    }),
  ];
  return {
    claims: proofs.flatMap(({ claims }) => claims),
    findings: proofs.flatMap(({ findings }) => findings),
  };
}

interface Extent {
  readonly isVoid?: boolean;
  readonly detail?: Text;
}

const NO_DAY: Extent = {
  isVoid: true,
  detail: {
    vi: "phiên bản chưa ghi ngày có hiệu lực",
    en: "the version does not say from which day it is in force",
  },
};

function onDay(day: string): Extent {
  const written = formatVietnameseDate(dayOf(day));
  return { detail: { vi: `xét vào ngày ${written}`, en: `on ${written}` } };
}

const STATEMENTS = {
  "roles-in-force": {
    vi: "Mọi vai trò, cơ quan trong trình tự đều đang hoạt động vào ngày phiên bản có hiệu lực",
    en: "Every role and agency of the flow is in force on the version's first day",
  },
  "delegations-in-force": {
    vi: "Không việc nào dựa vào ủy quyền hết hạn, chưa có hiệu lực hoặc ủy quyền lại",
    en: "No action rests on a delegation that has ended, has not begun, or is passed on",
  },
  "examiner-does-not-sign": {
    vi: "Người thẩm định không phải là người ký",
    en: "Who examines is not who signs",
  },
  "silence-is-answered": {
    vi: "Lấy ý kiến cơ quan khác mà không được trả lời thì vẫn có cách đi tiếp",
    en: "Where another agency that is consulted keeps silent, the dossier goes on",
  },
} as const satisfies Record<string, Text>;

function claimed(
  id: keyof typeof STATEMENTS,
  findings: readonly ModelFinding[],
  { isVoid = false, detail }: Extent,
): Proof {
  const verdict = findings.length > 0 ? "refuted" : isVoid ? "void" : "proved";
  return {
    claims: [
      {
        topic: "flow",
        id: `authority.${id}`,
        statement: STATEMENTS[id],
        verdict,
        ...(detail !== undefined && { detail }),
      },
    ],
    findings,
  };
}
