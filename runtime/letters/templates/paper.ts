import type { Language } from "@tthc/model";
import { SLIP_KINDS, type SlipForm } from "../slip-form.ts";
import { plainly } from "./parts.ts";
import { sayIn } from "./words.ts";

/** Where the page puts its style and its QR code: markup that no value can write, since values are escaped. */
export const STYLE_PLACE = "<style></style>";
export const QR_PLACE = '<p class="ma-qr"></p>';

/** A whole paper: head by Phụ lục I of Nghị định 30/2020/NĐ-CP, title, body. */
export function paper(form: SlipForm, language: Language, body: string): string {
  const say = sayIn(language);
  const kind = SLIP_KINDS[form];
  const title = say(kind.title.vi, kind.title.en ?? kind.title.vi);
  const number =
    form === "register" || form === "control"
      ? ""
      : `<p class="so">${say("Số:", "No.:")} ${plainly("van_ban.so")}${kind.numbered === undefined ? "" : `/${kind.numbered}`}</p>`;
  const day =
    form === "register" || form === "control"
      ? ""
      : `<p class="ngay-ky">${plainly("co_quan.dia_danh")}, {{thoi_diem.ky.du}}</p>`;
  const code =
    form === "register"
      ? ""
      : `<p class="ma-so"><span class="nhan">${say("Mã hồ sơ:", "Dossier code:")}</span> ${plainly("ho_so.ma")}</p>`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title}${form === "register" ? "" : "{{#if ho_so.ma}} – {{ho_so.ma}}{{/if}}"}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${STYLE_PLACE}
</head>
<body class="${kind.paper} ${form}">
<main>
<div class="dau">
<div class="ben-trai">
{{#if co_quan.cap_tren}}<p class="cap-tren">{{co_quan.cap_tren}}</p>{{/if}}
<p class="co-quan">${plainly("co_quan.ten")}</p>
<p class="gach ngan"></p>
${number}
</div>
<div class="ben-phai">
<p class="quoc-hieu">${say("Cộng hòa xã hội chủ nghĩa Việt Nam", "Socialist Republic of Viet Nam")}</p>
<p class="tieu-ngu">${say("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness")}</p>
${day}
</div>
</div>
<div class="tua">
${form === "register" ? "" : QR_PLACE}
<div class="ten-giay">
<h1>${title}</h1>
${code}
</div>
</div>
${body}
${footnotes(form, language)}
</main>
</body>
</html>
`;
}

/** What the paper says of itself: a translation, and fields that nobody has read in a rule. */
function footnotes(form: SlipForm, language: Language): string {
  const say = sayIn(language);
  const notes: string[] = [];
  if (language === "en")
    notes.push("Translation for information only. The Vietnamese paper is the one that counts.");
  if (SLIP_KINDS[form].fields === "assumed")
    notes.push(
      say(
        "Mẫu tạm: các mục của giấy này là giả định, chưa đối chiếu với mẫu ban hành.",
        "Provisional: the entries of this paper are assumed and were not held against the form as issued.",
      ),
    );
  return notes.map((note) => `<p class="ghi-chu">${note}</p>`).join("\n");
}
