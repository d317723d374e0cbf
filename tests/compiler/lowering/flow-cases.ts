import { state, limitOf, exitsOf, steps, type Lowering } from "./lowering.ts";

export const flow: readonly Lowering[] = [
  {
    title: "a limit of its own for the second and third visit",
    frame: "thủ-tục",
    vi: steps(
      'bước xem "Xem" do chuyên_viên trong 7 ngày làm việc, lần 2 trong 5 ngày làm việc, lần 3 trong 3 ngày làm việc { đạt -> đã_cấp }',
    ),
    en: steps(
      'step xem "Xem" by chuyên_viên within 7 working days, visit 2 within 5 working days, visit 3 within 3 working days { pass -> đã_cấp }',
    ),
    pick: limitOf("xem"),
    is: {
      duration: "7 working-day",
      visits: [
        { visit: 2, duration: "5 working-day" },
        { visit: 3, duration: "3 working-day" },
      ],
      exceptions: [],
    },
  },
  {
    title: "a fresh limit on every visit",
    frame: "thủ-tục",
    vi: steps('bước xem "Xem" do chuyên_viên trong 2 ngày làm việc mỗi lần { đạt -> đã_cấp }'),
    en: steps('step xem "Xem" by chuyên_viên within 2 working days each visit { pass -> đã_cấp }'),
    pick: limitOf("xem"),
    is: { duration: "2 working-day", eachVisit: true, visits: [], exceptions: [] },
  },
  {
    title: "a limit that differs by reason",
    frame: "thủ-tục",
    vi: steps(
      'bước xem "Xem" do chuyên_viên trong 2 ngày làm việc, khi kênh = bưu chính trong 5 ngày làm việc { đạt -> đã_cấp }',
    ),
    en: steps(
      'step xem "Xem" by chuyên_viên within 2 working days, when channel = by post within 5 working days { pass -> đã_cấp }',
    ),
    pick: limitOf("xem"),
    is: {
      duration: "2 working-day",
      visits: [],
      exceptions: [{ when: "channel = post", duration: "5 working-day" }],
    },
  },
  {
    title: "a way back that is bounded, with its reason",
    frame: "thủ-tục",
    vi: steps(
      'bước xem "Xem" do chuyên_viên { đạt -> đã_cấp\n thiếu hồ sơ -> chờ_thêm tối đa 2 lần lý do bắt buộc }\nchờ chờ_thêm "Chờ" do người nộp { đã bổ sung -> xem\n hết hạn -> đã_cấp lý do "Quá hạn" }',
    ),
    en: steps(
      'step xem "Xem" by chuyên_viên { pass -> đã_cấp\n incomplete -> chờ_thêm at most 2 times reason required }\nwait chờ_thêm "Chờ" by the applicant { supplemented -> xem\n expired -> đã_cấp reason "Quá hạn" }',
    ),
    pick: (model) => [exitsOf("xem")(model), exitsOf("cho_them")(model)],
    is: [
      [
        { action: "dat", meaning: "pass", target: "da_cap" },
        {
          action: "thieu_ho_so",
          meaning: "incomplete",
          target: "cho_them",
          atMost: 2,
          reason: { required: true },
        },
      ],
      [
        { action: "da_bo_sung", meaning: "supplemented", target: "xem" },
        {
          action: "het_han",
          meaning: "expired",
          target: "da_cap",
          reason: { required: false, text: "Quá hạn" },
        },
      ],
    ],
  },
  {
    title: "facts an official finds, used in guards",
    frame: "thủ-tục",
    vi: steps(
      'bước xem "Xem" do chuyên_viên {\nghi nhận { khoảng_cách "Khoảng cách (km)" số }\nđạt khi khoảng_cách >= 50 -> ký\nđạt -> đã_cấp\n}\nbước ký "Ký" do chủ_tịch { duyệt -> đã_cấp }',
    ),
    en: steps(
      'step xem "Xem" by chuyên_viên {\nrecords { khoảng_cách "Khoảng cách (km)" number }\npass when khoảng_cách >= 50 -> ký\npass -> đã_cấp\n}\nstep ký "Ký" by chủ_tịch { approve -> đã_cấp }',
    ),
    pick: (model) => {
      const found = state(model, "xem");
      return [
        found.kind === "step" && found.records.map(({ id, shape }) => [id, shape.is]),
        exitsOf("xem")(model),
      ];
    },
    is: [
      [["khoang_cach", "decimal"]],
      [
        { action: "dat", meaning: "pass", when: "khoang_cach ≥ 50", target: "ky" },
        { action: "dat", meaning: "pass", target: "da_cap" },
      ],
    ],
  },
  {
    title: "an action of the author's own that says what it means",
    frame: "thủ-tục",
    vi: steps(
      'bước xem "Xem" do chuyên_viên { đạt -> đã_cấp\n chuyển_thanh_tra "Chuyển thanh tra" như không đạt -> đã_cấp }',
    ),
    en: steps(
      'step xem "Xem" by chuyên_viên { pass -> đã_cấp\n chuyển_thanh_tra "Chuyển thanh tra" like fail -> đã_cấp }',
    ),
    pick: exitsOf("xem"),
    is: [
      { action: "dat", meaning: "pass", target: "da_cap" },
      { action: "chuyen_thanh_tra", meaning: "fail", target: "da_cap" },
    ],
  },
  {
    title: "silence as consent in any state",
    frame: "thủ-tục",
    vi: steps(
      'chờ xác_nhận "Xác nhận" do người nộp trong 1 ngày { đồng ý -> đã_cấp\n hết hạn coi như đồng ý }',
    ),
    en: steps(
      'wait xác_nhận "Xác nhận" by the applicant within 1 day { agree -> đã_cấp\n expired counts as agree }',
    ),
    pick: exitsOf("xac_nhan"),
    is: [
      { action: "dong_y", meaning: "agree", target: "da_cap" },
      { action: "het_han", meaning: "expired", target: "da_cap" },
    ],
  },
  {
    title: "branches: limit, what is read, when concerned, silence; joins; amendment",
    frame: "thủ-tục",
    vi: steps(`song song hỏi "Hỏi" trong 5 ngày làm việc {
nhánh a "A" do chuyên_viên trong 3 ngày làm việc đọc bản_vẽ, loại trả giấy_phép { đồng ý\n không đồng ý\n hết hạn coi như đồng ý }
nhánh b do chủ_tịch khi diện_tích > 45 { đạt\n không đạt }
khi tất cả đồng ý -> đã_cấp
khi có nhánh không đạt -> xem tối đa 1 lần lý do bắt buộc
khi sửa hồ sơ làm lại nhánh đã đọc
}
bước xem "Xem" do chuyên_viên { đạt -> hỏi }`),
    en: steps(`in parallel hỏi "Hỏi" within 5 working days {
branch a "A" by chuyên_viên within 3 working days reads bản_vẽ, loại gives giấy_phép { agree\n disagree\n expired counts as agree }
branch b by chủ_tịch when diện_tích > 45 { pass\n fail }
when all agree -> đã_cấp
when any branch fail -> xem at most 1 times reason required
when amended redo branches that read
}
step xem "Xem" by chuyên_viên { pass -> hỏi }`),
    pick: (model) => {
      const found = state(model, "hoi");
      if (found.kind !== "parallel") return undefined;
      const { limit, onAmend, joins } = found;
      const branches = found.branches.map(({ label: _, outcomes, records: _records, ...branch }) => ({
        ...branch,
        outcomes: outcomes.map(({ action, sense, countsAs }) =>
          [action, sense, countsAs].filter(Boolean).join(" "),
        ),
      }));
      return { limit: limit?.duration, branches, joins, onAmend };
    },
    is: {
      limit: "5 working-day",
      branches: [
        {
          id: "a",
          actor: { is: "role", role: "chuyen_vien" },
          limit: { duration: "3 working-day", visits: [], exceptions: [] },
          reads: ["ban_ve", "loai"],
          gives: ["giay_phep"],
          outcomes: ["dong_y positive", "khong_dong_y negative", "het_han positive dong_y"],
        },
        {
          id: "b",
          actor: { is: "role", role: "chu_tich" },
          gives: [],
          when: "dien_tich > 45",
          outcomes: ["dat positive", "khong_dat negative"],
        },
      ],
      joins: [
        { test: { is: "all", action: "dong_y", sense: "positive" }, target: "da_cap" },
        {
          test: { is: "any", action: "khong_dat", sense: "negative" },
          target: "xem",
          atMost: 1,
          reason: { required: true },
        },
      ],
      onAmend: "readers",
    },
  },
  {
    title: "statuses of the national portal: named, or 4 for a step, 5 for a supplement, 9 for an end",
    frame: "thủ-tục",
    vi: steps(
      'bước xem "Xem" do chuyên_viên { đạt -> đóng_tiền\n thiếu hồ sơ -> thêm }\nchờ thêm "Thêm" do người nộp { đã bổ sung -> xem }\nchờ đóng_tiền "Nộp tiền" do người nộp { đã nộp tiền -> ghi }\nbước ghi "Ghi" do chủ_tịch trạng thái 8 { xong -> đã_cấp }',
    ),
    en: steps(
      'step xem "Xem" by chuyên_viên { pass -> đóng_tiền\n incomplete -> thêm }\nwait thêm "Thêm" by the applicant { supplemented -> xem }\nwait đóng_tiền "Nộp tiền" by the applicant { paid -> ghi }\nstep ghi "Ghi" by chủ_tịch status 8 { done -> đã_cấp }',
    ),
    pick: (model) => ["xem", "them", "dong_tien", "ghi", "da_cap"].map((id) => state(model, id).status),
    is: [4, 5, 6, 8, 9],
  },
  {
    title: "the flow library: the block's first state fills the slot, one of the same name replaces",
    frame: "thủ-tục",
    vi: steps(
      'bước xem "Xem" do chuyên_viên { đạt -> đã_cấp }\nbước tiếp_nhận "Tiếp nhận riêng" do chuyên_viên { tiếp nhận -> xem }',
    ),
    pick: (model) => {
      const { library, initial } = model.flow;
      return [library, initial, state(model, "tiep_nhan").label.vi, exitsOf("nop_ho_so")(model)[0]?.target];
    },
    is: ["mot_cua", "nop_ho_so", "Tiếp nhận riêng", "tiep_nhan"],
  },
  {
    title: "a signature, presence, and who acts: applicant, role, agency",
    frame: "thủ-tục",
    vi: steps(
      'bước xem "Xem" do ủy_ban_xã cần có mặt { đạt -> ký }\nbước ký "Ký" do chủ_tịch ký số { duyệt -> đã_cấp }',
    ),
    en: steps(
      'step xem "Xem" by ủy_ban_xã must appear { pass -> ký }\nstep ký "Ký" by chủ_tịch digitally signed { approve -> đã_cấp }',
    ),
    pick: (model) =>
      ["xem", "ky"]
        .map((id) => state(model, id))
        .map((one) => one.kind === "step" && [one.actor, one.signed, one.presence]),
    is: [
      [{ is: "role", role: "uy_ban_xa" }, undefined, true],
      [{ is: "role", role: "chu_tich" }, true, undefined],
    ],
  },
];
