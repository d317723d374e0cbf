import type { Language } from "@tthc/model";
import type { SlipForm } from "../slip-form.ts";
import {
  inSentence,
  line,
  moment,
  paragraph,
  plainly,
  sharedLine,
  signature,
  signatures,
  table,
} from "./parts.ts";
import { sayIn, type Say } from "./words.ts";

/** What stands between title and footnotes of each paper, by the field lists of working one-stop systems. */
export function bodyOf(form: SlipForm, language: Language): string {
  return BODIES[form](sayIn(language));
}

const BODIES: Readonly<Record<SlipForm, (say: Say) => string>> = {
  receipt,
  supplement,
  refusal,
  apology,
  stop,
  control,
  register,
  payment,
};

const applicant = (say: Say): string =>
  [
    line(say("Tiếp nhận hồ sơ của:", "Received from:"), "nguoi_nop.ten"),
    line(say("Số định danh cá nhân hoặc mã số:", "Personal or tax number:"), "nguoi_nop.so_dinh_danh"),
    contact(say),
  ].join("\n");

const contact = (say: Say): string =>
  [
    line(say("Địa chỉ:", "Address:"), "nguoi_nop.dia_chi"),
    sharedLine(
      line(say("Điện thoại:", "Telephone:"), "nguoi_nop.dien_thoai"),
      line(say("Thư điện tử:", "E-mail:"), "nguoi_nop.thu_dien_tu"),
    ),
  ].join("\n");

const procedure = (say: Say): string =>
  line(say("Nội dung yêu cầu giải quyết:", "Requested procedure:"), "thu_tuc.ten");

const papers = (say: Say, caption: string, name: string): string =>
  table(caption, name, [
    { head: say("STT", "No."), cell: "{{this.stt}}", kind: "stt" },
    { head: say("Tên giấy tờ", "Paper"), cell: "{{this.ten}}" },
    { head: say("Loại bản", "Kind"), cell: "{{this.loai_ban}}", kind: "vua" },
    { head: say("Số lượng", "Count"), cell: "{{this.so_luong}}", kind: "so-luong" },
  ]);

function charges(say: Say): string {
  const foot = `{{#if tong_thu}}
<tfoot><tr><th scope="row" colspan="2">${say("Tổng cộng", "Total")}</th><td class="tien">{{tong_thu}}</td></tr></tfoot>{{/if}}`;
  const rows = table(
    say("Phí, lệ phí", "Fees and levies"),
    "khoan_thu",
    [
      { head: say("STT", "No."), cell: "{{this.stt}}", kind: "stt" },
      { head: say("Khoản thu", "Charge"), cell: "{{this.ten}}{{#if this.ly_do}} ({{this.ly_do}}){{/if}}" },
      { head: say("Số tiền", "Amount"), cell: "{{this.so_tien}}", kind: "tien" },
    ],
    foot,
  );
  const none = say("Thủ tục không thu phí, lệ phí.", "No fee or levy is charged.");
  const words = say("{{#if tong_thu}}<p>Số tiền bằng chữ: <i>{{tong_thu_bang_chu}}.</i></p>{{/if}}", "");
  return `{{#if khoan_thu}}<div class="khoan-thu">${rows}${words}</div>{{else}}<p>${none}</p>{{/if}}`;
}

const sign = (say: Say): string => say("(Ký và ghi rõ họ tên)", "(Signature and full name)");

const byApplicant = (say: Say): string =>
  signature(say("Người nộp hồ sơ", "Applicant"), sign(say), "nguoi_nop.ten");

const byOfficer = (say: Say, who: string): string => signature(who, sign(say), "can_bo");

/** An official paper: the authority and post of who signs for the agency. */
const byAgency = (say: Say): string =>
  signature(
    plainly("nguoi_ky.chuc_vu"),
    say("(Ký, ghi rõ họ tên và đóng dấu)", "(Signature, full name and seal)"),
    "nguoi_ky.ho_ten",
    '{{#if nguoi_ky.quyen_han}}<p class="chuc">{{nguoi_ky.quyen_han}}</p>{{/if}}',
  );

function receipt(say: Say): string {
  return [
    line(say("Bộ phận tiếp nhận:", "Desk:"), "bo_phan"),
    applicant(say),
    procedure(say),
    papers(say, say("Thành phần hồ sơ nộp gồm", "Papers handed in"), "thanh_phan"),
    `<p>${say("Số lượng hồ sơ:", "Number of sets:")} ${inSentence("ho_so.so_bo")}${say(" bộ", "")}. ${say("Thời gian giải quyết theo quy định:", "Term by law:")} ${inSentence("thu_tuc.thoi_han")}.</p>`,
    `<p>${say("Thời gian nhận hồ sơ:", "Received at")} ${moment("nhan_luc", say)}.</p>`,
    `<p>${say("Thời gian trả kết quả:", "Result promised at")} ${moment("hen_luc", say)}.</p>`,
    explanation(say),
    line(say("Nơi nhận kết quả:", "Result handed over at:"), "tra.noi"),
    line(say("Cách nhận kết quả:", "Way of handing over:"), "tra.cach"),
    charges(say),
    `<p>${say("Vào Sổ theo dõi hồ sơ, quyển số", "Register, book")} ${inSentence("so_theo_doi.quyen")}, ${say("số thứ tự", "line")} ${inSentence("so_theo_doi.so_thu_tu")}.</p>`,
    signatures(byApplicant(say), byOfficer(say, say("Người tiếp nhận hồ sơ", "Receiving officer"))),
  ].join("\n");
}

const explanation = (say: Say): string =>
  `{{#if chua_hen}}<p class="vi-sao">{{chua_hen}}</p>{{/if}}{{#if giai_thich}}
<p class="vi-sao">${say("Cách tính:", "How the day was counted:")}</p>
<ul class="vi-sao">{{#each giai_thich}}<li>{{this}}</li>{{/each}}</ul>{{/if}}`;

function supplement(say: Say): string {
  return [
    line(say("Hồ sơ của:", "Dossier of:"), "nguoi_nop.ten"),
    procedure(say),
    contact(say),
    papers(say, say("Giấy tờ cần bổ sung, hoàn thiện", "Papers to add or complete"), "can_bo_sung"),
    paragraph(say("Lý do:", "Reason:"), "van_ban.ly_do"),
    `{{#if thu_bo_sung}}${table(
      say("Phí, lệ phí thu khi bổ sung", "Collected with the supplement"),
      "thu_bo_sung",
      [
        { head: say("STT", "No."), cell: "{{this.stt}}", kind: "stt" },
        { head: say("Khoản thu", "Charge"), cell: "{{this.ten}}" },
        { head: say("Số tiền", "Amount"), cell: "{{this.so_tien}}", kind: "tien" },
      ],
    )}{{/if}}`,
    `{{#if han_bo_sung.du}}<p>${say("Bổ sung chậm nhất", "To be supplemented by")} <b>{{han_bo_sung.du}}</b>.</p>{{/if}}`,
    `<p>${say("Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, Ông/Bà liên hệ", "For questions please contact")} ${plainly("lien_he.ten")}, ${say("điện thoại", "telephone")} ${plainly("lien_he.dien_thoai")}.</p>`,
    signatures(byApplicant(say), byOfficer(say, say("Người hướng dẫn", "Advising officer"))),
  ].join("\n");
}

function refusal(say: Say): string {
  return [
    line(say("Hồ sơ của:", "Dossier of:"), "nguoi_nop.ten"),
    procedure(say),
    contact(say),
    `<p>${say(
      "Qua xem xét, hồ sơ này không được tiếp nhận, giải quyết với lý do cụ thể như sau:",
      "The dossier was examined and is not accepted, for these reasons:",
    )}</p>`,
    paragraph(say("Lý do:", "Reason:"), "van_ban.ly_do"),
    signatures(byApplicant(say), byOfficer(say, say("Người tiếp nhận hồ sơ", "Receiving officer"))),
  ].join("\n");
}

function apology(say: Say): string {
  return [
    line(say("Kính gửi:", "To:"), "nguoi_nop.ten"),
    line(say("Địa chỉ:", "Address:"), "nguoi_nop.dia_chi"),
    line(say("Điện thoại:", "Telephone:"), "nguoi_nop.dien_thoai"),
    procedure(say),
    `<p>${say("Ngày nhận hồ sơ:", "Dossier received:")} ${inSentence("thoi_diem.tiep_nhan.ngan")}. ${say("Ngày hẹn trả kết quả:", "Result promised:")} ${inSentence("thoi_diem.hen_tra.ngan")}.</p>`,
    `<p>${say(
      "Hồ sơ không thể giải quyết xong theo thời gian đã hẹn.",
      "The dossier will not be decided by the day that was promised.",
    )}</p>`,
    paragraph(say("Lý do:", "Reason:"), "van_ban.ly_do"),
    `<p>${say("Thời gian trả kết quả mới:", "New appointment:")} ${moment("hen_moi", say)}.</p>`,
    `<p>${say(
      "Cơ quan xin lỗi Ông/Bà về sự chậm trễ này và mong Ông/Bà thông cảm.",
      "The office apologises to you for this delay.",
    )}</p>`,
    signatures(`<div class="nguoi-ky"></div>`, byAgency(say)),
  ].join("\n");
}

function stop(say: Say): string {
  return [
    line(say("Kính gửi:", "To:"), "nguoi_nop.ten"),
    contact(say),
    procedure(say),
    `<p>${say("Ngày nhận hồ sơ:", "Dossier received:")} ${inSentence("thoi_diem.tiep_nhan.ngan")}.</p>`,
    `<p>${say("Cơ quan dừng giải quyết hồ sơ này kể từ", "The office stops this dossier as of")} ${inSentence("ket_thuc.du")}.</p>`,
    paragraph(say("Lý do:", "Reason:"), "van_ban.ly_do"),
    papers(say, say("Giấy tờ trả lại", "Papers handed back"), "thanh_phan"),
    line(say("Người liên hệ:", "Contact:"), "lien_he.ten"),
    line(say("Điện thoại:", "Telephone:"), "lien_he.dien_thoai"),
    signatures(`<div class="nguoi-ky"></div>`, byAgency(say)),
  ].join("\n");
}

function control(say: Say): string {
  return [
    line(say("Chủ hồ sơ:", "Applicant:"), "nguoi_nop.ten"),
    line(say("Thủ tục:", "Procedure:"), "thu_tuc.ten"),
    `<p>${say("Ngày nhận:", "Received:")} ${inSentence("thoi_diem.tiep_nhan.ngan")}. ${say("Ngày hẹn trả:", "Promised:")} ${inSentence("thoi_diem.hen_tra.ngan")}. ${say("Giải quyết xong:", "Decided:")} ${inSentence("ket_thuc.ngan")}.{{#if ket_qua_chung}} ${say("Kết quả chung:", "On the whole:")} <b>{{ket_qua_chung}}</b>.{{/if}}</p>`,
    table(say("Giao, nhận hồ sơ", "Hand-overs"), "chang", [
      { head: say("STT", "No."), cell: "{{this.stt}}", kind: "stt" },
      { head: say("Bên giao", "From"), cell: "{{this.giao}}", kind: "ben" },
      { head: say("Bên nhận", "To"), cell: "{{this.nhan}}", kind: "ben" },
      { head: say("Giờ, ngày", "Time"), cell: "{{this.gio}} {{this.ngay}}", kind: "luc" },
      { head: say("Hạn", "Limit"), cell: "{{this.han}}", kind: "luc" },
      { head: say("Kết quả", "Result"), cell: "{{this.ket_qua}}", kind: "luc" },
      { head: say("Ghi chú", "Note"), cell: "{{this.ghi_chu}}", kind: "ghi" },
    ]),
  ].join("\n");
}

function register(say: Say): string {
  return table(say("Hồ sơ đã tiếp nhận", "Dossiers received"), "so_dong", [
    { head: say("STT", "No."), cell: "{{this.stt}}", kind: "stt" },
    { head: say("Mã hồ sơ", "Code"), cell: "{{this.ma}}" },
    { head: say("Tên thủ tục", "Procedure"), cell: "{{this.thu_tuc}}" },
    { head: say("Số bộ", "Sets"), cell: "{{this.so_bo}}", kind: "stt" },
    { head: say("Tên người nộp", "Applicant"), cell: "{{this.ten}}" },
    { head: say("Địa chỉ, điện thoại", "Address, telephone"), cell: "{{this.lien_lac}}", kind: "nhieu-dong" },
    { head: say("Cơ quan chủ trì", "Lead agency"), cell: "{{this.co_quan}}" },
    { head: say("Ngày nhận", "Received"), cell: "{{this.ngay_nhan}}", kind: "luc" },
    { head: say("Hẹn trả", "Promised"), cell: "{{this.hen_tra}}", kind: "luc" },
    { head: say("Ngày trả", "Handed over"), cell: "{{this.ngay_tra}}", kind: "luc" },
    { head: say("Cách nhận", "Way"), cell: "{{this.cach}}" },
    { head: say("Ký nhận", "Signature"), cell: "{{this.ky_nhan}}" },
    { head: say("Ghi chú", "Note"), cell: "{{this.ghi_chu}}" },
  ]);
}

function payment(say: Say): string {
  return [
    line(say("Người nộp tiền:", "Paid by:"), "nguoi_nop.ten"),
    line(say("Địa chỉ:", "Address:"), "nguoi_nop.dia_chi"),
    procedure(say),
    charges(say),
    `<p>${say("Thời gian thu:", "Paid at")} ${moment("thu_luc", say)}.</p>`,
    signatures(byApplicant(say), byOfficer(say, say("Người thu tiền", "Received by"))),
  ].join("\n");
}
