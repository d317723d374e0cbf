import type { LocalText } from "@tthc/model";
import { define } from "../define.ts";

type Text = Required<LocalText>;

const TRAITS = {
  type: ["kiểu", "kind"],
  required: ["bắt buộc hay không", "being required or not"],
  limits: ["giới hạn", "limits"],
} as const;

/** Lint rules that look at many procedures. */
export const catalogueRuleTexts = {
  "paper-with-two-names": define<{
    same: "code" | "name";
    name: Text;
    id: string;
    code: string;
    otherName: Text;
    otherId: string;
    otherCode: string;
    procedure: Text;
  }>({
    severity: "warning",
    vi: ({ same, name, id, code, otherName, otherId, otherCode, procedure }) =>
      same === "code"
        ? `Giấy tờ mã ${code} ở đây là «${name.vi}» (${id}), ở thủ tục «${procedure.vi}» là «${otherName.vi}» (${otherId}). Một giấy tờ chỉ nên có một tên; hãy khai báo dùng chung bằng «giấy tờ …», hoặc sửa mã.`
        : `Giấy tờ «${name.vi}» ở đây mang mã ${code}, ở thủ tục «${procedure.vi}» mang mã ${otherCode}. Hãy dùng một mã, hoặc đổi tên nếu là hai giấy tờ khác nhau.`,
    en: ({ same, name, id, code, otherName, otherId, otherCode, procedure }) =>
      same === "code"
        ? `The paper with code ${code} is "${name.en}" (${id}) here and "${otherName.en}" (${otherId}) in "${procedure.en}". One paper should have one name; declare it once as a shared document, or correct the code.`
        : `The paper "${name.en}" has the code ${code} here and ${otherCode} in "${procedure.en}". Use one code, or another name if they are two papers.`,
  }),
  "unequal-limits": define<{ name: Text; limit: Text; otherLimit: Text; procedure: Text }>({
    severity: "warning",
    vi: ({ name, limit, otherLimit, procedure }) =>
      `Bước «${name.vi}» ở đây có hạn ${limit.vi}, nhưng ở thủ tục «${procedure.vi}» cùng người làm, cùng tên bước là ${otherLimit.vi}. Hãy thống nhất hạn, hoặc đặt tên bước cho rõ khác nhau ở đâu.`,
    en: ({ name, limit, otherLimit, procedure }) =>
      `The step "${name.en}" has ${limit.en} here, but in "${procedure.en}" the same people have ${otherLimit.en} for a step of this name. Agree on one limit, or name the steps so that the difference shows.`,
  }),
  "groups-drift-apart": define<{
    group: Text;
    other: Text;
    procedure: Text;
    field: Text;
    trait: keyof typeof TRAITS;
  }>({
    severity: "warning",
    vi: ({ group, other, procedure, field, trait }) =>
      `«${group.vi}» gần như giống «${other.vi}» của thủ tục «${procedure.vi}», nhưng trường «${field.vi}» khác về ${TRAITS[trait][0]}. Hãy dùng chung một «nhóm», hoặc chấp nhận nếu khác nhau là có chủ ý.`,
    en: ({ group, other, procedure, field, trait }) =>
      `"${group.en}" is nearly the same as "${other.en}" of "${procedure.en}", but the field "${field.en}" differs in ${TRAITS[trait][1]}. Share one group, or accept it if the difference is meant.`,
  }),
};
