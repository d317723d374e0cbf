import { define } from "../define.ts";
import { nearEn, nearVi } from "../words.ts";

/** TT5xxx: steps, exits, parallel parts, scenarios. */
export const flow = {
  TT5001: define<{ flow: string }>({
    severity: "error",
    vi: ({ flow: name }) =>
      `Quy trình «${name}» cần phần giải quyết riêng của thủ tục. Hãy viết các bước trong { } sau tên quy trình.`,
    en: ({ flow: name }) =>
      `The flow "${name}" needs the procedure's own part. Write its steps in { } after the flow's name.`,
  }),
  TT5002: define({
    severity: "error",
    vi: () => "Thủ tục chưa có trình tự. Hãy viết «trình tự theo một_cửa { … }» với các bước của thủ tục.",
    en: () =>
      'The procedure has no steps. Write "trình tự theo một_cửa { … }" with the steps of the procedure.',
  }),
  TT5003: define<{ name: string }>({
    severity: "error",
    vi: ({ name }) => `Quy trình «${name}» dựa vòng quanh chính nó. Hãy bỏ một chữ «theo».`,
    en: ({ name }) => `The flow "${name}" builds on itself in a circle. Drop one "following".`,
  }),
  TT5006: define<{ action: string }>({
    severity: "error",
    vi: ({ action }) =>
      `«coi như ${action}» nhưng ở đây không có kết quả «${action}». Hãy thêm dòng đó, hoặc sửa lại.`,
    en: ({ action }) =>
      `It counts as "${action}", but there is no such outcome here. Add it, or change this.`,
  }),
  TT5007: define<{ name: string }>({
    severity: "error",
    vi: ({ name }) => `«${name}» chưa nói ai làm. Hãy thêm «do …» (một vai trò hoặc cơ quan).`,
    en: ({ name }) => `"${name}" does not say who acts. Add "do …" (a role or an agency).`,
  }),
  TT5008: define<{ status: number }>({
    severity: "error",
    vi: ({ status }) => `Trạng thái ${status} không có trên Cổng Dịch vụ công quốc gia: chỉ có từ 1 đến 10.`,
    en: ({ status }) => `The national portal has no status ${status}: only 1 to 10.`,
  }),
  TT5010: define<{ name: string }>({
    severity: "error",
    vi: ({ name }) => `Không có đường nào dẫn đến «${name}». Hãy thêm một «-> ${name}», hoặc xóa nó.`,
    en: ({ name }) => `No way leads to "${name}". Add a "-> ${name}", or delete it.`,
  }),
  TT5011: define<{ name: string }>({
    severity: "error",
    vi: ({ name }) =>
      `Bước «${name}» không có lối ra, hồ sơ sẽ nằm lại mãi. Hãy thêm ít nhất một dòng như «đạt -> …».`,
    en: ({ name }) =>
      `The step "${name}" has no exit, so the dossier would stay for ever. Add at least one line such as "đạt -> …".`,
  }),
  TT5012: define<{ action: string }>({
    severity: "warning",
    vi: ({ action }) =>
      `Dòng «${action}» này không bao giờ được dùng: dòng phía trên đã nhận mọi trường hợp. Hãy thêm điều kiện cho dòng trên, hoặc xóa dòng này.`,
    en: ({ action }) =>
      `This line "${action}" is never taken: a line above takes every case. Give that one a condition, or delete this.`,
  }),
  TT5014: define<{ visit: number }>({
    severity: "error",
    vi: ({ visit }) => `«lần ${visit}» không dùng được: chỉ viết từ lần 2, mỗi lần một dòng.`,
    en: ({ visit }) => `"Visit ${visit}" cannot be used: only from visit 2, each once.`,
  }),
  TT5015: define<{ name: string }>({
    severity: "warning",
    vi: ({ name }) =>
      `Phần song song «${name}» có ít hơn hai nhánh, nên không có gì song song. Hãy viết thành một bước.`,
    en: ({ name }) => `The parallel part "${name}" has fewer than two branches. Write it as a step.`,
  }),
  TT5016: define<{ name: string }>({
    severity: "error",
    vi: ({ name }) =>
      `Nhánh «${name}» chưa có kết quả nào. Hãy liệt kê trong { }, ví dụ: đồng ý, không đồng ý.`,
    en: ({ name }) => `The branch "${name}" has no outcome. List them in { }, for example: agree, disagree.`,
  }),
  TT5017: define<{ action: string }>({
    severity: "error",
    vi: ({ action }) =>
      `Trong nhánh, «${action}» chỉ ghi kết quả, không dẫn đi đâu. Hãy bỏ mũi tên; đường đi viết ở «khi tất cả …».`,
    en: ({ action }) =>
      `In a branch "${action}" only records an outcome. Drop the arrow; where to go stands in the joins.`,
  }),
  TT5018: define<{ name: string }>({
    severity: "error",
    vi: ({ name }) =>
      `Phần song song «${name}» chưa nói đi đâu khi các nhánh xong. Hãy thêm «khi tất cả đồng ý -> …» và «còn lại -> …».`,
    en: ({ name }) =>
      `The parallel part "${name}" does not say where it goes when its branches are done. Add joins.`,
  }),
  TT5019: define({
    severity: "error",
    vi: () => "«còn lại» phải đứng sau cùng: các dòng phía dưới không bao giờ được xét.",
    en: () => '"Otherwise" must come last: the lines below it are never looked at.',
  }),
  TT5020: define<{ action: string }>({
    severity: "error",
    vi: ({ action }) => `Không nhánh nào có kết quả «${action}», nên dòng này không bao giờ xảy ra.`,
    en: ({ action }) => `No branch has the outcome "${action}", so this line never happens.`,
  }),
  TT5021: define<{ at: string }>({
    severity: "error",
    vi: () => "Việc này xảy ra trước việc viết phía trên. Hãy xếp các dòng «khi» theo thời gian.",
    en: () => "This event lies before the one above it. Put the events in order of time.",
  }),
  TT5022: define({
    severity: "warning",
    vi: () => "Tình huống chưa có dòng «thì», nên không kiểm tra điều gì. Hãy thêm kết quả mong đợi.",
    en: () => "The scenario expects nothing, so it tests nothing. Add an expectation.",
  }),
  TT5023: define<{ action: string }>({
    severity: "error",
    vi: ({ action }) =>
      `Không bước nào của thủ tục có việc «${action}». Hãy sửa tên việc, hoặc thêm lối ra đó.`,
    en: ({ action }) => `No state of the procedure has the action "${action}". Correct it, or add that exit.`,
  }),
  TT5024: define({
    severity: "error",
    vi: () => "Dòng «cho» chỉ gán được cho trường, giấy tờ, trường hợp, kênh, đối tượng, nơi nộp.",
    en: () => "Only fields, papers, case, channel, applicant and filing place can be given a value.",
  }),
  TT5025: define<{ count: number }>({
    severity: "error",
    vi: ({ count }) => `Thủ tục có ${count} khoản thu loại này; hãy viết rõ tên khoản thu.`,
    en: ({ count }) => `The procedure has ${count} charges of this kind; name the one you mean.`,
  }),
  TT5026: define<{ channel: string }>({
    severity: "error",
    vi: ({ channel }) => `Thủ tục không nhận hồ sơ qua «${channel}». Hãy dùng một cách thức đã khai báo.`,
    en: ({ channel }) => `The procedure takes no dossier by "${channel}". Use one of its channels.`,
  }),
  TT5027: define<{ name: string; near?: string }>({
    severity: "error",
    vi: ({ name, near }) =>
      `«${name}» không phải việc có sẵn của ngôn ngữ.${nearVi(near)} Việc của riêng thủ tục phải có nhãn: ${name} "…".`,
    en: ({ name, near }) =>
      `"${name}" is no action of the language.${nearEn(near)} An action of the procedure's own needs a label: ${name} "…".`,
  }),
};
