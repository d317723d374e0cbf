import type { Expression } from "../../model/expression/expression.ts";
import type { Field } from "../../model/procedure/form.ts";
import type { ProcedureModel } from "../../model/procedure/procedure-model.ts";
import { appraisal, caseIs, newPermit, online } from "./fee-cases.ts";

const text = (vi: string): { vi: string } => ({ vi });
const field = (id: string, shape: Field["shape"], rest: Partial<Field> = {}): Field => ({
  id,
  label: text(id),
  type: "text",
  shape,
  ...rest,
});
const number = (value: string): Expression => ({ op: "literal", type: "number", value });
const lienKe: Expression = { op: "field", path: ["lien_ke"], type: "boolean" };
const tall: Expression = {
  op: ">",
  args: [{ op: "field", path: ["khoang_cach"], type: "number" }, number("45")],
};

/** A small model in which every invariant has something to look at and none is broken. */
export const soundModel: ProcedureModel = {
  modelVersion: 1,
  id: "cap_phep_nha_o",
  kind: "procedure",
  label: { vi: "Cấp giấy phép xây dựng", en: "Building permit" },
  code: "1.013225",
  version: { number: 3, replaces: 2, inForce: { from: "2026-07-01" }, draft: false },
  sector: { id: "xay_dung", label: text("Hoạt động xây dựng") },
  agencies: ["uy_ban_xa"],
  filingPlace: { agencies: ["uy_ban_xa"], regardlessWithin: "province" },
  applicants: [{ id: "household-business", label: text("Hộ kinh doanh") }],
  channels: [{ channel: "online-full" }, { channel: "counter" }],
  legalBasis: [{ law: "nq_18_2017" }],
  results: [{ id: "giay_phep", label: text("Giấy phép"), signed: true }],
  cases: [
    { id: "nha_o", label: text("Nhà ở riêng lẻ") },
    { id: "cong_trinh", label: text("Công trình") },
  ],
  requirements: [{ id: "quy_hoach", text: text("Phù hợp quy hoạch"), when: caseIs("nha_o") }],
  forms: [
    {
      id: "don",
      label: text("Đơn"),
      rules: [],
      sections: [
        {
          id: "a",
          label: text("A"),
          shownWhen: caseIs("nha_o"),
          fields: [
            field("lien_ke", { is: "boolean" }, { required: true }),
            field("von", { is: "money" }, { required: lienKe }),
            field("tang", {
              is: "list",
              minItems: 1,
              maxItems: 50,
              fields: [
                field("dien_tich", { is: "decimal", places: 2, above: "0" }),
                field(
                  "gap_doi",
                  { is: "decimal", places: 2 },
                  {
                    computed: {
                      op: "*",
                      args: [{ op: "field", path: ["dien_tich"], type: "number" }, number("2")],
                    },
                  },
                ),
              ],
            }),
            field(
              "tong_san",
              { is: "decimal", places: 2 },
              {
                computed: {
                  op: "call",
                  name: "sum",
                  args: [{ op: "field", path: ["tang", "dien_tich"], type: "number" }],
                },
              },
            ),
            field("loai", {
              is: "choice",
              many: false,
              options: [{ id: "01", label: text("Kinh") }],
              codelist: "dan_toc",
            }),
          ],
          rules: [
            {
              id: "san",
              holds: { op: "≤", args: [{ op: "field", path: ["tong_san"], type: "number" }, number("5000")] },
              message: text("Sàn quá lớn"),
            },
          ],
        },
      ],
    },
  ],
  dossier: {
    sets: 1,
    items: [
      { kind: "paper", id: "don", label: text("Đơn"), form: "don", copies: [{ copy: "original", count: 1 }] },
      {
        kind: "one-of",
        id: "giay_to",
        label: text("Giấy tờ về đất"),
        items: [
          {
            kind: "paper",
            id: "gcn_dat",
            label: text("GCN"),
            copies: [{ copy: "copy", count: 1 }],
            replacedBy: "csdl_dat_dai",
          },
          {
            kind: "paper",
            id: "giay_khac",
            label: text("Khác"),
            copies: [{ copy: "copy", count: 1 }],
            when: lienKe,
          },
        ],
      },
    ],
  },
  charges: [newPermit, appraisal],
  declaredAbsent: [],
  term: {
    prescribed: true,
    rows: [
      {
        id: "nha_o",
        when: caseIs("nha_o"),
        duration: { amount: 7, unit: "working-day" },
        exceptions: [{ when: lienKe, duration: { amount: 9, unit: "working-day" } }],
        cutoff: { after: "15:00" },
      },
      { id: "con_lai", otherwise: true, duration: { amount: 10, unit: "working-day" }, exceptions: [] },
    ],
    anchor: { from: "state", state: "tham_dinh" },
    onSupplement: "own-limit",
    notCounted: ["bo_sung"],
    extensions: [{ atMost: { amount: 5, unit: "working-day" }, when: lienKe }],
  },
  flow: {
    initial: "tham_dinh",
    duties: { receipt: true, survey: true, apologyBefore: { amount: 1, unit: "working-day" } },
    states: [
      {
        kind: "step",
        id: "tham_dinh",
        label: text("Thẩm định"),
        status: 4,
        actor: { is: "role", role: "chuyen_vien" },
        limit: {
          duration: { amount: 3, unit: "working-day" },
          visits: [{ visit: 2, duration: { amount: 2, unit: "working-day" } }],
          exceptions: [],
        },
        records: [field("khoang_cach", { is: "decimal", places: 1 })],
        exits: [
          { action: "dat", label: text("Đạt"), meaning: "pass", target: "lay_y_kien", when: tall },
          {
            action: "thieu_ho_so",
            label: text("Thiếu"),
            meaning: "incomplete",
            target: "bo_sung",
            atMost: 1,
          },
        ],
      },
      {
        kind: "wait",
        id: "bo_sung",
        label: text("Chờ bổ sung"),
        status: 5,
        actor: { is: "applicant" },
        records: [],
        supplement: true,
        exits: [
          { action: "da_bo_sung", label: text("Đã bổ sung"), meaning: "supplemented", target: "tham_dinh" },
        ],
      },
      {
        kind: "parallel",
        id: "lay_y_kien",
        label: text("Lấy ý kiến"),
        status: 4,
        onAmend: "readers",
        exits: [],
        branches: [
          {
            id: "phong_chay",
            label: text("Phòng cháy"),
            actor: { is: "role", role: "chuyen_vien" },
            reads: ["gcn_dat", "tang.dien_tich"],
            gives: [],
            when: tall,
            records: [],
            outcomes: [
              { action: "dong_y", label: text("Đồng ý"), meaning: "agree", sense: "positive" },
              {
                action: "het_han",
                label: text("Hết hạn"),
                meaning: "expired",
                sense: "positive",
                countsAs: "dong_y",
              },
            ],
          },
        ],
        joins: [
          { test: { is: "all", action: "dong_y", sense: "positive" }, target: "xong" },
          { test: { is: "otherwise" }, target: "bo_sung", atMost: 1 },
        ],
      },
      {
        kind: "end",
        id: "xong",
        label: text("Xong"),
        status: 9,
        final: true,
        gives: ["giay_phep"],
        exits: [],
      },
    ],
  },
  supersedes: [],
  campaigns: [
    {
      id: "tuan_le_khong_hen",
      label: text("Tuần lễ không hẹn"),
      inForce: { from: "2026-08-17", to: "2026-08-21" },
      channels: [{ channel: "counter" }],
      term: {
        prescribed: true,
        rows: [{ id: "trong_ngay", duration: { amount: 0, unit: "same-day" }, exceptions: [] }],
        anchor: { from: "complete" },
        onSupplement: "pause",
        notCounted: [],
        extensions: [],
      },
      charges: [
        { ...newPermit, rows: [{ id: "khong_thu", amount: { is: "fixed", dong: "0" } }], reliefs: [] },
      ],
    },
  ],
  accepted: [],
  scenarios: [
    {
      title: text("Nộp trực tuyến"),
      steps: [
        {
          do: "given",
          assignments: [
            { to: "field", path: ["lien_ke"], value: { op: "literal", type: "boolean", value: false } },
            { to: "paper", paper: "gcn_dat", present: true },
          ],
        },
        { do: "event", event: { action: "dat", at: "2026-08-21T15:30", timeGiven: true, values: [] } },
        { do: "expect", expectation: { that: "charge", charge: "cap_moi", dong: "0" } },
        { do: "expect", expectation: { that: "state", state: "tham_dinh" } },
        { do: "expect", expectation: { that: "papers", needed: true, papers: ["don"] } },
        { do: "expect", expectation: { that: "shown", shown: true, fields: [["von"]] } },
      ],
    },
  ],
  assumptions: [],
  laws: [
    {
      id: "nq_18_2017",
      label: text("Nghị quyết 18/2017/NQ-HĐND"),
      number: "18/2017/NQ-HĐND",
      inForceFrom: "2018-01-01",
    },
    { id: "nq_411_2025", label: text("Nghị quyết 411/2025/NQ-HĐND") },
  ],
  agenciesDeclared: [
    {
      id: "uy_ban_xa",
      label: text("Ủy ban nhân dân cấp xã"),
      level: "commune",
      offices: [{ id: "sai_gon", label: text("Sài Gòn") }],
    },
  ],
  roles: [
    { id: "chuyen_vien", label: text("Chuyên viên"), agencies: ["uy_ban_xa"] },
    { id: "chu_tich", label: text("Chủ tịch"), agencies: ["uy_ban_xa"] },
  ],
  delegations: [{ from: "chu_tich", to: "chuyen_vien", inForce: { from: "2026-01-01", to: "2026-12-31" } }],
  registries: [
    {
      id: "csdl_dat_dai",
      label: text("CSDL đất đai"),
      asked: ["thua"],
      answers: ["gcn_dat"],
      fallbacks: [{ when: online, limit: { amount: 8, unit: "working-hour" } }],
    },
  ],
  codelists: [{ id: "dan_toc", label: text("Dân tộc"), entries: [{ code: "01", label: text("Kinh") }] }],
  calendar: {
    id: "cong_chuc",
    label: text("Lịch"),
    week: [[{ from: 450, to: 690 }], [], [], [], [], [], []],
    off: [{ date: "2026-09-02" }],
    worked: [],
    knownFrom: "2018-01-01",
    knownUntil: "2026-12-31",
    options: [],
    reading: { workedSaturdayCounts: true, stopDayCounts: false, resumeDayCounts: true },
  },
};
