import type { LocalText } from "@tthc/model";
import { define } from "../define.ts";
import { dateText, quotedEn, quotedVi } from "../words.ts";

type Text = Required<LocalText>;

interface Hidden {
  readonly what: "field" | "section";
  readonly name: Text;
  readonly condition: Text;
}

const UNFILLABLE = {
  field: {
    vi: ({ vi }: Text) => `Trường «${vi}» không điền được`,
    en: ({ en }: Text) => `The field "${en}" cannot be filled in`,
    mendVi: "Hãy sửa giới hạn",
    mendEn: "Mend its bounds",
  },
  computed: {
    vi: ({ vi }: Text) => `Trường tính ra «${vi}» luôn trống`,
    en: ({ en }: Text) => `The computed field "${en}" is always empty`,
    mendVi: "Hãy sửa công thức, hoặc bỏ trường",
    mendEn: "Mend the formula, or drop the field",
  },
  form: {
    vi: ({ vi }: Text) => `Không ai nộp được «${vi}»`,
    en: ({ en }: Text) => `Nobody can submit "${en}"`,
    mendVi: "Hãy bỏ bớt «bắt buộc», hoặc sửa dòng kiểm tra",
    mendEn: "Drop a requirement, or mend a check",
  },
} as const;

const vies = (texts: readonly Text[]): string => quotedVi(texts.map(({ vi }) => vi));
const ens = (texts: readonly Text[]): string => quotedEn(texts.map(({ en }) => en));

/** Labels may end with a full stop of their own. */
const bare = (text: string): string => text.replace(/[.!?…\s]+$/u, "");

/** TT34xx: forms, papers and letters. */
export const proofsOfForms = {
  TT3401: define<Hidden>({
    severity: "warning",
    vi: ({ what, name, condition }) =>
      `${what === "field" ? "Trường" : "Phần"} «${name.vi}» không bao giờ hiện: điều kiện «${condition.vi}» không đúng trong trường hợp nào. Hãy sửa «hiện khi», hoặc bỏ đi.`,
    en: ({ what, name, condition }) =>
      `The ${what} "${name.en}" is never shown: the condition "${condition.en}" holds in no case. Mend "hiện khi", or drop it.`,
  }),
  TT3402: define<{ what: keyof typeof UNFILLABLE; name: Text; why: Text }>({
    severity: "warning",
    vi: ({ what, name, why }) => `${UNFILLABLE[what].vi(name)}: ${why.vi}. ${UNFILLABLE[what].mendVi}.`,
    en: ({ what, name, why }) => `${UNFILLABLE[what].en(name)}: ${why.en}. ${UNFILLABLE[what].mendEn}.`,
  }),
  TT3403: define<{ name: Text; condition: Text; others: readonly Text[] }>({
    severity: "warning",
    vi: ({ name, others }) =>
      `Dòng kiểm tra «${bare(name.vi)}» không bao giờ bị vi phạm: ${others.length === 0 ? "kiểu và giới hạn của trường" : `dòng kiểm tra ${vies(others)}`} đã bảo đảm rồi. Hãy bỏ dòng thừa, hoặc sửa điều kiện.`,
    en: ({ name, others }) =>
      `The check "${bare(name.en)}" is never broken: ${others.length === 0 ? "the kind and bounds of the field ensure it" : `the check ${ens(others)} ensures it`} already. Drop it, or mend its condition.`,
  }),
  TT3404: define<{ name: Text; condition: Text; others: readonly Text[]; example?: Text }>({
    severity: "warning",
    vi: ({ name, condition, others, example }) =>
      `Dòng kiểm tra «${bare(name.vi)}» (${condition.vi}) không hồ sơ nào thỏa được ${others.length === 0 ? "cùng với kiểu và giới hạn của trường" : `cùng với dòng ${vies(others)}`}.${example === undefined ? "" : ` Ví dụ, hồ sơ ${example.vi} thì ${others.length === 0 ? "vi phạm dòng này" : "thỏa dòng này nhưng vi phạm dòng kia"}.`} Hãy sửa một trong các dòng đó.`,
    en: ({ name, condition, others, example }) =>
      `No dossier can satisfy the check "${bare(name.en)}" (${condition.en}) together with ${others.length === 0 ? "the kind and bounds of the field" : `the check ${ens(others)}`}.${example === undefined ? "" : ` For example, a dossier with ${example.en} ${others.length === 0 ? "breaks it" : "satisfies it but breaks the other"}.`} Mend one of them.`,
  }),
  TT3405: define<{ what: "rule" | "requirement"; name: Text; condition: Text }>({
    severity: "warning",
    vi: ({ what, name, condition }) =>
      what === "rule"
        ? `Dòng kiểm tra «${bare(name.vi)}» không bao giờ được xét: các trường trong «${condition.vi}» không bao giờ cùng có giá trị. Hãy sửa điều kiện, hoặc bỏ dòng này.`
        : `Yêu cầu «${bare(name.vi)}» không áp dụng cho trường hợp nào: điều kiện «${condition.vi}» không bao giờ đúng. Hãy sửa «khi», hoặc bỏ yêu cầu.`,
    en: ({ what, name, condition }) =>
      what === "rule"
        ? `The check "${bare(name.en)}" never has its say: the fields of "${condition.en}" never have values together. Mend its condition, or drop it.`
        : `The requirement "${bare(name.en)}" applies in no case: the condition "${condition.en}" never holds. Mend it, or drop the requirement.`,
  }),
  TT3406: define<Hidden>({
    severity: "warning",
    vi: ({ what, name, condition }) =>
      `${what === "field" ? "Trường bắt buộc" : "Phần có trường bắt buộc"} «${name.vi}» không bao giờ hiện: điều kiện «${condition.vi}» không đúng trong trường hợp nào. Hãy sửa «hiện khi», hoặc bỏ đi.`,
    en: ({ what, name, condition }) =>
      `The ${what === "field" ? "required field" : "section with required fields"} "${name.en}" is never shown: the condition "${condition.en}" holds in no case. Mend "hiện khi", or drop it.`,
  }),
  TT3407: define<{ name: Text; options: readonly Text[]; all: boolean }>({
    severity: "warning",
    vi: ({ name, options, all }) =>
      all
        ? `Trường hợp «${name.vi}» không ai nộp được: các dòng kiểm tra loại nó trong mọi hồ sơ. Hãy sửa dòng kiểm tra, hoặc bỏ trường hợp.`
        : `Ở «${name.vi}», lựa chọn ${vies(options)} không ai chọn được: các dòng kiểm tra loại nó trong mọi hồ sơ. Hãy sửa dòng kiểm tra, hoặc bỏ lựa chọn.`,
    en: ({ name, options, all }) =>
      all
        ? `Nobody can file in the case "${name.en}": the checks exclude it in every dossier. Mend the checks, or drop the case.`
        : `In "${name.en}" nobody can choose ${ens(options)}: the checks exclude it in every dossier. Mend the checks, or drop the option.`,
  }),
  TT3411: define<{ name: Text; condition: Text }>({
    severity: "warning",
    vi: ({ name, condition }) =>
      `Giấy tờ «${name.vi}» không bao giờ phải nộp: điều kiện «${condition.vi}» không đúng trong trường hợp nào. Hãy sửa «khi», hoặc bỏ giấy tờ.`,
    en: ({ name, condition }) =>
      `The paper "${name.en}" is never needed: the condition "${condition.en}" holds in no case. Mend it, or drop the paper.`,
  }),
  TT3412: define<{ name: Text; branches: readonly Text[] }>({
    severity: "warning",
    vi: ({ name, branches }) =>
      `Không ai đọc giấy tờ «${name.vi}»: không bước nào thẩm định cả hồ sơ, và không nhánh nào (${vies(branches)}) ghi nó sau «đọc». Hãy thêm nó vào «đọc» của một nhánh, hoặc đừng yêu cầu nộp.`,
    en: ({ name, branches }) =>
      `Nobody reads the paper "${name.en}": no step examines the whole dossier, and no branch (${ens(branches)}) names it after "đọc". Add it there, or do not ask for it.`,
  }),
  TT3413: define<{ what: "paper" | "field"; name: Text; other: Text; example: Text }>({
    severity: "warning",
    vi: ({ what, name, other, example }) =>
      `${what === "paper" ? "Giấy tờ" : "Trường"} «${name.vi}» bị hỏi hai lần trong cùng một hồ sơ${name.vi === other.vi ? "" : `, lần kia với tên «${other.vi}»`}${shownIn(example.vi, "; ví dụ: ")}. Hãy giữ một ${what === "paper" ? "dòng" : "trường"}.`,
    en: ({ what, name, other, example }) =>
      `The ${what} "${name.en}" is asked for twice in one dossier${name.en === other.en ? "" : `, the other time as "${other.en}"`}${shownIn(example.en, "; for example: ")}. Keep one of them.`,
  }),
  TT3414: define<{ name: Text; registry: Text; from: string | undefined }>({
    severity: "warning",
    vi: ({ name, registry, from }) =>
      `Người nộp bị yêu cầu giấy tờ «${name.vi}» mà «${registry.vi}» đã có${from === undefined ? "" : ` từ ngày ${dateText(from)}`}. Hãy thêm «thay bằng» nguồn đó, hoặc chấp nhận kèm lý do.`,
    en: ({ name, registry, from }) =>
      `The applicant is asked for the paper "${name.en}", which "${registry.en}" holds${from === undefined ? "" : ` from ${dateText(from)}`}. Add "thay bằng" with that registry, or accept this with a reason.`,
  }),
  TT3415: define<{ result: Text; value: Text; path: string; why: Text }>({
    severity: "warning",
    vi: ({ result, value, path, why }) =>
      `Mẫu của «${result.vi}» in «${value.vi}» ({{${path}}}) nhưng có khi không có giá trị: ${why.vi}. Hãy đặt trong {{#if ${path}}} … {{/if}}, hoặc bắt buộc ghi.`,
    en: ({ result, value, path, why }) =>
      `The template of "${result.en}" prints "${value.en}" ({{${path}}}), which is absent at times: ${why.en}. Put it in {{#if ${path}}} … {{/if}}, or require it.`,
  }),
  TT3416: define<{ paper: Text | undefined }>({
    severity: "warning",
    vi: ({ paper }) =>
      paper === undefined
        ? "Hồ sơ chưa nói phải nộp mấy bộ. Hãy viết số bộ, ví dụ: hồ sơ 1 bộ { … }."
        : `Giấy tờ «${paper.vi}» chưa nói số lượng và loại bản. Hãy thêm, ví dụ: 1 bản chính.`,
    en: ({ paper }) =>
      paper === undefined
        ? 'It is not said how many sets of the dossier are wanted. Write for example "hồ sơ 1 bộ { … }".'
        : `The paper "${paper.en}" does not say how many copies are wanted, and of which kind. Add for example "1 bản chính".`,
  }),
  TT3490: define<{ what: Text; why: Text }>({
    severity: "warning",
    vi: ({ what, why }) =>
      `«${bare(what.vi)}» chưa chứng minh được là ổn: ${bare(why.vi)}. Hãy viết điều kiện đơn giản hơn, hoặc chấp nhận kèm lý do.`,
    en: ({ what, why }) =>
      `"${bare(what.en)}" could not be proved sound: ${bare(why.en)}. Write simpler conditions, or accept this with a reason.`,
  }),
};

/** An example that has nothing to tell is left out. */
const shownIn = (words: string, lead: string): string => (words === "" ? "" : lead + words);
