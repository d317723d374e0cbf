import type { LocalText } from "@tthc/model";
import { define } from "../define.ts";
import { dateText } from "../words.ts";

type Words = Required<LocalText>;

/** A case in which a finding shows; absent where it shows in every case. */
interface InCase {
  readonly example?: Words | undefined;
}

const inCaseVi = ({ example }: InCase): string => (example === undefined ? "" : ` Ví dụ: ${example.vi}.`);
const inCaseEn = ({ example }: InCase): string =>
  example === undefined ? "" : ` For example: ${example.en}.`;

/** TT32xx: flow, roles and consultation. */
export const proofsOfFlow = {
  TT3201: define<{ name: Words }>({
    severity: "warning",
    vi: ({ name }) =>
      `Không hồ sơ nào tới được «${name.vi}»: các điều kiện trên đường không bao giờ cùng đúng. Hãy sửa điều kiện, hoặc xóa bước này.`,
    en: ({ name }) =>
      `No dossier ever gets to "${name.en}": the conditions on the way never hold together. Correct them, or delete this state.`,
  }),
  TT3202: define<{ name: Words } & InCase>({
    severity: "warning",
    vi: ({ name, ...given }) =>
      `Từ «${name.vi}» không còn đường nào đến một kết thúc (không kể rút hồ sơ, dừng giải quyết).${inCaseVi(given)} Hãy thêm lối ra dẫn đến kết thúc.`,
    en: ({ name, ...given }) =>
      `From "${name.en}" no way leads to an end (withdrawal and discontinuance do not count).${inCaseEn(given)} Add an exit that leads to an end.`,
  }),
  TT3203: define<{ name: Words; why: "conditions" | "used-up" } & InCase>({
    severity: "warning",
    vi: ({ name, why, ...given }) =>
      `Có trường hợp hồ sơ nằm lại ở «${name.vi}»: ${why === "conditions" ? "không lối ra nào có điều kiện đúng" : "các lối ra đều đã dùng hết số lần"}.${inCaseVi(given)} Hãy thêm một lối ra cho trường hợp này.`,
    en: ({ name, why, ...given }) =>
      `In some case a dossier stays at "${name.en}" for ever: ${why === "conditions" ? "no exit has a condition that holds" : "every exit was taken as often as it may be"}.${inCaseEn(given)} Add an exit for this case.`,
  }),
  TT3204: define<{ names: Words; leaves: "applicant" | "nobody" } & InCase>({
    severity: "warning",
    vi: ({ names, leaves, ...given }) =>
      `Vòng lặp ${names.vi} không có giới hạn số lần, và ${leaves === "applicant" ? "chỉ người nộp mới ra khỏi được" : "không có lối ra nào"}.${inCaseVi(given)} Hãy thêm «tối đa n lần», hoặc một lối ra của cơ quan, hoặc «hết hạn».`,
    en: ({ names, leaves, ...given }) =>
      `The loop ${names.en} is not bounded, and ${leaves === "applicant" ? "only the applicant can leave it" : "nothing leads out of it"}.${inCaseEn(given)} Add "tối đa n lần", an exit of the office, or "hết hạn".`,
  }),
  TT3205: define<{ action: Words; name: Words; times?: number | undefined }>({
    severity: "warning",
    vi: ({ action, name, times }) =>
      `«${action.vi}» dẫn đến «${name.vi}» ${times === undefined ? "bao nhiêu lần cũng được" : `đến ${String(times)} lần`}. Luật chỉ cho yêu cầu bổ sung có giới hạn (Nghị định 63/2010/NĐ-CP Điều 20 khoản 4: không quá hai lần). Hãy thêm «tối đa n lần».`,
    en: ({ action, name, times }) =>
      `"${action.en}" leads to "${name.en}" ${times === undefined ? "any number of times" : `up to ${String(times)} times`}. The law limits how often supplements may be asked (Decree 63/2010 Article 20(4): at most twice). Add "tối đa n lần".`,
  }),
  TT3206: define<{ name: Words; lacks: "limit" | "exit" | "both" } & InCase>({
    severity: "warning",
    vi: ({ name, lacks, ...given }) =>
      `«${name.vi}» chờ mãi nếu không ai trả lời: chưa có ${lacks === "limit" ? "thời hạn chờ" : lacks === "exit" ? "lối ra khi hết hạn" : "thời hạn chờ và lối ra khi hết hạn"}.${inCaseVi(given)} Hãy viết «trong … ngày» và «hết hạn -> …».`,
    en: ({ name, lacks, ...given }) =>
      `"${name.en}" waits for ever if nobody answers: it has no ${lacks === "limit" ? "limit" : lacks === "exit" ? "exit for the end of its limit" : "limit and no exit for its end"}.${inCaseEn(given)} Write "trong … ngày" and "hết hạn -> …".`,
  }),
  TT3207: define<{ name: Words; answers: Words } & InCase>({
    severity: "warning",
    vi: ({ name, answers, ...given }) =>
      `«${name.vi}» không biết đi đâu khi ${answers.vi}: không dòng «khi …» nào đúng.${inCaseVi(given)} Hãy thêm «còn lại -> …».`,
    en: ({ name, answers, ...given }) =>
      `"${name.en}" does not know where to go when ${answers.en}: no join holds.${inCaseEn(given)} Add "còn lại -> …".`,
  }),
  TT3208: define<{ name: Words }>({
    severity: "warning",
    vi: ({ name }) =>
      `Dòng này của «${name.vi}» không bao giờ được dùng: các nhánh không thể cho kết quả như vậy, hoặc dòng phía trên đã nhận trước. Hãy sửa, hoặc xóa.`,
    en: ({ name }) =>
      `This join of "${name.en}" is never taken: the branches cannot give such outcomes, or a join above takes them first. Correct it, or delete it.`,
  }),
  TT3209: define<{ action: Words; name: Words }>({
    severity: "warning",
    vi: ({ action, name }) =>
      `«${action.vi}» của «${name.vi}» không bao giờ dùng được: điều kiện không đúng với hồ sơ nào tới đây, hoặc dòng phía trên đã nhận. Hãy sửa điều kiện, hoặc xóa.`,
    en: ({ action, name }) =>
      `"${action.en}" of "${name.en}" can never be taken: its condition holds for no dossier that gets here, or a line above takes it. Correct the condition, or delete it.`,
  }),
  TT3210: define<{
    name: Words;
    what: "role" | "agency" | "agencies-of-role";
    when: "ended" | "not-yet";
    date: string;
    day: string;
    successor?: Words | undefined;
  }>({
    severity: "warning",
    vi: ({ name, what, when, date, day, successor }) =>
      `${what === "role" ? "Vai trò" : what === "agency" ? "Cơ quan" : "Mọi cơ quan của vai trò"} «${name.vi}» ${when === "ended" ? `đã kết thúc ngày ${dateText(date)}` : `đến ngày ${dateText(date)} mới có`}, mà phiên bản này có hiệu lực từ ${dateText(day)}.${successor === undefined ? "" : ` Cơ quan kế thừa là «${successor.vi}».`} Hãy thay bằng vai trò, cơ quan đang hoạt động.`,
    en: ({ name, what, when, date, day, successor }) =>
      `${what === "role" ? "The role" : what === "agency" ? "The agency" : "Every agency of the role"} "${name.en}" ${when === "ended" ? `ended on ${dateText(date)}` : `only begins on ${dateText(date)}`}, but this version is in force from ${dateText(day)}.${successor === undefined ? "" : ` Its successor is "${successor.en}".`} Name one that is in force.`,
  }),
  TT3211: define<{
    from: Words;
    to: Words;
    why: "expired" | "not-yet" | "chained";
    date: string;
    day: string;
  }>({
    severity: "warning",
    vi: ({ from, to, why, date, day }) =>
      why === "chained"
        ? `«${from.vi}» chỉ có quyền nhờ được ủy quyền, mà lại ủy quyền tiếp cho «${to.vi}». Người được ủy quyền không được ủy quyền lại. Hãy ủy quyền thẳng từ người có thẩm quyền.`
        : `Ủy quyền của «${from.vi}» cho «${to.vi}» ${why === "expired" ? `đã hết hạn ngày ${dateText(date)}` : `đến ngày ${dateText(date)} mới có hiệu lực`}, mà phiên bản này có hiệu lực từ ${dateText(day)}. Hãy gia hạn ủy quyền, hoặc giao bước này cho người khác.`,
    en: ({ from, to, why, date, day }) =>
      why === "chained"
        ? `"${from.en}" only acts by delegation and delegates on to "${to.en}". A delegate may not delegate again. Delegate from whoever holds the power.`
        : `The delegation from "${from.en}" to "${to.en}" ${why === "expired" ? `ended on ${dateText(date)}` : `only begins on ${dateText(date)}`}, but this version is in force from ${dateText(day)}. Renew it, or give the step to somebody else.`,
  }),
  TT3212: define<{ role: Words; signs: Words; examines: Words }>({
    severity: "warning",
    vi: ({ role, signs, examines }) =>
      `«${role.vi}» vừa thẩm định ở «${examines.vi}» vừa ký ở «${signs.vi}». Người thẩm định không nên là người ký. Hãy giao cho hai vai trò, hoặc viết «chấp nhận "TT3212" lý do "…"» nếu quy định cho phép.`,
    en: ({ role, signs, examines }) =>
      `"${role.en}" both examines at "${examines.en}" and signs at "${signs.en}". Who examines should not sign. Give the steps to two roles, or write «chấp nhận "TT3212" lý do "…"» where the rules allow it.`,
  }),
  TT3213: define<{ name: Words; role: Words }>({
    severity: "warning",
    vi: ({ name, role }) =>
      `Chưa nói điều gì xảy ra khi «${role.vi}» không trả lời ở «${name.vi}». Hãy thêm «hết hạn coi như đồng ý», hoặc một «hết hạn» khác đúng quy định.`,
    en: ({ name, role }) =>
      `Nothing says what happens when "${role.en}" does not answer at "${name.en}". Add "hết hạn coi như đồng ý", or another outcome for silence that the rules provide.`,
  }),
  TT3214: define<{ name: Words } & InCase>({
    severity: "warning",
    vi: ({ name, ...given }) =>
      `Ở «${name.vi}» có trường hợp chỉ có thể từ chối hoặc trả lại, không thể đi tiếp: điều kiện của các lối đi tiếp chưa phủ hết.${inCaseVi(given)} Hãy thêm lối đi tiếp cho trường hợp này, hoặc viết điều kiện ở lối từ chối.`,
    en: ({ name, ...given }) =>
      `At "${name.en}" there is a case in which the office can only refuse or send back: the conditions of the exits that go forward do not cover it.${inCaseEn(given)} Add an exit forward for it, or give the refusal its condition.`,
  }),
  TT3215: define<{ name: Words }>({
    severity: "warning",
    vi: ({ name }) =>
      `«${name.vi}» có «hết hạn» nhưng không có thời hạn nào để hết. Hãy thêm «trong … ngày», hoặc bỏ dòng này.`,
    en: ({ name }) =>
      `"${name.en}" has "hết hạn" but no limit that could pass. Add "trong … ngày", or drop this line.`,
  }),
  TT3216: define<{ name: Words; what: "branch" | "all" } & InCase>({
    severity: "warning",
    vi: ({ name, what, ...given }) =>
      what === "branch"
        ? `Nhánh «${name.vi}» không tham gia trong trường hợp nào. Hãy sửa điều kiện của nhánh, hoặc bỏ nhánh.`
        : `Có trường hợp không nhánh nào của «${name.vi}» tham gia, nên không ai được hỏi.${inCaseVi(given)} Hãy sửa điều kiện của các nhánh, hoặc đi đường khác trong trường hợp này.`,
    en: ({ name, what, ...given }) =>
      what === "branch"
        ? `The branch "${name.en}" takes part in no case. Correct its condition, or drop it.`
        : `In some case no branch of "${name.en}" takes part, so that nobody is asked.${inCaseEn(given)} Correct the conditions of the branches, or go another way in this case.`,
  }),
  TT3217: define<{ names: Words } & InCase>({
    severity: "error",
    vi: ({ names, ...given }) =>
      `${names.vi} dẫn về chính nó mà ở giữa không ai phải làm gì: ý kiến đã cho vẫn được giữ, hoặc không ai được hỏi, nên hồ sơ quay vòng mãi và phần mềm không dừng được.${inCaseVi(given)} Hãy thêm một bước ở giữa, thêm «tối đa n lần», hoặc đi đường khác.`,
    en: ({ names, ...given }) =>
      `${names.en} leads back into itself and nobody has to act in between: the answers still stand, or nobody is asked, so that the dossier goes round for ever and the software never stops.${inCaseEn(given)} Put a step in between, add "tối đa n lần", or go another way.`,
  }),
  TT3290: define<{ what: Words; why: Words }>({
    severity: "warning",
    vi: ({ what, why }) =>
      `Chưa kết luận được về trình tự (${what.vi}): ${why.vi}. Hãy làm điều kiện đơn giản hơn, hoặc tự kiểm tra chỗ này.`,
    en: ({ what, why }) =>
      `The flow could not be decided (${what.en}): ${why.en}. Simplify the conditions, or check this place yourself.`,
  }),
};
