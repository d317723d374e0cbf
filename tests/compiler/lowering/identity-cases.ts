import { steps, type Lowering } from "./lowering.ts";

export const identity: readonly Lowering[] = [
  {
    title: "filing anywhere in the province, several agencies",
    frame: "thủ-tục",
    vi: "cơ quan ủy_ban_xã, công_an_xã theo nơi nộp\nnơi nộp trung_tâm_pvhcc phi địa giới trong tỉnh",
    en: "agency ủy_ban_xã, công_an_xã following filing place\nfiling place trung_tâm_pvhcc regardless of boundary within province",
    pick: ({ agencies, agencyBy, filingPlace }) => ({ agencies, agencyBy, filingPlace }),
    is: {
      agencies: ["uy_ban_xa", "cong_an_xa"],
      agencyBy: "filing-place",
      filingPlace: { agencies: ["trung_tam_pvhcc"], regardlessWithin: "province" },
    },
  },
  {
    title: "codes of results and cases, the earlier name, a digital signature",
    frame: "thủ-tục",
    vi: 'kết quả giấy_phép "Giấy phép" mã "KQ1" ký số trước là giấy_cũ\ntrường hợp nhà_ở "Nhà ở" mã "TH1", công_trình "Công trình" trước là công_trình_cũ',
    en: 'result giấy_phép "Giấy phép" code "KQ1" digitally signed formerly giấy_cũ\ncase nhà_ở "Nhà ở" code "TH1", công_trình "Công trình" formerly công_trình_cũ',
    pick: ({ results, cases }) => [results[0], cases],
    is: [
      { id: "giay_phep", label: { vi: "Giấy phép" }, code: "KQ1", signed: true, formerly: "giay_cu" },
      [
        { id: "nha_o", label: { vi: "Nhà ở" }, code: "TH1" },
        { id: "cong_trinh", label: { vi: "Công trình" }, formerly: "cong_trinh_cu" },
      ],
    ],
  },
  {
    title: "citations with article, clause and point; a list goes on with the same law",
    frame: "thủ-tục",
    vi: "căn cứ nđ_118_2025 điều 5 khoản 1 điểm a, khoản 2, nđ_63_2010",
    en: "legal basis nđ_118_2025 article 5 clause 1 point a, clause 2, nđ_63_2010",
    pick: ({ legalBasis }) => legalBasis,
    is: [
      { law: "nd_118_2025", article: "5", clause: "1", point: "a" },
      { law: "nd_118_2025", article: "5", clause: "2" },
      { law: "nd_63_2010" },
    ],
  },
  {
    title: "channels with a reason, applicants of the procedure's own, labels in English, volume, transition",
    frame: "thủ-tục",
    vi: 'cách thức trực tiếp, trực tuyến một phần lý do "Đối chiếu bản gốc"\nđối tượng cá nhân, kiều_bào "Kiều bào" en "Overseas Vietnamese"\nsố lượt 1.240 mỗi năm\nchuyển tiếp hồ sơ đang giải quyết theo phiên bản cũ',
    en: 'channels at counter, partly online reason "Đối chiếu bản gốc"\napplicants individual, kiều_bào "Kiều bào" en "Overseas Vietnamese"\nyearly volume 1.240 per year\ntransition pending dossiers following old version',
    pick: ({ channels, applicants, yearlyVolume, transition }) => ({
      channels,
      applicants,
      yearlyVolume,
      transition,
    }),
    is: {
      channels: [{ channel: "counter" }, { channel: "online-partial", reason: "Đối chiếu bản gốc" }],
      applicants: [
        { id: "individual", label: { vi: "Cá nhân", en: "Individual" } },
        { id: "kieu_bao", label: { vi: "Kiều bào", en: "Overseas Vietnamese" } },
      ],
      yearlyVolume: { count: 1240 },
      transition: { rule: "old-version" },
    },
  },
  {
    title: "assumptions, wherever they stand, each with its path",
    frame: "thủ-tục",
    vi: 'phiên bản 1 hiệu lực từ 01/07/2026 giả định "ngày chưa rõ"\nthời hạn 5 ngày làm việc giả định "chưa có nguồn"',
    en: 'version 1 in force from 01/07/2026 assumption "ngày chưa rõ"\nterm 5 working days assumption "chưa có nguồn"',
    pick: ({ assumptions }) => assumptions.filter(({ path }) => /^\/(?:version|term)/.test(path)),
    is: [
      { path: "/version", reason: "ngày chưa rõ" },
      { path: "/term/rows/dong_1", reason: "chưa có nguồn" },
    ],
  },
  {
    title: "an accepted warning",
    frame: "thủ-tục",
    vi: 'lệ phí cấp "Lệ phí" { khi trường hợp = nhà_ở 75.000 đồng }\nchấp nhận "TT3301" lý do "Nghị quyết chưa có mức cho công trình"',
    en: 'levy cấp "Lệ phí" { when case = nhà_ở 75.000 dong }\naccept "TT3301" reason "Nghị quyết chưa có mức cho công trình"',
    pick: ({ accepted }) => accepted,
    is: [{ code: "TT3301", reason: "Nghị quyết chưa có mức cho công trình" }],
  },
  {
    title: "agencies with level, dates and successor; offices; delegation",
    frame: "thủ-tục",
    above:
      'cơ quan phòng_mới "Phòng mới" cấp xã lịch công_chức từ 01/07/2025\ncơ quan phòng_cũ "Phòng cũ" cấp huyện lịch công_chức đến 30/06/2025 kế thừa bởi phòng_mới\nđơn vị phòng_a "Phòng A" thuộc phòng_mới mã "P1" tại "Phường A"\nvai trò trưởng "Trưởng" thuộc phòng_mới\nvai trò phó "Phó" thuộc phòng_mới\nủy quyền trưởng cho phó từ 01/01/2026 đến 31/12/2026 căn cứ nđ_118_2025',
    vi: steps('bước xem "Xem" do trưởng { đạt -> đã_cấp }').concat("\ncơ quan phòng_cũ"),
    pick: ({ agenciesDeclared, delegations, roles }) => [
      agenciesDeclared
        .filter(({ id }) => id.startsWith("phong"))
        .map(({ label: _, offices, ...agency }) => ({
          ...agency,
          offices: offices.map(({ label: _label, ...office }) => office),
        })),
      delegations,
      roles.map(({ id }) => id).filter((id) => id === "truong" || id === "pho"),
    ],
    is: [
      [
        {
          id: "phong_cu",
          level: "district",
          calendar: "cong_chuc",
          inForce: { to: "2025-06-30" },
          successor: "phong_moi",
          offices: [],
        },
        {
          id: "phong_moi",
          level: "commune",
          calendar: "cong_chuc",
          inForce: { from: "2025-07-01" },
          offices: [{ id: "phong_a", code: "P1", place: "Phường A" }],
        },
      ],
      [
        {
          from: "truong",
          to: "pho",
          inForce: { from: "2026-01-01", to: "2026-12-31" },
          basis: [{ law: "nd_118_2025" }],
        },
      ],
      ["pho", "truong"],
    ],
  },
  {
    title: "a calendar: hours, days off, worked days, options, how far it is known",
    frame: "thủ-tục",
    above:
      'lịch riêng "Lịch riêng" {\ngiờ làm việc thứ_hai, thứ_ba 07:30 đến 11:30, 13:00 đến 17:00\nnghỉ 31/08/2026 đến 02/09/2026 "Quốc khánh" căn cứ nđ_118_2025\nlàm bù 22/08/2026 thay 31/08/2026\ntùy chọn hoán_đổi "Hoán đổi" mặc định không { nghỉ 23/11/2026 }\nngày làm bù không tính\nbiết đến 31/12/2026\n}\ncơ quan phòng_riêng "Phòng riêng" lịch riêng',
    vi: "cơ quan phòng_riêng",
    en: "agency phòng_riêng",
    pick: ({ calendar: { off, worked, week, knownUntil, options, reading } }) => ({
      off: off.map(({ date }) => date),
      basis: off[0]?.basis,
      worked: worked.map(({ date, instead }) => `${date} for ${instead ?? "?"}`),
      monday: week[0],
      wednesday: week[2],
      knownUntil,
      options: options.map(({ id, on }) => [id, on]),
      reading: reading.workedSaturdayCounts,
    }),
    is: {
      off: ["2026-08-31", "2026-09-01", "2026-09-02"],
      basis: [{ law: "nd_118_2025" }],
      worked: ["2026-08-22 for 2026-08-31"],
      monday: [
        { from: 450, to: 690 },
        { from: 780, to: 1020 },
      ],
      wednesday: [],
      knownUntil: "2026-12-31",
      options: [["hoan_doi", false]],
      reading: false,
    },
  },
  {
    title: "a dated campaign that overrides term and charges",
    frame: "thủ-tục",
    beside: {
      "procedures/vi-du/dot.tthc":
        'đợt tuần_lễ "Tuần lễ" từ 10/05/2027 đến 14/05/2027 {\náp dụng cho thử_nghiệm\nthời hạn trong ngày\nlệ phí { khi trường hợp = nhà_ở 0 đồng\n còn lại 5.000 đồng }\n}\n',
    },
    vi: "lệ phí không có",
    pick: ({ campaigns }) =>
      campaigns.map(({ label: _, charges, term, ...rest }) => ({
        ...rest,
        term: term?.rows[0]?.duration,
        charges: charges.map(({ rows }) => rows.map(({ when }) => when)),
      })),
    is: [
      {
        id: "tuan_le",
        inForce: { from: "2027-05-10", to: "2027-05-14" },
        term: "same-day",
        charges: [["case = nha_o", undefined]],
      },
    ],
  },
];
