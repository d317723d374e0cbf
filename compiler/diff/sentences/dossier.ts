import type { Sentence } from "./sentence.ts";

/** Changes of the dossier, its papers and registries. */
export const dossierSentences = {
  "dossier.more-sets": ["Số bộ hồ sơ: {b} → {a}", "Sets of the dossier: {b} → {a}"],
  "dossier.fewer-sets": ["Số bộ hồ sơ: {b} → {a}", "Sets of the dossier: {b} → {a}"],
  "paper.added": ["Thêm giấy tờ phải nộp: «{n}»", 'A paper was added: "{n}"'],
  "paper.added-if-any": [
    "Thêm giấy tờ nộp nếu có: «{n}»",
    'A paper to hand in if there is one was added: "{n}"',
  ],
  "paper.added-not-brought": [
    "Thành phần hồ sơ thêm «{n}», người nộp không phải mang đến",
    '"{n}" is a further part of the dossier; the applicant need not bring it',
  ],
  "paper.removed-not-brought": [
    "Thành phần hồ sơ bớt «{n}», vốn người nộp không phải mang đến",
    '"{n}" is no longer part of the dossier; the applicant did not have to bring it',
  ],
  "paper.removed": ["Bỏ giấy tờ «{n}»", 'A paper was removed: "{n}"'],
  "paper.added-for-new-channel": [
    "Giấy tờ của cách nộp mới: «{n}», người nộp theo cách cũ không phải thêm",
    'A paper of the new channel: "{n}"; nobody who files as before brings it',
  ],
  "paper.removed-with-channel": [
    "Bỏ giấy tờ «{n}» cùng với cách nộp cần đến nó",
    'The paper "{n}" went with the channel that needed it',
  ],
  "paper.removed-if-any": [
    "Bỏ giấy tờ nộp nếu có «{n}»",
    'A paper to hand in if there is one was removed: "{n}"',
  ],
  "paper.renamed": ["Giấy tờ «{n}» đổi tên: {b} → {a}", 'The paper "{n}" was renamed: {b} → {a}'],
  "paper.merged": ["Gộp các giấy tờ {b} thành «{n}»", 'The papers {b} became one: "{n}"'],
  "paper.split": ["Tách giấy tờ «{n}» thành {a}", 'The paper "{n}" was split into {a}'],
  "paper.asked-once": ["Giấy tờ «{n}» trước phải nộp {b}, nay {a}", 'The paper "{n}" was asked {b}, now {a}'],
  "paper.more-copies": ["«{n}» phải nộp nhiều bản hơn: {b} → {a}", 'More copies of "{n}": {b} → {a}'],
  "paper.fewer-copies": ["«{n}» nộp ít bản hơn: {b} → {a}", 'Fewer copies of "{n}": {b} → {a}'],
  "paper.copies-changed": ["Số bản của «{n}»: {b} → {a}", 'Copies of "{n}": {b} → {a}'],
  "paper.stricter-copy": [
    "«{n}» phải nộp bản khó có hơn: {b} → {a}",
    '"{n}" is asked in a stricter kind: {b} → {a}',
  ],
  "paper.easier-copy": ["«{n}» nộp bản dễ có hơn: {b} → {a}", '"{n}" is asked in an easier kind: {b} → {a}'],
  "paper.needed-more-often": [
    "«{n}» phải nộp trong nhiều trường hợp hơn: {b} → {a}",
    '"{n}" is needed in more cases: {b} → {a}',
  ],
  "paper.needed-less-often": [
    "«{n}» phải nộp trong ít trường hợp hơn: {b} → {a}",
    '"{n}" is needed in fewer cases: {b} → {a}',
  ],
  "paper.needed-by-other-channels": [
    "«{n}» đi theo cách nộp thêm hoặc bỏ: {b} → {a}; cách nộp còn lại không đổi",
    '"{n}" follows channels that came or went: {b} → {a}; nothing changes for the others',
  ],
  "paper.needed-differently": [
    "«{n}» phải nộp trong những trường hợp khác: {b} → {a}",
    '"{n}" is needed in other cases: {b} → {a}',
  ],
  "paper.on-request": [
    "«{n}» chuyển sang nộp nếu có: vẫn có thể bị yêu cầu, chưa phải là cắt giảm",
    '"{n}" is now handed in if there is one: it may still be asked for, so no burden is proved gone',
  ],
  "paper.always": [
    "«{n}» nay phải nộp, không còn «nếu có»",
    '"{n}" must now be handed in, no longer "if any"',
  ],
  "paper.shown-only": ["«{n}» chỉ còn phải xuất trình", '"{n}" is now only shown'],
  "paper.handed-in": [
    "«{n}» nay phải nộp thay vì xuất trình",
    '"{n}" must now be handed in instead of shown',
  ],
  "paper.replaced-by-registry": ["«{n}» được thay bằng dữ liệu của {a}", '"{n}" is replaced by data of {a}'],
  "paper.no-longer-in-registry": [
    "«{n}» không còn được thay bằng dữ liệu của {b}",
    '"{n}" is no longer replaced by data of {b}',
  ],
  "paper.other-registry": [
    "«{n}» lấy dữ liệu từ {a} thay cho {b}",
    '"{n}" is replaced by data of {a} instead of {b}',
  ],
  "paper.passed-on": [
    "«{n}» là kết quả của thủ tục khác, không yêu cầu nộp lại",
    '"{n}" is the result of another procedure and is passed on',
  ],
  "paper.no-longer-passed-on": [
    "«{n}» không còn được chuyển từ thủ tục khác",
    '"{n}" is no longer passed on from another procedure',
  ],
  "paper.passed-on-from-elsewhere": [
    "«{n}» là kết quả của thủ tục {a}, trước là của {b}",
    '"{n}" is the result of {a}, formerly of {b}',
  ],
  "paper.may-follow": [
    "«{n}» được nộp sau, chậm nhất {a} trước hẹn trả",
    '"{n}" may follow, at the latest {a} before the date',
  ],
  "paper.must-be-there": ["«{n}» phải có ngay khi nộp", '"{n}" must be there on filing'],
  "paper.may-follow-later": [
    "«{n}» được nộp muộn hơn: {b} → {a} trước hẹn trả",
    '"{n}" may follow later: {b} → {a} before the date',
  ],
  "paper.must-follow-sooner": [
    "«{n}» phải nộp sớm hơn: {b} → {a} trước hẹn trả",
    '"{n}" must follow sooner: {b} → {a} before the date',
  ],
  "paper.follows-differently": [
    "Hạn nộp sau của «{n}» đổi đơn vị, có khi sớm hơn, có khi muộn hơn: {b} → {a} trước hẹn trả",
    '"{n}" may follow by another measure, sometimes sooner, sometimes later: {b} → {a} before the date',
  ],
  "paper.became-a-choice": ["«{n}» nay chọn một trong nhiều giấy tờ", '"{n}" is now one of several'],
  "paper.no-longer-a-choice": [
    "«{n}» không còn được chọn một trong nhiều giấy tờ",
    '"{n}" is no longer one of several',
  ],
  "paper.choice-added": ["Thêm giấy tờ có thể dùng: «{n}»", 'A further paper will do: "{n}"'],
  "paper.choice-removed": ["Bớt giấy tờ có thể dùng: «{n}»", 'A paper will no longer do: "{n}"'],
  "paper.files-tightened": [
    "Tệp của «{n}» bị hạn chế hơn: {b} → {a}",
    'Files of "{n}" are more restricted: {b} → {a}',
  ],
  "paper.files-loosened": [
    "Tệp của «{n}» được nới: {b} → {a}",
    'Files of "{n}" are less restricted: {b} → {a}',
  ],
  "paper.files-changed": ["Tệp của «{n}»: {b} → {a}", 'Files of "{n}": {b} → {a}'],
  "paper.code-changed": ["Mã của giấy tờ «{n}»: {b} → {a}", 'Code of the paper "{n}": {b} → {a}'],
  "registry.fallback-changed": [
    "Khi «{n}» không có dữ liệu thì nộp giấy tờ trong: {b} → {a}",
    'When "{n}" has no data, papers are due within: {b} → {a}',
  ],
  "registry.asked-changed": ["Dữ liệu hỏi «{n}»: {b} → {a}", 'What "{n}" is asked: {b} → {a}'],
  "registry.answers-changed": [
    "Giấy tờ mà «{n}» thay được: {b} → {a}",
    'Papers that "{n}" stands for: {b} → {a}',
  ],
  "registry.force-moved": [
    "Nguồn «{n}» dùng vào thời gian khác: {b} → {a}",
    'The registry "{n}" serves at another time: {b} → {a}',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;
