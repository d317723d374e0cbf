import { steps, type Lowering } from "./lowering.ts";

export const scenarios: readonly Lowering[] = [
  {
    title: "given values, events with reason and values, expectations",
    frame: "thủ-tục",
    vi: `${steps('bước xem "Xem" do chuyên_viên {\nghi nhận { khoảng_cách "Khoảng cách" số }\nđạt -> đã_cấp\n}')}
tình huống "Một" en "One" {
cho trường hợp = nhà_ở, kênh = trực tuyến, số_bản = 2, bản_vẽ = không
khi nộp lúc 03/08/2026 09:00
khi đạt lúc 04/08/2026 lý do "Đủ" với khoảng_cách = 12
thì hẹn trả = 10/08/2026
thì kết thúc đã_cấp
thì cần đơn
thì không cần bản_vẽ
thì tổng tiền = 0 đồng
thì hiện số_bản
thì không được rút hồ sơ
thì số_bản = 2
}`,
    en: `${steps('step xem "Xem" by chuyên_viên {\nrecords { khoảng_cách "Khoảng cách" number }\npass -> đã_cấp\n}')}
scenario "Một" en "One" {
for case = nhà_ở, channel = online, số_bản = 2, bản_vẽ = no
when filed at 03/08/2026 09:00
when pass at 04/08/2026 reason "Đủ" with khoảng_cách = 12
then due = 10/08/2026
then end đã_cấp
then needs đơn
then does not need bản_vẽ
then total amount = 0 dong
then shows số_bản
then cannot withdraw
then số_bản = 2
}`,
    pick: ({ scenarios: [scenario] }) => scenario,
    is: {
      title: { vi: "Một", en: "One" },
      steps: [
        {
          do: "given",
          assignments: [
            { to: "fact", fact: "case", value: "nha_o" },
            { to: "fact", fact: "channel", value: "online-full" },
            { to: "field", path: ["so_ban"], value: "2" },
            { to: "paper", paper: "ban_ve", present: false },
          ],
        },
        { do: "event", event: { action: "nop", at: "2026-08-03T09:00", timeGiven: true, values: [] } },
        {
          do: "event",
          event: {
            action: "dat",
            at: "2026-08-04T00:00",
            timeGiven: false,
            reason: "Đủ",
            values: [{ to: "field", path: ["khoang_cach"], value: "12" }],
          },
        },
        { do: "expect", expectation: { that: "due", date: "2026-08-10" } },
        { do: "expect", expectation: { that: "end", state: "da_cap" } },
        { do: "expect", expectation: { that: "papers", needed: true, papers: ["don"] } },
        { do: "expect", expectation: { that: "papers", needed: false, papers: ["ban_ve"] } },
        { do: "expect", expectation: { that: "total", dong: "0" } },
        { do: "expect", expectation: { that: "shown", shown: true, fields: [["so_ban"]] } },
        { do: "expect", expectation: { that: "refused", action: "rut_ho_so" } },
        { do: "expect", expectation: { that: "value", target: "so_ban", value: "2" } },
      ],
    },
  },
];
