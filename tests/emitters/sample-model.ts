import type { Expression, Field, FieldReference, ProcedureModel } from "@tthc/model";

const text = (vi: string) => ({ vi });
const ref = (type: FieldReference["type"], ...path: string[]): Expression => ({ op: "field", path, type });
const choiceIs = (path: string, value: string): Expression => ({
  op: "=",
  args: [ref("choice", path), { op: "literal", type: "choice", value }],
});
const field = (id: string, shape: Field["shape"], rest: Partial<Field> = {}): Field => ({
  id,
  label: text(id),
  type: "text",
  shape,
  ...rest,
});

/** A small procedure that has every shape and every kind of condition the schemas deal with. */
export const sampleModel: ProcedureModel = {
  modelVersion: 1,
  id: "cap_phep_nha_o",
  kind: "procedure",
  label: text("Cấp phép <nhà ở> </script>"),
  code: "1.013225",
  version: { number: 3, draft: false },
  agencies: ["uy_ban_xa"],
  applicants: [{ id: "individual", label: text("Cá nhân") }],
  channels: [{ channel: "online-full" }, { channel: "counter" }],
  legalBasis: [],
  results: [],
  cases: [
    { id: "nha_o", label: text("Nhà ở") },
    { id: "cong_trinh", label: text("Công trình") },
  ],
  requirements: [],
  forms: [
    {
      id: "don",
      label: text("Đơn"),
      rules: [],
      sections: [
        {
          id: "a",
          label: text("A"),
          rules: [
            { id: "rule_1", holds: { op: "literal", type: "boolean", value: true }, message: text("…") },
          ],
          fields: [
            field("ho_ten", { is: "text", maxLength: 20 }, { required: true }),
            field("dinh_danh", { is: "text", pattern: "^[0-9]{12}$", maxLength: 12 }, { required: true }),
            field("dien_tich", { is: "decimal", places: 2, above: "0" }, { required: true }),
            field("so_tang", { is: "integer", minimum: "1", above: "0.5", below: "51" }),
            field("so_tien", { is: "money" }),
            field("ngay", { is: "date", minimum: "2020-01-01" }),
            field("luc", { is: "date-time" }),
            field("lien_ke", { is: "boolean" }),
            field(
              "loai_nha",
              {
                is: "choice",
                many: false,
                options: [
                  { id: "nha_rieng", label: text("Nhà") },
                  { id: "khac", label: text("Khác") },
                ],
              },
              { required: true },
            ),
            field(
              "ten_khac",
              { is: "text", maxLength: 200 },
              { required: true, shownWhen: choiceIs("loai_nha", "khac") },
            ),
            field(
              "ghi_chu",
              { is: "text" },
              {
                required: {
                  op: ">",
                  args: [ref("number", "so_tang"), { op: "literal", type: "number", value: "3" }],
                },
              },
            ),
            field(
              "ly_do",
              { is: "text" },
              {
                required: {
                  op: "or",
                  args: [ref("boolean", "lien_ke"), { op: "not", args: [choiceIs("loai_nha", "nha_rieng")] }],
                },
              },
            ),
            field(
              "khoang_cach",
              { is: "text" },
              {
                required: {
                  op: "=",
                  args: [
                    { op: "fact", fact: "case" },
                    { op: "literal", type: "choice", value: "nha_o" },
                  ],
                },
              },
            ),
            field(
              "tong",
              { is: "decimal", places: 2 },
              { computed: { op: "literal", type: "number", value: "1" }, required: true },
            ),
            field("nhieu", {
              is: "choice",
              many: true,
              options: [
                { id: "x", label: text("X") },
                { id: "y", label: text("Y") },
              ],
            }),
            field("tep", { is: "file", types: ["pdf", "dwg"], maxBytes: 1000 }),
            field("me", {
              is: "record",
              of: "group",
              group: "cong_dan",
              fields: [field("ho_ten", { is: "text" }, { required: true })],
            }),
            field("tang", {
              is: "list",
              minItems: 1,
              maxItems: 3,
              fields: [
                field("san", { is: "decimal", places: 2 }, { required: true }),
                field("ham", { is: "boolean" }),
                field(
                  "do_sau",
                  { is: "decimal", places: 1 },
                  { required: true, shownWhen: ref("boolean", "tang", "ham") },
                ),
              ],
            }),
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
        kind: "paper",
        id: "cam_ket",
        label: text("Cam kết"),
        copies: [{ copy: "original", count: 1 }],
        when: ref("boolean", "lien_ke"),
      },
      {
        kind: "paper",
        id: "ban_ve",
        label: text("Bản vẽ"),
        copies: [{ copy: "copy", count: 2 }],
        fileTypes: ["pdf"],
        when: {
          op: "=",
          args: [
            { op: "fact", fact: "case" },
            { op: "literal", type: "choice", value: "cong_trinh" },
          ],
        },
      },
      {
        kind: "one-of",
        id: "giay_to",
        label: text("Giấy tờ"),
        items: [
          { kind: "paper", id: "gcn_dat", label: text("GCN"), copies: [] },
          { kind: "paper", id: "giay_khac", label: text("Khác"), copies: [] },
        ],
      },
    ],
  },
  charges: [],
  declaredAbsent: [],
  term: {
    prescribed: false,
    rows: [],
    anchor: { from: "complete" },
    onSupplement: "pause",
    notCounted: [],
    extensions: [],
  },
  flow: {
    initial: "tiep_nhan",
    duties: { receipt: true, survey: true },
    states: [
      {
        kind: "step",
        id: "tiep_nhan",
        label: text("Tiếp nhận"),
        status: 2,
        actor: { is: "role", role: "mot_cua" },
        records: [field("khoang_cach_km", { is: "decimal", places: 1 })],
        exits: [
          { action: "du_ho_so", label: text("Đủ"), meaning: "complete", target: "xong" },
          {
            action: "khong_dat",
            label: text("Không đạt"),
            meaning: "fail",
            target: "xong",
            reason: { required: true },
          },
        ],
      },
      { kind: "end", id: "xong", label: text("Xong"), status: 9, final: true, gives: [], exits: [] },
    ],
  },
  supersedes: [],
  campaigns: [],
  accepted: [],
  scenarios: [],
  assumptions: [{ path: "flow", reason: "chưa có nguồn" }],
  laws: [],
  agenciesDeclared: [],
  roles: [],
  delegations: [],
  registries: [],
  codelists: [],
  calendar: {
    id: "cong_chuc",
    label: text("Lịch"),
    week: [[], [], [], [], [], [], []],
    off: [],
    worked: [],
    knownFrom: "2018-01-01",
    knownUntil: "2026-12-31",
    options: [],
    reading: { workedSaturdayCounts: true, stopDayCounts: false, resumeDayCounts: true },
  },
};

/** A form that satisfies the sample's schema. */
export const validForm = {
  ho_ten: "Nguyễn Văn A",
  dinh_danh: "001099012345",
  dien_tich: "72.5",
  so_tang: 3,
  loai_nha: "nha_rieng",
  lien_ke: false,
  tang: [{ san: "70" }],
};
