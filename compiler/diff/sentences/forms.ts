import type { Sentence } from "./sentence.ts";

/** Changes of forms, fields, options, code lists and rules. */
export const formsSentences = {
  "form.added": ["Thêm tờ khai «{n}»", 'A form was added: "{n}"'],
  "form.removed": ["Bỏ tờ khai «{n}»", 'A form was removed: "{n}"'],
  "form.renamed": ["Tờ khai «{n}» đổi tên: {b} → {a}", 'The form "{n}" was renamed: {b} → {a}'],
  "form.template-changed": ["Mẫu của tờ khai «{n}» đổi", 'The template of the form "{n}" changed'],
  "form.merged": ["Gộp các tờ khai {b} thành «{n}»", 'The forms {b} became one: "{n}"'],
  "form.asked-once": ["Tờ khai «{n}» trước phải nộp {b}, nay {a}", 'The form "{n}" was asked {b}, now {a}'],
  "form.split": ["Tách tờ khai «{n}» thành {a}", 'The form "{n}" was split into {a}'],
  "field.added-required": ["Thêm mục bắt buộc «{n}»", 'A required field was added: "{n}"'],
  "field.added-optional": ["Thêm mục không bắt buộc «{n}»", 'An optional field was added: "{n}"'],
  "field.added-filled-in": [
    "Thêm mục «{n}» do hệ thống tự điền",
    'A field that fills itself in was added: "{n}"',
  ],
  "field.removed-required": ["Bỏ mục bắt buộc «{n}»", 'A required field was removed: "{n}"'],
  "field.removed-optional": ["Bỏ mục không bắt buộc «{n}»", 'An optional field was removed: "{n}"'],
  "field.removed-filled-in": [
    "Bỏ mục «{n}» vốn do hệ thống tự điền",
    'A field that filled itself in was removed: "{n}"',
  ],
  "field.renamed": ["Mục «{n}» đổi tên: {b} → {a}", 'The field "{n}" was renamed: {b} → {a}'],
  "field.moved": [
    "Mục «{n}» chuyển từ phần «{b}» sang phần «{a}»",
    'The field "{n}" moved from "{b}" to "{a}"',
  ],
  "field.moved-to-form": [
    "Mục «{n}» chuyển từ «{b}» sang «{a}»",
    'The field "{n}" moved from "{b}" to "{a}"',
  ],
  "field.asked-once": ["Mục «{n}» trước phải khai {b}, nay {a}", 'The field "{n}" was asked {b}, now {a}'],
  "field.became-required": ["Mục «{n}» nay bắt buộc", 'The field "{n}" is now required'],
  "field.became-optional": ["Mục «{n}» không còn bắt buộc", 'The field "{n}" is no longer required'],
  "field.required-more-often": [
    "Mục «{n}» bắt buộc trong nhiều trường hợp hơn: {b} → {a}",
    'The field "{n}" is required in more cases: {b} → {a}',
  ],
  "field.required-less-often": [
    "Mục «{n}» bắt buộc trong ít trường hợp hơn: {b} → {a}",
    'The field "{n}" is required in fewer cases: {b} → {a}',
  ],
  "field.required-differently": [
    "Mục «{n}» bắt buộc trong những trường hợp khác: {b} → {a}",
    'The field "{n}" is required in other cases: {b} → {a}',
  ],
  "field.shown-more-often": [
    "Mục «{n}» hiện trong nhiều trường hợp hơn: {b} → {a}",
    'The field "{n}" is asked in more cases: {b} → {a}',
  ],
  "field.shown-less-often": [
    "Mục «{n}» hiện trong ít trường hợp hơn: {b} → {a}",
    'The field "{n}" is asked in fewer cases: {b} → {a}',
  ],
  "field.shown-differently": [
    "Mục «{n}» hiện trong những trường hợp khác: {b} → {a}",
    'The field "{n}" is asked in other cases: {b} → {a}',
  ],
  "field.type-changed": ["Kiểu của mục «{n}»: {b} → {a}", 'Type of the field "{n}": {b} → {a}'],
  "field.presented-differently": [
    "Mục «{n}» trình bày khác, giá trị nhận không đổi: {b} → {a}",
    'The field "{n}" looks different and takes the same values: {b} → {a}',
  ],
  "field.options-elsewhere": [
    "Mục «{n}» chọn từ danh mục khác: {b} → {a}",
    'The field "{n}" is chosen from another list: {b} → {a}',
  ],
  "field.bounds-tightened": [
    "Mục «{n}» nhận ít giá trị hơn: {b} → {a}",
    'The field "{n}" takes fewer values: {b} → {a}',
  ],
  "field.bounds-loosened": [
    "Mục «{n}» nhận nhiều giá trị hơn: {b} → {a}",
    'The field "{n}" takes more values: {b} → {a}',
  ],
  "field.bounds-changed": ["Giới hạn của mục «{n}»: {b} → {a}", 'Bounds of the field "{n}": {b} → {a}'],
  "field.now-computed": ["Mục «{n}» nay được tính sẵn", 'The field "{n}" is now computed'],
  "field.no-longer-computed": ["Mục «{n}» không còn được tính sẵn", 'The field "{n}" is no longer computed'],
  "field.formula-changed": ["Cách tính mục «{n}»: {b} → {a}", 'Formula of the field "{n}": {b} → {a}'],
  "field.default-changed": [
    "Giá trị điền sẵn của mục «{n}»: {b} → {a}",
    'Default of the field "{n}": {b} → {a}',
  ],
  "field.default-added": ["Mục «{n}» nay có giá trị điền sẵn", 'The field "{n}" now has a default'],
  "field.default-removed": [
    "Mục «{n}» không còn giá trị điền sẵn",
    'The field "{n}" has no default any more',
  ],
  "field.now-looked-up": ["Mục «{n}» nay lấy từ {a}", 'The field "{n}" is now taken from {a}'],
  "field.no-longer-looked-up": [
    "Mục «{n}» không còn lấy từ {b}",
    'The field "{n}" is no longer taken from {b}',
  ],
  "field.looked-up-elsewhere": [
    "Mục «{n}» lấy từ {a} thay cho {b}",
    'The field "{n}" is taken from {a} instead of {b}',
  ],
  "field.locked": ["Mục «{n}» không còn sửa được", 'The field "{n}" can no longer be edited'],
  "field.unlocked": ["Mục «{n}» nay sửa được", 'The field "{n}" can now be edited'],
  "field.now-personal": ["Mục «{n}» nay là dữ liệu cá nhân", 'The field "{n}" now counts as personal data'],
  "field.no-longer-personal": [
    "Mục «{n}» không còn là dữ liệu cá nhân",
    'The field "{n}" no longer counts as personal data',
  ],
  "field.kept-longer": [
    "Dữ liệu của mục «{n}» giữ lâu hơn: {b} → {a}",
    'Data of "{n}" are kept longer: {b} → {a}',
  ],
  "field.kept-shorter": [
    "Dữ liệu của mục «{n}» giữ ngắn hơn: {b} → {a}",
    'Data of "{n}" are kept shorter: {b} → {a}',
  ],
  "field.kept-differently": [
    "Dữ liệu của mục «{n}» giữ theo cách tính khác: {b} → {a}",
    'Data of "{n}" are kept by another measure: {b} → {a}',
  ],
  "record.added": ["Cán bộ phải ghi nhận thêm «{n}»", 'Officers record one thing more: "{n}"'],
  "record.removed": ["Cán bộ không còn phải ghi nhận «{n}»", 'Officers no longer record "{n}"'],
  "option.added": ["Thêm lựa chọn «{n}»", 'An option was added: "{n}"'],
  "option.removed": ["Bỏ lựa chọn «{n}»", 'An option was removed: "{n}"'],
  "option.renamed": ["Lựa chọn «{n}» đổi tên: {b} → {a}", 'The option "{n}" was renamed: {b} → {a}'],
  "codelist.changed": ["Danh mục «{n}»: phiên bản {b} → {a}", 'Code list "{n}": version {b} → {a}'],
  "codelist.entry-added": ["Danh mục «{n}» thêm: {a}", 'Code list "{n}" gained: {a}'],
  "codelist.entry-removed": ["Danh mục «{n}» bớt: {b}", 'Code list "{n}" lost: {b}'],
  "codelist.entry-relabelled": [
    "Danh mục «{n}» gọi khác: {b} → {a}",
    'Code list "{n}" has other labels: {b} → {a}',
  ],
  "rule.added": ["Thêm kiểm tra: «{n}»", 'A rule was added: "{n}"'],
  "rule.removed": ["Bỏ kiểm tra: «{n}»", 'A rule was removed: "{n}"'],
  "rule.changed": ["Kiểm tra «{n}»: {b} → {a}", 'Rule "{n}": {b} → {a}'],
  "rule.tightened": ["Kiểm tra «{n}» chặt hơn: {b} → {a}", 'Rule "{n}" refuses more: {b} → {a}'],
  "rule.loosened": ["Kiểm tra «{n}» nới ra: {b} → {a}", 'Rule "{n}" refuses less: {b} → {a}'],
} as const satisfies Readonly<Record<string, Sentence>>;
