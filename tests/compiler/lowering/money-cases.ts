import type { Lowering } from "./lowering.ts";

export const money: readonly Lowering[] = [
  {
    title: "a levy by cases, with exemptions and reductions in force",
    frame: "thủ-tục",
    vi: 'lệ phí cấp "Lệ phí" {\nkhi trường hợp = nhà_ở 75.000 đồng\ncòn lại 150.000 đồng\nmiễn khi kênh thuộc (trực tuyến, bưu chính) từ 29/09/2025 căn cứ nđ_118_2025\ngiảm 50 % khi diện_tích < 30 từ 01/01/2026 đến 31/12/2026\nlấy mức thấp nhất\n}',
    en: 'levy cấp "Lệ phí" {\nwhen case = nhà_ở 75.000 dong\notherwise 150.000 dong\nexempt when channel belongs to (online, by post) from 29/09/2025 legal basis nđ_118_2025\nreduced 50 % when diện_tích < 30 from 01/01/2026 to 31/12/2026\nlowest applies\n}',
    pick: ({ charges: [charge] }) => ({
      type: charge?.type,
      rows: charge?.rows,
      reliefs: charge?.reliefs,
      meeting: charge?.meeting,
    }),
    is: {
      type: "levy",
      rows: [
        { id: "dong_1", when: "case = nha_o", amount: { is: "fixed", dong: "75000" } },
        { id: "con_lai", otherwise: true, amount: { is: "fixed", dong: "150000" } },
      ],
      reliefs: [
        {
          id: "mien_1",
          when: "channel in (online, post)",
          inForce: { from: "2025-09-29" },
          basis: [{ law: "nd_118_2025" }],
        },
        {
          id: "giam_2",
          percent: "50",
          when: "dien_tich < 30",
          inForce: { from: "2026-01-01", to: "2026-12-31" },
        },
      ],
      meeting: "lowest",
    },
  },
  {
    title: "bands, caps, rounding, when paid, not refunded",
    frame: "thủ-tục",
    vi: 'phí thẩm "Phí" {\ntheo bậc giá_trị { đến 15 tỷ đồng 0,019 %\n trên nữa 0,01 % }\ntối đa 5.000.000 đồng\ntối thiểu 1 triệu đồng\nlàm tròn lên đến 1.000 đồng\nthu khi nộp\nkhông hoàn lại\n}',
    en: 'fee thẩm "Phí" {\nin bands of giá_trị { to 15 billion dong 0,019 %\n above that 0,01 % }\nat most 5.000.000 dong\nat least 1 million dong\nrounded up to 1.000 dong\ncollected on filed\nnon refundable\n}',
    pick: ({ charges: [charge] }) => charge && (({ label: _, id: _id, ...rest }) => rest)(charge),
    is: {
      type: "fee",
      rows: [
        {
          id: "dong_1",
          amount: {
            is: "bands",
            base: "gia_tri",
            bands: [{ upTo: "15000000000", percent: "0.019" }, { percent: "0.01" }],
          },
        },
      ],
      reliefs: [],
      atMost: "5000000",
      atLeast: "1000000",
      rounding: { mode: "up", to: "1000" },
      collected: "filing",
      refundable: false,
    },
  },
  {
    title: "an amount for each unit",
    frame: "thủ-tục",
    vi: 'phí bản_sao "Phí" { 8.000 đồng mỗi số_bản }',
    en: 'fee bản_sao "Phí" { 8.000 dong per số_bản }',
    pick: ({ charges: [charge] }) => charge?.rows,
    is: [{ id: "dong_1", amount: { is: "fixed", dong: "8000", per: "so_ban" } }],
  },
  {
    title: "parts that are said to be absent",
    frame: "thủ-tục",
    vi: "phí không có\nlệ phí không có\nyêu cầu không có",
    en: "fee there is none\nlevy there is none\nrequirement there is none",
    pick: ({ declaredAbsent, charges }) => [declaredAbsent, charges],
    is: [["fee", "levy", "requirement"], []],
  },
];
